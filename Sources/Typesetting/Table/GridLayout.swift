internal import Base
internal import Composition

/// Grid containers: columns of the template and of items, rows as items need them (CSS Grid 1 §7, §8, §11).
extension LayoutEngine {
  func layoutGrid(_ fragment: inout Fragment, _ context: BoxContext) {
    let css = context.style.css
    let outerFloats = floats
    floats = FloatContext()
    defer { floats = outerFloats }
    let grid = columns(context.box, css, fragment.contentWidth)
    var rows = grid.placement.rows.map { row in
      GridRow(cells: row.map { layoutCell($0, grid, css, context) })
    }
    for at in rows.indices { measure(&rows[at]) }
    let gap = max(.zero, css.rowGap.resolved(context.height ?? .zero))
    distribute(&rows, gap, css, context)
    for row in rows {
      for cell in row.cells { placeCell(cell, row, css, &fragment, context) }
    }
    if context.height == nil {
      fragment.contentHeight = rows.reduce(gap * max(0, rows.count - 1)) { $0 + $1.height }
    }
    fragment.children.sort { fragments[Int($0)].box < fragments[Int($1)].box }
    noteGridBaseline(&fragment, rows)
    for child in tree.boxes[Int(context.box)].children where style(child).css.position == .absolute {
      fragment.waiting.append(still(child, fragment, context))
    }
  }

  // MARK: Columns

  /// The columns of a grid in a width: where they begin and how wide they are.
  private struct Columns {
    var placement: GridPlacement
    var starts: [Length] = []
    var widths: [Length?] = []
    var width: Length
  }

  private func columns(_ box: Int32, _ css: ComputedStyle, _ width: Length) -> Columns {
    let gap = max(.zero, css.columnGap.resolved(width))
    let template = GridTemplate(css, width: width, gap: gap)
    let placement = gridPlacement(box, template)
    let stretches = css.justifyContent == .normal || css.justifyContent == .stretch
    var sizing = GridSizing(
      columns: template.columns(placement, css), items: gridItems(placement), gap: gap,
      room: .width(width), stretches: stretches)
    let widths = sizing.sizes()
    let open = widths.count { $0 != nil }
    let free = width - GridSizing.extent(widths, gap)
    let distribution = ContentDistribution(
      css.justifyContent, free: free, count: open, isReversed: false)
    var out = Columns(placement: placement, widths: widths, width: width)
    var x = distribution.start
    for size in widths {
      out.starts.append(x)
      if let size { x += size + gap + distribution.between }
    }
    return out
  }

  private func gridPlacement(_ box: Int32, _ template: GridTemplate) -> GridPlacement {
    var children = tree.boxes[Int(box)].children.filter { style($0).css.position != .absolute }
    if children.contains(where: { style($0).css.order != 0 }) {
      children = children.enumerated().sorted {
        (style($0.element).css.order, $0.offset) < (style($1.element).css.order, $1.offset)
      }.map(\.element)
    }
    return GridPlacement(
      explicit: template.tracks.count,
      items: children.map { ($0, style($0).css.gridColumnStart, style($0).css.gridColumnEnd) })
  }

  private func gridItems(_ placement: GridPlacement) -> [GridSizing.Item] {
    placement.rows.joined().map { cell in
      let width = outerIntrinsicWidth(cell.box)
      return GridSizing.Item(
        column: cell.column, span: cell.span, minimum: minimumContribution(cell.box, width), min: width.min,
        max: width.max)
    }
  }

  /// The outer width that an item is at least sized to: where its content may scroll, none is needed for it.
  private func minimumContribution(_ box: Int32, _ width: IntrinsicWidth) -> Length {
    let css = style(box).css
    guard css.overflowX.scrolls, css.width == .auto else { return width.min }
    let edges = BoxEdges(css, basis: .zero)
    return BoxSizes(css: css, edges: edges).clampWidth(.zero, nil) + edges.marginHorizontal
  }

  /// The min-content and max-content widths of a grid's content. Remembered.
  func gridWidth(_ box: Int32) -> IntrinsicWidth {
    if let known = gridWidths[box] { return known }
    let css = style(box).css
    let gap = max(.zero, css.columnGap.length)
    let template = GridTemplate(css, width: nil, gap: gap)
    let placement = gridPlacement(box, template)
    let columns = template.columns(placement, css)
    let items = gridItems(placement)
    func width(_ room: GridSizing.Room) -> Length {
      var sizing = GridSizing(columns: columns, items: items, gap: gap, room: room, stretches: false)
      return GridSizing.extent(sizing.sizes(), gap)
    }
    let out = IntrinsicWidth(min: width(.minContent), max: width(.maxContent))
    gridWidths[box] = out
    return out
  }

