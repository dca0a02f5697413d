internal import Base
internal import Composition

/// Boxes that hold lines.
extension LayoutEngine {
  /// The paragraph of a box, shaped once.
  func inlineContent(_ box: Int32) -> InlineContent {
    if let known = contents[Int(box)] { return known }
    var builder = InlineContentBuilder(
      tree: tree, table: table, shaper: shaper,
      rules: BreakRules(isStrict: options.ats == .strict))
    let made = builder.build(tree.boxes[Int(box)])
    fit(made, style(box).css)
    contents[Int(box)] = made
    return made
  }

  /// Adds what hyphenation, justification and optical margins need.
  private func fit(_ content: InlineContent, _ css: ComputedStyle) {
    if options.ats == .print || css.textAlign == .justify { content.shaped = nil }
    if options.ats == .print {
      var hyphenation = WordHyphenation(table: table, exceptions: options.hyphenation)
      hyphenation.apply(to: content)
    }
    if options.ats == .print || css.textAlign == .justify { PieceMeasures(table: table).apply(to: content) }
  }

  /// Breaks a paragraph into lines and sets them.
  func layoutLines(_ fragment: inout Fragment, _ context: BoxContext) {
    let content = inlineContent(context.box)
    let style = paragraphStyle(context.style.css, fragment.contentWidth)
    placeLeadingFloats(content, &fragment, context)
    let output = SetLines(content: content)
    var atomics: [Int32: AtomicMetrics] = [:]
    setAtomics(output, &fragment, context, &atomics)
    let strut = table.text(tree.boxes[Int(context.box)].style)
    let measures = lineMeasures(fragment, strut, content)
    let hyphen = hyphenWidth(content, strut)
    let isCut = splitGiants(output, measures, style, context)
    // What is set as it was shaped is broken as it was broken.
    let shared = isCut || !atomics.isEmpty ? nil : content.shaped
    let way = ShapedParagraph.Way(style: style, measures: measures, hyphenWidth: hyphen)
    let lines = shared?.lines(way) { broken(output.pieces, way) } ?? broken(output.pieces, way)
    if lines.overflows { reportOverflow(output, measures, context) }
    var setter = LineSetter(
      tree: tree, table: table, style: style, strut: strut, measures: measures, hyphenWidth: hyphen,
      atomics: atomics, output: output)
    setter.set(lines.ranges)
    finish(&fragment, output, context)
  }

  private func broken(_ pieces: ContiguousArray<Piece>, _ way: ShapedParagraph.Way) -> BrokenLines {
    var breaker = ParagraphBreaker(style: way.style, measures: way.measures, hyphenWidth: way.hyphenWidth)
    let ranges = breaker.lines(pieces)
    return BrokenLines(ranges: ranges, overflows: breaker.overflows)
  }

  private func finish(_ fragment: inout Fragment, _ output: SetLines, _ context: BoxContext) {
    fragment.lines = output
    if context.height == nil { fragment.contentHeight = Length(raw: output.height) }
    if let first = output.lines.first {
      fragment.firstBaseline = fragment.contentY + Length(raw: first.top + first.baseline)
    }
    if let last = output.lines.last {
      fragment.lastBaseline = fragment.contentY + Length(raw: last.top + last.baseline)
    }
    placeWaiting(&fragment, output)
  }

  private func placeWaiting(_ fragment: inout Fragment, _ output: SetLines) {
    for (box, piece) in output.content.outOfFlow where css(box).position == .absolute {
      let line = output.lines.last { line in
        guard let first = output.elements[line.elements].first else { return false }
        return Int(first.pieceStart) <= piece
      }
      let y = Length(raw: (line ?? output.lines.first)?.top ?? 0)
      fragment.waiting.append(
        Fragment.Waiting(
          box: box, x: fragment.contentX, y: fragment.contentY + y,
          alignX: style(fragment.box).css.direction == .rtl ? 1 : 0))
    }
  }

  private func paragraphStyle(_ css: ComputedStyle, _ width: Length) -> ParagraphStyle {
    let isNoWrap =
      css.whiteSpace == .nowrap || css.whiteSpace == .pre || css.textWrap == .nowrap
    return ParagraphStyle(
      align: css.textAlign,
      alignLast: css.textAlignLast ?? (css.textAlign == .justify ? .start : css.textAlign),
      indent: css.textIndent.resolved(width).raw, wrap: isNoWrap ? .nowrap : css.textWrap,
      overflowWrap: css.overflowWrap, fontSize: max(1, css.fontSize.raw),
      isRightToLeft: css.direction == .rtl, isPrint: options.ats == .print,
      bindsSingleLetters: Self.bindingLanguages.contains(css.language?.primary ?? ""))
  }

