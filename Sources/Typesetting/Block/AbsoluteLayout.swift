internal import Base
internal import Composition

/// Absolutely positioned boxes (CSS 2.2 §10.3.7, §10.6.4), placed once the flow around them stands.
extension LayoutEngine {
  /// Places all waiting boxes in the subtree of a fragment.
  /// - Parameters:
  ///   - x, y: the fragment's border box in the endless column.
  ///   - block: the padding box of the nearest positioned ancestor.
  func placeAbsolutes(_ index: Int32, x: Length, y: Length, block: Rect) {
    let fragment = fragments[Int(index)]
    let ref = style(fragment.box)
    var block = block
    if ref.css.position != .static {
      let edges = BoxEdges(ref.css, basis: fragment.width)
      block = Rect(
        x: x + edges.border.left, y: y + edges.border.top,
        width: fragment.width - edges.border.left - edges.border.right,
        height: fragment.height - edges.border.top - edges.border.bottom)
    }
    for waiting in fragment.waiting { placeAbsolute(waiting, in: index, x: x, y: y, block) }
    fragments[Int(index)].waiting = []
    for child in fragments[Int(index)].children {
      let placed = fragments[Int(child)]
      placeAbsolutes(child, x: x + placed.x, y: y + placed.y, block: block)
    }
    guard let lines = fragment.lines else { return }
    for line in lines.lines {
      for element in lines.elements[line.elements] where element.kind == .atomic {
        let placed = fragments[Int(element.index)]
        placeAbsolutes(
          element.index, x: x + fragment.contentX + Length(raw: element.x) + placed.x,
          y: y + fragment.contentY + Length(raw: line.top + element.shift) + placed.y, block: block)
      }
    }
  }

  private func placeAbsolute(
    _ waiting: Fragment.Waiting, in parent: Int32, x: Length, y: Length, _ block: Rect
  ) {
    let ref = style(waiting.box)
    let css = ref.css
    let edges = BoxEdges(css, basis: block.width)
    let sizes = BoxSizes(css: css, edges: edges)
    func inset(_ size: Size, _ basis: Length) -> Length? {
      if case .value(let value) = size { return value.resolved(basis) }
      return nil
    }
    let left = inset(css.inset.left, block.width)
    let right = inset(css.inset.right, block.width)
    let top = inset(css.inset.top, block.height)
    let bottom = inset(css.inset.bottom, block.height)
    let isImage = tree.boxes[Int(waiting.box)].kind == .image
    var width: Length
    if let left, let right, !isImage, sizes.width(block.width) == nil {
      width = sizes.clampWidth(block.width - left - right - edges.marginHorizontal, block.width)
    } else {
      let room = block.width - (left ?? .zero) - (right ?? .zero)
      width = shrinkToFit(waiting.box, edges, available: room)
      if let stated = sizes.width(block.width) { width = sizes.clampWidth(stated, block.width) }
    }
    var height: Length?
    if isImage {
      (width, height) = imageSize(waiting.box, sizes, block.width, block.height)
    } else if let top, let bottom, sizes.height(block.height) == nil {
      height = sizes.clampHeight(
        block.height - top - bottom - edges.marginVertical, block.height)
    }
    let index = layout(
      waiting.box, width: width, height: height, basis: block.height, container: block.width)
    let placed = fragments[Int(index)]
    let atX = position(
      left, right, block.x, block.width, placed.width, edges.margin.left, edges.margin.right,
      (css.margin.left == .auto, css.margin.right == .auto))
    let atY = position(
      top, bottom, block.y, block.height, placed.height, edges.margin.top, edges.margin.bottom,
      (css.margin.top == .auto, css.margin.bottom == .auto))
    fragments[Int(index)].x = atX.map { $0 - x } ?? waiting.x + edges.margin.left
    fragments[Int(index)].y = atY.map { $0 - y } ?? waiting.y + edges.margin.top
    insert(index, into: parent)
  }

  /// The position on one axis in the column; nil: the static position.
  private func position(
    _ start: Length?, _ end: Length?, _ origin: Length, _ room: Length, _ size: Length,
    _ before: Length, _ after: Length, _ auto: (Bool, Bool)
  ) -> Length? {
    if let start, let end {
      let free = room - start - end - size - before - after
      if auto.0, auto.1, free > .zero { return origin + start + free / 2 }
      if auto.0, free > .zero { return origin + start + free }
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
