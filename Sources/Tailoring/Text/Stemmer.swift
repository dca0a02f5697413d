/// Removes the commonest inflections of English, German, French and Spanish from a folded word. Deliberately
/// light: it must bring `bridges` and `bridge`, `Verbände` and `Verbänden` together without a dictionary, and
/// never make two words of different meaning one where it can be helped.
enum Stemmer {
  private static let rules: [(suffix: [UInt8], keep: Int, put: [UInt8])] = [
    ("ungen", 3, "ung"), ("heiten", 3, "heit"), ("keiten", 3, "keit"), ("schaften", 3, "schaft"),
    ("ionen", 3, "ion"), ("iones", 3, "ion"), ("sses", 2, "ss"), ("ies", 2, "y"),
    ("ing", 4, ""), ("ings", 4, ""), ("ed", 3, ""), ("es", 3, ""), ("en", 4, ""), ("em", 4, ""),
    ("ee", 4, ""),
    ("s", 3, ""), ("e", 3, ""),
  ].map { (Array($0.0.utf8), $0.1, Array($0.2.utf8)) }

  /// Rules are tried in order and the first that leaves enough of the word is applied; then a doubled last
  /// consonant becomes one. O(length).
  static func stem(_ folded: String) -> String {
    var bytes = Array(folded.utf8)
    stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same on the bytes of a folded word.
  static func stem(_ bytes: inout [UInt8]) {
    guard bytes.count > 3, bytes.last.map({ $0 != 0x2B && $0 != 0x23 }) ?? false else { return }
    if bytes.suffix(2) == [0x73, 0x73] { return }
    for rule in rules where bytes.count >= rule.suffix.count + rule.keep {
      guard bytes.suffix(rule.suffix.count) == rule.suffix[...] else { continue }
      bytes.removeLast(rule.suffix.count)
      bytes += rule.put
      break
    }
    undouble(&bytes)
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
