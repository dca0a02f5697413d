internal import Composition

/// A stretch of text with one style.
struct InlineRun: Hashable {
  struct Style: OptionSet, Hashable {
    var rawValue: UInt8
    static let emphasis = Style(rawValue: 1)
    static let strong = Style(rawValue: 2)
    static let code = Style(rawValue: 4)
  }
  var text: String
  var style: Style = []
  /// Where a link leads; runs of one link share `linkNumber`.
  var link: String?
  var linkNumber = 0
  /// A forced line break; `text` is empty.
  var isBreak = false
  /// The computed style that it is set in, as an index into `StyledDocument.styles`; nil where styles were not asked for.
  var look: Int32?
}

/// A block of a document as one reads it aloud: what text and Markdown are made from.
struct ReadingBlock: Hashable {
  enum Kind: Hashable {
    case heading(Int)
    case paragraph
    case preformatted(String)
    case rule
    /// Cells from left to right.
    case row([[InlineRun]], isHeader: Bool)
  }
  enum Container: Hashable {
    case quote
    /// `number` is nil for a bullet. `id` tells items apart.
    case item(id: Int, number: Int?)
  }
  var kind: Kind
  /// From the outermost to the innermost.
  var containers: [Container]
  var runs: [InlineRun] = []
  /// What stands at the end of the same line: dates.
  var aside: [InlineRun] = []
  /// The block element that it stands in; nil: none, or styles were not asked for.
  var element: NodeID?
  /// Whether a blank line parts it from the block before it.
  var isSpaced: Bool
}
