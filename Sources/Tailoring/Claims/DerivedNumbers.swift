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
          Ends.of(first, in: source) == .start || Ends.of(second, in: source) != nil,
          first.unit == second.unit || first.unit == nil || second.unit == nil,
          let a = first.values.first, let b = second.values.first, a != b, a > 0
        else { return false }
        let change = a > b ? a - b : b - a
        if mention.unit == nil && !isCounted(mention) || mention.unit == first.unit
          || mention.unit == second.unit
        {
          if mention.values.contains(change) { return true }
        }
        let share = change.multipliedReportingOverflow(by: 100_000)
        return mention.unit == "%" && !share.overflow
          && mention.values.contains { abs($0 - share.partialValue / a) < 500 }
      }
    }
  }

  private static let changing: Set<String> = [
    "shorter", "faster", "quicker", "better", "by", "kurzer", "schneller", "besser", "um", "acortamiento",
    "recul", "gain", "point",
    "points", "recorte", "mejora", "puntos",
  ]

  /// "five people" of "four lawyers and one paralegal".
  private func isSum(_ mention: NumberMention, _ value: Int64) -> Bool {
    guard mention.unit == nil else { return false }
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
              source.pieceOf[number.words.lowerBound] == source.pieceOf[last.words.lowerBound] + 1
            else { break }
          }
          // "Eurocode 2, 3" and "four engineers, two of whom" are no sums.
          guard !source.counted(by: number).isEmpty, number.words.upperBound < source.words.count,
            !Self.ofThem.contains(source.words[number.words.upperBound].folded)
          else { break }
          total += part
          if last != nil, total == value { return true }
          last = number
        }
        // "two journeymen and an apprentice"
        guard let last, total + 1000 == value else { return false }
        return source.words.indices.dropFirst(last.words.upperBound).prefix(5).contains {
          Self.one.contains(source.words[$0].folded)
            && source.pieceOf[$0] == source.pieceOf[last.words.lowerBound] + 1
            && source.clauseOf[$0] == source.clauseOf[last.words.lowerBound]
        }
      }
    }
  }

  private static let ofThem: Set<String> = ["of", "von", "davon", "dont", "de", "d", "des", "ellos", "ellas"]

  private static let one: Set<String> = [
    "a", "an", "one", "ein", "eine", "einem", "einen", "einer", "un", "une", "una",
  ]

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
