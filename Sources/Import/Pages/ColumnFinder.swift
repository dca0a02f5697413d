/// Parts a page into columns by white space: a recursive cut (X-Y cut; Nagy and Seth 1984), where a vertical cut may also
/// hold for a part of the height only, and a narrow column of dates, places or labels beside its lines is none.
struct ColumnFinder {
  /// The narrowest white space between columns, in points.
  static let narrowestGutter = 7.0
  private static let leastLines = 3
  private static let leastHeight = 40.0
  private static let mostDepth = 8

  /// The words in reading order of their regions. O(words² log words) at worst, for pages of bounded words.
  static func regions(_ words: [PositionedWord]) -> [[PositionedWord]] {
    var pending: [(words: [PositionedWord], depth: Int)] = [(words, 0)]
    var out: [[PositionedWord]] = []
    while let next = pending.popLast() {
      guard next.depth < mostDepth, next.words.count <= 6_000, let cut = cut(next.words) else {
        if !next.words.isEmpty { out.append(next.words) }
        continue
      }
      for part in cut.reversed() where !part.isEmpty { pending.append((part, next.depth + 1)) }
    }
    return out
  }

  private struct Cut {
    var x: Double
    var top: Double
    var bottom: Double
    var score: Double
  }

  /// What stands above, left, right and below of the best gutter; nil where there is none.
  private static func cut(_ words: [PositionedWord]) -> [[PositionedWord]]? {
    var best: Cut?
    let centred = centred(words)
    for x in candidates(words) {
      for cut in cuts(at: x, words, centred) where cut.score > (best?.score ?? 0) { best = cut }
    }
    guard let best else { return nil }
    var parts: [[PositionedWord]] = [[], [], [], []]
    for word in words {
      if word.middle < best.top {
        parts[0].append(word)
      } else if word.middle > best.bottom {
        parts[3].append(word)
      } else {
        parts[(word.left + word.right) / 2 < best.x ? 1 : 2].append(word)
      }
    }
    return parts
  }

  /// Places where some words end and others begin: edges that several words share.
  private static func candidates(_ words: [PositionedWord]) -> [Double] {
    var counts: [Double: Int] = [:]
    for word in words {
      counts[(word.left / 2).rounded() * 2 - 3, default: 0] += 1
      // Columns that are set against their right edge.
      counts[(word.right / 2).rounded() * 2 + 3, default: 0] += 1
    }
    return counts.filter { $0.value >= 2 }.keys.sorted()
  }

  /// Lines that stand alone in the middle between the edges: they are of the whole width, however short they are.
  private static func centred(_ words: [PositionedWord]) -> [PositionedWord] {
    let left = words.reduce(.infinity) { min($0, $1.left) }
    let right = words.reduce(0) { max($0, $1.right) }
    let found = LineFinder.rows(words).filter { row in
      guard let first = row.first, let last = row.last else { return false }
      let isClosed = zip(row, row.dropFirst()).allSatisfy { $1.left - $0.right < $0.height }
      return isClosed && first.left > left + 0.1 * (right - left)
        && abs(first.left + last.right - left - right) < 3
    }
    // A single one may stand there by chance.
    return found.count >= 3 ? found.compactMap(\.first) : []
  }

  private static func cuts(at x: Double, _ words: [PositionedWord], _ centred: [PositionedWord]) -> [Cut] {
    let crossing = (words.filter { $0.left < x && $0.right > x } + aligned(at: x, words) + centred).sorted {
      $0.top < $1.top
    }
    var out: [Cut] = []
    var top = -Double.infinity
    for word in crossing {
      if word.top > top { if let cut = cut(at: x, top, word.top, words) { out.append(cut) } }
      top = max(top, word.bottom)
    }
    if let cut = cut(at: x, top, .infinity, words) { out.append(cut) }
    return out
  }

  /// The first words of texts set against the right edge beside a line on the left: they are of that line.
  private static func aligned(at x: Double, _ words: [PositionedWord]) -> [PositionedWord] {
    let edge = words.reduce(0) { max($0, $1.right) }
    var out: [PositionedWord] = []
    var beyond = 0
    var flush = 0
    for row in LineFinder.rows(words) {
      guard let first = row.first(where: { $0.left >= x }), let last = row.last else { continue }
      beyond += 1
      if first.left > x + 33, last.right > edge - 3 { flush += 1 }
      guard row[0].right <= x else { continue }
      if first.left > x + 33, last.right > edge - 3, abs(first.middle - row[0].middle) < 2 {
        out.append(first)
      }
    }
    // Where most of a column stands so, it is its way.
    return flush * 10 > beyond * 6 ? [] : out
  }

