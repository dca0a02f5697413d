internal import Base
internal import Composition

/// How a paragraph wants its lines.
struct ParagraphStyle: Equatable {
  var align: TextAlign
  var alignLast: TextAlign
  var indent: Int64
  var wrap: TextWrap
  var overflowWrap: OverflowWrap
  var fontSize: Int64
  var isRightToLeft: Bool
  /// Whether good typesetting goes before programs that read the text back.
  var isPrint = false
  /// Whether a word of one letter may hardly end a line, as in Czech and Polish.
  var bindsSingleLetters = false

  /// Whether lines hang out of their measure where they begin: justified text, and printed text at an even edge.
  var hangsAtStart: Bool {
    align == .justify || (isPrint && align == .start && wrap != .nowrap)
  }
  /// Whether lines hang out where they end.
  var hangsAtEnd: Bool { align == .justify }
}

/// The pieces of one line: `end` exclusive; `visibleEnd` leaves out the blanks that hang at the end.
struct LineRange {
  var start: Int
  var end: Int
  var visibleEnd: Int
  /// Ends the paragraph or stands before a forced break.
  var isLast: Bool
  var endsWithHyphen = false
  /// How far it hangs out of its measure.
  var startHang: Int64 = 0
  var endHang: Int64 = 0
}

/// Finds the lines of a paragraph's pieces with the total-fit breaker.
struct ParagraphBreaker {
  let style: ParagraphStyle
  let measures: LineMeasures
  /// The width of the hyphen that a soft hyphen turns into.
  let hyphenWidth: Int64
  /// Whether a line came out too wide.
  private(set) var overflows = false

  init(style: ParagraphStyle, measures: LineMeasures, hyphenWidth: Int64) {
    self.style = style
    self.measures = measures
    self.hyphenWidth = hyphenWidth
  }

  /// The lines of all pieces.
  mutating func lines(_ pieces: ContiguousArray<Piece>) -> [LineRange] {
    var out: [LineRange] = []
    var start = 0
    for at in 0...pieces.count where at == pieces.count || pieces[at].kind == .lineBreak {
      let isEnd = at == pieces.count
      // A forced break at the very end opens no further line.
      if isEnd, start == at, !out.isEmpty { break }
      segment(pieces, start..<at, &out)
      start = at + 1
    }
    return out
  }

  /// Breaks the pieces between two forced breaks.
  private mutating func segment(
    _ pieces: ContiguousArray<Piece>, _ range: Range<Int>, _ out: inout [LineRange]
  ) {
    let first = out.count
    let indent = first == 0 ? style.indent : 0
    let width = pieces[range].reduce(indent) { $0 + $1.width }
    let trailing = trailingBlanks(pieces, range)
    if width - trailing.width <= measures[first].width || style.wrap == .nowrap {
      out.append(
        LineRange(
          start: range.lowerBound, end: range.upperBound, visibleEnd: trailing.start, isLast: true))
      if width - trailing.width > measures[first].width { overflows = true }
      return
    }
    let list = ItemList(
      pieces: pieces, range: range, indent: indent, style: style, hyphenWidth: hyphenWidth)
    let found = balanced(list, first)
    let breaks = withoutRivers(found, list, measures.widths(from: first))
    append(breaks, list, pieces, range, &out)
  }

  private func find(_ list: ItemList, _ widths: [Int64]) -> LineBreaks {
    var parameters = parameters(widths[widths.count - 1])
    let found = find(list.items, list, widths, parameters)
    if !found.hasArtificial { return found }
    // Rather any gaps than a line that is too long.
    parameters.tolerance = 10_000
    parameters.emergencyStretch = max(widths.max() ?? 0, 1)
    return find(list.items, list, widths, parameters)
  }

  private func find(
    _ items: ContiguousArray<LineItem>, _ list: ItemList, _ widths: [Int64],
    _ parameters: LineBreakParameters
  ) -> LineBreaks {
    LineBreaker(
      items: items, widths: widths, background: background(widths[0]), parameters: parameters,
      margins: list.margins
    ).breaks()
  }

