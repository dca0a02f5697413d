internal import Base

/// Takes tables of demands apart, written with bars or, copied from a page, with tabs: columns of demands
/// ("| | Essential | Desirable |"), columns that are ticked, and a column that says of each row how strongly it asks. What belongs
/// under each head becomes a list with that heading.
enum PostingTables {
  private typealias Row = [Range<Int>]
  private static let bar = UInt8(ascii: "|")
  private static let tab = UInt8(ascii: "\t")

  /// `lines` with a list in the place of each such table. `bytes` are the posting's. O(bytes of the tables).
  static func unfolded(_ lines: [PostingLine], in bytes: [UInt8]) -> [PostingLine] {
    guard lines.contains(where: { isRow($0, bytes) }) else { return lines }
    var out: [PostingLine] = []
    var i = 0
    while i < lines.count {
      let start = i
      let end = lines.indices[i...].first { !isRow(lines[$0], bytes) || $0 > start && lines[$0].startsBlock }
      let rows = lines[i..<(end ?? lines.count)].map { cells($0.range, bytes) }
      if rows.isEmpty {
        out.append(lines[i])
        i += 1
        continue
      }
      // A row or two may stand above the head.
      let above = (0..<min(rows.count, 3)).first { lists(Array(rows[$0...]), bytes) != nil }
      let found = above.flatMap { lists(Array(rows[$0...]), bytes) } ?? []
      out += lines[i..<i + (above ?? rows.count)] + found
      i += rows.count
    }
    return out
  }

  private static func lists(_ rows: [Row], _ bytes: [UInt8]) -> [PostingLine]? {
    columns(rows, bytes) ?? graded(rows, bytes)
  }

  // MARK: Columns of demands

  /// Lists by the columns of the first row, where two of them or more say how strongly they ask.
  private static func columns(_ rows: [Row], _ bytes: [UInt8]) -> [PostingLine]? {
    guard let first = rows.first else { return nil }
    let heads = first.enumerated().compactMap { column, cell -> (Int, PostingLine)? in
      guard let head = PostingLines.line(of: bytes, cell), strength(head) != nil else { return nil }
      return (column, head)
    }
    guard heads.count > 1 else { return nil }
    let body = rows.dropFirst()
    let said = heads.flatMap { head in body.compactMap { $0.indices.contains(head.0) ? $0[head.0] : nil } }
      .filter { isSaid($0, bytes) }
    let isTicked = !said.isEmpty && said.allSatisfy { isTick($0, bytes) }
    return heads.flatMap { column, head in
      let cells = body.compactMap { row -> Range<Int>? in
        guard row.indices.contains(column), isSaid(row[column], bytes) else { return nil }
        return isTicked ? row[0] : row[column]
      }
      return list(under: head, cells, bytes)
    }
  }

  private static func strength(_ head: PostingLine) -> PostingSection.Kind? {
    SectionHeadings.standard.inlineSection(head.text).flatMap {
      $0 == .requirements || $0 == .niceToHave ? $0 : nil
    }
  }

  // MARK: A grade in each row

  /// Lists by what one column says of each row: "Imprescindible", "Deseable".
  private static func graded(_ rows: [Row], _ bytes: [UInt8]) -> [PostingLine]? {
    guard rows.count > 2, let width = rows.map(\.count).max(), width > 1 else { return nil }
    for column in 1..<width {
      let graded = rows.compactMap {
        row -> (grade: PostingLine, kind: PostingSection.Kind, cell: Range<Int>)? in
        guard row.indices.contains(column), let line = PostingLines.line(of: bytes, row[column]),
          Words.of(line.text).count < 3, let kind = strength(line) ?? letter(line)
        else { return nil }
        return (line, kind, row[0])
      }
      guard graded.count > 1, graded.count + 1 >= rows.count else { continue }
      let items = graded.dropFirst(isHead(graded[0].grade, graded.dropFirst().map(\.grade)) ? 1 : 0)
      return [PostingSection.Kind.requirements, .niceToHave].flatMap { kind -> [PostingLine] in
        let those = items.filter { $0.kind == kind }
        guard var head = those.first?.grade else { return [] }
        if head.text.utf8.count == 1 { head.text = kind == .requirements ? "Essential" : "Desirable" }
        return list(under: head, those.map(\.cell), bytes)
      }
    }
    return nil
  }

  /// "Essential/Desirable" over the column: several words that no row says again.
  private static func isHead(_ first: PostingLine, _ others: [PostingLine]) -> Bool {
    Words.of(first.text).count > 1 && !others.contains { $0.text == first.text }
  }

  /// "E" and "D" of British person specifications.
  private static func letter(_ cell: PostingLine) -> PostingSection.Kind? {
    switch cell.text {
    case "E": .requirements
    case "D": .niceToHave
    default: nil
    }
  }

  // MARK: Cells

  private static func list(under head: PostingLine, _ cells: [Range<Int>], _ bytes: [UInt8]) -> [PostingLine]
  {
    var heading = head
    (heading.isMarkedHeading, heading.isInline, heading.startsBlock) = (true, true, true)
    return [heading]
      + cells.compactMap { cell in
        guard var line = PostingLines.line(of: bytes, cell), line.text.contains(where: \.isLetter) else {
          return nil
        }
        (line.isBullet, line.isMarkedHeading) = (true, false)
        return line
      }
  }

  private static func isRow(_ line: PostingLine, _ bytes: [UInt8]) -> Bool {
    bytes[line.range.lowerBound] == bar || bytes[line.range].contains(tab)
  }

  private static func isSaid(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[cell].contains { $0 > 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
  }

  /// A mark, one letter or yes.
  private static func isTick(_ cell: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[cell], as: UTF8.self).trimmingBlanks().lowercased()
    return text.count == 1 || !text.contains(where: \.isLetter)
      || ["yes", "ja", "oui", "sí", "si"].contains(text)
  }

  /// The bytes between the bars of a row, or between its tabs.
  private static func cells(_ row: Range<Int>, _ bytes: [UInt8]) -> Row {
    guard bytes[row.lowerBound] == bar else {
      // Empty cells at the start of a row are no part of its line.
      let empty = bytes[..<row.lowerBound].reversed().prefix { $0 == tab || $0 == 0x20 }.count { $0 == tab }
      var out: Row = Array(repeating: row.lowerBound..<row.lowerBound, count: empty)
      var start = row.lowerBound
      for i in row where bytes[i] == tab {
        out.append(start..<i)
        start = i + 1
      }
      return out + [start..<row.upperBound]
    }
    var out: Row = []
    var start: Int?
    for i in row where bytes[i] == bar {
      if let start { out.append(start..<i) }
      start = i + 1
    }
    if let start, start < row.upperBound { out.append(start..<row.upperBound) }
    return out
  }
}
