internal import Base
internal import Composition

/// The state of a flex container's layout: lines, sizes and positions on its two axes. Positions are relative to the
/// content box.
struct FlexContext {
  let axis: FlexAxis
  let css: ComputedStyle
  let width: Length
  let height: Length?
  let minimumHeight: Length
  var items: [FlexItem] = []
  var lines: [FlexLine] = []

  init(axis: FlexAxis, css: ComputedStyle, width: Length, height: Length?, minimumHeight: Length) {
    self.axis = axis
    self.css = css
    self.width = width
    self.height = height
    self.minimumHeight = minimumHeight
  }

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
    guard axis.wraps, let room = mainRoom else {
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
    for (number, line) in lines.enumerated() {
      for i in line.items { items[i].line = number }
      let natural = line.items.reduce(mainGap * (line.items.count - 1)) {
        $0 + items[$1].outerHypothetical
      }
      let inner = mainRoom ?? max(natural, axis.isRow ? .zero : minimumHeight)
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
        if axis.isRow, item.align == .baseline, !item.autoCross.start, !item.autoCross.end {
          above = max(above, item.crossMargin.start + item.baseline)
          below = max(below, item.outerCross - item.crossMargin.start - item.baseline)
        } else {
          cross = max(cross, item.outerCross)
        }
      }
      lines[at].cross = max(cross, above + below)
      lines[at].ascent = above
    }
    if lines.count == 1, !axis.wraps {
      if let room = crossRoom {
        lines[0].cross = room
      } else if axis.isRow {
        lines[0].cross = max(lines[0].cross, minimumHeight)
      }
    } else if lines.count >= 1, let room = crossRoom ?? (minimumHeight > .zero ? minimumHeight : nil),
      css.alignContent == .normal || css.alignContent == .stretch
    {
      let free = room - linesExtent
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
      let room = mainRoom ?? max(used, axis.isRow ? .zero : minimumHeight)
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
        at += item.mainMargin.start + (item.autoMain.start ? share : .zero)
        items[i].mainPosition = axis.isReversed ? room - at - item.main : at
        at += item.main + item.mainMargin.end + (item.autoMain.end ? share : .zero)
        at += mainGap + distribution.between
      }
    }
  }

  /// §9.6.
  mutating func alignCross() {
    let room = crossRoom ?? max(linesExtent, axis.isRow ? minimumHeight : .zero)
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
      guard free > .zero else { return start }
      if item.autoCross.start && item.autoCross.end { return start + free / 2 }
      return item.autoCross.start ? start + free : start
    }
    switch item.align {
    case .end: return start + free
    case .flexEnd: return axis.isWrapReversed ? start : start + free
    case .center: return start + free / 2
    case .baseline: return axis.isRow ? line.ascent - item.baseline : start
    case .flexStart, .stretch, .auto, .normal: return axis.isWrapReversed ? start + free : start
    case .start: return start
    }
  }

  // MARK: The container's own size

  var crossExtent: Length { max(linesExtent, axis.isRow ? minimumHeight : .zero) }

  var mainExtent: Length {
    lines.reduce(minimumHeight) { extent, line in
      let used = line.items.reduce(mainGap * (line.items.count - 1)) { $0 + items[$1].outerMain }
      return max(extent, used)
    }
  }

  /// The fragment whose baseline is the container's.
  var baselineItem: Int32? {
    guard let line = lines.first else { return nil }
    let aligned = axis.isRow ? line.items.first { items[$0].align == .baseline } : nil
    return (aligned ?? line.items.first).map { items[$0].fragment }
  }
}