  /// Languages in which a preposition of one letter does not end a line.
  private static let bindingLanguages: Set<String> = ["cs", "sk", "pl", "sl", "hr", "sr", "uk", "ru"]

  // MARK: Atomics

  /// Lays out inline blocks and pictures and gives their pieces a width.
  private func setAtomics(
    _ output: SetLines, _ fragment: inout Fragment, _ context: BoxContext,
    _ atomics: inout [Int32: AtomicMetrics]
  ) {
    for at in output.pieces.indices where output.pieces[at].kind == .atomic {
      let box = output.pieces[at].index
      let ref = style(box)
      let edges = BoxEdges(ref.css, basis: fragment.contentWidth)
      let sizes = BoxSizes(css: ref.css, edges: edges)
      let width = shrinkToFit(box, edges, available: fragment.contentWidth)
      let height =
        tree.boxes[Int(box)].kind == .image
        ? imageSize(box, sizes, fragment.contentWidth, context.basis).height : nil
      let outer = floats
      floats = FloatContext()
      let index = layout(
        box, width: width, height: height, basis: context.basis, container: fragment.contentWidth)
      floats = outer
      shift(index, ref.css, fragment.contentWidth, context.basis)
      let placed = fragments[Int(index)]
      let total = placed.height + edges.marginVertical
      let baseline =
        placed.lastBaseline.map { $0 + edges.margin.top } ?? total
      output.pieces[at].width = (width + edges.marginHorizontal).raw
      atomics[box] = AtomicMetrics(
        width: (width + edges.marginHorizontal).raw, height: total.raw, baseline: baseline.raw,
        align: ref.css.verticalAlign, fragment: index)
      fragments[Int(index)].x = edges.margin.left
      fragments[Int(index)].y = edges.margin.top
    }
  }

  // MARK: Measures

  private func placeLeadingFloats(
    _ content: InlineContent, _ fragment: inout Fragment, _ context: BoxContext
  ) {
    for (box, _) in content.outOfFlow where css(box).position != .absolute {
      placeFloat(box, &fragment, .zero, context)
      fragment.childrenBeforeLines += 1
    }
  }

  /// No more lines of a paragraph give way to floats.
  private static let lineLimit = 2_000

  /// The measure of each line beside the floats, lines taken to be as high as the strut.
  private func lineMeasures(
    _ fragment: Fragment, _ strut: TextStyle, _ content: InlineContent
  ) -> LineMeasures {
    var measures = LineMeasures(width: fragment.contentWidth.raw)
    if floats.isEmpty { return measures }
    measures.measures = []
    let height = max(strut.lineHeight, Length(raw: 65_536))
    var y = fragment.contentY
    let right = fragment.contentX + fragment.contentWidth
    var most = mostLines(content, fragment.contentWidth)
    if !floats.hasPages { most = min(Self.lineLimit, most + content.pieces.count) }
    let reach = floats.hasPages ? floats.reach : floats.bottom
    while y < reach, measures.measures.count < most {
      let free = floats.free(fragment.contentX, right, y: y, height: height)
      measures.measures.append(
        LineMeasures.Measure(
          x: (free.0 - fragment.contentX).raw, width: (free.1 - free.0).raw))
      y += height
    }
    if floats.hasPages, let first = measures.measures.first {
      if measures.measures.count < most {
        measures.measures.append(LineMeasures.Measure(x: 0, width: fragment.contentWidth.raw))
      }
      if measures.measures.allSatisfy({ $0.x == first.x && $0.width == first.width }) {
        measures.measures = [first]
      }
      return measures
    }
    measures.measures.append(LineMeasures.Measure(x: 0, width: fragment.contentWidth.raw))
    return measures
  }

  /// More lines than a paragraph will have on pages of different widths, none of which is less than a third of this one.
  private func mostLines(_ content: InlineContent, _ width: Length) -> Int {
    var sum: Int64 = 0
    var breaks = 0
    for piece in content.pieces {
      sum += max(0, piece.width)
      if piece.kind == .lineBreak || piece.kind == .atomic { breaks += 1 }
    }
    return min(Self.lineLimit, Int(sum / max(1, width.raw / 3)) + breaks * 2 + 2)
  }

