internal import Base
internal import Composition

/// The state of a flex container's layout: lines, sizes and positions on its two axes. Positions are relative to the
/// content box.
struct FlexContext {
  let axis: FlexAxis
  let css: ComputedStyle
  let width: Length
  let height: Length?
  /// The height for percentages.
  let basis: Length?
  /// The limits of the content height where `height` is not known.
  let minimumHeight: Length
  let maximumHeight: Length
  var items: [FlexItem] = []
  var lines: [FlexLine] = []
  /// The main size in which items are distributed.
  private(set) var inner = Length.zero

  init(
    axis: FlexAxis, css: ComputedStyle, width: Length, context: BoxContext, minimum: Length,
    maximum: Length
  ) {
    self.axis = axis
    self.css = css
    self.width = width
    height = context.height
    basis = context.basis
    minimumHeight = minimum
    maximumHeight = maximum
  }

  private func limited(_ height: Length) -> Length { max(minimumHeight, min(maximumHeight, height)) }

  /// The container's main size where it is definite.
  private var mainRoom: Length? { axis.isRow ? width : height }
  private var crossRoom: Length? { axis.isRow ? height : width }

  var mainGap: Length {
    max(.zero, axis.isRow ? css.columnGap.resolved(width) : css.rowGap.resolved(height ?? .zero))
  }
  private var crossGap: Length {
    max(.zero, axis.isRow ? css.rowGap.resolved(height ?? .zero) : css.columnGap.resolved(width))
  }

  /// §9.3.
  mutating func breakLines() {
    lines = []
    let limit = axis.isRow || maximumHeight == .infinite ? nil : maximumHeight
    guard axis.wraps, let room = mainRoom ?? limit else {
      if !items.isEmpty { lines = [FlexLine(items: 0..<items.count)] }
      return
    }
    var start = 0
    var used = Length.zero
    for i in items.indices {
      let size = items[i].outerHypothetical
      if i > start, used + mainGap + size > room {
        lines.append(FlexLine(items: start..<i))
        start = i
        used = size
      } else {
        used = (i == start ? .zero : used + mainGap) + size
      }
    }
    if start < items.count { lines.append(FlexLine(items: start..<items.count)) }
  }

  mutating func resolveLengths() {
    var natural = Length.zero
    for line in lines {
      natural = max(
        natural,
        line.items.reduce(mainGap * (line.items.count - 1)) { $0 + items[$1].outerHypothetical })
    }
    inner = mainRoom ?? limited(natural)
    for (number, line) in lines.enumerated() {
      for i in line.items { items[i].line = number }
      FlexibleLengths.resolve(&items, line.items, inner: inner, gap: mainGap)
    }
  }

  /// §9.4, steps 8 and 9.
  mutating func sizeLines() {
    for at in lines.indices {
      var cross = Length.zero
      var above = Length.zero
      var below = Length.zero
      for i in lines[at].items {
        let item = items[i]
        if axis.isRow, item.isOnBaseline {
          above = max(above, item.crossMargin.start + item.baseline)
          below = max(below, item.outerCross - item.crossMargin.start - item.baseline)
        } else {
          cross = max(cross, item.outerCross)
        }
      }
      lines[at].cross = max(cross, above + below)
      lines[at].ascent = above
      lines[at].descent = below
    }
    if lines.count == 1, !axis.wraps {
      lines[0].cross = crossRoom ?? limited(lines[0].cross)
    } else if css.alignContent == .normal || css.alignContent == .stretch {
      let free = (crossRoom ?? limited(linesExtent)) - linesExtent
      if free > .zero { for at in lines.indices { lines[at].cross += free / lines.count } }
    }
  }

  private var linesExtent: Length {
    lines.reduce(crossGap * max(0, lines.count - 1)) { $0 + $1.cross }
  }

  /// The cross size of the line that an item is in.
  func line(of item: FlexItem) -> Length {
    lines.indices.contains(item.line) ? lines[item.line].cross : .zero
  }

  // MARK: Positions

