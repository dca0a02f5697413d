internal import Base

/// Writes a structure tree's objects (ISO 32000-1, 14.7) and its parent tree.
struct StructureWriter {
  let tree: StructureTree
  /// By page.
  let pages: [PDFReference]
  /// By page.
  let pageHeights: [Length]
  /// By page, by index.
  let annotations: [[PDFReference]]
  /// The number in the parent tree of each annotation; pages have theirs from 0.
  let annotationKeys: [[Int]]

  /// The structure tree root.
  func write(to file: inout PDFFile) -> PDFReference {
    let references = tree.elements.map { _ in file.reserve() }
    let root = file.reserve()
    for (i, element) in tree.elements.enumerated() {
      let parent = element.parent < 0 ? root : references[element.parent]
      file.set(references[i]) { write(element, index: i, parent: parent, references, to: &$0) }
    }
    let parentTree = writeParentTree(references, to: &file)
    file.set(root) { out in
      out.dictionary { out in
        out.raw("/Type/StructTreeRoot/K[")
        out.reference(references[0])
        out.raw("]/ParentTree")
        out.reference(parentTree)
        out.raw("/ParentTreeNextKey")
        out.integer(pages.count + annotations.reduce(0) { $0 + $1.count })
        writeIDs(references, to: &out)
      }
    }
    return root
  }

  private func write(
    _ element: StructureElement, index: Int, parent: PDFReference, _ references: [PDFReference],
    to out: inout PDFSyntax
  ) {
    out.dictionary { out in
      out.raw("/S")
      out.name(element.type.rawValue)
      out.raw("/P")
      out.reference(parent)
      if let page = element.page {
        out.raw("/Pg")
        out.reference(pages[page])
      }
      writeKids(element, references, to: &out)
      writeTexts(element, to: &out)
      if let name = Self.name(index, element.type) {
        out.raw("/ID")
        out.text(name)
      }
      writeAttributes(element, to: &out)
    }
  }

  private func writeKids(_ element: StructureElement, _ references: [PDFReference], to out: inout PDFSyntax) {
    guard !element.kids.isEmpty else { return }
    let isOne = element.kids.count == 1
    out.raw(isOne ? "/K" : "/K[")
    for kid in element.kids {
      switch kid {
      case .element(let index): out.reference(references[index])
      case .content(let page, let id) where page == element.page: out.integer(id)
      case .content(let page, let id):
        out.raw("<</Type/MCR/Pg")
        out.reference(pages[page])
        out.raw("/MCID")
        out.integer(id)
        out.raw(">>")
      case .annotation(let page, let index):
        out.raw("<</Type/OBJR/Pg")
        out.reference(pages[page])
        out.raw("/Obj")
        out.reference(annotations[page][index])
        out.raw(">>")
      }
    }
    if !isOne { out.raw("]") }
  }

  private func writeTexts(_ element: StructureElement, to out: inout PDFSyntax) {
    if let language = element.language { write("/Lang", language.tag, to: &out) }
    if let alternative = element.alternative { write("/Alt", alternative, to: &out) }
    if let expansion = element.expansion { write("/E", expansion, to: &out) }
    if let title = element.title { write("/T", title, to: &out) }
  }

  private func write(_ key: StaticString, _ text: String, to out: inout PDFSyntax) {
    out.raw(key)
    out.text(text)
  }

  private func writeAttributes(_ element: StructureElement, to out: inout PDFSyntax) {
    if let numbering = element.listNumbering {
      out.raw("/A<</O/List/ListNumbering")
      out.name(numbering.rawValue)
      out.raw(">>")
    }
    if element.scope != nil || element.columnSpan > 1 || element.rowSpan > 1 || !element.headers.isEmpty {
      writeCell(element, to: &out)
    }
    if let box = element.boundingBox, let page = element.page {
      out.raw("/A<</O/Layout/Placement/Block/BBox[")
      let height = pageHeights[page]
      for value in [box.x, height - box.y - box.height, box.x + box.width, height - box.y] {
        out.length(value)
      }
      out.raw("]>>")
    }
  }

  private func writeCell(_ element: StructureElement, to out: inout PDFSyntax) {
    out.raw("/A<</O/Table")
    if let scope = element.scope {
      out.raw("/Scope")
      out.name(scope.rawValue)
    }
    for (key, span) in [("ColSpan", element.columnSpan), ("RowSpan", element.rowSpan)] where span > 1 {
      out.name(key)
      out.integer(span)
    }
    if !element.headers.isEmpty {
      out.raw("/Headers[")
      for header in element.headers { out.text(Self.name(header, .tableHeader) ?? "") }
      out.raw("]")
    }
    out.raw(">>")
  }

  // MARK: Names

  /// The identifier of an element: header cells and notes have one (ISO 14289-1, 7.5 and 7.9).
  private static func name(_ index: Int, _ type: StructureType) -> String? {
    switch type {
    case .tableHeader, .note:
      let digits = String(index)
      return "e" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    default: return nil
    }
  }

  /// The name tree of all identifiers; they have equal lengths, so their order is that of the elements.
  private func writeIDs(_ references: [PDFReference], to out: inout PDFSyntax) {
    let named = tree.elements.indices.compactMap { i in Self.name(i, tree.elements[i].type).map { (i, $0) } }
    guard !named.isEmpty else { return }
    out.raw("/IDTree<</Names[")
    for (index, name) in named {
      out.text(name)
      out.reference(references[index])
    }
    out.raw("]>>")
  }

  /// By number: for a page the elements of its content, for an annotation its one element.
  private func writeParentTree(_ references: [PDFReference], to file: inout PDFFile) -> PDFReference {
    var owners: [(key: Int, element: Int)] = []
    for (i, element) in tree.elements.enumerated() {
      for case .annotation(let page, let index) in element.kids {
        owners.append((annotationKeys[page][index], i))
      }
    }
    owners.sort { $0.key < $1.key }
    return file.add { out in
      out.raw("<</Nums[")
      for (page, contents) in tree.contents.enumerated() where page < pages.count {
        out.integer(page)
        out.array { out in
          for element in contents { out.reference(references[element]) }
        }
      }
      for owner in owners {
        out.integer(owner.key)
        out.reference(references[owner.element])
      }
      out.raw("]>>")
    }
  }
}
