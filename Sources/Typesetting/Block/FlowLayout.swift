internal import Base
internal import Composition

/// Block formatting (CSS 2.2 §9.4.1, §10.3.3, §8.3.1).
extension LayoutEngine {
  /// Whether a box keeps its children's margins inside.
  func establishesContext(_ box: Int32) -> Bool {
    let ref = style(box)
    let entry = tree.boxes[Int(box)]
    if box == 0 || entry.isOutOfFlow || entry.kind == .flex || entry.kind == .grid { return true }
    if entry.kind == .table || entry.kind == .image || entry.kind == .tableRow { return true }
    if ref.css.overflowX.scrolls || ref.css.overflowY.scrolls { return true }
    if ref.css.alignContent != .normal { return true }
    switch ref.css.display {
    case .flowRoot, .inlineBlock, .tableCell, .tableCaption: return true
    default: return tree.boxes[Int(box)].isItem
    }
  }

  private struct Flow {
    var y = Length.zero
    var pending = MarginStrut()
    /// Nothing but collapsible margins so far.
    var isAtTop = true
    var top = MarginStrut()
    var collapsesTop: Bool
  }

  /// Stacks a block container's children.
  func layoutFlow(_ fragment: inout Fragment, _ context: BoxContext) {
    let isRoot = establishesContext(context.box)
    let edges = context.edges
    var flow = Flow(collapsesTop: !isRoot && edges.top == .zero)
    // Kept only where it comes back: a second holder would have each float that is added copy them all.
    var outerFloats = FloatContext(pages: context.box == 0 ? pageEdges : [])
    if isRoot { swap(&outerFloats, &floats) }
    for child in tree.boxes[Int(context.box)].children {
      if tree.boxes[Int(child)].isOutOfFlow {
        placeOutOfFlow(child, &fragment, flow.y + flow.pending.sum, context)
      } else {
        placeBlock(child, &fragment, &flow, context)
      }
    }
    close(&fragment, flow, context, isRoot: isRoot)
    if isRoot {
      fragment.contentHeight = max(fragment.contentHeight, floats.bottom - edges.top)
      swap(&outerFloats, &floats)
    }
  }

  private func placeBlock(
    _ child: Int32, _ fragment: inout Fragment, _ flow: inout Flow, _ context: BoxContext
  ) {
    let ref = style(child)
    var available = available(child, in: fragment.contentWidth)
    let edges = BoxEdges(ref.css, basis: available)
    if floats.hasPages, isOfPageWidth(child) {
      let y = fragment.contentY + flow.y + estimatedMargin(flow, edges, child)
      if let edge = floats.pageEdge(y) { available = max(.zero, min(available, edge - fragment.contentX)) }
    }
    var used = blockWidth(child, ref.css, edges, available: available, context)
    if ref.css.clear != .none { clear(ref.css.clear, &flow, fragment) }
    if !floats.isEmpty, establishesContext(child) {
      used = besideFloats(child, edges, used, fragment, &flow, context)
    }
    let x = fragment.contentX + used.x
    floats.enter(dx: x, dy: fragment.contentY + flow.y + estimatedMargin(flow, edges, child))
    let index = layout(child, width: used.width, basis: context.basis, container: available)
    floats.leave(dx: x, dy: fragment.contentY + flow.y + estimatedMargin(flow, edges, child))
    setStruts(index, edges)
    let placed = fragments[Int(index)]
    flow.pending.add(placed.top)
    let isInTop = flow.isAtTop && flow.collapsesTop
    let y = isInTop ? flow.y : flow.y + flow.pending.sum
    shift(index, ref.css, fragment.contentWidth, context.basis)
    fragments[Int(index)].x = x
    fragments[Int(index)].y = fragment.contentY + y
    noteBaselines(&fragment, index)
    fragment.children.append(index)
    if placed.collapsesThrough { return }
    if isInTop { flow.top.add(flow.pending) }
    flow.y = y + placed.height
    flow.pending = placed.bottom
    flow.isAtTop = false
  }

