internal import Base

/// A table of comma-separated values (RFC 4180), read by the names of its columns.
struct CSVTable {
  struct Cell: Hashable {
    var text: String
    /// The line of the file in which it begins, from 1.
    var line: Int
  }

  /// The columns' names as written.
  let columns: [String]
  let rows: [[Cell]]
  /// The first column of each name in lower case.
  let index: [String: Int]
  /// The lines before the header, as some exports have them.
  let preamble: [Cell]

  /// - Parameter known: names of which the header has at least one; lines before it are a preamble.
  init?(_ text: String, known: Set<String>) {
    var records = Self.records(text)
    guard let header = records.firstIndex(where: { $0.contains { known.contains($0.text.lowercased()) } })
    else {
      return nil
    }
    preamble = records[..<header].flatMap { $0 }.filter { !$0.text.isEmpty }
    columns = records[header].map(\.text)
    index = Dictionary(
      columns.enumerated().map { ($0.element.lowercased(), $0.offset) }, uniquingKeysWith: { a, _ in a })
    records.removeSubrange(...header)
    rows = records.filter { $0.contains { !$0.text.isEmpty } }
  }

  /// O(bytes).
  private static func records(_ text: String) -> [[Cell]] {
    var out: [[Cell]] = []
    var record: [Cell] = []
    var cell = ""
    var line = 1
    var start = 1
    var isQuoted = false
    var previousWasQuote = false
    func trimmed(_ text: String) -> String { text.trimming { $0 == " " || $0 == "\r" } }
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          previousWasQuote = true
        } else {
          cell.unicodeScalars.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"":
        if previousWasQuote { cell += "\"" }
        isQuoted = true
      case ",":
        record.append(Cell(text: trimmed(cell), line: start))
        (cell, start) = ("", line)
      case "\n":
        record.append(Cell(text: trimmed(cell), line: start))
        out.append(record)
        (record, cell, start) = ([], "", line)
      case "\r": break
      default: cell.unicodeScalars.append(scalar)
      }
      previousWasQuote = false
    }
    record.append(Cell(text: trimmed(cell), line: start))
    if record.contains(where: { !$0.text.isEmpty }) { out.append(record) }
    return out
  }
}
