internal import Base
internal import Composition

/// The rows, columns and cells of a table (HTML's table model: cells fill the free slots of each row).
struct TableGrid {
  struct Cell {
    var box: Int32
    var row: Int
    var column: Int
    var columnSpan: Int
    var rowSpan: Int
  }
  /// A row with the boxes it lies in: its group (-1: none) and itself (-1: made up for stray cells).
  struct Row {
    var group: Int32
    var box: Int32
    var cells: [Cell] = []
  }
  /// Spans make no more columns; only cells of their own do.
  static let spanLimit = 2_000
  private(set) var rows: [Row] = []
  private(set) var columns = 0
  /// Captions, above the rows.
  private(set) var captions: [Int32] = []
  /// For each column the first row in which it is free again.
  private var taken: [Int] = []

  init(_ table: Int32, _ tree: BoxTree, _ styles: StyleTable) {
    for child in tree.boxes[Int(table)].children {
      let box = tree.boxes[Int(child)]
      let display = styles.styles[Int(box.style)].css.display
      if display == .tableCaption {
        captions.append(child)
      } else if box.kind == .tableRowGroup {
        for row in box.children { addRow(row, group: child, tree) }
      } else {
        addRow(child, group: -1, tree)
      }
    }
    limitSpans()
  }

  private mutating func addRow(_ row: Int32, group: Int32, _ tree: BoxTree) {
    let isRow = tree.boxes[Int(row)].kind == .tableRow
    rows.append(Row(group: group, box: isRow ? row : -1))
    for cell in isRow ? tree.boxes[Int(row)].children : [row] { addCell(cell, tree) }
  }

  private mutating func addCell(_ box: Int32, _ tree: BoxTree) {
    let number = rows.count - 1
    let tall = Int(tree.boxes[Int(box)].rowSpan)
    var column = rows[number].cells.last.map { $0.column + $0.columnSpan } ?? 0
    while column < taken.count, taken[column] > number { column += 1 }
    let span = min(Int(tree.boxes[Int(box)].columnSpan), max(1, Self.spanLimit - column))
    while taken.count < column + span { taken.append(0) }
    for at in column..<(column + span) { taken[at] = number + tall }
    columns = max(columns, column + span)
    rows[number].cells.append(
      Cell(box: box, row: number, column: column, columnSpan: span, rowSpan: tall))
  }

  /// No cell reaches below the last row.
  private mutating func limitSpans() {
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        rows[row].cells[cell].rowSpan = min(rows[row].cells[cell].rowSpan, rows.count - row)
      }
    }
  }

  var cells: [Cell] { rows.flatMap(\.cells) }
}
