internal import Base
internal import Composition

/// Cuts the endless column into pages: each page is filled as far as break points allow, and the break that spoils least
/// is taken, the latest of equals. Time is linear in the break points; it ends for any input.
final class Paginator {
  /// No document gets more pages; what is left then lies on the last.
  static let pageLimit = 5_000

  let engine: LayoutEngine
  let geometry: PageGeometry
  /// By page number.
  private(set) var pageNames: [String?] = [nil]
  /// Maps of flows side by side, by their fragment.
  private(set) var maps: [Int32: FlowMap] = [:]

  init(engine: LayoutEngine, geometry: PageGeometry) {
    self.engine = engine
    self.geometry = geometry
  }

  /// A flow that is being cut.
  private struct Cursor {
    var segments: [FlowMap.Segment] = []
    var page: Int
    /// Where the current segment begins in the column, and on the page.
    var start: Length
    var offset: Length
    var name: String?
  }

  /// Cuts the root fragment.
  func paginate(_ root: Int32) -> FlowMap {
    var collector = BreakCollector(engine: engine, pageHeight: height(0, nil))
    let first = firstName(root)
    pageNames = [first]
    collector.collect(root, y: .zero, avoid: false, pageName: nil)
    let cursor = Cursor(page: 0, start: .zero, offset: .zero, name: first)
    return run(collector.entries, cursor, bottom: engine.fragments[Int(root)].height).map
  }

  private func firstName(_ root: Int32) -> String? {
    var out: String?
    var at: Int32? = root
    while let fragment = at.map({ engine.fragments[Int($0)] }) {
      out = engine.style(fragment.box).css.page ?? out
      at = fragment.children.first
    }
    return out
  }

  /// The height of a page's content area; without limit where it is too small to hold anything.
  private func height(_ page: Int, _ name: String?) -> Length {
    let height = PageGeometry.content(geometry.style(page, name)).height
    return height < .pt(1) || page >= Self.pageLimit ? .infinite : height
  }

  /// Cuts one flow; the second value is where it ends on its last page.
  private func run(
    _ entries: ContiguousArray<FlowEntry>, _ start: Cursor, bottom: Length
  ) -> (map: FlowMap, page: Int, offset: Length) {
    var cursor = start
    var best: Int?
    var at = 0
    while at <= entries.count {
      let end = contentEnd(entries, at, bottom)
      if end > limit(cursor) {
        if let taken = best {
          guard case .point(let point) = entries[taken] else { break }
          turn(&cursor, end: point.end, start: point.start, name: point.pageName)
          best = nil
          at = taken + 1
          continue
        }
        if cut(entries, at, &cursor, end) { continue }
      }
      if at == entries.count { break }
      switch entries[at] {
      case .point(let point):
        if point.force != .none {
          force(point, &cursor)
          best = nil
        } else {
          best = better(entries, best, at)
        }
      case .parallel(let children, let top, let bottom, let parentY):
        if bottom > limit(cursor), bottom > top {
          spread(children, top: top, bottom: bottom, parentY: parentY, &cursor)
          best = nil
        }
      }
      at += 1
    }
    close(&cursor, end: .infinite)
    return (
      FlowMap(segments: cursor.segments), cursor.page, cursor.offset + (bottom - cursor.start)
    )
  }

  /// Where the content that begins at an entry ends at the earliest.
  private func contentEnd(
    _ entries: ContiguousArray<FlowEntry>, _ at: Int, _ bottom: Length
  ) -> Length {
    guard at < entries.count else { return bottom }
    switch entries[at] {
    case .point(let point): return point.end
    case .parallel(_, let top, let bottom, _):
      // Kept whole where it is short; else it needs room for a good beginning only.
      let height = bottom - top
      return height * 2 <= self.height(0, nil) ? bottom : top + min(height, self.height(0, nil) * 0.15)
    }
  }

  private func limit(_ cursor: Cursor) -> Length {
    cursor.start + (height(cursor.page, cursor.name) - cursor.offset)
  }

