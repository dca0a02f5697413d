/// A line of what was read, as it is shown to the person, with where it stands.
public struct SourceLine: Hashable, Sendable {
  public var text: String
  /// From 1; 1 for files without pages.
  public var page: Int
  /// From 1: the line of the page or of the file; for archives of the entry that `part` names.
  public var number: Int
  /// The entry of an archive that the line is of: `Positions.csv`.
  public var part: String?

  public init(_ text: String, page: Int = 1, number: Int, part: String? = nil) {
    self.text = text
    self.page = page
    self.number = number
    self.part = part
  }
}

/// A stretch of a source line, in bytes of its UTF-8.
public struct SourceSpan: Hashable, Sendable {
  /// An index of `ImportedProfile.lines`.
  public var line: Int
  public var start: Int
  public var end: Int

  public init(line: Int, start: Int, end: Int) {
    self.line = line
    self.start = start
    self.end = end
  }
}
