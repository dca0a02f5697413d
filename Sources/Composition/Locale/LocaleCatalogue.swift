public import Base
public import Content

/// The words and forms of one language that documents need: names of sections, months, dates.
public struct LocaleCatalogue: Sendable {
  /// The language asked for.
  public let language: LanguageTag
  /// Whether the language has a row of its own; otherwise the words are English.
  public let isKnown: Bool
  private let row: LocaleRow

  /// The catalogue of a language: by its primary part, with the region deciding the order of dates.
  public init(_ language: LanguageTag) {
    self.language = language
    let found = LocaleRow.all.first { $0.language == language.primary }
    isKnown = found != nil
    row = found ?? LocaleRow.english
  }

  /// The languages that have words of their own.
  public static var known: [String] { LocaleRow.all.map(\.language) }

  /// A label by its name: a section's key (`work`), or a word of the documents (`page`, `enclosures`). The name itself
  /// where there is none.
  public func label(_ name: String) -> String { row.labels[name] ?? LocaleRow.english.labels[name] ?? name }

  /// The names of all labels, sorted.
  public static var labelNames: [String] { LocaleRow.english.labels.keys.sorted() }

  /// `ltr` or `rtl`.
  public var direction: String {
    ["ar", "fa", "he", "ur", "yi", "ps", "ckb", "dv"].contains(language.primary) ? "rtl" : "ltr"
  }
}

extension LocaleCatalogue {
  /// A month and year, or a year: `Mar 2021`, `März 2021`, `mars 2021`, `2021年3月`.
  public func short(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    if let year = yearFirst(date.year) { return year + row.shortMonths[month - 1] }
    return row.shortMonths[month - 1] + Self.noBreak + String(date.year)
  }

  /// A year before its month, where the language has it there; else nil.
  private func yearFirst(_ year: Int) -> String? {
    switch language.primary {
    case "ja", "zh": "\(year)年"
    case "ko": "\(year)년" + Self.noBreak
    default: nil
    }
  }

  /// A whole date as letters are dated: `12 March 2026`, `March 12, 2026` (US), `12. März 2026`, `12 mars 2026`,
  /// `2026年3月12日`.
  public func long(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    var name = row.months[month - 1]
    if let year = yearFirst(date.year) {
      let isKorean = language.primary == "ko"
      return year + name
        + (date.day.map { (isKorean ? Self.noBreak : "") + "\($0)" + (isKorean ? "일" : "日") } ?? "")
    }
    guard let day = date.day else { return name + " " + String(date.year) }
    name = row.monthsOfDays?[month - 1] ?? name
    switch language.primary {
    case "de": return "\(day).\(Self.noBreak)\(name) \(date.year)"
    case "fr": return (day == 1 ? "1er" : String(day)) + Self.noBreak + name + " " + String(date.year)
    case "es": return "\(day)\(Self.noBreak)de \(name) de \(date.year)"
    default:
      let isAmerican = language.region == "US" || language.region == "CA"
      return isAmerican
        ? "\(name)\(Self.noBreak)\(day), \(date.year)" : "\(day)\(Self.noBreak)\(name) \(date.year)"
    }
  }

  /// A range with an en dash between blanks: `Mar 2021 – present`; one date where start and end are the same month.
  /// Empty where nothing is known. Breaking is allowed only after the dash.
  public func range(_ dates: DateRange) -> String {
    let start = dates.start.map(short)
    let end = dates.isCurrent ? label("present") : dates.end.map(short)
    switch (start, end) {
    case (nil, nil): return ""
    case (nil, let end?): return dates.isCurrent ? "" : end
    case (let start?, nil): return start
    case (let start?, let end?):
      return start == end ? start : start + Self.noBreak + "–" + " " + end
    }
  }

  private static let noBreak = "\u{A0}"
}
