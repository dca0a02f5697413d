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
}
