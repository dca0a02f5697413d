internal import Base

/// A file that begins with YAML between two lines of `---`, and goes on as text.
struct FrontMatter {
  /// The YAML's root; a null node where there is no front matter.
  var root: DataNode
  /// What follows the second line of `---`.
  var body: String
  /// Where `body` starts in the file.
  var bodyStart: SourceLocation

  /// Nil, with an error, where the front matter is not closed or no YAML.
  static func read(_ source: SourceText, _ context: inout ReadContext) -> FrontMatter? {
    guard source.line(1)?.trimmingEnd(where: \.isWhitespace) == "---" else {
      return FrontMatter(
        root: DataNode(.null, range: SourceRange(file: source.file)), body: source.text, bodyStart: .start)
    }
    var number = 2
    while number <= source.lineCount {
      if source.line(number)?.trimmingEnd(where: \.isWhitespace) == "---" { break }
      number += 1
    }
    guard number <= source.lineCount else {
      context.report(
        .error, "content.front-matter", "the front matter is not closed",
        at: SourceRange(file: source.file), hints: ["end it with a line `---`"])
      return nil
    }
    let end = source.location(line: number, column: 1)
    // Blanks in place of the first line keep the places of the YAML right.
    let first = source.location(line: 2, column: 1)
    let blanks = String(repeating: " ", count: first.offset - 1) + "\n"
    let yaml = blanks + source.text.utf8Slice(from: first.offset, to: end.offset)
    let parsed = YAMLDocument.parse(SourceText(file: source.file, text: yaml))
    context.diagnostics += parsed.diagnostics
    guard let root = parsed.value else { return nil }
    let body =
      number < source.lineCount
      ? source.location(line: number + 1, column: 1)
      : source.location(atOffset: source.text.utf8.count)
    return FrontMatter(
      root: root, body: source.text.utf8Slice(from: body.offset, to: source.text.utf8.count), bodyStart: body)
  }
}

extension String {
  /// The text between two byte offsets that lie on boundaries of scalars.
  func utf8Slice(from start: Int, to end: Int) -> String {
    let lower = utf8.index(startIndex, offsetBy: start)
    let upper = utf8.index(startIndex, offsetBy: max(start, end))
    return String(self[lower..<upper])
  }
}
