internal import Content

/// That somebody speaks a language does not say that they did something in it: "tours in French and English" of tours in French and German.
extension ClaimCheck {
  mutating func checkLanguagesOfDeeds() {
    for i in words.indices.dropFirst() where SpokenLevel.isLanguage(words[i].folded) && !isOfPosting[i] {
      // "en français" of "en France": a country is no language.
      let isSaid = alignment.places[i].contains { place in
        RoleAlignment.isProse(own[place.fact].kind)
          && SpokenLevel.isLanguage(sources[place.fact].words[place.word].folded)
      }
      guard isJoinedToDeed(i), !isSaid else { continue }
      let clause = claim.words(ofClause: claim.clauseOf[i])
      let isTold = clause.contains { j in
        claim.isContent(j) && !alignment.places[j].isEmpty
          && alignment.places[j].allSatisfy { own[$0.fact].kind == .highlight }
      }
      if isTold, !clause.contains(where: { Self.speaking.contains(words[$0].folded) }) {
        report(.relation, raw(i - 1..<i + 1))
      }
    }
  }

  /// "in French", "in French and English".
  private func isJoinedToDeed(_ i: Int) -> Bool {
    let before = words[i - 1].folded
    if ["in", "en", "auf", "into", "ins"].contains(before) { return true }
    return i > 1 && Conjunctions.anyAnd.contains(before) && SpokenLevel.isLanguage(words[i - 2].folded)
  }

  private static let speaking: HashedWords = [
    "speak", "speaks", "spoke", "fluent", "fluently", "native", "level", "language", "languages", "spreche",
    "fliessend", "muttersprache", "sprache", "sprachen", "kenntnisse", "parle", "couramment", "langue",
    "langues", "niveau", "hablo", "idioma", "idiomas", "nivel", "lengua",
  ]
}
