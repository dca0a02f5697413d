/// Amounts that a requirement names: money to be answered for, people to have led. Who managed 200,000 has shown a part of
/// "a budget of at least 5 million".
enum AskedAmounts {
  /// The least sum of money asked for, in thousandths of its unit; nil where none is named. O(words).
  static func money(in text: String, _ words: [Word]) -> Int64? {
    guard cues.contains(anyIn: words) else { return nil }
    return sums(in: text, words).min()
  }

  /// A sum in a currency.
  struct Value: Hashable, Sendable {
    /// In thousandths of its unit.
    var amount: Int64
    var currency: String
  }

  /// The least value of works asked for ("£5m+", "up to £12 million", "ab 5 Mio. €"): the smallest sum; nil where none is named.
  /// O(words).
  static func leastValue(in text: String, _ words: [Word]) -> Value? {
    values(in: text, words).min { $0.amount < $1.amount }
  }

  /// Whether a text names a sum of at least `value` in its currency.
  static func names(value: Value, in text: String, _ words: [Word]) -> Bool {
    values(in: text, words).contains { $0.currency == value.currency && $0.amount >= value.amount }
  }

  private static func values(in text: String, _ words: [Word]) -> [Value] {
    Numbers.find(in: text, words: words).compactMap { mention in
      guard let unit = mention.unit, Units.currencies.contains(unit), !mention.isLowered,
        let amount = mention.values.max()
      else { return nil }
      return Value(amount: amount, currency: unit)
    }
  }

  /// Whether any amount can be named.
  static func hasNumber(_ words: [Word]) -> Bool {
    // "5m" and "3+" are no plain numerals.
    words.contains {
      $0.raw.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false || NumberWords.value(of: $0.folded) != nil
    }
  }

  /// The greatest sum of money that a text names.
  static func greatest(in text: String, _ words: [Word]) -> Int64? { sums(in: text, words).max() }

  private static func sums(in text: String, _ words: [Word]) -> [Int64] {
    values(in: text, words).map(\.amount)
  }

  /// What is answered for with money.
  private static let cues = PhraseSet(
    """
    budget|budgets|spend|spending|portfolio|revenue|turnover|P&L|project value|projects worth|contract value|cost|costs|Budgetverantwortung|Umsatz|Umsatzverantwortung|Projektvolumen|Auftragsvolumen|Etat|
    Volumen|chiffre d'affaires|dépenses|montant|presupuesto|presupuestos|facturación|gasto|importe
    """)
}
