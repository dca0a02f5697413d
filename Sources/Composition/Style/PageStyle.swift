public import Base

/// The sixteen margin boxes of CSS Paged Media; the corners are left out of our subset.
public enum MarginBoxName: String, Hashable, Sendable, CaseIterable {
  case topLeft = "top-left"
  case topCenter = "top-center"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomCenter = "bottom-center"
  case bottomRight = "bottom-right"
}

/// A margin box of a page: what it says and how.
public struct MarginBox: Hashable, Sendable {
  public var name: MarginBoxName
  public var content: [ContentItem]
  /// Font, colour and alignment; inherited from the page context (the root element's style).
  public var style: ComputedStyle
  public init(name: MarginBoxName, content: [ContentItem], style: ComputedStyle) {
    self.name = name
    self.content = content
    self.style = style
  }
}

/// A page's size and margins, and its margin boxes, after the cascade of all `@page` rules that match.
public struct PageStyle: Hashable, Sendable {
  public var width: Length
  public var height: Length
  public var margin: Edges<Length>
  /// In the order of `MarginBoxName.allCases`; boxes without content are absent.
  public var marginBoxes: [MarginBox]
  public init(width: Length, height: Length, margin: Edges<Length>, marginBoxes: [MarginBox] = []) {
    self.width = width
    self.height = height
    self.margin = margin
    self.marginBoxes = marginBoxes
  }
  /// A4 with margins of 20 mm.
  public static let a4 = PageStyle(width: .mm(210), height: .mm(297), margin: Edges(all: .mm(20)))
}

/// Which page a style is asked for.
public struct PageContext: Hashable, Sendable {
  /// The `page` property in force; nil: none.
  public var name: String?
  public var isFirst: Bool
  /// A left-hand page (even numbers in left-to-right documents).
  public var isLeft: Bool
  public init(name: String? = nil, isFirst: Bool, isLeft: Bool) {
    self.name = name
    self.isFirst = isFirst
    self.isLeft = isLeft
  }
}

/// An `@font-face` rule. `source` is the first `url()`, as written; Build resolves it to bytes.
public struct FontFace: Hashable, Sendable {
  public var family: String
  public var source: String
  /// Lowest and highest weight served.
  public var weight: ClosedRange<Int>
  public var style: FontStyle
  /// Where `src` stands.
  public var range: SourceRange?
  /// The line that `range` begins in.
  public var line: String?
  public init(
    family: String, source: String, weight: ClosedRange<Int>, style: FontStyle,
    range: SourceRange? = nil
  ) {
    self.family = family
    self.source = source
    self.weight = weight
    self.style = style
    self.range = range
  }
}

/// A document with the computed style of each element: what layout takes.
public struct StyledDocument: Sendable {
  /// With the elements that `::before` and `::after` generate.
  public var document: Document
  /// Each distinct style once.
  public var styles: ContiguousArray<ComputedStyle>
  /// By node index, an index into `styles`; text nodes have their parent's.
  public var styleIndex: ContiguousArray<Int32>
  /// By `PageContext`: all contexts that the document can ask for (every page name in use × first × left).
  public var pageStyles: [PageContext: PageStyle]
  public var fontFaces: [FontFace]

  public init(
    document: Document, styles: ContiguousArray<ComputedStyle>,
    styleIndex: ContiguousArray<Int32>, pageStyles: [PageContext: PageStyle],
    fontFaces: [FontFace]
  ) {
    self.document = document
    self.styles = styles
    self.styleIndex = styleIndex
    self.pageStyles = pageStyles
    self.fontFaces = fontFaces
  }

  /// The style of a node.
  @inlinable public func style(_ id: NodeID) -> ComputedStyle { styles[Int(styleIndex[id.index])] }

  /// The style of a page; falls back to the unnamed page, then to A4.
  public func pageStyle(_ context: PageContext) -> PageStyle {
    if let style = pageStyles[context] { return style }
    let unnamed = PageContext(name: nil, isFirst: context.isFirst, isLeft: context.isLeft)
    return pageStyles[unnamed] ?? .a4
  }
}
