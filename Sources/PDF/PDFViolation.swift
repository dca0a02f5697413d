/// A rule that a file would break: each is a reason not to write it. All are checked here, while content is added and
/// when the file is finished, so a file that was written conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3).
public enum PDFViolation: Error, Hashable, Sendable {
  /// The file cannot be used as a font.
  case unreadableFont(name: String)
  /// The font's licence bits (OS/2 `fsType`) forbid embedding or subsetting (ISO 19005-3, 6.2.11.4.1).
  case fontNotEmbeddable(name: String)
  /// Text for which the font has no glyph (ISO 14289-1, 7.21.8; ISO 19005-3, 6.2.11.8).
  case missingGlyph(text: String, font: String, page: Int)
  /// A figure without alternative text (ISO 14289-1, 7.3).
  case missingAlternative(page: Int)
  /// A link that does not say what it is (ISO 14289-1, 7.18.5).
  case missingLinkText(page: Int)
  /// A link annotation whose element is no `Link` (ISO 14289-1, 7.18.5).
  case untaggedLink(page: Int)
  /// No title (ISO 14289-1, 7.1).
  case missingTitle
  /// No language, or an unusable one (ISO 14289-1, 7.2).
  case missingLanguage
  /// A heading more than one level below the one before it (ISO 14289-1, 7.4.2).
  case skippedHeading(level: Int, after: Int)
  /// An element that may not stand where it does, such as a row outside a table (ISO 32000-1, 14.8.4).
  case misplaced(StructureType, in: StructureType)
  /// A table whose rows have not the same number of columns (ISO 14289-1, 7.5).
  case irregularTable(page: Int?)
  /// A page less than 3 or more than 14,400 units wide or high (ISO 19005-3, 6.1.13).
  case pageSize(page: Int)
  /// A text of more than 32,767 bytes where the file needs a string (ISO 19005-3, 6.1.13).
  case longString(beginning: String)
  /// More than 8,388,607 objects (ISO 19005-3, 6.1.13).
  case tooManyObjects
  /// An attachment without a name or media type, or with a name that another has (ISO 19005-3, 6.8).
  case badAttachment(name: String)
  /// A document without pages.
  case noPages
}

/// Why a file was not written: every rule that it would break, in the order in which they were found.
public struct PDFRefusal: Error, Hashable, Sendable {
  public var violations: [PDFViolation]
}

/// Something that was not written as asked because it would have broken a rule, and what stands there breaks none.
public enum PDFRepair: Hashable, Sendable {
  /// A character that says nothing when extracted, private use or U+FFFD (ISO 19005-3, 6.2.11.7), is read as a blank.
  case unextractable(scalar: UInt32, page: Int)
}
