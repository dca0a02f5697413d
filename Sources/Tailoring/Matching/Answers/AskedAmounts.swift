/// Amounts that a requirement names: money to be answered for, people to have led. Who managed 200,000 has shown a part of
/// "a budget of at least 5 million".
enum AskedAmounts {
  /// The least sum of money asked for, in thousandths of its unit; nil where none is named. O(words).
  static func money(in text: String, _ words: [Word]) -> Int64? {
    guard cues.contains(anyIn: words) else { return nil }
    return sums(in: text, words).min()
  }

  /// The least value of works asked for ("£5m+", "up to £12 million", "ab 5 Mio. €"): the smallest sum; nil where none is named.
  /// O(words).
  static func leastValue(in text: String, _ words: [Word]) -> Int64? { sums(in: text, words).min() }

  /// Whether any amount can be named.
  static func hasNumber(_ words: [Word]) -> Bool {
    // "5m" and "3+" are no plain numerals.
    words.contains {
      $0.raw.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false || NumberWords.value(of: $0.folded) != nil
    }
  }

  /// The greatest sum of money that a text names.
  static func greatest(in text: String) -> Int64? { sums(in: text, Words.of(text)).max() }

  private static func sums(in text: String, _ words: [Word]) -> [Int64] {
    Numbers.find(in: text, words: words).compactMap { mention in
      guard let unit = mention.unit, Units.currencies.contains(unit), !mention.isLowered else { return nil }
      return mention.values.max()
    }
  }

  /// What is answered for with money.
  private static let cues = PhraseSet(
    """
    budget|budgets|spend|spending|portfolio|revenue|turnover|P&L|project value|projects worth|contract value|cost|costs|Budgetverantwortung|Umsatz|Umsatzverantwortung|Projektvolumen|Auftragsvolumen|Etat|
    Volumen|chiffre d'affaires|dépenses|montant|presupuesto|presupuestos|facturación|gasto|importe
    """)
}
