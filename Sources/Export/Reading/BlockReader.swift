internal import Composition

/// Reads a document's blocks in order. Nothing recurses; styles, links and containers are kept on explicit stacks.
///
/// An element whose class begins with `date`, or a `time` element, that directly follows an entry's heading (`h3` to
/// `h6`) or paragraph joins its line, as it stands on the page; the items of a list in an `address` share a line too.
struct BlockReader {
  private let document: Document
  /// Where the styles of blocks and runs are wanted.
  private let styled: StyledDocument?
  /// The block elements that are open.
  private var elements: [NodeID] = []
  private(set) var blocks: [ReadingBlock] = []

  private var runs: [InlineRun] = []
  private var containers: [ReadingBlock.Container] = []
  private var styles: [InlineRun.Style] = [[]]
  private var link: (target: String, number: Int)?
  private var links = 0
  private var items = 0
  private var heading: Int?
  private var isSpaced = true
  private var isPreformatted = false
  /// The lists that are open: the next number, nil for bullets.
  private var lists: [Int?] = []
  private var cells: [[InlineRun]]?
  private var isHeaderRow = false
  /// How many `address` elements are open.
  private var addresses = 0
  /// Set while an element that goes on the heading's line is read.
  private var joining: NodeID?

  private init(_ document: Document, _ styled: StyledDocument? = nil) {
    self.document = document
    self.styled = styled
  }

  static func blocks(of document: Document) -> [ReadingBlock] {
    var reader = BlockReader(document)
    reader.read()
    return reader.blocks
  }

  /// With the elements of blocks and the styles of runs; without what is not shown.
  static func blocks(of styled: StyledDocument) -> [ReadingBlock] {
    var reader = BlockReader(styled.document, styled)
    reader.read()
    return reader.blocks
  }

  private mutating func read() {
    guard var node = document.firstChild(Document.root) else { return }
    walk: while true {
      if enter(node), let child = document.firstChild(node) {
        node = child
        continue
      }
      leave(node)
      while document.nextSibling(node) == nil {
        guard let parent = document.parent(node), parent != Document.root else { break walk }
        node = parent
        leave(node)
      }
      guard let next = document.nextSibling(node) else { break }
      node = next
    }
    flush()
  }

  // MARK: Elements

  /// Says whether the children are to be read.
  private mutating func enter(_ node: NodeID) -> Bool {
    guard let element = document.element(node) else {
      if let text = document.text(node) { append(text.text, styled?.styleIndex[node.index]) }
      return false
    }
    if isSkipped(node, element) { return false }
    if isJoined(node, element) {
      joining = node
      return true
    }
    if element.name == "address" { addresses += 1 }
    if isBlock(element) {
      enterBlock(element)
      elements.append(node)
    } else if element.name == "li", !InlineRuns.isBlank(runs) {
      runs.append(InlineRun(text: " | "))
    } else if isLine(node) {
      runs.append(InlineRun(text: "", isBreak: true))
    }
    enterInline(element)
    return true
  }

  private mutating func leave(_ node: NodeID) {
    guard let element = document.element(node), !isSkipped(node, element) else { return }
    if joining == node { return join() }
    leaveInline(element)
    if !isBlock(element), isLine(node) { runs.append(InlineRun(text: "", isBreak: true)) }
    if isBlock(element) {
      leaveBlock(element)
      _ = elements.popLast()
    }
    if element.name == "address" { addresses -= 1 }
  }

  /// Whether the element begins a line here.
  private func isBlock(_ element: Element) -> Bool {
    guard joining == nil, HTMLNames.block.contains(element.name) else { return false }
    return addresses == 0 || !["ul", "ol", "li"].contains(element.name)
  }

  /// Whether an element that is none by its name stands on lines of its own by its style.
  private func isLine(_ node: NodeID) -> Bool {
    guard let styled, addresses == 0, joining == nil else { return false }
    return styled.styles[Int(styled.styleIndex[node.index])].display == .block
  }

  private func isSkipped(_ node: NodeID, _ element: Element) -> Bool {
    if let styled, styled.styles[Int(styled.styleIndex[node.index])].display == .none { return true }
    return Self.isSkipped(element)
  }

  private static func isSkipped(_ element: Element) -> Bool {
    element.pseudo != nil || HTMLNames.hidden.contains(element.name) || element.name == "nav"
      || element["hidden"] != nil || element["aria-hidden"] == "true"
  }

