internal import Base

/// Parts of headings that stand one after the other: each must stand with the name of an item that has it.
struct HeadingRun {
  private(set) var phrases: [ProofPhrase] = []
  /// The tokens it begins and ends with.
  private(set) var range = 0..<0
  /// No heading has more parts.
  private static let longest = 16

  mutating func append(_ phrase: ProofPhrase, _ tokens: Range<Int>) {
    if !phrase.isFree || !phrase.items.isEmpty {
      range = phrases.isEmpty ? tokens : range.lowerBound..<tokens.upperBound
      phrases.append(phrase)
    }
  }

  /// The items of the last heading; nil where the parts cannot be divided into headings of one item each: a title beside
  /// another's employer, a level beside another's language. The first parts may go on with what `context` said. O(parts).
  func lastItems(after context: Set<FactID>) -> Set<FactID>? {
    var items: [Set<FactID>?] = [[]]
    for end in 1...max(1, phrases.count) where !phrases.isEmpty {
      var found: Set<FactID>?
      for start in max(0, end - Self.longest)..<end where items[start] != nil && found == nil {
        found = heading(start..<end, after: start == 0 ? context : [])
      }
      if found == nil, phrases[end - 1].isFree { found = items[end - 1] }
      items.append(found)
    }
    return items[items.count - 1]
  }

  /// The items that all parts belong to and one of them, or the context, names; nil where there is none.
  private func heading(_ range: Range<Int>, after context: Set<FactID>) -> Set<FactID>? {
    var items = phrases[range.lowerBound].items
    var names = phrases[range.lowerBound].names.union(context)
    for phrase in phrases[range].dropFirst() {
      items.formIntersection(phrase.items)
      names.formUnion(phrase.names)
    }
    items.formIntersection(names)
    return items.isEmpty ? nil : items
  }
}
