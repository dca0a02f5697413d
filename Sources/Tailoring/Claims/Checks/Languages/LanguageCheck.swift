/// How well somebody speaks: "fluent" belongs to the language that the facts say it of.
extension ClaimCheck {
  mutating func checkLanguages() {
    guard words.contains(where: { SpokenLevel.of($0.folded) != nil }) else { return }
    let known = zip(own, sources).flatMap { fact, source in
      SpokenLevel.told(in: source, isOne: fact.kind == .language)
    }
    guard !known.isEmpty else { return }
    let told = SpokenLevel.told(in: claim)
    for one in told {
      let same = known.filter { $0.name == one.name }
      // "English and German fluently (C1)" of whose mother tongue is German: C1 is the level of another language.
      if !same.isEmpty, !one.codes.isSubset(of: same.reduce(into: []) { $0.formUnion($1.codes) }) {
        report(.familiarity, one.name)
      }
      let levels = same.map(\.level)
      if levels.max().map({ one.highest > $0 }) ?? isOfOthers(one) { report(.familiarity, one.name) }
    }
    checkLevelsOfOtherThings()
    // "couramment" of "courant", "intermediate" of B1: the level is the fact's where every language has its own.
    let own = told.filter { !$0.isShared }
    let isSame = !own.isEmpty && own.allSatisfy { one in known.contains { $0.isSame(as: one) } }
    guard isSame, known.count == own.count || Set(own.map(\.level)).count == own.count else { return }
    for i in words.indices where SpokenLevel.isWord(words[i].folded) || words[i].folded == "speaker" {
      covered[i] = true
    }
  }

  /// Whether the facts have the level of a language for others alone: "French (native)" of who only studied French, and is a
  /// native speaker of English.
  private func isOfOthers(_ one: SpokenLevel.Told) -> Bool {
    let places = alignment.places[one.word]
    return !places.isEmpty
      && places.allSatisfy { place in
        own[place.fact].kind == .language
          && !sources[place.fact].words.contains { SpokenLevel.name($0.folded) == one.name }
      }
  }

  /// "French and TMS (B2)": a bracket with nothing but levels follows a language.
  private mutating func checkLevelsOfOtherThings() {
    for i in words.indices.dropFirst()
    where claim.clauseOf[i] != claim.clauseOf[i - 1] && SpokenLevel.of(words[i].folded) != nil {
      let places = alignment.places[i - 1]
      let isBracket = claim.text.utf8.dropFirst(words[i - 1].range.upperBound).prefix(3).contains(0x28)
      guard isBracket, claim.isContent(i - 1), !places.isEmpty,
        SpokenLevel.of(words[i - 1].folded) == nil,
        places.allSatisfy({ own[$0.fact].kind != .language }),
        alignment.places[i].allSatisfy({ own[$0.fact].kind == .language })
      else { continue }
      report(.familiarity, words[i - 1].raw)
    }
  }
}
