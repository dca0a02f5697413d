extension StructureTree {
  /// Makes every table regular (ISO 14289-1, 7.5): HTML's rows may be short, its cells may reach out of the
  /// table or into each other. Spans are cut, short rows end in empty cells, and data cells name their header
  /// cells. O(cells + rows · columns held from above).
  mutating func completeTables() {
    for index in elements.indices where elements[index].type == .table { completeTable(index) }
  }

  private mutating func completeTable(_ table: Int) {
    mendParts(table)
    let groups = rowGroups(of: table)
    var width = 0
    var layouts: [[RowLayout]] = []
    for rows in groups {
      let laid = layOut(rows)
      width = max(width, laid.map(\.width).max() ?? 0)
      layouts.append(laid)
    }
    guard width > 0 else { return }
    var headers = TableHeaders(columns: width)
    for row in layouts.joined() {
      nameHeaders(row, &headers)
      for gap in row.gaps(to: width) {
        let filler = add(.tableData, to: ID(index: row.row))
        self[filler].columnSpan = gap
      }
    }
  }

  /// One head, one foot and at least one body where there is either; a caption stands first or last.
  private mutating func mendParts(_ table: Int) {
    let kids = children(of: table)
    let hasBody = kids.contains { elements[$0].type == .tableBody }
    for type in [StructureType.tableHead, .tableFoot] {
      for part in kids.filter({ elements[$0].type == type }).dropFirst(hasBody ? 1 : 0) {
        elements[part].type = .tableBody
      }
    }
    guard let caption = kids.first(where: { elements[$0].type == .caption }), caption != kids.last else {
      return
    }
    elements[table].kids.removeAll { if case .element(caption) = $0 { true } else { false } }
    elements[table].kids.insert(.element(caption), at: 0)
  }

  /// The rows of each head, body and foot, and last those that stand in none.
  func rowGroups(of table: Int) -> [[Int]] {
    var loose: [Int] = []
    var groups: [[Int]] = []
    for case .element(let kid) in elements[table].kids {
      switch elements[kid].type {
      case .tableRow: loose.append(kid)
      case .tableHead, .tableBody, .tableFoot: groups.append(children(of: kid))
      default: continue
      }
    }
    return groups + [loose]
  }

  private func children(of element: Int) -> [Int] {
    elements[element].kids.compactMap { if case .element(let kid) = $0 { kid } else { nil } }
  }

  // MARK: Columns

  /// A row's cells and the columns in which they begin.
  private struct RowLayout {
    var row: Int
    var cells: [(cell: Int, column: Int)] = []
    /// The column after the last cell.
    var end = 0
    /// The stretches from there on that cells from above hold.
    var held: [Range<Int>] = []

    /// The columns in use.
    var width: Int { held.last?.upperBound ?? end }

    /// The widths of the stretches after the last cell that nothing holds.
    func gaps(to width: Int) -> [Int] {
      var out: [Int] = []
      var at = end
      for stretch in held {
        if stretch.lowerBound > at { out.append(stretch.lowerBound - at) }
        at = stretch.upperBound
      }
      if width > at { out.append(width - at) }
      return out
    }
  }

  /// Beyond so many columns no cell spans another.
  private static let widestSpan = 1_000

  /// Puts the cells of a group's rows into columns and cuts spans that reach too far.
  private mutating func layOut(_ rows: [Int]) -> [RowLayout] {
    /// By column: for how many more rows a cell from above holds it.
    var held: [Int] = []
    return rows.indices.map { i in
      var layout = RowLayout(row: rows[i])
      var column = 0
      var next = held.map { max($0 - 1, 0) }
      while next.last == 0 { next.removeLast() }
      for cell in children(of: rows[i]) {
        while column < held.count, held[column] > 0 { column += 1 }
        layout.cells.append((cell, column))
        let wanted = max(1, min(elements[cell].columnSpan, Self.widestSpan - column))
        let span = (1..<wanted).first { column + $0 < held.count && held[column + $0] > 0 } ?? wanted
        let down = max(1, min(elements[cell].rowSpan, rows.count - i))
        elements[cell].columnSpan = span
        elements[cell].rowSpan = down
        if down > 1 {
          while next.count < column + span { next.append(0) }
          for at in column..<column + span { next[at] = down - 1 }
        }
        column += span
      }
      layout.end = column
      layout.held = Self.stretches(of: held, from: column)
      held = next
      return layout
    }
  }

  private static func stretches(of held: [Int], from start: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for column in start..<max(held.count, start) where held[column] > 0 {
      if let last = out.last, last.upperBound == column {
        out[out.count - 1] = last.lowerBound..<column + 1
      } else {
        out.append(column..<column + 1)
      }
    }
    return out
  }

  // MARK: Headers

  private mutating func nameHeaders(_ row: RowLayout, _ headers: inout TableHeaders) {
    headers.beginRow()
    for (cell, column) in row.cells {
      let columns = column..<column + elements[cell].columnSpan
      if elements[cell].type == .tableHeader {
        headers.add(cell, scope: elements[cell].scope, columns)
      } else {
        elements[cell].headers = headers.headers(of: columns)
      }
    }
  }
}

/// The header cells that are in force at a place of a table, after HTML's forming of relationships between data
/// cells and header cells (living standard, 4.9.12.2).
private struct TableHeaders {
  private var columns: [[Int]]
  /// Whether data has followed a column's headers: another header then takes their place.
  private var hasData: [Bool]
  private var row: [Int] = []

  init(columns: Int) {
    self.columns = Array(repeating: [], count: columns)
    hasData = Array(repeating: false, count: columns)
  }

  mutating func beginRow() { row = [] }

  mutating func add(_ cell: Int, scope: StructureElement.Scope?, _ span: Range<Int>) {
    if scope != .column { row.append(cell) }
    guard scope != .row else { return }
    for column in span where column < columns.count {
      if hasData[column] { columns[column] = [] }
      hasData[column] = false
      columns[column].append(cell)
    }
  }

  /// The nearest headers; a table of nothing but headers would otherwise name all of them in each of its cells.
  mutating func headers(of span: Range<Int>) -> [Int] {
    var out: [Int] = []
    for column in span where column < columns.count {
      hasData[column] = true
      for header in columns[column].suffix(Self.most) where out.count < Self.most && !out.contains(header) {
        out.append(header)
      }
    }
    return out + row.suffix(Self.most)
  }

  private static let most = 16
}
