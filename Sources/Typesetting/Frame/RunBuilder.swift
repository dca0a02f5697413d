internal import Base
internal import Composition

/// Turns the pieces of a line's run into glyph runs of one font each, justified.
struct RunBuilder {
  let lines: SetLines
  let line: LineBox
  let element: LineElement
  let style: TextStyle

  /// Glyphs of one font.
  struct Part {
    var font: Int
    /// From the start of the run.
    var x: Int64
    var glyphs: ContiguousArray<Glyph>
    var text: String
    var endsWithHyphen = false
  }

  /// The parts from left to right.
  func parts() -> [Part] {
    var out: [Part] = []
    var x: Int64 = 0
    var start = 0
    let set = ordered()
    while start < set.count {
      var end = start + 1
      while end < set.count, set[end].font == set[start].font { end += 1 }
      out.append(part(set[start..<end], x: &x))
      start = end
    }
    if element.endsWithHyphen, !out.isEmpty { out[out.count - 1].endsWithHyphen = true }
    return out
  }

  /// The run's glyphs in visual order with the blanks widened.
  private func ordered() -> ContiguousArray<SetGlyph> {
    var out: ContiguousArray<SetGlyph> = []
    var blank = element.firstBlank
    let pieces = Int(element.pieceStart)..<Int(element.pieceEnd)
    let count = lines.pieces[pieces].reduce(0) { $0 + Int($1.glyphEnd - $1.glyphStart) }
    out.reserveCapacity(count)
    for at in pieces {
      let piece = lines.pieces[at]
      let first = out.count
      append(piece, to: &out)
      if piece.kind == .space {
        if line.extra != 0, out.count > first, blank < line.blanks {
          out[out.count - 1].advance += line.share(blank)
        }
        blank += 1
      }
    }
    if element.isRightToLeft { return reversedPieces(pieces) }
    return out
  }

  /// A piece's glyphs as the line's fit wants them.
  private func append(_ piece: Piece, to out: inout ContiguousArray<SetGlyph>) {
    let glyphs = lines.content.glyphs
    let range = Int(piece.glyphStart)..<Int(piece.glyphEnd)
    if piece.kind != .word || line.fit.isNone {
      out.append(contentsOf: glyphs[range])
      return
    }
    let gap = line.fit.gap(piece)
    var gaps = piece.gaps
    for i in range {
      var glyph = glyphs[i]
      glyph.advance = line.fit.scaled(glyph.advance)
      glyph.x = line.fit.scaled(glyph.x)
      if gaps > 0, piece.closesCluster(i, glyphs) {
        glyph.advance += gap
        gaps -= 1
      }
      out.append(glyph)
    }
  }

  private func reversedPieces(_ pieces: Range<Int>) -> ContiguousArray<SetGlyph> {
    var out: ContiguousArray<SetGlyph> = []
    var blanks = element.firstBlank
    var widened: [Int: Int64] = [:]
    for at in pieces where lines.pieces[at].kind == .space {
      if line.extra != 0, blanks < line.blanks { widened[at] = line.share(blanks) }
      blanks += 1
    }
    for at in pieces.reversed() {
      let piece = lines.pieces[at]
      append(piece, to: &out)
      if let more = widened[at], !out.isEmpty { out[out.count - 1].advance += more }
    }
    return out
  }

  private func part(_ set: ContiguousArray<SetGlyph>.SubSequence, x: inout Int64) -> Part {
    var low = Int32.max
    var high = Int32(0)
    for glyph in set {
      low = min(low, glyph.start)
      high = max(high, glyph.end)
    }
    var glyphs: ContiguousArray<Glyph> = []
    glyphs.reserveCapacity(set.count)
    let left = x
    for glyph in set {
      glyphs.append(
        Glyph(
          id: glyph.id, advance: Length(raw: glyph.advance), xOffset: Length(raw: glyph.x),
          yOffset: Length(raw: glyph.y), textStart: glyph.start - low, textEnd: glyph.end - low))
      x += glyph.advance
    }
    let text =
      low < high
      ? String(decoding: lines.content.text[Int(low)..<Int(high)], as: UTF8.self) : ""
    return Part(font: Int(set.first?.font ?? 0), x: left, glyphs: glyphs, text: text)
  }
}

/// A short text on one line of its own: list markers and margin boxes.
struct SingleLine {
  let width: Length
  private let lines: SetLines
  private let style: TextStyle
  private let library: FontLibrary

  /// Nil for an empty text.
  init?(_ text: String, style index: Int32, engine: LayoutEngine) {
    var tree = BoxTree()
    tree.texts = [
      TextSource(
        text: text, node: .init(0), style: index, origin: nil, link: -1, decoration: -1)
    ]
    var box = LayoutBox(kind: .lines, node: .init(0), style: index)
    box.inlines = [.text(0)]
    tree.boxes = [box]
    var builder = InlineContentBuilder(
      tree: tree, table: engine.table, shaper: engine.shaper, rules: BreakRules(isStrict: true))
    let content = builder.build(box)
    guard !content.glyphs.isEmpty else { return nil }
    lines = SetLines(content: content)
    library = engine.shaper.library
    style = engine.table.text(index)
    width = Length(raw: content.pieces.reduce(0) { $0 + $1.width })
  }

  /// The pieces of one level each, from left to right.
  private func elements() -> [LineElement] {
    var out: [LineElement] = []
    for (at, piece) in lines.pieces.enumerated() {
      if let last = out.indices.last, out[last].level == piece.level {
        out[last].pieceEnd += 1
      } else {
        out.append(
          LineElement(
            kind: .run, index: 0, pieceStart: Int32(at), pieceEnd: Int32(at + 1), x: 0, level: piece.level))
      }
    }
    return BidiLine.order(out.map(\.level)).map { out[$0] }
  }

  /// The glyph runs; with a gap, a blank of that width ends the last, so that readers part the marker from the text.
  func parts(gap: Length? = nil) -> [RunBuilder.Part] {
    let line = LineBox(top: 0, height: 0, baseline: 0, elements: 0..<0, parts: 0..<0, extra: 0, blanks: 0)
    var out: [RunBuilder.Part] = []
    var x: Int64 = 0
    for element in elements() {
      for var part in RunBuilder(lines: lines, line: line, element: element, style: style).parts() {
        part.x += x
        out.append(part)
      }
      x += lines.pieces[Int(element.pieceStart)..<Int(element.pieceEnd)].reduce(0) { $0 + $1.width }
    }
    guard let gap, let last = out.indices.last else { return out }
    let end = Int32(out[last].text.utf8.count)
    out[last].text += " "
    let space = library.fonts[out[last].font].spaceGlyph
    if space != 0 {
      out[last].glyphs.append(
        Glyph(
          id: space, advance: gap, xOffset: .zero, yOffset: .zero, textStart: end, textEnd: end + 1))
    }
    return out
  }
}
