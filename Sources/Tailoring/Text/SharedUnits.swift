/// A unit that is said once for two numbers: "from 40 to 25 days", "from 95 minutes to 22".
enum SharedUnits {
  private static let between: HashedWords = [
    "to", "auf", "bis", "a", "hasta", "or", "oder", "ou", "statt", "und",
  ]

  /// Gives each number without a unit that of its neighbour, where nothing but a word of range stands between, and
  /// nothing else is counted by it. O(numbers).
  static func share(_ mentions: inout [NumberMention], _ words: [Word], _ bytes: [UInt8]) {
    for i in mentions.indices.dropFirst() {
      let (first, second) = (mentions[i - 1], mentions[i])
      var next = first.words.upperBound
      if first.unit != nil, next < words.count, Numbers.units[words[next].folded] == first.unit { next += 1 }
      guard next + 1 == second.words.lowerBound, between.contains(words[next].folded) else { continue }
      if first.factor == 1, second.factor > 1, first.values.allSatisfy({ $0 < 1_000_000 }) {
        mentions[i - 1].values += first.values.map { $0 * second.factor }
      }
      if first.unit == nil, let unit = second.unit {
        mentions[i - 1].unit = unit
      } else if second.unit == nil, let unit = first.unit, countsNothing(second, words, bytes) {
        mentions[i].unit = unit
      }
    }
  }

  /// Whether a number ends its clause: "22 patients" are no minutes.
  private static func countsNothing(_ mention: NumberMention, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    let next = mention.words.upperBound
    guard next < words.count else { return true }
    let end = words[next - 1].range.upperBound
    let gap = bytes[end..<words[next].range.lowerBound]
    return gap.contains { ".,;:)!?".utf8.contains($0) } || !FunctionWords.isContent(words[next])
  }
}
