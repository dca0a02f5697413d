/// Splits running text into sentences, with the bytes they stand in.
enum Sentences {
  private static let abbreviations: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "st", "etc", "e.g", "i.e", "vs", "no", "nr", "inkl", "ca", "bzw", "z.b",
    "u.a", "d.h", "mme", "m", "mlle", "ing", "dipl", "b.sc", "m.sc", "ph.d", "b.a", "m.a", "approx", "min",
    "max", "mio", "mrd", "tel", "str", "sr", "sra", "ggf", "evtl", "usw", "p.ex", "abs", "art", "co", "inc",
    "ltd", "jr", "v", "o", "k", "gem", "vgl", "mind", "std", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]

  /// A sentence ends at `.`, `!` or `?` before white space and something that is not a lower-case letter, unless
  /// the point belongs to an abbreviation, an initial or a number. O(bytes).
  static func ranges(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var out: [Range<Int>] = []
    var start = skipBlank(bytes, 0)
    var i = start
    while i < bytes.count {
      if [0x2E, 0x21, 0x3F].contains(bytes[i]), ends(bytes, at: i, from: start) {
        var end = i + 1
        while end < bytes.count, [0x22, 0x27, 0x29].contains(bytes[end]) { end += 1 }
        out.append(start..<end)
        start = skipBlank(bytes, end)
        i = start
      } else {
        i += 1
      }
    }
    var end = bytes.count
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if end > start { out.append(start..<end) }
    return out
  }

  /// The sentences themselves.
  static func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(of: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private static func skipBlank(_ bytes: [UInt8], _ from: Int) -> Int {
    var i = from
    while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
    return i
  }

  private static func ends(_ bytes: [UInt8], at i: Int, from start: Int) -> Bool {
    if i + 1 == bytes.count { return true }
    var next = i + 1
    while next < bytes.count, [0x22, 0x27, 0x29].contains(bytes[next]) { next += 1 }
    guard next < bytes.count else { return true }
    guard bytes[next] <= 0x20 else { return false }
    next = skipBlank(bytes, next)
    guard next < bytes.count else { return true }
    if bytes[next] >= 0x61, bytes[next] <= 0x7A { return false }
    return bytes[i] != 0x2E || !isAbbreviation(bytes, endingAt: i, from: start)
  }

  private static func isAbbreviation(_ bytes: [UInt8], endingAt i: Int, from start: Int) -> Bool {
    var from = i
    while from > start, bytes[from - 1] > 0x20, bytes[from - 1] != 0x28 { from -= 1 }
    let word = bytes[from..<i]
    if word.count == 1 { return true }
    if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return word.count <= 2 }
    return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}
