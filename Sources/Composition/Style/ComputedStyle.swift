public import Base

/// A length that may depend on a basis known only in layout: `length + fraction · basis` (so `calc()` of a length and a
/// percentage is one value).
@frozen
public struct LengthPercentage: Hashable, Sendable {
  public var length: Length
  /// 1 = 100 %.
  public var fraction: Double

  @inlinable public init(_ length: Length, fraction: Double = 0) {
    self.length = length
    self.fraction = fraction
  }
  public static let zero = LengthPercentage(.zero)

  /// The used length for a basis.
  @inlinable public func resolved(_ basis: Length) -> Length {
    fraction == 0 ? length : length + basis * fraction
  }
}

/// `auto` (for `max-width`: `none`), a length or percentage, or a size that follows from the content or the room (CSS
/// Sizing 3 §3.1; `stretch`: Sizing 4 §6.1).
@frozen
public enum Size: Hashable, Sendable {
  case auto
  case value(LengthPercentage)
  case minContent, maxContent, fitContent, stretch
}

/// Four values for the physical sides.
@frozen
public struct Edges<Value: Hashable & Sendable>: Hashable, Sendable {
  public var top: Value
  public var right: Value
  public var bottom: Value
  public var left: Value
  @inlinable public init(top: Value, right: Value, bottom: Value, left: Value) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }
  @inlinable public init(all value: Value) {
    self.init(top: value, right: value, bottom: value, left: value)
  }
}

/// sRGB with alpha, each 0 to 255.
@frozen
public struct Color: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8
  public var alpha: UInt8
  @inlinable public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }
  public static let black = Color(red: 0, green: 0, blue: 0)
  public static let transparent = Color(red: 0, green: 0, blue: 0, alpha: 0)
}

/// `display` (CSS Display 3 §2).
public enum Display: UInt8, Hashable, Sendable {
  case none, contents, block, inline, inlineBlock, listItem, flex, inlineFlex, grid, inlineGrid
  case table, inlineTable, tableRowGroup, tableHeaderGroup, tableFooterGroup, tableRow, tableCell
  case tableCaption, tableColumn, tableColumnGroup, flowRoot
}
/// `position` (CSS Positioned Layout 3 §2); `fixed` and `sticky` are not among it.
public enum Position: UInt8, Hashable, Sendable { case `static`, relative, absolute }
/// `float` (CSS 2.2 §9.5.1).
public enum Float: UInt8, Hashable, Sendable { case none, left, right }
/// `clear` (CSS 2.2 §9.5.2): below which floats a box begins.
public enum Clear: UInt8, Hashable, Sendable { case none, left, right, both }
/// What `overflow` does to layout (CSS Overflow 3). Nothing is cut off on paper.
public enum Overflow: UInt8, Hashable, Sendable {
  case visible, hidden, clip, scroll, auto