  /// The width and place of a box with a formatting context of its own, which gives way to floats: it becomes narrower
  /// where its width follows from the room, and moves down where it does not fit (§9.5).
  private func besideFloats(
    _ child: Int32, _ edges: BoxEdges, _ used: (width: Length, x: Length), _ fragment: Fragment,
    _ flow: inout Flow, _ context: BoxContext
  ) -> (width: Length, x: Length) {
    let margin = estimatedMargin(flow, edges, child)
    let left = fragment.contentX
    var y = fragment.contentY + flow.y + margin
    let right = min(left + fragment.contentWidth, floats.pageEdge(y) ?? .infinite)
    var free = floats.free(left, right, y: y, height: .zero)
    if free == (left, right) { return used }
    let sizes = BoxSizes(css: css(child), edges: edges)
    let isFlexible = css(child).width == .auto && tree.boxes[Int(child)].kind != .image
    let isTable = tree.boxes[Int(child)].kind == .table
    let least = isFlexible ? (isTable ? intrinsicWidth(child).min : sizes.clampWidth(.zero, nil)) : used.width
    while free.1 - free.0 < least || free.0 == free.1, let next = floats.nextBottom(after: y) {
      y = next
      free = floats.free(left, right, y: y, height: .zero)
    }
    let moved = y - fragment.contentY - margin
    if moved > flow.y {
      flow.y = moved + margin - edges.margin.top
      flow.pending = MarginStrut()
      flow.isAtTop = false
    }
    let start = max(free.0, left + edges.margin.left)
    let end = min(free.1, right - edges.margin.right)
    var width = used.width
    if isFlexible {
      width = isTable ? min(width, max(least, end - start)) : end - start
      width = sizes.clampWidth(width, fragment.contentWidth)
    }
    if context.style.css.direction == .rtl { return (width, end - width - left) }
    let isCentred = css(child).margin.left == .auto
    let room = max(.zero, end - start - width)
    let auto = isCentred ? (css(child).margin.right == .auto ? room / 2 : room) : .zero
    return (width, start + auto - left)
  }

  /// Whether a block is as wide as the page that it begins on has it. Others are as wide as the widest page: what is in
  /// them gives way by itself.
  private func isOfPageWidth(_ box: Int32) -> Bool {
    let css = style(box).css
    return css.backgroundColor.alpha > 0 || css.borderStyle != Edges(all: .none) || establishesContext(box)
  }

  /// The space above a box: what margins of it and of the first boxes in it collapse to.
  private func estimatedMargin(_ flow: Flow, _ edges: BoxEdges, _ child: Int32) -> Length {
    if flow.isAtTop && flow.collapsesTop { return .zero }
    var strut = flow.pending
    strut.add(edges.margin.top)
    if !floats.isEmpty { addInner(child, &strut) }
    return strut.sum
  }

  private func addInner(_ box: Int32, _ strut: inout MarginStrut) {
    var at = box
    while tree.boxes[Int(at)].kind == .block, !establishesContext(at) {
      guard BoxEdges(css(at), basis: .zero).top == .zero,
        let first = tree.boxes[Int(at)].children.first(where: { !tree.boxes[Int($0)].isOutOfFlow })
      else { return }
      strut.add(BoxEdges(css(first), basis: .zero).margin.top)
      at = first
    }
  }

  private func clear(_ clear: Clear, _ flow: inout Flow, _ fragment: Fragment) {
    let bottom = floats.bottom(of: clear) - fragment.contentY
    if bottom > flow.y + flow.pending.sum {
      flow.y = bottom
      flow.pending = MarginStrut()
      flow.isAtTop = false
    }
  }

  /// Joins a child's own margins with those that came through from inside.
  func setStruts(_ index: Int32, _ edges: BoxEdges) {
    fragments[Int(index)].top.add(edges.margin.top)
    if fragments[Int(index)].collapsesThrough {
      fragments[Int(index)].top.add(edges.margin.bottom)
    } else {
      fragments[Int(index)].bottom.add(edges.margin.bottom)
    }
  }

  private func close(
    _ fragment: inout Fragment, _ flow: Flow, _ context: BoxContext, isRoot: Bool
  ) {
    let css = context.style.css
    let edges = context.edges
    let isAuto = context.height == nil
    let collapsesBottom =
      !isRoot && edges.border.bottom + edges.padding.bottom == .zero && isAuto
    var height = flow.y
    fragment.top = flow.top
    if flow.isAtTop {
      if flow.collapsesTop && collapsesBottom && css.minHeight == .auto {
        fragment.top.add(flow.pending)
        fragment.collapsesThrough = true
      } else if flow.collapsesTop {
        fragment.top.add(flow.pending)
      } else if collapsesBottom {
        fragment.bottom = flow.pending
      } else {
        height = flow.pending.sum
      }
    } else if collapsesBottom {
      fragment.bottom = flow.pending
    } else {
      height = flow.y + flow.pending.sum
    }
    fragment.flowHeight = max(.zero, height)
    if isAuto { fragment.contentHeight = fragment.flowHeight }
  }

