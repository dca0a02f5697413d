/// Numbers that no fact has but that follow from the numbers of one: by how much something changed, how many there are
/// together, how many are listed.
extension ClaimCheck {
  func followsFromFacts(_ mention: NumberMention) -> Bool {
    guard let value = mention.values.first, value > 0 else { return false }
    return isChange(mention) || !isCounted(mention) && isSum(mention, value) || isListed(mention, value)
  }

  /// Whether a fact has a number of the very things that the sentence counts.
  private func isCounted(_ mention: NumberMention) -> Bool {
    claim.counted(by: mention).contains { i in
      alignment.places[i].contains { place in
        let source = sources[place.fact]
        return source.numbers.contains { source.counted(by: $0).contains(place.word) }
      }
    }
  }

  /// "four days shorter" of "from 9 days to 5"; "by two thirds" of "from 1.8 to 0.6".
  private func isChange(_ mention: NumberMention) -> Bool {
    let clause = claim.clauseOf[mention.words.lowerBound]
    let tells = words.indices.contains {
      claim.clauseOf[$0] == clause
        && (Trend.isTrend(claim.roots[$0], tongue) || Self.changing.contains(words[$0].folded))
    }
    guard tells else { return false }
    return sources.contains { source in
      zip(source.numbers, source.numbers.dropFirst()).contains { first, second in
        guard !first.words.isEmpty, !second.words.isEmpty,
          first.unit == second.unit || first.unit == nil || second.unit == nil,
          let isSwapped = isSwapped(first, second, source),
          let a = (isSwapped ? second : first).values.first,
          let b = (isSwapped ? first : second).values.first,
          a != b, a > 0
        else { return false }
        let change = a > b ? a - b : b - a
        if mention.unit == nil && !isCounted(mention) || mention.unit == first.unit
          || mention.unit == second.unit
        {
          if mention.values.contains(change) { return isDirected(clause, isRise: b > a) }
        }
        let share = change.multipliedReportingOverflow(by: 100_000)
        return mention.unit == "%" && !share.overflow
          && mention.values.contains { abs($0 - share.partialValue / a) < 500 }
          && isDirected(clause, isRise: b > a)
      }
    }
  }

  /// Whether the second of two figures is the old one, "5 days instead of 9"; nil where neither is marked.
  private func isSwapped(_ first: NumberMention, _ second: NumberMention, _ source: TextReading) -> Bool? {
    let ends = (Ends.of(first, in: source), Ends.of(second, in: source))
    if ends.0 == .start || ends.1 == .end { return false }
    return ends.1 == .start || ends.0 == .end ? true : nil
  }

  /// Whether no word of the clause says that it went the other way.
  private func isDirected(_ clause: Int, isRise: Bool) -> Bool {
    claim.words(ofClause: clause).allSatisfy { i in
      let said = Trend.directions(claim.roots[i], tongue) + Trend.madeDirections(claim.roots[i], tongue)
      return said.isEmpty || said.contains(isRise ? .up : .down)
    }
  }

  private static let changing: HashedWords = [
    "shorter", "faster", "quicker", "better", "by", "kurzer", "schneller", "besser", "um", "acortamiento",
    "recul", "gain", "point",
    "points", "recorte", "mejora", "puntos",
  ]

