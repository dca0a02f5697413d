public import Base
internal import Content

/// The languages that match reports are written in.
public enum ReportLanguage: String, Sendable, CaseIterable {
  case en, de, fr, es

  /// That of reports on documents in `tag`: English where reports are not written in it.
  public init(_ tag: LanguageTag) { self = ReportLanguage(rawValue: tag.primary) ?? .en }

  var words: any ReportWords {
    switch self {
    case .en: EnglishReport()
    case .de: GermanReport()
    case .fr: FrenchReport()
    case .es: SpanishReport()
    }
  }

  /// "4 years 7 months", "4 Jahre und 7 Monate".
  public func duration(_ months: Int) -> String { words.duration(months) }

  /// Between the language's quotation marks.
  public func quoted(_ text: String) -> String {
    switch self {
    case .en: "“\(text)”"
    case .de: "„\(text)“"
    case .fr: "«\u{A0}\(text)\u{A0}»"
    case .es: "«\(text)»"
    }
  }

  /// Its digits in groups of three: `1,204`, `1.204`, `1 204`; Spanish groups from five digits on.
  public func number(_ value: Int) -> String {
    let digits = Array(String(value))
    guard digits.count > (self == .es ? 4 : 3), value >= 0 else { return String(value) }
    let sign =
      switch self {
      case .en: ","
      case .de: "."
      case .fr: "\u{202F}"
      case .es: "\u{A0}"
      }
    var out = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { out += sign }
      out.append(digit)
    }
    return out
  }

  /// A month in digits: `2019-03`, `03/2019`.
  func month(_ date: PartialDate) -> String {
    guard self != .en, let month = date.month else { return date.description }
    return (month < 10 ? "0" : "") + "\(month)/\(date.year)"
  }

  /// What the posting has that is not written for its reader, as a sentence without its full stop.
  public func explanation(_ hazard: PostingHazard.Kind) -> String { words.hazard(hazard) }
}
