internal import Base
internal import Composition

/// A flex item while its container is being laid out. Main and cross sizes are those of the border box.
struct FlexItem {
  var box: Int32
  var edges: BoxEdges
  var grow: Double
  var shrink: Double
  var base = Length.zero
  var minimum = Length.zero
  var maximum = Length.infinite
  var hypothetical = Length.zero
  var main = Length.zero
  var cross = Length.zero
  var mainPosition = Length.zero
  var crossPosition = Length.zero
  /// Margins on the main axis, and on the cross axis.
  var mainMargin: (start: Length, end: Length)
  var crossMargin: (start: Length, end: Length)
  var autoMain: (start: Bool, end: Bool)
  var autoCross: (start: Bool, end: Bool)
  var align: ItemAlignment
  var isFrozen = false
  /// Whether its size on the main axis, in a column, follows from something stated.
  var isMainDefinite = false
  /// The number of the line it is in.
  var line = 0
  var fragment: Int32 = -1
  var baseline = Length.zero

  var isOnBaseline: Bool { align == .baseline && !autoCross.start && !autoCross.end }
  var mainMargins: Length { mainMargin.start + mainMargin.end }
  var crossMargins: Length { crossMargin.start + crossMargin.end }
  var outerMain: Length { main + mainMargins }
  var outerCross: Length { cross + crossMargins }
  var outerHypothetical: Length { hypothetical + mainMargins }
}

/// A line of flex items.
struct FlexLine {
  var items: Range<Int>
  var cross = Length.zero
  var position = Length.zero
  /// How far the items on the common baseline reach above and below it.
  var ascent = Length.zero
  var descent = Length.zero
}

/// The direction of a flex container. Positions are counted from the side where lines of text begin, and mirrored last
/// where that is the right one.
struct FlexAxis {
  let isRow: Bool
  /// Items run against the direction of text.
  let isReversed: Bool
  let wraps: Bool
  let isWrapReversed: Bool
  let isRightToLeft: Bool

  init(_ css: ComputedStyle) {
    isRow = css.flexDirection == .row || css.flexDirection == .rowReverse
    isReversed = css.flexDirection == .rowReverse || css.flexDirection == .columnReverse
    wraps = css.flexWrap != .nowrap
    isWrapReversed = css.flexWrap == .wrapReverse
    isRightToLeft = css.direction == .rtl
  }

  /// How an item is aligned on the cross axis.
  func alignment(_ own: ComputedStyle, in container: ComputedStyle) -> ItemAlignment {
    let align = own.alignSelf == .auto ? container.alignItems : own.alignSelf
    let isTurned = !isRow && own.direction != container.direction
    switch align {
    case .selfStart: return isTurned ? .end : .start
    case .selfEnd: return isTurned ? .start : .end
    case .normal, .auto: return .stretch
    default: return align
    }
  }
}
