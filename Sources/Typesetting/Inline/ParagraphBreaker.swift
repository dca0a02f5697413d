internal import Base
internal import Composition

/// How a paragraph wants its lines.
struct ParagraphStyle {
  var align: TextAlign
  var alignLast: TextAlign
  var indent: Int64
  var wrap: TextWrap
  var overflowWrap: OverflowWrap
  var fontSize: Int64
  var isRightToLeft: Bool
}

/// The pieces of one line: `end` exclusive; `visibleEnd` leaves out the blanks that hang at the end.
struct LineRange {
  var start: Int
  var end: Int
  var visibleEnd: Int
  /// Ends the paragraph or stands before a forced break.
  var isLast: Bool
  var endsWithHyphen = false
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
      pieces: pieces, range: range, indent: indent, style: style, hyphenWidth: hyphenWidth,
      width: measures[first].width)
    let breaks = balanced(list, first)
    append(breaks, list, pieces, range, &out)
  }

  private func find(_ list: ItemList, _ widths: [Int64]) -> LineBreaks {
    LineBreaker(
      items: list.items, widths: widths, background: background(widths[0]),
      parameters: parameters(widths[widths.count - 1])
    ).breaks()
  }

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
    isJustified ? LineBackground() : LineBackground(stretch: min(style.fontSize * 4, width / 3))
  }

  private func parameters(_ width: Int64) -> LineBreakParameters {
    var parameters = LineBreakParameters()
    parameters.pretolerance = -1
    parameters.tolerance = isJustified ? 500 : 200
    parameters.emergencyStretch = isJustified ? style.fontSize * 3 : max(width, 1)
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
            && visible > start && pieces[visible - 1].breakAfter == .softHyphen))
      start = end
    }
  }
}

/// A segment's pieces as the line breaker's items.
struct ItemList {
  private(set) var items: ContiguousArray<LineItem> = []
  /// For each item the piece at which the next line begins if a line ends there (blanks not yet skipped).
  private(set) var pieceAfter: ContiguousArray<Int32> = []

  init(
    pieces: ContiguousArray<Piece>, range: Range<Int>, indent: Int64, style: ParagraphStyle,
    hyphenWidth: Int64, width: Int64
  ) {
    items.reserveCapacity(range.count * 2 + 4)
    let isJustified = style.align == .justify
    if indent != 0 { add(.box(indent), range.lowerBound) }
    for at in range {
      let piece = pieces[at]
      switch piece.kind {
      case .word:
        add(.box(piece.width), at)
        addBreak(after: piece, at, hyphenWidth, isEnd: at + 1 == range.upperBound)
      case .space:
        if piece.isNoBreak { add(.penalty(10_000), at) }
        add(
          .glue(
            piece.width, stretch: isJustified ? piece.width / 2 : 0,
            shrink: isJustified ? piece.width / 3 : 0), at)
      case .open, .close: add(.box(piece.width), at)
      case .atomic:
        if at > range.lowerBound { add(.penalty(0), at - 1) }
        add(.box(piece.width), at)
        add(.penalty(0), at)
      case .lineBreak: break
      }
    }
    finish(range, style, width)
  }

  private mutating func add(_ item: LineItem, _ piece: Int) {
    items.append(item)
    pieceAfter.append(Int32(item.kind == .glue ? piece : piece + 1))
  }

  private mutating func addBreak(after piece: Piece, _ at: Int, _ hyphenWidth: Int64, isEnd: Bool) {
    if isEnd { return }
    switch piece.breakAfter {
    case .none: break
    case .allowed: add(.penalty(0), at)
    case .emergency: add(.penalty(5_000), at)
    case .explicitHyphen: add(.discretionary(pre: 0, post: 0, replace: 0, isExplicit: true), at)
    case .softHyphen:
      add(.discretionary(pre: hyphenWidth, post: 0, replace: 0, isExplicit: false), at)
    }
  }

  private mutating func finish(_ range: Range<Int>, _ style: ParagraphStyle, _ width: Int64) {
    while let last = items.last, last.kind == .glue {
      items.removeLast()
      pieceAfter.removeLast()
    }
    add(.penalty(10_000), range.upperBound)
    let isPretty = style.wrap == .pretty
    add(
      .glue(0, stretch: isPretty ? width * 3 / 4 : 65_536, order: isPretty ? .normal : .fil, shrink: 0),
      range.upperBound)
    add(.penalty(-10_000), range.upperBound)
  }
}
