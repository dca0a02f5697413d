internal import Base
internal import Composition

/// Walks the fragments in document order and puts what they show on the pages.
struct PageEmitter {
  let engine: LayoutEngine
  let maps: [Int32: FlowMap]
  var sink: PageSink

  /// Where a fragment lies.
  struct Place {
    /// Its border box in the endless column.
    var x: Length
    var y: Length
    /// What relative positioning adds to it.
    var dx: Length
    var dy: Length
    var map: FlowMap
  }

  init(engine: LayoutEngine, maps: [Int32: FlowMap], sink: PageSink) {
    self.engine = engine
    self.maps = maps
    self.sink = sink
  }

  mutating func emit(_ index: Int32, _ outer: Place) {
    let fragment = engine.fragments[Int(index)]
    let box = engine.tree.boxes[Int(fragment.box)]
    let ref = engine.style(fragment.box)
    var place = outer
    if let own = maps[index] { place.map = own }
    if ref.css.position == .absolute {
      let at = place.map.place(place.y)
      place.map = FlowMap(at: place.y, page: at.page, offset: at.y)
    }
    place.dx = outer.dx + fragment.shiftX
    place.dy = outer.dy + fragment.shiftY
    note(box, ref.css, place, fragment)
    if fragment.box != engine.tree.canvasBox || hasBorder(ref.css) { paint(fragment, ref, place) }
    if box.kind == .image { emitImage(fragment, box, ref, place) }
    if box.marker >= 0 { emitMarker(fragment, box, place) }
    let leading = fragment.lines == nil ? 0 : fragment.childrenBeforeLines
    for child in fragment.children.prefix(leading) { emitChild(child, place) }
    if let lines = fragment.lines { emitLines(lines, fragment, place) }
    for child in fragment.children.dropFirst(leading) { emitChild(child, place) }
    if ref.css.display == .table { repeatHeader(index, place) }
  }

  /// Shows a table's header again on the pages that it goes on.
  private mutating func repeatHeader(_ table: Int32, _ place: Place) {
    let segments = place.map.segments.filter { $0.repeatedTable == table }
    guard !segments.isEmpty, !sink.isRepeat else { return }
    let rows = RepeatedHeader.rows(of: table, engine)
    guard let first = rows.first else { return }
    let y = place.y + engine.fragments[Int(first)].y
    sink.isRepeat = true
    defer { sink.isRepeat = false }
    for segment in segments {
      var again = place
      again.map = FlowMap(at: y, page: segment.page, offset: .zero)
      for row in rows { emitChild(row, again) }
    }
  }

  private mutating func emitChild(_ child: Int32, _ place: Place) {
    let fragment = engine.fragments[Int(child)]
    var inner = place
    inner.x = place.x + fragment.x
    inner.y = place.y + fragment.y
    emit(child, inner)
  }

  // MARK: Places

  /// A position in the column as one on a page.
  func point(_ x: Length, _ y: Length, _ place: Place) -> (page: Int, point: Point) {
    let at = place.map.place(y)
    return (at.page, self.point(x, at.y, at.page, place))
  }

  private func point(_ x: Length, _ y: Length, _ page: Int, _ place: Place) -> Point {
    let area = sink.areas.indices.contains(page) ? sink.areas[page] : sink.areas[0]
    return Point(x: area.x + x + place.dx, y: area.y + y + place.dy)
  }

  private mutating func note(
    _ box: LayoutBox, _ css: ComputedStyle, _ place: Place, _ fragment: Fragment
  ) {
    guard !box.isAnonymous, box.node != Document.root else { return }
    let at = point(place.x, place.y, place)
    sink.anchor(box.node, page: at.page, at.point)
    if !css.stringSet.isEmpty { sink.set(css.stringSet, page: at.page) }
  }

  // MARK: Boxes

  private func hasBorder(_ css: ComputedStyle) -> Bool { css.borderWidth != Edges(all: .zero) }

  private mutating func paint(_ fragment: Fragment, _ ref: StyleRef, _ place: Place) {
    var css = ref.css
    if css.backgroundColor.alpha == 0, !hasBorder(css) { return }
    if fragment.box == engine.tree.canvasBox { css.backgroundColor = .transparent }
    var border = BoxEdges(css, basis: .zero).border
    if fragment.suppressedBorders & 1 != 0 { border.top = .zero }
    if fragment.suppressedBorders & 2 != 0 { border.left = .zero }
    let painter = BoxPainter(css: css, border: border)
    for slice in place.map.slices(place.y, place.y + fragment.height) {
      let corner = point(place.x, slice.top, slice.page, place)
      let rect = Rect(
        x: corner.x, y: corner.y, width: fragment.width, height: slice.bottom - slice.top)
      for shape in painter.shapes(rect, isFirst: slice.isFirst, isLast: slice.isLast) {
        sink.add(PageItem(.shape(shape), element: nil), page: slice.page)
      }
    }
  }

  private mutating func emitImage(
    _ fragment: Fragment, _ box: LayoutBox, _ ref: StyleRef, _ place: Place
  ) {
    guard ref.css.visibility == .visible, let source = engine.document.element(box.node)?["src"],
      let picture = engine.images.pictures[source]
    else { return }
    let at = point(place.x + fragment.contentX, place.y + fragment.contentY, place)
    let content = Rect(
      x: at.point.x, y: at.point.y, width: fragment.contentWidth, height: fragment.contentHeight)
    guard content.width > .zero, content.height > .zero else { return }
    let rect = engine.fitted(fragment.box, in: content)
    if let drawing = picture.drawing {
      for shape in DrawingPlacement(drawing, in: rect, frame: content).shapes {
        sink.add(PageItem(.shape(shape), element: box.node), page: at.page)
      }
      return addLink(box.link, content, page: at.page)
    }
    let radius = ref.css.borderRadius.top.resolved(min(fragment.width, fragment.height))
    let inset = max(.zero, min(radius, min(content.width, content.height) / 2))
    let isClipped = inset > .zero || rect.width > content.width || rect.height > content.height
    sink.add(
      PageItem(
        .image(
          PlacedImage(
            source: source, rect: rect, clip: isClipped ? content : nil, clipRadius: inset)),
        element: box.node), page: at.page)
    addLink(box.link, content, page: at.page)
  }

  mutating func addLink(_ link: Int32, _ rect: Rect, page: Int) {
    guard link >= 0 else { return }
    let node = NodeID(link)
    guard let destination = engine.document.element(node)?["href"] else { return }
    sink.link(node, destination, rect, page: page)
  }
}
