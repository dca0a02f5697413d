internal import Base
internal import Composition

/// Tables with automatic widths (CSS 2.2 §17.5.2.2, §17.5.3). The first column stands where the table's direction
/// begins.
extension LayoutEngine {
  func layoutTable(_ fragment: inout Fragment, _ context: BoxContext) {
    let css = context.style.css
    let outerFloats = floats
    floats = FloatContext()
    defer { floats = outerFloats }
    let grid = TableGrid(context.box, tree, table)
    let spacing = css.borderCollapse == .collapse ? Length.zero : max(.zero, css.borderSpacing)
    var y = placeCaptions(grid, .top, .zero, &fragment)
    let room = fragment.contentWidth - spacing * (grid.columns + 1)
    let widths = columnWidths(grid, spacing, room: max(.zero, room))
    var starts: [Length] = []
    var x = spacing
    for width in widths {
      starts.append(x)
      x += width + spacing
    }
    let isMirrored = css.direction == .rtl
    var cells = grid.rows.map { row in
      row.cells.map { cell in
        var set = layoutCell(cell, widths, starts, spacing, css.borderCollapse, isMirrored)
        if isMirrored { set.x = fragment.contentWidth - set.x - fragments[Int(set.fragment)].width }
        return set
      }
    }
    let heights = rowHeights(grid, &cells, spacing)
    y += grid.rows.isEmpty ? .zero : spacing
    placeRows(grid, cells, heights, spacing, y, &fragment)
    y += heights.reduce(.zero) { $0 + $1 + spacing }
    y = placeCaptions(grid, .bottom, y, &fragment)
    if context.height == nil { fragment.contentHeight = y }
    for child in fragment.children { noteBaselines(&fragment, child) }
  }

  /// Sets the captions of a side one below the other from `top`; the lower edge of the last.
  private func placeCaptions(
    _ grid: TableGrid, _ side: CaptionSide, _ top: Length, _ fragment: inout Fragment
  ) -> Length {
    var y = top
    for caption in grid.captions where css(caption).captionSide == side {
      let edges = BoxEdges(css(caption), basis: fragment.contentWidth)
      let width = fragment.contentWidth - edges.marginHorizontal
      let index = layout(caption, width: width, container: fragment.contentWidth)
      fragments[Int(index)].x = fragment.contentX + edges.margin.left
      fragments[Int(index)].y = fragment.contentY + y + edges.margin.top
      y += fragments[Int(index)].height + edges.marginVertical
      fragment.children.append(index)
    }
    return y
  }

  // MARK: Columns

  /// The least and greatest widths of the columns.
  private func columnRange(_ grid: TableGrid, _ spacing: Length) -> (min: [Length], max: [Length]) {
    let items = grid.cells.map { cell in
      let width = intrinsicWidth(cell.box)
      return TableColumns.Item(
        column: cell.column, span: cell.columnSpan, min: width.min, max: width.max)
    }
    let tracks = TableColumns(count: grid.columns, items: items, gap: spacing)
    return (tracks.contributions(isMax: false), tracks.contributions(isMax: true))
  }

  private func columnWidths(_ grid: TableGrid, _ spacing: Length, room: Length) -> [Length] {
    let range = columnRange(grid, spacing)
    var out = range.min
    var fixed = Set<Int>()
    for cell in grid.cells where cell.columnSpan == 1 {
      guard case .value(let value) = css(cell.box).width, value.fraction != 0 else { continue }
      out[cell.column] = max(out[cell.column], value.resolved(room))
      fixed.insert(cell.column)
    }
    let least = out.reduce(.zero, +)
    let most = out.indices.reduce(Length.zero) {
      $0 + (fixed.contains($1) ? out[$1] : max(out[$1], range.max[$1]))
    }
    let open = out.indices.filter { !fixed.contains($0) }
    if room >= most {
      for column in open { out[column] = max(out[column], range.max[column]) }
      share(room - most, over: open.isEmpty ? Array(out.indices) : open, by: out, &out)
    } else if room > least, most > least {
      let part = (room - least) / (most - least)
      for column in open {
        out[column] += max(.zero, range.max[column] - out[column]) * part
      }
    }
    return out
  }

  /// Gives columns more room in proportion to their widths.
  private func share(
    _ room: Length, over columns: [Int], by weights: [Length], _ out: inout [Length]
  ) {
    guard room > .zero, !columns.isEmpty else { return }
    let sum = columns.reduce(Length.zero) { $0 + weights[$1] }
    for column in columns {
      out[column] += sum > .zero ? room * (weights[column] / sum) : room / columns.count
    }
  }

