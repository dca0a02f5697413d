internal import Base
internal import Content

/// Narrow cells beside the text that have several lines of their own: dates and places to the right of an entry or to the
/// left of it, headings in the margin. Their lines are brought together beside the line that they begin at, so that none
/// stands within the bullets that happen to be level with it.
struct SideCells {
  private let stops: TabStops
  private var rows: [[PositionedWord]]

  /// - Parameter rows: words by line from the top, each from the left. O(words).
  static func gathered(_ rows: [[PositionedWord]]) -> [[PositionedWord]] {
    var cells = SideCells(stops: TabStops(rows), rows: rows)
    cells.joinHeadings()
    cells.gatherLeft()
    cells.gatherRight()
    return cells.rows.filter { !$0.isEmpty }
  }

  static func text(_ words: some Sequence<PositionedWord>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  /// Whether a text says when and where, and nothing else: dates, a place.
  static func isAside(_ text: String) -> Bool {
    let matches = DateNotation.matches(text)
    var rest = ""
    var at = 0
    let bytes = Array(text.utf8)
    for match in matches {
      rest += String(decoding: bytes[at..<max(at, match.start)], as: UTF8.self) + " "
      at = max(at, match.end)
    }
    rest += String(decoding: bytes[min(at, bytes.count)...], as: UTF8.self)
    let bare = rest.trimming { !$0.isLetter && !$0.isDigit }
    if bare.isEmpty { return !matches.isEmpty }
    return PlaceWords.isPlace(bare)
      || !matches.isEmpty && bare.count <= 40 && PlaceWords.isName(bare) && RoleWords.kind(bare) == nil
      || PlaceWords.looksLikePlace(bare)
  }

  /// A year of which a form shows only a part (`20XX`), with its month or without.
  static func isHiddenYear(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(5))
    guard bytes.count >= 4, text.utf8.count <= 7 else { return false }
    return bytes[..<2].allSatisfy { (0x30...0x39).contains($0) }
      && bytes[2..<4].allSatisfy { $0 | 0x20 == UInt8(ascii: "x") } && (bytes.count == 4 || bytes[4] == 0x20)
  }

  /// Whether a text goes on with the date or the place that another ends with.
  private static func goesOn(_ first: String, _ second: String) -> Bool {
    let joined = first + " " + second
    let border = first.utf8.count
    if let match = DateNotation.matches(joined).first(where: { $0.start < border && $0.end > border }) {
      // `2016 –` above `2012 – 2014` are two.
      return match.from.map { from in match.to.map { from.year <= $0.year } ?? true } ?? true
    }
    return PlaceWords.endsWithRegion(joined) && !PlaceWords.endsWithRegion(first)
      && PlaceWords.isPlace(joined) && (first.hasSuffix(",") || !PlaceWords.isPlace(second))
  }

  // MARK: Rows

  /// The first words of runs between gaps wider than blanks.
  private func starts(_ row: [PositionedWord]) -> [Int] {
    row.indices.filter { $0 == 0 || stops.isApart(row[$0], from: row[$0 - 1]) }
  }

  private static func isNear(_ above: PositionedWord, _ below: PositionedWord) -> Bool {
    below.middle - above.middle < 1.9 * min(above.height, below.height)
  }

  /// Puts words behind a row's word, as far from it as a blank is, or a gap.
  private static func append(
    _ words: ArraySlice<PositionedWord>, isApart: Bool, at place: Int, to row: inout [PositionedWord]
  ) {
    let last = row[place - 1]
    let height = last.height
    // Where there is no room before the next text, they are set without any width: gaps are what counts.
    let room = place < row.count ? row[place].left - 1.2 * height - last.right : .infinity
    let needed = words.reduce((isApart ? 2 : 0.3) * height) { $0 + $1.right - $1.left + 0.3 * height }
    let isTight = needed > room
    var x = last.right + (isTight ? 0.08 : isApart ? 2 : 0.3) * height
    var moved: [PositionedWord] = []
    for word in words {
      var word = word
      let width = isTight ? 0 : word.right - word.left
      (word.left, word.right) = (x, x + width)
      (word.top, word.bottom) = (last.top, last.bottom)
      x = word.right + (isTight ? 0.08 : 0.3) * height
      moved.append(word)
    }
    row.insert(contentsOf: moved, at: place)
  }

  // MARK: To the right

  private mutating func gatherRight() {
    let left = rows.reduce(.infinity) { min($0, $1.first?.left ?? .infinity) }
    let edge = rows.reduce(0) { max($0, $1.last?.right ?? 0) }
    /// The row that a cell's lines go to, and the cell's last line as it stood.
    var target: (row: Int, words: [PositionedWord])?
    for at in rows.indices {
      guard !rows[at].isEmpty else { continue }
      let begins = starts(rows[at])
      let from = begins[begins.count - 1]
      let cell = rows[at][from...]
      let isSide = rows[at][from].left > left + 0.55 * (edge - left)
      guard isSide,
        Self.isAside(Self.text(cell)) || target != nil && Durations.isOne(Self.text(cell))
          || Self.isPart(cell, of: target)
      else {
        if let open = target, !Self.isNear(open.words[0], rows[at][0]) { target = nil }
        if let open = target, begins.count == 1 { wrapUnder(open.row, at) }
        continue
      }
      let words = Array(cell)
      guard let open = target, Self.isAligned(open.words, words), Self.isNear(open.words[0], words[0]),
        let join = Self.joins(open, words, besides: Array(rows[at][..<from]), rows[open.row])
      else {
        target = from > 0 ? (at, words) : nil
        continue
      }
      rows[at].removeSubrange(from...)
      Self.append(words[...], isApart: !join, at: rows[open.row].count, to: &rows[open.row])
      target = (open.row, words)
    }
  }

