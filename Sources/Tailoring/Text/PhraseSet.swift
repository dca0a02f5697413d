/// A set of short phrases that are compared by stems.
struct PhraseSet: Sendable {
  private var keys: Set<UInt64> = []
  private var longest = 1
  /// A bit for each first word of a phrase, by its key: nearly all words of a text begin none.
  private var starts = [UInt64](repeating: 0, count: 32)

  /// Phrases between bars and line ends.
  init(_ text: String) {
    for phrase in text.pieces("|", "\n") {
      if let found = NameKeys(plain: phrase) {
        add(found.key, first: found.first, count: found.count)
        continue
      }
      let words = Words.of(String(phrase))
      guard let first = words.first else { continue }
      let key = words.dropFirst().reduce(first.key) { Words.join($0, $1.key) }
      add(key, first: first.key, count: words.count)
    }
  }

  private mutating func add(_ key: UInt64, first: UInt64, count: Int) {
    guard count > 0 else { return }
    keys.insert(key)
    longest = max(longest, count)
    starts[Self.slot(first)] |= 1 << (first & 63)
  }

  /// The first place where a phrase stands, the longest there. O(words · longest).
  func firstRange(in words: [Word], from: Int = 0) -> Range<Int>? {
    for i in words.indices.dropFirst(from) {
      if let end = end(at: i, in: words) { return i..<end }
    }
    return nil
  }

  private static func slot(_ key: UInt64) -> Int { Int(key >> 6 & 31) }

  /// The end of the longest phrase that starts at word `i`.
  func end(at i: Int, in words: [Word]) -> Int? {
    var key = words[i].key
    guard starts[Self.slot(key)] >> (key & 63) & 1 == 1 else { return nil }
    var found: Int?
    for n in 1...min(longest, words.count - i) {
      if n > 1 { key = Words.join(key, words[i + n - 1].key) }
      if keys.contains(key) { found = i + n }
    }
    return found
  }

  /// Whether `words` close on a phrase.
  func ends(_ words: [Word]) -> Bool { words.indices.contains { end(at: $0, in: words) == words.count } }

  func contains(anyIn words: [Word]) -> Bool { firstRange(in: words) != nil }
  func contains(_ word: Word) -> Bool { keys.contains(word.key) }
}
