/// Texts that are set from right to left: a content stream holds their glyphs from left to right, and programs that read
/// it turn them about word by word.
enum RightToLeft {
  /// Whether a text with right-to-left letters can be read: each of its words stands there, forwards or backwards.
  static func isRead(_ text: [UInt8], in search: TextSearch) -> Bool {
    let string = String(decoding: text, as: UTF8.self)
    guard string.unicodeScalars.contains(where: isRightToLeft) else { return false }
    return string.split(separator: " ").allSatisfy { word in
      if search.contains(Array(word.utf8)) { return true }
      let letters = word.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      let forwards = String(String.UnicodeScalarView(letters))
      let backwards = String(String.UnicodeScalarView(letters.reversed()))
      return [forwards, backwards].contains { search.contains(Array($0.utf8)) }
        || clusters(word, in: search)
    }
  }

  /// Letters with marks stay together when a word is turned about.
  private static func clusters(_ word: Substring, in search: TextSearch) -> Bool {
    search.contains(Array(String(word.reversed()).utf8))
  }

  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
