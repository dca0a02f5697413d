/// Mends stretches of time that run over two lines of a narrow cell: `June 2022 –` above `Present`.
enum DateCells {
  /// - Parameter rows: words by line, from the left.
  static func mended(_ rows: [[PositionedWord]]) -> [[PositionedWord]] {
    var rows = rows
    for at in rows.indices.dropLast() {
      guard !rows[at].isEmpty, !rows[at + 1].isEmpty else { continue }
      moveAtStart(at, &rows)
      moveCut(at, &rows)
      moveAtEnd(at, &rows)
    }
    return rows.filter { !$0.isEmpty }
  }

  private static func text(_ words: some Sequence<PositionedWord>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  /// Whether a text is a date with a dash behind it.
  private static func isOpen(_ text: String) -> Bool {
    guard let dash = text.unicodeScalars.last, DateWords.dashes.contains(dash) else { return false }
    return DateNotation.matches(text).first.map { $0.start == 0 && $0.isCurrent && $0.end == text.utf8.count }
      ?? false
  }

  /// Whether a text ends a stretch of time and says nothing else.
  private static func isEnd(_ text: String) -> Bool {
    let joined = "2000 – " + text
    return DateNotation.matches(joined).first.map { $0.isRange && $0.end == joined.utf8.count } ?? false
  }

  /// Whether a stretch that seems open goes on in its own row: `2014 – 2016`.
  private static func goesOn(_ row: [PositionedWord], from open: Int) -> Bool {
    (1...2).contains { open + $0 <= row.count && isEnd(text(row[open..<open + $0])) }
  }

  /// Dates to the left of the entries.
  private static func moveAtStart(_ at: Int, _ rows: inout [[PositionedWord]]) {
    guard let open = (1...4).first(where: { $0 < rows[at].count && isOpen(text(rows[at].prefix($0))) }) else {
      return
    }
    guard !goesOn(rows[at], from: open) else { return }
    let edge = rows[at][open].left
    for count in 1...2 where count <= rows[at + 1].count {
      let end = rows[at + 1].prefix(count)
      guard isEnd(text(end)), end.allSatisfy({ $0.right < edge }) else { continue }
      rows[at].insert(contentsOf: end, at: open)
      rows[at + 1].removeFirst(count)
      return
    }
  }

  /// The same where a stretch runs over within one of its dates or behind a word: `June 2012 – April` above `2014`,
  /// `January 2021 to` above `Present`.
  private static func moveCut(_ at: Int, _ rows: inout [[PositionedWord]]) {
    guard let first = rows[at].first?.text.unicodeScalars.first, let next = rows[at + 1].first?.text,
      first.properties.isAlphabetic || (0x30...0x39).contains(first.value), isEnd(next) || next.count >= 3
    else { return }
    for open in 2...5 where open < rows[at].count {
      let head = text(rows[at].prefix(open))
      guard !isStretch(head), DateNotation.matches(head).first?.start == 0 else { continue }
      for count in 1...2 where count <= rows[at + 1].count {
        let end = rows[at + 1].prefix(count)
        guard end.allSatisfy({ $0.right < rows[at][open].left }), isStretch(head + " " + text(end)),
          !goesOn(rows[at], from: open)
        else { continue }
        rows[at].insert(contentsOf: end, at: open)
        rows[at + 1].removeFirst(count)
        return
      }
    }
  }

  private static func isStretch(_ text: String) -> Bool {
    DateNotation.matches(text).first.map { $0.start == 0 && $0.isRange && $0.end == text.utf8.count } ?? false
  }

  /// Dates to the right of them.
  private static func moveAtEnd(_ at: Int, _ rows: inout [[PositionedWord]]) {
    guard let open = (1...4).first(where: { $0 < rows[at].count && isOpen(text(rows[at].suffix($0))) }) else {
      return
    }
    let edge = rows[at][rows[at].count - open - 1].right
    for count in 1...2 where count <= rows[at + 1].count {
      let end = rows[at + 1].suffix(count)
      guard isEnd(text(end)), end.allSatisfy({ $0.left > edge }) else { continue }
      rows[at] += end
      rows[at + 1].removeLast(count)
      return
    }
  }
}
