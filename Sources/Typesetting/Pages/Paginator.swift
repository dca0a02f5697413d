internal import Base
internal import Composition

/// Cuts the endless column into pages: what lies between forced breaks as a whole (`PageBreaker`), flows side by side
/// each for itself. Time is about linear in the break points; it ends for any input.
final class Paginator {
  /// No document gets more pages; what is left then lies on the last.
  static let pageLimit = 5_000
  /// Of what is cut, only these first pages are named.
  private static let cutReports = 20

  let engine: LayoutEngine
  let geometry: PageGeometry
  /// Whether all pages are filled alike, the last too.
  let filling: LayoutOptions.PageFilling
  /// By page number.
  private(set) var pageNames: [String?] = [nil]
  /// Maps of flows side by side, by their fragment.
  private(set) var maps: [Int32: FlowMap] = [:]

  private let pageLimit: Int

  init(
    engine: LayoutEngine, geometry: PageGeometry, filling: LayoutOptions.PageFilling,
    pageLimit: Int = Paginator.pageLimit
  ) {
    self.pageLimit = pageLimit
    self.engine = engine
    self.geometry = geometry
    self.filling = filling
  }

  /// A flow that is being cut.
  private struct Cursor {
    var segments: [FlowMap.Segment] = []
    var page: Int
    /// Where the current segment begins in the column, and on the page.
    var start: Length
    var offset: Length
    var name: String?
    var repeatedTable: Int32 = -1
  }

  /// Cuts the root fragment.
  func paginate(_ root: Int32) -> FlowMap {
    var collector = BreakCollector(engine: engine, pageHeight: height(0, nil))
    let first = firstName(root)
    pageNames = [first]
    collector.collect(root, y: .zero, BreakCollector.Context())
    let cursor = Cursor(page: 0, start: .zero, offset: .zero, name: first)
    let bottom = engine.fragments[Int(root)].height
    return run(collector.entries, cursor, bottom: bottom, ending: .document).map
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
    return height < .pt(1) || page + 1 >= pageLimit ? .infinite : height
  }

  /// The height of the content area of the page that a flow is on, were it not the last of all.
  private func ordinaryHeight(_ cursor: Cursor) -> Length {
    PageGeometry.content(geometry.style(cursor.page, cursor.name)).height
  }

  /// Cuts one flow; the second value is where it ends on its last page.
  private func run(
    _ entries: ContiguousArray<FlowEntry>, _ start: Cursor, bottom: Length, ending: PageBreaker.Ending
  ) -> (map: FlowMap, page: Int, offset: Length) {
    var cursor = start
    var points: ContiguousArray<BreakPoint> = []
    for entry in entries {
      switch entry {
      case .point(let point) where point.force == .none: points.append(point)
      case .point(let point):
        fill(points, &cursor, to: point.end, ending: .forced)
        points.removeAll(keepingCapacity: true)
        force(point, &cursor)
      case .parallel(let children, let top, let bottom, let parentY):
        guard mustSpread(top, bottom, cursor) else { continue }
        fill(points, &cursor, to: top + beginning(bottom - top), ending: .open)
        points.removeAll(keepingCapacity: true)
        spread(children, top: top, bottom: bottom, parentY: parentY, &cursor)
      }
    }
    fill(points, &cursor, to: bottom, ending: ending)
    if bottom - cursor.start + cursor.offset > ordinaryHeight(cursor) { _ = isFull(cursor) }
    close(&cursor, end: .infinite)
    return (
      FlowMap(segments: cursor.segments), cursor.page, cursor.offset + (bottom - cursor.start)
    )
  }

  /// Whether flows side by side are too tall to be kept whole.
  private func mustSpread(_ top: Length, _ bottom: Length, _ cursor: Cursor) -> Bool {
    let limit = cursor.start + (height(cursor.page, cursor.name) - cursor.offset)
    return bottom > limit && (bottom - top) * 2 > height(0, nil)
  }

  /// How much of flows side by side a page should hold for them to begin on it.
  private func beginning(_ height: Length) -> Length { min(height, self.height(0, nil) * 0.15) }

  /// Ends pages at the best of the break points, so that the content up to `end` has its place.
  private func fill(
    _ points: ContiguousArray<BreakPoint>, _ cursor: inout Cursor, to end: Length,
    ending: PageBreaker.Ending
  ) {
    let name = cursor.name
    var breaker = PageBreaker(ending: ending, filling: filling) { self.height($0, name) }
    let start = PageBreaker.Start(page: cursor.page, position: cursor.start, offset: cursor.offset)
    for turn in breaker.turns(points, from: start, to: end) {
      switch turn {
      case .point(let index):
        let point = points[index]
        self.turn(&cursor, end: point.end, start: point.start, name: name)
        cursor.offset = point.repeated
        cursor.repeatedTable = point.repeatedTable
      case .move: self.turn(&cursor, end: cursor.start, start: cursor.start, name: name)
      case .cut(let position):
        report(cut: cursor.page)
        self.turn(&cursor, end: position, start: position, name: name)
      }
    }
  }

  /// Whether no page may follow; says so.
  private func isFull(_ cursor: Cursor) -> Bool {
    guard cursor.page + 1 >= pageLimit else { return false }
    engine.diagnostics.report(
      Diagnostic(
        .warning, code: "layout.too-many-pages",
        "the document has more than \(pageLimit) pages; what is left is set over the end of the last",
        hints: ["make `size` in `@page` larger, or set the document in parts"]), onceFor: "")
    return true
  }

  private func report(cut page: Int) {
    guard page < Self.cutReports else { return }
    engine.diagnostics.report(
      Diagnostic(
        .warning, code: "layout.taller-than-page",
        "a box that cannot be broken is taller than page \(page + 1) and was cut",
        hints: ["make it smaller, or let it break inside"]), onceFor: "\(page)")
  }

  private func close(_ cursor: inout Cursor, end: Length) {
    cursor.segments.append(
      FlowMap.Segment(
        start: cursor.start, end: end, page: cursor.page, offset: cursor.offset,
        repeatedTable: cursor.repeatedTable))
  }

  /// Goes on at the top of the next page.
  private func turn(_ cursor: inout Cursor, end: Length, start: Length, name: String?) {
    close(&cursor, end: end)
    cursor.page += 1
    cursor.start = start
    cursor.offset = .zero
    cursor.repeatedTable = -1
    cursor.name = name
    while pageNames.count <= cursor.page { pageNames.append(name) }
  }

  private func force(_ point: BreakPoint, _ cursor: inout Cursor) {
    if isFull(cursor) { return }
    turn(&cursor, end: point.end, start: point.forcedStart, name: point.pageName)
    let wantsLeft = point.force == .left
    guard point.force != .page, geometry.isLeft(cursor.page) != wantsLeft, !isFull(cursor) else { return }
    cursor.page += 1
    while pageNames.count <= cursor.page { pageNames.append(point.pageName) }
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
      collector.collect(child, y: y, BreakCollector.Context(pageName: cursor.name))
      let begin = Cursor(
        page: cursor.page, start: y, offset: cursor.offset + (y - cursor.start), name: cursor.name)
      let bottom = y + (fragment.naturalHeight ?? fragment.height)
      let result = run(collector.entries, begin, bottom: bottom, ending: .open)
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
