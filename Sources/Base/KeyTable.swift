/// Small numbers by keys that are hashes already, in open addressing: no key is hashed a second time, and all of it is two
/// arrays. Nothing is removed, and nothing depends on the order of keys.
public struct KeyTable: Sendable {
  @usableFromInline var keys: [UInt64]
  /// 0 where a place is free, else the number and 1.
  @usableFromInline var values: [Int32]
  private var count = 0
  @usableFromInline var shift: UInt64

  /// Room for so many keys before the table grows.
  public init(capacity: Int = 8) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: 1 << bits)
    values = [Int32](repeating: 0, count: 1 << bits)
  }

  /// Where a key is, or where it would be put.
  @inlinable @inline(__always)
  func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while values[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }

  /// The number of a key, 0 or more; nil where it has none. O(1).
  @inlinable
  public subscript(_ key: UInt64) -> Int? {
    let value = values[place(of: key)]
    return value == 0 ? nil : Int(value) - 1
  }

  /// Gives a key a number of 0 or more, in place of one that it had.
  public mutating func set(_ key: UInt64, _ number: Int) {
    var place = place(of: key)
    if values[place] == 0 {
      if count * 2 >= keys.count {
        grow()
        place = self.place(of: key)
      }
      count += 1
      keys[place] = key
    }
    values[place] = Int32(number) + 1
  }

  /// Adds the keys of another, with its numbers for those that have none here. O(places of the other).
  public mutating func formUnion(_ other: KeyTable) {
    for i in other.keys.indices where other.values[i] != 0 && self[other.keys[i]] == nil {
      set(other.keys[i], Int(other.values[i]) - 1)
    }
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    for i in keys.indices where values[i] != 0 { larger.set(keys[i], Int(values[i]) - 1) }
    self = larger
  }
}