  /// §9.5.
  mutating func alignMain() {
    for line in lines {
      let used = line.items.reduce(mainGap * (line.items.count - 1)) { $0 + items[$1].outerMain }
      let room = inner
      var free = room - used
      let autos = line.items.reduce(0) {
        $0 + (items[$1].autoMain.start ? 1 : 0) + (items[$1].autoMain.end ? 1 : 0)
      }
      var share = Length.zero
      if autos > 0, free > .zero {
        share = free / autos
        free = .zero
      }
      let distribution = ContentDistribution(
        css.justifyContent, free: free, count: line.items.count, isReversed: axis.isReversed)
      var at = distribution.start
      for i in line.items {
        let item = items[i]
        var before = item.mainMargin.start + (item.autoMain.start ? share : .zero)
        var after = item.mainMargin.end + (item.autoMain.end ? share : .zero)
        if axis.isReversed { swap(&before, &after) }
        at += before
        items[i].mainPosition = axis.isReversed ? room - at - item.main : at
        at += item.main + after
        at += mainGap + distribution.between
      }
    }
  }

  /// §9.6.
  mutating func alignCross() {
    let room = crossRoom ?? limited(linesExtent)
    let free = axis.wraps ? room - linesExtent : .zero
    let distribution = ContentDistribution(
      css.alignContent, free: free, count: lines.count, isReversed: axis.isWrapReversed)
    var at = distribution.start
    for number in lines.indices {
      let line = lines[number]
      lines[number].position = axis.isWrapReversed ? room - at - line.cross : at
      for i in line.items { items[i].crossPosition = lines[number].position + offset(items[i], line) }
      at += line.cross + crossGap + distribution.between
    }
  }

  private func offset(_ item: FlexItem, _ line: FlexLine) -> Length {
    let free = line.cross - item.outerCross
    let start = item.crossMargin.start
    if item.autoCross.start || item.autoCross.end {
      guard free > .zero else { return axis.isWrapReversed ? start + free : start }
      if item.autoCross.start && item.autoCross.end { return start + free / 2 }
      return item.autoCross.start ? start + free : start
    }
    switch item.align {
    case .end: return start + free
    case .flexEnd: return axis.isWrapReversed ? start : start + free
    case .center: return start + free / 2
    case .safeEnd: return start + max(.zero, free)
    case .safeFlexEnd: return axis.isWrapReversed ? start : start + max(.zero, free)
    case .safeCenter: return start + max(.zero, free / 2)
    case .baseline:
      guard axis.isRow else { return axis.isWrapReversed ? start + free : start }
      let top = axis.isWrapReversed ? line.cross - line.descent : line.ascent
      return top - item.baseline
    case .flexStart, .stretch, .auto, .normal: return axis.isWrapReversed ? start + free : start
    case .start, .selfStart, .selfEnd: return start
    }
  }

  /// Where a child without insets that is positioned absolutely stands: as if it were the only item (§4.1).
  func stillPlace(_ own: ComputedStyle) -> (main: (Double, isSafe: Bool), cross: (Double, isSafe: Bool)) {
    let main: (Double, isSafe: Bool)
    switch css.justifyContent {
    case .center, .spaceAround, .spaceEvenly: main = (0.5, false)
    case .safeCenter: main = (0.5, false)
    case .end: main = (1, false)
    case .safeEnd: main = (1, false)
    case .flexEnd: main = (axis.isReversed ? 0 : 1, false)
    case .safeFlexEnd: main = (axis.isReversed ? 0 : 1, false)
    case .start: main = (0, false)
    default: main = (axis.isReversed ? 1 : 0, false)
    }
    let cross: (Double, isSafe: Bool)
    switch axis.alignment(own, in: css) {
    case .center: cross = (0.5, false)
    case .safeCenter: cross = (0.5, true)
    case .end: cross = (1, false)
    case .safeEnd: cross = (1, true)
    case .flexEnd: cross = (axis.isWrapReversed ? 0 : 1, false)
    case .safeFlexEnd: cross = (axis.isWrapReversed ? 0 : 1, true)
    case .start, .baseline: cross = (0, false)
    default: cross = (axis.isWrapReversed ? 1 : 0, false)
    }
    return (main, cross)
  }

  // MARK: The container's own size

  var crossExtent: Length { linesExtent }

  var mainExtent: Length {
    lines.reduce(.zero) { extent, line in
      let used = line.items.reduce(mainGap * (line.items.count - 1)) { $0 + items[$1].outerMain }
      return max(extent, used)
    }
  }

  /// The fragment whose baseline is the container's: the first on the line that is uppermost.
  var baselineItem: Int32? {
    guard let line = axis.isWrapReversed ? lines.last : lines.first else { return nil }
    let aligned = axis.isRow ? line.items.first { items[$0].isOnBaseline } : nil
    let isLast = !axis.isRow && axis.isReversed
    return (aligned ?? (isLast ? line.items.last : line.items.first)).map { items[$0].fragment }
  }
}
