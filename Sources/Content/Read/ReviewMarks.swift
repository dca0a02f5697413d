public import Base

/// The marks that an import leaves in a profile: comments `# review: …` above what a person should look at.
public enum ReviewMarks {
  private static let start = "# review:"

  /// What a line says as such a mark; nil where it is none.
  public static func text(of line: some StringProtocol) -> String? {
    let line = line.drop { $0 == " " || $0 == "\t" }
    guard line.hasPrefix(start) else { return nil }
    return String(line.dropFirst(start.count)).trimmingBlanks()
  }

  /// That a profile has such marks still, said once, at the first. O(bytes).
  public static func diagnostic(in source: SourceText) -> Diagnostic? {
    var first: Int?
    var count = 0
    for number in 1...max(1, source.lineCount) {
      guard let line = source.line(number, ifAtMost: 4_000), text(of: line) != nil else { continue }
      first = first ?? number
      count += 1
    }
    guard let first else { return nil }
    let place = SourceLocation(line: first, column: 1, offset: 0)
    return Diagnostic(
      .warning, code: "content.open-review",
      "\(count) \(count == 1 ? "field is" : "fields are") still marked `review`, the first in line \(first)",
      at: SourceRange(file: source.file, start: place, end: place),
      hints: ["look at what stands below each mark, then delete the comment"])
  }
}
