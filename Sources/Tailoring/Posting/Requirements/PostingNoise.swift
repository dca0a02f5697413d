/// Lines that stand among demands and tell of the post or of whom to call: "16,80 € bis 18,20 €/Std. nach Tarif", "Ansprechpartnerin:
/// Frau Wagner, Tel. 0561 804-1234".
enum PostingNoise {
  /// Whether `text` asks nothing of a person. O(bytes).
  static func holds(_ text: String, _ words: [Word]) -> Bool {
    namesContact(text, words) || tellsPay(text, words) || denies.contains(anyIn: words)
  }

  /// Acts that posts are subject to, and who may apply all the same.
  private static let denies = PhraseSet(
    """
    Rehabilitation of Offenders|débutants acceptés|débutant accepté|débutante acceptée|débutants bienvenus|débutant bienvenu|débutant(e) accepté(e)|
    beginners welcome|beginners are welcome|career changers welcome|career changers are welcome|school leavers welcome|no experience necessary|
    Quereinsteiger willkommen|Quereinsteiger sind willkommen|Berufsanfänger willkommen|Berufsanfänger sind willkommen|Berufseinsteiger willkommen|
    Wiedereinsteiger willkommen|principiantes bienvenidos
    """)

  private static func namesContact(_ text: String, _ words: [Word]) -> Bool {
    if let cue = PostingPhrases.contactHeads.firstRange(in: words), cue.lowerBound == 0,
      Array(text.utf8).dropFirst(words[cue.upperBound - 1].range.upperBound).prefix(3)
        .contains(UInt8(ascii: ":"))
    {
      return true
    }
    return PostingPhrases.phone.contains(anyIn: words) && ContactPattern.phone(in: text) != nil
  }

  private static func tellsPay(_ text: String, _ words: [Word]) -> Bool {
    guard text.contains(where: \.isNumber), !RequirementCues.asks(words),
      !RequirementCues.must.contains(anyIn: words)
    else { return false }
    return SalaryPattern.find(in: text, words, isPay: false) != nil
  }
}
