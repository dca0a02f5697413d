internal import Base

/// Values of folded words that are asked for every word of every sentence: by their hashes.
struct HashedTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var places: KeyTable
  private var values: [Value] = []

  /// Of a word that stands twice the first value stays.
  init(_ entries: some Collection<(key: String, value: Value)>) {
    places = KeyTable(capacity: entries.count)
    values.reserveCapacity(entries.count)
    for (word, value) in entries { add(word, value) }
  }

  init(dictionaryLiteral entries: (String, Value)...) { self.init(entries.map { (key: $0.0, value: $0.1) }) }

  private mutating func add(_ word: String, _ value: Value) {
    let key = Words.hash(word)
    guard places[key] == nil else { return }
    places.set(key, values.count)
    values.append(value)
  }

  /// O(bytes).
  subscript(_ word: String) -> Value? { places[Words.hash(word)].map { values[$0] } }
}