  // MARK: Cells

  private struct Cell {
    var fragment: Int32
    var edges: BoxEdges
    var x: Length
    var area: Length
    var align: ItemAlignment
    var height: Length
    var baseline: Length
    var outerHeight: Length { height + edges.marginVertical }
  }

  private struct GridRow {
    var cells: [Cell]
    var y = Length.zero
    var height = Length.zero
    var ascent = Length.zero
  }

  private func layoutCell(
    _ cell: GridPlacement.Cell, _ grid: Columns, _ container: ComputedStyle, _ context: BoxContext
  ) -> Cell {
    let last = (cell.column..<(cell.column + cell.span)).last { grid.widths[$0] != nil } ?? cell.column
    let area = grid.starts[last] + (grid.widths[last] ?? .zero) - grid.starts[cell.column]
    let css = style(cell.box).css
    let edges = BoxEdges(css, basis: area)
    let sizes = BoxSizes(css: css, edges: edges)
    let isAuto = css.margin.left == .auto || css.margin.right == .auto
    let width: Length
    if let stated = statedWidth(cell.box, sizes, area) {
      width = stated
    } else if justify(css, container) == .stretch, !isAuto, css.aspectRatio == nil {
      width = max(.zero, area - edges.marginHorizontal)
    } else {
      width = shrinkToFit(cell.box, edges, available: area)
    }
    let index = layout(cell.box, width: sizes.clampWidth(width, area), container: area)
    let placed = fragments[Int(index)]
    var align = css.alignSelf == .auto ? container.alignItems : css.alignSelf
    if align == .normal || align == .auto { align = .stretch }
    let isRightToLeft = container.direction == .rtl
    return Cell(
      fragment: index, edges: edges,
      x: isRightToLeft ? grid.width - grid.starts[cell.column] - area : grid.starts[cell.column],
      area: area, align: align, height: placed.height,
      baseline: edges.margin.top + (placed.firstBaseline ?? placed.height))
  }

  private func justify(_ css: ComputedStyle, _ container: ComputedStyle) -> ItemAlignment {
    let own = css.justifySelf == .auto ? container.justifyItems : css.justifySelf
    return own == .normal || own == .auto ? .stretch : own
  }

  // MARK: Rows

  private func measure(_ row: inout GridRow) {
    var below = Length.zero
    for cell in row.cells {
      if cell.align == .baseline {
        row.ascent = max(row.ascent, cell.baseline)
        below = max(below, cell.outerHeight - cell.baseline)
      } else {
        row.height = max(row.height, cell.outerHeight)
      }
    }
    row.height = max(row.height, row.ascent + below)
  }

  /// Rows take what is left of a stated height (§11.8), or `align-content` places them.
  private func distribute(
    _ rows: inout [GridRow], _ gap: Length, _ css: ComputedStyle, _ context: BoxContext
  ) {
    let edges = context.edges
    let least = BoxSizes(css: css, edges: edges).border(css.minHeight, context.outerBasis, edges.leastHeight)
    var used = rows.reduce(gap * max(0, rows.count - 1)) { $0 + $1.height }
    let room = context.height ?? max(used, (least ?? .zero) - edges.vertical)
    if css.alignContent == .normal || css.alignContent == .stretch, room > used {
      for at in rows.indices { rows[at].height += (room - used) / rows.count }
      used = room
    }
    let distribution = ContentDistribution(
      css.alignContent, free: room - used, count: rows.count, isReversed: false)
    var y = distribution.start
    for at in rows.indices {
      rows[at].y = y
      y += rows[at].height + gap + distribution.between
    }
  }

  private func placeCell(
    _ cell: Cell, _ row: GridRow, _ css: ComputedStyle, _ fragment: inout Fragment, _ context: BoxContext
  ) {
    let index = final(cell, row)
    let placed = fragments[Int(index)]
    let own = style(placed.box).css
    let room = cell.area - placed.width - cell.edges.marginHorizontal
    let down = row.height - placed.height - cell.edges.marginVertical
    let isRightToLeft = css.direction == .rtl
    let auto = (own.margin.left == .auto, own.margin.right == .auto)
    var across = isRightToLeft ? room - offset(justify(own, css), room) : offset(justify(own, css), room)
    if auto.0 || auto.1, room > .zero { across = auto.0 ? (auto.1 ? room / 2 : room) : .zero }
    var drop = cell.align == .baseline ? row.ascent - cell.baseline : offset(cell.align, down)
    let tall = (own.margin.top == .auto, own.margin.bottom == .auto)
    if tall.0 || tall.1, down > .zero { drop = tall.0 ? (tall.1 ? down / 2 : down) : .zero }
    fragments[Int(index)].x = fragment.contentX + cell.x + cell.edges.margin.left + across
    fragments[Int(index)].y = fragment.contentY + row.y + cell.edges.margin.top + drop
    fragments[Int(index)].top = MarginStrut(cell.edges.margin.top)
    shift(index, own, cell.area, row.height)
    fragment.children.append(index)
  }

