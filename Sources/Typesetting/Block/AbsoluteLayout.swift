internal import Base
internal import Composition

/// Absolutely positioned boxes (CSS 2.2 §10.3.7, §10.6.4), placed once the flow around them stands.
extension LayoutEngine {
  /// Places all waiting boxes in the subtree of a fragment.
  /// - Parameters:
  ///   - x, y: the fragment's border box in the endless column.
  ///   - block: the padding box of the nearest positioned ancestor.
  func placeAbsolutes(
    _ index: Int32, x: Length, y: Length, block: Rect, isRightToLeft: Bool = false
  ) {
    let fragment = fragments[Int(index)]
    let ref = style(fragment.box)
    var block = block
    var isRightToLeft = isRightToLeft
    if ref.css.position != .static {
      let edges = BoxEdges(ref.css, basis: fragment.width)
      let (border, bar) = (edges.border, edges.scrollbar)
      block = Rect(
        x: x + border.left + bar.left, y: y + border.top,
        width: fragment.width - border.left - border.right - bar.left - bar.right,
        height: fragment.height - border.top - border.bottom - bar.bottom)
      isRightToLeft = ref.css.direction == .rtl
    }
    for waiting in fragment.waiting {
      placeAbsolute(waiting, in: index, x: x, y: y, block, isRightToLeft)
    }
    fragments[Int(index)].waiting = []
    for child in fragments[Int(index)].children {
      let placed = fragments[Int(child)]
      placeAbsolutes(
        child, x: x + placed.x, y: y + placed.y, block: block, isRightToLeft: isRightToLeft)
    }
    guard let lines = fragment.lines else { return }
    for line in lines.lines {
      for element in lines.elements[line.elements] where element.kind == .atomic {
        let placed = fragments[Int(element.index)]
        placeAbsolutes(
          element.index, x: x + fragment.contentX + Length(raw: element.x) + placed.x,
          y: y + fragment.contentY + Length(raw: line.top + element.shift) + placed.y, block: block,
          isRightToLeft: isRightToLeft)
      }
    }
  }

  /// The insets of a box; nil: auto.
  private struct Insets {
    var left, right, top, bottom: Length?

    init(_ css: ComputedStyle, _ block: Rect) {
      func used(_ size: Size, _ basis: Length) -> Length? {
        if case .value(let value) = size { return value.resolved(basis) }
        return nil
      }
      left = used(css.inset.left, block.width)
      right = used(css.inset.right, block.width)
      top = used(css.inset.top, block.height)
      bottom = used(css.inset.bottom, block.height)
    }
  }

  private func placeAbsolute(
    _ waiting: Fragment.Waiting, in parent: Int32, x: Length, y: Length, _ block: Rect,
    _ isRightToLeft: Bool
  ) {
    let css = style(waiting.box).css
    let edges = BoxEdges(css, basis: block.width)
    let insets = Insets(css, block)
    let size = absoluteSize(waiting.box, css, edges, insets, block)
    let index = layout(
      waiting.box, width: size.width, height: size.height, basis: block.height, container: block.width)
    let placed = fragments[Int(index)]
    let m = css.margin
    let atX = position(
      insets.left, insets.right, block.x, block.width, placed.width, edges.margin.left,
      edges.margin.right, (m.left == .auto, m.right == .auto), isReversed: isRightToLeft)
    let atY = position(
      insets.top, insets.bottom, block.y, block.height, placed.height, edges.margin.top,
      edges.margin.bottom, (m.top == .auto, m.bottom == .auto), isReversed: false)
    let holder = fragments[Int(parent)]
    func still(_ room: Length, _ size: Length, _ align: Double, _ isSafe: Bool) -> Length {
      let free = room - size
      return align == 0 || (isSafe && free < .zero) ? .zero : free * align
    }
    let stillX =
      waiting.x + edges.margin.left
      + still(
        holder.contentWidth + waiting.padding.left + waiting.padding.right,
        placed.width + edges.marginHorizontal, waiting.alignX, waiting.isSafeX)
    let stillY =
      waiting.y + edges.margin.top
      + still(
        holder.contentHeight + waiting.padding.top + waiting.padding.bottom,
        placed.height + edges.marginVertical, waiting.alignY, waiting.isSafeY)
    fragments[Int(index)].x = atX.map { $0 - x } ?? stillX
    fragments[Int(index)].y = atY.map { $0 - y } ?? stillY
    insert(index, into: parent)
  }

  /// The border-box width, and the height where the insets or a picture decide it.
  private func absoluteSize(
    _ box: Int32, _ css: ComputedStyle, _ edges: BoxEdges, _ insets: Insets, _ block: Rect
  ) -> (width: Length, height: Length?) {
    let sizes = BoxSizes(css: css, edges: edges)
    if tree.boxes[Int(box)].kind == .image {
      let size = imageSize(box, sizes, block.width, block.height)
      return (size.width, size.height)
    }
    var height: Length?
    if let top = insets.top, let bottom = insets.bottom, css.height == .auto {
      height = sizes.clampHeight(
        max(.zero, block.height - top - bottom - edges.marginVertical), block.height)
    }
    let room = block.width - (insets.left ?? .zero) - (insets.right ?? .zero)
    if let width = keywordWidth(box, css.width, edges, room) {
      return (sizes.clampWidth(width, block.width), height)
    }
    if css.height == .stretch {
      let tall = block.height - (insets.top ?? .zero) - (insets.bottom ?? .zero) - edges.marginVertical
      height = sizes.clampHeight(max(.zero, tall), block.height)
    }
    if insets.left == nil || insets.right == nil, css.width == .auto, let height,
      let width = sizes.width(forHeight: height)
    {
      return (sizes.clampWidth(width, block.width), height)
    }
    if let stated = statedWidth(box, sizes, block.width, height: block.height) {
      let width = sizes.clampWidth(stated, block.width)
      return (width, css.aspectRatio == nil ? height : nil)
    }
    if let left = insets.left, let right = insets.right {
      let width = sizes.clampWidth(
        max(.zero, block.width - left - right - edges.marginHorizontal), block.width)
      return (width, css.aspectRatio == nil ? height : nil)
    }
    var width = shrinkToFit(box, edges, available: room)
    width = sizes.clampWidth(sizes.transferredWidth(width, block.height), block.width)
    return (width, height)
  }

  /// The position on one axis in the column; nil: the static position.
  private func position(
    _ start: Length?, _ end: Length?, _ origin: Length, _ room: Length, _ size: Length,
    _ before: Length, _ after: Length, _ auto: (Bool, Bool), isReversed: Bool
  ) -> Length? {
    if let start, let end {
      let free = room - start - end - size - before - after
      if auto.0, auto.1 {
        if free > .zero { return origin + start + free / 2 }
        return isReversed ? origin + start + free : origin + start
      }
      if auto.0 { return origin + start + free }
      if isReversed, !auto.1 { return origin + room - end - size - after }
    }
    if let start { return origin + start + before }
    if let end { return origin + room - end - size - after }
    return nil
  }

  /// Keeps the children in document order, which is the order of box indices.
  private func insert(_ child: Int32, into parent: Int32) {
    let box = fragments[Int(child)].box
    var at = fragments[Int(parent)].children.count
    while at > 0, fragments[Int(fragments[Int(parent)].children[at - 1])].box > box { at -= 1 }
    fragments[Int(parent)].children.insert(child, at: at)
    if let lines = fragments[Int(parent)].lines {
      let isLeading = lines.content.outOfFlow.contains { $0.box == box && $0.piece == 0 }
      if isLeading { fragments[Int(parent)].childrenBeforeLines += 1 }
    }
  }
}