  /// The inline size of the containing block as a box on a named page sees it.
  func available(_ box: Int32, in width: Length) -> Length {
    guard !pageWidths.isEmpty, let name = style(box).css.page, let more = pageWidths[name] else {
      return width
    }
    return max(.zero, width + more)
  }

  /// §10.3.3: the border-box width and the x of the border box in the containing block.
  func blockWidth(
    _ box: Int32, _ css: ComputedStyle, _ edges: BoxEdges, available: Length, _ context: BoxContext
  ) -> (width: Length, x: Length) {
    let sizes = BoxSizes(css: css, edges: edges)
    let room = available - edges.marginHorizontal
    var width: Length
    if let stated = statedWidth(box, sizes, available, height: context.basis) {
      width = stated
    } else if tree.boxes[Int(box)].kind == .table {
      width = min(room, intrinsicWidth(box).max)
      width = max(width, intrinsicWidth(box).min)
    } else {
      width = sizes.transferredWidth(room, context.basis)
    }
    width = sizes.clampWidth(width, available)
    let left = css.margin.left == .auto
    let right = css.margin.right == .auto
    let free = available - width - edges.marginHorizontal
    var x = edges.margin.left
    if free > .zero, left || right {
      x += left ? (right ? free / 2 : free) : .zero
    } else if context.style.css.direction == .rtl {
      x += free
    }
    return (width, x)
  }

  /// A width that CSS or a picture states; nil: it follows from the room.
  /// - Parameter height: the containing block's height where it is definite.
  func statedWidth(
    _ box: Int32, _ sizes: BoxSizes, _ basis: Length?, height: Length? = nil
  ) -> Length? {
    if tree.boxes[Int(box)].kind == .image {
      return imageSize(box, sizes, basis, height).width
    }
    switch sizes.css.width {
    case .value: if let width = sizes.width(basis) { return width }
    case .auto: break
    default: return keywordWidth(box, sizes.css.width, sizes.edges, basis)
    }
    if sizes.css.aspectRatio != nil, let tall = sizes.height(height) {
      return sizes.width(forHeight: sizes.clampHeight(tall, height))
    }
    return nil
  }

  /// `min-content` and its like as border-box widths; nil: auto, or the room is not known.
  func keywordWidth(_ box: Int32, _ size: Size, _ edges: BoxEdges, _ basis: Length?) -> Length? {
    switch size {
    case .auto, .value: return nil
    case .minContent: return contentWidth(box).min + edges.horizontal
    case .maxContent: return contentWidth(box).max + edges.horizontal
    case .stretch: return basis.map { max(edges.horizontal, $0 - edges.marginHorizontal) }
    case .fitContent:
      guard let basis else { return nil }
      let content = contentWidth(box)
      let room = max(content.min + edges.horizontal, basis - edges.marginHorizontal)
      return min(room, content.max + edges.horizontal)
    }
  }

  /// Relative positioning.
  func shift(_ index: Int32, _ css: ComputedStyle, _ width: Length, _ height: Length?) {
    guard css.position == .relative else { return }
    func used(_ size: Size, _ basis: Length?) -> Length? {
      guard case .value(let value) = size, value.fraction == 0 || basis != nil else { return nil }
      return value.resolved(basis ?? .zero)
    }
    let right = used(css.inset.right, width)
    let bottom = used(css.inset.bottom, height)
    let left = used(css.inset.left, width)
    let isFromRight = css.direction == .rtl ? right != nil : left == nil
    fragments[Int(index)].shiftX = (isFromRight ? right.map { -$0 } : left) ?? .zero
    fragments[Int(index)].shiftY = used(css.inset.top, height) ?? bottom.map { -$0 } ?? .zero
  }

  func noteBaselines(_ fragment: inout Fragment, _ child: Int32) {
    let placed = fragments[Int(child)]
    if fragment.firstBaseline == nil, let first = placed.firstBaseline {
      fragment.firstBaseline = placed.y + first
    }
    if let last = placed.lastBaseline { fragment.lastBaseline = placed.y + last }
  }

  /// An absolutely positioned or floating child, met where the flow is at `y` below the content box's top.
  func placeOutOfFlow(
    _ child: Int32, _ fragment: inout Fragment, _ y: Length, _ context: BoxContext
  ) {
    if style(child).css.position == .absolute {
      fragment.waiting.append(
        Fragment.Waiting(
          box: child, x: fragment.contentX, y: fragment.contentY + y,
          alignX: context.style.css.direction == .rtl ? 1 : 0))
    } else {
      placeFloat(child, &fragment, y, context)
    }
  }
}
