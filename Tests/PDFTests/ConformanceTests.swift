import Base
import Testing

@testable import PDF

private let metadata = PDFMetadata(
  title: "T", language: "en", date: PDFDate(year: 2026, month: 3, day: 4), producer: "test")

/// A document of one page that `change` may spoil, and the rules that it then breaks.
private func violations(
  _ metadata: PDFMetadata = metadata, width: Length = .pt(100), height: Length = .pt(100),
  _ change: (inout PDFDocument) -> Void = { _ in }
) -> [PDFViolation] {
  var document = PDFDocument(metadata: metadata, cache: FontSubsetCache())
  document.addPage(width: width, content: document.beginPage(height: height))
  change(&document)
  do throws(PDFRefusal) {
    _ = try document.finish()
    return []
  } catch {
    return error.violations
  }
}

private let rect = PDFRect(x: .zero, y: .zero, width: .pt(10), height: .pt(10))

/// Each rule is broken once, and no file is written.
@Suite struct ConformanceTests {
  @Test func aSoundDocumentIsWritten() { #expect(violations() == []) }

  @Test func metadata() {
    let long = String(repeating: "é", count: 16_400)
    #expect(violations(PDFMetadata(title: " ", language: "en", producer: "t")) == [.missingTitle])
    #expect(violations(PDFMetadata(title: "T", language: "und", producer: "t")) == [.missingLanguage])
    #expect(
      violations(PDFMetadata(title: long, language: "en", producer: "t"))
        == [.longString(beginning: String(repeating: "é", count: 40))])
    // 16,400 letters take two bytes each here, but one in ASCII.
    #expect(
      violations(
        PDFMetadata(title: String(repeating: "e", count: 16_400), language: "en", producer: "t")) == [])
  }

  @Test(arguments: [(2.9, 100, false), (3, 3, true), (14_400, 14_400, true), (14_401, 100, false)])
  func pageSizes(_ width: Double, _ height: Double, _ isSound: Bool) {
    #expect(violations(width: .pt(width), height: .pt(height)) == (isSound ? [] : [.pageSize(page: 0)]))
  }

  @Test func headings() {
    let found = violations { document in
      for type in [StructureType.heading2, .heading1, .heading3] {
        _ = document.structure.add(type, to: StructureTree.root)
      }
    }
    #expect(found == [.skippedHeading(level: 2, after: 0), .skippedHeading(level: 3, after: 1)])
  }

  @Test func headingsAreJudgedInTheOrderOfReading() {
    var tree = StructureTree()
    let first = tree.add(.section, to: StructureTree.root)
    let second = tree.add(.section, to: StructureTree.root)
    for (type, parent) in [(StructureType.heading1, second), (.heading2, first), (.heading3, second)] {
      _ = tree.add(type, to: parent)
    }
    #expect(
      StructureRules(tree).violations
        == [.skippedHeading(level: 2, after: 0), .skippedHeading(level: 3, after: 1)])
    tree.mendHeadingLevels()
    #expect(StructureRules(tree).violations == [])
    #expect(tree.dump() == "Document\n  Sect\n    H1\n  Sect\n    H1\n    H2\n")
  }

  @Test func figuresAndLinks() {
    let found = violations { document in
      _ = document.structure.add(.figure, to: StructureTree.root)
      let link = document.structure.add(.link, to: StructureTree.root)
      document.addLink(rect, to: .uri("https://example.org"), contents: " ", element: link)
      let span = document.structure.add(.span, to: StructureTree.root)
      document.addLink(rect, to: .uri("https://example.org"), contents: "A", element: span)
    }
    #expect(found == [.missingLinkText(page: 0), .untaggedLink(page: 0), .missingAlternative(page: 0)])
  }

  @Test(arguments: [
    (StructureType.listItem, StructureType.division), (.label, .paragraph), (.tableRow, .section),
    (.tableData, .table), (.paragraph, .list), (.caption, .section), (.document, .section),
    (.span, .tableRow),
  ])
  func places(_ type: StructureType, _ parent: StructureType) {
    let found = violations { document in
      let outer = document.structure.add(parent, to: StructureTree.root)
      _ = document.structure.add(type, to: outer)
    }
    #expect(found.contains(.misplaced(type, in: parent)))
  }

  @Test func attachments() {
    func attachment(_ name: String, _ type: String = "application/json") -> PDFAttachment {
      PDFAttachment(name: name, mediaType: type, description: "", relationship: .data, data: [0x7B, 0x7D])
    }
    let found = violations { document in
      document.attachments = [
        attachment("a.json"), attachment("a.json"), attachment(""), attachment("b", "json"),
      ]
    }
    #expect(
      found == [.badAttachment(name: "a.json"), .badAttachment(name: ""), .badAttachment(name: "b")])
  }

  @Test func attachmentsBelongToTheDocument() {
    var document = PDFDocument(
      metadata: PDFMetadata(title: "T", language: "en", date: PDFDate(year: 2026), producer: "t"),
      cache: FontSubsetCache())
    document.addPage(width: .pt(100), content: document.beginPage(height: .pt(100)))
    document.attachments = ["b.json", "a.json"].map {
      PDFAttachment(
        name: $0, mediaType: "application/json", description: "D", relationship: .source, data: [0x7B, 0x7D])
    }
    let dump = document.dump()
    #expect(
      dump.contains(
        "/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size 2/ModDate(D:20260101000000Z)>>"))
    #expect(dump.contains("/Type/Filespec/F(b.json)/UF(b.json)/Desc(D)/AFRelationship/Source/EF<</F "))
    #expect(dump.contains("/Names<</EmbeddedFiles<</Names[(a.json)"))
    #expect(dump.contains("/AF["))
  }
}

