internal import Base
internal import Composition

/// Flex containers (CSS Flexbox 1 §9).
extension LayoutEngine {
  func layoutFlex(_ fragment: inout Fragment, _ context: BoxContext) {
    let css = context.style.css
    let axis = FlexAxis(css)
    let outerFloats = floats
    floats = FloatContext()
    defer { floats = outerFloats }
    var flex = FlexContext(
      axis: axis, css: css, width: fragment.contentWidth, height: context.height,
      minimumHeight: minimumHeight(css, context.edges))
    flex.items = flexItems(context.box, flex)
    for i in flex.items.indices { sizeItem(&flex.items[i], flex) }
    flex.breakLines()
    flex.resolveLengths()
    for i in flex.items.indices { setCross(&flex.items[i], flex) }
    flex.sizeLines()
    for i in flex.items.indices { stretchItem(&flex.items[i], flex) }
    flex.alignMain()
    flex.alignCross()
    place(flex, &fragment, context)
  }

  private func minimumHeight(_ css: ComputedStyle, _ edges: BoxEdges) -> Length {
    let sizes = BoxSizes(css: css, edges: edges)
    return max(.zero, (sizes.border(css.minHeight, nil, edges.vertical) ?? .zero) - edges.vertical)
  }

  private func flexItems(_ box: Int32, _ flex: FlexContext) -> [FlexItem] {
    let children = tree.boxes[Int(box)].children.filter { style($0).css.position != .absolute }
    let items = children.map { item($0, flex) }
    if children.allSatisfy({ style($0).css.order == 0 }) { return items }
    return items.enumerated().sorted {
      let (a, b) = (css($0.element.box).order, css($1.element.box).order)
      return (a, $0.offset) < (b, $1.offset)
    }.map(\.element)
  }

  private func item(_ box: Int32, _ flex: FlexContext) -> FlexItem {
    let css = style(box).css
    let edges = BoxEdges(css, basis: flex.width)
    let m = edges.margin
    let auto = (
      top: css.margin.top == .auto, right: css.margin.right == .auto,
      bottom: css.margin.bottom == .auto, left: css.margin.left == .auto
    )
    let horizontal = (start: m.left, end: m.right)
    let vertical = (start: m.top, end: m.bottom)
    let autoX = (start: auto.left, end: auto.right)
    let autoY = (start: auto.top, end: auto.bottom)
    let isRow = flex.axis.isRow
    let align = css.alignSelf == .auto ? flex.css.alignItems : css.alignSelf
    return FlexItem(
      box: box, edges: edges, grow: max(0, css.flexGrow), shrink: max(0, css.flexShrink),
      mainMargin: isRow ? horizontal : vertical, crossMargin: isRow ? vertical : horizontal,
      autoMain: isRow ? autoX : autoY, autoCross: isRow ? autoY : autoX,
      align: align == .normal || align == .auto ? .stretch : align)
  }

  // MARK: Main size (§9.2)

  private func sizeItem(_ item: inout FlexItem, _ flex: FlexContext) {
    let css = style(item.box).css
    let sizes = BoxSizes(css: css, edges: item.edges)
    if flex.axis.isRow {
      sizeRowItem(&item, css, sizes, flex)
    } else {
      sizeColumnItem(&item, css, sizes, flex)
    }
    item.hypothetical = max(item.minimum, min(item.maximum, item.base))
  }

  private func sizeRowItem(
    _ item: inout FlexItem, _ css: ComputedStyle, _ sizes: BoxSizes, _ flex: FlexContext
  ) {
    let inner = item.edges.horizontal
    let stated = statedWidth(item.box, sizes, flex.width)
    let basis = sizes.border(css.flexBasis, flex.width, inner)
    item.base = basis ?? stated ?? intrinsicWidth(item.box).max
    item.maximum = sizes.border(css.maxWidth, flex.width, inner) ?? .infinite
    if let minimum = sizes.border(css.minWidth, flex.width, inner) {
      item.minimum = max(inner, minimum)
    } else {
      let content = contentMinimum(item.box) + inner
      item.minimum = max(inner, min(item.maximum, min(content, stated ?? content)))
    }
  }

  /// The min-content width of what is in a box, whatever width it states.
  private func contentMinimum(_ box: Int32) -> Length {
    if tree.boxes[Int(box)].kind == .image {
      return intrinsicWidth(box).min - BoxEdges(css(box), basis: .zero).horizontal
    }
    return contentWidth(box).min
  }

  private func sizeColumnItem(
    _ item: inout FlexItem, _ css: ComputedStyle, _ sizes: BoxSizes, _ flex: FlexContext
  ) {
    let inner = item.edges.vertical
    item.cross = columnCross(item, css, sizes, flex)
    let stated =
      tree.boxes[Int(item.box)].kind == .image
      ? imageSize(item.box, sizes, flex.width, flex.height).height : sizes.height(flex.height)
    let basis = sizes.border(css.flexBasis, flex.height, inner)
    item.maximum = sizes.border(css.maxHeight, flex.height, inner) ?? .infinite
    let minimum = sizes.border(css.minHeight, flex.height, inner)
    var content = stated
    if stated == nil {
      let index = layout(item.box, width: item.cross, basis: flex.height, container: flex.width)
      content = fragments[Int(index)].height
    }
    item.base = basis ?? content ?? .zero
    item.minimum = max(inner, minimum ?? (stated == nil ? min(item.maximum, content ?? .zero) : .zero))
  }

