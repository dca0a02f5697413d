public import Base

/// The variants of one person, with what they take over from each other, and whether their names are names of anything.
public enum Variants {
  /// The whole choices of each variant, sorted by slug; those with errors, their own or those of what they extend, are
  /// among `broken` instead.
  public struct Resolved: Sendable {
    public var variants: [Variant] = []
    public var broken: [String] = []
  }

  /// - Parameters:
  ///   - read: the variants as read, with their files.
  ///   - unreadable: slugs of files that could not be read, or not all of them.
  public static func resolve(
    _ read: [(variant: Variant, source: SourceText)], unreadable: [String] = [], profile: Profile
  ) -> Checked<Resolved> {
    var check = VariantCheck(profile: profile, sources: read.map(\.source))
    var broken = Set(unreadable)
    let read = read.map { (variant: check.withoutStaleEdits($0.variant), source: $0.source) }
    for (variant, _) in read where !check.names(of: variant) { broken.insert(variant.slug) }
    var resolved = Resolved()
    let unusable = broken
    let all = Dictionary(read.map { ($0.variant.slug, $0.variant) }) { first, _ in first }
    for (variant, _) in read {
      let whole = check.whole(variant, among: all, broken: unusable)
      if let whole, check.conflicts(in: whole) {
        resolved.variants.append(whole)
      } else {
        broken.insert(variant.slug)
      }
    }
    resolved.variants.sort { $0.slug < $1.slug }
    resolved.broken = broken.sorted()
    return Checked(resolved, check.diagnostics)
  }
}

/// Says what is wrong with variants.
private struct VariantCheck {
  let profile: Profile
  let sources: [SourceText]
  let facts: [Profile.NamedFact]
  let ids: Set<String>
  let tags: [String]
  var diagnostics: [Diagnostic] = []
  /// No more mistakes than these are said of one person's files.
  private static let limit = 100
  /// Files that one takes over from, one through the other.
  private static let mostExtended = 20

  init(profile: Profile, sources: [SourceText]) {
    self.profile = profile
    self.sources = sources
    facts = profile.namedFacts
    ids = Set(facts.map(\.id.name))
    var tags: [String] = []
    for tag in facts.flatMap(\.tags) where !tags.contains(tag.lowercased()) { tags.append(tag.lowercased()) }
    self.tags = tags
  }

  private mutating func say(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, at range: SourceRange,
    labels: [Diagnostic.Label] = [], hints: [String]
  ) {
    let source = sources.first { $0.file == range.file }
    // What is taken over from a file is said once.
    guard let source, diagnostics.count <= Self.limit,
      !diagnostics.contains(where: { $0.code == code && $0.range == range })
    else { return }
    guard diagnostics.count < Self.limit else {
      diagnostics.append(
        Diagnostic(
          .error, code: "content.too-many", "there are more mistakes in this file than are shown", in: source,
          at: range))
      return
    }
    diagnostics.append(
      Diagnostic(severity, code: code, message, in: source, at: range, labels: labels, hints: hints))
  }

  /// Whether all names of a file are names of something.
  mutating func names(of variant: Variant) -> Bool {
    guard diagnostics.count <= Self.limit else { return false }
    var isGood = true
    for name in variant.pin where !ids.contains(name.text) {
      unknown(name, also: [])
      isGood = false
    }
    for name in variant.order where !ids.contains(name.text) && !Profile.sectionNames.contains(name.text) {
      unknown(name, also: Profile.sectionNames)
      isGood = false
    }
    // After so many mistakes no more is looked at.
    for name in variant.hide where diagnostics.count <= Self.limit && !names(name.text) {
      if let whole = profile.holder(ofNeeded: name.text) {
        needed(name, whole)
      } else {
        unknown(name, also: Profile.nameableFields)
      }
      isGood = false
    }
    for tag in variant.onlyTags + variant.exceptTags where !tags.contains(tag.text.lowercased()) {
      let nearest = Spelling.nearest(to: tag.text, in: tags)
      let known =
        tags.isEmpty
        ? "nothing in the profile has `tags`" : "tags: \(tags.prefix(20).joined(separator: ", "))"
      say(
        .error, "content.unknown-tag", "nothing in the profile has the tag `\(tag.text.prefix(80))`",
        at: tag.range,
        hints: [nearest.map { "did you mean `\($0)`?" } ?? known])
      isGood = false
    }
    return isGood
  }

  /// Without accepted suggestions about facts that are no longer there, which is said: ids of facts without one of their
  /// own change with their words.
  mutating func withoutStaleEdits(_ variant: Variant) -> Variant {
    var out = variant
    out.accepted = variant.accepted.filter { edit in
      guard let gone = edit.facts.first(where: { !isFact($0.text) }) else { return true }
      say(
        .warning, "content.stale-edit",
        "the accepted suggestion `\(edit.id.prefix(40))` is about `\(gone.text.prefix(120))`, which is not there",
        at: gone.range,
        hints: [
          "it is not applied; take it out with `vitae tailor \(variant.slug) --undo \(edit.id.prefix(40))`"
        ])
      return false
    }
    return out
  }

