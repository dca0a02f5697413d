internal import Base

/// "Bauleitung für fünf Brücken" -> "die Bauleitung für fünf Brücken", "Kasse und Tagesabschluss" as it is: German
/// needs no article where nouns are told together.
enum GermanDuty {
  static func of(_ text: String, _ words: [Word]) -> Duty? {
    guard GermanClause.endOfPerfect(text) == nil, Clause.of(text, in: .de) == nil,
      Function.of(text, in: .de) == nil, let first = words.first, first.isCapitalized || first.isNumeric,
      // A noun or a figure stands last, else it is a verb.
      words[words.count - 1].isCapitalized || words[words.count - 1].isNumeric
    else { return nil }
    let told = withTailInParentheses(text)
    if let count = counted(told, words) { return count }
    // "Be- und Entladen von Lkw": the last part says which gender.
    if told.dropFirst(first.raw.count).hasPrefix("- und "), words.count > 2,
      let gender = GermanNouns.gender(words[2].folded)
    {
      return Duty(text: GermanNouns.nominative(gender) + " " + told, isPlural: gender == .plural)
    }
    if isJoined(text, words) { return Duty(text: told, isPlural: true) }
    guard let gender = GermanNouns.head(of: text).flatMap({ GermanNouns.gender($0.folded) }), !first.isNumeric
    else { return nil }
    return Duty(text: GermanNouns.nominative(gender) + " " + told, isPlural: gender == .plural)
  }

  /// "140 Hauptprüfungen", "Zwei Schichten": never how long something took.
  private static func counted(_ text: String, _ words: [Word]) -> Duty? {
    let isCount = words[0].isNumeric || (NumberWords.value(of: words[0].folded) ?? 0) > 1
    guard isCount, words[1].isCapitalized, !times.contains(words[1].folded) else { return nil }
    return Duty(text: text.prefix(1).lowercased() + text.dropFirst(), isPlural: true)
  }

  private static let times: Set<String> = [
    "wochen", "monate", "tage", "jahre", "stunden", "schuljahre", "semester",
  ]

  /// "Beratung und Verkauf an der Theke", "Empfang, Ablage und Post": nouns told together.
  private static func isJoined(_ text: String, _ words: [Word]) -> Bool {
    guard let and = words.firstIndex(where: { Conjunctions.and[Tongue.de.rawValue].contains($0.folded) }),
      and > 0, and < 7,
      and + 1 < words.count, words[and + 1].isCapitalized
    else { return false }
    return words[..<and].allSatisfy(\.isCapitalized) && namesWork(words[0]) && namesWork(words[and + 1])
  }

  private static func namesWork(_ word: Word) -> Bool { GermanNouns.gender(word.folded) != nil }

  /// "…, bis zu 45 Personen": a figure that hangs on behind a comma.
  private static func withTailInParentheses(_ text: String) -> String {
    guard let (head, tail) = Clause.tail(of: text) else { return text }
    let starts = ["bis", "rund", "knapp", "etwa", "uber", "je"]
    guard let first = Words.of(tail).first, first.isNumeric || starts.contains(first.folded) else {
      return text
    }
    return head + " (" + tail + ")"
  }
}
