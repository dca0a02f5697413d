/// "16–20", "three weeks to five months": figures of which neither alone is what was.
struct NumberRange {
  var first: NumberMention
  var last: NumberMention

  private static let joining: HashedWords = ["to", "bis", "a"]

  /// The ranges of a text; what changed from one figure to another is none. O(numbers · words).
  static func all(in text: TextReading) -> [NumberRange] {
    let numbers = text.numbers.filter { number in
      !number.words.isEmpty && !text.dates.contains { $0.words.overlaps(number.words) }
    }
    return zip(numbers, numbers.dropFirst()).compactMap { a, b in
      guard let low = a.values.first, let high = b.values.first, isJoined(a, b, text) else { return nil }
      let clause = text.clauseOf[a.words.lowerBound]
      let isChange = text.words.indices.contains {
        text.clauseOf[$0] == clause && Trend.isTrend(text.roots[$0], text.tongue)
      }
      // Of different units the order says nothing.
      return isChange || a.unit == b.unit && low >= high ? nil : NumberRange(first: a, last: b)
    }
  }

  private static func isJoined(_ a: NumberMention, _ b: NumberMention, _ text: TextReading) -> Bool {
    guard a.words.upperBound <= b.words.lowerBound else { return false }
    let gap =
      text.words[a.words.upperBound - 1].range.upperBound..<text.words[b.words.lowerBound].range.lowerBound
    let between = String(decoding: Array(text.text.utf8)[gap], as: UTF8.self)
    if a.words.upperBound == b.words.lowerBound {
      return between.filter { $0 != " " && $0 != "\u{A0}" } == "–" || between == "-"
    }
    let words = text.words[a.words.upperBound..<b.words.lowerBound]
    guard words.count <= 2, let last = words.last, joining.contains(last.folded),
      text.pieceOf[a.words.lowerBound] == text.pieceOf[b.words.lowerBound]
    else { return false }
    return words.count == 1 || Units.names[words[words.startIndex].folded] != nil
  }
}

extension ClaimCheck {
  /// "shifts of 20 nurses" of "16–20 nurses": an end of a range is told with the other, or as the most or the least.
  mutating func checkRanges() {
    for mention in claim.numbers where !mention.words.isEmpty && !mention.isLowered && !mention.isRaised {
      var isEnd = false
      var isSaid = false
      for (f, source) in sources.enumerated() {
        let ranges = NumberRange.all(in: source)
        for number in source.numbers where isEqual(mention, number, f) {
          guard
            let range = ranges.first(where: {
              $0.first.start == number.start || $0.last.start == number.start
            })
          else {
            isSaid = true
            continue
          }
          isEnd = true
          let other = range.first.start == number.start ? range.last : range.first
          if claim.numbers.contains(where: { isEqual($0, other, f) }) { isSaid = true }
        }
      }
      if isEnd, !isSaid { report(.number, raw(mention.words)) }
    }
  }
}
