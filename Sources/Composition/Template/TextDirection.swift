/// Which way a bound text goes.
enum TextDirection {
  /// Whether a text has a letter or digit and no character that goes from right to left (bidirectional classes R, AL and
  /// AN by their blocks, and the marks that ask for that direction). O(text).
  static func isLeftToRight(_ text: String) -> Bool {
    var hasWord = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x590...0x8FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFC,
        0x10800...0x10FFF, 0x1E800...0x1EFFF:
        return false
      default: hasWord = hasWord || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
    return hasWord
  }

  /// A text in parts: words of ASCII that begin with a letter and end with `+` or `#` stand alone. O(text).
  static func parts(_ text: String) -> [(text: Substring, isSigned: Bool)] {
    let bytes = text.utf8
    guard bytes.contains(where: isSign) else { return [(text[...], false)] }
    var out: [(text: Substring, isSigned: Bool)] = []
    var rest = text.startIndex
    var at = text.startIndex
    while at < text.endIndex {
      guard isLetter(bytes[at]) else {
        at = bytes.index(after: at)
        continue
      }
      let start = at
      while at < text.endIndex, isLetter(bytes[at]) || (0x30...0x39).contains(bytes[at]) {
        at = bytes.index(after: at)
      }
      let end = at
      while at < text.endIndex, isSign(bytes[at]) { at = bytes.index(after: at) }
      if end == at || at < text.endIndex && isLetterOrDigit(bytes[at]) { continue }
      if rest < start { out.append((text[rest..<start], false)) }
      out.append((text[start..<at], true))
      rest = at
    }
    if rest < text.endIndex { out.append((text[rest...], false)) }
    return out
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x23 }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
