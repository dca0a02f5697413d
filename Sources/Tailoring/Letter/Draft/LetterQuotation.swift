internal import Base
internal import Content

/// The words of the posting that the opening takes up.
extension LetterDraft {
  /// The posting's own words that say most of the employer.
  mutating func quotation() -> Sentence? {
    // Who writes in English does not quote German.
    if isOfOtherTongue { return nil }
    let statements = store.facts.filter { $0.kind == .posting && PostingStatement.paths.contains($0.path) }
    let shown = Set(
      tailored.matches.filter { $0.verdict != .notShown }.flatMap { $0.requirement.terms.map(\.index) })
    let ranked = statements.enumerated().map { i, fact in
      let answers = table.terms(in: fact.text).filter { shown.contains($0.index) }.count
      let isWork = fact.path == PostingStatement.workPath
      let worth =
        PostingStatement.worth(fact.text) + 0.5 * Double(min(3, answers)) + (isWork ? 0 : 1.5)
        + (Self.isOwnVoice(fact.text) ? 1 : 0) - (isPortrait(fact.text) || Self.isPrize(fact.text) ? 2 : 0)
        - (Words.count(in: fact.text) > 24 ? 0.75 : 0)
      return (fact: fact, worth: worth, place: i)
    }.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
    guard let best = ranked.first(where: { !isAdvertisement($0.fact.text) })?.fact else { return nil }
    quotedTerms = table.terms(in: best.text).map(\.index)
    let patterns = best.path == PostingStatement.workPath ? phrases.quotesOfWork : phrases.quotes
    return supported(patterns, ["quote": inner(best.text)], [best.id])
  }

  private static let needing: HashedWords = [
    "need", "needs", "seek", "seeking", "want", "brauchen", "braucht", "suchen", "besoin", "necesitamos",
    "necesita", "looking",
  ]

  /// Whether a statement only says whom the employer wants: "We need an Insight Analyst to help us". No letter answers
  /// that but by applying.
  private func isAdvertisement(_ text: String) -> Bool {
    let words = Words.of(text)
    let title = Words.of(PostingTitle.bare(posting.position?.plain ?? "")).filter(FunctionWords.isContent)
    // "Registrar (maternity cover), Sheffield": the head of the posting.
    if !title.isEmpty, words.starts(with: title, by: { $0.key == $1.key }) { return true }
    guard !title.isEmpty, words.contains(where: { Self.needing.contains($0.folded) }) else { return false }
    let keys = Set(words.map(\.key))
    return title.count { keys.contains($0.key) } * 2 >= title.count
  }

  private static let ownVoice: HashedWords = [
    "we", "our", "us", "wir", "unser", "unsere", "unserem", "unseren", "uns", "nous", "notre", "nos",
    "nuestro",
    "nuestra", "nuestros", "nuestras",
  ]

  /// Whether the employer speaks for itself: "we", "our", "queremos".
  private static func isOwnVoice(_ text: String) -> Bool {
    return Words.of(text).contains {
      Self.ownVoice.contains($0.folded) || $0.folded.hasSuffix("amos") || $0.folded.hasSuffix("emos")
    }
  }

  /// Whether a statement tells of a prize that the employer got: nothing that a letter says goes on from there.
  private static func isPrize(_ text: String) -> Bool {
    Words.of(text).contains {
      [
        "award", "awards", "awarded", "named", "winner", "winning", "ausgezeichnet", "preis", "prix",
        "laureat",
        "premio", "premiado", "premiada", "galardonado",
      ].contains($0.folded)
    }
  }

  private static let beingWords: HashedWords = ["is", "ist", "est", "es", "are", "sind"]

  /// Whether a statement only says what the employer is: it begins with the name, as its web pages do.
  private func isPortrait(_ text: String) -> Bool {
    guard let name = company.map(Words.of), let first = name.first else { return false }
    let start = Words.first(3, of: text)
    return start.contains { $0.key == first.key }
      && Words.first(16, of: text).contains { Self.beingWords.contains($0.folded) }
  }

  /// Quotation marks within a quotation.
  private func inner(_ text: String) -> String {
    let marks: (String, String) =
      switch language {
      case .en: ("‘", "’")
      case .de: isSwiss ? ("‹", "›") : ("‚", "‘")
      case .fr, .es: ("“", "”")
      }
    var isOpen = false
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "“", "”", "„", "«", "»":
        isOpen.toggle()
        out += isOpen ? marks.0 : marks.1
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out.replacing("“ ", with: "“").replacing(" ”", with: "”")
  }
}
