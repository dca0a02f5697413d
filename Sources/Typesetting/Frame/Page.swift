public import Base
public import Composition

/// A point on a page: right and down from the page's top left corner.
@frozen
public struct Point: Hashable, Sendable {
  public var x: Length
  public var y: Length
  @inlinable public init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on a page; `x`, `y` are its top left corner.
@frozen
public struct Rect: Hashable, Sendable {
  public var x: Length
  public var y: Length
  public var width: Length
  public var height: Length
  @inlinable public init(x: Length, y: Length, width: Length, height: Length) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// One glyph of a run.
@frozen
public struct Glyph: Hashable, Sendable {
  /// Glyph index in the font.
  public var id: UInt32
  /// How far the pen moves right after the glyph, including kerning, letter spacing and justification.
  public var advance: Length
  /// Displacement of the glyph from the pen: right and up.
  public var xOffset: Length
  public var yOffset: Length
  /// The bytes of `GlyphRun.text` this glyph's cluster stands for: start and end offset in UTF-8. Glyphs of one cluster
  /// share them.
  public var textStart: Int32
  public var textEnd: Int32
  @inlinable public init(
    id: UInt32, advance: Length, xOffset: Length, yOffset: Length, textStart: Int32, textEnd: Int32
  ) {
    self.id = id
    self.advance = advance
    self.xOffset = xOffset
    self.yOffset = yOffset
    self.textStart = textStart
    self.textEnd = textEnd
  }
}

/// Glyphs of one font, size, colour and origin on one line, in visual order from left to right.
public struct GlyphRun: Sendable {
  /// Index into `Layout.fonts`.
  public var font: Int
  public var fontSize: Length
  public var color: Color
  /// The pen before the first glyph, on the baseline.
  public var position: Point
  public var glyphs: ContiguousArray<Glyph>
  /// The source text that the run shows, in logical order, as it is to be extracted: as the source wrote it, before
  /// `text-transform` and small caps, with the collapsed blank that follows it on the line, if any.
  public var text: String
  /// What the run must be read as where the glyphs alone would lie (a hyphen that hyphenation added reads as "").
  public var actualText: String?
  public var origin: Origin?
  public var language: LanguageTag?
  /// Whether the run is set from right to left.
  public var isRightToLeft: Bool
  /// How wide the glyphs are drawn, in thousandths of what the font says; advances count it in already.
  public var horizontalScale: Int32 = 1_000