  /// The cell's box as high as the row has it: stretched, or with percentages of the row's height.
  private func final(_ cell: Cell, _ row: GridRow) -> Int32 {
    let copy = fragments[Int(cell.fragment)]
    let own = style(copy.box).css
    if case .value(let value) = own.height, value.fraction != 0 {
      return layout(copy.box, width: copy.width, basis: row.height, container: cell.area)
    }
    let isAuto = own.margin.top == .auto || own.margin.bottom == .auto
    guard cell.align == .stretch, own.height == .auto, own.aspectRatio == nil, !isAuto,
      tree.boxes[Int(copy.box)].kind != .image
    else { return cell.fragment }
    return grown(cell, to: max(.zero, row.height - cell.edges.marginVertical), basis: row.height)
  }

  private func grown(_ cell: Cell, to height: Length, basis: Length) -> Int32 {
    var copy = fragments[Int(cell.fragment)]
    let tall = BoxSizes(css: css(copy.box), edges: cell.edges).clampHeight(height, basis)
    let kind = tree.boxes[Int(copy.box)].kind
    let isPlain = kind == .lines || (kind == .block && css(copy.box).alignContent == .normal)
    if !isPlain || hasPercentHeights(copy.box) {
      return layout(copy.box, width: copy.width, height: tall, basis: basis, container: cell.area)
    }
    if tall == copy.height { return cell.fragment }
    copy.contentHeight = max(.zero, tall - cell.edges.vertical)
    copy.naturalHeight = copy.height
    copy.height = tall
    return add(copy)
  }

  private func offset(_ align: ItemAlignment, _ room: Length) -> Length {
    switch align {
    case .center: room / 2
    case .safeCenter: max(.zero, room / 2)
    case .end, .flexEnd, .selfEnd: room
    case .safeEnd, .safeFlexEnd: max(.zero, room)
    default: .zero
    }
  }

  private func noteGridBaseline(_ fragment: inout Fragment, _ rows: [GridRow]) {
    guard let row = rows.first,
      let cell = row.cells.first(where: { $0.align == .baseline }) ?? row.cells.first
    else { return }
    let box = fragments[Int(cell.fragment)].box
    guard let index = fragment.children.first(where: { fragments[Int($0)].box == box }) else { return }
    let placed = fragments[Int(index)]
    fragment.firstBaseline = placed.y + (placed.firstBaseline ?? placed.height)
    fragment.lastBaseline = fragment.firstBaseline
  }

  /// Where a child without insets that is positioned absolutely stands: aligned in the padding box where it says how, else
  /// at the content's start.
  private func still(_ child: Int32, _ fragment: Fragment, _ context: BoxContext) -> Fragment.Waiting {
    let own = style(child).css
    let css = context.style.css
    func share(_ align: ItemAlignment) -> (Double, Bool) {
      switch align {
      case .center: (0.5, false)
      case .safeCenter: (0.5, true)
      case .end, .flexEnd, .selfEnd: (1, false)
      case .safeEnd, .safeFlexEnd: (1, true)
      default: (0, false)
      }
    }
    let x = share(justify(own, css))
    let y = share(own.alignSelf == .auto ? css.alignItems : own.alignSelf)
    var waiting = Fragment.Waiting(
      box: child, x: fragment.contentX, y: fragment.contentY,
      alignX: css.direction == .rtl ? 1 - x.0 : x.0, alignY: y.0, isSafeX: x.1, isSafeY: y.1)
    waiting.padding = context.edges.padding
    if own.justifySelf == .auto { (waiting.padding.left, waiting.padding.right) = (.zero, .zero) }
    if own.alignSelf == .auto { (waiting.padding.top, waiting.padding.bottom) = (.zero, .zero) }
    waiting.x = waiting.x - waiting.padding.left
    waiting.y = waiting.y - waiting.padding.top
    return waiting
  }
}
