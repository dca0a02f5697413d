/// What a function gave for its keys. For one thread; copies of a value that holds it share what is known.
final class Memo<Key: Hashable, Value> {
  private var known: [Key: Value] = [:]

  /// The value that was made for `key` before, else the one that `make` gives now. O(1) besides.
  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let value = known[key] { return value }
    let value = make()
    known[key] = value
    return value
  }
}
