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
    if let described = described(told, words) { return described }
    if isJoined(text, words) { return Duty(text: told, isPlural: true) }
    guard let gender = GermanNouns.head(of: text).flatMap({ GermanNouns.gender($0.folded) }), !first.isNumeric
    else { return nil }
    return Duty(text: GermanNouns.nominative(gender) + " " + told, isPlural: gender == .plural)
  }

  /// "Tägliche Behandlung von …" as "die tägliche Behandlung von …": an adjective before the noun, in the noun's gender.
  private static func described(_ text: String, _ words: [Word]) -> Duty? {
    guard words.count > 2, words[1].isCapitalized, let gender = GermanNouns.gender(words[1].folded),
      let (stem, ending) = adjective(words[0])
    else { return nil }
    let told: String
    switch (gender, ending) {
    case (.feminine, "e"), (.masculine, "er"), (.neuter, "es"): told = stem + "e"
    case (.plural, "e"): told = stem + "en"
    default: return nil
    }
    let rest = text.dropFirst(words[0].raw.count)
    return Duty(text: GermanNouns.nominative(gender) + " " + told + rest, isPlural: gender == .plural)
  }

  /// The stem and the ending of an adjective that lines of CVs begin with: "täglich", "e".
  private static func adjective(_ word: Word) -> (String, String)? {
    let raw = word.raw.prefix(1).lowercased() + word.raw.dropFirst()
    for ending in ["es", "er", "e"] where raw.hasSuffix(ending) {
      let stem = String(raw.dropLast(ending.count))
      let folded = Words.folded(stem)
      if adjectives.contains(where: folded.hasSuffix) { return (stem, ending) }
    }
    return nil
  }

  private static let adjectives = [
    "taglich", "wochentlich", "monatlich", "jahrlich", "regelmassig", "standig", "verantwortlich", "fachlich",
    "technisch", "kaufmannisch", "telefonisch", "schriftlich", "administrativ", "organisatorisch", "operativ",
    "strategisch", "disziplinarisch", "medizinisch", "pflegerisch", "individuell", "laufend", "konzeptionell",
    "redaktionell", "personlich", "gesamt", "komplett", "vollstandig", "fruhzeitig", "stellvertretend",
    "therapeutisch", "padagogisch", "statistisch", "grafisch", "kunstlerisch", "wissenschaftlich",
  ]

  /// "140 Hauptprüfungen", "Zwei Schichten": never how long something took.
  private static func counted(_ text: String, _ words: [Word]) -> Duty? {
    let isCount = words[0].isNumeric || (NumberWords.value(of: words[0].folded) ?? 0) > 1
    guard isCount, words[1].isCapitalized, !times.contains(words[1].folded) else { return nil }
    return Duty(text: text.prefix(1).lowercased() + text.dropFirst(), isPlural: true)
  }

  private static let times: HashedWords = [
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
