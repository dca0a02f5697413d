public import Base

/// A day of the proleptic Gregorian calendar, as dates in a file's metadata are given: at midnight UTC.
public struct PDFDate: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int
  /// Parts out of range are clamped: 0 to 9999, 1 to 12, 1 to 31.
  public init(year: Int, month: Int = 1, day: Int = 1) {
    self.year = min(max(year, 0), 9999)
    self.month = min(max(month, 1), 12)
    self.day = min(max(day, 1), 31)
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// `D:20260131000000Z` (ISO 32000-1, 7.9.4).
  var pdf: String {
    "D:" + Self.padded(year, 4) + Self.padded(month, 2) + Self.padded(day, 2) + "000000Z"
  }
  /// `2026-01-31T00:00:00Z` (ISO 8601).
  var iso: String {
    Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) + "T00:00:00Z"
  }
}

/// What a file says about itself.
public struct PDFMetadata: Hashable, Sendable {
  public var title: String
  public var author: String?
  public var subject: String?
  public var keywords: [String]
  public var language: LanguageTag
  /// Both creation and modification; nil: the file says neither.
  public var date: PDFDate?
  /// The program, for `Creator` and `Producer`.
  public var producer: String
  public init(
    title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
    language: LanguageTag, date: PDFDate? = nil, producer: String
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.date = date
    self.producer = producer
  }

  /// The same with control characters, and what XML has not, as blanks, so that the information dictionary and the XMP
  /// packet say the same.
  var cleaned: PDFMetadata {
    var copy = self
    copy.title = Self.clean(title)
    copy.author = author.map(Self.clean)
    copy.subject = subject.map(Self.clean)
    copy.keywords = keywords.map(Self.clean)
    copy.producer = Self.clean(producer)
    return copy
  }

  /// Every text that is written as one string.
  var texts: [String] {
    [title, keywords.joined(separator: ", ")] + [author, subject].compactMap { $0 }
  }

  private static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnfit) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(isUnfit(scalar) ? " " : scalar) }
    return String(out)
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  /// The document information dictionary (ISO 32000-1, 14.3.3); says the same as the XMP packet.
  func writeInfo(to out: inout PDFSyntax) {
    out.dictionary { out in
      let entries: [(StaticString, String?)] = [
        ("/Title", title), ("/Author", author), ("/Subject", subject),
        ("/Keywords", keywords.isEmpty ? nil : keywords.joined(separator: ", ")), ("/Creator", producer),
        ("/Producer", producer), ("/CreationDate", date?.pdf), ("/ModDate", date?.pdf),
      ]
      for (key, value) in entries {
        guard let value else { continue }
        out.raw(key)
        out.text(value)
      }
    }
  }
}
