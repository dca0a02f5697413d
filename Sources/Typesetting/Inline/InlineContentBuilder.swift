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
  private var breaks: ContiguousArray<Piece.Break> = []
  private var levels: ContiguousArray<UInt8> = []
  private var glyphs: ContiguousArray<SetGlyph> = []
  private var pieces: ContiguousArray<Piece> = []

  /// What comes in source order, once the text is joined.
  private enum Entry {
    case run(Int32)
    case open(Int32, isFirst: Bool)
    case close(Int32, isLast: Bool)
    case atomic(Int32, at: Int32)
    case outOfFlow(Int32)
    case lineBreak(Int32)
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
    guard let key = key(box) else {
      shape(box)
      return content
    }
    if let known = shaper.memory.paragraphs.find(key) {
      take(known)
      return content
    }
    let lacking = shaper.lacking
    shape(box)
    // A paragraph with a character that no font has is made anew each time, so that every document says so.
    guard shaper.lacking == lacking, !content.hasRightToLeft else { return content }
    let shaped = ShapedParagraph(glyphs: content.glyphs, pieces: content.pieces)
    shaper.memory.paragraphs.store(shaped, key)
    content.shaped = shaped
    return content
  }

  private mutating func shape(_ box: LayoutBox) {
    glyphs.reserveCapacity(content.text.count)
    pieces.reserveCapacity(content.text.count / 2)
    content.text.withUnsafeBufferPointer { text in
      breaks = rules.breaks(text, content.runs, table)
      setLevels(box, text)
      for entry in entries { set(entry, text) }
    }
    content.glyphs = glyphs
    content.pieces = pieces
  }

  // MARK: Shaped before

  /// What decides about the pieces and glyphs; nil where they are not shared.
  private func key(_ box: LayoutBox) -> ParagraphMemory.Key? {
    if mayTurn(box) { return nil }
    var shape: ContiguousArray<Int64> = []
    shape.reserveCapacity(entries.count * 2 + 2)
    shape.append(rules.isStrict ? 1 : 0)
    for entry in entries {
      switch entry {
      case .run(let index):
        let run = content.runs[Int(index)]
        shape.append(2 | Int64(table.text(run.style).paragraphID) << 3)
        shape.append(Int64(run.start) << 32 | Int64(run.end))
      case .open(let span, _):
        shape.append(3)
        shape.append(content.spans[Int(span)].startEdge)
      case .close(let span, _):
        shape.append(4)
        shape.append(content.spans[Int(span)].endEdge)
      case .atomic(_, let at): shape.append(5 | Int64(at) << 3)
      case .lineBreak(let at): shape.append(6 | Int64(at) << 3)
      case .outOfFlow: return nil
      }
    }
    return ParagraphMemory.Key(text: content.text, shape: shape)
  }

  private mutating func take(_ shaped: ShapedParagraph) {
    content.shaped = shaped
    content.glyphs = shaped.glyphs
    content.pieces = shaped.pieces
    var at = 0
    for case .atomic(let box, _) in entries {
      while content.pieces[at].kind != .atomic { at += 1 }
      content.pieces[at].index = box
      at += 1
    }
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
        entries.append(.atomic(atomic, at: Int32(collapser.text.count)))
        collapser.appendObject()
      case .outOfFlow(let out): entries.append(.outOfFlow(out))
      case .lineBreak:
        entries.append(.lineBreak(Int32(collapser.text.count)))
        collapser.breakLine()
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
    let ref = table.styles[Int(style)]
    let isRTL = ref.css.direction == .rtl
    let left =
      edge(ref.css.margin.left) + ref.css.borderWidth.left.raw + ref.css.padding.left.length.raw
    let right =
      edge(ref.css.margin.right) + ref.css.borderWidth.right.raw + ref.css.padding.right.length.raw
    content.spans.append(
      InlineSpan(
        box: box, parent: parent,
        shift: shift(ref.css, style, in: parent), startEdge: isFirst ? (isRTL ? right : left) : 0,
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

  // MARK: Direction

  private mutating func setLevels(_ box: LayoutBox, _ text: UnsafeBufferPointer<UInt8>) {
    if !mayTurn(box), ParagraphDirections.isPlain(text) { return }
    var directions = ParagraphDirections(table[box.style])
    for entry in entries {
      switch entry {
      case .run(let run):
        directions.add(text, Int(content.runs[Int(run)].start)..<Int(content.runs[Int(run)].end))
      case .open(let span, _): directions.enter(spanStyle(span))
      case .close(let span, _): directions.leave(spanStyle(span))
      case .atomic(_, let at): directions.add(text, Int(at)..<Int(at) + 3)
      case .lineBreak: directions.endSegment()
      case .outOfFlow: break
      }
    }
    directions.endSegment()
    levels = directions.levels
    content.baseLevel = directions.base
    content.hasRightToLeft = levels.contains { $0 != 0 }
  }

  private func spanStyle(_ span: Int32) -> ComputedStyle {
    table[tree.boxes[Int(content.spans[Int(span)].box)].style]
  }

  /// Whether a style has text run from right to left, whatever its characters.
  private func mayTurn(_ box: LayoutBox) -> Bool {
    if table.styles[Int(box.style)].css.direction == .rtl { return true }
    return content.spans.contains { span in
      let ref = table.styles[Int(tree.boxes[Int(span.box)].style)]
      return ref.css.unicodeBidi != .normal
        && (ref.css.direction == .rtl || ref.css.unicodeBidi == .plaintext)
    }
  }

  private func level(_ at: Int) -> UInt8 { levels.isEmpty ? 0 : levels[at] }

  // MARK: Pieces

  private mutating func set(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) {
    switch entry {
    case .run(let run): setRun(run, text)
    case .open(let span, _):
      pieces.append(
        Piece(kind: .open, width: content.spans[Int(span)].startEdge, index: span))
    case .close(let span, _):
      pieces.append(
        Piece(kind: .close, width: content.spans[Int(span)].endEdge, index: span))
    case .atomic(let box, let at):
      pieces.append(Piece(kind: .atomic, level: level(Int(at)), index: box))
    case .outOfFlow(let box): content.outOfFlow.append((box, pieces.count))
    case .lineBreak: pieces.append(Piece(kind: .lineBreak))
    }
  }

  private mutating func setRun(_ index: Int32, _ text: UnsafeBufferPointer<UInt8>) {
    let run = content.runs[Int(index)]
    let style = table.text(run.style)
    shaper.place = tree.texts[Int(run.source)].origin?.range
    let whole = style.font >= 0 && shaper.library.fonts[style.font].shapesWithSpace
    let whiteSpace = table[run.style].whiteSpace
    let noBreak = whiteSpace == .nowrap || whiteSpace == .pre
    var at = Int(run.start)
    let end = Int(run.end)
    while at < end {
      switch text[at] {
      case 0x0A:
        pieces.append(Piece(kind: .lineBreak, textStart: Int32(at), textEnd: Int32(at + 1)))
        at += 1
      case 0x09,
        0x20 where !whole:
        setBlank(at, index, style, isTab: text[at] == 0x09, noBreak, text)
        at += 1
      default:
        let level = level(at)
        var next = at
        while next < end, text[next] != 0x0A, text[next] != 0x09, whole || text[next] != 0x20,
          levels.isEmpty || text[next] & 0xC0 == 0x80 || levels[next] == level
        {
          next += 1
        }
        setWord(at..<next, index, style, text, noBreak, level)
        at = next
      }
    }
  }

  private mutating func setBlank(
    _ at: Int, _ run: Int32, _ style: TextStyle, isTab: Bool, _ noBreak: Bool,
    _ text: UnsafeBufferPointer<UInt8>
  ) {
    let blank: [UInt8] = [0x20]
    let word = blank.withUnsafeBufferPointer { shaper.shape($0, style, isRightToLeft: false) }
    let first = glyphs.count
    append(word, style, at: at, spacing: style.letterSpacing.raw)
    if isTab { for i in first..<glyphs.count { glyphs[i].advance *= 8 } }
    addSpacePiece(
      first..<glyphs.count, at, run, style, noBreak || !breaks(after: at, text), level(at))
  }

  /// Whether a line may break at the blank, which is so where it may break after the last of the blanks in a row.
  private func breaks(after blank: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var next = blank + 1
    while next < text.count, text[next] == 0x20 { next += 1 }
    return next == text.count || text[next] == 0x0A || text[next] == 0x09 || breaks[next] != .none
  }

  private mutating func addSpacePiece(
    _ range: Range<Int>, _ at: Int, _ run: Int32, _ style: TextStyle, _ noBreak: Bool, _ level: UInt8
  ) {
    if let last = range.last { glyphs[last].advance += style.wordSpacing.raw }
    var piece = Piece(kind: .space, isNoBreak: noBreak, level: level, index: run)
    for i in range { piece.width += glyphs[i].advance }
    piece.glyphStart = Int32(range.lowerBound)
    piece.glyphEnd = Int32(range.upperBound)
    piece.textStart = Int32(at)
    piece.textEnd = Int32(at + 1)
    piece.isTie = ties(at)
    pieces.append(piece)
  }

  /// Whether a blank stands between what belongs together: a digit and a word of one to three letters (of ASCII), as in
  /// `19 ms`; an initial and a name; an abbreviation and what it introduces, as in `No. 5`; a name and a number of one or
  /// two digits, as in `Python 3`.
  private func ties(_ blank: Int) -> Bool {
    let text = content.text
    guard blank > 0, blank + 1 < text.count else { return false }
    let before = text[blank - 1]
    if (0x30...0x39).contains(before) {
      var at = blank + 1
      while at < text.count, at < blank + 5, (0x61...0x7A).contains(text[at] | 0x20) { at += 1 }
      return at > blank + 1 && at < blank + 5
    }
    if (0x61...0x7A).contains(before | 0x20) { return isName(before: blank) && isShortNumber(after: blank) }
    guard before == UInt8(ascii: ".") else { return false }
    var start = blank - 1
    while start > 0, blank - start < 6, text[start - 1] != 0x20 { start -= 1 }
    if blank - start == 2 { return (0x41...0x5A).contains(text[start]) || text[start] == UInt8(ascii: "p") }
    return Self.introductions.contains { text[start..<blank].elementsEqual($0.utf8) }
  }

  /// Whether the word before a blank begins with a capital letter (of ASCII).
  private func isName(before blank: Int) -> Bool {
    var start = blank - 1
    while start > 0, blank - start < 24, content.text[start - 1] != 0x20 { start -= 1 }
    return (0x41...0x5A).contains(content.text[start])
  }

  /// Whether one or two digits alone follow a blank.
  private func isShortNumber(after blank: Int) -> Bool {
    let text = content.text
    var at = blank + 1
    while at < text.count, at < blank + 4, (0x30...0x39).contains(text[at]) { at += 1 }
    guard at > blank + 1, at < blank + 4 else { return false }
    return at == text.count || text[at] == 0x20 || text[at] == UInt8(ascii: ",")
      || text[at] == UInt8(ascii: ".")
  }

  /// Abbreviations that end no line.
  private static let introductions = [
    "No.", "Nos.", "Nr.", "pp.", "Vol.", "Fig.", "Dr.", "Prof.", "Mr.", "Mrs.", "Ms.",
  ]

  private mutating func setWord(
    _ range: Range<Int>, _ run: Int32, _ style: TextStyle, _ text: UnsafeBufferPointer<UInt8>,
    _ noBreak: Bool, _ level: UInt8
  ) {
    let isRTL = level & 1 == 1
    let shaped = shaper.shape(
      UnsafeBufferPointer(rebasing: text[range]), style, isRightToLeft: isRTL)
    let first = glyphs.count
    let isJoined = style.letterSpacing != .zero && JoinedScripts.hasLetters(text[range])
    append(shaped, style, at: range.lowerBound, spacing: isJoined ? 0 : style.letterSpacing.raw)
    var cutter = WordCutter(text: text, range: range, breaks: noBreak ? nil : breaks)
    var low = first
    var high = glyphs.count
    while let cut = cutter.next() {
      let part: Range<Int>
      if isRTL {
        var start = high
        while start > first, Int(glyphs[start - 1].start) < cut.end { start -= 1 }
        part = start..<high
        high = start
      } else {
        var end = low
        while end < glyphs.count, Int(glyphs[end].start) < cut.end { end += 1 }
        part = low..<end
        low = end
      }
      if cut.isSpace {
        addSpacePiece(part, cut.start, run, style, noBreak || !breaks(after: cut.start, text), level)
      } else {
        addWord(cut.start..<cut.end, part, run, level)
        pieces[pieces.count - 1].breakAfter = cut.breakAfter
      }
    }
  }

  private mutating func addWord(_ range: Range<Int>, _ part: Range<Int>, _ run: Int32, _ level: UInt8) {
    var piece = Piece(kind: .word, level: level, index: run)
    var width: Int64 = 0
    for i in part { width += glyphs[i].advance }
    piece.width = width
    piece.glyphStart = Int32(part.lowerBound)
    piece.glyphEnd = Int32(part.upperBound)
    piece.textStart = Int32(range.lowerBound)
    piece.textEnd = Int32(range.upperBound)
    pieces.append(piece)
  }

  /// Copies a shaped word's glyphs, scaled, with letter spacing after each cluster.
  private mutating func append(_ word: ShapedWord, _ style: TextStyle, at offset: Int, spacing: Int64) {
    shaper.cache.glyphs.withUnsafeBufferPointer { shaped in
      var font = Int32(-1)
      var scale = FontScale(size: .zero, unitsPerEm: 1)
      for i in word.start..<word.end {
        let glyph = shaped[i]
        if glyph.font != font {
          font = glyph.font
          scale = FontScale(
            size: style.size, unitsPerEm: shaper.library.fonts[Int(font)].metrics.unitsPerEm)
        }
        var advance = scale.length(Int(glyph.advance)).raw
        let closes = i + 1 == word.end || shaped[i + 1].start != glyph.start
        if closes { advance += spacing }
        glyphs.append(
          SetGlyph(
            id: glyph.id, font: font, advance: advance,
            x: glyph.x == 0 ? 0 : scale.length(Int(glyph.x)).raw,
            y: glyph.y == 0 ? 0 : scale.length(Int(glyph.y)).raw,
            start: glyph.start + Int32(offset), end: glyph.end + Int32(offset),
            isSafeToBreak: glyph.isSafeToBreak))
      }
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
  /// By the byte at which a character begins: what may happen before it; nil: nothing may.
  let breaks: ContiguousArray<Piece.Break>?
  private var at: Int

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>, breaks: ContiguousArray<Piece.Break>?) {
    self.text = text
    self.range = range
    self.breaks = breaks
    at = range.lowerBound
  }

  mutating func next() -> Cut? {
    guard at < range.upperBound else { return nil }
    let start = at
    if text[at] == 0x20 {
      at += 1
      return Cut(start: start, end: at, isSpace: true, breakAfter: .none)
    }
    while at < range.upperBound, text[at] != 0x20 {
      at += 1
      guard let kind = breaks?[at], kind != .none, at < text.count, text[at] != 0x20 else { continue }
      return Cut(start: start, end: at, isSpace: false, breakAfter: kind)
    }
    return Cut(start: start, end: at, isSpace: false, breakAfter: .none)
  }
}
