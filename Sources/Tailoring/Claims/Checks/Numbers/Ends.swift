/// Which end of a change a number is: "from 95 to 22", "22 instead of 95", "22 (antes 95)".
enum Ends {
  case start, end

  static let starting: HashedWords = ["from", "von", "de", "del", "aus", "desde"]
  private static let ending: HashedWords = ["to", "auf", "a", "al", "hasta", "wurden", "wurde"]

  static func of(_ mention: NumberMention, in text: TextReading) -> Ends? {
    guard let i = mark(of: mention, in: text) else { return nil }
    let before = text.words[i].folded
    if isOld(text, i) { return .start }
    if starting.contains(before), isPaired(mention, text, with: ending) { return .start }
    return ending.contains(before) && isPaired(mention, text, with: starting) ? .end : nil
  }

  private static let byHowMuch: HashedWords = ["by", "um", "de", "un", "en"]

  /// Whether a number is how much something changed by, as in "cut by 41 %", and no end of the change.
  static func isByHowMuch(_ mention: NumberMention, in text: TextReading) -> Bool {
    guard let i = mark(of: mention, in: text), of(mention, in: text) == nil else { return false }
    return byHowMuch.contains(text.words[i].folded)
  }

  /// Whether a number is said to be where a change ended, as in "fell to 41 %".
  static func isSaidToEnd(_ mention: NumberMention, in text: TextReading) -> Bool {
    guard let i = mark(of: mention, in: text) else { return false }
    // "a un 12 %"
    let at = i > 0 && ["un", "una"].contains(text.words[i].folded) && text.tongue == .es ? i - 1 : i
    return ending.contains(text.words[at].folded)
  }

  private static let nearly: HashedWords = [
    "about", "around", "roughly", "some", "nearly", "etwa", "rund", "circa", "ca", "environ", "unos", "unas",
    "cerca",
  ]

  /// The word before a number, its currency and "about".
  static func mark(of mention: NumberMention, in text: TextReading) -> Int? {
    guard !mention.words.isEmpty else { return nil }
    var i = mention.words.lowerBound - 1
    while i > 0,
      Units.currencies.contains(Units.names[text.words[i].folded] ?? "")
        || nearly.contains(text.words[i].folded)
    {
      i -= 1
    }
    return i >= 0 ? i : nil
  }

  /// "instead of", "statt", "was", "antes".
  private static func isOld(_ text: TextReading, _ i: Int) -> Bool {
    let word = text.words[i].folded
    if ["statt", "was", "antes", "vorher", "zuvor", "anstatt"].contains(word) { return true }
    guard i > 0, word == "of" || word == "de" else { return false }
    return ["instead", "lieu", "lugar", "vez"].contains(text.words[i - 1].folded)
  }

  /// Whether a third number stands between two: "by three weeks, from 11 to 8".
  private static func isParted(_ a: NumberMention, _ b: NumberMention, _ text: TextReading) -> Bool {
    let (first, last) = (min(a.start, b.start), max(a.start, b.start))
    return text.numbers.contains { $0.start > first && $0.start < last }
  }

  /// Whether another number with the other mark stands near.
  private static func isPaired(_ mention: NumberMention, _ text: TextReading, with marks: HashedWords) -> Bool
  {
    text.numbers.contains { other in
      guard other.start != mention.start, let at = mark(of: other, in: text) else { return false }
      let gap = max(
        other.words.lowerBound - mention.words.upperBound, mention.words.lowerBound - other.words.upperBound)
      return gap <= 4 && marks.contains(text.words[at].folded) && !isParted(mention, other, text)
    }
  }
}
