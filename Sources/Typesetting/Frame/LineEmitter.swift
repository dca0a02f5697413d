internal import Base
internal import Composition

/// Lines: glyph runs, inline boxes, decorations and links.
extension PageEmitter {
  mutating func emitLines(_ lines: SetLines, _ fragment: Fragment, _ place: Place) {
    for line in lines.lines {
      let y = place.y + fragment.contentY + Length(raw: line.top)
      let at = place.map.place(y)
      var fixed = place
      fixed.map = FlowMap(at: y, page: at.page, offset: at.y)
      emitParts(lines, line, x: place.x + fragment.contentX, y: y, fixed)
      for element in lines.elements[line.elements] {
        if element.kind == .atomic {
          emitAtomic(element, x: place.x + fragment.contentX, y: y, fixed)
        } else {
          emitRun(element, lines, line, x: place.x + fragment.contentX, y: y, fixed)
        }
      }
    }
  }

  private mutating func emitAtomic(_ element: LineElement, x: Length, y: Length, _ place: Place) {
    let fragment = engine.fragments[Int(element.index)]
    var inner = place
    inner.x = x + Length(raw: element.x) + fragment.x
    inner.y = y + Length(raw: element.shift) + fragment.y
    emit(element.index, inner)
  }

  // MARK: Inline boxes

  private mutating func emitParts(
    _ lines: SetLines, _ line: LineBox, x: Length, y: Length, _ place: Place
  ) {
    for part in lines.parts[line.parts].reversed() {
      let span = lines.content.spans[Int(part.span)]
      let box = engine.tree.boxes[Int(span.box)]
      let css = engine.table.styles[Int(box.style)].css
      let edges = BoxEdges(css, basis: .zero)
      let text = engine.table.text(box.style)
      let start = part.isFirst ? edges.margin.left : .zero
      let end = part.isLast ? edges.margin.right : .zero
      let baseline = y + Length(raw: line.baseline - span.shift)
      let top = baseline - text.ascent - edges.top
      let at = point(x + Length(raw: part.x) + start, top, place)
      if part.isFirst {
        sink.anchor(box.node, page: at.page, at.point)
        if !css.stringSet.isEmpty { sink.set(css.stringSet, page: at.page) }
      }
      guard css.backgroundColor.alpha > 0 || css.borderWidth != Edges(all: .zero) else { continue }
      let rect = Rect(
        x: at.point.x, y: at.point.y, width: Length(raw: part.width) - start - end,
        height: text.ascent + text.descent + edges.vertical)
      let painter = BoxPainter(css: css, border: edges.border)
      for shape in painter.shapes(rect, isFirst: part.isFirst, isLast: part.isLast, isInline: true) {
        sink.add(PageItem(.shape(shape), element: nil), page: at.page)
      }
    }
  }

  // MARK: Runs

  private mutating func emitRun(
    _ element: LineElement, _ lines: SetLines, _ line: LineBox, x: Length, y: Length,
    _ place: Place
  ) {
    let run = lines.content.runs[Int(element.index)]
    let source = engine.tree.texts[Int(run.source)]
    let css = engine.table.styles[Int(run.style)].css
    let style = engine.table.text(run.style)
    if css.visibility == .hidden { return }
    let baseline = y + Length(raw: line.baseline - element.shift)
    let at = point(x + Length(raw: element.x), baseline, place)
    let builder = RunBuilder(lines: lines, line: line, element: element, style: style)
    var reading = actualText(element, lines.content)
    let parts = builder.parts()
    for part in element.isRightToLeft ? parts.reversed() : parts {
      var glyphRun = GlyphRun(
        font: sink.font(part.font), fontSize: style.size, color: css.color,
        position: Point(x: at.point.x + Length(raw: part.x), y: at.point.y), glyphs: part.glyphs,
        text: part.text, origin: source.origin, language: css.language,
        isRightToLeft: element.isRightToLeft)
      glyphRun.horizontalScale = 1_000 + Int32(line.fit.expansion)
      if part.endsWithHyphen { addHyphen(&glyphRun, style, line.fit) }
      glyphRun.actualText = reading
      if reading != nil { reading = "" }
      sink.add(
        PageItem(.glyphs(glyphRun), element: source.node, isMarker: source.isMarker), page: at.page)
    }
    let width = Length(raw: element.width)
    decorate(source.decoration, style, css.color, at.point, width, page: at.page)
    let rect = Rect(
      x: at.point.x, y: at.point.y - style.ascent, width: width,
      height: style.ascent + style.descent)
    addLink(source.link, rect, page: at.page)
  }