  func tableWidth(_ box: Int32) -> IntrinsicWidth {
    let css = style(box).css
    let grid = TableGrid(box, tree, table)
    let spacing = css.borderCollapse == .collapse ? Length.zero : max(.zero, css.borderSpacing)
    let gaps = spacing * (grid.columns + 1)
    let range = columnRange(grid, spacing)
    return IntrinsicWidth(min: range.min.reduce(gaps, +), max: range.max.reduce(gaps, +))
  }

  // MARK: Cells and rows

  private struct SetCell {
    var cell: TableGrid.Cell
    var fragment: Int32
    var x: Length
  }

  private func layoutCell(
    _ cell: TableGrid.Cell, _ widths: [Length], _ starts: [Length], _ spacing: Length,
    _ collapse: BorderCollapse, _ isMirrored: Bool
  ) -> SetCell {
    let last = cell.column + cell.columnSpan - 1
    let width = starts[last] + widths[last] - starts[cell.column]
    let index = layout(cell.box, width: width, container: width)
    if collapse == .collapse {
      // Each cell leaves the edge that it shares to the cell on its left or above it.
      let hasLeft = isMirrored ? last + 1 < widths.count : cell.column > 0
      fragments[Int(index)].suppressedBorders = (cell.row > 0 ? 1 : 0) | (hasLeft ? 2 : 0)
    }
    return SetCell(cell: cell, fragment: index, x: starts[cell.column])
  }

  private func rowHeights(
    _ grid: TableGrid, _ cells: inout [[SetCell]], _ spacing: Length
  ) -> [Length] {
    var heights = grid.rows.map { row -> Length in
      guard row.box >= 0 else { return .zero }
      let css = style(row.box).css
      return BoxSizes(css: css, edges: BoxEdges(css, basis: .zero)).height(nil) ?? .zero
    }
    for (number, row) in cells.enumerated() {
      for set in row where set.cell.rowSpan == 1 {
        heights[number] = max(heights[number], fragments[Int(set.fragment)].height)
      }
    }
    for set in cells.flatMap({ $0 }) where set.cell.rowSpan > 1 {
      let rows = set.cell.row..<(set.cell.row + set.cell.rowSpan)
      let held = rows.reduce(spacing * (rows.count - 1)) { $0 + heights[$1] }
      let missing = fragments[Int(set.fragment)].height - held
      if missing > .zero { heights[rows.upperBound - 1] += missing }
    }
    return heights
  }

  private func placeRows(
    _ grid: TableGrid, _ cells: [[SetCell]], _ heights: [Length], _ spacing: Length, _ top: Length,
    _ fragment: inout Fragment
  ) {
    var y = fragment.contentY + top
    for (number, row) in grid.rows.enumerated() {
      let box = row.box >= 0 ? row.box : (row.cells.first?.box ?? row.group)
      guard box >= 0 else { continue }
      var line = Fragment(box: box)
      (line.x, line.y) = (fragment.contentX, y)
      (line.width, line.height) = (fragment.contentWidth, heights[number])
      let baseline = rowBaseline(cells[number])
      for set in cells[number] {
        let height = (0..<set.cell.rowSpan).reduce(spacing * (set.cell.rowSpan - 1)) {
          $0 + heights[number + $1]
        }
        let placed = placeCell(set, height: height, baseline: baseline)
        if row.box >= 0 {
          line.children.append(placed)
          noteBaselines(&line, placed)
        } else {
          fragments[Int(placed)].x += fragment.contentX
          fragments[Int(placed)].y += y
          fragment.children.append(placed)
        }
      }
      if row.box >= 0 { fragment.children.append(add(line)) }
      y += heights[number] + spacing
    }
  }

  private func rowBaseline(_ cells: [SetCell]) -> Length {
    cells.reduce(.zero) { most, set in
      let placed = fragments[Int(set.fragment)]
      guard css(placed.box).verticalAlign == .baseline else { return most }
      return max(most, placed.firstBaseline ?? .zero)
    }
  }

  /// Grows a cell to its row's height and moves its content as `vertical-align` says.
  private func placeCell(_ set: SetCell, height: Length, baseline: Length) -> Int32 {
    var copy = fragments[Int(set.fragment)]
    let free = max(.zero, height - copy.height)
    let down: Length
    switch css(copy.box).verticalAlign {
    case .middle: down = free / 2
    case .bottom: down = free
    case .baseline:
      down = min(free, max(.zero, baseline - (copy.firstBaseline ?? baseline)))
    default: down = .zero
    }
    copy.naturalHeight = copy.height + down
    copy.height = height
    copy.x = set.x
    copy.y = .zero
    copy.contentY += down
    copy.firstBaseline = copy.firstBaseline.map { $0 + down }
    copy.lastBaseline = copy.lastBaseline.map { $0 + down }
    if down > .zero {
      copy.children = copy.children.map { child in
        var moved = fragments[Int(child)]
        moved.y += down
        return add(moved)
      }
    }
    return add(copy)
  }
}
