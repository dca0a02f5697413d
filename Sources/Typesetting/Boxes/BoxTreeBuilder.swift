internal import Base
internal import Composition

/// Makes boxes of a styled document (CSS 2.2 §9.2), walking the tree without recursion.
struct BoxTreeBuilder {
  /// Boxes may nest this deep; what lies deeper joins the box at the limit.
  static let depthLimit = 120

  let styled: StyledDocument
  let table: StyleTable
  var tree = BoxTree()
  var diagnostics: [Diagnostic] = []
  private var containers: [Container] = []
  private var opens: [Open] = []
  private var link: Int32 = -1
  private var decoration: Int32 = -1
  private var ordinals: [Int32: Int] = [:]

  /// A box that is being filled.
  private struct Container {
    var box: Int32
    var pending: [InlineNode] = []
    var hasText = false
    /// The inline boxes that are open in it, outermost first.
    var inlines: [Int32] = []
  }

  /// An element that has been entered and not yet left.
  private struct Open {
    enum Action { case container, inline, none }
    var action: Action
    var link: Int32
    var decoration: Int32
  }

  init(_ styled: StyledDocument, table: StyleTable) {
    self.styled = styled
    self.table = table
  }

  /// The tree; box 0 is the root, which stands for the pages' content area.
  mutating func build() -> BoxTree {
    var css = ComputedStyle()
    css.display = .flowRoot
    let rootStyle = table.add(css)
    containers = [Container(box: add(.block, Document.root, rootStyle))]
    let document = styled.document
    var at = document.firstChild(Document.root)
    while let node = at {
      let entered = enter(node)
      if entered, let child = document.firstChild(node) {
        at = child
        continue
      }
      if entered { leave() }
      at = following(node)
    }
    finish(containers.removeLast())
    return tree
  }

  /// The next node after `node` and its subtree, leaving elements on the way up.
  private mutating func following(_ node: NodeID) -> NodeID? {
    var at = node
    while true {
      if let sibling = styled.document.nextSibling(at) { return sibling }
      guard let parent = styled.document.parent(at), parent != Document.root else { return nil }
      leave()
      at = parent
    }
  }

  // MARK: Entering and leaving

  /// Begins a node; false where its children are to be skipped.
  private mutating func enter(_ node: NodeID) -> Bool {
    guard let element = styled.document.element(node) else {
      if let text = styled.document.text(node) { addText(text, node) }
      return false
    }
    let style = styled.styleIndex[node.index]
    let css = table.styles[Int(style)]
    if css.css.display == .none { return false }
    let open = Open(action: .none, link: link, decoration: decoration)
    if element.name == "a", element["href"] != nil { link = node.raw }
    let action = begin(element, node, style, css.css)
    guard let action else {
      (link, decoration) = (open.link, open.decoration)
      return false
    }
    opens.append(Open(action: action, link: open.link, decoration: open.decoration))
    return true
  }

  /// Makes the element's box; nil where its children are to be skipped.
  private mutating func begin(
    _ element: Element, _ node: NodeID, _ style: Int32, _ css: ComputedStyle
  ) -> Open.Action? {
    if css.display == .contents { return Open.Action.none }
    if element.name == "br" {
      containers[containers.count - 1].pending.append(.lineBreak)
      containers[containers.count - 1].hasText = true
      return nil
    }
    if containers.count >= Self.depthLimit {
      reportDepth(element)
      return Open.Action.none
    }
    let isReplaced = element.name == "img"
    let isOut = css.position == .absolute || css.float != .none
    let parentKind = tree.boxes[Int(containers[containers.count - 1].box)].kind
    let isItem = parentKind == .flex || parentKind == .grid
    if !isOut, !isItem, css.display == .inline, !isReplaced {
      openInline(node, style, css)
      return .inline
    }
    let box = add(kind(css.display, isReplaced: isReplaced), node, style)
    tree.boxes[Int(box)].isOutOfFlow = isOut
    tree.boxes[Int(box)].isItem = isItem
    if css.float != .none { tree.hasFloats = true }
    setSpans(element, box)
    noteCanvas(element, css, box)
    attach(box, css, isOut: isOut, isItem: isItem)
    decorate(css, isAtomic: isOut || (isInlineLevel(css.display) && !isItem))
    if isReplaced { return nil }
    containers.append(Container(box: box))
    if css.display == .listItem { addMarker(node, style, css, box) }
    return .container
  }

