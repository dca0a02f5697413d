internal import Base
internal import Composition

/// Grid containers: explicit columns, rows made as items need them (CSS Grid 1 §7, §8, §11; column tracks only).
extension LayoutEngine {
  func layoutGrid(_ fragment: inout Fragment, _ context: BoxContext) {
    let css = context.style.css
    let outerFloats = floats
    floats = FloatContext()
    defer { floats = outerFloats }
    let width = fragment.contentWidth
    let columnGap = max(.zero, css.columnGap.resolved(width))
    let rowGap = max(.zero, css.rowGap.resolved(context.height ?? .zero))
    let placement = gridPlacement(context.box, css)
    let widths = GridTracks(
      tracks: placement.tracks(css), items: trackItems(placement), gap: columnGap
    ).sizes(in: width)
    var starts: [Length] = []
    var x = free(css, widths, columnGap, width)
    for size in widths {
      starts.append(x)
      x += size + columnGap
    }
    var y = Length.zero
    for row in placement.rows {
      let cells = row.map { layoutCell($0, widths, starts, columnGap, width, context) }
      let height = cells.reduce(Length.zero) { max($0, $1.outerHeight) }
      for cell in cells { placeCell(cell, y: y, height: height, css, &fragment, context) }
      y += height + rowGap
    }
    if !placement.rows.isEmpty { y = y - rowGap }
    if context.height == nil { fragment.contentHeight = max(.zero, y) }
    fragment.children.sort { fragments[Int($0)].box < fragments[Int($1)].box }
    noteGridBaseline(&fragment, placement)
    for child in tree.boxes[Int(context.box)].children where style(child).css.position == .absolute {
      fragment.waiting.append(
        Fragment.Waiting(box: child, x: fragment.contentX, y: fragment.contentY))
    }
  }

  private func noteGridBaseline(_ fragment: inout Fragment, _ placement: GridPlacement) {
    guard let first = placement.rows.first?.first,
      let index = fragment.children.first(where: { fragments[Int($0)].box == first.box })
    else { return }
    let placed = fragments[Int(index)]
    fragment.firstBaseline = placed.y + (placed.firstBaseline ?? placed.height)
    fragment.lastBaseline = fragment.firstBaseline
  }

  /// Where `justify-content` begins the columns.
  private func free(_ css: ComputedStyle, _ widths: [Length], _ gap: Length, _ width: Length) -> Length {
    let used = widths.reduce(gap * max(0, widths.count - 1)) { $0 + $1 }
    switch css.justifyContent {
    case .center: return (width - used) / 2
    case .end, .flexEnd: return width - used
    default: return .zero
    }
  }

  // MARK: Placement

  /// Row by row, each item in the first free columns, or in those it states (§8.5, sparse).
  private func gridPlacement(_ box: Int32, _ css: ComputedStyle) -> GridPlacement {
    var children = tree.boxes[Int(box)].children.filter { style($0).css.position != .absolute }
    if children.contains(where: { style($0).css.order != 0 }) {
      children = children.enumerated().sorted {
        (style($0.element).css.order, $0.offset) < (style($1.element).css.order, $1.offset)
      }.map(\.element)
    }
    var placement = GridPlacement(columns: max(1, css.gridTemplateColumns.count))
    for child in children {
      let own = style(child).css
      placement.add(child, start: own.gridColumnStart, span: own.gridColumnSpan)
    }
    return placement
  }

  private func trackItems(_ placement: GridPlacement) -> [GridTracks.Item] {
    placement.rows.flatMap { $0 }.map { cell in
      let width = outerIntrinsicWidth(cell.box)
      return GridTracks.Item(column: cell.column, span: cell.span, min: width.min, max: width.max)
    }
  }

  func gridWidth(_ box: Int32) -> IntrinsicWidth {
    let css = style(box).css
    let placement = gridPlacement(box, css)
    let tracks = GridTracks(
      tracks: placement.tracks(css), items: trackItems(placement), gap: css.columnGap.length)
    let gaps = css.columnGap.length * max(0, placement.columns - 1)
    return IntrinsicWidth(
      min: tracks.contributions(isMax: false).reduce(gaps, +),
      max: tracks.contributions(isMax: true).reduce(gaps, +))
  }

  // MARK: Cells

  private struct Cell {
    var fragment: Int32
    var edges: BoxEdges
    var x: Length
    var area: Length
    var outerHeight: Length
  }

