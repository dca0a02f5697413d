/// The keys of a name's words, as `Words.of` gives them, without a string for each: there are thousands of names, and every
/// run that reads a posting makes their tables anew.
struct NameKeys {
  /// Of all words together, and of the first.
  private(set) var key: UInt64 = 0
  private(set) var first: UInt64 = 0
  /// How many words there are.
  private(set) var count = 0
  /// The last word's bytes in the name.
  private(set) var last = 0..<0

  /// nil: the name has bytes that are not ASCII, and is to be read by `Words`. O(bytes).
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    for byte in name where byte >= 0x80 { return nil }
    let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { room in
      var found = NameKeys()
      var length = 0
      for i in name.indices {
        let byte = name[i]
        switch byte {
        case 0x30...0x39, 0x61...0x7A: room[length] = byte
        case 0x41...0x5A: room[length] = byte | 0x20
        case 0x2B where length > 0, 0x23 where length > 0: room[length] = byte
        default:
          if length > 0 { found.add(room, length, end: i) }
          length = -1
        }
        length += 1
      }
      if length > 0 { found.add(room, length, end: name.count) }
      return found
    }
    self = found
  }

  /// The keys of letters, digits and blanks of ASCII; nil: there is anything else, which texts of other kinds read in other
  /// ways. A tenth of making the words, of which lexica have ten thousand. O(bytes).
  init?(plain name: Substring) {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x20
    }
    guard isPlain, let keys = name.utf8.withContiguousStorageIfAvailable({ NameKeys($0) }), let keys else {
      return nil
    }
    self = keys
  }

  private init() {}

  private mutating func add(_ room: UnsafeMutableBufferPointer<UInt8>, _ length: Int, end: Int) {
    last = end - length..<end
    let stem = Stemmer.stem(UnsafeMutableBufferPointer(rebasing: room[..<length]))
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in 0..<stem { hash = (hash ^ UInt64(room[i])) &* 0x100_0000_01B3 }
    key = count == 0 ? hash : Words.join(key, hash)
    if count == 0 { first = hash }
    count += 1
  }
}
