internal import Base
internal import Content

/// Registers in which somebody must stand: a paper that says so shows it, and what else names the trade does not.
extension Matcher {
  /// Whether a register that is asked for is shown by a paper; where one says so, papers alone are left.
  func registered(_ evidence: inout [MatchedFact], _ requirement: Requirement) -> Bool {
    guard let papers = registrations(requirement) else { return true }
    let others = evidence.filter { found in
      [.certificate, .education].contains(store[found.fact]?.kind) && !papers.contains { $0.id == found.fact }
    }
    if !papers.isEmpty { evidence = papers.map { matched($0, .term, proof($0.kind)) } + others }
    return !papers.isEmpty || !others.isEmpty || evidence.isEmpty
  }

  /// The papers that say that the person stands in a register that is asked for; nil where none is asked for.
  func registrations(_ requirement: Requirement) -> [Fact]? {
    let words = requirement.words
    guard requirement.kind != .duty, Permits.registers.contains(anyIn: words) else { return nil }
    let marks = Set(words.filter(SkillCore.isMark).map(\.key) + Self.initials(words))
    return store.facts.filter { fact in
      guard fact.kind == .certificate, !Validity.isLapsed(fact.text) else { return false }
      let own = Words.of(fact.text)
      return ExperienceCues.registration.contains(anyIn: own) && own.contains { marks.contains($0.key) }
    }
  }

  /// Keys of the short names of what is named in full: "NMBI" for "Nursing and Midwifery Board of Ireland".
  private static func initials(_ words: [Word]) -> [UInt64] {
    var out: [UInt64] = []
    var letters = ""
    for word in words {
      if word.isCapitalized, !word.startsSentence {
        letters += word.folded.prefix(1)
      } else if !joins.contains(word.folded) {
        if letters.utf8.count > 2 { out.append(Words.hash(Stemmer.stem(letters))) }
        letters = ""
      }
    }
    if letters.utf8.count > 2 { out.append(Words.hash(Stemmer.stem(letters))) }
    return out
  }
  private static let joins: HashedWords = [
    "and", "of", "for", "the", "&", "und", "der", "des", "de", "et", "y", "la",
  ]
}
