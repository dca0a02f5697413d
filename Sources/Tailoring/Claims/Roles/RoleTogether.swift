/// What stands together in the sentence and apart in its facts: a word that was hung on another.
extension RoleAlignment {
  func apart() -> [ClaimProblem] {
    claim.phrases.indices.compactMap { p in
      let phrase = claim.phrases[p]
      // How often something was is asked elsewhere.
      let inside = phrase.words.filter { isTold($0) && TimeAdverbs.units[words[$0].folded] == nil }
      guard let first = inside.first else { return nil }
      let stray = inside.dropFirst().first {
        mustStandTogether(first, $0) && (!areTogether(first, $0) || areFramed(first, $0))
      }
      if let other = stray {
        return ClaimProblem(.relation, raw(first, other))
      }
      // "… as sous chef": who somebody was may be said of all they did; who was not is asked elsewhere.
      guard phrase.link != .first, !phrase.isVerb,
        !(Self.roles.contains(phrase.preposition) && isPerson(phrase.head))
      else { return nil }
      let others = claim.phrases.indices.filter {
        $0 != p && claim.phrases[$0].part == phrase.part && ($0 < p || claim.phrases[$0].isVerb)
      }
      let told = others.flatMap { claim.phrases[$0].words.filter(isTold) }
      guard !told.isEmpty, !told.contains(where: { other in inside.contains { areTogether($0, other) } }),
        !isPlace(phrase), inside.contains(where: { i in isCount(i) || !told.contains { areOfOne(i, $0) } })
      else { return nil }
      return ClaimProblem(.relation, raw(told[told.count - 1], first))
    }
  }

  /// What one statement tells may be told in another order, and of another word of it; what may not be left out of it, what
  /// was done with what and who did it is asked elsewhere. A figure stays with what it counts.
  private func mustStandTogether(_ i: Int, _ j: Int) -> Bool { isCount(i) || isCount(j) || !areOfOne(i, j) }

  /// Whether one fact has both words.
  private func areOfOne(_ i: Int, _ j: Int) -> Bool {
    places[i].contains { a in places[j].contains { $0.fact == a.fact } }
  }

  /// "anions by ICP-MS and metals by chromatography" of who measured the metals by ICP-MS and the anions by chromatography.
  func crossed() -> [ClaimProblem] {
    claim.phrases.indices.compactMap { p in
      let phrase = claim.phrases[p]
      guard case .preposition(let kind) = phrase.link, kind != .genitive, let holder = claim.holder(of: p)
      else { return nil }
      var isCrossed = false
      for a in holder.words.flatMap({ places[$0] }) where Self.isProse(check.own[a.fact].kind) {
        for b in phrase.words.flatMap({ places[$0] }) where b.fact == a.fact {
          guard facts[a.fact].areCrossed(a.word, b.word) else { return nil }
          isCrossed = true
        }
      }
      return isCrossed ? ClaimProblem(.relation, raw(holder.words[0], phrase.head)) : nil
    }
  }

  /// "Agricultor certificado": who somebody was with a word of what they did.
  func areFramed(_ i: Int, _ j: Int) -> Bool {
    guard claim.text.isContent(i), claim.text.isContent(j) else { return false }
    return places[i].allSatisfy { a in
      places[j].allSatisfy { b in
        a.fact == b.fact && facts[a.fact].isFrame[a.word] != facts[b.fact].isFrame[b.word]
          && !isNoteOfFrame(a) && !isNoteOfFrame(b)
      }
    }
  }

  /// "Trainee electrician (2nd year)": what stands in brackets behind who somebody was.
  private func isNoteOfFrame(_ place: Place) -> Bool {
    let fact = facts[place.fact]
    guard fact.isBracketed(place.word) else { return false }
    let before = fact.text.words.indices.prefix(place.word).last { !fact.isBracketed($0) }
    return before.map { fact.isFrame[$0] } ?? false
  }

  /// "on a cardiac ward": where something was may be told of all that a fact tells.
  func isPlace(_ phrase: Phrase) -> Bool {
    guard phrase.link == .preposition(.place), !phrase.words.contains(where: { isCount($0) }) else {
      return false
    }
    return phrase.words.filter(isTold).allSatisfy { i in
      places[i].contains { place in
        let fact = facts[place.fact]
        let word = fact.text.words[place.word]
        let isName = fact.text.tongue != .de && word.isCapitalized && !word.startsSentence && !word.isNumeric
        return fact.isBareDate(place.word) || fact.isSetting(place.word)
          || isName && fact.phrase(of: place.word)?.link == .preposition(.place)
            && !fact.isBracketed(place.word)
      }
    }
  }

  /// Whether a word is a figure of something other than a date.
  func isCount(_ i: Int) -> Bool {
    (words[i].isNumeric || Numbers.isSpelt(words[i]))
      && !claim.text.dates.contains { $0.words.contains(i) }
  }

  func areTogether(_ i: Int, _ j: Int) -> Bool {
    var isParted = false
    for a in places[i] {
      for b in places[j] where a.fact == b.fact {
        if facts[a.fact].areConnected(a.word, b.word) || isQuoted(i, j, a, b) || isOfKinds(a, b)
          || isOfKinds(b, a)
        {
          return true
        }
        isParted = isParted || Self.isProse(check.own[a.fact].kind)
      }
    }
    // Where a statement parts two words, that one of them is listed as a skill, too, does not join them.
    return places[i].contains { a in
      places[j].contains { b in a.fact != b.fact && !(isParted && (isSkill(a) || isSkill(b))) }
    }
  }

  private func isSkill(_ place: Place) -> Bool { [.skill, .skillGroup].contains(check.own[place.fact].kind) }

  /// Whether all words from one to the other stand in the fact as they stand in the sentence.
  func isQuoted(_ i: Int, _ j: Int, _ a: Place, _ b: Place) -> Bool {
    let known = facts[a.fact].text.words
    let (low, high) = (min(i, j), max(i, j))
    let start = i < j ? a.word : b.word
    guard abs(b.word - a.word) == high - low, (b.word > a.word) == (j > i) else { return false }
    return (0...high - low).allSatisfy { known[start + $0].key == words[low + $0].key }
  }
}
