internal import Content

/// What a sentence says of times that its facts do not: since when, how often, each time.
extension RoleAlignment {
  // MARK: Since

  private static let since: HashedWords = ["since", "seit", "depuis", "desde"]

  /// "since 2017" of what ended in 2021, "for seven years now" of seven years before.
  func prolonged() -> [ClaimProblem] {
    words.indices.compactMap { i in
      guard Self.since.contains(words[i].folded), i + 1 < words.count,
        claim.text.pieceOf[i + 1] == claim.text.pieceOf[i],
        (i + 1..<min(words.count, i + 4)).contains(where: isTime)
      else { return nil }
      let isTold = facts.contains { fact in
        fact.text.words.contains { Self.since.contains($0.folded) || Self.isOngoing($0) }
      }
      if isTold { return nil }
      let hasOpen = check.own.contains { $0.dates?.isCurrent ?? false }
      if hasOpen { return nil }
      // "seit 2011" of a certificate of 2011
      let end = min(words.count, i + 6)
      let isDay = check.claim.dates.contains { date in
        (i..<end).contains(date.words.lowerBound)
          && !check.sources.contains { source in hasLater(date, source) }
      }
      return isDay ? nil : ClaimProblem(.date, raw(i, min(words.count - 1, i + 1)))
    }
  }

  private func isTime(_ i: Int) -> Bool {
    words[i].isNumeric || Numbers.isSpelt(words[i]) || check.claim.dates.contains { $0.words.contains(i) }
  }

  private func hasLater(_ date: DateMention, _ source: TextReading) -> Bool {
    source.dates.contains { known in
      date.isCovered(by: known)
        && source.dates.contains {
          $0.year > known.year
            && source.statementOf[$0.words.lowerBound] == source.statementOf[known.words.lowerBound]
        }
    }
  }

  private static func isOngoing(_ word: Word) -> Bool {
    NowWords.contains(word.folded) || ["from", "ab"].contains(word.folded)
  }

  // MARK: For how long

  /// A figure that is said for a time in the facts is said for it in the sentence: "150 a year" is not "150".
  func rerated() -> [ClaimProblem] {
    check.claim.numbers.compactMap { number in
      guard !number.words.isEmpty, !places[number.words.lowerBound].isEmpty else { return nil }
      let known = places[number.words.lowerBound].map { rate(after: $0.word, in: facts[$0.fact].text) }
      guard known.allSatisfy({ $0 != nil }) else { return nil }
      let said = words.indices.compactMap { Rates.unit(at: $0, in: claim.text) }
      let units = words.compactMap { Units.names[$0.folded] }
      let isSaid =
        !said.isEmpty || known.contains { $0.map(units.contains) ?? false }
        || words.indices.contains { isPer($0) }
      return isSaid ? nil : ClaimProblem(.quantity, raw(number.words.lowerBound, number.words.upperBound - 1))
    }
  }

  /// "two a month" of "two in a year", "five bridges a year" where the facts say the time of another figure.
  func misrated() -> [ClaimProblem] {
    check.claim.numbers.compactMap { number in
      guard let first = number.words.first, !places[first].isEmpty,
        let said = rate(after: number.words.upperBound - 1, in: claim.text)
      else { return nil }
      let isSaid = places[first].contains { place in
        let fact = facts[place.fact].text
        let rates = fact.numbers.filter { !$0.words.isEmpty }.compactMap { figure in
          rate(after: figure.words.upperBound - 1, in: fact).map { (figure.words, $0) }
        }
        if let own = rates.first(where: { $0.0.contains(place.word) }) { return own.1 == said }
        let isEnd = fact.numbers.contains { $0.words.contains(place.word) && Ends.of($0, in: fact) == .end }
        return !rates.contains {
          $0.1 == said
            && (areParted($0.0.lowerBound, place.word, fact) || isEnd && $0.0.lowerBound < place.word)
        }
      }
      return isSaid ? nil : ClaimProblem(.quantity, raw(first, number.words.upperBound))
    }
  }

  /// Whether a comma or a stop stands between two figures: what is said of one is not said of the other.
  private func areParted(_ a: Int, _ b: Int, _ fact: TextReading) -> Bool {
    let gap = fact.words[min(a, b)].range.upperBound..<fact.words[max(a, b)].range.lowerBound
    let between = Array(fact.text.utf8)[gap]
    return between.indices.contains { i in
      [0x2C, 0x3B].contains(between[i]) && i + 1 < between.endIndex && between[i + 1] == 0x20
    }
  }

  private func isPer(_ i: Int) -> Bool {
    Rates.isPer(i, in: claim.text) || Rates.each.contains(words[i].folded)
      || Rates.unit(inCompound: words[i].folded, claim.text.tongue) != nil
  }

  /// The time that a figure of a fact is said for, a few words after it.
  private func rate(after i: Int, in fact: TextReading) -> String? {
    var j = i + 1
    while j < fact.words.count, j <= i + 4, fact.pieceOf[j] == fact.pieceOf[i] {
      if let unit = Rates.unit(at: j, in: fact) { return unit }
      if fact.words[j].isNumeric { return nil }
      j += 1
    }
    return nil
  }

  // MARK: Each

  private static let every: HashedWords = [
    "each", "every", "jede", "jeder", "jedes", "jeden", "chaque", "chacun", "chacune", "cada",
  ]

  /// "each of which" of some of which, and "each year" of a figure of one year.
  func distributed() -> [ClaimProblem] {
    words.indices.dropLast().compactMap { i in
      guard Self.every.contains(words[i].folded) else { return nil }
      let isTold = facts.contains { fact in fact.text.words.contains { Self.every.contains($0.folded) } }
      if ["of", "der", "des", "de", "d"].contains(words[i + 1].folded), !isTold {
        return ClaimProblem(.quantity, raw(i, i + 1))
      }
      guard Units.names[words[i + 1].folded] == "y" else { return nil }
      let isDated = check.claim.numbers.contains { number in
        guard let first = number.words.first, !places[first].isEmpty else { return false }
        return places[first].allSatisfy { place in
          let source = facts[place.fact].text
          return source.dates.contains { date in
            !date.words.contains(place.word)
              && source.pieceOf[date.words.lowerBound] == source.pieceOf[place.word]
          }
        }
      }
      return isDated ? ClaimProblem(.quantity, raw(i, i + 1)) : nil
    }
  }
}
