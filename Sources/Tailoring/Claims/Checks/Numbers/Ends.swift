/// Which end of a change a number is: "from 95 to 22", "22 instead of 95", "22 (antes 95)".
enum Ends {
  case start, end

  private static let starting: Set<String> = ["from", "von", "de", "del", "aus", "desde"]
  private static let ending: Set<String> = ["to", "auf", "a", "al", "hasta"]

  static func of(_ mention: NumberMention, in text: TextReading) -> Ends? {
    var i = mention.words.lowerBound - 1
    guard i >= 0, !mention.words.isEmpty else { return nil }
    if Units.currencies.contains(Units.names[text.words[i].folded] ?? ""), i > 0 { i -= 1 }
    let before = text.words[i].folded
    if isOld(text, i) { return .start }
    if starting.contains(before), isPaired(mention, text, with: ending) { return .start }
    return ending.contains(before) && isPaired(mention, text, with: starting) ? .end : nil
  }

  /// "instead of", "statt", "was", "antes".
  private static func isOld(_ text: TextReading, _ i: Int) -> Bool {
    let word = text.words[i].folded
    if ["statt", "was", "antes", "vorher", "zuvor", "anstatt"].contains(word) { return true }
    guard i > 0, word == "of" || word == "de" || word == "of" else { return false }
    return ["instead", "lieu", "lugar", "vez"].contains(text.words[i - 1].folded)
  }

  /// Whether another number with the other mark stands near.
  private static func isPaired(_ mention: NumberMention, _ text: TextReading, with marks: Set<String>) -> Bool
  {
    text.numbers.contains { other in
      guard other.start != mention.start, other.words.lowerBound > 0 else { return false }
      let gap = max(
        other.words.lowerBound - mention.words.upperBound, mention.words.lowerBound - other.words.upperBound)
      guard gap <= 4 else { return false }
      var at = other.words.lowerBound - 1
      if at > 0, Units.currencies.contains(Units.names[text.words[at].folded] ?? "") { at -= 1 }
      return marks.contains(text.words[at].folded)
    }
  }
}
