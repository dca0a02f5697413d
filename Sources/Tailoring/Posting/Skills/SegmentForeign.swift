/// What is asked for in other ways: traits, papers, degrees, languages.
extension SegmentReading {
  /// Traits, papers, degrees and languages are asked for in other ways.
  func isForeign(_ tokens: [Int]) -> Bool {
    tokens.contains { i in
      let token = token(i)
      if clause.marks[i].contains(.licence) || Lexicon.licences.contains(token) { return true }
      if clause.marks[i].contains(.soft) && !isCompound(i) || Lexicon.languages.contains(token.folded) {
        return true
      }
      if clause.marks[i].contains(.language) || Self.isLanguageCompound(token.folded) { return true }
      if isTrait(i, before: i + 1 < (tokens.last ?? 0) + 1 ? i + 1 : nil) { return true }
      return Lexicon.degrees.contains(token) || !hasCue && Lexicon.isDegree(token)
        || !hasCue && Lexicon.schools.contains(token.folded)
    }
  }

  func isTrait(_ i: Int, before next: Int?) -> Bool {
    guard soft.contains(token(i)), !clause.marks[i].contains(.longTerm), !clause.marks[i].contains(.inTerm)
    else { return false }
    if next.map(isName) ?? false || isCompound(i) { return false }
    guard Lexicon.softAdjectives.contains(token(i).folded), clause.tongue == .english, let next else {
      return true
    }
    let noun = token(next)
    return !noun.isWord || soft.contains(noun) || Lexicon.generic.contains(noun)
      || Lexicon.isCue(noun) || Lexicon.ands.contains(noun)
  }

  /// "Contract negotiation", "data integrity" are fields; "écrits professionnels" are texts.
  private func isCompound(_ i: Int) -> Bool {
    if clause.tongue == .french { return ["écrits", "organisations", "dynamiques"].contains(token(i).raw) }
    guard clause.tongue == .english, i > 0, Self.heads.contains(token(i).folded) else { return false }
    let before = token(i - 1)
    if before.folded == "data" { return true }
    return before.isWord && before.folded.utf8.count > 3 && !leads.contains(before)
      && !soft.contains(before) && !Lexicon.generic.contains(before) && !Lexicon.isCue(before)
      && !Lexicon.ands.contains(before) && !Lexicon.ors.contains(before) && !Lexicon.verbs.contains(before)
  }
  private static let heads: Set<String> = [
    "negotiation", "negotiations", "integrity", "communication", "communications",
  ]

  private static func isLanguageCompound(_ folded: String) -> Bool {
    guard folded.hasSuffix("kenntnisse") || folded.hasSuffix("kenntnissen") || folded.hasSuffix("niveau")
    else { return false }
    return [
      "deutsch", "englisch", "franzosisch", "spanisch", "italienisch", "sprach", "fremdsprach", "polnisch",
      "russisch", "turkisch",
    ].contains { folded.hasPrefix($0) }
  }
}
