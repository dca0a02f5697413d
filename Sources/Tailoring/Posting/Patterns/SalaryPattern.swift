internal import Base

/// Finds pay: "£45,000 – £52,000 per annum", "3.200 bis 3.800 € brutto im Monat", "38 à 45 k€", "15,50 €/Stunde".
enum SalaryPattern {
  private static let currencies = [
    "eur": "EUR", "usd": "USD", "gbp": "GBP", "chf": "CHF", "czk": "CZK", "jpy": "JPY",
  ]

  private static let cues = PhraseSet(
    """
    a year|yr|a month|pro Monat|im Monat|pro Stunde|par mois|par an|de l'heure|al mes|al año|salary|pay|remuneration|compensation|wage|wages|per annum|per hour|an hour|hourly|per month|pro rata|base salary|on target earnings|
    Gehalt|Jahresgehalt|Monatsgehalt|Bruttogehalt|brutto|Vergütung|Lohn|Stundenlohn|Entgelt|Bezahlung|
    salaire|rémunération|brut|bruts|brut annuel|taux horaire|salario|sueldo|retribución|bruto|bruto anual|banda salarial|salarial|b/a|fourchette|€/Std
    """)
  /// Sums of money that are not pay.
  private static let alien = PhraseSet(
    """
    budget|budgets|turnover|revenue|revenues|funding|raised|Umsatz|Investitionen|Jahresumsatz|Millionen|million|millions|chiffre d'affaires|facturación|bonus of|
    referral|signing bonus|training budget|project|projects|sales of|fee|worth|relocation
    """)
  private static let periods: [(PostingFacts.Salary.Period, PhraseSet)] = [
    (
      .hour,
      PhraseSet(
        "per hour|an hour|hourly|hour|Stunde|Stundenlohn|pro Stunde|je Stunde|Std|heure|horaire|de l'heure|hora|por hora"
      )
    ),
    (.day, PhraseSet("per day|day rate|a day|daily rate|pro Tag|Tagessatz|par jour|por día|TJM")),
    (
      .month,
      PhraseSet(
        "al mes|per month|monthly|a month|Monat|monatlich|Monatsgehalt|pro Monat|mois|mensuel|mensuels|par mois|mes|mensual|mensuales"
      )
    ),
    (
      .year,
      PhraseSet(
        "yr|per annum|annum|per year|a year|annual|annually|yearly|pa|Jahr|jährlich|Jahresgehalt|an|annuel|annuels|par an|año|anual|anuales|b/a|pagas"
      )
    ),
  ]

  /// - Parameter isPay: the line stands in a section about pay and benefits.
  static func find(in text: String, _ words: [Word], isPay: Bool) -> PostingFacts.Salary? {
    // "Grade: 5, £29,605"
    let isGraded = grade(in: text, words) != nil
    guard cues.contains(anyIn: words) || isPay || isGraded || saysThousands(text),
      !alien.contains(anyIn: words)
    else {
      return nil
    }
    let sums = Numbers.find(in: text, words: words).filter { $0.values.first.map { $0 >= 5_000 } ?? false }
    guard let first = sums.firstIndex(where: { currency($0, text) != nil }) else { return nil }
    // "38 – 45 k€": the currency stands with the second figure only.
    let before = first > 0 && isRange(sums[first - 1], sums[first], words, text) ? sums[first - 1] : nil
    let after =
      first + 1 < sums.count && isRange(sums[first], sums[first + 1], words, text) ? sums[first + 1] : nil
    guard let unit = currency(sums[first], text) else { return nil }
    let pair = before.map { ($0, sums[first]) } ?? after.map { (sums[first], $0) }
    let low = pair?.0 ?? sums[first]
    let high = pair?.1
    let maximum = high.map { amount($0, words, text) }
    var minimum = amount(low, words, text)
    if let maximum, minimum < 100_000, maximum > 100 * minimum { minimum *= 1000 }
    let behind = Array(words.dropFirst((after ?? sums[first]).words.upperBound).prefix(4))
    // "£31,000 – £34,000. 37.5 hours": nobody is paid so much an hour.
    let near = period(behind).flatMap { isPlausible(maximum ?? minimum, $0) ? $0 : nil }
    let period = near ?? said(words, of: maximum ?? minimum, unit) ?? guess(maximum ?? minimum)
    guard isPlausible(minimum, period), maximum.map({ $0 >= minimum }) ?? true else { return nil }
    if high == nil, isMost(low, words) {
      return PostingFacts.Salary(minimum: nil, maximum: minimum, currency: unit, period: period)
    }
    return PostingFacts.Salary(minimum: minimum, maximum: maximum, currency: unit, period: period)
  }

  /// "up to £52,000": no more than that.
  private static func isMost(_ sum: NumberMention, _ words: [Word]) -> Bool {
    limits.contains(anyIn: Array(words[..<sum.words.lowerBound].suffix(3)))
  }
  private static let limits = PhraseSet(
    "up to|maximum|max|no more than|bis zu|bis|höchstens|maximal|jusqu'à|jusqu|maximum de|au maximum|hasta|máximo|como máximo"
  )

  /// Money in thousands, which in postings is pay: "28 à 32 K€", "45–52 T€".
  private static let thousands = [
    "k€", "k €", "k\u{A0}€", "keur", "t€", "t €", "t\u{A0}€", "teur", "k\u{202F}€",
  ]

  private static func saysThousands(_ text: String) -> Bool {
    guard text.contains("€") || text.contains("EUR") else { return false }
    let words = text.lowercased()
    return thousands.contains(where: words.contains)
  }

