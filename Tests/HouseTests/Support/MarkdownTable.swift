/// The rows of a table in one of the documents.
struct MarkdownTable {
  /// The cells of each row below the head, without blanks around them.
  var rows: [[String]] = []

  /// The first table below a heading.
  init(below heading: String, in path: String) {
    var isBelow = false
    for line in Repository.lines(path) {
      if line == heading { isBelow = true }
      guard isBelow else { continue }
      if line.hasPrefix("|") {
        rows.append(Self.cells(line))
      } else if !rows.isEmpty {
        break
      }
    }
    rows = Array(rows.dropFirst(2))
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { cell in String(cell.trimmingPrefix { $0 == " " }).trimmedAtEnd }
  }

  /// The words in backquotes of a cell.
  static func names(_ cell: String) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.1) }
  }
}

extension String {
  var trimmedAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
