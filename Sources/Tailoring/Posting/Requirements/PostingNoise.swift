/// Lines that stand among demands and tell of the post or of whom to call: "16,80 € bis 18,20 €/Std. nach Tarif", "Ansprechpartnerin:
/// Frau Wagner, Tel. 0561 804-1234".
enum PostingNoise {
  /// Whether `text` asks nothing of a person. O(bytes).
  static func holds(_ text: String, _ words: [Word]) -> Bool {
    namesContact(text, words) || tellsPay(text, words) || tellsHours(words) || denies.contains(anyIn: words)
  }

  /// "37.5 hours.", "37,5 Stunden pro Woche": a number of hours and nothing else.
  private static func tellsHours(_ words: [Word]) -> Bool {
    guard words.count < 7, words.contains(where: { hours.contains($0.folded) }),
      words.contains(where: \.isNumeric)
    else { return false }
    return words.allSatisfy { $0.isNumeric || hours.contains($0.folded) || perWeek.contains($0.folded) }
  }
  private static let hours: Set<String> = ["hours", "hrs", "stunden", "std", "heures", "horas", "h"]
  private static let perWeek: Set<String> = [
    "per", "a", "week", "weekly", "pro", "woche", "wochenstunden", "par", "semaine", "por", "semana", "full",
    "time", "part", "to", "bis", "monday", "friday",
  ]

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