  /// Whether the box is a scroll container.
  @inlinable public var scrolls: Bool { self != .visible && self != .clip }
}
/// `box-sizing` (CSS Sizing 3 §3.3).
public enum BoxSizing: UInt8, Hashable, Sendable { case contentBox, borderBox }
/// `border-style` (CSS Backgrounds 3 §3.2); those that look carved are drawn solid.
public enum BorderStyle: UInt8, Hashable, Sendable { case none, hidden, solid, dashed, dotted, double }
/// `font-style` (CSS Fonts 4 §2.4).
public enum FontStyle: UInt8, Hashable, Sendable { case normal, italic, oblique }
/// `font-variant-caps` (CSS Fonts 4 §6.6).
public enum FontVariantCaps: UInt8, Hashable, Sendable { case normal, smallCaps, allSmallCaps }
/// `text-align` (CSS Text 3 §6.1).
public enum TextAlign: UInt8, Hashable, Sendable { case start, end, left, right, center, justify }
/// `text-transform` (CSS Text 3 §2.1).
public enum TextTransform: UInt8, Hashable, Sendable { case none, uppercase, lowercase, capitalize }
/// `white-space` (CSS Text 3 §3).
public enum WhiteSpace: UInt8, Hashable, Sendable { case normal, nowrap, pre, preWrap, preLine }
/// `hyphens` (CSS Text 3 §5.4).
public enum Hyphens: UInt8, Hashable, Sendable { case none, manual, auto }
/// `text-wrap` (CSS Text 4).
public enum TextWrap: UInt8, Hashable, Sendable { case wrap, nowrap, balance, pretty }
/// `overflow-wrap` (CSS Text 3 §5.5).
public enum OverflowWrap: UInt8, Hashable, Sendable { case normal, breakWord, anywhere }
/// `direction` (CSS Writing Modes 3 §2.1).
public enum Direction: UInt8, Hashable, Sendable { case ltr, rtl }
/// `unicode-bidi` (CSS Writing Modes 3 §2.2).
public enum UnicodeBidi: UInt8, Hashable, Sendable {
  case normal, embed, isolate, override, isolateOverride, plaintext
}
/// `word-break` (CSS Text 3 §5.2).
public enum WordBreak: UInt8, Hashable, Sendable { case normal, breakAll, keepAll }
/// `line-break` (CSS Text 3 §5.3).
public enum LineBreak: UInt8, Hashable, Sendable { case auto, loose, normal, strict, anywhere }
/// `visibility` (CSS Display 3 §4).
public enum Visibility: UInt8, Hashable, Sendable { case visible, hidden }
/// `list-style-type` (CSS Lists 3 §3.3); `dash` is an en dash.
public enum ListStyleType: UInt8, Hashable, Sendable {
  case none, disc, circle, square, decimal, lowerAlpha, upperAlpha, lowerRoman, upperRoman, dash
}
/// `list-style-position` (CSS Lists 3 §3.4).
public enum ListStylePosition: UInt8, Hashable, Sendable { case outside, inside }
/// `flex-direction` (CSS Flexbox 1 §5.1).
public enum FlexDirection: UInt8, Hashable, Sendable { case row, rowReverse, column, columnReverse }
/// `flex-wrap` (CSS Flexbox 1 §5.2).
public enum FlexWrap: UInt8, Hashable, Sendable { case nowrap, wrap, wrapReverse }
/// `justify-content`, `align-content`.
public enum ContentAlignment: UInt8, Hashable, Sendable {
  case normal, start, end, flexStart, flexEnd, center, stretch, spaceBetween, spaceAround, spaceEvenly
  /// With `safe`: at the start where there is too little room.
  case safeEnd, safeFlexEnd, safeCenter
  case baseline
}
/// `align-items`, `align-self`, `justify-items`, `justify-self`. `auto` only for the `-self` properties.
public enum ItemAlignment: UInt8, Hashable, Sendable {
  case auto, normal, start, end, flexStart, flexEnd, center, stretch, baseline
  case safeEnd, safeFlexEnd, safeCenter
  /// By the item's own direction.
  case selfStart, selfEnd
}
/// `object-fit` (CSS Images 3 §5.5).
public enum ObjectFit: UInt8, Hashable, Sendable { case fill, contain, cover, none, scaleDown }
/// `break-before` and `break-after` (CSS Fragmentation 3 §3.1).
public enum BreakBetween: UInt8, Hashable, Sendable { case auto, avoid, page, left, right }
/// `break-inside` (CSS Fragmentation 3 §3.2).
public enum BreakInside: UInt8, Hashable, Sendable { case auto, avoid }
/// `border-collapse` (CSS 2.2 §17.6).
public enum BorderCollapse: UInt8, Hashable, Sendable { case separate, collapse }
/// `caption-side` (CSS 2.2 §17.4.1).
public enum CaptionSide: UInt8, Hashable, Sendable { case top, bottom }

/// `line-height` (CSS 2.2 §10.8.1).
public enum LineHeight: Hashable, Sendable {
  case normal
  /// A multiple of the font size of the element itself.
  case number(Double)
  case length(Length)
}

/// `vertical-align` (CSS 2.2 §10.8.1).
public enum VerticalAlign: Hashable, Sendable {
  case baseline, sub, `super`, top, textTop, middle, bottom, textBottom
  /// Raises (positive) or lowers the baseline.
  case length(Length)
}

