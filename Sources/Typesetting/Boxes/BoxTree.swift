internal import Base
internal import Composition

/// A box of the layout: what an element generates, or what CSS puts around stray text.
struct LayoutBox {
  enum Kind: UInt8 {
    /// Holds block-level boxes.
    case block
    /// A block container that holds lines.
    case lines
    case flex, grid, table, tableRow, tableRowGroup
    /// A replaced element.
    case image
    /// An inline element's box, cut over lines.
    case inline
  }
  var kind: Kind
  /// The element; for anonymous boxes the one around it.
  var node: NodeID
  /// Index into the `StyleTable`.
  var style: Int32
  var isAnonymous = false
  var isOutOfFlow = false
  /// Of a flex or grid container, or a table cell: margins stay inside.
  var isItem = false
  /// Box indices in document order.
  var children: [Int32] = []
  /// Of a box of lines.
  var inlines: [InlineNode] = []
  /// Index into `BoxTree.texts`; -1: no outside marker.
  var marker: Int32 = -1
  /// The `a` element around the box; -1: none.
  var link: Int32 = -1
  /// Of a table cell.
  var columnSpan: Int32 = 1
  var rowSpan: Int32 = 1
}

/// One thing in a line's source order.
enum InlineNode {
  /// Index into `BoxTree.texts`.
  case text(Int32)
  /// A box of kind `.inline` begins; `isFirst` is false where it goes on after a block inside it.
  case open(Int32, isFirst: Bool)
  case close(Int32, isLast: Bool)
  /// An inline block or image.
  case atomic(Int32)
  case outOfFlow(Int32)
  case lineBreak
}

/// Lines drawn under, over or through text, by the element that asks for them.
struct Decoration {
  var lines: TextDecoration
  var color: Color?
  /// The decoration of the elements around; -1: none.
  var outer: Int32
}

/// A text node as layout sees it.
struct TextSource {
  var text: String
  var node: NodeID
  var style: Int32
  var origin: Origin?
  var link: Int32
  /// Index into `BoxTree.decorations`; -1: none.
  var decoration: Int32
  var isMarker = false
}

/// The boxes of a document, parents before children.
struct BoxTree {
  var boxes: ContiguousArray<LayoutBox> = []
  var texts: ContiguousArray<TextSource> = []
  var decorations: ContiguousArray<Decoration> = []
  /// The background of the root or body, which covers every page.
  var canvas: Color = .transparent
  /// The box whose background became the canvas; -1: none.
  var canvasBox: Int32 = -1
  var hasFloats = false
}