  private func better(
    _ entries: ContiguousArray<FlowEntry>, _ best: Int?, _ at: Int
  ) -> Int {
    guard let best, case .point(let old) = entries[best], case .point(let new) = entries[at] else {
      return at
    }
    return new.cost <= old.cost ? at : best
  }

  private func close(_ cursor: inout Cursor, end: Length) {
    cursor.segments.append(
      FlowMap.Segment(start: cursor.start, end: end, page: cursor.page, offset: cursor.offset))
  }

  /// Goes on at the top of the next page.
  private func turn(_ cursor: inout Cursor, end: Length, start: Length, name: String?) {
    close(&cursor, end: end)
    cursor.page += 1
    cursor.start = start
    cursor.offset = .zero
    cursor.name = name
    while pageNames.count <= cursor.page { pageNames.append(name) }
  }

  private func force(_ point: BreakPoint, _ cursor: inout Cursor) {
    turn(&cursor, end: point.end, start: point.forcedStart, name: point.pageName)
    let wantsLeft = point.force == .left
    guard point.force != .page, geometry.isLeft(cursor.page) != wantsLeft else { return }
    cursor.page += 1
    while pageNames.count <= cursor.page { pageNames.append(point.pageName) }
  }

  /// Deals with content that no break point parts: it moves to a fresh page, or is cut where the page ends.
  private func cut(
    _ entries: ContiguousArray<FlowEntry>, _ at: Int, _ cursor: inout Cursor, _ end: Length
  ) -> Bool {
    if cursor.offset > .zero, !cursor.segments.isEmpty || cursor.page > 0 || cursor.offset > .zero {
      turn(&cursor, end: cursor.start, start: cursor.start, name: cursor.name)
      return true
    }
    if at < entries.count, case .parallel = entries[at] { return false }
    let limit = limit(cursor)
    guard limit > cursor.start else { return false }
    engine.diagnostics.report(
      Diagnostic(
        .warning, code: "layout.taller-than-page",
        "a box that cannot be broken is taller than page \(cursor.page + 1) and was cut",
        hints: ["make it smaller, or let it break inside"]), onceFor: "\(cursor.page)")
    turn(&cursor, end: limit, start: limit, name: cursor.name)
    return true
  }

  /// Cuts flows that lie side by side each for itself; what follows goes on below the longest.
  private func spread(
    _ children: [Int32], top: Length, bottom: Length, parentY: Length, _ cursor: inout Cursor
  ) {
    var last = (page: cursor.page, offset: cursor.offset + (top - cursor.start))
    let first = cursor
    for child in children {
      let fragment = engine.fragments[Int(child)]
      var collector = BreakCollector(engine: engine, pageHeight: height(cursor.page, cursor.name))
      let y = parentY + fragment.y
      collector.collect(child, y: y, avoid: false, pageName: cursor.name)
      let begin = Cursor(
        page: cursor.page, start: y, offset: cursor.offset + (y - cursor.start), name: cursor.name)
      let result = run(collector.entries, begin, bottom: y + (fragment.naturalHeight ?? fragment.height))
      maps[child] = result.map
      if (result.page, result.offset) > (last.page, last.offset) {
        last = (result.page, result.offset)
      }
    }
    for child in children {
      stretch(child, y: parentY + engine.fragments[Int(child)].y, to: last, first.name)
    }
    close(&cursor, end: bottom)
    cursor.page = last.page
    cursor.start = bottom
    cursor.offset = last.offset
  }

  /// Lets a stretched box reach down to where the longest beside it ends, page by page.
  private func stretch(
    _ child: Int32, y: Length, to last: (page: Int, offset: Length), _ name: String?
  ) {
    guard engine.fragments[Int(child)].naturalHeight != nil, var segments = maps[child]?.segments,
      var segment = segments.popLast()
    else { return }
    while segment.page < last.page {
      segment.end = segment.start + max(.zero, height(segment.page, name) - segment.offset)
      segments.append(segment)
      segment = FlowMap.Segment(
        start: segment.end, end: .infinite, page: segment.page + 1, offset: .zero)
    }
    engine.fragments[Int(child)].height = segment.start + (last.offset - segment.offset) - y
    segments.append(segment)
    maps[child] = FlowMap(segments: segments)
  }
}
