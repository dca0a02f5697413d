/// How long one statement may be to be told in a letter.
public enum StatementLength {
  /// Words that no statement that reads as one has.
  public static let most = 200

  /// Whether a text has more than `most` words, which blanks part. O(bytes up to these).
  public static func isExceeded(by text: String) -> Bool {
    guard text.utf8.count > 2 * most else { return false }
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      if byte > 0x20, !isInside { count += 1 }
      if count > most { return true }
      isInside = byte > 0x20
    }
    return false
  }
}
