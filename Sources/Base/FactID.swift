/// The name of one fact of a profile: the explicit `id` a person gave, else
/// `<section>/<slug>-<startDate>/<8 hexadecimal digits of SHA-256 of the NFC text>`; the last part only for
/// facts inside an item, such as a highlight.
public struct FactID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var name: String
  public init(_ name: String) { self.name = name }
  public var description: String { name }
  /// By name.
  public static func < (a: FactID, b: FactID) -> Bool { a.name < b.name }

  /// The last part of a generated name: 8 hexadecimal digits of the SHA-256 of the NFC form of `text`.
  public static func textDigest(_ text: String) -> String {
    String(Digest(of: UnicodeForms.nfc(text)).hex.prefix(8))
  }
}

/// Where a piece of text comes from: carried by every text of the content, every DOM text node and every glyph run.
public struct Origin: Hashable, Sendable {
  /// The fact the text belongs to; nil for labels of a template.
  public var factID: FactID?
  /// The path inside the profile, in JSON Resume keys: `work[2].highlights[0]`, `basics.name`.
  public var fieldPath: String
  /// Where the text stands in its source file.
  public var range: SourceRange?

  public init(factID: FactID?, fieldPath: String, range: SourceRange?) {
    self.factID = factID
    self.fieldPath = fieldPath
    self.range = range
  }
}

/// A field of one of a person's files: two files may have fields of the same path.
public struct FieldPlace: Hashable, Sendable {
  /// Empty where it is not known.
  public var file: String
  public var path: String
  public init(file: String, path: String) {
    self.file = file
    self.path = path
  }
}

extension Origin {
  /// The field that the text is from.
  public var place: FieldPlace { FieldPlace(file: range?.file ?? "", path: fieldPath) }
}
