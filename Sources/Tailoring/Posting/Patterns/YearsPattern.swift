/// Finds lengths of experience: "3+ years", "3–5 years", "at least three years", "mindestens 3 Jahre", "3 ans d'expérience".
enum YearsPattern {
  private static let units: Set<String> = [
    "year", "years", "yrs", "yr", "jahr", "jahre", "jahren", "jahrige", "jahriger", "jahriges", "an", "ans",
    "annee", "annees",
    "ano", "anos",
  ]
  /// Whether a folded word is a unit of years.
  static func isUnit(_ word: String) -> Bool { units.contains(word) }

  private static let joins: Set<String> = ["to", "bis", "a", "and", "or", "und", "oder", "ou", "et"]

  /// Words about the employer's age or a term of contract rather than experience.
  private static let alien = PhraseSet(
    """
    contract|fixed term|fixed-term|old|ago|founded|history|for over|for more than|celebrating|befristet|seit|alt|gegründet|contrat|CDD|
    depuis|fondée|contrato|aged|zum Jahr|per year|a year|each year|pro Jahr|im Jahr|par an|al año
    """)

  static func find(in words: [Word]) -> YearRange? {
    guard !alien.contains(anyIn: words) else { return nil }
    for i in words.indices where units.contains(words[i].folded) {
      guard i > 0, let last = value(words[i - 1]) ?? plusValue(words, before: i) else { continue }
      if i > 1, let first = value(words[i - 2]), first < last, !words[i - 2].raw.hasSuffix("+") {
        return YearRange(minimum: first, maximum: last)
      }
      if i > 2, joins.contains(words[i - 2].folded), let first = value(words[i - 3]), first < last {
        return YearRange(minimum: first, maximum: last)
      }
      return YearRange(minimum: last)
    }
    return nil
  }

  /// The years of a clause that goes on from one that names the unit: "at least 2 in a lead role", "davon 2 als Leiter".
  static func bare(_ words: [Word]) -> YearRange? {
    guard let cue = leads.end(at: 0, in: words) else { return nil }
    var i = cue
    while i < words.count, let end = leads.end(at: i, in: words) { i = end }
    guard i + 1 < words.count, let years = value(words[i]), places.contains(words[i + 1].folded) else {
      return nil
    }
    return YearRange(minimum: years)
  }

  private static let leads = PhraseSet(
    "of which|of them|at least|a minimum of|including|davon|darunter|mindestens|wenigstens|dont|au moins|de los cuales|de ellos|al menos|como mínimo"
  )
  private static let places: Set<String> = [
    "in", "as", "at", "with", "im", "als", "bei", "mit", "en", "dans", "comme", "como", "con",
  ]

  /// "5 or more years", "5 plus years", "two full years".
  private static func plusValue(_ words: [Word], before i: Int) -> Int? {
    let fillers: Set<String> = [
      "more", "plus", "full", "oder", "or", "mehr", "ou", "volle", "vollen", "plusieurs", "mas", "o",
    ]
    var j = i - 1
    while j >= 0, i - j <= 3, fillers.contains(words[j].folded) { j -= 1 }
    return j >= 0 && j < i - 1 ? value(words[j]) : nil
  }

  private static func value(_ word: Word) -> Int? {
    let digits = word.folded.prefix { $0 >= "0" && $0 <= "9" }
    if !digits.isEmpty {
      guard digits.utf8.count <= 2, word.folded.dropFirst(digits.count).allSatisfy({ $0 == "+" }) else {
        return nil
      }
      return Int(digits).flatMap { $0 >= 1 && $0 <= 45 ? $0 : nil }
    }
    return NumberWords.value(of: word.folded).flatMap { $0 >= 1 && $0 <= 20 ? $0 : nil }
  }
}
