/// Something that a file must not contain if it is to be read by every program and to conform to PDF/UA-1 and PDF/A-3a.
/// The writer leaves the offending thing out and says so.
public enum PDFViolation: Error, Hashable, Sendable {
  /// The file cannot be used as a font.
  case unreadableFont(name: String)
  /// The font's licence bits (OS/2 `fsType`) forbid embedding or subsetting.
  case fontNotEmbeddable(name: String)
  /// A CID-keyed CFF font, which this writer does not embed.
  case cidKeyedFont(name: String)
  /// Text for which the font has no glyph (ISO 14289-1, 7.21.8).
  case missingGlyph(text: String, font: String, page: Int)
  /// A character that says nothing when extracted: private use or U+FFFD (ISO 19005-3, 6.2.11.7).
  case unextractable(scalar: UInt32, page: Int)
  /// A figure without alternative text (ISO 14289-1, 7.3).
  case missingAlternative(page: Int)
  /// No title (ISO 14289-1, 7.1).
  case missingTitle
  /// No language, or an unusable one (ISO 14289-1, 7.2).
  case missingLanguage
  /// A document without pages.
  case noPages
}
