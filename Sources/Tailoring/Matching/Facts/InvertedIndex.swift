/// For each key the entries that have it: one sorted array, found by bisection, without hashing.
struct InvertedIndex: Sendable {
  /// That an entry has a key, so many times.
  struct Mention: Sendable {
    var key: UInt64
    var entry: Int32
    var count: Int32
  }
  /// Ascending by key, then by entry.
  private let mentions: [Mention]

  /// `mentions` name each entry once for a key. O(n log n).
  init(_ mentions: [Mention]) {
    self.mentions = mentions.sorted { ($0.key, $0.entry) < ($1.key, $1.entry) }
  }

  /// The entries that have `key`, ascending. O(log n).
  func postings(of key: UInt64) -> ArraySlice<Mention> {
    let start = firstIndex { $0 >= key }
    var end = start
    while end < mentions.count, mentions[end].key == key { end += 1 }
    return mentions[start..<end]
  }

  private func firstIndex(where holds: (UInt64) -> Bool) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if holds(mentions[middle].key) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