/// `text-decoration-line`, drawn in the text's own colour unless `decorationColor` is set.
public struct TextDecoration: OptionSet, Hashable, Sendable {
  public var rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let underline = TextDecoration(rawValue: 1)
  public static let overline = TextDecoration(rawValue: 2)
  public static let lineThrough = TextDecoration(rawValue: 4)
}

/// An OpenType feature setting: four letters and a value. `font-variant-numeric`, `font-variant-ligatures`,
/// `font-kerning` and `font-feature-settings` are all resolved to these; small caps too (`smcp`, `c2sc`).
public struct FontFeature: Hashable, Sendable {
  /// The tag's four ASCII bytes, big-endian.
  public var tag: UInt32
  public var value: UInt32
  public init(tag: UInt32, value: UInt32) {
    self.tag = tag
    self.value = value
  }
}

/// A place on an axis of a variable font: four letters and a value in the axis' own units.
public struct FontVariation: Hashable, Sendable {
  /// The tag's four ASCII bytes, big-endian.
  public var tag: UInt32
  public var value: Double
  public init(tag: UInt32, value: Double) {
    self.tag = tag
    self.value = value
  }
}

/// The sizing of one grid column (P1).
public enum GridTrack: Hashable, Sendable {
  case size(Size)
  /// Flexible, in `fr`.
  case flex(Double)
  case minContent
  case maxContent
  indirect case minmax(GridTrack, GridTrack)
  case fitContent(LengthPercentage)
  /// `repeat(auto-fill, …)`, or `repeat(auto-fit, …)`, whose empty columns collapse.
  indirect case autoRepeat([GridTrack], isFit: Bool)
}

/// `grid-column-start` or `grid-column-end`.
public enum GridLine: Hashable, Sendable {
  case auto
  /// From 1 at the start; from -1 backwards from the end of the explicit columns.
  case line(Int)
  case span(Int)
}

/// A piece of text that margin boxes and `content` show.
public enum ContentItem: Hashable, Sendable {
  case string(String)
  /// `counter(page)`.
  case pageNumber
  /// `counter(pages)`.
  case pageCount
  /// `string(name)`: the value that `string-set` gave last on or before the page.
  case namedString(String)
}

/// Everything that layout needs to know about an element: computed values of CSS 2.2 and the modules of our subset.
/// Lengths are absolute; percentages stay. Inherited values are filled in.
public struct ComputedStyle: Hashable, Sendable {
  // Box generation
  public var display: Display = .inline
  public var position: Position = .static
  public var float: Float = .none
  public var clear: Clear = .none
  public var visibility: Visibility = .visible
  public var overflowX: Overflow = .visible
  public var overflowY: Overflow = .visible
  /// What a scroll container keeps free for its bar. None is seen on paper; layout suites set it.
  public var scrollbarWidth: Length = .zero
  /// `top`, `right`, `bottom`, `left`.
  public var inset = Edges<Size>(all: .auto)

  // Box model
  public var boxSizing: BoxSizing = .contentBox
  public var width: Size = .auto
  public var height: Size = .auto
  public var minWidth: Size = .auto
  public var minHeight: Size = .auto
  /// `auto` stands for `none`.
  public var maxWidth: Size = .auto
  public var maxHeight: Size = .auto
  /// Width over height; nil: none.
  public var aspectRatio: Double?
  public var margin = Edges<Size>(all: .value(.zero))
  public var padding = Edges<LengthPercentage>(all: .zero)
  /// Zero where the style is `none`.
  public var borderWidth = Edges<Length>(all: .zero)
  public var borderStyle = Edges<BorderStyle>(all: .none)
  public var borderColor = Edges<Color>(all: .black)
  /// Top left, top right, bottom right, bottom left, in the order of `Edges`.
  public var borderRadius = Edges<LengthPercentage>(all: .zero)
  public var backgroundColor: Color = .transparent