  public init(
    font: Int, fontSize: Length, color: Color, position: Point, glyphs: ContiguousArray<Glyph>,
    text: String, actualText: String? = nil, origin: Origin? = nil, language: LanguageTag? = nil,
    isRightToLeft: Bool = false
  ) {
    self.font = font
    self.fontSize = fontSize
    self.color = color
    self.position = position
    self.glyphs = glyphs
    self.text = text
    self.actualText = actualText
    self.origin = origin
    self.language = language
    self.isRightToLeft = isRightToLeft
  }
}

/// A filled or stroked shape: backgrounds, borders, rules, underlines.
public struct Shape: Hashable, Sendable {
  /// A part of an outline, in page coordinates. A curve is cubic: two control points, then the end.
  public enum Segment: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case cubic(Point, Point, Point)
    case close
  }
  public var segments: [Segment]
  /// nil: not filled.
  public var fill: Color?
  public var stroke: Stroke?
  /// Whether parts that overlap an even number of times are holes.
  public var isEvenOdd = false
  /// The box of the picture that the shape is part of; nil: it is none of a picture.
  public var frame: Rect?
  /// Whether what lies outside `frame` is not shown.
  public var isClipped = false
  public init(segments: [Segment], fill: Color?, stroke: Stroke? = nil) {
    self.segments = segments
    self.fill = fill
    self.stroke = stroke
  }
  /// A filled rectangle.
  public init(rect: Rect, fill: Color) {
    let right = rect.x + rect.width
    let bottom = rect.y + rect.height
    segments = [
      .move(Point(x: rect.x, y: rect.y)), .line(Point(x: right, y: rect.y)),
      .line(Point(x: right, y: bottom)), .line(Point(x: rect.x, y: bottom)), .close,
    ]
    self.fill = fill
  }
  /// A line along an outline.
  public struct Stroke: Hashable, Sendable {
    public var color: Color
    public var width: Length
    /// Lengths of dashes and gaps in turn; empty: solid.
    public var dashes: [Length]
    /// How the line ends and turns.
    public var cap = VectorDrawing.Cap.butt
    public var join = VectorDrawing.Join.miter
    public init(color: Color, width: Length, dashes: [Length] = []) {
      self.color = color
      self.width = width
      self.dashes = dashes
    }
  }
}

/// A picture placed on a page.
public struct PlacedImage: Hashable, Sendable {
  /// The key in the `ImageLibrary` that layout was given.
  public var source: String
  /// Where the whole picture goes; parts outside `clip` are not shown.
  public var rect: Rect
  /// nil: no clipping.
  public var clip: Rect?
  /// The corner radius of the clip; zero: square corners.
  public var clipRadius: Length
  public init(source: String, rect: Rect, clip: Rect? = nil, clipRadius: Length = .zero) {
    self.source = source
    self.rect = rect
    self.clip = clip
    self.clipRadius = clipRadius
  }
}

/// One thing on a page and what it is part of.
public struct PageItem: Sendable {
  /// What an item shows.
  public enum Content: Sendable {
    case glyphs(GlyphRun)
    case shape(Shape)
    case image(PlacedImage)
  }
  public var content: Content
  /// The innermost element the item belongs to: what it is tagged as. nil: an artifact (decoration, page furniture).
  public var element: NodeID?
  /// Set for list markers: tagged as the label of the list item `element`.
  public var isMarker: Bool
  public init(_ content: Content, element: NodeID?, isMarker: Bool = false) {
    self.content = content
    self.element = element
    self.isMarker = isMarker
  }
}

/// The area on a page that a link's text or image covers; a link over several lines has several.
public struct LinkArea: Hashable, Sendable {
  public var rect: Rect
  /// The `a` element.
  public var element: NodeID
  /// The value of `href`.
  public var destination: String
  public init(rect: Rect, element: NodeID, destination: String) {
    self.rect = rect
    self.element = element
    self.destination = destination
  }
}

/// A finished page. Exporters only read it.
public struct Page: Sendable {
  public var width: Length
  public var height: Length
  /// Content in DOM order, which is the order of reading; backgrounds and borders before what they lie behind.
  public var items: ContiguousArray<PageItem>
  public var links: [LinkArea]
  public init(width: Length, height: Length) {
    self.width = width
    self.height = height
    items = []
    links = []
  }
}

/// Where an element begins on the pages: for bookmarks, internal links and click-to-source.
public struct Anchor: Hashable, Sendable {
  /// From 0.
  public var page: Int
  /// The top left corner of the element's first box.
  public var position: Point
  public init(page: Int, position: Point) {
    self.page = page
    self.position = position
  }
}

/// A document set on pages.
public struct Layout: Sendable {
  public var pages: [Page]
  /// The fonts that glyph runs index.
  public var fonts: [Font]
  /// The first box of each element that has one.
  public var anchors: [NodeID: Anchor]
  /// How far the content reaches down the last page, from the top of its content area.
  public var lastPageFill: Length
  /// The height of all content in one endless column.
  public var contentHeight: Length
  /// The characters that no font has, which the pages go without.
  public var leftOut: Set<Unicode.Scalar> = []
  public init(
    pages: [Page], fonts: [Font], anchors: [NodeID: Anchor], lastPageFill: Length,
    contentHeight: Length = .zero
  ) {
    self.contentHeight = contentHeight
    self.pages = pages
    self.fonts = fonts
    self.anchors = anchors
    self.lastPageFill = lastPageFill
  }
}
