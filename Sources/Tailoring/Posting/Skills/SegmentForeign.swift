/// What is asked for in other ways: traits, papers, degrees, languages.
extension SegmentReading {
  /// Traits, papers, degrees and languages are asked for in other ways.
  func isForeign(_ tokens: [Int]) -> Bool {
    tokens.contains { i in
      let token = token(i)
      if clause.marks[i].contains(.licence) || isLicence(i) { return true }
      if clause.marks[i].contains(.soft) && !isCompound(i) || Lexicon.languages.contains(token.folded) {
        return true
      }
      if clause.marks[i].contains(.language) || Self.isLanguageCompound(token.folded) { return true }
      if isTrait(i, before: i + 1 < (tokens.last ?? 0) + 1 ? i + 1 : nil) { return true }
      return Lexicon.degrees.contains(token) || !hasCue && Lexicon.isDegree(token)
        || !hasCue && Lexicon.schools.contains(token.folded)
    }
  }

  /// Whether a word names a paper where it stands.
  func isLicence(_ i: Int) -> Bool {
    Lexicon.isLicence(
      token(i), after: i > 0 ? token(i - 1) : nil, before: i + 1 < clause.tokens.count ? token(i + 1) : nil)
  }

  /// Nouns of manners that also qualify what is no manner: "pressure ulcers", "trust accounts", "stress analysis".
  private static let modifiers: HashedWords = [
    "pressure", "stress", "drug", "travel", "heart", "trust", "character", "welfare", "communication",
    "communications", "telephone", "shift", "leadership", "weekend", "lift", "priority", "values", "fitness",
    "resident", "residence", "residential", "body", "eye", "hand", "ladder", "time", "influence", "portfolio",
    "learning", "head", "physical", "energy", "relationship", "presentation", "decision", "negotiation",
    "present", "dynamic", "legible", "focus", "learner", "mind", "relocation", "vaccination", "engagement",
  ]

  /// "contabilidad analítica", "seguridad social": after a noun that is no manner.
  private func qualifiesField(_ i: Int) -> Bool {
    guard clause.tongue == .french || clause.tongue == .spanish, i > 0,
      Self.romance.contains(token(i).folded)
    else { return false }
    let noun = token(i - 1)
    if token(i).folded == "analitica" { return !Lexicon.isCue(noun) && !Self.minds.contains(noun.folded) }
    return noun.isWord && noun.folded.utf8.count > 4 && !soft.contains(noun)
      && !Lexicon.generic.contains(noun)
      && !Lexicon.isCue(noun) && !leads.contains(noun) && !Lexicon.verbs.contains(noun)
      && !Self.minds.contains(noun.folded)
  }
  private static let romance: HashedWords = [
    "analitica", "analitico", "analytique", "social", "sociales", "orale", "oral", "creativa", "creative",
    "ecrite", "dynamique", "dynamiques", "organizativa", "inmediata", "fisica", "physique", "mobilite",
    "educado", "educada",
  ]
  private static let minds: HashedWords = ["mente", "vision", "esprit", "expression", "habilidades", "dotes"]

  /// Whether it qualifies a noun that is no manner.
  private func isModifierOfField(_ i: Int, _ next: Int?) -> Bool {
    guard clause.tongue == .english, Self.modifiers.contains(token(i).folded), let next else { return false }
    let noun = token(next)
    return noun.isWord && !soft.contains(noun) && !Lexicon.generic.contains(noun) && !Lexicon.isCue(noun)
      && !leads.contains(noun) && !Lexicon.binding.contains(noun) && !Lexicon.toolPrepositions.contains(noun)
      && !Lexicon.ands.contains(noun) && !Lexicon.ors.contains(noun) && !Lexicon.verbs.contains(noun)
      && !Lexicon.tails.contains(noun) && !["style", "manner", "approach", "nature"].contains(noun.folded)
  }

  func isTrait(_ i: Int, before next: Int?) -> Bool {
    guard soft.contains(token(i)), !clause.marks[i].contains(.longTerm), !clause.marks[i].contains(.inTerm)
    else { return false }
    if qualifiesField(i) { return false }
    if next.map(isName) ?? false || isCompound(i) || isModifierOfField(i, next) { return false }
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
  private static let heads: HashedWords = [
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