  /// The hyphen of a divided word.
  private func addHyphen(_ run: inout GlyphRun, _ style: TextStyle, _ fit: GlyphFit) {
    let font = engine.shaper.library.fonts[style.font]
    guard let glyph = font.glyph(for: "-") else { return }
    let advance = FontScale(size: style.size, unitsPerEm: font.unitsPerEm).length(font.advance(of: glyph))
    let start = Int32(run.text.utf8.count)
    run.text += "-"
    run.glyphs.append(
      Glyph(
        id: glyph, advance: Length(raw: fit.scaled(advance.raw)), xOffset: .zero, yOffset: .zero,
        textStart: start, textEnd: start + 1))
  }

  /// What a part of a divided word is read as: its first part as all of it, the others as nothing.
  private func actualText(_ element: LineElement, _ content: InlineContent) -> String? {
    switch element.reading {
    case .itself: return nil
    case .nothing: return ""
    case .whole(let start, let end):
      let word = String(decoding: content.text[Int(start)..<Int(end)], as: UTF8.self)
      return String(String.UnicodeScalarView(word.unicodeScalars.filter { $0.value != 0xAD }))
    }
  }

  /// Underlines and the like, by the font's own measures.
  private mutating func decorate(
    _ decoration: Int32, _ style: TextStyle, _ color: Color, _ at: Point, _ width: Length, page: Int
  ) {
    guard decoration >= 0, style.font >= 0, width > .zero else { return }
    let font = engine.shaper.library.fonts[style.font]
    let scale = FontScale(size: style.size, unitsPerEm: font.unitsPerEm)
    var next = decoration
    while next >= 0 {
      let entry = engine.tree.decorations[Int(next)]
      next = entry.outer
      var bars: [(top: Int, height: Int)] = []
      if entry.lines.contains(.underline) {
        bars.append((font.metrics.underlinePosition, font.metrics.underlineThickness))
      }
      if entry.lines.contains(.overline) {
        bars.append((font.metrics.ascent, font.metrics.underlineThickness))
      }
      if entry.lines.contains(.lineThrough) {
        bars.append((font.metrics.strikeoutPosition, font.metrics.strikeoutThickness))
      }
      for bar in bars {
        let rect = Rect(
          x: at.x, y: at.y - scale.length(bar.top), width: width, height: scale.length(bar.height))
        sink.add(
          PageItem(.shape(Shape(rect: rect, fill: entry.color ?? color)), element: nil), page: page)
      }
    }
  }

  // MARK: Markers

  /// An outside list marker: its right edge half an em before the content, on the first line's baseline.
  mutating func emitMarker(_ fragment: Fragment, _ box: LayoutBox, _ place: Place) {
    let source = engine.tree.texts[Int(box.marker)]
    let style = engine.table.text(source.style)
    guard let label = SingleLine(source.text, style: source.style, engine: engine) else { return }
    let gap = style.size * 0.5
    let baseline = place.y + (fragment.firstBaseline ?? fragment.contentY + style.above)
    let isRTL = engine.table.styles[Int(source.style)].css.direction == .rtl
    let x =
      isRTL
      ? place.x + fragment.contentX + fragment.contentWidth + gap
      : place.x + fragment.contentX - gap - label.width
    let lineTop = place.y + (fragment.firstBaseline.map { $0 - style.ascent } ?? fragment.contentY)
    let at = place.map.place(max(place.y, lineTop))
    var fixed = place
    fixed.map = FlowMap(at: max(place.y, lineTop), page: at.page, offset: at.y)
    let origin = point(x, baseline, fixed)
    let css = engine.table.styles[Int(source.style)].css
    if css.visibility == .hidden { return }
    for part in label.parts(gap: gap) {
      let run = GlyphRun(
        font: sink.font(part.font), fontSize: style.size, color: css.color,
        position: Point(x: origin.point.x + Length(raw: part.x), y: origin.point.y),
        glyphs: part.glyphs, text: part.text, language: css.language)
      sink.add(PageItem(.glyphs(run), element: source.node, isMarker: true), page: at.page)
    }
  }
}
