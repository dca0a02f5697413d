internal import Base
internal import Composition

/// Turns the inline content of a box into pieces: collapses, shapes and finds break opportunities.
struct InlineContentBuilder {
  let tree: BoxTree
  let table: StyleTable
  let shaper: Shaper
  let rules: BreakRules
  private let content = InlineContent()
  private var collapser = WhiteSpaceCollapser()
  private var entries: ContiguousArray<Entry> = []

  /// What comes in source order, once the text is joined.
  private enum Entry {
    case run(Int32)
    case open(Int32, isFirst: Bool)
    case close(Int32, isLast: Bool)
    case atomic(Int32)
    case outOfFlow(Int32)
    case lineBreak
  }

  init(tree: BoxTree, table: StyleTable, shaper: Shaper, rules: BreakRules) {
    self.tree = tree
    self.table = table
    self.shaper = shaper
    self.rules = rules
  }

  /// The paragraph of a box of lines. O(text).
  mutating func build(_ box: LayoutBox) -> InlineContent {
    join(box)
    content.text = collapser.text
    content.text.withUnsafeBufferPointer { text in
      for entry in entries { set(entry, text) }
    }
    return content
  }

  // MARK: Joining the text

  private mutating func join(_ box: LayoutBox) {
    var span = Int32(-1)
    for node in box.inlines {
      switch node {
      case .text(let source): joinText(source, span)
      case .open(let inline, let isFirst):
        span = openSpan(inline, in: span, isFirst: isFirst)
        entries.append(.open(span, isFirst: isFirst))
      case .close(_, let isLast):
        guard span >= 0 else { continue }
        if !isLast { content.spans[Int(span)].endEdge = 0 }
        entries.append(.close(span, isLast: isLast))
        span = content.spans[Int(span)].parent
      case .atomic(let atomic):
        collapser.appendObject()
        entries.append(.atomic(atomic))
      case .outOfFlow(let out): entries.append(.outOfFlow(out))
      case .lineBreak:
        collapser.breakLine()
        entries.append(.lineBreak)
      }
    }
  }

