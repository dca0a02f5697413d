/// What a sentence leaves out of a part that it tells: parts may go, words of a part may not.
extension RoleAlignment {
  func shortened() -> [ClaimProblem] {
    facts.indices.flatMap { (f: Int) -> [ClaimProblem] in
      let fact = facts[f]
      let parts = toldParts(f)
      return fact.text.words.indices.compactMap { (j: Int) -> ClaimProblem? in
        guard parts.contains(fact.text.pieceOf[j]) || isNote(j, fact, parts), isNeeded(j, fact, f),
          !told.contains(Place(fact: f, word: j))
        else { return nil }
        return ClaimProblem(.omission, fact.text.words[j].raw)
      }
    }
  }

  /// The parts of a fact of which the sentence tells something, the frame aside.
  private func toldParts(_ f: Int) -> Set<Int> {
    var out: Set<Int> = []
    for i in words.indices where isTold(i) && (claim.text.isContent(i) || isCount(i)) && places[i].count == 1
    {
      let place = places[i][0]
      if place.fact == f, !facts[f].isFrame[place.word] { out.insert(facts[f].text.pieceOf[place.word]) }
    }
    return out
  }

  /// "CNC (basics)", "catalan : lecture": a word or two in brackets or after a colon that say how far.
  private func isNote(_ j: Int, _ fact: RoleStructure, _ parts: Set<Int>) -> Bool {
    let part = fact.text.pieceOf[j]
    guard part > 0, parts.contains(part - 1), let first = fact.text.pieceOf.firstIndex(of: part) else {
      return false
    }
    let isMarked =
      fact.isBracketed(first) && !fact.isBracketed(first - 1)
      || FrameReader.isColon(before: first, in: fact.text) && !fact.isFrame[first - 1]
    let own = fact.text.words(ofPiece: part)
    // The first of several things in a row is one of them.
    let isAlone =
      own.last.map {
        $0 + 1 == fact.text.words.count || fact.text.clauseOf[$0 + 1] != fact.text.clauseOf[first]
      } ?? true
    return isMarked && isAlone && own.count <= 3
      && own.allSatisfy { !fact.text.words[$0].isNumeric && !(isName($0, fact) && fact.text.tongue != .de) }
  }

  /// Whether a word of a fact makes a difference to what stands with it.
  private func isNeeded(_ j: Int, _ fact: RoleStructure, _ f: Int) -> Bool {
    let word = fact.text.words[j]
    guard fact.text.isContent(j), !fact.isFrame[j] || isAlone(j, fact), Units.names[word.folded] == nil,
      !Self.empty.contains(word.folded), !fact.text.dates.contains(where: { $0.words.contains(j) }),
      let phrase = fact.phrase(of: j)
    else { return false }
    if isFrequency(word) || isCountedOtherwise(j, phrase, fact) || isMeans(phrase, fact)
      || isUntoldMeans(j, f) || isInCompound(word) || isUnit(phrase, fact) && !isMeasured(j, fact)
      || Self.lacking.contains(phrase.preposition)
      || mayGo(j, phrase, f)
    {
      return false
    }
    return !phrase.isVerb || isWeak(j, fact)
  }

  /// "Only plumber of the firm": what somebody is alone in is no frame.
  private func isAlone(_ j: Int, _ fact: RoleStructure) -> Bool {
    fact.text.words.indices.contains {
      fact.text.pieceOf[$0] == fact.text.pieceOf[j] && $0 < j
        && Self.alone.contains(fact.text.words[$0].folded)
    }
  }

  private static let alone: HashedWords = [
    "only", "sole", "youngest", "first", "best", "largest", "einzige", "einziger", "einzigen", "jungste",
    "beste",
    "seul", "seule", "unique", "meilleur", "meilleure", "unico", "unica", "mejor",
  ]

  private static let frequencies = [
    "quarterly", "trimestr", "vierteljahr", "quartalsw", "fortnight", "quincenal", "semestr", "halbjahr",
    "bimensuel",
  ]

  /// How often is asked elsewhere.
  private func isFrequency(_ word: Word) -> Bool {
    TimeAdverbs.units[word.folded] != nil || Self.frequencies.contains(where: word.folded.hasPrefix)
  }

  /// "five people" of "four lawyers and one paralegal", "3." of "third".
  private func isCountedOtherwise(_ j: Int, _ phrase: Phrase, _ fact: RoleStructure) -> Bool {
    if let value = Ordinals.value(of: fact.text.words[j].folded) {
      return check.claim.numbers.contains { $0.values.contains(Int64(value) * 1000) }
    }
    let hasFigure = phrase.words.contains {
      fact.text.words[$0].isNumeric || Numbers.isSpelt(fact.text.words[$0])
    }
    return hasFigure && words.contains { ClaimLexicon.anyone.contains($0) }
  }

  /// By what something came about may go as a whole: "by introducing a double check".
  private func isMeans(_ phrase: Phrase, _ fact: RoleStructure) -> Bool {
    let start = fact.phrases.first { other in
      other.part == phrase.part && other.words[0] <= phrase.words[0] && other.link == .preposition(.agent)
        && !isDoer(other, fact)
    }
    guard let start, let f = facts.firstIndex(where: { $0.text.text == fact.text.text }) else { return false }
    return !fact.text.words.indices.contains { j in
      fact.text.pieceOf[j] == phrase.part && j >= start.words[0] && told.contains(Place(fact: f, word: j))
    }
  }

  /// Where at an employer it was, "on a 16-bed ward": how far it reached is asked elsewhere.
  private func isUnit(_ phrase: Phrase, _ fact: RoleStructure) -> Bool {
    phrase.link == .preposition(.place) && Reach.of(fact.text.words[phrase.head], fact.text.tongue) != nil
  }

  private static let lacking: HashedWords = ["without", "ohne", "sans", "sin"]

  /// "Inbetriebnahme" of "in Betrieb genommen".
  private func isInCompound(_ word: Word) -> Bool {
    guard claim.text.tongue == .de, word.folded.utf8.count > 4 else { return false }
    return words.contains {
      $0.folded.utf8.count > word.folded.utf8.count && Self.holds($0.folded, word.folded)
    }
  }

  private static func holds(_ long: String, _ short: String) -> Bool {
    let (a, b) = (Array(long.utf8), Array(short.utf8))
    return (0...a.count - b.count).contains { a[$0..<$0 + b.count].elementsEqual(b) }
  }

  private func isName(_ j: Int, _ fact: RoleStructure) -> Bool {
    let word = fact.text.words[j]
    return fact.text.tongue != .de && word.isCapitalized && !word.startsSentence
  }

  /// Verbs that say that the thing itself was not done, or by others.
  private func isWeak(_ j: Int, _ fact: RoleStructure) -> Bool {
    LightVerbs.isShort(fact.text.roots[j], fact.text.tongue) || (Agency.step(at: j, in: fact.text) ?? 3) <= 2
  }

  private static let empty: HashedWords = [
    "miembro", "membre", "member", "mitglied", "ella", "ellos", "hace", "frente", "date", "totalling",
    "newly", "wieder", "frisch",
  ]
}
