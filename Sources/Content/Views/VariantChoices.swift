public import Base

/// What a variant comes to in one profile.
public struct VariantChoices: Hashable, Sendable {
  /// Facts that are never left out, and what holds them.
  public var pinned: Set<FactID> = []
  /// Of those, the facts that the person named.
  public var named: Set<FactID> = []
  /// What is never shown: ids and paths of the profile.
  public var hidden: [String] = []
  /// Facts that come before their siblings, in this order.
  public var first: [FactID] = []
  /// Sections that come first, in this order.
  public var firstSections: [String] = []

  /// Nothing chosen.
  public init() {}

  public init(_ variant: Variant, in profile: Profile) {
    let facts = profile.namedFacts
    let own = Set(variant.pin.map(\.text))
    let accepted = variant.accepted
    let hides = accepted.filter { $0.kind == .drop }.flatMap(\.facts).map(\.text).filter { !own.contains($0) }
    hidden = variant.hide.map(\.text) + hides
    let left = Set(profile.hiding(hidden).namedFacts.map(\.id.name))
    let keeps = accepted.filter { $0.kind == .pin }.flatMap(\.facts).map(\.text).filter(left.contains)
    named = Set((variant.pin.map(\.text) + keeps).map { FactID($0) })
    pinned = named
    // What holds a fact stands before it.
    for fact in facts.reversed() where pinned.contains(fact.id) {
      if let holder = fact.holder { pinned.insert(holder) }
    }
    let only = Set(variant.onlyTags.map { $0.text.lowercased() })
    let except = Set(variant.exceptTags.map { $0.text.lowercased() })
    for fact in facts where !fact.tags.isEmpty && !pinned.contains(fact.id) {
      let tags = Set(fact.tags.map { $0.lowercased() })
      let isMeant = only.isEmpty || !tags.isDisjoint(with: only)
      if !isMeant || !tags.isDisjoint(with: except) { hidden.append(fact.id.name) }
    }
    let moved = accepted.filter { $0.kind == .reorder }.flatMap(\.facts)
    for name in (variant.order + moved).map(\.text) {
      if Profile.sectionNames.contains(name) {
        firstSections.append(name)
      } else {
        first.append(FactID(name))
      }
    }
  }
}

extension Profile {
  /// The profile without what is hidden, its sections in the order that was chosen.
  public func applying(_ choices: VariantChoices) -> Profile {
    var out = hiding(choices.hidden)
    if !choices.firstSections.isEmpty {
      let first = choices.firstSections
      out.settings.sectionOrder = first + settings.sectionOrder.filter { !first.contains($0) }
    }
    return out
  }
}
