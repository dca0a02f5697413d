internal import Base
internal import Composition

/// From boxes to finished pages: lays out the endless column, cuts it, and draws.
struct Pagination {
  let styled: StyledDocument
  let engine: LayoutEngine
  /// Whether the pages get their items.
  let draws: Bool
  let pageFilling: LayoutOptions.PageFilling

  func layout() -> Layout {
    let geometry = PageGeometry(styled: styled, startsLeft: isRightToLeft)
    let firstName = name(of: 0)
    let first = geometry.style(0, firstName)
    let area = PageGeometry.content(first)
    checkSize(area)
    let widths = VaryingWidths(geometry: geometry, firstName: firstName)
    noteNamedWidths(widths.widest, geometry)
    if widths.areDifferent {
      let (root, map, paginator) = widths.settle(engine, height: area.height, filling: pageFilling)
      return draw(root, map, paginator, geometry)
    }
    let root = engine.layout(0, width: area.width, basis: area.height, container: area.width)
    let block = Rect(x: .zero, y: .zero, width: area.width, height: area.height)
    engine.placeAbsolutes(root, x: .zero, y: .zero, block: block)
    let paginator = Paginator(engine: engine, geometry: geometry, filling: pageFilling)
    let map = paginator.paginate(root)
    return draw(root, map, paginator, geometry)
  }

  private func draw(
    _ root: Int32, _ map: FlowMap, _ paginator: Paginator, _ geometry: PageGeometry
  ) -> Layout {
    var sink = PageSink(library: engine.shaper.library)
    let names = paginator.pageNames
    for page in names.indices {
      sink.addPage(geometry.style(page, names[page]), canvas: engine.tree.canvas)
    }
    var emitter = PageEmitter(engine: engine, maps: paginator.maps, sink: sink)
    if draws { emit(root, map, names, geometry, &emitter) }
    let end = map.segments.last.map { last in
      last.offset + (engine.fragments[Int(root)].height - last.start)
    }
    return Layout(
      pages: emitter.sink.pages, fonts: emitter.sink.fonts, anchors: emitter.sink.anchors,
      lastPageFill: end ?? .zero,
      contentHeight: engine.fragments[Int(root)].height)
  }

  private func emit(
    _ root: Int32, _ map: FlowMap, _ names: [String?], _ geometry: PageGeometry, _ emitter: inout PageEmitter
  ) {
    emitter.emit(root, PageEmitter.Place(x: .zero, y: .zero, dx: .zero, dy: .zero, map: map))
    for page in names.indices {
      emitter.emitMarginBoxes(geometry.style(page, names[page]), page: page, count: names.count)
    }
  }

  private var isRightToLeft: Bool {
    let document = styled.document
    guard let root = document.firstChild(Document.root) else { return false }
    return styled.style(root).direction == .rtl
  }

  /// The page name that the first boxes of a box ask for.
  private func name(of box: Int32) -> String? {
    var out: String?
    var at: Int32? = box
    while let index = at {
      out = engine.css(index).page ?? out
      at = engine.tree.boxes[Int(index)].children.first
    }
    return out
  }

  /// Boxes on named pages of another width are laid out at that width.
  private func noteNamedWidths(_ width: Length, _ geometry: PageGeometry) {
    for box in engine.tree.boxes.indices {
      guard let name = engine.css(Int32(box)).page, engine.pageWidths[name] == nil else { continue }
      engine.pageWidths[name] = PageGeometry.content(geometry.style(2, name)).width - width
    }
    if engine.pageWidths.values.allSatisfy({ $0 == .zero }) { engine.pageWidths = [:] }
  }

  private func checkSize(_ area: Rect) {
    guard area.width < .pt(1) || area.height < .pt(1) else { return }
    engine.diagnostics.report(
      Diagnostic(
        .error, code: "layout.page-too-small", "the page has no room between its margins",
        hints: ["make `size` larger or `margin` smaller in `@page`"]), onceFor: "")
  }
}
