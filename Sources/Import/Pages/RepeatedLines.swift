internal import Base
internal import Content

/// Finds what every page repeats at its top or foot: names, titles, page numbers.
enum RepeatedLines {
  /// Marks repeated lines from the second page on, and page numbers everywhere.
  static func mark(_ lines: inout [LaidLine], heights: [Double]) {
    var seen: [String: Set<Int>] = [:]
    for line in lines where isMargin(line, heights) { seen[form(line.text), default: []].insert(line.page) }
    for at in lines.indices where isOwnNumber(at, lines) { lines[at].isRepeated = true }
    for at in lines.indices where isMargin(lines[at], heights) {
      let pages = seen[form(lines[at].text)]?.count ?? 0
      if isFoot(at, lines, heights) { (lines[at].isRepeated, lines[at].isSetAside) = (true, true) }
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

  /// The number of its page, alone below everything else on it.
  private static func isOwnNumber(_ at: Int, _ lines: [LaidLine]) -> Bool {
    let line = lines[at]
    guard line.text == String(line.page), line.gap > 1.5 else { return false }
    return at + 1 == lines.count || lines[at + 1].page > line.page
  }

  /// Whether a line at a page's very foot, apart from the text above it, says no more than a day, a page, what the
  /// document is or whose it is: `November 22, 2026    Jane Doe · Résumé    1`.
  private static func isFoot(_ at: Int, _ lines: [LaidLine], _ heights: [Double]) -> Bool {
    let line = lines[at]
    guard line.top > 0.92 * heights[line.page - 1], line.bullet == nil,
      line.gap > 1.5 || at == 0 || lines[at - 1].column != line.column || lines[at - 1].isRepeated
    else { return false }
    let parts = line.text.split { "\t|·".contains($0) }.map { String($0).trimmingBlanks() }
    func isDay(_ text: String) -> Bool {
      DateNotation.matches(text).contains { $0.to?.day != nil && $0.start == 0 && $0.end == text.utf8.count }
    }
    func isRight(_ text: String) -> Bool { text.hasPrefix("©") || text.hasPrefix("http") }
    let known = parts.count {
      isDay($0) || isPageNumber($0) || SectionWords.isTitle($0) || SetAside.isUpdated($0) || isRight($0)
    }
    return known > 0 && known * 2 >= parts.count
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
