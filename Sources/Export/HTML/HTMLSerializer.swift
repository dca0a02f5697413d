internal import Base
internal import Composition

/// Walks a document once and writes it.
struct HTMLSerializer {
  let document: Document
  let options: HTMLPageOptions
  var out = HTMLWriter()
  /// How many elements are open in which every blank counts.
  private var preformatted = 0
  private let head: HTMLHead

  init(document: Document, options: HTMLPageOptions) {
    self.document = document
    self.options = options
    head = HTMLHead(document: document, options: options)
  }

  mutating func write() {
    out.raw("<!DOCTYPE html>\n")
    if head.html == nil {
      out.start("html", languageAttribute)
      out.newLine()
      writeHead()
      out.raw("<body>\n")
      writeChildren(of: Document.root)
      out.newLine()
      out.raw("</body>\n</html>")
    } else {
      writeChildren(of: Document.root)
    }
    out.newLine()
  }

  private var languageAttribute: [(String, String)] { options.language.map { [("lang", $0.tag)] } ?? [] }

  private mutating func writeHead() {
    out.raw("<head>\n")
    head.writeStart(to: &out)
    head.writeEnd(to: &out)
    out.raw("</head>\n")
  }

  /// Pre-order walk that writes end tags on the way up.
  private mutating func writeChildren(of root: NodeID) {
    guard var node = document.firstChild(root) else { return }
    while true {
      if enter(node), let child = document.firstChild(node) {
        node = child
        continue
      }
      leave(node)
      while document.nextSibling(node) == nil {
        guard let parent = document.parent(node), parent != root else { return }
        node = parent
        leave(node)
      }
      guard let next = document.nextSibling(node) else { return }
      node = next
    }
  }

  /// Writes a text or a start tag; says whether the children are to be written.
  private mutating func enter(_ node: NodeID) -> Bool {
    guard let element = document.element(node) else {
      if let text = document.text(node) { write(text.text, of: node) }
      return false
    }
    guard element.pseudo == nil else { return false }
    if breaksLine(element.name) { out.newLine() }
    out.start(element.name, attributes(of: element))
    switch element.name {
    case "html":
      out.newLine()
      if head.head == nil { writeHead() }
    case "head":
      out.newLine()
      head.writeStart(to: &out)
    case "pre", "textarea": preformatted += 1
    default: break
    }
    return !HTMLNames.void.contains(element.name)
  }

  private mutating func leave(_ node: NodeID) {
    guard let element = document.element(node), element.pseudo == nil else { return }
    if element.name == "pre" || element.name == "textarea" { preformatted -= 1 }
    if element.name == "head" {
      out.newLine()
      head.writeEnd(to: &out)
    }
    if !HTMLNames.void.contains(element.name) { out.end(element.name) }
    if breaksLine(element.name) { out.newLine() }
  }

  private func breaksLine(_ name: String) -> Bool {
    preformatted == 0 && (HTMLNames.block.contains(name) || HTMLNames.metadata.contains(name))
  }

  private mutating func write(_ text: String, of node: NodeID) {
    if HTMLNames.rawText.contains(name(document.parent(node))) { return out.rawText(text) }
    let isBlank = text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if isBlank, preformatted == 0, isBetweenBlocks(node) { return out.newLine() }
    out.text(preformatted == 0 ? UnitBlanks.tied(text) ?? text : text)
  }

  /// Whether a blank text shows nothing: at an end of a block, or beside one.
  private func isBetweenBlocks(_ node: NodeID) -> Bool {
    let parent = name(document.parent(node))
    guard document.parent(node) == Document.root || breaksLine(parent) else { return false }
    let neighbours = [document.previousSibling(node), document.nextSibling(node)]
    return neighbours.contains { $0 == nil || breaksLine(name($0)) }
  }

  private func name(_ node: NodeID?) -> String { node.flatMap { document.element($0)?.name } ?? "" }

  private func attributes(of element: Element) -> [(String, String)] {
    let own = element.attributes.map { ($0.name, $0.value) }
    return element.name == "html" && element["lang"] == nil ? languageAttribute + own : own
  }
}
