public import Base
internal import CCmark

/// Reads longer Markdown texts with blocks.
public enum BlockMarkdown {
  /// Nesting deeper than this (lists in lists in quotes …) is left out with a diagnostic.
  static let depthLimit = 32

  /// Reads the text of `source` from `start` on. Raw HTML is shown as text, links with unsafe schemes lose their
  /// link; each with a diagnostic. O(bytes).
  public static func parse(_ text: String, in source: SourceText, from start: SourceLocation)
    -> Checked<MarkdownDocument>
  {
    var reader = BlockReader(source: source, firstLine: start.line)
    let blocks = CommonMark.withDocument(text) { reader.blocks(of: $0, depth: 0) }
    return Checked(MarkdownDocument(blocks), reader.diagnostics)
  }
}

private struct BlockReader {
  let source: SourceText
  let firstLine: Int
  var diagnostics: [Diagnostic] = []

  init(source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
  }

  mutating func blocks(of parent: OpaquePointer, depth: Int) -> [MarkdownDocument.Block] {
    guard depth < BlockMarkdown.depthLimit else {
      diagnostics.append(
        Diagnostic(
          .warning, code: "content.too-deep", "nested too deep; what is inside is left out", in: source,
          at: range(parent)))
      return []
    }
    return CommonMark.children(of: parent).flatMap { block($0, depth: depth) }
  }

  private mutating func block(_ node: OpaquePointer, depth: Int)
    -> [MarkdownDocument.Block]
  {
    switch CommonMark.type(of: node) {
    case "heading":
      return [.heading(level: Int(cmark_node_get_heading_level(node)), inlines(node), range(node))]
    case "paragraph": return paragraph(node)
    case "list":
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let items = CommonMark.children(of: node).map { blocks(of: $0, depth: depth + 1) }
      return [.list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, items: items)]
    case "block_quote": return [.quote(blocks(of: node, depth: depth + 1))]
    case "code_block":
      let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      return [.code(language: info.isEmpty ? nil : info, text: CommonMark.literal(of: node))]
    case "thematic_break": return [.thematicBreak]
    case "table": return [table(node)]
    case "html_block":
      note(.rawHTML(CommonMark.literal(of: node)), node)
      return [
        .paragraph(RichText(plain: InlineMarkdown.collapsed(CommonMark.literal(of: node))), range(node))
      ]
    default: return []
    }
  }

  /// A paragraph that holds nothing but pictures is these pictures.
  private mutating func paragraph(_ node: OpaquePointer) -> [MarkdownDocument.Block] {
    let children = CommonMark.children(of: node)
    let isPictures = children.allSatisfy { child in
      let type = CommonMark.type(of: child)
      return type == "image" || type == "softbreak"
    }
    guard isPictures, !children.isEmpty else { return [.paragraph(inlines(node), range(node))] }
    return children.filter { CommonMark.type(of: $0) == "image" }.compactMap { image($0) }
  }

  private mutating func image(_ node: OpaquePointer) -> MarkdownDocument.Block? {
    let path = CommonMark.url(of: node)
    guard InlineMarkdown.unsafeScheme(path) == nil else {
      note(.unsafeLink(path), node)
      return nil
    }
    let alt = inlines(node).plain
    if alt.isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, code: "content.missing-alt",
          "the picture `\(path)` has no text for those who cannot see it",
          in: source, at: range(node), hints: ["write it between the brackets: `![what it shows](\(path))`"]))
    }
    let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
    return .image(path: path, alt: alt, title: title.isEmpty ? nil : title, range(node))
  }

  private mutating func table(_ node: OpaquePointer) -> MarkdownDocument.Block {
    let rows = CommonMark.children(of: node).map { row in
      CommonMark.children(of: row).map { inlines($0) }
    }
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let letters = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<columns).map { column -> MarkdownDocument.Alignment in
      switch letters?[column] ?? 0 {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    return .table(rows: rows, alignments: alignments)
  }

  private mutating func inlines(_ node: OpaquePointer) -> RichText {
    var reader = CommonMarkInlines()
    let text = RichText(reader.inlines(of: node))
    for finding in reader.findings { note(finding, node) }
    return text
  }

  private mutating func note(_ finding: InlineMarkdown.Finding, _ node: OpaquePointer) {
    diagnostics.append(finding.diagnostic(in: source, at: range(node)))
  }

  /// cmark counts columns in bytes.
  private func range(_ node: OpaquePointer) -> SourceRange {
    let start = place(cmark_node_get_start_line(node), cmark_node_get_start_column(node) - 1)
    let end = place(cmark_node_get_end_line(node), cmark_node_get_end_column(node))
    return SourceRange(file: source.file, start: start, end: max(start, end))
  }

  private func place(_ line: Int32, _ bytes: Int32) -> SourceLocation {
    let start = source.location(line: Int(line) + firstLine - 1, column: 1)
    return source.location(atOffset: start.offset + Int(max(0, bytes)))
  }
}

extension InlineMarkdown.Finding {
  /// What to tell the person about it.
  func diagnostic(in source: SourceText, at range: SourceRange) -> Diagnostic {
    switch self {
    case .unsafeLink(let destination):
      Diagnostic(
        .error, code: "content.unsafe-link", "a link to `\(destination.prefix(60))` is not allowed",
        in: source,
        at: range, hints: ["links may begin with https:, http:, mailto: or tel:, or be relative"])
    case .rawHTML(let html):
      Diagnostic(
        .warning, code: "content.raw-html", "HTML means nothing here: `\(html.prefix(40))` is shown as text",
        in: source, at: range, hints: ["use Markdown: *emphasis*, **strong**, `[text](https://…)`"])
    }
  }
}
