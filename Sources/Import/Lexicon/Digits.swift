extension Character {
  /// Whether it is a digit or a sign of a number as they stand in dates and addresses; the numerals of Chinese and
  /// Japanese, of which names are made, are letters here.
  var isDigit: Bool {
    guard isNumber, let first = unicodeScalars.first else { return false }
    return !first.isIdeographic || (0xFF10...0xFF19).contains(first.value)
  }
}

extension StringProtocol {
  /// How much it says: letters, where a sign of Chinese or Japanese counts for three.
  var breadth: Int {
    unicodeScalars.reduce(0) { $0 + ($1.isIdeographic ? 3 : 1) }
  }
}