  private mutating func joinText(_ source: Int32, _ span: Int32) {
    let text = tree.texts[Int(source)]
    let range = collapser.append(text.text, table[text.style].whiteSpace)
    guard !range.isEmpty else { return }
    content.runs.append(
      InlineRun(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), source: source,
        style: text.style, span: span))
    entries.append(.run(Int32(content.runs.count - 1)))
  }

  private func openSpan(_ box: Int32, in parent: Int32, isFirst: Bool) -> Int32 {
    let style = tree.boxes[Int(box)].style
    let css = table.styles[Int(style)].css
    let isRTL = css.direction == .rtl
    let left = edge(css.margin.left) + css.borderWidth.left.raw + css.padding.left.length.raw
    let right = edge(css.margin.right) + css.borderWidth.right.raw + css.padding.right.length.raw
    content.spans.append(
      InlineSpan(
        box: box, parent: parent,
        shift: shift(css, style, in: parent), startEdge: isFirst ? (isRTL ? right : left) : 0,
        endEdge: isRTL ? left : right))
    return Int32(content.spans.count - 1)
  }

  private func edge(_ size: Size) -> Int64 {
    if case .value(let value) = size { return value.length.raw }
    return 0
  }

  /// How far `vertical-align` raises an inline box above the paragraph's baseline.
  private func shift(_ css: ComputedStyle, _ style: Int32, in parent: Int32) -> Int64 {
    let outer = parent < 0 ? 0 : content.spans[Int(parent)].shift
    let parentSize =
      parent < 0
      ? css.fontSize
      : table[tree.boxes[Int(content.spans[Int(parent)].box)].style].fontSize
    switch css.verticalAlign {
    case .baseline, .top, .bottom, .textTop, .textBottom: return outer
    case .sub: return outer - parentSize.raw / 5
    case .super: return outer + parentSize.raw / 3
    case .middle: return outer
    case .length(let length): return outer + length.raw
    }
  }

  // MARK: Pieces

  private func set(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) {
    switch entry {
    case .run(let run): setRun(run, text)
    case .open(let span, _):
      content.pieces.append(
        Piece(kind: .open, width: content.spans[Int(span)].startEdge, index: span))
    case .close(let span, _):
      content.pieces.append(
        Piece(kind: .close, width: content.spans[Int(span)].endEdge, index: span))
    case .atomic(let box): content.pieces.append(Piece(kind: .atomic, index: box))
    case .outOfFlow(let box): content.outOfFlow.append((box, content.pieces.count))
    case .lineBreak: content.pieces.append(Piece(kind: .lineBreak))
    }
  }

  private func setRun(_ index: Int32, _ text: UnsafeBufferPointer<UInt8>) {
    let run = content.runs[Int(index)]
    let style = table.text(run.style)
    let whole = style.font >= 0 && shaper.library.fonts[style.font].shapesWithSpace
    let whiteSpace = table[run.style].whiteSpace
    let noBreak = whiteSpace == .nowrap || whiteSpace == .pre
    var at = Int(run.start)
    let end = Int(run.end)
    while at < end {
      switch text[at] {
      case 0x0A:
        content.pieces.append(Piece(kind: .lineBreak, textStart: Int32(at), textEnd: Int32(at + 1)))
        at += 1
      case 0x09,
        0x20 where !whole:
        setBlank(at, index, style, isTab: text[at] == 0x09, noBreak)
        at += 1
      default:
        var next = at
        while next < end, text[next] != 0x0A, text[next] != 0x09, whole || text[next] != 0x20 {
          next += 1
        }
        setWord(at..<next, index, style, text, noBreak)
        at = next
      }
    }
  }

  private func setBlank(_ at: Int, _ run: Int32, _ style: TextStyle, isTab: Bool, _ noBreak: Bool) {
    let blank: [UInt8] = [0x20]
    let word = blank.withUnsafeBufferPointer { shaper.shape($0, style) }
    let first = content.glyphs.count
    append(word, style, at: at)
    if isTab { for i in first..<content.glyphs.count { content.glyphs[i].advance *= 8 } }
    addSpacePiece(first..<content.glyphs.count, at, run, style, noBreak)
  }

  private func addSpacePiece(
    _ glyphs: Range<Int>, _ at: Int, _ run: Int32, _ style: TextStyle, _ noBreak: Bool
  ) {
    if let last = glyphs.last { content.glyphs[last].advance += style.wordSpacing.raw }
    var piece = Piece(kind: .space, isNoBreak: noBreak, index: run)
    piece.width = glyphs.reduce(0) { $0 + content.glyphs[$1].advance }
    piece.glyphStart = Int32(glyphs.lowerBound)
    piece.glyphEnd = Int32(glyphs.upperBound)
    piece.textStart = Int32(at)
    piece.textEnd = Int32(at + 1)
    content.pieces.append(piece)
  }

  private func setWord(
    _ range: Range<Int>, _ run: Int32, _ style: TextStyle, _ text: UnsafeBufferPointer<UInt8>,
    _ noBreak: Bool
  ) {
    let shaped = shaper.shape(UnsafeBufferPointer(rebasing: text[range]), style)
    let first = content.glyphs.count
    append(shaped, style, at: range.lowerBound)
    if shaped.isRightToLeft {
      content.hasRightToLeft = true
      addWord(range, first..<content.glyphs.count, run, isRightToLeft: true)
      return
    }
    var cutter = WordCutter(
      text: text, range: range, rules: rules, noBreak: noBreak, hasMore: range.upperBound < text.count)
    var glyph = first
    while let cut = cutter.next() {
      var end = glyph
      while end < content.glyphs.count, Int(content.glyphs[end].start) < cut.end { end += 1 }
      if cut.isSpace {
        addSpacePiece(glyph..<end, cut.start, run, style, noBreak)
      } else {
        addWord(cut.start..<cut.end, glyph..<end, run, isRightToLeft: false)
        content.pieces[content.pieces.count - 1].breakAfter = cut.breakAfter
      }
      glyph = end
    }
  }

  private func addWord(
    _ range: Range<Int>, _ glyphs: Range<Int>, _ run: Int32, isRightToLeft: Bool
  ) {
    var piece = Piece(kind: .word, isRightToLeft: isRightToLeft, index: run)
    var width: Int64 = 0
    for i in glyphs { width += content.glyphs[i].advance }
    piece.width = width
    piece.glyphStart = Int32(glyphs.lowerBound)
    piece.glyphEnd = Int32(glyphs.upperBound)
    piece.textStart = Int32(range.lowerBound)
    piece.textEnd = Int32(range.upperBound)
    content.pieces.append(piece)
  }

  /// Copies a shaped word's glyphs, scaled, with letter spacing after each cluster.
  private func append(_ word: ShapedWord, _ style: TextStyle, at offset: Int) {
    var font = Int32(-1)
    var scale = FontScale(size: .zero, unitsPerEm: 1)
    for i in word.start..<word.end {
      let glyph = shaper.cache.glyphs[i]
      if glyph.font != font {
        font = glyph.font
        scale = FontScale(
          size: style.size, unitsPerEm: shaper.library.fonts[Int(font)].metrics.unitsPerEm)
      }
      var advance = scale.length(Int(glyph.advance)).raw
      let closes = i + 1 == word.end || shaper.cache.glyphs[i + 1].start != glyph.start
      if closes { advance += style.letterSpacing.raw }
      content.glyphs.append(
        SetGlyph(
          id: glyph.id, font: font, advance: advance,
          x: glyph.x == 0 ? 0 : scale.length(Int(glyph.x)).raw,
          y: glyph.y == 0 ? 0 : scale.length(Int(glyph.y)).raw,
          start: glyph.start + Int32(offset), end: glyph.end + Int32(offset),
          isSafeToBreak: glyph.isSafeToBreak))
    }
  }
}

