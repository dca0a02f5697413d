internal import Base
internal import Composition
internal import PDF

/// Builds the structure tree while pages are drawn: elements come into being when their first content does, so that
/// the tree is in the order of reading and holds nothing empty. Only tables are laid out whole at once, because a row
/// without its empty cells would be irregular.
struct TagBuilder {
  /// Where the content of a node goes.
  private struct Place {
    /// What may stand directly in `id`.
    enum Content { case blocks, inlines, both, items, item, rows, cells }
    var id: StructureTree.ID
    var content: Content
  }

  private let styled: StyledDocument
  private let language: LanguageTag
  private var document: Document { styled.document }
  private var places: [Place?]
  /// The open paragraph for loose inline content of a group.
  private var looseParagraphs: [StructureTree.ID: StructureTree.ID] = [:]
  /// The body and the label of a list item.
  private var bodies: [StructureTree.ID: StructureTree.ID] = [:]
  private var labels: [StructureTree.ID: StructureTree.ID] = [:]
  /// The item under construction of a description list.
  private var descriptionItems: [StructureTree.ID: StructureTree.ID] = [:]
  private var captions: [StructureTree.ID: StructureTree.ID] = [:]
  private(set) var links: [NodeID: StructureTree.ID] = [:]
  private var headings = HeadingLevels()

  init(_ styled: StyledDocument, language: LanguageTag) {
    self.styled = styled
    self.language = language
    places = Array(repeating: nil, count: styled.document.nodes.count)
    places[0] = Place(id: StructureTree.root, content: .blocks)
  }

  // MARK: Asked while drawing

  /// The element that text of `node` belongs to.
  mutating func text(of node: NodeID, in tree: inout StructureTree) -> StructureTree.ID {
    inlineParent(place(of: node, in: &tree), in: &tree)
  }

  /// The label of the list item `node`; nil where it is none.
  mutating func marker(of node: NodeID, in tree: inout StructureTree) -> StructureTree.ID? {
    let place = place(of: node, in: &tree)
    guard place.content == .item else { return nil }
    return label(of: place.id, in: &tree)
  }

  /// The figure of an image.
  mutating func figure(of node: NodeID, alternative: String, in tree: inout StructureTree) -> StructureTree.ID
  {
    let id = place(of: node, in: &tree).id
    tree[id].alternative = alternative
    return id
  }

  /// The link of an `a` element; nil where it is tagged as something else.
  mutating func link(of node: NodeID, in tree: inout StructureTree) -> StructureTree.ID? {
    _ = place(of: node, in: &tree)
    return links[node]
  }

  // MARK: Places

  /// Finds or makes the places of a node and of its ancestors, from the outside in.
  private mutating func place(of node: NodeID, in tree: inout StructureTree) -> Place {
    var path: [NodeID] = []
    var at = node
    while places[at.index] == nil, let parent = document.parent(at) {
      path.append(at)
      at = parent
    }
    var place = places[at.index] ?? Place(id: StructureTree.root, content: .blocks)
    for node in path.reversed() {
      // A table makes the places of its cells with its own.
      place = places[node.index] ?? makePlace(node, in: place, tree: &tree)
      places[node.index] = place
    }
    return place
  }

  private mutating func makePlace(_ node: NodeID, in parent: Place, tree: inout StructureTree) -> Place {
    guard let element = document.element(node), element.pseudo == nil else { return parent }
    let role = StructureRole.role(of: element, hasBlocks: hasBlocks(node))
    let made = make(role, node, element, in: parent, tree: &tree)
    if made.id != parent.id { setLanguage(element, of: made.id, in: &tree) }
    return made
  }

