/// Text in which each Unicode scalar is a character of its own, as nearly all text of European languages is: what is asked of
/// its characters can be asked of its bytes, which costs a tenth.
public enum PlainText {
  /// Whether all of these are ASCII without carriage returns, Latin letters and marks before U+0300, dashes, quotation
  /// marks, bullets and currency signs: no combining mark, no joiner, no pair of regional indicators. O(bytes).
  public static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte == 0x0D { return false }
        i += 1
      } else if byte < 0xCC {
        i += 2
      } else if byte == 0xE2, i + 2 < bytes.count, isPlainMark(bytes[i + 1], bytes[i + 2]) {
        i += 3
      } else {
        return false
      }
    }
    return true
  }

  /// U+2010 to U+2027, U+202F to U+203A, U+20A0 to U+20BF.
  private static func isPlainMark(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80
      ? third >= 0x90 && third <= 0xA7 || third >= 0xAF && third <= 0xBA : second == 0x82 && third >= 0xA0
  }

  public static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  public static func isPlain(_ text: Substring) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  /// How many characters a text has. O(bytes).
  public static func count(_ text: String) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
      isPlain(bytes) ? bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } : nil
    }
    return plain.flatMap { $0 } ?? text.count
  }
}
