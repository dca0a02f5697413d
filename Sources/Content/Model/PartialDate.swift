/// A calendar date of which the day, or the day and the month, may be unknown: `2021`, `2021-03`, `2021-03-04`.
public struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var year: Int
  /// 1 to 12.
  public var month: Int?
  /// 1 to 31; nil where `month` is nil.
  public var day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// ISO 8601: `2021`, `2021-03` or `2021-03-04`.
  public var description: String {
    func padded(_ n: Int, _ width: Int) -> String {
      let digits = String(n)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var out = padded(year, 4)
    if let month { out += "-" + padded(month, 2) }
    if let day { out += "-" + padded(day, 2) }
    return out
  }

  /// Orders by year, month, day; an unknown part comes first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}

/// A stretch of time of an entry. An absent end with a start means: still going on.
public struct DateRange: Hashable, Sendable {
  public var start: PartialDate?
  public var end: PartialDate?
  /// Whether the entry goes on today: an end of `present`, or a start without an end.
  public var isCurrent: Bool

  public init(start: PartialDate?, end: PartialDate?, isCurrent: Bool) {
    self.start = start
    self.end = end
    self.isCurrent = isCurrent
  }
}