  private static func currency(_ mention: NumberMention, _ text: String) -> String? {
    if let unit = mention.unit, let code = currencies[unit] { return code }
    let before = text.utf8.prefix(mention.start).suffix(4)
    let word = String(decoding: before, as: UTF8.self).lowercased().trimmingBlanks()
    if let code = currencies[word] { return code }
    // "45 k€"
    let rest = Array(text.utf8).dropFirst(mention.start).prefix(14)
    let tail = String(decoding: rest, as: UTF8.self).lowercased()
    if thousands.contains(where: tail.contains) { return "EUR" }
    // "Banda salarial: 35-42K": whoever says so counts in euros.
    let isLarge = mention.values.first.map { $0 >= 10_000_000 } ?? false
    return isLarge && mention.unit == nil && euros.contains(anyIn: Words.of(text)) ? "EUR" : nil
  }

  private static let euros = PhraseSet(
    "banda salarial|rango salarial|horquilla salarial|fourchette de salaire|fourchette de rémunération|fourchette salariale"
  )

  /// Hundredths. A separator of thousands before that of decimals.
  private static func amount(_ mention: NumberMention, _ words: [Word], _ text: String) -> Int64 {
    let rest = String(decoding: Array(text.utf8).dropFirst(mention.start).prefix(14), as: UTF8.self)
      .lowercased()
    let value = mention.values[0] / 10
    let isThousands = value < 100_000 && thousands.contains(where: rest.contains)
    return isThousands ? value * 1000 : value
  }

  private static func isRange(_ a: NumberMention, _ b: NumberMention, _ words: [Word], _ text: String) -> Bool
  {
    let between = words[a.words.upperBound..<max(a.words.upperBound, b.words.lowerBound)]
    let joins: Set<String> = [
      "to", "bis", "a", "and", "und", "et", "y", "up", "eur", "gbp", "usd", "chf", "euro", "euros", "k",
      "yr", "hr", "mo", "t", "teur", "keur",
    ]
    guard between.count <= 3, between.allSatisfy({ joins.contains($0.folded) }) else { return false }
    return between.contains {
      ![
        "eur", "gbp", "usd", "chf", "euro", "euros", "k", "yr", "hr", "mo", "t", "teur", "keur",
      ].contains($0.folded)
    }
      || hasDash(text, from: a.start, to: b.start)
  }

  private static func hasDash(_ text: String, from: Int, to: Int) -> Bool {
    let slice = String(decoding: Array(text.utf8)[from..<max(from, to)], as: UTF8.self)
    return slice.contains { "-–—".contains($0) }
  }

  private static func period(_ words: [Word]) -> PostingFacts.Salary.Period? {
    periods.first { $0.1.contains(anyIn: words) }?.0
  }

  /// What the line says elsewhere, unless it is of something else: nobody is paid 31,000 € for each of "6 meses".
  private static func said(_ words: [Word], of amount: Int64, _ currency: String)
    -> PostingFacts.Salary.Period?
  {
    guard let said = period(words), isPlausible(amount, said) else { return nil }
    let isLarge = amount >= 2_000_000 && ["EUR", "GBP", "USD", "CHF"].contains(currency)
    return isLarge && said != .year ? nil : said
  }

  /// By its size alone, where nothing is said: below 200 an hour, from 12,000 a year.
  private static func guess(_ amount: Int64) -> PostingFacts.Salary.Period? {
    amount < 20_000 ? .hour : amount >= 1_200_000 ? .year : nil
  }

  private static func isPlausible(_ amount: Int64, _ period: PostingFacts.Salary.Period?) -> Bool {
    switch period {
    case .hour: (500...50_000).contains(amount)
    case .day: (4_000...500_000).contains(amount)
    case .month: (30_000...5_000_000).contains(amount)
    case .year: (500_000...200_000_000).contains(amount)
    case nil: amount >= 100_000
    }
  }

  // MARK: Scales

  private static let scales: HashedWords = [
    "tvod", "tv", "tvl", "tvh", "avr", "band", "entgeltgruppe", "besoldungsgruppe", "eg", "grade", "spine",
    "kr",
  ]

  /// "TVöD EG 11", "TV-L E 13", "Besoldungsgruppe A 13", "Band 6": a scale and what follows, as written.
  static func grade(in text: String, _ words: [Word]) -> String? {
    let bytes = Array(text.utf8)
    for i in words.indices where scales.contains(words[i].folded) && words[i].isCapitalized {
      let end = (i + 1..<min(words.count, i + 5)).last { isStep(words, i, $0, bytes) }
      guard let end, end > i else { continue }
      let place = words[i].range.lowerBound..<words[end].range.upperBound
      let found = String(decoding: bytes[place], as: UTF8.self)
      if found.utf8.count <= 40 { return found }
    }
    return nil
  }

  /// Whether a word may end a grade that begins at `start`: a short figure, with no bracket and no money on the way to it.
  private static func isStep(_ words: [Word], _ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    let word = words[end].folded.utf8
    // "Grade D – £33,945": letters are also marks of schools.
    if end == start + 1, words[end].raw.utf8.count == 1, words[end].isCapitalized {
      return String(decoding: bytes, as: UTF8.self).contains { "£€$".contains($0) }
    }
    guard word.count <= 4, word.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let between = bytes[words[start].range.upperBound..<words[end].range.lowerBound]
    guard !between.contains(UInt8(ascii: "(")) else { return false }
    // "Grade: 5, £29,605": the sum is no part of the grade.
    if String(decoding: between, as: UTF8.self).contains(where: { "£€$".contains($0) }) { return false }
    return words[start + 1...end].allSatisfy { $0.folded.utf8.count <= 13 }
  }
}
