/// Joins words into lines by their places.
enum LineFinder {
  /// Words on one line each, from the top; the words of a row from the left. O(words log words).
  static func rows(_ words: [PositionedWord]) -> [[PositionedWord]] {
    let sorted = words.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    var rows: [[PositionedWord]] = []
    for word in sorted {
      if let last = rows.indices.last,
        isOnLine(word, rows[last][0]) || isOnLine(word, rows[last][rows[last].count - 1])
      {
        rows[last].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.map { $0.sorted { ($0.left, $0.top) < ($1.left, $1.top) } }
  }

  /// Boxes of fonts overlap from line to line: middles and bottoms tell lines apart, whatever the sizes.
  private static func isOnLine(_ a: PositionedWord, _ b: PositionedWord) -> Bool {
    let height = min(a.height, b.height)
    return abs(a.middle - b.middle) < 0.35 * height || abs(a.bottom - b.bottom) < 0.2 * height
  }

  /// The lines of a page in reading order.
  static func lines(_ page: PositionedPage, number: Int, firstColumn: Int) -> [LaidLine] {
    var out: [LaidLine] = []
    for (index, region) in ColumnFinder.regions(page.words).enumerated() {
      let edge = region.reduce(0.0) { max($0, $1.right) }
      var previous: LaidLine?
      let lines = rows(region)
      let stops = TabStops(lines)
      for row in DateCells.mended(SideCells.gathered(lines)).map(closed) {
        var line = line(row, page: number, number: out.count + 1, edge: edge, stops)
        line.column = firstColumn + index
        if let previous { line.gap = (line.top - previous.bottom) / max(1, min(line.size, previous.size)) }
        out.append(line)
        previous = line
      }
    }
    return out
  }

  /// Words of one letter that are one word set apart: their gaps are small beside those between words.
  private static func closed(_ row: [PositionedWord]) -> [PositionedWord] {
    let letters = row.count {
      $0.text.unicodeScalars.count == 1 && $0.text.unicodeScalars.first?.isIdeographic == false
    }
    guard row.count >= 3, letters * 2 >= row.count, letters >= 3 else { return row }
    let gaps = zip(row, row.dropFirst()).map { $1.left - $0.right }
    let (least, most) = (gaps.min() ?? 0, gaps.max() ?? 0)
    let bound = most > 1.7 * max(least, 0.1 * row[0].height) ? (max(0, least) + most) / 2 : .infinity
    var out = [row[0]]
    for (word, gap) in zip(row.dropFirst(), gaps) {
      if gap < bound, !isIcon(word.text), !isIcon(out[out.count - 1].text),
        !Bullets.isAlone(out[out.count - 1].text)
      {
        out[out.count - 1].text += word.text
        out[out.count - 1].right = word.right
      } else {
        out.append(word)
      }
    }
    return out
  }

  private static func line(
    _ row: [PositionedWord], page: Int, number: Int, edge: Double, _ stops: TabStops
  ) -> LaidLine {
    let sizes = row.filter { !isIcon($0.text) }.map(\.height).sorted()
    let size = sizes.isEmpty ? row[0].height : sizes[sizes.count / 2]
    var line = LaidLine(
      text: "", segments: [], page: page, number: number, left: row[0].left,
      right: row.reduce(0) { max($0, $1.right) }, top: row.map(\.top).min() ?? 0,
      bottom: row.map(\.bottom).max() ?? 0, size: size, columnRight: edge)
    var previous: PositionedWord?
    for word in row {
      append(word, after: previous, to: &line, stops)
      previous = word
    }
    let heavy = line.segments.filter(\.isBold).reduce(0) { $0 + $1.end - $1.start }
    line.isBold = heavy * 2 > line.text.utf8.count
    line.isItalic = row.allSatisfy(\.isItalic)
    line.startsBold = row.first { !Bullets.isAlone($0.text) && !isIcon($0.text) }?.isBold ?? false
    line.bullet = Bullets.length(line.text)
    return line
  }

  private static func append(
    _ word: PositionedWord, after previous: PositionedWord?, to line: inout LaidLine, _ stops: TabStops
  ) {
    if let previous {
      let gap = word.left - previous.right
      // Bullets and icons stand apart.
      let isMarked = isIcon(previous.text) || isIcon(word.text)
      if gap > 1.05 * line.size || isMarked || stops.isApart(word, from: previous) {
        line.text += isMarked && gap <= 1.05 * line.size ? " " : "\t"
        line.segments.append(
          LaidLine.Segment(
            start: line.text.utf8.count, end: line.text.utf8.count, left: word.left, right: word.right))
      } else if gap > 0.05 * line.size || gap < -line.size,
        !isUnspaced(previous.text, word.text, gap, line.size), !isSmallCapitals(word, behind: previous)
      {
        line.blanks.append(LaidLine.Blank(at: line.text.utf8.count, width: gap / max(1, word.height)))
        line.text += " "
      }
    } else {
      line.segments.append(LaidLine.Segment(start: 0, end: 0, left: word.left, right: word.right))
    }
    let start = line.text.utf8.count
    line.text += word.text
    if let previous, previous.isBold != word.isBold || previous.isItalic != word.isItalic {
      line.breaks.append(start)
    }
    let last = line.segments.count - 1
    let isFirst = line.segments[last].start == start
    line.segments[last].end = line.text.utf8.count
    line.segments[last].right = word.right
    line.segments[last].isBold = word.isBold && (isFirst || line.segments[last].isBold)
    line.segments[last].isItalic = word.isItalic && (isFirst || line.segments[last].isItalic)
    if let target = word.link {
      if let at = line.links.indices.last, line.links[at].target == target, line.links[at].end + 1 >= start {
        line.links[at].end = line.text.utf8.count
      } else {
        line.links.append(LaidLine.Link(start: start, end: line.text.utf8.count, target: target))
      }
    }
  }

  /// `S` and `VEN` of a name in small capitals: the rest of a word stands close to its first letter, and is smaller.
  private static func isSmallCapitals(_ word: PositionedWord, behind first: PositionedWord) -> Bool {
    first.text.count == 1 && first.text.first?.isUppercase == true && word.height < 0.9 * first.height
      && word.left - first.right < 0.12 * first.height && word.text.first?.isUppercase == true
      && word.text.allSatisfy { !$0.isLowercase }
  }

  /// Chinese and Japanese set no blanks between words.
  private static func isUnspaced(_ a: String, _ b: String, _ gap: Double, _ size: Double) -> Bool {
    guard let last = a.unicodeScalars.last, let first = b.unicodeScalars.first else { return false }
    return last.isIdeographic && first.isIdeographic && gap < 0.12 * size
  }

  /// Signs of icon fonts stand in the private use area.
  static func isIcon(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      (0xE000...0xF8FF).contains($0.value) || $0.value >= 0xF0000 || $0 == "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar {
  /// Han, kana and their punctuation.
  var isIdeographic: Bool {
    switch value {
    case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
