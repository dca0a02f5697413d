internal import Base
internal import Content

/// What a statement is worth whatever is asked for.
enum StatementMerit {
  /// 1 for what goes on, half of it five years after its end; half for what has no date.
  static func recency(_ dates: DateRange?, on date: PartialDate) -> Double {
    guard let dates, let months = Experience.months(dates, today: date) else { return 0.5 }
    let age = max(0, 12 * date.year + (date.month ?? 12) - months.upperBound)
    return 1 / (1 + Double(age) / 60)
  }

  /// Whether it has a figure.
  static func isMeasured(_ fact: Fact) -> Bool {
    !fact.metrics.isEmpty || Words.of(fact.text).contains(where: \.isNumeric)
  }

  /// The position among its siblings, from 0.
  static func place(_ fact: Fact) -> Int {
    guard let open = fact.path.lastIndex(of: "["), let close = fact.path.lastIndex(of: "]") else { return 0 }
    return Int(fact.path[fact.path.index(after: open)..<close]) ?? 0
  }
}