  /// Three lines in a row or more that end in hyphens: what the breaker, which keeps one way to a break, may overlook.
  private static func ladders(_ breaks: [Int], _ items: ContiguousArray<LineItem>) -> [Rivers.River] {
    var out: [Rivers.River] = []
    var row = 0
    for (line, item) in breaks.enumerated() {
      row = items[item].kind == .discretionary ? row + 1 : 0
      if row > 2 { out.append((line - 2)...line) }
    }
    return out
  }

  /// Trades a little evenness for fewer rivers and ladders: forbids a break beside one, breaks anew and keeps
  /// what is better.
  private func withoutRivers(_ found: LineBreaks, _ list: ItemList, _ widths: [Int64]) -> LineBreaks {
    guard isJustified, found.breaks.count > 3, found.breaks.count < 60, !found.hasArtificial else {
      return found
    }
    let finder = Rivers(
      items: list.items, widths: widths,
      margins: list.margins
        ?? LineMargins(
          ends: ContiguousArray(repeating: 0, count: list.items.count),
          starts: ContiguousArray(repeating: 0, count: list.items.count + 1)))
    let parameters = parameters(widths[widths.count - 1])
    var best = found
    var rivers = finder.find(found.breaks) + Self.ladders(found.breaks, list.items)
    var items = list.items
    for _ in 0..<4 {
      guard let river = rivers.first else { break }
      var next: (LineBreaks, [Rivers.River], Int)?
      for line in max(0, river.lowerBound - 1)...river.upperBound {
        let item = best.breaks[line]
        guard items[item].penalty < 10_000, items[item].penalty > -10_000 else { continue }
        let before = items[item].penalty
        items[item].penalty = 10_000
        let tried = find(items, list, widths, parameters)
        items[item].penalty = before
        if tried.hasArtificial || tried.breaks.contains(item) { continue }
        let left = finder.find(tried.breaks) + Self.ladders(tried.breaks, items)
        let cost = tried.totalDemerits + Int64(left.count) * Self.riverDemerits
        if cost < (next.map { $0.0.totalDemerits + Int64($0.1.count) * Self.riverDemerits })
          ?? (best.totalDemerits + Int64(rivers.count) * Self.riverDemerits)
        {
          next = (tried, left, item)
        }
      }
      guard let next else { break }
      (best, rivers) = (next.0, next.1)
      items[next.2].penalty = 10_000
    }
    return best
  }

  /// What a river is worth.
  private static let riverDemerits: Int64 = 60_000