  private static func isPart(
    _ cell: ArraySlice<PositionedWord>, of target: (row: Int, words: [PositionedWord])?
  ) -> Bool {
    target.map { Self.goesOn(Self.text($0.words), Self.text(cell)) } ?? false
  }

  private static func isAligned(_ a: [PositionedWord], _ b: [PositionedWord]) -> Bool {
    abs(a[a.count - 1].right - b[b.count - 1].right) < 3 || abs(a[0].left - b[0].left) < 3
  }

  /// Whether a line of a cell belongs to the cell above it: true where it goes on with its words, false where it says
  /// more; nil where it is of its own row.
  private static func joins(
    _ open: (row: Int, words: [PositionedWord]), _ words: [PositionedWord],
    besides: [PositionedWord], _ target: [PositionedWord]
  ) -> Bool? {
    if Self.goesOn(Self.text(open.words), Self.text(words)) { return true }
    guard let first = besides.first else { return false }
    if Durations.isOne(Self.text(words)) { return false }
    let head = target[0]
    let isBody =
      Bullets.length(Self.text(besides)) != nil || Bullets.isAlone(first.text)
      || (first.left > head.left + 5 && !first.isBold && !first.isItalic)
      || (head.isBold && !first.isBold && besides.count >= 8 && Self.text(besides).hasSuffix("."))
    return isBody ? false : nil
  }

  /// The end of a heading that ran into its cell: `Supervisor, Harbour, Hull, United | 2014 – 2018` above `Kingdom`.
  private mutating func wrapUnder(_ row: Int, _ below: Int) {
    guard below == row + 1, rows[below].count <= 4, let first = rows[below].first else { return }
    let begins = starts(rows[row])
    guard begins.count >= 2 else { return }
    let (from, side) = (begins[begins.count - 2], begins[begins.count - 1])
    let needed = rows[row][side - 1].right + (first.right - first.left) + 0.6 * first.height
    guard abs(rows[row][from].left - first.left) < 3, needed > rows[row][side].left - 1.5 * first.height,
      Bullets.length(Self.text(rows[below])) == nil
    else { return }
    let words = rows[below]
    rows[below] = []
    Self.append(words[...], isApart: false, at: side, to: &rows[row])
  }

  // MARK: To the left

  /// A heading of two lines of which the second stands beside text: `EXPÉRIENCE` above `PROFESSIONNELLE    Ingénieure`.
  private mutating func joinHeadings() {
    for at in rows.indices.dropLast() {
      guard let first = rows[at].first, let below = rows[at + 1].first, Self.isNear(first, below),
        starts(rows[at]).count == 1, rows[at].count <= 3,
        abs(first.height - below.height) < 0.2 * first.height,
        case let begins = starts(rows[at + 1]),
        begins.count > 1 || rows[at + 1].count <= 3, let end = rows[at].last?.right
      else { continue }
      let count = begins.count > 1 ? begins[1] : rows[at + 1].count
      let cell = Array(rows[at + 1][..<count])
      let (above, text) = (Self.text(rows[at]), Self.text(cell))
      guard abs(first.left - below.left) < 3 || abs(end - cell[cell.count - 1].right) < 3,
        begins.count == 1 || end < rows[at + 1][count].left, SectionWords.section(text) == nil,
        SectionWords.section(above + " " + text) != nil, DateNotation.matches(text).isEmpty
      else { continue }
      rows[at + 1].removeSubrange(..<count)
      Self.append(cell[...], isApart: false, at: rows[at].count, to: &rows[at])
    }
  }

  private mutating func gatherLeft() {
    let left = rows.reduce(.infinity) { min($0, $1.first?.left ?? .infinity) }
    let edge = rows.reduce(0) { max($0, $1.last?.right ?? 0) }
    var target: (row: Int, count: Int, words: [PositionedWord], x: Double, end: Double)?
    for at in rows.indices {
      guard let first = rows[at].first else { continue }
      let begins = starts(rows[at])
      let count = begins.count > 1 ? begins[1] : rows[at].count
      let cell = Array(rows[at][..<count])
      let end = cell[cell.count - 1].right
      // Set against the left edge, or against the text beside it.
      let isFlush =
        target.map { abs($0.end - end) < 2 } ?? (begins.count > 1 && rows[at][count].left - end < 20)
      guard abs(first.left - left) < 3 || isFlush else { continue }
      if let open = target, open.words.count < 12, cell[cell.count - 1].right < open.x - 4,
        Self.isNear(open.words[0], first),
        count == rows[at].count || rows[at][count].left > open.x - 3,
        let isGoing = Self.continuesCell(open.words, Self.text(cell))
      {
        rows[at].removeSubrange(..<count)
        Self.append(cell[...], isApart: !isGoing, at: open.count, to: &rows[open.row])
        target = (open.row, open.count + cell.count, open.words + cell, open.x, open.end)
        continue
      }
      target = nil
      guard begins.count > 1, cell[cell.count - 1].right < left + 0.4 * (edge - left) else { continue }
      target = (at, count, cell, rows[at][count].left, end)
    }
  }

  /// Whether a line goes on with the cell to the left above it: true with its words, false with more; nil: it does not.
  private static func continuesCell(_ above: [PositionedWord], _ text: String) -> Bool? {
    let first = Self.text(above)
    if Self.goesOn(first, text) { return true }
    if SectionWords.section(first + " " + text) != nil, SectionWords.section(text) == nil || above.count == 1,
      above.count <= 3
    {
      return true
    }
    let isPlace = DateNotation.matches(text).isEmpty && Self.isAside(text)
    return isPlace && !DateNotation.matches(first).isEmpty ? false : nil
  }
}
