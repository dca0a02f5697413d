/// Removes the commonest inflections of English, German, French and Spanish from a folded word. Deliberately
/// light: it must bring `bridges` and `bridge`, `Verbände` and `Verbänden` together without a dictionary, and
/// never make two words of different meaning one where it can be helped.
enum Stemmer {
  private struct Rule {
    /// The last bytes of the suffix, at most eight, the last the lowest; and the bits that they take.
    var suffix: UInt64
    var mask: UInt64
    var length: Int
    /// How many bytes must stand before the suffix.
    var keep: Int
    /// How many of the suffix's bytes stay, and the byte that is put after them, 0 where none is.
    var kept: Int
    var put: UInt8

    init(_ suffix: String, _ keep: Int, _ put: String) {
      self.keep = keep
      length = suffix.utf8.count
      self.suffix = suffix.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      mask = length >= 8 ? .max : (1 << UInt64(8 * length)) - 1
      kept = zip(suffix.utf8, put.utf8).prefix { $0 == $1 }.count
      self.put = kept < put.utf8.count ? put.utf8.last! : 0
    }
  }

  /// In their order: the first that fits is applied.
  private static let rules = [
    Rule("ungen", 3, "ung"), Rule("heiten", 3, "heit"), Rule("keiten", 3, "keit"),
    Rule("schaften", 3, "schaft"),
    Rule("ionen", 3, "ion"), Rule("iones", 3, "ion"), Rule("sses", 2, "ss"), Rule("ies", 2, "y"),
    Rule("ing", 4, ""), Rule("ings", 4, ""), Rule("ed", 3, ""), Rule("es", 3, ""), Rule("en", 4, ""),
    Rule("em", 4, ""), Rule("ee", 4, ""), Rule("s", 3, ""), Rule("e", 3, ""),
  ]

  /// Rules are tried in order and the first that leaves enough of the word is applied; then a doubled last
  /// consonant becomes one. O(length).
  static func stem(_ folded: String) -> String {
    var text = folded
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
        _ = room.initialize(fromContentsOf: bytes)
        let count = stem(UnsafeMutableBufferPointer(rebasing: room[...]))
        let out = UnsafeBufferPointer(rebasing: room[..<count])
        return count == bytes.count && out.last == bytes.last ? folded : String(decoding: out, as: UTF8.self)
      }
    }
  }

  /// Stems in place; gives how many bytes are left.
  static func stem(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = bytes.count
    guard count > 3 else { return count }
    let last = bytes[count - 1]
    // `C++` and `C#` stay, and so does `class`; every suffix ends in one of these letters.
    if last == 0x73 && bytes[count - 2] == last { return count }
    if endsInflected(last) {
      let tail = bytes.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for rule in rules where tail & rule.mask == rule.suffix && count >= rule.length + rule.keep {
        count += rule.kept - rule.length
        if rule.put != 0 {
          bytes[count] = rule.put
          count += 1
        }
        break
      }
    } else if last == 0x2B || last == 0x23 {
      return count
    }
    return undoubled(bytes, count)
  }

  /// `n`, `s`, `g`, `d`, `m`, `e`.
  private static func endsInflected(_ last: UInt8) -> Bool {
    last == 0x6E || last == 0x73 || last == 0x67 || last == 0x64 || last == 0x6D || last == 0x65
  }

  private static func undoubled(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    guard count > 4, bytes[count - 1] == bytes[count - 2] else { return count }
    return "aeious".utf8.contains(bytes[count - 1]) ? count : count - 1
  }

  /// Without the endings of plurals and cases only: `bridges`, `Brücken`.
  static func singular(_ folded: String) -> String {
    for suffix in ["es", "en", "s", "n", "e"]
    where folded.hasSuffix(suffix) && folded.utf8.count > suffix.utf8.count + 3 {
      return folded.hasSuffix("ss") ? folded : String(folded.dropLast(suffix.count))
    }
    return folded
  }
}