  // Text (inherited)
  public var color: Color = .black
  /// Family names in order of preference, as written; generic names (`serif`, `sans-serif`, `monospace`) in lower case.
  public var fontFamilies: [String] = ["serif"]
  public var fontSize: Length = .pt(12)
  /// 1 to 1000.
  public var fontWeight: Int = 400
  public var fontStyle: FontStyle = .normal
  public var fontVariantCaps: FontVariantCaps = .normal
  /// Sorted by tag, tags unique; holds what differs from HarfBuzz's defaults.
  public var fontFeatures: [FontFeature] = []
  /// `font-stretch` in percent; 100 is normal.
  public var fontStretch: Double = 100
  /// `font-variation-settings`, sorted by tag, tags unique.
  public var fontVariations: [FontVariation] = []
  /// An OpenType language system to use in place of the language's own; empty: none.
  public var fontLanguageOverride = ""
  public var lineHeight: LineHeight = .normal
  public var letterSpacing: Length = .zero
  public var wordSpacing: Length = .zero
  public var textAlign: TextAlign = .start
  /// nil: auto.
  public var textAlignLast: TextAlign?
  public var textIndent: LengthPercentage = .zero
  public var textTransform: TextTransform = .none
  public var whiteSpace: WhiteSpace = .normal
  public var hyphens: Hyphens = .manual
  public var textWrap: TextWrap = .wrap
  public var overflowWrap: OverflowWrap = .normal
  public var wordBreak: WordBreak = .normal
  public var lineBreak: LineBreak = .auto
  public var direction: Direction = .ltr
  /// From the nearest `lang` attribute.
  public var language: LanguageTag?
  public var listStyleType: ListStyleType = .disc
  /// A marker given as a string; wins over `listStyleType`.
  public var listStyleString: String?
  public var listStylePosition: ListStylePosition = .outside
  public var orphans: Int = 2
  public var widows: Int = 2
  public var borderCollapse: BorderCollapse = .separate
  public var borderSpacing: Length = .zero
  public var captionSide: CaptionSide = .top

  // Text (not inherited)
  /// Propagated to the element's inline content by layout.
  public var textDecoration: TextDecoration = []
  /// nil: the colour of the text.
  public var decorationColor: Color?
  public var verticalAlign: VerticalAlign = .baseline
  public var unicodeBidi: UnicodeBidi = .normal

  // Flex and grid
  public var flexDirection: FlexDirection = .row
  public var flexWrap: FlexWrap = .nowrap
  public var justifyContent: ContentAlignment = .normal
  public var alignContent: ContentAlignment = .normal
  public var alignItems: ItemAlignment = .normal
  public var alignSelf: ItemAlignment = .auto
  public var justifyItems: ItemAlignment = .normal
  public var justifySelf: ItemAlignment = .auto
  public var flexGrow: Double = 0
  public var flexShrink: Double = 1
  public var flexBasis: Size = .auto
  public var order: Int = 0
  public var rowGap: LengthPercentage = .zero
  public var columnGap: LengthPercentage = .zero
  public var gridTemplateColumns: [GridTrack] = []
  /// The sizes of columns that items make beyond the template, in turn.
  public var gridAutoColumns: [GridTrack] = []
  public var gridColumnStart: GridLine = .auto
  public var gridColumnEnd: GridLine = .auto

  // Replaced elements
  public var objectFit: ObjectFit = .fill
  /// From the left and the top; a percentage is of the room that is left over.
  public var objectPositionX = LengthPercentage(.zero, fraction: 0.5)
  public var objectPositionY = LengthPercentage(.zero, fraction: 0.5)

  // Paged media
  public var breakBefore: BreakBetween = .auto
  public var breakAfter: BreakBetween = .auto
  public var breakInside: BreakInside = .auto
  /// The `page` property; nil: auto.
  public var page: String?
  /// `string-set`: name and the text it takes on (already evaluated).
  public var stringSet: [StringSet] = []

  public init() {}

  /// A running string: its name and the text that it takes on where the element begins.
  public struct StringSet: Hashable, Sendable {
    public var name: String
    public var value: String
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}
