internal import Base
internal import Composition

/// The measures of an atomic inline that a line needs.
struct AtomicMetrics {
  /// The margin box.
  var width: Int64
  var height: Int64
  /// From the top of the margin box down to its baseline.
  var baseline: Int64
  var align: VerticalAlign
  var fragment: Int32
}

/// Places the pieces of broken lines: alignment, justification, heights and baselines.
struct LineSetter {
  let tree: BoxTree
  let table: StyleTable
  let style: ParagraphStyle
  /// The paragraph's own style: its strut is on every line.
  let strut: TextStyle
  let measures: LineMeasures
  let hyphenWidth: Int64
  /// By box.
  let atomics: [Int32: AtomicMetrics]
  let output: SetLines
  private var y: Int64 = 0
  private var openSpans: [Int32] = []
  private var readings = WordReadings()

  init(
    tree: BoxTree, table: StyleTable, style: ParagraphStyle, strut: TextStyle,
    measures: LineMeasures, hyphenWidth: Int64, atomics: [Int32: AtomicMetrics], output: SetLines
  ) {
    self.tree = tree
    self.table = table
    self.style = style
    self.strut = strut
    self.measures = measures
    self.hyphenWidth = hyphenWidth
    self.atomics = atomics
    self.output = output
  }

  /// Sets all lines into `output`.
  mutating func set(_ ranges: [LineRange]) {
    for (number, range) in ranges.enumerated() { setLine(range, number) }
    output.height = y
  }

  /// What grows while a line is set.
  private struct Cursor {
    var x: Int64
    var above: Int64
    var below: Int64
    var blank: Int32 = 0
    /// Atomics aligned to the line's top or bottom.
    var loose: [Int] = []
    var started: [(span: Int32, x: Int64, isFirst: Bool)] = []
  }

  private mutating func setLine(_ range: LineRange, _ number: Int) {
    let measure = measures[number]
    let fit = fit(range, number, measure.width + range.startHang + range.endHang)
    let align = alignment(range)
    var line = LineBox(
      top: y, height: 0, baseline: 0, elements: output.elements.count..<output.elements.count,
      parts: output.parts.count..<output.parts.count, extra: fit.extra, blanks: fit.blanks, fit: fit.glyphs)
    let room = fit.isSet ? 0 : max(0, measure.width - fit.natural)
    let hang = style.isRightToLeft ? range.endHang : range.startHang
    var cursor = Cursor(
      x: measure.x - hang + offset(align, room) + (number == 0 && !style.isRightToLeft ? style.indent : 0),
      above: strut.above.raw, below: strut.below.raw)
    for span in openSpans { cursor.started.append((span, cursor.x, false)) }
    readings = WordReadings(range, output.pieces)
    for at in range.start..<range.end { place(at, range, &line, &cursor) }
    for part in cursor.started { close(part, cursor.x, isLast: false) }
    line.elements = line.elements.lowerBound..<output.elements.count
    line.parts = line.parts.lowerBound..<output.parts.count
    finish(&line, &cursor, range)
  }

  /// How a line fills its measure.
  private struct Fit {
    var natural: Int64 = 0
    var blanks: Int32 = 0
    /// What the blanks get together.
    var extra: Int64 = 0
    var glyphs = GlyphFit()
    /// Whether the line is fitted to the measure.
    var isSet = false
  }

  private func fit(_ range: LineRange, _ number: Int, _ width: Int64) -> Fit {
    var fit = Fit()
    fit.natural = number == 0 ? style.indent : 0
    var blanks: Int64 = 0
    var give: Int64 = 0
    for at in range.start..<range.end where !isHanging(at, range) {
      let piece = output.pieces[at]
      fit.natural += piece.width
      if piece.kind == .space {
        fit.blanks += 1
        blanks += piece.width
      } else if piece.kind == .word {
        give += GlyphFit.stretch(of: piece)
      }
    }
    if range.endsWithHyphen { fit.natural += hyphenWidth }
    let room = width - fit.natural
    // The last line of a justified paragraph may have been let to shrink.
    let isShrunk = style.align == .justify && room < 0
    guard alignment(range) == .justify || isShrunk, fit.blanks > 0 else { return fit }
    fit.isSet = true
    let most = room < 0 ? blanks / 3 : blanks / 2
    fit.glyphs = GlyphFit(room: room, glyphs: give, blanks: most)
    var set = fit.natural
    if !fit.glyphs.isNone {
      for at in range.start..<range.end where output.pieces[at].kind == .word {
        set += fit.glyphs.width(of: output.pieces[at], output.content.glyphs) - output.pieces[at].width
      }
      if range.endsWithHyphen { set += fit.glyphs.scaled(hyphenWidth) - hyphenWidth }
    }
    fit.extra = max(width - set, -blanks / 3)
    return fit
  }

  private func isHanging(_ at: Int, _ range: LineRange) -> Bool {
    at >= range.visibleEnd && output.pieces[at].kind == .space
  }

  private func alignment(_ range: LineRange) -> TextAlign {
    let align = range.isLast ? style.alignLast : style.align
    switch align {
    case .start: return style.isRightToLeft ? .right : .left
    case .end: return style.isRightToLeft ? .left : .right
    default: return align
    }
  }

  private func offset(_ align: TextAlign, _ room: Int64) -> Int64 {
    switch align {
    case .right: return room
    case .center: return room / 2
    default: return 0
    }
  }

