extension StringProtocol where SubSequence == Substring {
  /// The text without the characters at both ends that `isOuter` names. O(characters removed).
  public func trimming(where isOuter: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let first = text.first, isOuter(first) { text.removeFirst() }
    return text.trimmingEnd(where: isOuter)
  }

  /// The text without the characters at its end that `isOuter` names. O(characters removed).
  public func trimmingEnd(where isOuter: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let last = text.last, isOuter(last) { text.removeLast() }
    return String(text)
  }

  /// The text without white space at both ends.
  public func trimmingBlanks() -> String { trimming(where: \.isWhitespace) }
}
