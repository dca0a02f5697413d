internal import Base
internal import Composition

/// A glyph of a paragraph, scaled; byte offsets are those of the paragraph's text.
struct SetGlyph {
  var id: UInt32
  /// Index into the library.
  var font: Int32
  var advance: Int64
  var x: Int64
  var y: Int64
  var start: Int32
  var end: Int32
  var isSafeToBreak: Bool
}

/// A text node's share of a paragraph.
struct InlineRun {
  /// Bytes of `InlineContent.text`.
  var start: Int32
  var end: Int32
  /// Index into `BoxTree.texts`.
  var source: Int32
  var style: Int32
  /// The innermost inline box around it; -1: the paragraph itself.
  var span: Int32
}

/// An inline element's box within a paragraph.
struct InlineSpan {
  var box: Int32
  /// -1: the paragraph itself.
  var parent: Int32
  /// How far its baseline lies above the paragraph's.
  var shift: Int64
  /// Margin, border and padding at its start and end.
  var startEdge: Int64
  var endEdge: Int64
}

/// The smallest parts of a paragraph between which lines may break.
struct Piece {
  enum Kind: UInt8 { case word, space, open, close, atomic, lineBreak }
  /// What may happen after a piece that no blank follows.
  enum Break: UInt8 { case none, allowed, explicitHyphen, softHyphen, emergency }
  var kind: Kind
  var breakAfter: Break = .none
  /// Of a space: no line may break at it.
  var isNoBreak = false
  /// Of a space: it stands between a number and its unit, and a line may hardly break at it.
  var isTie = false
  /// Of direction (UAX #9): odd from right to left.
  var level: UInt8 = 0
  var width: Int64 = 0
  var glyphStart: Int32 = 0
  var glyphEnd: Int32 = 0
  var textStart: Int32 = 0
  var textEnd: Int32 = 0
  /// The run of a word or space, the span of an open or close, the box of an atomic.
  var index: Int32 = -1
  /// Of a word: the font size, and the gaps between letters that may be tracked.
  var em: Int64 = 0
  var gaps: Int32 = 0
  /// Of a word: how far its first and last character may hang out at a line's start and end.
  var startHang: Int64 = 0
  var endHang: Int64 = 0

  var isRightToLeft: Bool { level & 1 == 1 }
}

/// A paragraph ready to be broken: collapsed text, glyphs and pieces in logical order. Made once per box of lines,
/// whatever widths it is tried at.
final class InlineContent {
  var text: [UInt8] = []
  var runs: ContiguousArray<InlineRun> = []
  var spans: ContiguousArray<InlineSpan> = []
  var glyphs: ContiguousArray<SetGlyph> = []
  var pieces: ContiguousArray<Piece> = []
  /// Boxes taken out of the flow, with the piece before which they stand.
  var outOfFlow: [(box: Int32, piece: Int)] = []
  /// Whether lines need their elements put into visual order.
  var hasRightToLeft = false
  /// The level of direction of the paragraph.
  var baseLevel: UInt8 = 0
  /// What it shares with paragraphs of other layouts that have the same pieces; nil: nothing.
  var shaped: ShapedParagraph?
  /// The least and greatest width, once asked for.
  var intrinsic: (min: Int64, max: Int64)?
}
