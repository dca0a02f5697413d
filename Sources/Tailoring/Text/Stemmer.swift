/// Removes the commonest inflections of English, German, French and Spanish from a folded word. Deliberately
/// light: it must bring `bridges` and `bridge`, `Verbände` and `Verbänden` together without a dictionary, and
/// never make two words of different meaning one where it can be helped.
enum Stemmer {
  private struct Rule {
    var suffix: [UInt8]
    /// How many bytes must stand before the suffix.
    var keep: Int
    var put: [UInt8]
  }

  /// The rules by the last byte of their suffixes, in their order.
  private static let rules: [[Rule]] = {
    let all: [(String, Int, String)] = [
      ("ungen", 3, "ung"), ("heiten", 3, "heit"), ("keiten", 3, "keit"), ("schaften", 3, "schaft"),
      ("ionen", 3, "ion"), ("iones", 3, "ion"), ("sses", 2, "ss"), ("ies", 2, "y"),
      ("ing", 4, ""), ("ings", 4, ""), ("ed", 3, ""), ("es", 3, ""), ("en", 4, ""), ("em", 4, ""),
      ("ee", 4, ""),
      ("s", 3, ""), ("e", 3, ""),
    ]
    var out = [[Rule]](repeating: [], count: 256)
    for (suffix, keep, put) in all {
      out[Int(suffix.utf8.last!)].append(Rule(suffix: Array(suffix.utf8), keep: keep, put: Array(put.utf8)))
    }
    return out
  }()

  /// Rules are tried in order and the first that leaves enough of the word is applied; then a doubled last
  /// consonant becomes one. O(length).
  static func stem(_ folded: String) -> String {
    var bytes = Array(folded.utf8)
    stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same on the bytes of a folded word.
  static func stem(_ bytes: inout [UInt8]) {
    let count = bytes.count
    guard count > 3 else { return }
    let last = bytes[count - 1]
    // `C++` and `C#` stay, and so does `class`.
    if last == 0x2B || last == 0x23 || (last == 0x73 && bytes[count - 2] == last) { return }
    for rule in rules[Int(last)] where count >= rule.suffix.count + rule.keep && ends(bytes, rule.suffix) {
      bytes.removeLast(rule.suffix.count)
      bytes += rule.put
      break
    }
    undouble(&bytes)
  }

  private static func ends(_ bytes: [UInt8], _ suffix: [UInt8]) -> Bool {
    let start = bytes.count - suffix.count
    var i = suffix.count - 1
    while i >= 0, bytes[start + i] == suffix[i] { i -= 1 }
    return i < 0
  }

  /// Without the endings of plurals and cases only: `bridges`, `Brücken`.
  static func singular(_ folded: String) -> String {
    for suffix in ["es", "en", "s", "n", "e"]
    where folded.hasSuffix(suffix) && folded.utf8.count > suffix.utf8.count + 3 {
      return folded.hasSuffix("ss") ? folded : String(folded.dropLast(suffix.count))
    }
    return folded
  }

  private static func undouble(_ bytes: inout [UInt8]) {
    guard bytes.count > 4, let last = bytes.last, bytes[bytes.count - 2] == last else { return }
    if !"aeious".utf8.contains(last) { bytes.removeLast() }
  }
}