  private func hyphenWidth(_ content: InlineContent, _ strut: TextStyle) -> Int64 {
    guard content.pieces.contains(where: { $0.breakAfter == .softHyphen }), strut.font >= 0 else {
      return 0
    }
    let font = shaper.library.fonts[strut.font]
    guard let glyph = font.glyph(for: "-") else { return 0 }
    return FontScale(size: strut.size, unitsPerEm: font.unitsPerEm).length(font.advance(of: glyph)).raw
  }

  // MARK: Words wider than the line

  /// Cuts words that fit on no line so that they fill lines; says so unless `overflow-wrap` asked for it. Whether there
  /// were any.
  private func splitGiants(
    _ output: SetLines, _ measures: LineMeasures, _ style: ParagraphStyle, _ context: BoxContext
  ) -> Bool {
    guard style.wrap != .nowrap else { return false }
    let width = measures.measures.map(\.width).max() ?? 0
    guard output.pieces.contains(where: { $0.kind == .word && $0.width > width }) else { return false }
    var cut: ContiguousArray<Piece> = []
    for piece in output.pieces {
      if piece.kind == .word, piece.width > width {
        split(piece, output.content.glyphs, width, &cut)
        if style.overflowWrap == .normal { reportGiant(piece, output.content) }
      } else {
        cut.append(piece)
      }
    }
    output.pieces = cut
    return true
  }

  private func split(
    _ piece: Piece, _ glyphs: ContiguousArray<SetGlyph>, _ width: Int64,
    _ out: inout ContiguousArray<Piece>
  ) {
    var part = piece
    part.gaps = 0
    (part.startHang, part.endHang) = (0, 0)
    part.width = 0
    var isEmpty = true
    let clusters = clusters(of: piece, glyphs)
    for cluster in clusters {
      let advance = glyphs[cluster].reduce(Int64(0)) { $0 + $1.advance }
      if !isEmpty, part.width + advance > width {
        part.textEnd = glyphs[cluster.lowerBound].start
        part.breakAfter = .emergency
        out.append(part)
        part.textStart = part.textEnd
        part.width = 0
        isEmpty = true
      }
      part.glyphStart = isEmpty ? Int32(cluster.lowerBound) : min(part.glyphStart, Int32(cluster.lowerBound))
      part.glyphEnd = isEmpty ? Int32(cluster.upperBound) : max(part.glyphEnd, Int32(cluster.upperBound))
      part.width += advance
      isEmpty = false
    }
    part.textEnd = piece.textEnd
    part.breakAfter = piece.breakAfter
    out.append(part)
  }

  /// The clusters of a word in the order of its text.
  private func clusters(of piece: Piece, _ glyphs: ContiguousArray<SetGlyph>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var at = Int(piece.glyphStart)
    while at < Int(piece.glyphEnd) {
      var end = at + 1
      while end < Int(piece.glyphEnd), glyphs[end].start == glyphs[at].start { end += 1 }
      out.append(at..<end)
      at = end
    }
    return piece.isRightToLeft ? out.reversed() : out
  }

  private func reportGiant(_ piece: Piece, _ content: InlineContent) {
    let word = String(
      decoding: content.text[Int(piece.textStart)..<Int(piece.textEnd)].prefix(60), as: UTF8.self)
    let source = tree.texts[Int(content.runs[Int(piece.index)].source)]
    diagnostics.report(
      Diagnostic(
        .warning, code: "layout.word-too-wide", "`\(word)` is wider than its line and was cut",
        at: source.origin?.range,
        hints: ["shorten it, give it more room, or state `overflow-wrap: anywhere`"]),
      onceFor: word)
  }

  private func reportOverflow(
    _ output: SetLines, _ measures: LineMeasures, _ context: BoxContext
  ) {
    let element = document.element(tree.boxes[Int(context.box)].node)
    let text = String(decoding: output.content.text.prefix(40), as: UTF8.self)
    diagnostics.report(
      Diagnostic(
        .warning, code: "layout.line-too-wide",
        "a line of `\(element?.name ?? "text")` is wider than its box: `\(text)`", at: element?.range,
        hints: ["give it more room or allow it to wrap"]), onceFor: text)
  }
}