  /// Besides ids, the summary can be reworded.
  private func isFact(_ name: String) -> Bool {
    ids.contains(name) || name == "basics/summary" && profile.basics.summary != nil
  }

  /// Whether something can be hidden by that name.
  private func names(_ name: String) -> Bool {
    ids.contains(name) || Profile.nameableFields.contains(name) || profile.hiding([name]) != profile
  }

  /// What documents do not do without.
  private mutating func needed(_ name: Variant.Name, _ whole: Profile.Holder) {
    say(
      .error, "content.cannot-be-hidden", "`\(name.text.prefix(120))` cannot be hidden: \(whole.reason)",
      at: name.range, hints: [whole.hint(for: "hide")])
  }

  private mutating func unknown(_ name: Variant.Name, also: [String]) {
    guard diagnostics.count <= Self.limit else { return }
    let nearest = Spelling.nearest(to: name.text, in: facts.map(\.id.name) + also)
    let quote = facts.first { $0.id.name == nearest }?.quote ?? ""
    let text =
      quote.isEmpty ? "" : " (\u{201C}\(quote.prefix(60))\(quote.count > 60 ? "\u{2026}" : "")\u{201D})"
    say(
      .error, "content.unknown-fact", "there is no fact `\(name.text.prefix(120))` in the profile",
      at: name.range,
      hints: [
        nearest.map { "did you mean `\($0)`\(text)?" }
          ?? "ids of facts stand in `match.json` and `claims.json`; give what you name an `id` of your own"
      ])
  }

  /// A variant with all that it extends; nil where that is not to be had.
  mutating func whole(_ variant: Variant, among all: [String: Variant], broken: Set<String>) -> Variant? {
    var chain = [variant.slug]
    var whole = variant
    var last = variant
    while let name = last.extends {
      let slug = UnicodeForms.slug(name.text)
      guard !chain.contains(slug) else {
        // Each file of a circle is told of it; those that only lead there are not to blame.
        if slug == variant.slug { circle(variant, chain) }
        return nil
      }
      guard let base = all[slug] else {
        if !broken.contains(slug), chain.count == 1 { unknownBase(name, all.keys.sorted()) }
        return nil
      }
      guard chain.count <= Self.mostExtended else {
        tooFar(variant, chain)
        return nil
      }
      guard !broken.contains(slug) else { return nil }
      whole = whole.extending(base)
      chain.append(slug)
      last = base
    }
    return broken.contains(variant.slug) ? nil : whole
  }

  /// Said of the first such file alone: those that it takes over from may be as many.
  private mutating func tooFar(_ variant: Variant, _ chain: [String]) {
    let code = "content.extends-too-far"
    guard let name = variant.extends, !diagnostics.contains(where: { $0.code == code }) else { return }
    let way = chain.prefix(3).map { "`\($0)`" }.joined(separator: " extends ")
    say(
      .error, code,
      "`extends` leads through more than \(Self.mostExtended) files: \(way), and so on", at: name.range,
      hints: ["let `\(variant.slug)` extend one file that says all of it"])
  }

  private mutating func circle(_ variant: Variant, _ chain: [String]) {
    guard let name = variant.extends else { return }
    let way = (chain + [variant.slug]).map { "`\($0)`" }.joined(separator: " extends ")
    say(
      .error, "content.extends-itself", "`extends` leads back to where it began: \(way)", at: name.range,
      hints: ["take `extends:` out of one of these files"])
  }

  private mutating func unknownBase(_ name: Variant.Name, _ all: [String]) {
    let nearest = Spelling.nearest(to: UnicodeForms.slug(name.text), in: all)
    say(
      .error, "content.unknown-variant", "`extends` names `\(name.text.prefix(80))`, which is not there",
      at: name.range,
      hints: [nearest.map { "did you mean `\($0)`?" } ?? "name another file of this folder, without `.yaml`"])
  }

  /// Whether nothing that is pinned is hidden.
  mutating func conflicts(in variant: Variant) -> Bool {
    guard !variant.pin.isEmpty, !variant.hide.isEmpty else { return true }
    let left = Set(profile.hiding(variant.hide.map(\.text)).namedFacts.map(\.id.name))
    let lost = variant.pin.filter { ids.contains($0.text) && !left.contains($0.text) }
    for name in lost.prefix(Self.limit) {
      let hiding = variant.hide.first { hide in
        !profile.hiding([hide.text]).namedFacts.contains { $0.id.name == name.text }
      }
      let isItself = hiding?.text == name.text
      say(
        .error, "content.pinned-and-hidden",
        "`\(name.text)` is pinned, so it is always shown, and hidden"
          + (isItself ? "" : hiding.map { " with `\($0.text)`" } ?? ""),
        at: name.range, labels: hiding.map { [Diagnostic.Label(range: $0.range, text: "hidden here")] } ?? [],
        hints: [
          isItself
            ? "take it out of `pin` or out of `hide`"
            : "take `\(name.text)` out of `pin`, or \(hiding.map { "`\($0.text)`" } ?? "what holds it") out of `hide`"
        ])
    }
    return lost.isEmpty
  }
}
