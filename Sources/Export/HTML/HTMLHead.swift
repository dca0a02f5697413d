internal import Base
internal import Composition

/// What a document's head has, and what must be added to it.
struct HTMLHead {
  let html: NodeID?
  let head: NodeID?
  private let options: HTMLPageOptions
  private var hasCharset = false
  private var hasViewport = false
  private var hasTitle = false
  private var hasDescription = false
  private var hasCanonical = false

  init(document: Document, options: HTMLPageOptions) {
    self.options = options
    func child(_ name: String, of parent: NodeID?) -> NodeID? {
      parent.flatMap { document.children($0).first { document.element($0)?.name == name } }
    }
    html = child("html", of: Document.root)
    head = child("head", of: html)
    guard let head else { return }
    for node in document.children(head) {
      guard let element = document.element(node) else { continue }
      if element.name == "title" { hasTitle = true }
      if element.name == "link", element["rel"] == "canonical" { hasCanonical = true }
      guard element.name == "meta" else { continue }
      if element["charset"] != nil { hasCharset = true }
      if element["name"] == "viewport" { hasViewport = true }
      if element["name"] == "description" { hasDescription = true }
    }
  }

  /// What belongs first: the encoding must stand in the first 1,024 bytes.
  func writeStart(to out: inout HTMLWriter) {
    if !hasCharset { out.raw("<meta charset=\"utf-8\">\n") }
    if !hasViewport { out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n") }
    if !hasTitle, let title = options.title {
      out.element("title", title)
      out.newLine()
    }
  }

  /// What follows the document's own head.
  func writeEnd(to out: inout HTMLWriter) {
    if !hasDescription, let description = options.description {
      line("meta", [("name", "description"), ("content", description)], to: &out)
    }
    if !options.isIndexed {
      out.raw(HTMLPageOptions.noindexElement)
      out.newLine()
    }
    if !hasCanonical, let canonical = options.canonical {
      line("link", [("rel", "canonical"), ("href", canonical)], to: &out)
    }
    for other in options.alternates {
      line("link", [("rel", "alternate"), ("hreflang", other.language.tag), ("href", other.href)], to: &out)
    }
    if let card = options.card { write(card, to: &out) }
    for href in options.stylesheets { line("link", [("rel", "stylesheet"), ("href", href)], to: &out) }
    for style in options.styles {
      out.raw("<style>\n")
      out.rawText(style)
      out.newLine()
      out.raw("</style>\n")
    }
  }

  private func write(_ card: HTMLPageOptions.Card, to out: inout HTMLWriter) {
    for (property, content) in card.properties {
      if let content { line("meta", [("property", property), ("content", content)], to: &out) }
    }
  }

  private func line(_ name: String, _ attributes: [(String, String)], to out: inout HTMLWriter) {
    out.start(name, attributes)
    out.newLine()
  }
}
