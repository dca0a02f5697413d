/// Finds lengths of experience: "3+ years", "3–5 years", "at least three years", "mindestens 3 Jahre", "3 ans d'expérience".
enum YearsPattern {
  private static let units: HashedWords = [
    "year", "years", "yrs", "yr", "jahr", "jahre", "jahren", "jahrige", "jahriger", "jahriges", "an", "ans",
    "annee", "annees",
    "ano", "anos",
  ]
  /// Whether a folded word is a unit of years.
  static func isUnit(_ word: String) -> Bool { units.contains(word) }

  private static let joins: HashedWords = ["to", "bis", "a", "and", "or", "und", "oder", "ou", "et"]

  /// Words about the employer's age or a term of contract rather than experience.
  private static let alien = PhraseSet(
    """
    contract|fixed term|fixed-term|old|ago|founded|history|for over|for more than|celebrating|befristet|seit|alt|gegründet|contrat|CDD|
    depuis|fondée|contrato|aged|of age|Lebensjahr|de edad|ans révolus|zum Jahr|per year|a year|each year|pro Jahr|im Jahr|par an|al año
    """)

  static func find(in words: [Word]) -> YearRange? {
    guard !alien.contains(anyIn: words) else { return nil }
    for i in words.indices where units.contains(words[i].folded) {
      guard i > 0, let last = value(words[i - 1]) ?? plusValue(words, before: i) ?? one(words, before: i)
      else { continue }
      if isMost(words, i) || isSpan(words, i) { continue }
      if i > 1, let first = value(words[i - 2]), first < last, !words[i - 2].raw.hasSuffix("+") {
        return YearRange(minimum: first, maximum: last)
      }
      if i > 2, joins.contains(words[i - 2].folded), let first = value(words[i - 3]), first < last {
        return YearRange(minimum: first, maximum: last)
      }
      return YearRange(minimum: last)
    }
    return months(in: words)
  }

  /// "up to 2 years", "0–2 years": the most that is wanted.
  private static func isMost(_ words: [Word], _ i: Int) -> Bool {
    if i > 1, words[i - 2].folded == "0" { return true }
    if i > 2, joins.contains(words[i - 2].folded), words[i - 3].folded == "0" { return true }
    guard let range = lowering.firstRange(in: Array(words[max(0, i - 5)..<i])) else { return false }
    // "no less than 2 years", "not more than" … only what stands right before the number.
    let end = max(0, i - 5) + range.upperBound
    let negated = max(0, i - 5) + range.lowerBound
    if negated > 0, ["no", "not", "nicht", "pas", "ne", "no"].contains(words[negated - 1].folded) {
      return !words[negated].folded.hasPrefix("less") && words[negated].folded != "weniger"
    }
    return words[end..<i].count <= 2
  }

  private static let lowering = PhraseSet(
    "up to|at most|less than|fewer than|under|maximum|max|bis zu|höchstens|maximal|weniger als|unter|jusqu'à|moins de|maximum de|hasta|menos de|como máximo"
  )

  /// "in the last 5 years": when it was, not how long.
  private static func isSpan(_ words: [Word], _ i: Int) -> Bool {
    words[max(0, i - 3)..<i].contains { spans.contains($0.folded) }
      || words.dropFirst(i + 1).prefix(1).contains {
        ["dernieres", "derniers", "ultimos"].contains($0.folded)
      }
  }
  private static let spans: HashedWords = [
    "last", "past", "previous", "recent", "letzten", "letzte", "vergangenen", "dernieres", "derniers",
    "ultimos",
    "ultimas", "next", "nachsten",
  ]

  /// "Mindestens ein Jahr Berufserfahrung", "un an d'expérience": an article counts where experience is named.
  private static func one(_ words: [Word], before i: Int) -> Int? {
    guard ["ein", "un", "una"].contains(words[i - 1].folded),
      experience.contains(anyIn: words) || words.contains(where: { $0.folded.hasSuffix("erfahrung") })
    else { return nil }
    return 1
  }

  /// "18 months' experience": only where experience is named.
  private static func months(in words: [Word]) -> YearRange? {
    guard experience.contains(anyIn: words) else { return nil }
    for i in words.indices.dropFirst() where monthUnits.contains(words[i].folded) {
      guard let count = value(words[i - 1]), !isMost(words, i), !isSpan(words, i) else { continue }
      return YearRange(months: count)
    }
    return nil
  }
  private static let monthUnits: HashedWords = [
    "month", "months", "monat", "monate", "monaten", "mois", "mes", "meses",
  ]
  private static let experience = PhraseSet(
    "experience|experienced|Erfahrung|Berufserfahrung|Praxis|expérience|experiencia")

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
  private static let places: HashedWords = [
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