  // MARK: Pieces

  private mutating func place(
    _ at: Int, _ range: LineRange, _ line: inout LineBox, _ cursor: inout Cursor
  ) {
    let piece = output.pieces[at]
    switch piece.kind {
    case .word: placeText(at, piece, line.fit.width(of: piece, output.content.glyphs), &line, &cursor)
    case .space:
      if isHanging(at, range) {
        // L1: blanks at the end of a line take the paragraph's level.
        var hanging = piece
        hanging.level = output.content.baseLevel
        if !range.isLast { placeText(at, hanging, 0, &line, &cursor) }
      } else {
        let share = line.share(cursor.blank)
        placeText(at, piece, piece.width + share, &line, &cursor)
        cursor.blank += 1
      }
    case .open:
      openSpans.append(piece.index)
      cursor.started.append((piece.index, cursor.x, true))
      cursor.x += piece.width
    case .close:
      cursor.x += piece.width
      if !openSpans.isEmpty { openSpans.removeLast() }
      if let part = cursor.started.popLast() { close(part, cursor.x, isLast: true) }
    case .atomic: placeAtomic(piece, &cursor)
    case .lineBreak: break
    }
    if range.endsWithHyphen, at == range.visibleEnd - 1, let last = output.elements.indices.last {
      output.elements[last].endsWithHyphen = true
      output.elements[last].width += line.fit.scaled(hyphenWidth)
      cursor.x += line.fit.scaled(hyphenWidth)
    }
  }

  private mutating func close(
    _ part: (span: Int32, x: Int64, isFirst: Bool), _ end: Int64, isLast: Bool
  ) {
    output.parts.append(
      SpanPart(
        span: part.span, x: part.x, width: end - part.x, isFirst: part.isFirst, isLast: isLast))
  }

  private mutating func placeText(
    _ at: Int, _ piece: Piece, _ width: Int64, _ line: inout LineBox, _ cursor: inout Cursor
  ) {
    let run = output.content.runs[Int(piece.index)]
    if let last = output.elements.indices.last, last >= line.elements.lowerBound,
      output.elements[last].kind == .run, output.elements[last].index == piece.index,
      output.elements[last].pieceEnd == Int32(at),
      output.elements[last].level == piece.level, output.elements[last].reading == readings[at]
    {
      output.elements[last].pieceEnd += 1
      output.elements[last].width += width
    } else {
      let shift = run.span < 0 ? 0 : output.content.spans[Int(run.span)].shift
      output.elements.append(
        LineElement(
          kind: .run, index: piece.index, pieceStart: Int32(at), pieceEnd: Int32(at + 1),
          x: cursor.x, width: width, shift: shift, firstBlank: cursor.blank,
          level: piece.level, reading: readings[at]))
      if run.span >= 0 {
        let text = table.text(run.style)
        cursor.above = max(cursor.above, text.above.raw + shift)
        cursor.below = max(cursor.below, text.below.raw - shift)
      }
    }
    cursor.x += width
  }

  private mutating func placeAtomic(_ piece: Piece, _ cursor: inout Cursor) {
    guard let atomic = atomics[piece.index] else { return }
    output.elements.append(
      LineElement(
        kind: .atomic, index: piece.index, x: cursor.x, width: atomic.width, level: piece.level))
    let element = output.elements.count - 1
    cursor.x += piece.width
    if atomic.align == .top || atomic.align == .bottom {
      cursor.loose.append(element)
      return
    }
    let above = ascent(of: atomic)
    output.elements[element].shift = above
    cursor.above = max(cursor.above, above)
    cursor.below = max(cursor.below, atomic.height - above)
  }

  /// How far an atomic's top lies above the line's baseline.
  private func ascent(of atomic: AtomicMetrics) -> Int64 {
    switch atomic.align {
    case .sub: return atomic.baseline - strut.size.raw / 5
    case .super: return atomic.baseline + strut.size.raw / 3
    case .length(let length): return atomic.baseline + length.raw
    case .middle: return atomic.height / 2 + strut.xHeight.raw / 2
    case .textTop: return strut.ascent.raw
    case .textBottom: return atomic.height - strut.descent.raw
    case .baseline, .top, .bottom: return atomic.baseline
    }
  }

  private mutating func finish(_ line: inout LineBox, _ cursor: inout Cursor, _ range: LineRange) {
    for element in cursor.loose {
      let height = atomics[output.elements[element].index]?.height ?? 0
      cursor.below = max(cursor.below, height - cursor.above)
    }
    line.baseline = cursor.above
    line.height = cursor.above + cursor.below
    for element in line.elements where output.elements[element].kind == .atomic {
      guard let atomic = atomics[output.elements[element].index] else { continue }
      switch atomic.align {
      case .top: output.elements[element].shift = 0
      case .bottom: output.elements[element].shift = line.height - atomic.height
      default: output.elements[element].shift = line.baseline - output.elements[element].shift
      }
      output.elements[element].index = atomic.fragment
    }
    if output.content.hasRightToLeft { LineOrder(output: output, line: line).apply(isRightToLeft) }
    y += line.height
    output.lines.append(line)
  }

  /// Whether an inline box's start is its right edge.
  private func isRightToLeft(_ span: Int32) -> Bool {
    let box = output.content.spans[Int(span)].box
    return table.styles[Int(tree.boxes[Int(box)].style)].css.direction == .rtl
  }
}