@Suite struct TableCompletionTests {
  /// A table of rows of cells, each given by its column and row span; `h` for headers of columns, `r` of rows.
  private func table(_ rows: [[(kind: Character, columns: Int, rows: Int)]]) -> StructureTree {
    var tree = StructureTree()
    let table = tree.add(.table, to: StructureTree.root)
    for row in rows {
      let line = tree.add(.tableRow, to: table)
      for cell in row {
        let id = tree.add(cell.kind == "d" ? .tableData : .tableHeader, to: line)
        tree[id].columnSpan = cell.columns
        tree[id].rowSpan = cell.rows
        if cell.kind != "d" { tree[id].scope = cell.kind == "r" ? .row : .column }
      }
    }
    tree.completeTables()
    return tree
  }

  /// By row: the spans of its cells.
  private func spans(_ tree: StructureTree) -> [[String]] {
    tree.rowGroups(of: 1).joined().map { row in
      tree.elements[row].kids.map { kid in
        guard case .element(let cell) = kid else { return "" }
        return "\(tree.elements[cell].columnSpan)×\(tree.elements[cell].rowSpan)"
      }
    }
  }

  @Test func shortRowsAreFilled() {
    let tree = table([[("h", 1, 1), ("h", 1, 1), ("h", 1, 1)], [("d", 1, 1)], []])
    #expect(spans(tree) == [["1×1", "1×1", "1×1"], ["1×1", "2×1"], ["3×1"]])
    #expect(StructureRules(tree).violations == [])
  }

  @Test func spansKeepToTheTable() {
    let tree = table([[("d", 1, 9), ("d", 2, 1)], [("d", 1, 1)], [("d", 1, 1), ("d", 1, 1)]])
    #expect(spans(tree) == [["1×3", "2×1"], ["1×1", "1×1"], ["1×1", "1×1"]])
    #expect(StructureRules(tree).violations == [])
  }

  @Test func gapsBetweenHeldColumnsAreFilled() {
    let tree = table([[("d", 1, 1), ("d", 1, 2), ("d", 2, 1), ("d", 1, 2)], []])
    #expect(spans(tree) == [["1×1", "1×2", "2×1", "1×2"], ["1×1", "2×1"]])
    #expect(StructureRules(tree).violations == [])
  }

  @Test func cellsDoNotOverlap() {
    // The second row's first cell would run into what reaches down in the second column.
    let tree = table([[("d", 1, 1), ("d", 1, 2)], [("d", 2, 1)]])
    #expect(spans(tree) == [["1×1", "1×2"], ["1×1"]])
    #expect(StructureRules(tree).violations == [])
  }

  @Test func dataCellsNameTheirHeaders() {
    let tree = table([[("h", 1, 1), ("h", 1, 1)], [("r", 1, 1), ("d", 1, 1)], [("r", 1, 1), ("d", 1, 1)]])
    let data = tree.elements.filter { $0.type == .tableData }.map(\.headers)
    let headers = tree.elements.indices.filter { tree.elements[$0].type == .tableHeader }
    #expect(data == [[headers[1], headers[2]], [headers[1], headers[3]]])
  }

  @Test(arguments: [
    ([StructureType.tableHead], [StructureType.tableBody]),
    ([.tableHead, .tableFoot], [.tableBody, .tableBody]),
    ([.tableHead, .tableHead, .tableBody, .tableFoot], [.tableHead, .tableBody, .tableBody, .tableFoot]),
    ([.tableHead, .caption, .tableBody], [.caption, .tableHead, .tableBody]),
    ([.tableHead, .tableBody, .caption], [.tableHead, .tableBody, .caption]),
  ])
  func partsAreThoseOfATable(_ given: [StructureType], _ wanted: [StructureType]) {
    var tree = StructureTree()
    let table = tree.add(.table, to: StructureTree.root)
    for type in given { _ = tree.add(type, to: table) }
    tree.completeTables()
    let parts = tree[table].kids.map { kid in
      if case .element(let index) = kid { tree.elements[index].type } else { StructureType.span }
    }
    #expect(parts == wanted)
  }

  @Test func hostileTablesTakeLittle() {
    let wide = [(kind: Character("d"), columns: 1_000, rows: 1_000)]
    let rows = [Array(repeating: wide[0], count: 300)] + Array(repeating: wide, count: 300)
    let tree = table(rows)
    #expect(StructureRules(tree).violations == [])
    let heads = Array(repeating: [(kind: Character("h"), columns: 1, rows: 1)], count: 2_000)
    let data = Array(repeating: [(kind: Character("d"), columns: 1, rows: 1)], count: 2_000)
    #expect(table(heads + data).elements.allSatisfy { $0.headers.count <= 16 })
  }

  @Test func randomTablesBecomeRegular() {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      let rows = (0...random(6)).map { _ in
        (0..<random(5)).map { _ in (kind: Character("d"), columns: 1 + random(4), rows: 1 + random(4)) }
      }
      let tree = table(rows)
      let isEmpty = rows.allSatisfy(\.isEmpty)
      #expect(StructureRules(tree).violations.isEmpty || isEmpty, "\(rows)")
    }
  }
}
