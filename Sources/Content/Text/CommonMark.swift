internal import CCmark

/// cmark-gfm's parser with GitHub's tables, one document at a time.
enum CommonMark {
  /// Parses `text` and hands its root to `body`; the tree is freed afterwards.
  static func withDocument<Result>(
    _ text: String, _ body: (OpaquePointer) -> Result
  ) -> Result {
    _ = registered
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)!
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    let document = cmark_parser_finish(parser)!
    defer { cmark_node_free(document) }
    return body(document)
  }

  /// The core extensions are registered once a process.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  static func type(of node: OpaquePointer) -> String {
    String(cString: cmark_node_get_type_string(node))
  }

  static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  static func url(of node: OpaquePointer) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
  }

  /// The text below a node, without recursion.
  static func plain(of node: OpaquePointer) -> String {
    guard let walk = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(walk) }
    var out = ""
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return out }
      guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(walk) else { continue }
      switch type(of: inner) {
      case "softbreak", "linebreak": out += " "
      default: out += literal(of: inner)
      }
    }
  }

  static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var out: [OpaquePointer] = []
    var child = cmark_node_first_child(node)
    while let next = child {
      out.append(next)
      child = cmark_node_next(next)
    }
    return out
  }
}

/// Turns cmark's inline nodes into ours. Nesting deeper than `depthLimit` becomes plain text.
struct CommonMarkInlines {
  static let depthLimit = 32
  private(set) var findings: [InlineMarkdown.Finding] = []

  /// What a block holds; a block of raw HTML is its own text.
  mutating func inlines(ofBlock block: OpaquePointer) -> [RichText.Inline] {
    guard CommonMark.type(of: block) == "html_block" else { return inlines(of: block) }
    var out: [RichText.Inline] = []
    append(block, depth: 0, to: &out)
    return out
  }

  mutating func inlines(of parent: OpaquePointer, depth: Int = 0) -> [RichText.Inline] {
    var out: [RichText.Inline] = []
    for node in CommonMark.children(of: parent) { append(node, depth: depth, to: &out) }
    return out
  }

  private mutating func append(
    _ node: OpaquePointer, depth: Int, to out: inout [RichText.Inline]
  ) {
    guard depth < Self.depthLimit else {
      appendText(CommonMark.plain(of: node), to: &out)
      return
    }
    switch CommonMark.type(of: node) {
    case "text": appendText(CommonMark.literal(of: node), to: &out)
    case "code": out.append(.code(CommonMark.literal(of: node)))
    case "softbreak": appendText(" ", to: &out)
    case "linebreak": out.append(.lineBreak)
    case "emph" where Self.isWithinWords(node):
      appendText("*", to: &out)
      for child in CommonMark.children(of: node) { append(child, depth: depth + 1, to: &out) }
      appendText("*", to: &out)
    case "emph": out.append(.emphasis(inlines(of: node, depth: depth + 1)))
    case "strong": out.append(.strong(inlines(of: node, depth: depth + 1)))
    case "link": appendLink(node, depth: depth, to: &out)
    case "html_inline", "html_block":
      let literal = CommonMark.literal(of: node)
      if !findings.contains(where: \.isRawHTML) {
        findings.append(.rawHTML(InlineMarkdown.collapsed(literal)))
      }
      appendText(InlineMarkdown.collapsed(literal), to: &out)
    default: out += inlines(of: node, depth: depth + 1)
    }
  }

  /// Whether both asterisks of an emphasis stand between letters: those of "Kolleg*innen und Nutzer*innen" are no markup,
  /// which CommonMark (§6.4, rule 1) takes them for.
  private static func isWithinWords(_ node: OpaquePointer) -> Bool {
    guard let before = cmark_node_previous(node), let after = cmark_node_next(node) else { return false }
    let inside = CommonMark.plain(of: node)
    return [
      CommonMark.plain(of: before).last, inside.first, inside.last, CommonMark.plain(of: after).first,
    ]
    .allSatisfy { $0?.isLetter ?? false }
  }

  private mutating func appendLink(
    _ node: OpaquePointer, depth: Int, to out: inout [RichText.Inline]
  ) {
    let url = CommonMark.url(of: node)
    let inner = inlines(of: node, depth: depth + 1)
    if InlineMarkdown.unsafeScheme(url) != nil {
      findings.append(.unsafeLink(url))
      out += inner
    } else {
      out.append(.link(destination: url, inner))
    }
  }

  private func appendText(_ text: String, to out: inout [RichText.Inline]) {
    if case .text(let before)? = out.last {
      out[out.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      out.append(.text(text))
    }
  }
}