  private mutating func make(
    _ role: StructureRole, _ node: NodeID, _ element: Element, in parent: Place, tree: inout StructureTree
  ) -> Place {
    switch role {
    case .none: return parent
    case .group(let type): return Place(id: addBlock(type, to: parent, &tree), content: .blocks)
    case .leaf(let type):
      if parent.content == .inlines { return parent }
      if type == .caption, tree[parent.id].type == .table {
        // A table has one.
        let id = captions[parent.id] ?? tree.add(type, to: parent.id)
        captions[parent.id] = id
        return Place(id: id, content: .inlines)
      }
      // Outside a table a caption is a paragraph.
      return Place(id: addBlock(type == .caption ? .paragraph : type, to: parent, &tree), content: .inlines)
    case .heading(let level):
      let type = StructureType.heading(headings.next(level))
      return Place(id: addBlock(type, to: parent, &tree), content: .inlines)
    case .inline(let type):
      let id = tree.add(type, to: inlineParent(parent, in: &tree))
      if element.name == "abbr" { tree[id].expansion = element["title"] }
      return Place(id: id, content: .inlines)
    case .link: return makeLink(node, in: parent, tree: &tree)
    case .figure: return Place(id: tree.add(.figure, to: inlineParent(parent, in: &tree)), content: .inlines)
    case .list, .listItem, .term, .description:
      return makeListPart(role, node, element, in: parent, tree: &tree)
    case .table, .rows, .row, .cell: return makeTablePart(role, node, element, in: parent, tree: &tree)
    }
  }

  /// A link around blocks stands among blocks; any other in a line.
  private mutating func makeLink(_ node: NodeID, in parent: Place, tree: inout StructureTree) -> Place {
    let isBlock = parent.content != .inlines && hasBlocks(node)
    let id =
      isBlock ? addBlock(.link, to: parent, &tree) : tree.add(.link, to: inlineParent(parent, in: &tree))
    links[node] = id
    return Place(id: id, content: isBlock ? .both : .inlines)
  }

  private func setLanguage(_ element: Element, of id: StructureTree.ID, in tree: inout StructureTree) {
    guard let tag = element["lang"].flatMap({ LanguageTag($0) }), tag != language else { return }
    tree[id].language = tag
  }

  private func hasBlocks(_ root: NodeID) -> Bool {
    var at = document.next(after: root, within: root)
    while let node = at {
      if let element = document.element(node), element.pseudo == nil, HTMLNames.block.contains(element.name) {
        return true
      }
      at = document.next(after: node, within: root)
    }
    return false
  }

  // MARK: Parents

  private mutating func addBlock(
    _ type: StructureType, to place: Place, _ tree: inout StructureTree
  ) -> StructureTree.ID {
    let parent = blockParent(place, in: &tree)
    looseParagraphs[parent] = nil
    return tree.add(type, to: parent)
  }

  private mutating func blockParent(_ place: Place, in tree: inout StructureTree) -> StructureTree.ID {
    switch place.content {
    case .blocks, .both, .inlines: place.id
    case .items: body(of: tree.add(.listItem, to: place.id), in: &tree)
    case .item: body(of: place.id, in: &tree)
    case .rows: tree.add(.tableData, to: tree.add(.tableRow, to: place.id))
    case .cells: tree.add(.tableData, to: place.id)
    }
  }

  private mutating func inlineParent(_ place: Place, in tree: inout StructureTree) -> StructureTree.ID {
    guard place.content == .blocks else { return blockParent(place, in: &tree) }
    if let open = looseParagraphs[place.id] { return open }
    let paragraph = tree.add(.paragraph, to: place.id)
    looseParagraphs[place.id] = paragraph
    return paragraph
  }

  // MARK: Lists

  private mutating func body(of item: StructureTree.ID, in tree: inout StructureTree) -> StructureTree.ID {
    if let body = bodies[item] { return body }
    let body = tree.add(.listBody, to: item)
    bodies[item] = body
    return body
  }

  private mutating func label(of item: StructureTree.ID, in tree: inout StructureTree) -> StructureTree.ID {
    if let label = labels[item] { return label }
    let label = tree.add(.label, to: item)
    labels[item] = label
    return label
  }

