/// Lists that stand in a posting without a heading and without bullets: three short lines or more in a row, many of which
/// ask for something; and lists with bullets that nothing stands before.
enum PostingBlocks {
  private static let longest = 160

  /// `lines`, where the first of each such list says how long it is. O(bytes).
  static func listed(_ lines: [PostingLine]) -> [PostingLine] {
    var out = lines
    openBullets(&out)
    var i = 0
    while i < out.count {
      let end = end(of: i, in: out)
      if asks(out[i..<end]) { out[i].listLength = end - i }
      i = end
    }
    return out
  }

  /// A list with bullets before any heading, right at the top of a posting.
  private static func openBullets(_ lines: inout [PostingLine]) {
    guard let start = lines.firstIndex(where: { $0.page == nil }), lines[start].isBullet else { return }
    let end = lines[start...].firstIndex { !$0.isBullet } ?? lines.count
    if asks(lines[start..<end]) { lines[start].listLength = end - start }
  }

  /// The end of the run of plain lines that begins at `start`.
  private static func end(of start: Int, in lines: [PostingLine]) -> Int {
    var i = start
    while i < lines.count, isItem(lines[i]), i == start || !lines[i].startsBlock { i += 1 }
    return max(i, start + 1)
  }

  private static func isItem(_ line: PostingLine) -> Bool {
    line.page == nil && !line.isBullet && !line.isMarkedHeading && !line.isInline
      && line.text.utf8.count <= longest && SectionHeadings.standard.section(opening: line) == nil
  }

  private static func asks(_ lines: ArraySlice<PostingLine>) -> Bool {
    guard lines.count > 2, lines.count(where: { $0.text.utf8.last == 0x2E || $0.text.utf8.last == 0x3F }) < 2
    else { return false }
    let asking = lines.count { UnknownSections.asks($0) }
    return asking > 1 && asking * 5 >= lines.count * 2
  }
}