  private func layoutCell(
    _ cell: GridPlacement.Cell, _ widths: [Length], _ starts: [Length], _ gap: Length,
    _ container: Length, _ context: BoxContext
  ) -> Cell {
    let last = min(cell.column + cell.span, widths.count) - 1
    let area = starts[last] + widths[last] - starts[cell.column]
    let css = style(cell.box).css
    let edges = BoxEdges(css, basis: area)
    let sizes = BoxSizes(css: css, edges: edges)
    let isStretched = justify(css, context.style.css) == .stretch
    let stated = statedWidth(cell.box, sizes, area)
    let isAuto = css.margin.left == .auto || css.margin.right == .auto
    var width =
      stated
      ?? (isStretched && !isAuto
        ? area - edges.marginHorizontal : shrinkToFit(cell.box, edges, available: area))
    width = sizes.clampWidth(width, area)
    let index = layout(cell.box, width: width, container: area)
    return Cell(
      fragment: index, edges: edges, x: starts[cell.column], area: area,
      outerHeight: fragments[Int(index)].height + edges.marginVertical)
  }

  private func justify(_ css: ComputedStyle, _ container: ComputedStyle) -> ItemAlignment {
    let own = css.justifySelf == .auto ? container.justifyItems : css.justifySelf
    return own == .normal || own == .auto ? .stretch : own
  }

  private func placeCell(
    _ cell: Cell, y: Length, height: Length, _ css: ComputedStyle, _ fragment: inout Fragment,
    _ context: BoxContext
  ) {
    var placed = fragments[Int(cell.fragment)]
    let own = style(placed.box).css
    let align = own.alignSelf == .auto ? css.alignItems : own.alignSelf
    let isStretched = align == .normal || align == .auto || align == .stretch
    var index = cell.fragment
    if isStretched, own.height == .auto, tree.boxes[Int(placed.box)].kind != .image {
      index = grown(cell, to: height - cell.edges.marginVertical)
      placed = fragments[Int(index)]
    }
    let room = cell.area - placed.width - cell.edges.marginHorizontal
    let down = height - placed.height - cell.edges.marginVertical
    let x = cell.x + cell.edges.margin.left + across(own, css, room)
    fragments[Int(index)].x = fragment.contentX + x
    fragments[Int(index)].y =
      fragment.contentY + y + cell.edges.margin.top + (isStretched ? .zero : offset(align, down))
    fragments[Int(index)].top = MarginStrut(cell.edges.margin.top)
    shift(index, own, cell.area, nil)
    fragment.children.append(index)
  }

  private func grown(_ cell: Cell, to height: Length) -> Int32 {
    var copy = fragments[Int(cell.fragment)]
    if height == copy.height { return cell.fragment }
    let kind = tree.boxes[Int(copy.box)].kind
    let tall = BoxSizes(css: css(copy.box), edges: cell.edges).clampHeight(height, nil)
    if kind != .block && kind != .lines {
      return layout(copy.box, width: copy.width, height: tall, container: cell.area)
    }
    copy.contentHeight = max(.zero, copy.contentHeight + tall - copy.height)
    copy.naturalHeight = copy.height
    copy.height = tall
    return add(copy)
  }

  private func across(_ css: ComputedStyle, _ container: ComputedStyle, _ room: Length) -> Length {
    let left = css.margin.left == .auto
    let right = css.margin.right == .auto
    if room > .zero, left || right { return left ? (right ? room / 2 : room) : .zero }
    return offset(justify(css, container), room)
  }

  private func offset(_ align: ItemAlignment, _ room: Length) -> Length {
    switch align {
    case .center: return room / 2
    case .end, .flexEnd: return room
    default: return .zero
    }
  }
}

/// Which columns and rows the items of a grid take.
struct GridPlacement {
  struct Cell {
    var box: Int32
    var column: Int
    var span: Int
  }
  private(set) var columns: Int
  private(set) var rows: [[Cell]] = []
  private var next = 0

  init(columns: Int) { self.columns = columns }

  /// Adds the next item; `start` is 1-based, 0: the first free place after the item before.
  mutating func add(_ box: Int32, start: Int, span: Int) {
    let span = min(max(1, span), 1_000)
    let first = min(max(0, start - 1), 1_000)
    columns = max(columns, start > 0 ? first + span : min(span, 1_000))
    if rows.isEmpty || (start > 0 ? first < next : next + span > columns) {
      rows.append([])
      next = 0
    }
    let column = start > 0 ? first : next
    rows[rows.count - 1].append(Cell(box: box, column: column, span: span))
    next = column + span
  }

  /// The tracks, implicit columns being `auto`.
  func tracks(_ css: ComputedStyle) -> [GridTrack] {
    let more = max(0, columns - css.gridTemplateColumns.count)
    return css.gridTemplateColumns + Array(repeating: .size(.auto), count: more)
  }
}
