/// Splits running text into sentences, with the bytes they stand in.
enum Sentences {
  private static let abbreviations: HashedWords = [
    "dr", "prof", "mr", "mrs", "ms", "st", "etc", "e.g", "i.e", "vs", "no", "nr", "inkl", "ca", "bzw", "z.b",
    "u.a", "d.h", "mme", "m", "mlle", "ing", "dipl", "b.sc", "m.sc", "ph.d", "b.a", "m.a", "dipl.-ing",
    "dipl.-ök", "dipl.-kfm", "dipl.-kffr", "dipl.-päd", "dipl.-psych", "dipl.-soz",
    "dipl.-biol", "dipl.-inf", "dipl.-wirt", "dipl.-betriebsw", "dr.-ing", "approx", "min",
    "max", "mio", "mrd", "tel", "str", "sr", "sra", "ggf", "evtl", "usw", "p.ex", "abs", "art", "co", "inc",
    "ltd", "jr", "v", "o", "k", "gem", "vgl", "mind", "std", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]

  /// Names of firms end in these, and often a sentence with them.
  private static let firms: HashedWords = ["ltd", "inc", "co", "corp", "llc"]

  /// A sentence ends at `.`, `!` or `?`, and the quotation marks and brackets that close it, before white space and something
  /// that is not a lower-case letter, unless the point belongs to an abbreviation, an initial or a number. O(bytes).
  static func ranges(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var out: [Range<Int>] = []
    var start = skipBlank(bytes, 0)
    var i = start
    while i < bytes.count {
      if [0x2E, 0x21, 0x3F].contains(bytes[i]), ends(bytes, at: i, from: start) {
        let end = closed(bytes, i + 1)
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
    while i < bytes.count, blank(bytes, i) > 0 { i += blank(bytes, i) }
    return i
  }

  /// How many bytes of white space of one kind begin there.
  private static func blank(_ bytes: [UInt8], _ i: Int) -> Int {
    if bytes[i] <= 0x20 { return 1 }
    let isNarrow = bytes[i...].starts(with: [0xE2, 0x80, 0xAF])
    return isNarrow ? 3 : bytes[i...].starts(with: [0xC2, 0xA0]) ? 2 : 0
  }

  private static let closers = ["\"", "'", ")", "]", "”", "“", "’", "‘", "»", "«", "›", "‹"].map {
    Array($0.utf8)
  }

  private static let quotes = ["\"", "“", "„", "«", "‘"].map { Array($0.utf8) }
  private static let openers = ["(", "[", "„", "‚"].map { Array($0.utf8) }

  /// Where the quotation marks and brackets end that close what ended at `from`; a French one stands after a blank.
  private static func closed(_ bytes: [UInt8], _ from: Int) -> Int {
    var end = from
    while let closer = closers.first(where: { bytes[end...].starts(with: $0) }) { end += closer.count }
    let next = skipBlank(bytes, end)
    guard next > end, bytes[next...].starts(with: [0xC2, 0xBB]) else { return end }
    return next + 2 == bytes.count || blank(bytes, next + 2) > 0 ? next + 2 : end
  }

  private static func ends(_ bytes: [UInt8], at i: Int, from start: Int) -> Bool {
    if i + 1 == bytes.count { return true }
    var next = closed(bytes, i + 1)
    guard next < bytes.count else { return true }
    guard blank(bytes, next) > 0 else { return false }
    next = skipBlank(bytes, next)
    guard next < bytes.count else { return true }
    if bytes[next] >= 0x61, bytes[next] <= 0x7A { return false }
    guard bytes[i] == 0x2E else { return true }
    let word = abbreviation(bytes, endingAt: i, from: start)
    if word.count == 1, isClass(bytes, word.startIndex, from: start) { return true }
    return !isAbbreviation(word) || firms.contains(text(word)) && begins(bytes, at: next)
  }

  /// Whether a letter is the class of a licence: "titulaire du permis B."
  private static func isClass(_ bytes: [UInt8], _ letter: Int, from start: Int) -> Bool {
    guard bytes[letter] < 0x61, letter > start + 1, bytes[letter - 1] == 0x20 else { return false }
    let blank = bytes[start..<letter - 1].lastIndex { $0 <= 0x20 }
    return licences.contains(text(bytes[(blank.map { $0 + 1 } ?? start)..<letter - 1]))
  }
  private static let licences: HashedWords = [
    "permis", "klasse", "führerscheinklasse", "class", "clase", "carné", "carnet", "catégorie", "categoría",
  ]

  /// Whether a sentence begins there, though an abbreviation stands before: with a quotation, or with a word of grammar.
  private static func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    if quotes.contains(where: { bytes[start...].starts(with: $0) }) { return true }
    let word = bytes[start...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard let first = word.first, first < 0x61 else { return false }
    return FunctionWords.isGrammar(folded: text(word))
  }

  private static func text(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word, as: UTF8.self).lowercased()
  }

  /// The word that a point ends.
  private static func abbreviation(_ bytes: [UInt8], endingAt i: Int, from start: Int) -> ArraySlice<UInt8> {
    var from = i
    while from > start, bytes[from - 1] > 0x20, bytes[from - 1] != 0x28 { from -= 1 }
    while let opener = (closers + openers).first(where: { bytes[from..<i].starts(with: $0) }) {
      from += opener.count
    }
    return bytes[from..<i]
  }

  private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1, let byte = word.first, byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return true }
    if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return word.count <= 2 }
    return abbreviations.contains(text(word))
  }
}
