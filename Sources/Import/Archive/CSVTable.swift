internal import Base

/// A table of comma-separated values (RFC 4180), read by the names of its columns. Lines may end in any way, and cells
/// be parted by semicolons or tabs, as spreadsheet programs save them.
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

  /// What may stand between cells, the usual one first.
  private static let separators: [Unicode.Scalar] = [",", ";", "\t"]

  /// - Parameters:
  ///   - text: lines that end with a line feed: see `lineFeeds`.
  ///   - known: names of which the header has at least one; lines before it are a preamble.
  init?(_ text: String, known: Set<String>) {
    func header(_ record: [Cell]) -> Bool { record.contains { known.contains($0.text.lowercased()) } }
    let readings = Self.separators.compactMap { separator -> (records: [[Cell]], header: Int)? in
      let records = Self.records(text, separator)
      return records.firstIndex(where: header).map { (records, $0) }
    }
    // A table of one column reads alike by all of them.
    let best = readings.reduce(nil as (records: [[Cell]], header: Int)?) { best, next in
      guard let best else { return next }
      return next.records[next.header].count > best.records[best.header].count ? next : best
    }
    guard var (records, header) = best else { return nil }
    preamble = records[..<header].flatMap { $0 }.filter { !$0.text.isEmpty }
    columns = records[header].map(\.text)
    index = Dictionary(
      columns.enumerated().map { ($0.element.lowercased(), $0.offset) }, uniquingKeysWith: { a, _ in a })
    records.removeSubrange(...header)
    rows = records.filter { $0.contains { !$0.text.isEmpty } }
  }

  /// The text with a line feed at the end of each line, whatever ended it. Swift takes a carriage return and the line feed
  /// behind it for one character, so that neither is found by itself. O(bytes).
  static func lineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var out = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && wasReturn) { out.append(scalar == "\r" ? "\n" : scalar) }
      wasReturn = scalar == "\r"
    }
    return String(out)
  }

  /// O(bytes).
  private static func records(_ text: String, _ separator: Unicode.Scalar) -> [[Cell]] {
    var out: [[Cell]] = []
    var record: [Cell] = []
    var cell = ""
    var line = 1
    var start = 1
    var isQuoted = false
    var previousWasQuote = false
    func trimmed(_ text: String) -> String { text.trimming { $0 == " " } }
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
      case separator:
        record.append(Cell(text: trimmed(cell), line: start))
        (cell, start) = ("", line)
      case "\n":
        record.append(Cell(text: trimmed(cell), line: start))
        out.append(record)
        (record, cell, start) = ([], "", line)
      default: cell.unicodeScalars.append(scalar)
      }
      previousWasQuote = false
    }
    record.append(Cell(text: trimmed(cell), line: start))
    if record.contains(where: { !$0.text.isEmpty }) { out.append(record) }
    return out
  }
}
