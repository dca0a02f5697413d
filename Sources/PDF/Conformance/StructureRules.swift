/// What PDF/UA-1 and PDF/A-3a ask of a structure tree and can be seen in it alone.
struct StructureRules {
  let tree: StructureTree
  private(set) var violations: [PDFViolation] = []

  /// Checks every element once. O(elements).
  init(_ tree: StructureTree) {
    self.tree = tree
    var lastLevel = 0
    for index in tree.readingOrder {
      let element = tree.elements[index]
      if let level = element.type.headingLevel {
        if level > lastLevel + 1 { violations.append(.skippedHeading(level: level, after: lastLevel)) }
        lastLevel = level
      }
      if element.type == .figure, element.alternative?.isEmpty ?? true {
        violations.append(.missingAlternative(page: element.page ?? 0))
      }
      if element.parent >= 0 { checkPlace(element, in: tree.elements[element.parent].type) }
      if element.type == .table { checkTable(index) }
    }
  }

  /// ISO 32000-1, 14.8.4.3.3 (lists) and 14.8.4.3.4 (tables).
  private mutating func checkPlace(_ element: StructureElement, in parent: StructureType) {
    let isAllowed =
      switch element.type {
      case .listItem: parent == .list
      case .label: parent == .listItem || parent == .note
      case .listBody: parent == .listItem
      case .tableHead, .tableBody, .tableFoot: parent == .table
      case .tableRow: [.table, .tableHead, .tableBody, .tableFoot].contains(parent)
      case .tableHeader, .tableData: parent == .tableRow
      case .caption: [.table, .list, .figure].contains(parent)
      case .document: false
      default: ![.list, .listItem, .table, .tableHead, .tableBody, .tableFoot, .tableRow].contains(parent)
      }
    if !isAllowed { violations.append(.misplaced(element.type, in: parent)) }
  }

  // MARK: Tables

  /// Every row must fill the same number of columns, cells that reach down from above counted.
  private mutating func checkTable(_ index: Int) {
    let groups = tree.rowGroups(of: index)
    var columns: Int?
    for rows in groups {
      var open: [(rows: Int, columns: Int)] = []
      for row in rows {
        var width = open.reduce(0) { $0 + $1.columns }
        open = open.compactMap { $0.rows > 1 ? ($0.rows - 1, $0.columns) : nil }
        for case .element(let cell) in tree.elements[row].kids {
          let element = tree.elements[cell]
          width += element.columnSpan
          if element.rowSpan > 1 { open.append((element.rowSpan - 1, element.columnSpan)) }
        }
        if columns ?? width != width || width == 0 { return note(index) }
        columns = width
      }
      if !open.isEmpty { return note(index) }
    }
  }

  private mutating func note(_ table: Int) {
    violations.append(.irregularTable(page: tree.elements[table].page))
  }
}

extension StructureType {
  /// 1 to 6 for `H1` to `H6`.
  var headingLevel: Int? {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    case .heading5: 5
    case .heading6: 6
    default: nil
    }
  }
}