  private func columnCross(
    _ item: FlexItem, _ css: ComputedStyle, _ sizes: BoxSizes, _ flex: FlexContext
  ) -> Length {
    let room = flex.width - item.crossMargins
    if let stated = statedWidth(item.box, sizes, flex.width) {
      return sizes.clampWidth(stated, flex.width)
    }
    if item.align == .stretch, !item.autoCross.start, !item.autoCross.end, !flex.axis.wraps {
      return sizes.clampWidth(room, flex.width)
    }
    return shrinkToFit(item.box, item.edges, available: flex.width)
  }

  // MARK: Cross size (§9.4)

  private func setCross(_ item: inout FlexItem, _ flex: FlexContext) {
    if flex.axis.isRow {
      item.fragment = layout(
        item.box, width: item.main, basis: flex.height, container: flex.width)
    } else {
      item.fragment = layout(
        item.box, width: item.cross, height: item.main, basis: flex.height, container: flex.width)
    }
    let placed = fragments[Int(item.fragment)]
    if flex.axis.isRow { item.cross = placed.height } else { item.cross = placed.width }
    item.baseline = placed.firstBaseline ?? placed.height
  }

  private func stretchItem(_ item: inout FlexItem, _ flex: FlexContext) {
    guard item.align == .stretch, !item.autoCross.start, !item.autoCross.end else { return }
    let css = style(item.box).css
    let sizes = BoxSizes(css: css, edges: item.edges)
    let line = flex.line(of: item)
    if flex.axis.isRow {
      guard css.height == .auto, tree.boxes[Int(item.box)].kind != .image else { return }
      let height = sizes.clampHeight(line - item.crossMargins, flex.height)
      if height != item.cross { item.fragment = stretched(item, height, flex) }
      item.cross = height
    } else {
      guard flex.axis.wraps, css.width == .auto, tree.boxes[Int(item.box)].kind != .image else { return }
      let width = sizes.clampWidth(line - item.crossMargins, flex.width)
      if width != item.cross {
        item.fragment = layout(
          item.box, width: width, height: item.main, basis: flex.height, container: flex.width)
      }
      item.cross = width
    }
  }

  /// Blocks and lines only grow at their lower edge; other boxes are laid out anew.
  private func stretched(_ item: FlexItem, _ height: Length, _ flex: FlexContext) -> Int32 {
    let kind = tree.boxes[Int(item.box)].kind
    guard kind == .block || kind == .lines else {
      return layout(
        item.box, width: item.main, height: height, basis: flex.height, container: flex.width)
    }
    var copy = fragments[Int(item.fragment)]
    copy.naturalHeight = copy.height
    copy.height = height
    copy.contentHeight = max(.zero, height - item.edges.vertical)
    return add(copy)
  }

  // MARK: Result

  private func place(_ flex: FlexContext, _ fragment: inout Fragment, _ context: BoxContext) {
    if context.height == nil {
      fragment.contentHeight = flex.axis.isRow ? flex.crossExtent : flex.mainExtent
    }
    for item in flex.items.sorted(by: { $0.box < $1.box }) {
      let x = flex.axis.isRow ? item.mainPosition : item.crossPosition
      let y = flex.axis.isRow ? item.crossPosition : item.mainPosition
      fragments[Int(item.fragment)].x = fragment.contentX + x
      fragments[Int(item.fragment)].y = fragment.contentY + y
      fragments[Int(item.fragment)].top = MarginStrut(item.edges.margin.top)
      shift(item.fragment, css(item.box), flex.width, context.height)
      fragment.children.append(item.fragment)
    }
    if let first = flex.baselineItem {
      let placed = fragments[Int(first)]
      fragment.firstBaseline = placed.y + (placed.firstBaseline ?? placed.height)
      fragment.lastBaseline = fragment.firstBaseline
    }
    for child in tree.boxes[Int(context.box)].children where css(child).position == .absolute {
      fragment.waiting.append(
        Fragment.Waiting(box: child, x: fragment.contentX, y: fragment.contentY))
    }
  }

  /// The intrinsic width of a flex container's content (§9.9, simplified: flex factors are not heeded).
  func flexWidth(_ box: Int32) -> IntrinsicWidth {
    let css = style(box).css
    let axis = FlexAxis(css)
    let children = tree.boxes[Int(box)].children.filter { style($0).css.position != .absolute }
    var out = IntrinsicWidth()
    for child in children {
      let width = outerIntrinsicWidth(child)
      if axis.isRow {
        out.min = axis.wraps ? max(out.min, width.min) : out.min + width.min
        out.max = out.max + width.max
      } else {
        out.min = max(out.min, width.min)
        out.max = max(out.max, width.max)
      }
    }
    if axis.isRow {
      let gaps = css.columnGap.length * max(0, children.count - 1)
      if !axis.wraps { out.min = out.min + gaps }
      out.max = out.max + gaps
    }
    return out
  }
}
