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
    let limits = heightLimits(css, context)
    var flex = FlexContext(
      axis: axis, css: css, width: fragment.contentWidth, context: context, minimum: limits.min,
      maximum: limits.max)
    flex.items = flexItems(context.box, flex)
    forEachItem(of: &flex, sizeItem)
    flex.breakLines()
    flex.resolveLengths()
    forEachItem(of: &flex, setCross)
    flex.sizeLines()
    forEachItem(of: &flex, stretchItem)
    flex.alignMain()
    flex.alignCross()
    place(flex, &fragment, context)
  }

  /// Changes the items one by one in place: they are taken out of the container, which `body` reads, so that none of the
  /// changes copies all of them.
  private func forEachItem(of flex: inout FlexContext, _ body: (inout FlexItem, FlexContext) -> Void) {
    var items: [FlexItem] = []
    swap(&items, &flex.items)
    for i in items.indices { body(&items[i], flex) }
    flex.items = items
  }

  /// The limits of the content height.
  private func heightLimits(_ css: ComputedStyle, _ context: BoxContext) -> (min: Length, max: Length) {
    if context.isNatural { return (.zero, .infinite) }
    let inner = context.edges.vertical
    let sizes = BoxSizes(css: css, edges: context.edges)
    let floor = context.edges.leastHeight
    let least = (sizes.border(css.minHeight, context.outerBasis, floor) ?? .zero) - inner
    let most = sizes.border(css.maxHeight, context.outerBasis, floor).map { max(.zero, $0 - inner) }
    return (max(.zero, least), most ?? .infinite)
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
    let isMirrored = flex.axis.isRightToLeft
    let horizontal = isMirrored ? (start: m.right, end: m.left) : (start: m.left, end: m.right)
    let vertical = (start: m.top, end: m.bottom)
    let autoX = isMirrored ? (start: auto.right, end: auto.left) : (start: auto.left, end: auto.right)
    let autoY = (start: auto.top, end: auto.bottom)
    let isRow = flex.axis.isRow
    return FlexItem(
      box: box, edges: edges, grow: max(0, css.flexGrow), shrink: max(0, css.flexShrink),
      mainMargin: isRow ? horizontal : vertical, crossMargin: isRow ? vertical : horizontal,
      autoMain: isRow ? autoX : autoY, autoCross: isRow ? autoY : autoX,
      align: flex.axis.alignment(css, in: flex.css))
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

  /// The height that an item in a row is known to have before it is laid out; nil: none.
  private func definiteCross(_ item: FlexItem, _ sizes: BoxSizes, _ flex: FlexContext) -> Length? {
    if let stated = sizes.height(flex.basis) { return sizes.clampHeight(stated, flex.basis) }
    guard stretches(item, sizes.css.height), !flex.axis.wraps, let room = flex.height else { return nil }
    return sizes.clampHeight(max(.zero, room - item.crossMargins), flex.basis)
  }

  private func stretches(_ item: FlexItem, _ size: Size) -> Bool {
    item.align == .stretch && size == .auto && !item.autoCross.start && !item.autoCross.end
  }

  private func sizeRowItem(
    _ item: inout FlexItem, _ css: ComputedStyle, _ sizes: BoxSizes, _ flex: FlexContext
  ) {
    let inner = item.edges.horizontal
    let least = item.edges.leastWidth
    let isImage = tree.boxes[Int(item.box)].kind == .image
    let cross = definiteCross(item, sizes, flex)
    var stated = isImage ? statedWidth(item.box, sizes, flex.width, height: flex.basis) : nil
    if !isImage, css.width != .auto { stated = statedWidth(item.box, sizes, flex.width) }
    let transferred = isImage ? nil : cross.flatMap { sizes.width(forHeight: $0) }
    let basis: Length?
    switch css.flexBasis {
    case .auto: basis = stated
    case .value: basis = sizes.border(css.flexBasis, flex.width, least)
    case .maxContent: basis = transferred
    default: basis = keywordWidth(item.box, css.flexBasis, item.edges, flex.width)
    }
    if let known = basis ?? transferred {
      item.base = known
    } else {
      let content = isImage ? intrinsicWidth(item.box).max : contentWidth(item.box).max + inner
      item.base = sizes.transferredWidth(content, flex.basis)
    }
    item.maximum = sizes.border(css.maxWidth, flex.width, least) ?? .infinite
    if let minimum = sizes.border(css.minWidth, flex.width, least) {
      item.minimum = max(least, minimum)
    } else if let minimum = keywordWidth(item.box, css.minWidth, item.edges, flex.width) {
      item.minimum = minimum
    } else if css.overflowX.scrolls {
      item.minimum = least
    } else {
      var content = sizes.transferredWidth(contentMinimum(item.box) + inner, flex.basis)
      if isImage, let stated, css.width == .auto { content = min(content, stated) }
      let specified = css.width == .auto ? nil : stated
      item.minimum = max(least, min(item.maximum, min(content, specified ?? content)))
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
    let least = item.edges.leastHeight
    let isImage = tree.boxes[Int(item.box)].kind == .image
    item.cross = columnCross(item, css, sizes, flex)
    let stated =
      isImage
      ? imageSize(item.box, sizes, flex.width, flex.basis).height : sizes.height(flex.basis)
    item.maximum = sizes.border(css.maxHeight, flex.basis, least) ?? .infinite
    let isWidthKnown = css.width != .auto || (stretches(item, css.width) && !flex.axis.wraps)
    let transferred =
      !isImage && (isWidthKnown || css.aspectRatio != nil) ? sizes.height(forWidth: item.cross) : nil
    var natural: Length?
    func content(_ item: FlexItem) -> Length {
      if let natural { return natural }
      let index = layout(
        item.box, width: item.cross, basis: flex.basis, container: flex.width, isNatural: !isImage)
      natural = fragments[Int(index)].height
      return fragments[Int(index)].height
    }
    let basis: Length?
    switch css.flexBasis {
    case .auto: basis = stated
    case .value: basis = sizes.border(css.flexBasis, flex.basis, least)
    case .stretch: basis = flex.basis.map { max(least, $0 - item.mainMargins) }
    default: basis = nil
    }
    item.isMainDefinite = basis != nil || transferred != nil
    item.base = basis ?? transferred ?? sizes.transferredHeight(content(item), flex.width)
    if let minimum = sizes.border(css.minHeight, flex.basis, least) {
      item.minimum = max(least, minimum)
    } else if css.overflowY.scrolls {
      item.minimum = least
    } else {
      var suggestion = sizes.transferredHeight(content(item), flex.width)
      if let stated { suggestion = min(suggestion, stated) }
      item.minimum = max(least, min(item.maximum, suggestion))
    }
  }

  private func columnCross(
    _ item: FlexItem, _ css: ComputedStyle, _ sizes: BoxSizes, _ flex: FlexContext
  ) -> Length {
    let room = flex.width - item.crossMargins
    let isStretched = stretches(item, css.width) && !flex.axis.wraps
    if isStretched, tree.boxes[Int(item.box)].kind != .image {
      return sizes.clampWidth(max(.zero, room), flex.width)
    }
    var height = flex.basis
    if css.flexBasis != .auto, css.height == .auto { height = nil }
    if let stated = statedWidth(item.box, sizes, flex.width, height: height) {
      return sizes.clampWidth(stated, flex.width)
    }
    if css.aspectRatio != nil, let tall = sizes.border(css.flexBasis, flex.basis, item.edges.leastHeight),
      let width = sizes.width(forHeight: sizes.clampHeight(tall, flex.basis))
    {
      return sizes.clampWidth(width, flex.width)
    }
    return shrinkToFit(item.box, item.edges, available: flex.width)
  }

  // MARK: Cross size (§9.4)

  private func setCross(_ item: inout FlexItem, _ flex: FlexContext) {
    if flex.axis.isRow {
      item.fragment = layout(
        item.box, width: item.main, basis: flex.basis, container: flex.width)
    } else {
      item.fragment = columnLayout(item, width: item.cross, flex)
    }
    let placed = fragments[Int(item.fragment)]
    if flex.axis.isRow { item.cross = placed.height } else { item.cross = placed.width }
    item.baseline = placed.firstBaseline ?? placed.height
  }

  /// Percentages in an item of a column refer to its height only where that follows from something definite (§9.8).
  private func columnLayout(_ item: FlexItem, width: Length, _ flex: FlexContext) -> Int32 {
    layout(
      item.box, width: width, height: item.main, basis: flex.basis, container: flex.width,
      isDefinite: flex.basis != nil || item.isMainDefinite)
  }

  private func stretchItem(_ item: inout FlexItem, _ flex: FlexContext) {
    guard item.align == .stretch, !item.autoCross.start, !item.autoCross.end,
      tree.boxes[Int(item.box)].kind != .image
    else { return }
    let css = style(item.box).css
    let sizes = BoxSizes(css: css, edges: item.edges)
    let line = flex.line(of: item)
    if flex.axis.isRow {
      guard css.height == .auto else { return }
      let height = sizes.clampHeight(max(.zero, line - item.crossMargins), flex.basis)
      if height != item.cross || hasPercentHeights(item.box) {
        item.fragment = stretched(item, height, flex)
      }
      item.cross = height
    } else {
      guard flex.axis.wraps, css.width == .auto else { return }
      let width = sizes.clampWidth(max(.zero, line - item.crossMargins), flex.width)
      if width != item.cross { item.fragment = columnLayout(item, width: width, flex) }
      item.cross = width
    }
  }

  /// Whether a child's height depends on that of the box.
  func hasPercentHeights(_ box: Int32) -> Bool {
    tree.boxes[Int(box)].children.contains { child in
      let css = style(child).css
      return [css.height, css.minHeight, css.maxHeight].contains { size in
        if case .value(let value) = size { return value.fraction != 0 }
        return size == .stretch
      }
    }
  }

  /// Blocks and lines only grow at their lower edge; other boxes are laid out anew.
  private func stretched(_ item: FlexItem, _ height: Length, _ flex: FlexContext) -> Int32 {
    let kind = tree.boxes[Int(item.box)].kind
    let css = style(item.box).css
    let isPlain = kind == .lines || (kind == .block && css.alignContent == .normal)
    guard isPlain, height >= fragments[Int(item.fragment)].height, !hasPercentHeights(item.box) else {
      return layout(
        item.box, width: item.main, height: height, basis: flex.basis, container: flex.width)
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
      var x = flex.axis.isRow ? item.mainPosition : item.crossPosition
      if flex.axis.isRightToLeft { x = flex.width - x - fragments[Int(item.fragment)].width }
      let y = flex.axis.isRow ? item.crossPosition : item.mainPosition
      fragments[Int(item.fragment)].x = fragment.contentX + x
      fragments[Int(item.fragment)].y = fragment.contentY + y
      fragments[Int(item.fragment)].top = MarginStrut(item.edges.margin.top)
      shift(item.fragment, css(item.box), flex.width, context.basis)
      fragment.children.append(item.fragment)
    }
    if let first = flex.baselineItem {
      let placed = fragments[Int(first)]
      fragment.firstBaseline = placed.y + (placed.firstBaseline ?? placed.height)
      fragment.lastBaseline = fragment.firstBaseline
    }
    for child in tree.boxes[Int(context.box)].children where css(child).position == .absolute {
      let still = flex.stillPlace(css(child))
      let (x, y) = flex.axis.isRow ? (still.main, still.cross) : (still.cross, still.main)
      let alignX = flex.axis.isRightToLeft ? 1 - x.0 : x.0
      fragment.waiting.append(
        Fragment.Waiting(
          box: child, x: fragment.contentX, y: fragment.contentY, alignX: alignX, alignY: y.0,
          isSafeX: x.isSafe, isSafeY: y.isSafe))
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