  private mutating func leave() {
    guard let open = opens.popLast() else { return }
    switch open.action {
    case .none: break
    case .container: finish(containers.removeLast())
    case .inline:
      let top = containers.count - 1
      if let box = containers[top].inlines.popLast() {
        containers[top].pending.append(.close(box, isLast: true))
      }
    }
    (link, decoration) = (open.link, open.decoration)
  }

  // MARK: Placing boxes

  private mutating func add(_ kind: LayoutBox.Kind, _ node: NodeID, _ style: Int32) -> Int32 {
    var box = LayoutBox(kind: kind, node: node, style: style)
    box.link = link
    tree.boxes.append(box)
    return Int32(tree.boxes.count - 1)
  }

  private func kind(_ display: Display, isReplaced: Bool) -> LayoutBox.Kind {
    if isReplaced { return .image }
    switch display {
    case .flex, .inlineFlex: return .flex
    case .grid, .inlineGrid: return .grid
    case .table, .inlineTable: return .table
    case .tableRow: return .tableRow
    case .tableRowGroup, .tableHeaderGroup, .tableFooterGroup: return .tableRowGroup
    default: return .block
    }
  }

  private func isInlineLevel(_ display: Display) -> Bool {
    switch display {
    case .inline, .inlineBlock, .inlineFlex, .inlineGrid, .inlineTable: return true
    default: return false
    }
  }

  private mutating func attach(_ box: Int32, _ css: ComputedStyle, isOut: Bool, isItem: Bool) {
    let top = containers.count - 1
    if isOut {
      if containers[top].hasText || !containers[top].inlines.isEmpty {
        containers[top].pending.append(.outOfFlow(box))
      } else {
        tree.boxes[Int(containers[top].box)].children.append(box)
      }
    } else if isInlineLevel(css.display), !isItem {
      containers[top].pending.append(.atomic(box))
      containers[top].hasText = true
    } else {
      flush(top)
      tree.boxes[Int(containers[top].box)].children.append(box)
    }
  }

  private mutating func openInline(_ node: NodeID, _ style: Int32, _ css: ComputedStyle) {
    let box = add(.inline, node, style)
    let top = containers.count - 1
    containers[top].pending.append(.open(box, isFirst: true))
    containers[top].inlines.append(box)
    if hasEdges(css) { containers[top].hasText = true }
    decorate(css, isAtomic: false)
  }

  private func hasEdges(_ css: ComputedStyle) -> Bool {
    css.padding != Edges(all: .zero) || css.borderWidth != Edges(all: .zero)
  }

  private mutating func decorate(_ css: ComputedStyle, isAtomic: Bool) {
    if isAtomic { decoration = -1 }
    guard !css.textDecoration.isEmpty else { return }
    tree.decorations.append(
      Decoration(
        lines: css.textDecoration, color: css.decorationColor ?? css.color, outer: decoration))
    decoration = Int32(tree.decorations.count - 1)
  }

  private mutating func addText(_ text: TextNode, _ node: NodeID) {
    guard !text.text.isEmpty, let parent = styled.document.parent(node), parent != Document.root
    else { return }
    let style = styled.styleIndex[parent.index]
    let top = containers.count - 1
    if !containers[top].hasText, !isBlank(text.text, table[style].whiteSpace) {
      containers[top].hasText = true
    }
    tree.texts.append(
      TextSource(
        text: text.text, node: parent, style: style, origin: text.origin, link: link,
        decoration: decoration))
    containers[top].pending.append(.text(Int32(tree.texts.count - 1)))
  }

  private func isBlank(_ text: String, _ whiteSpace: WhiteSpace) -> Bool {
    if whiteSpace == .pre || whiteSpace == .preWrap { return false }
    return text.utf8.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
  }

