/// Beginnings of folded words, of two letters or more, that are looked for in every word of many texts: nearly none begins
/// with any, and the first two letters tell that.
struct WordStarts: Sendable, ExpressibleByArrayLiteral {
  private let starts: [[UInt8]]
  /// A bit for the first two letters of each.
  private var firsts = [UInt64](repeating: 0, count: 16)

  init(_ starts: some Sequence<String>) {
    self.starts = starts.map { Array($0.utf8) }
    for start in self.starts {
      let place = Self.place(start[0], start[1])
      firsts[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  init(arrayLiteral starts: String...) { self.init(starts) }

  /// Whether a folded word begins with one of them. O(1) for nearly all words, else O(beginnings).
  func begin(_ word: String) -> Bool {
    word.utf8.withContiguousStorageIfAvailable { word in
      guard word.count > 1 else { return false }
      let place = Self.place(word[0], word[1])
      guard firsts[place >> 6] >> UInt64(place & 63) & 1 == 1 else { return false }
      return starts.contains { start in
        start.count <= word.count && start.indices.allSatisfy { word[$0] == start[$0] }
      }
    } ?? starts.contains { word.utf8.starts(with: $0) }
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