  private static func cut(at x: Double, _ top: Double, _ bottom: Double, _ words: [PositionedWord]) -> Cut? {
    var inside = words.filter { $0.middle > top && $0.middle < bottom }
    func side(_ isLeft: Bool) -> [PositionedWord] {
      inside.filter { isLeft ? $0.right <= x + 0.5 : $0.left >= x - 0.5 }
    }
    // What stands above one side alone, such as the heading of both, is above them.
    let begin = max(
      side(true).reduce(.infinity) { min($0, $1.top) }, side(false).reduce(.infinity) { min($0, $1.top) })
    guard begin < .infinity else { return nil }
    inside.removeAll { $0.middle < begin - 1 }
    let (left, right) = (side(true), side(false))
    guard left.count >= leastLines, right.count >= leastLines else { return nil }
    let gutter = right.reduce(.infinity) { min($0, $1.left) } - left.reduce(-.infinity) { max($0, $1.right) }
    guard gutter >= narrowestGutter else { return nil }
    let (a, b) = (LineFinder.rows(left), LineFinder.rows(right))
    guard a.count >= leastLines, b.count >= leastLines else { return nil }
    let height = min(extent(left), extent(right))
    guard height >= leastHeight || areCells(a, b), areColumns(a, b) else { return nil }
    let (low, high) = (
      inside.reduce(.infinity) { min($0, $1.top) }, inside.reduce(-.infinity) { max($0, $1.bottom) }
    )
    return Cut(x: x, top: low - 0.1, bottom: high + 0.1, score: height + min(gutter, 30))
  }

  /// Whether two stacks are cells of a grid: a bold name above plain lines in both, line beside line.
  private static func areCells(_ left: [[PositionedWord]], _ right: [[PositionedWord]]) -> Bool {
    func isNamed(_ rows: [[PositionedWord]]) -> Bool {
      rows[0].allSatisfy(\.isBold) && !rows[1...].contains { $0.contains(where: \.isBold) }
    }
    return left.count == right.count && isNamed(left) && isNamed(right)
      && zip(left, right).allSatisfy { abs($0[0].middle - $1[0].middle) < 2.5 }
  }

  private static func extent(_ words: [PositionedWord]) -> Double {
    words.reduce(-.infinity) { max($0, $1.bottom) } - words.reduce(.infinity) { min($0, $1.top) }
  }

  /// Whether two stacks of lines are read one after the other, not line by line.
  private static func areColumns(_ left: [[PositionedWord]], _ right: [[PositionedWord]]) -> Bool {
    let (narrow, wide) = width(left) < width(right) ? (left, right) : (right, left)
    func texts(_ rows: [[PositionedWord]]) -> [String] { rows.map(SideCells.text) }
    let labels = texts(narrow)
    let headings = labels.count { SectionWords.section($0) != nil }
    // Headings beside their sections, and dates and places beside entries, over several lines too.
    let cells = cells(narrow)
    let named = cells.filter { SectionWords.section($0) != nil }
    // A group of skills may be named as a section is.
    let rivals = texts(wide).count { SectionWords.section($0) != nil }
    if named.count * 10 >= cells.count * 7, named.count > 1 || cells.count == 1, rivals * 4 <= named.count {
      return false
    }
    if labels.count(where: EuropassForm.isLabel) * 3 >= labels.count { return false }
    let short = labels.count {
      DateNotation.isDateLine($0) || PlaceWords.isPlace($0) || $0.count <= 2 || SideCells.isHiddenYear($0)
    }
    if Double(short) >= 0.5 * Double(labels.count) { return false }
    if isMargin(narrow, wide) { return false }
    func areAsides(_ cells: [String]) -> Bool {
      cells.count { SideCells.isAside($0) || $0.count <= 2 || SideCells.isHiddenYear($0) } * 2 >= cells.count
    }
    if areAsides(cells) || areAsides(Self.cells(wide)) { return false }
    if isTable(left, right) { return false }
    if headings > 0, texts(wide).contains(where: { SectionWords.section($0) != nil }) { return true }
    let middles = wide.map { $0[0].middle }
    let aligned = narrow.count { row in middles.contains { abs($0 - row[0].middle) < 2.5 } }
    guard Double(aligned) >= 0.85 * Double(narrow.count), !areDense(narrow) else { return true }
    // Labels beside their lines: years, names of groups of skills.
    let words = narrow.reduce(0) { $0 + $1.count }
    let isSparse = narrow.count * 10 < wide.count * 7
    let isLabelled = labels.count { $0.hasSuffix(":") } * 2 >= labels.count
    return !(isSparse && words <= 3 * narrow.count) && !isLabelled
  }

