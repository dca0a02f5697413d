internal import Base

/// The parts of `font-variant-*` and `font-feature-settings` that inherit one by one and end up in one list of features.
struct FontVariants: Hashable, Sendable {
  /// A set of `NumericFlag`s.
  var numeric: UInt32 = 0
  /// A set of `LigatureFlag`s.
  var ligatures: UInt32 = 0
  /// 0: auto or normal, 1: none.
  var kerning: UInt8 = 0
  /// 0: normal, 1: sub, 2: super.
  var position: UInt8 = 0
  var settings: [FontFeature] = []

  static let normal = FontVariants()

  enum NumericFlag {
    static let lining: UInt32 = 1, oldstyle: UInt32 = 2, proportional: UInt32 = 4, tabular: UInt32 = 8
    static let diagonal: UInt32 = 16, stacked: UInt32 = 32, ordinal: UInt32 = 64, slashedZero: UInt32 = 128
  }
  enum LigatureFlag {
    static let none: UInt32 = 1, common: UInt32 = 2, noCommon: UInt32 = 4, discretionary: UInt32 = 8
    static let noDiscretionary: UInt32 = 16, historical: UInt32 = 32, noHistorical: UInt32 = 64
    static let contextual: UInt32 = 128, noContextual: UInt32 = 256
  }

  /// All as OpenType features, sorted by tag, the author's own settings last in the say.
  func features(caps: FontVariantCaps) -> [FontFeature] {
    if self == .normal, caps == .normal { return [] }
    var out: [UInt32: UInt32] = [:]
    func set(_ tag: String, _ value: UInt32) { out[FontFeature.tag(tag)] = value }
    if caps != .normal { set("smcp", 1) }
    if caps == .allSmallCaps { set("c2sc", 1) }
    if kerning == 1 { set("kern", 0) }
    if position == 1 { set("subs", 1) }
    if position == 2 { set("sups", 1) }
    for (flag, tag) in Self.numericTags where numeric & flag != 0 { set(tag, 1) }
    for (flag, tags, value) in Self.ligatureTags where ligatures & flag != 0 {
      for tag in tags { set(tag, value) }
    }
    for feature in settings { out[feature.tag] = feature.value }
    return out.map { FontFeature(tag: $0.key, value: $0.value) }.sorted { $0.tag < $1.tag }
  }

  private static let numericTags: [(UInt32, String)] = [
    (NumericFlag.lining, "lnum"), (NumericFlag.oldstyle, "onum"), (NumericFlag.proportional, "pnum"),
    (NumericFlag.tabular, "tnum"), (NumericFlag.diagonal, "frac"), (NumericFlag.stacked, "afrc"),
    (NumericFlag.ordinal, "ordn"), (NumericFlag.slashedZero, "zero"),
  ]
  private static let ligatureTags: [(UInt32, [String], UInt32)] = [
    (LigatureFlag.none, ["liga", "clig", "dlig", "hlig", "calt"], 0),
    (LigatureFlag.common, ["liga", "clig"], 1), (LigatureFlag.noCommon, ["liga", "clig"], 0),
    (LigatureFlag.discretionary, ["dlig"], 1), (LigatureFlag.noDiscretionary, ["dlig"], 0),
    (LigatureFlag.historical, ["hlig"], 1), (LigatureFlag.noHistorical, ["hlig"], 0),
    (LigatureFlag.contextual, ["calt"], 1), (LigatureFlag.noContextual, ["calt"], 0),
  ]
}

extension FontFeature {
  /// The four bytes of an ASCII tag.
  static func tag(_ text: String) -> UInt32 { text.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
}

/// A style in the making: starts with the inherited values, takes declarations, ends in `finish()`.
struct StyleBuilder {
  var style: ComputedStyle
  let parent: ComputedStyle
  var units: UnitContext
  var variants: FontVariants
  let parentVariants: FontVariants
  /// Which sides' border colour follows `color`.
  var borderFollowsColor: UInt8 = 0b1111
  /// Parts of `content`; nil: `normal` or `none`.
  var content: [ContentPart]?
  var stringSet: [StringSetPart] = []

  static let initial: ComputedStyle = {
    var style = ComputedStyle()
    style.borderWidth = Edges(all: .px(3))
    return style
  }()

