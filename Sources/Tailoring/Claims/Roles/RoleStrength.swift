internal import Content

/// By what a sentence makes more of its facts: longer, more often, more of them, by another cause.
extension RoleAlignment {
  func strengthened() -> [ClaimProblem] {
    reversed() + renewed() + prolonged() + multiplied() + rerated() + misrated() + distributed() + founded()
      + caused()
      + replaced()
  }

  // MARK: Direction

  /// "EN>DE" is neither "DE>EN" nor "EN<>DE".
  func reversed() -> [ClaimProblem] {
    words.indices.dropLast().compactMap { i in
      let sign = Self.sign(claim.text, i)
      guard sign.contains(where: { $0 == "<" || $0 == ">" || $0 == "→" || $0 == "↔" }) else { return nil }
      let isKnown = facts.contains { fact in
        fact.text.words.indices.dropLast().contains { j in
          Self.sign(fact.text, j) == sign && fact.text.words[j].folded == words[i].folded
            && fact.text.words[j + 1].folded == words[i + 1].folded
        }
      }
      let isFigure = words[i + 1].isNumeric
      return isKnown || isFigure ? nil : ClaimProblem(.relation, raw(i, i + 1))
    }
  }

  /// What stands between a word and the next, without blanks.
  private static func sign(_ text: TextReading, _ i: Int) -> String {
    let gap = text.words[i].range.upperBound..<text.words[i + 1].range.lowerBound
    let bytes = Array(text.text.utf8.dropFirst(gap.lowerBound).prefix(gap.count)).filter { $0 != 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: One told as many

  /// "contracts" of "the contract".
  func multiplied() -> [ClaimProblem] {
    guard claim.text.tongue != .de else { return [] }
    return claim.phrases.compactMap { phrase in
      guard !phrase.isVerb,
        !phrase.words.contains(where: { words[$0].isNumeric || Numbers.isSpelt(words[$0]) }),
        let place = places[phrase.head].first, places[phrase.head].count == 1,
        claim.text.isContent(phrase.head)
      else { return nil }
      let fact = facts[place.fact]
      let (said, known) = (words[phrase.head].folded, fact.text.words[place.word].folded)
      guard ["s", "es", "x"].contains(where: { known + $0 == said }), !known.hasSuffix("s"),
        let home = fact.phrase(of: place.word), home.head == place.word,
        !home.words.contains(where: { TimeAdverbs.units[fact.text.words[$0].folded] != nil }),
        let first = home.words.first,
        first > 0,
        Self.definite.contains(fact.text.words[first - 1].folded) || isOfPerson(place, fact)
      else { return nil }
      return ClaimProblem(.scope, words[phrase.head].raw)
    }
  }

  /// "directrice de magasin"
  private func isOfPerson(_ place: Place, _ fact: RoleStructure) -> Bool {
    guard let owner = fact.owner(of: fact.phraseOf[place.word]) else { return false }
    return Persons.isPerson(fact.text.words[fact.phrases[owner].head], fact.text.tongue)
  }

  private static let definite: HashedWords = [
    "a", "an", "the", "one", "un", "une", "una", "le", "la", "el", "l", "du", "del", "al", "au",
  ]

  // MARK: Another verb

  /// "directed productions" of a manager who called them: the verb of who somebody was for the verb of what they did.
  func replaced() -> [ClaimProblem] {
    claim.phrases.compactMap { phrase in
      guard phrase.isVerb, isTold(phrase.head),
        places[phrase.head].allSatisfy({ facts[$0.fact].isFrame[$0.word] })
      else { return nil }
      let touched = claim.phrases.filter { $0.part == phrase.part && !$0.isVerb }.flatMap(\.words).filter(
        isTold
      )
      .flatMap { places[$0] }.filter { !facts[$0.fact].isFrame[$0.word] }
      let isOther = touched.contains { place in
        let fact = facts[place.fact]
        return fact.phrases.contains {
          $0.isVerb && $0.part == fact.text.pieceOf[place.word]
            && !told.contains(Place(fact: place.fact, word: $0.head))
        }
      }
      return isOther ? ClaimProblem(.relation, words[phrase.head].raw) : nil
    }
  }
}
