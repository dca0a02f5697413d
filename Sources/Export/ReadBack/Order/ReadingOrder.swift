/// A page's text as one string of UTF-8 with blanks collapsed.
struct ReadText {
  var bytes: [UInt8] = []
  /// Whether what follows on the next page goes on with a word.
  var joinsNext = false

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    let isBlank = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    if isBlank {
      if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    } else {
      bytes.append(byte)
    }
  }

  /// The same byte by byte.
  mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (i, byte) in text.enumerated() where byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      put(byte)
      start = i + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  mutating func blank() { put(0x20) }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// The two orders in which programs read a page.
enum ReadingOrder {
  /// A gap of so many times the size is a blank.
  private static let blankGap: Float = 0.16
  /// A gap of so many times the size parts columns.
  private static let columnGap: Float = 1.8
  /// Baselines that are nearer than so many times the size are one line.
  private static let sameLine: Float = 0.35

  // MARK: Content order

  /// The text in the order of the content stream, as programs read that follow tags: replacement texts count; a new line
  /// or a gap is a blank, except after a part that reads as nothing (the hyphen of a hyphenated word).
  static func content(_ page: ReadPage, artifacts: Bool = false) -> ReadText {
    var out = ReadText()
    out.bytes.reserveCapacity(page.text.count + page.runs.count)
    var pen: (x: Float, y: Float)?
    var span: Int32 = -1
    var joins = false
    for run in page.runs where artifacts || !run.isArtifact {
      guard let first = run.glyphs.first.map({ page.glyphs[$0] }) else { continue }
      let continues = run.span >= 0 && run.span == span
      if let pen, !joins, !continues, isApart(pen, (first.x, first.y), size: run.size) { out.blank() }
      if run.span >= 0 {
        if run.span != span {
          let text = page.spans[Int(run.span)].text
          for byte in text { out.put(byte) }
          joins = text.isEmpty
        }
        span = run.span
      } else {
        span = -1
        joins = false
        append(run, of: page, to: &out)
      }
      if let last = lastWide(run, of: page) { pen = (last.x + last.advance, last.y) }
    }
    out.joinsNext = joins
    return out
  }

  /// The last glyph that has a width: marks stand over what is before them, and end nothing.
  private static func lastWide(_ run: ReadPage.Run, of page: ReadPage) -> ReadPage.Glyph? {
    run.glyphs.last { page.glyphs[$0].advance != 0 }.map { page.glyphs[$0] }
  }

  private static func isApart(_ pen: (x: Float, y: Float), _ next: (x: Float, y: Float), size: Float) -> Bool
  {
    abs(pen.y - next.y) > size * sameLine || next.x - pen.x > size * blankGap || pen.x - next.x > size
  }

  /// The glyphs of a run with blanks for its gaps.
  private static func append(_ run: ReadPage.Run, of page: ReadPage, to out: inout ReadText) {
    var end: Float?
    // Glyphs that follow each other in the text are put together.
    var stretch = 0..<0
    page.text.withUnsafeBufferPointer { text in
      for glyph in page.glyphs[run.glyphs] {
        let isApart = end.map { glyph.x - $0 > run.size * blankGap } ?? false
        let own = Int(glyph.start)..<Int(glyph.end)
        if isApart || own.lowerBound != stretch.upperBound {
          out.put(UnsafeBufferPointer(rebasing: text[stretch]))
          stretch = own
          if isApart { out.blank() }
        } else {
          stretch = stretch.lowerBound..<own.upperBound
        }
        if glyph.advance != 0 || end == nil { end = glyph.x + glyph.advance }
      }
      out.put(UnsafeBufferPointer(rebasing: text[stretch]))
    }
  }

  // MARK: Geometric order

