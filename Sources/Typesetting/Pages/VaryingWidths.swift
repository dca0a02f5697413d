internal import Base
internal import Composition

/// Pages whose margins or sizes differ by `:first`, `:left` and `:right` so that their content areas are of different widths
/// (CSS Paged Media 3, §4). The column is laid out at the widest; what a page lacks is kept free at its right like a float.
/// Where the pages lie in the column follows from the layout itself, so it is made again until both agree.
struct VaryingWidths {
  private let geometry: PageGeometry
  /// The widths of the first page, of left-hand and of right-hand pages.
  private let widths: [Length]
  private static let roundLimit = 8

  init(geometry: PageGeometry, firstName: String?) {
    self.geometry = geometry
    widths = (0..<3).map { PageGeometry.content(geometry.style($0, $0 == 0 ? firstName : nil)).width }
  }

  var widest: Length { widths.reduce(.zero, max) }
  var areDifferent: Bool { widths.contains { $0 != widths[0] } }

  /// Lays out and cuts until every page is as wide as what is on it was set for. Where that does not come about, all pages are
  /// as wide as the narrowest.
  func settle(_ engine: LayoutEngine, height: Length, filling: LayoutOptions.PageFilling)
    -> (root: Int32, map: FlowMap, paginator: Paginator)
  {
    let diagnostics = engine.diagnostics
    var edges: [FloatContext.Placed] = []
    for round in 0..<Self.roundLimit {
      engine.restart(edges, diagnostics)
      let result = lay(engine, height: height, filling: filling)
      let wanted = self.edges(result.map, engine, result.paginator)
      let isFit = round < Self.roundLimit / 2 ? wanted == edges : Self.isCovered(wanted, by: edges)
      if isFit { return result }
      // States that follow each other in turn are joined: the narrower of both holds.
      edges = round < Self.roundLimit / 2 ? wanted : wanted + edges
    }
    engine.restart([edge(widths.reduce(widest, min), from: .zero, to: Length.infinite / 4)], diagnostics)
    return lay(engine, height: height, filling: filling)
  }

  private func lay(_ engine: LayoutEngine, height: Length, filling: LayoutOptions.PageFilling)
    -> (root: Int32, map: FlowMap, paginator: Paginator)
  {
    let root = engine.layout(0, width: widest, basis: height, container: widest)
    let block = Rect(x: .zero, y: .zero, width: widest, height: height)
    engine.placeAbsolutes(root, x: .zero, y: .zero, block: block)
    let paginator = Paginator(engine: engine, geometry: geometry, filling: filling)
    return (root, paginator.paginate(root), paginator)
  }

  private func edge(_ width: Length, from top: Length, to bottom: Length) -> FloatContext.Placed {
    FloatContext.Placed(
      x: width, y: top, width: widest - width, height: bottom - top, isLeft: false, isPage: true)
  }

  /// What each page lacks, neighbours of one width joined. Named pages of a width of their own are left out.
  private func edges(_ map: FlowMap, _ engine: LayoutEngine, _ paginator: Paginator) -> [FloatContext.Placed]
  {
    var out: [FloatContext.Placed] = []
    for segment in map.segments {
      let name = paginator.pageNames.indices.contains(segment.page) ? paginator.pageNames[segment.page] : nil
      if name.map({ engine.pageWidths[$0] != nil }) == true { continue }
      let width = PageGeometry.content(geometry.style(segment.page, name)).width
      guard width < widest else { continue }
      let end = min(segment.end, Length.infinite / 4)
      if let last = out.last, last.x == width, last.y + last.height >= segment.start {
        out[out.count - 1].height = end - last.y
      } else {
        out.append(edge(width, from: segment.start, to: end))
      }
    }
    return out
  }

  /// Whether lines that were set with `held` fit pages that want `wanted`.
  private static func isCovered(_ wanted: [FloatContext.Placed], by held: [FloatContext.Placed]) -> Bool {
    wanted.allSatisfy { page in
      held.contains { $0.x <= page.x && $0.y <= page.y && $0.y + $0.height >= page.y + page.height }
    }
  }
}
