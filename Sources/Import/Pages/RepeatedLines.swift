/// Finds what every page repeats at its top or foot: names, titles, page numbers.
enum RepeatedLines {
  /// Marks repeated lines from the second page on, and page numbers everywhere.
  static func mark(_ lines: inout [LaidLine], heights: [Double]) {
    var seen: [String: Set<Int>] = [:]
    for line in lines where isMargin(line, heights) { seen[form(line.text), default: []].insert(line.page) }
    for at in lines.indices where isMargin(lines[at], heights) {
      let pages = seen[form(lines[at].text)]?.count ?? 0
      if isPageNumber(lines[at].text) || (pages > 1 && (lines[at].page > 1 || hasCount(lines[at].text))) {
        lines[at].isRepeated = true
      }
    }
  }

  private static func isMargin(_ line: LaidLine, _ heights: [Double]) -> Bool {
    guard line.page <= heights.count, heights[line.page - 1] > 0 else { return false }
    let height = heights[line.page - 1]
    return line.bottom < 0.1 * height || line.top > 0.9 * height
  }

  /// A text in which numbers do not count.
  private static func form(_ text: String) -> String {
    text.filter { !$0.isDigit && !$0.isWhitespace }
  }

  private static func hasCount(_ text: String) -> Bool { text.contains(where: \.isDigit) }

  private static let words: Set<String> = [
    "page", "seite", "pagina", "página", "of", "de", "von", "sur", "p", "pp",
  ]

  /// `Page 2 of 3`, `2/3`, `- 2 -`.
  static func isPageNumber(_ text: String) -> Bool {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isDigit }
    guard !parts.isEmpty, parts.count <= 4 else { return false }
    let numbers = parts.filter { $0.allSatisfy(\.isDigit) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.count <= 2 }) else { return false }
    return parts.allSatisfy { $0.allSatisfy(\.isDigit) || words.contains(String($0)) }
  }
}
