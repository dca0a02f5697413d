internal import Base
internal import Content

/// Writes down why each fact was kept, moved or left out.
struct EvidenceWriter {
  /// The facts of the whole profile.
  let source: FactStore
  /// The same without what is hidden.
  let visible: FactStore
  let tailored: FactStore
  let plan: DropPlan
  let relevance: Relevance
  let date: PartialDate
  var choices = VariantChoices()

  /// One for each fact but the basics, in the source's order.
  func evidence() -> [Evidence] {
    let moved = movedUp()
    return source.facts.filter { $0.kind != .basics }.map { fact in
      guard tailored[fact.id] != nil else {
        return Evidence(fact: fact.id, action: .dropped, reason: whyDropped(fact))
      }
      let action: Evidence.Action = moved.contains(fact.id) ? .moved : .kept
      return Evidence(fact: fact.id, action: action, reason: whyKept(fact, isMoved: moved.contains(fact.id)))
    }
  }

  /// Facts that stand before a sibling that stood before them.
  private func movedUp() -> Set<FactID> {
    var rank: [FactID: Int] = [:]
    for (i, fact) in source.facts.enumerated() { rank[fact.id] = i }
    var out: Set<FactID> = []
    var lowest: [String: Int] = [:]
    for fact in tailored.facts.reversed() {
      let group = fact.kind.rawValue + (fact.item == fact.id ? "" : fact.item.name)
      guard let own = rank[fact.id] else { continue }
      if let low = lowest[group], low < own { out.insert(fact.id) }
      lowest[group] = min(own, lowest[group] ?? own)
    }
    return out
  }

  private func whyKept(_ fact: Fact, isMoved: Bool) -> Evidence.Reason {
    if isMoved, choices.first.contains(fact.id) { return .ordered }
    if choices.named.contains(fact.id) { return .pinned }
    let names = relevance.names(of: fact.id)
    if !names.isEmpty { return .answers(names) }
    if fact.kind == .position { return .continuity }
    if plan.minimum.contains(fact.id) { return .minimum }
    if fact.kind == .highlight, !fact.metrics.isEmpty || Words.haveNumber(in: fact.text) {
      return .measured
    }
    if let dates = fact.dates, dates.isCurrent { return .recent }
    return .room
  }

  private func whyDropped(_ fact: Fact) -> Evidence.Reason {
    if visible[fact.id] == nil { return .hidden }
    if let like = plan.likeness[fact.id], like.value >= 0.5, tailored[like.other] != nil {
      return .repeats(like.other)
    }
    let asked = !relevance.requirements.isEmpty && relevance.value(of: fact.id) == 0
    return asked ? .unasked : .pageBudget
  }
}