  /// With `text-wrap: balance`, the narrowest measure that needs no more lines.
  private func balanced(_ list: ItemList, _ first: Int) -> LineBreaks {
    let widths = measures.widths(from: first)
    let found = find(list, widths)
    guard style.wrap == .balance, widths.count == 1, found.breaks.count <= 6 else { return found }
    var low = widths[0] / 3
    var high = widths[0]
    var best = found
    while high - low > style.fontSize / 4, high > low {
      let middle = low + (high - low) / 2
      let tried = find(list, [middle])
      if tried.breaks.count <= found.breaks.count, !tried.hasArtificial {
        best = tried
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  private var isJustified: Bool { style.align == .justify }

  /// Ragged lines may end short of the measure: stretch at the line's end, none between words, so that the optimum is the
  /// evenest rag.
  private func background(_ width: Int64) -> LineBackground {
    isJustified
      ? LineBackground()
      : LineBackground(stretch: min(max(style.fontSize * 4, width / 7), width / 3))
  }

  private func parameters(_ width: Int64) -> LineBreakParameters {
    var parameters = LineBreakParameters()
    parameters.pretolerance = -1
    parameters.tolerance = isJustified ? 500 : 400
    parameters.emergencyStretch = isJustified ? style.fontSize * 3 : max(width, 1)
    parameters.hyphenPenalty = isJustified ? 120 : 500
    parameters.exHyphenPenalty = isJustified ? 150 : 700
    parameters.doubleHyphenDemerits = 30_000
    parameters.finalHyphenDemerits = 30_000
    parameters.ladderDemerits = 10_000_000
    parameters.runtDemerits = 150_000
    parameters.runtWidth = style.wrap == .pretty ? width / 3 : width / 5
    return parameters
  }

  private func trailingBlanks(
    _ pieces: ContiguousArray<Piece>, _ range: Range<Int>
  ) -> (start: Int, width: Int64) {
    var at = range.upperBound
    var end = at
    var width: Int64 = 0
    while at > range.lowerBound {
      let piece = pieces[at - 1]
      if piece.kind == .space {
        width += piece.width
        end = at - 1
      } else if piece.kind != .open && piece.kind != .close {
        break
      }
      at -= 1
    }
    return (end, width)
  }

  private mutating func append(
    _ breaks: LineBreaks, _ list: ItemList, _ pieces: ContiguousArray<Piece>, _ range: Range<Int>,
    _ out: inout [LineRange]
  ) {
    if breaks.hasArtificial { overflows = true }
    var start = range.lowerBound
    var previous = -1
    for item in breaks.breaks {
      let isLast = item == breaks.breaks.last
      var end = isLast ? range.upperBound : Int(list.pieceAfter[item])
      var visible = end
      if isLast {
        visible = trailingBlanks(pieces, start..<end).start
      } else {
        while end < range.upperBound, pieces[end].kind == .space, !pieces[end].isNoBreak { end += 1 }
      }
      visible = min(visible, trailingBlanks(pieces, start..<end).start)
      out.append(
        LineRange(
          start: start, end: end, visibleEnd: visible, isLast: isLast,
          endsWithHyphen: list.items[item].kind == .discretionary
            && visible > start && pieces[visible - 1].breakAfter == .softHyphen,
          startHang: list.margins?.starts[previous + 1] ?? 0, endHang: list.margins?.ends[item] ?? 0))
      start = end
      previous = item
    }
  }
}

/// A segment's pieces as the line breaker's items.
struct ItemList {
  private(set) var items: ContiguousArray<LineItem> = []
  /// For each item the piece at which the next line begins if a line ends there (blanks not yet skipped).
  private(set) var pieceAfter: ContiguousArray<Int32> = []
  /// What hangs out of the margins; nil: nothing.
  private(set) var margins: LineMargins?

  init(
    pieces: ContiguousArray<Piece>, range: Range<Int>, indent: Int64, style: ParagraphStyle,
    hyphenWidth: Int64
  ) {
    items.reserveCapacity(range.count * 2 + 4)
    let isJustified = style.align == .justify
    if indent != 0 { add(.box(indent), range.lowerBound) }
    for at in range {
      let piece = pieces[at]
      switch piece.kind {
      case .word:
        let give = isJustified ? GlyphFit.stretch(of: piece) : 0
        add(.box(piece.width, stretch: give, shrink: give), at)
        if at + 1 < range.upperBound { addBreak(after: piece, at, hyphenWidth, pieces, range) }
      case .space:
        if piece.isNoBreak { add(.penalty(10_000), at) }
        var glue = LineItem.glue(
          piece.width, stretch: isJustified ? piece.width / 2 : 0, shrink: isJustified ? piece.width / 3 : 0)
        if piece.isTie { glue.penalty = 400 }
        if style.bindsSingleLetters, followsLetter(at, pieces, range) { glue.penalty = 600 }
        add(glue, at)
      case .open, .close: add(.box(piece.width), at)
      case .atomic:
        if at > range.lowerBound { add(.penalty(0), at - 1) }
        add(.box(piece.width), at)
        add(.penalty(0), at)
      case .lineBreak: break
      }
    }
    finish(range, style)
    margins = Self.margins(self, pieces, style, hyphenWidth)
  }

  /// Whether the word before a blank has one letter.
  private func followsLetter(_ at: Int, _ pieces: ContiguousArray<Piece>, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, pieces[at - 1].kind == .word else { return false }
    if pieces[at - 1].glyphEnd - pieces[at - 1].glyphStart != 1 { return false }
    return at - 1 == range.lowerBound || pieces[at - 2].kind != .word
  }

  private mutating func add(_ item: LineItem, _ piece: Int) {
    items.append(item)
    pieceAfter.append(Int32(item.kind == .glue ? piece : piece + 1))
  }

  private mutating func addBreak(
    after piece: Piece, _ at: Int, _ hyphenWidth: Int64, _ pieces: ContiguousArray<Piece>, _ range: Range<Int>
  ) {
    switch piece.breakAfter {
    case .none: break
    case .allowed: add(.penalty(0), at)
    case .emergency: add(.penalty(5_000), at)
    case .explicitHyphen: add(.discretionary(pre: 0, post: 0, replace: 0, isExplicit: true), at)
    case .softHyphen:
      var item = LineItem.discretionary(pre: hyphenWidth, post: 0, replace: 0, isExplicit: false)
      item.penalty = shortness(at, pieces, range)
      add(item, at)
    }
  }

  /// What it costs that fewer than three letters or so stand before or after a hyphen.
  private func shortness(_ at: Int, _ pieces: ContiguousArray<Piece>, _ range: Range<Int>) -> Int32 {
    let isFirst =
      at == range.lowerBound || pieces[at - 1].kind != .word || pieces[at - 1].breakAfter != .softHyphen
    let isLast = at + 1 < range.upperBound && pieces[at + 1].breakAfter != .softHyphen
    var cost: Int32 = 0
    if isFirst, pieces[at].textEnd - pieces[at].textStart < 3 { cost += 80 }
    if isLast, pieces[at + 1].textEnd - pieces[at + 1].textStart < 4 { cost += 120 }
    return cost
  }

  private mutating func finish(_ range: Range<Int>, _ style: ParagraphStyle) {
    while let last = items.last, last.kind == .glue {
      items.removeLast()
      pieceAfter.removeLast()
    }
    add(.penalty(10_000), range.upperBound)
    add(.glue(0, stretch: 65_536, order: .fil, shrink: 0), range.upperBound)
    add(.penalty(-10_000), range.upperBound)
  }

  /// What hangs out of the margins at each break.
  private static func margins(
    _ list: ItemList, _ pieces: ContiguousArray<Piece>, _ style: ParagraphStyle, _ hyphenWidth: Int64
  ) -> LineMargins? {
    guard style.hangsAtStart || style.hangsAtEnd else { return nil }
    let count = list.items.count
    var margins = LineMargins(
      ends: ContiguousArray(repeating: 0, count: count),
      starts: ContiguousArray(repeating: 0, count: count + 1))
    let hyphen = hyphenWidth * Protrusion.end(0x2D) / 1_000
    var last: Int64 = 0
    var next: Int64 = 0
    for i in 0..<count where style.hangsAtEnd {
      let item = list.items[i]
      if item.kind == .box, item.width != 0 { last = list.hang(i, pieces, style).end }
      margins.ends[i] = item.kind == .discretionary && !item.isExplicit ? hyphen : i + 1 == count ? 0 : last
    }
    for i in (0..<count).reversed() where style.hangsAtStart {
      margins.starts[i + 1] = next
      let item = list.items[i]
      if item.kind == .box, item.width != 0 { next = list.hang(i, pieces, style).start }
    }
    margins.starts[0] = next
    return margins
  }

  /// What hangs out of a box's piece; nothing of words against the paragraph's direction.
  private func hang(
    _ item: Int, _ pieces: ContiguousArray<Piece>, _ style: ParagraphStyle
  ) -> (start: Int64, end: Int64) {
    let at = Int(pieceAfter[item]) - 1
    guard pieces.indices.contains(at), pieces[at].kind == .word, pieces[at].width == items[item].width,
      pieces[at].isRightToLeft == style.isRightToLeft
    else { return (0, 0) }
    return (pieces[at].startHang, pieces[at].endHang)
  }
}