  /// Whether a narrow stack is a margin: dates, headings and labels, the dates beside lines of the wide one, which has
  /// no headings of its own.
  private static func isMargin(_ narrow: [[PositionedWord]], _ wide: [[PositionedWord]]) -> Bool {
    let cells = cellRows(narrow).map { (top: $0[0][0], text: text($0)) }
    let dates = cells.filter { SideCells.isAside($0.text) && !DateNotation.matches($0.text).isEmpty }
    let named = cells.count { SectionWords.section($0.text) != nil }
    guard dates.count >= 2, named >= 1, (named + dates.count) * 2 >= cells.count,
      !wide.contains(where: { SectionWords.section(SideCells.text($0)) != nil })
    else { return false }
    let middles = wide.map { $0[0].middle }
    return dates.allSatisfy { cell in
      middles.contains { abs($0 - cell.top.middle) < 0.6 * cell.top.height }
    }
  }

  /// The texts of lines that stand as close below each other as any do.
  private static func cells(_ rows: [[PositionedWord]]) -> [String] { cellRows(rows).map(text) }

  private static func text(_ rows: [[PositionedWord]]) -> String {
    rows.map(SideCells.text).joined(separator: " ")
  }

  private static func cellRows(_ rows: [[PositionedWord]]) -> [[[PositionedWord]]] {
    let gaps = zip(rows, rows.dropFirst()).map { $1[0].top - $0[0].bottom }
    let least = gaps.min() ?? 0
    var out: [[[PositionedWord]]] = []
    for (at, row) in rows.enumerated() {
      if at > 0, gaps[at - 1] < least + 0.25 * row[0].height, gaps[at - 1] < 0.6 * row[0].height {
        out[out.count - 1].append(row)
      } else {
        out.append([row])
      }
    }
    return out
  }

  /// Short texts in rows, each with one beside it: a table of skills or of labels. Only headings stand alone, and the
  /// last row may lack one.
  private static func isTable(_ left: [[PositionedWord]], _ right: [[PositionedWord]]) -> Bool {
    guard left.count <= 14, right.count <= 14 else { return false }
    func isHeading(_ row: [PositionedWord]) -> Bool { SectionWords.section(SideCells.text(row)) != nil }
    func partner(_ row: [PositionedWord], _ rows: [[PositionedWord]]) -> [PositionedWord]? {
      rows.first { abs($0[0].middle - row[0].middle) < 2.5 }
    }
    let pairs = left.compactMap { row in partner(row, right).map { (row, $0) } }
    func areAlone(_ rows: [[PositionedWord]], _ others: [[PositionedWord]]) -> Bool {
      let alone = rows.filter { partner($0, others) == nil && !isHeading($0) }
      return alone.isEmpty || alone.count == 1 && alone[0] == rows.last { !isHeading($0) }
    }
    // Names, levels and lists below each other look different: these are columns.
    func areAlike(_ rows: [[PositionedWord]]) -> Bool {
      rows.allSatisfy { abs($0[0].height - rows[0][0].height) < 0.6 && $0[0].isBold == rows[0][0].isBold }
    }
    return pairs.count >= 2 && areAlone(left, right) && areAlone(right, left)
      && areAlike(pairs.map(\.0)) && areAlike(pairs.map(\.1))
      && pairs.allSatisfy { a, b in
        let lengths = [a, b].map { SideCells.text($0).count }
        return lengths.min() ?? 0 <= 25 && lengths.max() ?? 0 <= 60 + 60 * (lengths.min() ?? 0 <= 20 ? 1 : 0)
          && !(isHeading(a) && isHeading(b))
      }
  }

  /// Whether most lines follow each other without a gap, as labels beside entries do not.
  private static func areDense(_ rows: [[PositionedWord]]) -> Bool {
    let steps = zip(rows, rows.dropFirst()).count { $1[0].top - $0[0].bottom < 0.6 * $0[0].height }
    return steps * 10 >= (rows.count - 1) * 6
  }

  private static func width(_ rows: [[PositionedWord]]) -> Double {
    rows.map { $0.reduce(-.infinity) { max($0, $1.right) } - $0.reduce(.infinity) { min($0, $1.left) } }.max()
      ?? 0
  }
}
