internal import Base
internal import Content

/// The first paragraph: what the employer says of the work, who applies for what, and out of what.
extension LetterDraft {
  /// What they say of their work, and who applies for what. A German letter goes on in lower case after the salutation, so
  /// that one begins with the application.
  mutating func opening() -> [Sentence] {
    let quote = quotation()
    let application = application()
    let first = language != .de && seed % 3 != 0
    var applying = [application].compactMap { $0 }
    if let portrait = portrait(beside: application) { applying.append(portrait) }
    let quoting = [quote].compactMap { $0 }
    return first ? quoting + applying : applying + quoting
  }

  /// "I am …" by itself, where the sentence of the application could not hold it.
  private mutating func portrait(beside application: Sentence?) -> Sentence? {
    guard isThin, let (me, fact) = selfPortrait(), !(application?.facts.contains(fact) ?? false) else {
      return nil
    }
    let text = Self.fill(phrases.portrait, ["me": me]).replacing(",.", with: ".")
    return supported([(text, [fact])], silently: true)
  }

  private mutating func application() -> Sentence? {
    guard let position else { return nil }
    let told = language == .fr ? PostingTitle.inSentence(position) : position
    guard let company else {
      return supported(
        phrases.openingsWithoutCompany, ["position": told, "of": Elision.of(told)],
        [FactID("posting/position")])
    }
    // "the post of Ward Manager, Surgery, at St Anna": what stands between commas ends with one.
    let name = told.contains(", ") && language != .de ? told + "," : told
    var values = ["position": name, "of": Elision.of(name), "company": at(company)]
    let facts: [FactID?] = [FactID("posting/position"), FactID("posting/company")]
    var wordings: [Candidate] = []
    for (me, fact) in [selfPortrait(), presentPost()].compactMap({ $0 }) {
      values["me"] = me
      wordings += turned(phrases.openingsAs).map {
        (Self.closed(Self.fill($0, values)), facts + [fact])
      }
    }
    wordings += turned(phrases.openings).map { (Self.closed(Self.fill($0, values)), facts) }
    let sentence = supported(wordings)
    if let present = presentPost()?.1, sentence?.facts.contains(present) ?? false { portrayed = present }
    return sentence
  }

  /// With one mark at its end: what stands before the full stop may end with a comma, or a name with "e. V.".
  private static func closed(_ text: String) -> String {
    let out = text.replacing(",.", with: ".").replacing(",,", with: ",")
    return out.hasSuffix("..") ? String(out.dropLast()) : out
  }

  private static let portraitLinks: HashedWords = ["with", "mit", "avec", "con", "who", "qui", "que"]

  /// What the summary's first sentence says the person is: "a nurse with ten years at the bedside".
  private func selfPortrait() -> (String, FactID)? {
    guard let summary = store[FactID("basics/summary")], let first = Sentences.split(summary.text).first
    else { return nil }
    let words = Words.of(first)
    // "…, der wieder arbeiten möchte": what such a clause says ends with a comma.
    let isClause = endsInClause(first)
    guard (4...50).contains(words.count), words[0].isCapitalized,
      isClause || words.prefix(8).dropFirst().contains(where: { Self.portraitLinks.contains($0.folded) })
    else { return nil }
    var text = Self.withoutAside(Clause.trimmed(first))
    guard Words.count(in: text) <= 24 else { return nil }
    if language != .de { text = Clause.lowercasedFirst(text) }
    guard language == .en else { return (endsApart(text) ? text + "," : text, summary.id) }
    return (EnglishArticle.before(text) + text, summary.id)
  }

  /// Whether a text ends with what a comma closes: a German relative clause, or what is said apart and is no part of a
  /// list: ", zweisprachig aufgewachsen", ", bilingüe".
  private func endsApart(_ text: String) -> Bool {
    if endsInClause(text) { return true }
    guard language == .de || language == .es, let comma = text.lastIndex(of: ",") else { return false }
    let words = Words.of(String(text[text.index(after: comma)...]))
    guard let first = words.first, let last = words.last, !first.isCapitalized, !first.isNumeric else {
      return false
    }
    let isList = words.contains { ["und", "sowie", "oder", "y", "e", "o"].contains($0.folded) }
    return !isList || language == .de && !last.isCapitalized && !last.isNumeric
  }

  /// Whether a German text ends with a relative clause: ", der wieder arbeiten möchte", but not ", davon sechs in Gera".
  private func endsInClause(_ text: String) -> Bool {
    guard language == .de,
      let clause = ["der", "die", "das"].compactMap({ text.firstRange(of: ", \($0) ") }).last
    else { return false }
    return Words.of(String(text[clause.upperBound...])).last.map { !$0.isCapitalized && !$0.isNumeric }
      ?? false
  }

  private static let asideStarts: HashedWords = [
    "davon", "dont", "including", "the", "who", "de", "darunter",
  ]

  /// "…, four of them in charge": an aside at the end goes where the sentence is long.
  private static func withoutAside(_ text: String) -> String {
    var out = text
    let parts = text.split(separator: ",").map(String.init)
    for i in parts.indices.dropFirst() {
      guard let first = Words.first(1, of: parts[i]).first else { continue }
      if Self.asideStarts.contains(first.folded) || NumberWords.value(of: first.folded) != nil {
        out = parts[..<i].joined(separator: ",")
        break
      }
    }
    return out
  }

  /// The present post, to apply out of: "Site Manager at Severnside".
  private func presentPost() -> (String, FactID)? {
    guard
      let fact = store.facts.first(where: {
        $0.kind == .position && $0.dates?.isCurrent == true && roleName($0) != nil
      }),
      let role = roleName(fact), let employer = fact.organization
    else { return nil }
    let bare = RoleName.plain(role, language)
    let title =
      switch language {
      case .en: RoleName.isUnique(bare) ? bare : RoleName.withArticle(bare)
      case .de: RoleName.germanTitle(bare)
      case .fr, .es: Clause.lowercasedFirst(bare)
      }
    return (Self.fill(phrases.present, ["position": title, "at": at(employer)]), fact.id)
  }
}