  private mutating func makeListPart(
    _ role: StructureRole, _ node: NodeID, _ element: Element, in parent: Place, tree: inout StructureTree
  ) -> Place {
    switch role {
    case .list:
      let id = addBlock(.list, to: parent, &tree)
      let isDescription = element.name == "dl"
      tree[id].listNumbering = isDescription ? .some(.none) : ListNumberings.numbering(styled.style(node))
      return Place(id: id, content: .items)
    case .listItem:
      guard parent.content == .items else {
        return Place(id: addBlock(.paragraph, to: parent, &tree), content: .both)
      }
      return Place(id: tree.add(.listItem, to: parent.id), content: .item)
    case .term:
      guard parent.content == .items else {
        return Place(id: addBlock(.paragraph, to: parent, &tree), content: .inlines)
      }
      let item = descriptionItem(of: parent.id, startsAnother: true, in: &tree)
      return Place(id: label(of: item, in: &tree), content: .inlines)
    default:
      guard parent.content == .items else {
        return Place(id: addBlock(.paragraph, to: parent, &tree), content: .both)
      }
      let item = descriptionItem(of: parent.id, startsAnother: false, in: &tree)
      let body = tree.add(.listBody, to: item)
      bodies[item] = body
      return Place(id: body, content: .both)
    }
  }

  /// The item of a description list that a term or a description belongs to: a term after a description starts another.
  private mutating func descriptionItem(
    of list: StructureTree.ID, startsAnother: Bool, in tree: inout StructureTree
  ) -> StructureTree.ID {
    if let item = descriptionItems[list], !startsAnother || bodies[item] == nil { return item }
    let item = tree.add(.listItem, to: list)
    descriptionItems[list] = item
    return item
  }

  // MARK: Tables

  private mutating func makeTablePart(
    _ role: StructureRole, _ node: NodeID, _ element: Element, in parent: Place, tree: inout StructureTree
  ) -> Place {
    switch role {
    case .table:
      let place = Place(id: addBlock(.table, to: parent, &tree), content: .rows)
      places[node.index] = place
      layOut(node, in: &tree)
      return place
    case .rows(let type):
      guard tree[parent.id].type == .table else { return parent }
      return Place(id: tree.add(type, to: parent.id), content: .rows)
    case .row:
      guard parent.content == .rows else { return parent }
      return Place(id: tree.add(.tableRow, to: parent.id), content: .cells)
    case .cell(let type):
      guard parent.content == .cells else { return parent }
      let id = tree.add(type, to: parent.id)
      tree[id].columnSpan = Self.span(element["colspan"])
      tree[id].rowSpan = Self.span(element["rowspan"])
      if type == .tableHeader { tree[id].scope = scope(of: node, element) }
      return Place(id: id, content: .both)
    default: return parent
    }
  }

  /// Makes all rows and cells of a table in order.
  private mutating func layOut(_ table: NodeID, in tree: inout StructureTree) {
    var at = document.next(after: table, within: table)
    while let node = at {
      let name = document.element(node)?.name ?? ""
      if name == "tr" || name == "td" || name == "th" || name == "caption" { _ = place(of: node, in: &tree) }
      let isCell = name == "td" || name == "th" || name == "caption"
      at = document.next(after: node, within: table, skippingChildren: isCell)
    }
  }

  private static func span(_ text: String?) -> Int { min(max(Int(text ?? "") ?? 1, 1), 1000) }

  private func scope(of node: NodeID, _ element: Element) -> StructureElement.Scope {
    switch element["scope"] {
    case "row", "rowgroup": return .row
    case "col", "colgroup": return .column
    default: break
    }
    let row = document.parent(node)
    let isHead = row.flatMap { document.parent($0) }.flatMap { document.element($0)?.name } == "thead"
    let isAlone = row.map { row in
      document.children(row).allSatisfy { document.element($0).map { $0.name == "th" } ?? true }
    }
    return isHead || isAlone == true ? .column : .row
  }
}

/// Heading levels that never skip one on the way down (ISO 14289-1, 7.4.2).
struct HeadingLevels {
  private var last = 0
  mutating func next(_ level: Int) -> Int {
    last = min(level, last + 1)
    return last
  }
}

/// The PDF name of a list's markers.
enum ListNumberings {
  static func numbering(_ style: ComputedStyle) -> StructureElement.ListNumbering {
    if style.listStyleString != nil { return .disc }
    return switch style.listStyleType {
    case .none: .none
    case .disc, .dash: .disc
    case .circle: .circle
    case .square: .square
    case .decimal: .decimal
    case .lowerAlpha: .lowerAlpha
    case .upperAlpha: .upperAlpha
    case .lowerRoman: .lowerRoman
    case .upperRoman: .upperRoman
    }
  }
}