/// Cuts a shaped stretch at blanks and at the break opportunities within words.
struct WordCutter {
  struct Cut {
    var start: Int
    var end: Int
    var isSpace: Bool
    var breakAfter: Piece.Break
  }
  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let rules: BreakRules
  let noBreak: Bool
  /// Whether text of the paragraph follows the stretch.
  let hasMore: Bool
  private var at: Int

  init(
    text: UnsafeBufferPointer<UInt8>, range: Range<Int>, rules: BreakRules, noBreak: Bool,
    hasMore: Bool
  ) {
    self.text = text
    self.range = range
    self.rules = rules
    self.noBreak = noBreak
    self.hasMore = hasMore
    at = range.lowerBound
  }

  mutating func next() -> Cut? {
    guard at < range.upperBound else { return nil }
    let start = at
    if text[at] == 0x20 {
      at += 1
      return Cut(start: start, end: at, isSpace: true, breakAfter: .none)
    }
    var before: UInt32 = 0
    while at < range.upperBound, text[at] != 0x20 {
      let (scalar, length) = UTF8Scalar.decode(text, at)
      at += length
      defer { before = scalar }
      let canBreak =
        scalar == 0x2D || scalar == 0x2F || scalar >= 0x80 || (at < text.count && text[at] >= 0x80)
      guard canBreak, !noBreak, at < text.count, at < range.upperBound || hasMore else { continue }
      let (following, _) = UTF8Scalar.decode(text, at)
      if following == 0x20 || following == 0x0A { continue }
      let kind = rules.opportunity(before, scalar, following)
      if kind != .none { return Cut(start: start, end: at, isSpace: false, breakAfter: kind) }
    }
    return Cut(start: start, end: at, isSpace: false, breakAfter: .none)
  }
}
