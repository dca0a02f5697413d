/// A table whose rows begin with a heading: `th` with scope, a caption, and in each cell the name of its column, which narrow
/// screens show above it where the columns no longer fit beside each other.
struct PageTable {
  /// A cell: its content, already markup.
  typealias Cell = (inout PageFrame) -> Void

  private let columns: [String]

  /// Begins the table.
  init(_ name: String, caption: String, columns: [String], to page: inout PageFrame) {
    self.columns = columns
    page.start("table", [("class", name)])
    page.raw("\n")
    page.line("caption", caption)
    page.raw("<thead>\n<tr>")
    for column in columns { page.element("th", column, [("scope", "col")]) }
    page.raw("</tr>\n</thead>\n<tbody>\n")
  }

  /// A row; the first cell is its heading.
  func row(_ cells: [Cell], to page: inout PageFrame) {
    page.raw("<tr>\n")
    for (i, cell) in cells.enumerated() {
      let attributes = i == 0 ? [("scope", "row")] : [("data-column", columns[i])]
      page.start(i == 0 ? "th" : "td", attributes)
      cell(&page)
      page.end(i == 0 ? "th" : "td")
    }
    page.raw("</tr>\n")
  }

  func end(_ page: inout PageFrame) { page.raw("</tbody>\n</table>\n") }
}

extension PageFrame {
  /// Text verbatim, and below it where it stands; `quoted` names its language where it is not that of the page.
  mutating func quote(_ text: String, place: String, quoted: [(String, String)]) {
    start("blockquote", quoted)
    element("p", text)
    if !place.isEmpty, !text.hasPrefix(place) { element("p", place, [("class", "soft")]) }
    end("blockquote")
  }
}