  // MARK: Anonymous boxes

  /// Wraps the inline content met so far in an anonymous block before a block comes.
  private mutating func flush(_ at: Int) {
    let pending = containers[at].pending
    guard !pending.isEmpty else { return }
    let inlines = containers[at].inlines
    containers[at].pending = inlines.map { .open($0, isFirst: !containers[at].hasText) }
    guard containers[at].hasText else { return }
    containers[at].hasText = false
    let parent = tree.boxes[Int(containers[at].box)]
    let box = add(.lines, parent.node, table.anonymousStyle(of: parent.style))
    tree.boxes[Int(box)].isAnonymous = true
    tree.boxes[Int(box)].isItem = parent.kind == .flex || parent.kind == .grid
    tree.boxes[Int(box)].link = -1
    tree.boxes[Int(box)].inlines = pending + inlines.reversed().map { .close($0, isLast: false) }
    tree.boxes[Int(containers[at].box)].children.append(box)
  }

  private mutating func finish(_ container: Container) {
    let index = Int(container.box)
    let hasChildren = tree.boxes[index].children.contains { !tree.boxes[Int($0)].isOutOfFlow }
    if tree.boxes[index].kind == .block, !hasChildren, container.hasText {
      tree.boxes[index].kind = .lines
      let leading = tree.boxes[index].children.map { InlineNode.outOfFlow($0) }
      tree.boxes[index].inlines = leading + container.pending
      tree.boxes[index].children = []
      return
    }
    containers.append(container)
    flush(containers.count - 1)
    containers.removeLast()
  }

  // MARK: Details

  private mutating func addMarker(
    _ node: NodeID, _ style: Int32, _ css: ComputedStyle, _ box: Int32
  ) {
    let ordinal = nextOrdinal(node)
    guard let text = ListMarkers.text(css, ordinal: ordinal), !text.isEmpty else { return }
    tree.texts.append(
      TextSource(
        text: css.listStylePosition == .inside ? text + "\u{A0}" : text, node: node, style: style,
        origin: nil, link: -1, decoration: -1, isMarker: true))
    let index = Int32(tree.texts.count - 1)
    if css.listStylePosition == .outside {
      tree.boxes[Int(box)].marker = index
    } else {
      containers[containers.count - 1].pending.append(.text(index))
      containers[containers.count - 1].hasText = true
    }
  }

  private mutating func nextOrdinal(_ node: NodeID) -> Int {
    let parent = styled.document.parent(node) ?? Document.root
    let list = styled.document.element(parent)
    let previous = ordinals[parent.raw] ?? (ListMarkers.integer(list?["start"]) ?? 1) - 1
    let own = ListMarkers.integer(styled.document.element(node)?["value"])
    let ordinal = own ?? min(previous + 1, ListMarkers.ordinals.upperBound)
    ordinals[parent.raw] = ordinal
    return ordinal
  }

  private mutating func setSpans(_ element: Element, _ box: Int32) {
    guard element.name == "td" || element.name == "th" else { return }
    func span(_ name: String, _ limit: Int) -> Int32 {
      Int32(min(max(element[name].flatMap { Int($0) } ?? 1, 1), limit))
    }
    tree.boxes[Int(box)].columnSpan = span("colspan", 1_000)
    tree.boxes[Int(box)].rowSpan = span("rowspan", 65_534)
  }

  /// CSS Backgrounds 3 §2.11.2: the root's background, else the body's, covers the canvas.
  private mutating func noteCanvas(_ element: Element, _ css: ComputedStyle, _ box: Int32) {
    guard tree.canvasBox < 0, css.backgroundColor.alpha > 0,
      element.name == "html" || element.name == "body"
    else { return }
    tree.canvas = css.backgroundColor
    tree.canvasBox = box
  }

  private mutating func reportDepth(_ element: Element) {
    guard !diagnostics.contains(where: { $0.code == "layout.too-deep" }) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "layout.too-deep",
        "boxes nest deeper than \(Self.depthLimit) levels; deeper ones are set without a box of their own",
        at: element.range, hints: ["flatten the markup"]))
  }
}
