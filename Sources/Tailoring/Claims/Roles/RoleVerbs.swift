/// What was done with a thing: a verb that no fact has, and that says little beside another noun, says much before its object. "Owned 64
/// loans" of who negotiated them.
extension RoleAlignment {
  func overdone() -> [ClaimProblem] {
    claim.phrases.indices.compactMap { p in
      guard let verb = governor(before: p),
        let object = claim.phrases[p].words.first(where: { isTold($0) && places[$0].count == 1 }),
        let place = places[object].first, Self.isProse(check.own[place.fact].kind),
        let done = governor(of: place),
        !isToldItself(Place(fact: place.fact, word: done))
          || isBeside(verb, Place(fact: place.fact, word: done)),
        let kind = overdoes(verb, claim.phrases[p], place, done)
      else { return nil }
      return ClaimProblem(kind, words[verb].raw)
    }
  }

  /// "manage the contractors" of the manager who looks after them: whom a title alone says to be led.
  func commanded() -> [ClaimProblem] {
    claim.phrases.indices.compactMap { p in
      let object = claim.phrases[p].head
      guard let verb = governor(before: p), (claim.text.step(of: verb) ?? 0) >= 4,
        Others.contains(words[object], claim.text.tongue) || isPerson(object), places[object].count == 1,
        let place = places[object].first, Self.isProse(check.own[place.fact].kind),
        places[verb].allSatisfy({ facts[$0.fact].isFrame[$0.word] })
      else { return nil }
      let text = facts[place.fact].text
      let isLed = text.words.indices.contains {
        text.statementOf[$0] == text.statementOf[place.word] && (Agency.step(at: $0, in: text) ?? 0) >= 4
      }
      return isLed ? nil : ClaimProblem(.seniority, raw(verb, object))
    }
  }

  /// Whether the sentence tells a verb, not by a word that another of the fact is the same as: the "plan" of a fact is told by
  /// "plan", not also its "prepared".
  private func isToldItself(_ verb: Place) -> Bool {
    guard told.contains(verb) else { return false }
    let text = facts[verb.fact].text
    let tellers = words.indices.filter { places[$0].contains(verb) }
    return tellers.isEmpty
      || tellers.contains { i in
        !places[i].contains {
          $0.fact == verb.fact && $0 != verb && text.words[$0.word].key == words[i].key
        }
      }
  }

  /// "Prepared and passed two audits" of who prepared them: the fact's own verb stands before the other.
  private func isBeside(_ verb: Int, _ done: Place) -> Bool {
    guard verb > 1, ["and", "und", "et", "y", "e"].contains(words[verb - 1].folded) else { return false }
    // "prepared for and passed"
    let isHung = verb > 2 && Preposition.of(words[verb - 2].folded, claim.text.tongue) != nil
    return places[verb - (isHung ? 3 : 2)].contains(done)
  }

  /// How a verb says more of its object than the facts do.
  private func overdoes(_ verb: Int, _ object: Phrase, _ place: Place, _ done: Int) -> ClaimProblem.Kind? {
    let tongue = claim.text.tongue
    guard !check.covered[verb] else { return nil }
    let known = check.alignment.places[verb]
    let step = claim.text.step(of: verb)
    if known.isEmpty, step == 4 {
      // Of a leader by title: whom they taught, and what they cut, they need not have led.
      let isLed = (Agency.step(at: done, in: facts[place.fact].text) ?? 3) >= 4
      return isLed && !Others.contains(words[object.head], tongue) ? nil : .seniority
    }
    if known.isEmpty { return isBarely(verb) && !isLearning(object) ? .word : nil }
    let isOfOther = known.allSatisfy { $0.fact != place.fact && Self.isProse(check.own[$0.fact].kind) }
    return isOfOther && (step ?? 3) > 2 ? .mixedPositions : nil
  }

  /// "took a course"
  private func isLearning(_ object: Phrase) -> Bool {
    object.words.contains { ClaimLexicon.learning.contains(words[$0]) }
  }

  /// The verb of the sentence that has a phrase as its object.
  private func governor(before p: Int) -> Int? {
    guard p > 0 else { return nil }
    let (phrase, before) = (claim.phrases[p], claim.phrases[p - 1])
    guard before.part == phrase.part, !phrase.isVerb, before.words.count == 1 else { return nil }
    let tongue = claim.text.tongue
    let isAsked = phrase.link == .preposition(.purpose) && Self.asking.contains(words[before.head].folded)
    let isWhom = tongue == .es && phrase.preposition == "a" && phrase.words[0] == before.head + 2
    // "una persona que tiene Parkinson" tells of others.
    let isRelative =
      before.head > 0
      && ["who", "which", "that", "qui", "que", "die", "der"].contains(words[before.head - 1].folded)
    guard !isRelative else { return nil }
    guard phrase.link == .plain || isAsked || isWhom || phrase.words[0] == before.head + 1 else { return nil }
    let isVerb =
      before.isVerb || Self.verbs[tongue.rawValue].contains(words[before.head].folded)
      || isWhom && claim.text.step(of: before.head) == 4
    return isVerb ? before.head : nil
  }

  /// Whether nothing but that a verb is used everywhere lets it pass.
  private func isBarely(_ i: Int) -> Bool {
    let tongue = claim.text.tongue
    let root = claim.text.roots[i]
    let isCommon = NeutralWords.contains(words[i]) || LightWords.contains(words[i].folded, tongue)
    return isCommon && !FunctionWords.isGrammar(words[i]) && !LightVerbs.contains(root, tongue)
      && !Self.harmless[tongue].contains(root) && (claim.text.step(of: i) ?? 3) > 2
      && !check.isOfPaper(i) && !check.isOfPrize(i)
      && !claim.text.roots.contains { Trend.isTrend($0, tongue) }
  }

  /// The verb that governs a word of a fact and says something: the last before it in its part, in German also the one that closes
  /// the part, else that of the statement.
  private func governor(of place: Place) -> Int? {
    let fact = facts[place.fact]
    guard !fact.isFrame[place.word] else { return nil }
    let part = fact.text.pieceOf[place.word]
    let verbs = fact.phrases.filter {
      $0.isVerb && fact.text.statementOf[$0.head] == fact.text.statementOf[place.word]
    }.map(\.head)
    let found =
      verbs.last { $0 < place.word && fact.text.pieceOf[$0] == part }
      ?? verbs.last { fact.text.pieceOf[$0] == part } ?? verbs.last { $0 < place.word }
    return found.flatMap { fact.text.isContent($0) ? $0 : nil }
  }

  private static let asking: HashedWords = ["asked", "ask", "applied", "looked", "wished", "hoped"]

  /// Verbs whose forms do not show it.
  private static let verbs: [HashedWords] = [
    [],
    Verbs.strong,
    [],
    ["tengo", "tuve", "tenia", "hice", "hago", "presente", "presento", "ajoute", "aporto", "pido", "puse"],
  ]

  /// Verbs that say no more than that there was something to do.
  private static let harmless = PerTongue.roots(of: [
    "work include involve cover continue remain spend know speak study", "arbeiten umfassen haben habe hatte",
    "travailler comprendre inclure parler", "trabajar incluir hablar",
  ])
}
