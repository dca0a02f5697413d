internal import Base

/// A set of folded words that is asked for every word of every sentence: by their hashes.
struct HashedWords: Sendable, ExpressibleByArrayLiteral {
  private var table: KeyTable

  init(_ words: some Collection<String>) {
    table = KeyTable(capacity: words.count)
    for word in words { table.set(Words.hash(word), 0) }
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// The words of both. O(words).
  func union(_ other: HashedWords) -> HashedWords {
    var out = self
    out.table.formUnion(other.table)
    return out
  }

  /// O(bytes).
  func contains(_ word: String) -> Bool { table[Words.hash(word)] != nil }
}
