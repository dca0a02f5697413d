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
  /// Whether pages are of different widths.
  private(set) var hasPages = false
  /// Nothing was placed, and no page is narrower than another.
  private(set) var isEmpty = true
  /// Where the floats at the left end, and those at the right and the pages, mirrored.
  private var left = FloatProfile()
  private var right = FloatProfile()
  private var pages = FloatProfile()
  /// Where floats and pages end, ascending, each once.
  private var bottoms: ContiguousArray<Length> = []
  private var lowest = (left: FloatProfile.nothing, right: FloatProfile.nothing, page: FloatProfile.nothing)
  /// The top of the float placed last.
  private var lastTop = FloatProfile.nothing
  /// The box whose content is being laid out, in the coordinates of what is kept.
  private var origin = (x: Length.zero, y: Length.zero)

  init(pages: [Placed] = []) {
    hasPages = !pages.isEmpty
    for page in pages { add(page) }
  }

  /// Moves the origin into a child box. O(1).
  mutating func enter(dx: Length, dy: Length) { origin = (origin.x + dx, origin.y + dy) }
  mutating func leave(dx: Length, dy: Length) { origin = (origin.x - dx, origin.y - dy) }

  /// O(log floats), and the steps of the outline that it covers.
  mutating func add(_ float: Placed) {
    let x = float.x + origin.x
    let top = float.y + origin.y
    let bottom = top + float.height
    isEmpty = false
    if float.isPage {
      pages.add(-x, from: top, to: bottom)
      lowest.page = max(lowest.page, bottom)
    } else if float.isLeft {
      left.add(x + float.width, from: top, to: bottom)
      lowest.left = max(lowest.left, bottom)
    } else {
      right.add(-x, from: top, to: bottom)
      lowest.right = max(lowest.right, bottom)
    }
    if !float.isPage { lastTop = top }
    let at = firstBottom(after: bottom)
    if at == 0 || bottoms[at - 1] != bottom { bottoms.insert(bottom, at: at) }
  }

  var bottom: Length { max(.zero, bottom(of: .both)) }

  /// How far down lines may have to give way.
  var reach: Length { max(bottom, lowest.page - origin.y) }

  /// No float stands higher than one before it (CSS 2.2 §9.5.1, rule 5).
  var leastTop: Length { lastTop - origin.y }

  /// Where the page that `y` is on ends at the right; nil: it is the widest.
  func pageEdge(_ y: Length) -> Length? {
    let depth = pages.depth(from: y + origin.y, to: y + origin.y)
    return depth == FloatProfile.nothing ? nil : -depth - origin.x
  }

  /// Where the floats of a side end; far above where there are none.
  func bottom(of clear: Clear) -> Length {
    switch clear {
    case .left: lowest.left - origin.y
    case .right: lowest.right - origin.y
    default: max(lowest.left, lowest.right) - origin.y
    }
  }

  /// What is free between `left` and `right` in the band from `y` of a height. O(log floats), and the steps of the outline
  /// beside the band.
  func free(_ left: Length, _ right: Length, y: Length, height: Length) -> (Length, Length) {
    let top = y + origin.y
    let bottom = top + max(height, Length(raw: 1))
    var (low, high) = (left, right)
    low = max(low, self.left.depth(from: top, to: bottom) - origin.x)
    high = min(high, -self.right.depth(from: top, to: bottom) - origin.x)
    let edge = -pages.depth(from: top, to: bottom) - origin.x
    if edge > left { high = min(high, edge) }
    return (low, max(low, high))
  }

  /// The next y below `y` at which a float ends; nil: none. O(log floats).
  func nextBottom(after y: Length) -> Length? {
    let at = firstBottom(after: y + origin.y)
    return at < bottoms.count ? bottoms[at] - origin.y : nil
  }

  private func firstBottom(after y: Length) -> Int {
    var (low, high) = (0, bottoms.count)
    while low < high {
      let middle = (low + high) / 2
      if bottoms[middle] > y { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension LayoutEngine {
  /// Places a float as high and as far to its side as it goes.
  func placeFloat(_ child: Int32, _ fragment: inout Fragment, _ y: Length, _ context: BoxContext) {
    let ref = style(child)
    let edges = BoxEdges(ref.css, basis: fragment.contentWidth)
    let width = shrinkToFit(child, edges, available: fragment.contentWidth)
    var outer = FloatContext()
    swap(&outer, &floats)
    let index = layout(child, width: width, basis: context.basis, container: fragment.contentWidth)
    swap(&outer, &floats)
    let size = (
      width: width + edges.marginHorizontal,
      height: fragments[Int(index)].height + edges.marginVertical
    )
    var top = max(fragment.contentY + y, floats.leastTop)
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
