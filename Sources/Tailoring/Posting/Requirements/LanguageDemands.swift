internal import Base
internal import Content

/// The languages that one piece of a posting asks for, each with its level.
extension DemandReader {
  /// Each language with the level that stands nearest to it: in the words from the language before to the next.
  func languages(_ words: [Word], _ hits: [TermTable.Hit]) -> [LanguageDemand] {
    let named = hits.filter { table.entries[$0.term].kind == .language }
    // Whether the level after the language before is that one's: "German C1, English B2".
    var isTaken = false
    return named.enumerated().map { i, hit in
      let from = i == 0 ? 0 : named[i - 1].words.upperBound
      let to = i + 1 < named.count ? named[i + 1].words.lowerBound : words.count
      let after = LanguagePattern.found(
        in: Array(words[hit.words.upperBound..<min(to, hit.words.upperBound + 5)]))
      var before =
        isTaken
        ? nil
        : LanguagePattern.found(in: Array(words[max(from, hit.words.lowerBound - 5)..<hit.words.lowerBound]))
      isTaken = before == nil && after != nil
      // "Gute Englischkenntnisse (mind. B1)": the level that a frame names says what the adjective means.
      if after?.isExact == true, before?.isExact == false { before = nil }
      let shared = LanguagePattern.level(in: Array(words[0..<named[0].words.lowerBound]))
      return LanguageDemand(
        language: table.term(hit.term),
        level: before?.level ?? after?.level ?? shared ?? joined(words, named, after: i))
    }
  }

  /// The level that follows a list of languages joined by "or", "and" or commas: "Anglais ou allemand courant".
  private func joined(_ words: [Word], _ named: [TermTable.Hit], after i: Int) -> LanguageLevel? {
    var last = i
    while last + 1 < named.count, named[last].words.upperBound <= named[last + 1].words.lowerBound,
      words[named[last].words.upperBound..<named[last + 1].words.lowerBound].allSatisfy({
        ["or", "oder", "ou", "o", "u", "and", "und", "et", "y", "e", "bzw"].contains($0.folded)
      })
    {
      last += 1
    }
    guard last > i else { return nil }
    let end = last + 1 < named.count ? named[last + 1].words.lowerBound : words.count
    let from = named[last].words.upperBound
    return LanguagePattern.level(in: Array(words[from..<max(from, min(end, from + 5))]))
  }

  /// Whether an "or" stands between two of the languages that are named: "English or German", not "B2 or better in German".
  static func areAlternatives(_ words: [Word], _ hits: [TermTable.Hit]) -> Bool {
    zip(hits, hits.dropFirst()).contains { first, second in
      guard first.words.upperBound <= second.words.lowerBound else { return false }
      let between = words[first.words.upperBound..<second.words.lowerBound].map(\.folded)
      return between.last.map { ["or", "oder", "ou", "o", "u", "bzw"].contains($0) } ?? false
    }
  }
}
