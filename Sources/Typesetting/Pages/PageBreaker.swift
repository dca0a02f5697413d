internal import Base

/// Chooses where the pages of one flow end, all of them together.
///
/// The total-fit method of Plass ("Optimal Pagination Techniques for Automatic Typesetting Systems", 1981), which is that
/// of Knuth and Plass for lines: each break point keeps the cheapest way to reach it, and only break points within a page
/// of each other meet. A way costs, in this order of weight: what its breaks spoil, blank paper at the foot of its pages
/// (the square of the blank part), how deep in the structure it breaks, and where that is asked for a last page with next to
/// nothing on it.
/// O(points · points on a page) time, O(points) memory.
struct PageBreaker {
  /// What follows the flow.
  enum Ending {
    /// Nothing: it ends the document.
    case document
    /// A forced break.
    case forced
    /// More content on the same page.
    case open
  }

  /// One page's end.
  enum Turn: Equatable {
    /// At a break point, by its index.
    case point(Int)
    /// Where the page begins in the column: all that would have been on it goes to the next.
    case move
    /// In the middle of what cannot be broken.
    case cut(Length)
  }

  /// How the flow begins.
  struct Start {
    var page: Int
    /// The position in the column.
    var position: Length
    /// The same from the top of the page's content area.
    var offset: Length
  }

  /// The part of the last page that should be filled.
  static let leastFill = 1.0 / 3
  private static let cutDemerits = 1e10
  /// Of ways that cost the same the one with fuller first pages is taken.
  private static let tie = 1e-7

  let ending: Ending
  /// What blank paper on the last page counts: `even` as on the others, so that all pages get even.
  let filling: LayoutOptions.PageFilling
  /// The height of a page's content area, by page number from 0.
  let height: (Int) -> Length

  private struct Node {
    var page: Int
    /// Where its page begins in the column, and what lies above it there.
    var start: Length
    var offset: Length
    var height: Length
    var demerits: Double
    var previous: Int32
    var turn: Turn

    /// Where its page is full, in the column.
    var limit: Length { start + (height - offset) }

    /// The blank part of the page if it ends at a position.
    func blank(_ end: Length) -> Double {
      height >= .infinite ? 0 : max(0, Double((limit - end).raw) / Double(height.raw))
    }
  }

  private var nodes: ContiguousArray<Node> = []
  private var active: ContiguousArray<Int32> = []

  init(ending: Ending, filling: LayoutOptions.PageFilling, height: @escaping (Int) -> Length) {
    self.ending = ending
    self.filling = filling
    self.height = height
  }

  /// The ends of the pages, in order; the last page's is not among them.
  ///
  /// - Parameters:
  ///   - points: in column order, none of them forced.
  ///   - end: where the flow's content ends in the column.
  mutating func turns(_ points: ContiguousArray<BreakPoint>, from start: Start, to end: Length) -> [Turn] {
    let first = height(start.page)
    nodes = [
      Node(
        page: start.page, start: start.position, offset: start.offset, height: first, demerits: 0,
        previous: -1, turn: .move)
    ]
    active = [0]
    if nodes[0].limit >= end, filling != .even { return [] }
    for index in points.indices { consider(points[index], index) }
    prune(end)
    return trace(best(end))
  }

  // MARK: Break points

  /// Adds the cheapest ways to end a page at a point: one for each side that the next page may lie on.
  private mutating func consider(_ point: BreakPoint, _ index: Int) {
    prune(point.end)
    var cheapest: (Int32, Int32) = (-1, -1)
    var least = (Double.infinity, Double.infinity)
    for candidate in active {
      let node = nodes[Int(candidate)]
      if point.end <= node.start { continue }
      let blank = node.blank(point.end)
      let demerits = node.demerits + 100 * blank * blank
      if node.page % 2 == 0, demerits <= least.0 + Self.tie {
        least.0 = demerits
        cheapest.0 = candidate
      } else if node.page % 2 == 1, demerits <= least.1 + Self.tie {
        least.1 = demerits
        cheapest.1 = candidate
      }
    }
    let own = point.cost.demerits + point.depthDemerits
    add(after: cheapest.0, least.0 + own, point, index)
    add(after: cheapest.1, least.1 + own, point, index)
  }

  private mutating func add(after previous: Int32, _ demerits: Double, _ point: BreakPoint, _ index: Int) {
    guard previous >= 0 else { return }
    let page = nodes[Int(previous)].page + 1
    active.append(Int32(nodes.count))
    nodes.append(
      Node(
        page: page, start: point.start, offset: point.repeated, height: height(page), demerits: demerits,
        previous: previous, turn: .point(index)))
  }

  // MARK: Full pages

  /// Drops the ways whose page is full before a position, but never the last of them.
  private mutating func prune(_ end: Length) {
    var kept = 0
    var latest = active[0]
    for index in active.indices {
      let node = nodes[Int(active[index])]
      if node.start >= nodes[Int(latest)].start { latest = active[index] }
      guard node.limit >= end else { continue }
      active[kept] = active[index]
      kept += 1
    }
    active.removeLast(active.count - kept)
    if active.isEmpty { active = [force(latest, end)] }
  }

  /// What no break point parts goes to a fresh page, or is cut where pages end.
  private mutating func force(_ node: Int32, _ end: Length) -> Int32 {
    var at = node
    while nodes[Int(at)].limit < end {
      let full = nodes[Int(at)]
      let moves = full.offset > .zero && full.previous < 0
      let start = moves ? full.start : max(full.limit, full.start)
      nodes.append(
        Node(
          page: full.page + 1, start: start, offset: .zero, height: height(full.page + 1),
          demerits: full.demerits + Self.cutDemerits, previous: at, turn: moves ? .move : .cut(start)))
      at = Int32(nodes.count - 1)
    }
    return at
  }

  // MARK: The end

  private func best(_ end: Length) -> Int32 {
    var best = active[0]
    var least = Double.infinity
    for candidate in active {
      let node = nodes[Int(candidate)]
      let demerits = node.demerits + ended(node, end) + Double(node.page) * 0.01
      if demerits <= least + Self.tie {
        least = demerits
        best = candidate
      }
    }
    return best
  }

  private func ended(_ node: Node, _ end: Length) -> Double {
    let blank = node.blank(end)
    if filling == .even, ending != .open { return 100 * blank * blank }
    guard filling == .fullAndLastAThird, ending == .document, node.page > 0 else { return 0 }
    let lack = max(0, Self.leastFill - (1 - blank)) / Self.leastFill
    return 30 * lack * lack
  }

  private func trace(_ node: Int32) -> [Turn] {
    var out: [Turn] = []
    var at = node
    while nodes[Int(at)].previous >= 0 {
      out.append(nodes[Int(at)].turn)
      at = nodes[Int(at)].previous
    }
    return out.reversed()
  }
}
