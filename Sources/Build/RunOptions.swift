internal import Base
public import Content

/// How text is set: for machines that read it, or for paper.
public enum TextMode: String, Sendable, CaseIterable {
  /// Nothing is hyphenated and no token with a hyphen is split.
  case strict
  /// CSS decides.
  case print
}

/// What `vitae render` is asked for.
public struct RenderOptions: Sendable {
  /// A résumé file, or a folder of them.
  public var input: String
  /// A file ending in .pdf, .html, .md or .txt; a folder where `input` is one.
  public var output: String
  public var template = "classic"
  public var templates = "templates"
  public var fonts = "fonts"
  /// Folders to look in for characters and families that `fonts` lacks.
  public var moreFonts: [String] = []
  public var mode = TextMode.strict
  public var fit = FitGoal.auto
  public var date: PartialDate?
  public var jobs: Int?
  public var environment: [String: String] = [:]
  /// The profile that must support all that the documents say; nil: they are set unchecked.
  public var profile: String?
  /// The posting whose names they may use.
  public var job: String?

  public init(input: String, output: String) {
    self.input = input
    self.output = output
  }
}

/// What `vitae typeset` is asked for.
public struct TypesetOptions: Sendable {
  public var input: String
  public var output: String?
  public var fonts = "fonts"
  /// Folders to look in for characters and families that `fonts` lacks.
  public var moreFonts: [String] = []
  public var mode = TextMode.print
  public var dumpsFrames = false
  /// Where each page goes as SVG or PNG; nil: nowhere.
  public var svgFolder: String?
  public var pngFolder: String?
  /// Pixels an inch of the PNG pictures.
  public var dpi = 144.0

  public init(input: String) { self.input = input }
}

extension BuildOptions {
  /// A whole calendar date `YYYY-MM-DD`; nil for anything else, or a day that does not exist.
  public static func date(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), day >= 1, day <= days(inMonth: month, of: year)
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The days of a month of the Gregorian calendar.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date that the command line or `SOURCE_DATE_EPOCH` fixes; nil: the content decides.
  static func fixedDate(_ date: PartialDate?, environment: [String: String]) -> PartialDate? {
    if let date { return date }
    return environment["SOURCE_DATE_EPOCH"].flatMap { Int64($0) }.map(BuildDate.fromEpoch)
  }
}