  /// Starts with what is inherited.
  init(parent: ComputedStyle, variants: FontVariants, units: UnitContext) {
    self.parent = parent
    self.units = units
    self.variants = variants
    parentVariants = variants
    style = Self.initial
    inheritText()
  }

  private mutating func inheritText() {
    style.visibility = parent.visibility
    style.color = parent.color
    style.fontFamilies = parent.fontFamilies
    style.fontSize = parent.fontSize
    style.fontWeight = parent.fontWeight
    style.fontStyle = parent.fontStyle
    style.fontVariantCaps = parent.fontVariantCaps
    style.lineHeight = parent.lineHeight
    style.letterSpacing = parent.letterSpacing
    style.wordSpacing = parent.wordSpacing
    style.textAlign = parent.textAlign
    style.textAlignLast = parent.textAlignLast
    style.textIndent = parent.textIndent
    style.textTransform = parent.textTransform
    style.whiteSpace = parent.whiteSpace
    style.hyphens = parent.hyphens
    style.textWrap = parent.textWrap
    style.overflowWrap = parent.overflowWrap
    style.wordBreak = parent.wordBreak
    style.lineBreak = parent.lineBreak
    style.fontStretch = parent.fontStretch
    style.fontVariations = parent.fontVariations
    style.fontLanguageOverride = parent.fontLanguageOverride
    style.direction = parent.direction
    style.language = parent.language
    style.listStyleType = parent.listStyleType
    style.listStyleString = parent.listStyleString
    style.listStylePosition = parent.listStylePosition
    style.orphans = parent.orphans
    style.widows = parent.widows
    style.borderCollapse = parent.borderCollapse
    style.borderSpacing = parent.borderSpacing
    style.captionSide = parent.captionSide
  }

  /// The computed value of a length whose percentages stay.
  func lengthPercentage(_ expression: LengthExpression) -> LengthPercentage {
    let (points, fraction) = expression.value(units)
    return LengthPercentage(Length(points: points), fraction: fraction.isFinite ? fraction : 0)
  }

  func length(_ expression: LengthExpression) -> Length {
    Length(points: expression.value(units).points)
  }

  func color(_ value: ColorValue) -> Color {
    switch value {
    case .rgba(let color): color
    case .currentColor: style.color
    }
  }

  /// Makes the style consistent: border widths, colours, features, blockification (CSS Display Level 3, §2.7).
  /// - Parameter isBlockified: the element is a flex or grid item or the root.
  mutating func finish(isBlockified: Bool) {
    if style.borderStyle.top == .none || style.borderStyle.top == .hidden { style.borderWidth.top = .zero }
    if style.borderStyle.right == .none || style.borderStyle.right == .hidden {
      style.borderWidth.right = .zero
    }
    if style.borderStyle.bottom == .none || style.borderStyle.bottom == .hidden {
      style.borderWidth.bottom = .zero
    }
    if style.borderStyle.left == .none || style.borderStyle.left == .hidden { style.borderWidth.left = .zero }
    if borderFollowsColor & 1 != 0 { style.borderColor.top = style.color }
    if borderFollowsColor & 2 != 0 { style.borderColor.right = style.color }
    if borderFollowsColor & 4 != 0 { style.borderColor.bottom = style.color }
    if borderFollowsColor & 8 != 0 { style.borderColor.left = style.color }
    style.fontFeatures = variants.features(caps: style.fontVariantCaps)
    if style.overflowX.scrolls != style.overflowY.scrolls { matchOverflow() }
    if style.position == .absolute { style.float = .none }
    if isBlockified || style.position == .absolute || style.float != .none {
      style.display = style.display.blockified
    }
  }
}

extension StyleBuilder {
  /// CSS Overflow 3 §3.1: where one axis scrolls, `visible` of the other is `auto`, and `clip` is `hidden`.
  private mutating func matchOverflow() {
    func matched(_ overflow: Overflow) -> Overflow {
      overflow == .visible ? .auto : overflow == .clip ? .hidden : overflow
    }
    (style.overflowX, style.overflowY) = (matched(style.overflowX), matched(style.overflowY))
  }
}

extension Display {
  /// The block-level equivalent.
  var blockified: Display {
    switch self {
    case .inline, .inlineBlock: .block
    case .inlineFlex: .flex
    case .inlineGrid: .grid
    case .inlineTable: .table
    case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell, .tableCaption,
      .tableColumn, .tableColumnGroup:
      .block
    default: self
    }
  }
}
