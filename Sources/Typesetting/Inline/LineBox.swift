internal import Base

/// Something on a line, in logical order; x runs from the left edge of the paragraph's content box.
struct LineElement {
  enum Kind: UInt8 { case run, atomic }
  var kind: Kind
  /// Index into `InlineContent.runs`, or the fragment of an atomic inline.
  var index: Int32
  /// The pieces of a run.
  var pieceStart: Int32 = 0
  var pieceEnd: Int32 = 0
  var x: Int64
  var width: Int64 = 0
  /// How far the baseline lies above the line's; for atomics the top of the margin box below the line's top.
  var shift: Int64 = 0
  /// The number of the run's first stretched blank on the line.
  var firstBlank: Int32 = 0
  /// Of direction (UAX #9): odd from right to left.
  var level: UInt8 = 0
  /// A soft hyphen at its end was used.
  var endsWithHyphen = false
  /// How it is to be read where it is part of a word that the line's end divides.
  var reading = WordReading.itself

  var isRightToLeft: Bool { level & 1 == 1 }
}

/// How a part of a divided word is read.
enum WordReading: Hashable {
  case itself
  /// As the whole word: bytes of the paragraph's text.
  case whole(start: Int32, end: Int32)
  /// As nothing: what stands before is read as the whole.
  case nothing
}

/// The readings of a line's pieces.
struct WordReadings {
  private var tail = 0..<0
  private var head = 0..<0
  private var whole = WordReading.itself

  init() {}

  init(_ range: LineRange, _ pieces: ContiguousArray<Piece>) {
    func goesOn(_ at: Int) -> Bool {
      pieces.indices.contains(at) && pieces[at].kind == .word && pieces[at].breakAfter == .softHyphen
    }
    if goesOn(range.start - 1) {
      var end = range.start
      while end < range.end, goesOn(end) { end += 1 }
      tail = range.start..<min(end + 1, range.end)
    }
    if range.endsWithHyphen {
      let end = range.visibleEnd
      var start = end - 1
      while goesOn(start - 1) { start -= 1 }
      var last = end
      while goesOn(last) { last += 1 }
      last = min(last, pieces.count - 1)
      if start < range.start { return }
      head = start..<end
      // What follows the hyphen may be no word: a picture, or the end of an inline box.
      var textEnd = pieces[start].textEnd
      for at in start...max(start, last) where pieces[at].kind == .word {
        textEnd = max(textEnd, pieces[at].textEnd)
      }
      whole = .whole(start: pieces[start].textStart, end: textEnd)
    }
  }

  subscript(_ at: Int) -> WordReading {
    tail.contains(at) ? .nothing : head.contains(at) ? whole : .itself
  }
}

/// The part of an inline box on one line.
struct SpanPart {
  /// Index into `InlineContent.spans`.
  var span: Int32
  var x: Int64
  var width: Int64
  var isFirst: Bool
  var isLast: Bool
}

/// A line; y runs from the top of the paragraph's content box.
struct LineBox {
  var top: Int64
  var height: Int64
  /// Below `top`.
  var baseline: Int64
  var elements: Range<Int>
  var parts: Range<Int>
  /// What justification adds to the line's blanks together, and how many there are.
  var extra: Int64
  var blanks: Int32
  var fit = GlyphFit()

  /// What the blank of a number gets; the shares add up to `extra` exactly.
  func share(_ blank: Int32) -> Int64 {
    if blanks == 0 { return 0 }
    let n = Int64(blanks)
    let i = Int64(blank)
    return floorDivide(extra * (i + 1), n) - floorDivide(extra * i, n)
  }

  private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    let q = a / b
    return a % b < 0 ? q - 1 : q
  }
}

/// A paragraph broken into lines at one width.
final class SetLines {
  let content: InlineContent
  /// As it was set: giant words may be cut into more pieces than `content.pieces` has.
  var pieces: ContiguousArray<Piece>
  var lines: ContiguousArray<LineBox> = []
  var elements: ContiguousArray<LineElement> = []
  var parts: ContiguousArray<SpanPart> = []
  var height: Int64 = 0

  init(content: InlineContent) {
    self.content = content
    pieces = content.pieces
  }
}

/// The measure of each line of a paragraph: where it begins and how wide it is.
struct LineMeasures: Equatable {
  struct Measure: Equatable {
    var x: Int64
    var width: Int64
  }
  /// The last stands for all that follow; never empty.
  var measures: [Measure]

  init(width: Int64) { measures = [Measure(x: 0, width: width)] }

  subscript(_ line: Int) -> Measure { measures[min(line, measures.count - 1)] }

  /// The widths from a line on, as the line breaker wants them.
  func widths(from line: Int) -> [Int64] {
    line >= measures.count ? [measures[measures.count - 1].width] : measures[line...].map(\.width)
  }
}