  /// The text line by line from the top, each from the left: as programs read that know only where glyphs stand, and
  /// ignore replacement texts. `byColumns`: parts of lines that are far from each other are read as columns.
  static func geometric(_ page: ReadPage, byColumns: Bool = false) -> ReadText {
    var out = ReadText()
    out.bytes.reserveCapacity(page.text.count + page.runs.count)
    var parts = lines(page).flatMap { byColumns ? split($0, page) : [$0] }
    if byColumns { parts = ordered(parts, page) }
    for part in parts {
      out.blank()
      var end: Float?
      for index in part {
        let run = page.runs[index]
        guard let first = run.glyphs.first else { continue }
        if let end, page.glyphs[first].x - end > run.size * blankGap { out.blank() }
        append(run, of: page, to: &out)
        if let last = lastWide(run, of: page) { end = last.x + last.advance }
      }
    }
    return out
  }

  /// The text of each line, trimmed.
  static func lineTexts(_ page: ReadPage) -> [[UInt8]] {
    lines(page).flatMap { split($0, page) }.map { part in
      var out = ReadText()
      for index in part { append(page.runs[index], of: page, to: &out) }
      return ReadableForm.trimmed(out)
    }
  }

  /// The runs that share a baseline, from the top, each line from the left.
  private static func lines(_ page: ReadPage) -> [[Int]] {
    struct Start {
      var run: Int
      var left: Float
      var base: Float
    }
    let starts = page.runs.enumerated().map { i, run in
      let first = page.glyphs[run.glyphs.lowerBound]
      return Start(run: i, left: first.x, base: first.y)
    }.sorted { $0.base != $1.base ? $0.base > $1.base : $0.run < $1.run }
    var out: [[Start]] = []
    var top: Float = 0
    for start in starts {
      if !out.isEmpty, top - start.base <= page.runs[start.run].size * sameLine {
        out[out.count - 1].append(start)
      } else {
        out.append([start])
        top = start.base
      }
    }
    let lines = out.map { line in
      line.sorted { $0.left != $1.left ? $0.left < $1.left : $0.run < $1.run }.map(\.run)
    }
    return marksAfterLetters(lines, page)
  }

  /// Marks stand over what was shown before them, wherever their own origin is.
  private static func marksAfterLetters(_ lines: [[Int]], _ page: ReadPage) -> [[Int]] {
    func isMark(_ i: Int) -> Bool { i > 0 && page.runs[i].glyphs.allSatisfy { page.glyphs[$0].advance == 0 } }
    return lines.map { line in
      guard line.contains(where: isMark) else { return line }
      var out: [Int] = []
      for i in line where !isMark(i) {
        out.append(i)
        var mark = i + 1
        while mark < page.runs.count, isMark(mark) {
          out.append(mark)
          mark += 1
        }
      }
      return out
    }
  }

  /// A line's parts between wide gaps.
  private static func split(_ line: [Int], _ page: ReadPage) -> [[Int]] {
    var out: [[Int]] = []
    var end: Float?
    for i in line {
      let glyphs = page.runs[i].glyphs
      let gap = end.map { page.glyphs[glyphs.lowerBound].x - $0 }
      if let gap, gap <= page.runs[i].size * columnGap {
        out[out.count - 1].append(i)
      } else {
        out.append([i])
      }
      let last = page.glyphs[glyphs.upperBound - 1]
      end = last.x + last.advance
    }
    return out
  }

  /// Parts that stand below each other one after the other: each joins the column whose last part it overlaps.
  private static func ordered(_ parts: [[Int]], _ page: ReadPage) -> [[Int]] {
    struct Column {
      var left: Float
      var right: Float
      var parts: [[Int]]
    }
    var columns: [Column] = []
    for part in parts {
      guard let first = part.first, let last = part.last else { continue }
      let left = page.glyphs[page.runs[first].glyphs.lowerBound].x
      let end = page.glyphs[page.runs[last].glyphs.upperBound - 1]
      let right = end.x + end.advance
      // The newest columns are the likely ones; older ones are not looked at for ever.
      let near = columns.indices.suffix(32).last { columns[$0].left < right && left < columns[$0].right }
      if let near {
        columns[near].left = left
        columns[near].right = right
        columns[near].parts.append(part)
      } else {
        columns.append(Column(left: left, right: right, parts: [part]))
      }
    }
    return columns.flatMap(\.parts)
  }
}
