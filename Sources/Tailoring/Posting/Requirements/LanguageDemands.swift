internal import Base
internal import Content

/// The languages that one piece of a posting asks for, each with its level.
extension DemandReader {
  /// Without languages that say where something is from: "English law", "droit français", "deutsches Steuerrecht". O(words).
  func withoutOrigins(_ hits: [TermTable.Hit], _ words: [Word]) -> [TermTable.Hit] {
    hits.filter { hit in
      guard table.entries[hit.term].kind == .language, hit.words.count == 1 else { return true }
      let i = hit.words.lowerBound
      let after = words.dropFirst(i + 1).prefix(2).map(\.folded)
      let before = words[..<i].suffix(1).map(\.folded)
      return !(after + before).contains(where: Self.things.contains)
        && !after.contains { $0.hasSuffix("recht") && $0.utf8.count > 5 }
    }
  }

  /// What is of a country, and not of its language.
  private static let things: Set<String> = Set(
    """
    law laws legislation education curriculum school schools market markets tax taxes taxation legal company companies history politics
    housing property properties economy accounting gaap government football cuisine cooking food wine wines customers clients planning
    recht rechts schulsystem bildungssystem markt steuerrecht arbeitsrecht sozialrecht baurecht gesundheitssystem bilanzrecht
    droit legislation marche systeme fiscalite reglementation entreprises clientele cuisine administration
    derecho mercado legislacion sistema fiscalidad normativa empresas cocina
    """.pieces(" ", "\n").map { String($0) })

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