  private mutating func enterBlock(_ element: Element) {
    flush()
    switch element.name {
    case "p", "ul", "ol", "dl", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "section",
      "article":
      isSpaced = isSpaced || lists.isEmpty
    default: break
    }
    if let level = HTMLNames.headingLevel(element.name) { heading = level }
    switch element.name {
    case "ul", "menu": lists.append(nil)
    case "ol": lists.append(Int(element["start"] ?? "") ?? 1)
    case "li": beginItem()
    case "dd": runs = []
    case "blockquote": containers.append(.quote)
    case "pre": isPreformatted = true
    case "tr": (cells, isHeaderRow) = ([], true)
    case "td": isHeaderRow = false
    case "hr": put(.rule)
    default: break
    }
  }

  private mutating func leaveBlock(_ element: Element) {
    if element.name == "td" || element.name == "th", cells != nil {
      cells?.append(InlineRuns.trimmed(runs))
      runs = []
      return
    }
    flush()
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6": heading = nil
    case "ul", "menu", "ol":
      _ = lists.popLast()
      isSpaced = isSpaced || lists.isEmpty
    case "li", "blockquote": _ = containers.popLast()
    case "pre": isPreformatted = false
    case "tr":
      if let cells, !cells.isEmpty { put(.row(cells, isHeader: isHeaderRow && cells.count > 1)) }
      cells = nil
    case "p", "section", "article", "table", "dl": isSpaced = isSpaced || lists.isEmpty
    default: break
    }
  }

  private mutating func beginItem() {
    items += 1
    var number: Int?
    if let last = lists.last, let next = last {
      number = next
      lists[lists.count - 1] = next + 1
    }
    containers.append(.item(id: items, number: number))
  }

  private mutating func enterInline(_ element: Element) {
    switch element.name {
    case "a":
      guard let href = element["href"], !href.isEmpty, !href.hasPrefix("#") else { break }
      links += 1
      link = (href, links)
    case "em", "i", "cite", "dfn": push(.emphasis)
    case "strong", "b", "dt": push(.strong)
    case "code", "kbd", "samp": push(.code)
    case "br": runs.append(InlineRun(text: "", isBreak: true))
    default: break
    }
  }

  private mutating func leaveInline(_ element: Element) {
    switch element.name {
    case "a": link = nil
    case "em", "i", "cite", "dfn", "strong", "b", "dt", "code", "kbd", "samp":
      if styles.count > 1 { styles.removeLast() }
    default: break
    }
  }

  private mutating func push(_ style: InlineRun.Style) {
    styles.append(styles[styles.count - 1].union(style))
  }

  // MARK: Dates beside headings

  /// Whether the element is a date that belongs on the line of the heading just read.
  private func isJoined(_ node: NodeID, _ element: Element) -> Bool {
    guard joining == nil, heading == nil, InlineRuns.isBlank(runs), !blocks.isEmpty, cells == nil,
      ["p", "h3", "h4", "h5", "h6"].contains(previousElement(node))
    else { return false }
    let classes = (element["class"] ?? "").split(separator: " ")
    return element.name == "time" || classes.contains { $0.hasPrefix("date") && $0 != "dateline" }
  }

  /// The name of the element before `node` under the same parent; empty where there is none.
  private func previousElement(_ node: NodeID) -> String {
    var at = document.previousSibling(node)
    while let sibling = at, document.element(sibling) == nil { at = document.previousSibling(sibling) }
    return at.flatMap { document.element($0)?.name } ?? ""
  }

  private mutating func join() {
    joining = nil
    blocks[blocks.count - 1].aside += InlineRuns.trimmed(runs)
    runs = []
  }

  // MARK: Text

  private mutating func append(_ text: String, _ look: Int32?) {
    var run = InlineRun(text: isPreformatted ? text : InlineRuns.collapsed(text))
    run.look = look
    guard !run.text.isEmpty else { return }
    run.style = heading == nil ? styles[styles.count - 1] : []
    run.link = link?.target
    run.linkNumber = link?.number ?? 0
    runs.append(run)
  }

  private mutating func flush() {
    guard cells == nil else { return }
    if isPreformatted {
      let text = runs.map { $0.isBreak ? "\n" : $0.text }.joined()
      runs = []
      if !text.isEmpty { put(.preformatted(text)) }
      return
    }
    let content = InlineRuns.trimmed(runs)
    runs = []
    guard !content.isEmpty else { return }
    put(heading.map { .heading($0) } ?? .paragraph, content)
  }

  private mutating func put(_ kind: ReadingBlock.Kind, _ runs: [InlineRun] = []) {
    blocks.append(
      ReadingBlock(
        kind: kind, containers: containers, runs: runs, element: styled == nil ? nil : elements.last,
        isSpaced: isSpaced))
    isSpaced = false
  }
}
