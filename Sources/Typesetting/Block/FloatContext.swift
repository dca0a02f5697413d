internal import Base
internal import Composition

/// The floats of a block formatting context (CSS 2.2 §9.5), in coordinates of the box whose content is being laid out.
struct FloatContext {
  struct Placed: Hashable {
    var x: Length
    var y: Length
    var width: Length
    var height: Length
    var isLeft: Bool
    /// Not a float, but what a page lacks of the width of the widest: at the right, as high as the page.
    var isPage = false
  }
  private(set) var placed: [Placed] = []
  /// Whether pages are of different widths.
  private(set) var hasPages = false

  init(pages: [Placed] = []) {
    placed = pages
    hasPages = !pages.isEmpty
  }

  var isEmpty: Bool { placed.isEmpty }

  /// Moves the origin into a child box.
  mutating func enter(dx: Length, dy: Length) { move(-dx, -dy) }
  mutating func leave(dx: Length, dy: Length) { move(dx, dy) }

  private mutating func move(_ dx: Length, _ dy: Length) {
    for i in placed.indices {
      placed[i].x += dx
      placed[i].y += dy
    }
  }

  mutating func add(_ float: Placed) { placed.append(float) }

  var bottom: Length { placed.reduce(.zero) { $1.isPage ? $0 : max($0, $1.y + $1.height) } }

  /// How far down lines may have to give way.
  var reach: Length { placed.reduce(.zero) { max($0, $1.y + $1.height) } }

  /// Where the page that `y` is on ends at the right; nil: it is the widest.
  func pageEdge(_ y: Length) -> Length? {
    for page in placed where page.isPage && page.y <= y && page.y + page.height > y { return page.x }
    return nil
  }

  func bottom(of clear: Clear) -> Length {
    placed.reduce(Length(raw: .min / 4)) { bottom, float in
      let counts = !float.isPage && (clear == .both || (clear == .left) == float.isLeft)
      return counts ? max(bottom, float.y + float.height) : bottom
    }
  }

  /// What is free between `left` and `right` in the band from `y` of a height.
  func free(_ left: Length, _ right: Length, y: Length, height: Length) -> (Length, Length) {
    var (low, high) = (left, right)
    for float in placed where float.y < y + max(height, Length(raw: 1)) && float.y + float.height > y {
      if float.isPage, float.x <= left { continue }
      if float.isLeft {
        low = max(low, float.x + float.width)
      } else {
        high = min(high, float.x)
      }
    }
    return (low, max(low, high))
  }

  /// The next y below `y` at which a float ends; nil: none.
  func nextBottom(after y: Length) -> Length? {
    placed.map { $0.y + $0.height }.filter { $0 > y }.min()
  }
}

extension LayoutEngine {
  /// Places a float as high and as far to its side as it goes.
  func placeFloat(_ child: Int32, _ fragment: inout Fragment, _ y: Length, _ context: BoxContext) {
    let ref = style(child)
    let edges = BoxEdges(ref.css, basis: fragment.contentWidth)
    let width = shrinkToFit(child, edges, available: fragment.contentWidth)
    let outer = floats
    floats = FloatContext()
    let index = layout(child, width: width, basis: context.basis, container: fragment.contentWidth)
    floats = outer
    let size = (
      width: width + edges.marginHorizontal,
      height: fragments[Int(index)].height + edges.marginVertical
    )
    var top = fragment.contentY + y
    if ref.css.clear != .none { top = max(top, floats.bottom(of: ref.css.clear)) }
    let right = fragment.contentX + fragment.contentWidth
    var free = floats.free(fragment.contentX, right, y: top, height: size.height)
    while free.1 - free.0 < size.width, let next = floats.nextBottom(after: top) {
      top = next
      free = floats.free(fragment.contentX, right, y: top, height: size.height)
    }
    let isLeft = ref.css.float == .left
    let x = isLeft ? free.0 : free.1 - size.width
    floats.add(
      FloatContext.Placed(x: x, y: top, width: size.width, height: size.height, isLeft: isLeft))
    fragments[Int(index)].x = x + edges.margin.left
    fragments[Int(index)].y = top + edges.margin.top
    shift(index, ref.css, fragment.contentWidth, context.basis)
    fragment.children.append(index)
  }
}
