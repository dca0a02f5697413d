internal import Base

/// Takes tables apart whose columns are kinds of demands ("| | Essential | Desirable |"): what stands under each head becomes a list
/// with that heading.
enum PostingTables {
  /// `lines` with a list in the place of each such table. `bytes` are the posting's. O(bytes of the tables).
  static func unfolded(_ lines: [PostingLine], in bytes: [UInt8]) -> [PostingLine] {
    guard lines.contains(where: { isRow($0, bytes) }) else { return lines }
    var out: [PostingLine] = []
    var i = 0
    while i < lines.count {
      guard let heads = heads(of: lines[i], bytes) else {
        out.append(lines[i])
        i += 1
        continue
      }
      var rows: [[Range<Int>]] = []
      while i + 1 < lines.count, isRow(lines[i + 1], bytes) {
        rows.append(cells(lines[i + 1].range, bytes))
        i += 1
      }
      i += 1
      for (column, head) in heads {
        out += list(under: head, rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }, bytes)
      }
    }
    return out
  }

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
    bytes[line.range.lowerBound] == UInt8(ascii: "|")
  }

  /// The columns of demands or wishes, where one of them at least is known.
  private static func heads(of line: PostingLine, _ bytes: [UInt8]) -> [(Int, PostingLine)]? {
    guard isRow(line, bytes) else { return nil }
    let heads = cells(line.range, bytes).enumerated().compactMap { column, cell -> (Int, PostingLine)? in
      guard let head = PostingLines.line(of: bytes, cell),
        let kind = SectionHeadings.standard.inlineSection(head.text),
        kind == .requirements || kind == .niceToHave
      else { return nil }
      return (column, head)
    }
    return heads.count > 1 ? heads : nil
  }

  /// The bytes between the bars of a row.
  private static func cells(_ row: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start: Int?
    for i in row where bytes[i] == UInt8(ascii: "|") {
      if let start { out.append(start..<i) }
      start = i + 1
    }
    if let start, start < row.upperBound { out.append(start..<row.upperBound) }
    return out
  }
}