  /// "five people" of "four lawyers and one paralegal".
  private func isSum(_ mention: NumberMention, _ value: Int64) -> Bool {
    let isGroup = isGroup(of: mention)
    guard mention.unit == nil, isGroup || countsThem(mention) else { return false }
    return sources.contains { source in
      source.numbers.indices.contains { i in
        var total: Int64 = 0
        var last: NumberMention?
        for number in source.numbers[i...] {
          guard number.unit == nil, !number.words.isEmpty, let part = number.values.first, part < 1_000_000
          else { break }
          if let last {
            let between = last.words.upperBound..<max(last.words.upperBound, number.words.lowerBound)
            guard between.count <= 3,
              source.clauseOf[number.words.lowerBound] == source.clauseOf[last.words.lowerBound],
              source.pieceOf[number.words.lowerBound] == source.pieceOf[last.words.lowerBound] + 1,
              !isParted(between, source), !isDone(after: number, source)
            else { break }
          }
          // "Eurocode 2, 3" and "four engineers, two of whom" are no sums.
          guard !source.counted(by: number).isEmpty, number.words.upperBound < source.words.count,
            !Self.ofThem.contains(source.words[number.words.upperBound].folded),
            !isGroup || isOfPersons(number.words.upperBound, source)
          else { break }
          total += part
          if last != nil, total == value { return true }
          last = number
        }
        // "two journeymen and an apprentice"
        guard let last, total + 1000 == value else { return false }
        return source.words.indices.dropFirst(last.words.upperBound).prefix(5).contains {
          OneWords.any.contains(source.words[$0].folded) && (!isGroup || isOfPersons($0 + 1, source))
            && source.pieceOf[$0] == source.pieceOf[last.words.lowerBound] + 1
            && source.clauseOf[$0] == source.clauseOf[last.words.lowerBound]
        }
      }
    }
  }

  private static let groups: HashedWords = ["team", "crew", "mannschaft", "equipe", "equipo"]

  /// "a team of three": whom a group is of.
  private func isGroup(of mention: NumberMention) -> Bool {
    let i = mention.words.lowerBound
    guard i > 1, ["of", "von", "aus", "de"].contains(words[i - 1].folded) else { return false }
    return Self.groups.contains(words[i - 2].folded) && claim.counted(by: mention).isEmpty
  }

  /// Whether the words from `i` to the end of the piece name persons.
  private func isOfPersons(_ i: Int, _ source: TextReading) -> Bool {
    source.words.indices.dropFirst(i).prefix(5).prefix { source.pieceOf[$0] == source.pieceOf[i] }.contains {
      let word = source.words[$0]
      let one = Words.of(word.folded.hasSuffix("s") ? String(word.folded.dropLast()) : word.folded)
      return Others.contains(word, tongue) || Persons.isPerson(word, tongue)
        || one.contains { Persons.isPerson($0, tongue) }
    }
  }

  /// Whether what the sentence counts is anyone, or what the facts count.
  private func countsThem(_ mention: NumberMention) -> Bool {
    claim.counted(by: mention).contains { i in
      ClaimLexicon.anyone.contains(words[i])
        || alignment.places[i].contains { place in
          let source = sources[place.fact]
          return source.numbers.contains { source.counted(by: $0).contains(place.word) }
        }
    }
  }

  /// "hired 4, dismissed 3": between what is added stand only what the first counts and words of grammar.
  private func isParted(_ between: Range<Int>, _ source: TextReading) -> Bool {
    guard let last = between.last else { return false }
    let piece = source.pieceOf[last + 1]
    return between.contains { i in
      !FunctionWords.isGrammar(source.words[i]) && source.pieceOf[i] == piece || Deeds.isDeed(i, in: source)
    }
  }

  /// "4 fell through", "3 Techniker entlassen": what was done with the second alone.
  private func isDone(after number: NumberMention, _ source: TextReading) -> Bool {
    guard source.tongue == .en else { return false }
    let next = number.words.upperBound
    return next < source.words.count && Deeds.isDeed(next, in: source)
  }

  private static let ofThem: HashedWords = ["of", "von", "davon", "dont", "de", "d", "des", "ellos", "ellas"]

  /// "three seasons" of "seasons 2018, 2019 and 2021".
  private func isListed(_ mention: NumberMention, _ value: Int64) -> Bool {
    guard mention.unit == nil, (2000...9000).contains(value), value % 1000 == 0,
      let counted = claim.counted(by: mention).first
    else { return false }
    return sources.enumerated().contains { f, source in
      let years = source.dates.filter { $0.role == .point && !$0.words.isEmpty }
      guard let first = years.first, years.count == Int(value / 1000) else { return false }
      return alignment.places[counted].contains { $0.fact == f && abs($0.word - first.words.lowerBound) <= 4 }
    }
  }
}
