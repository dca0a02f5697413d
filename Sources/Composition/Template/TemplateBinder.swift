internal import Base
internal import Content

/// Puts data into a parsed template: gives DOM nodes, so that escaping is by construction.
struct TemplateBinder {
  private(set) var document = Document()
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the document goes from right to left, so that texts of other directions need a place of their own.
  private var isRightToLeft = false

  mutating func bind(_ nodes: [TemplateNode], scope: [TemplateValue], to parent: NodeID) {
    for node in nodes {
      switch node {
      case .text(let text): document.appendText(TextNode(text), to: parent)
      case .field(let field): append(Self.resolve(field, scope), to: parent)
      case .element(let name, let attributes, let children, let range):
        let element = Element(name: name, attributes: bind(attributes, scope), range: range)
        if name == "img", element["src"] == nil { continue }
        let id = document.appendElement(element, to: parent)
        if name == "html" { isRightToLeft = element["dir"]?.asciiLowercased == "rtl" }
        bind(children, scope: scope, to: id)
      case .section(let field, let isInverted, let children):
        let value = Self.resolve(field, scope)
        for inner in Self.scopes(value, isInverted: isInverted, scope) {
          bind(children, scope: inner, to: parent)
        }
      }
    }
  }

  /// The value of a name, looked for from the innermost scope outwards; null where there is none.
  private static func resolve(_ field: FieldPath, _ scope: [TemplateValue]) -> TemplateValue {
    guard let first = field.names.first else { return scope.last ?? .null }
    var at = scope.count - 1
    while at >= 0 {
      if var value = scope[at][first] {
        for name in field.names.dropFirst() { value = value[name] ?? .null }
        return value
      }
      at -= 1
    }
    return .null
  }

  /// The scopes in which a section's content is bound: none, one, or one an item.
  private static func scopes(_ value: TemplateValue, isInverted: Bool, _ scope: [TemplateValue])
    -> [[TemplateValue]]
  {
    if isInverted { return value.isTruthy ? [] : [scope] }
    guard value.isTruthy else { return [] }
    if case .list(let items) = value { return items.map { scope + [$0] } }
    return [scope + [value]]
  }

  // MARK: Attributes

  private mutating func bind(_ attributes: [AttributeTemplate], _ scope: [TemplateValue]) -> [Attribute] {
    attributes.compactMap { attribute in
      var isMissing = false
      let value = Self.text(attribute.parts, scope, &isMissing)
      let isLink = ["href", "src", "action", "cite", "poster"].contains(attribute.name)
      if isMissing, isLink || attribute.parts.count == 1 { return nil }
      if isLink, let scheme = InlineMarkdown.unsafeScheme(value) {
        diagnostics.append(
          Diagnostic(
            .error, code: "template.unsafe-link", "a link with the scheme `\(scheme)` is not allowed",
            at: attribute.range))
        return nil
      }
      return Attribute(attribute.name, value)
    }
  }

  private static func text(_ parts: [ValuePart], _ scope: [TemplateValue], _ isMissing: inout Bool) -> String
  {
    var out = ""
    for part in parts {
      switch part {
      case .literal(let text): out += text
      case .field(let field):
        let value = resolve(field, scope)
        if case .null = value { isMissing = true }
        out += value.plainText
      case .section(let field, let isInverted, let inside):
        for inner in scopes(resolve(field, scope), isInverted: isInverted, scope) {
          out += text(inside, inner, &isMissing)
        }
      }
    }
    return out
  }

  // MARK: Content

  private mutating func append(_ value: TemplateValue, to parent: NodeID) {
    switch value {
    case .null, .list, .object: break
    case .bool(let flag): document.appendText(TextNode(flag ? "true" : "false"), to: parent)
    case .string(let text):
      if !text.isEmpty { document.appendText(TextNode(text), to: isolated([.text(text)], in: parent)) }
    case .text(let rich, let origin): appendField(rich.inlines, origin, to: parent)
    case .texts(let texts):
      let all = texts.flatMap(\.text.inlines)
      let place = isRightToLeft ? isolated(all, in: parent) : parent
      for (text, origin) in texts { append(text.inlines, origin, to: place) }
    case .blocks(let body, let origin): append(body.blocks, origin, to: parent)
    }
  }

  /// A text of its own: one without right-to-left letters keeps its direction wherever it stands.
  private mutating func appendField(_ inlines: [RichText.Inline], _ origin: Origin?, to parent: NodeID) {
    append(inlines, origin, to: isRightToLeft ? isolated(inlines, in: parent) : parent)
  }

  /// A stretch of text, in a document from right to left with a `bdi` for each word such as `C++`, whose signs would
  /// else go to its other side.
  private mutating func appendText(_ text: String, _ origin: Origin?, to parent: NodeID) {
    guard isRightToLeft, mayIsolate(in: parent) else {
      document.appendText(TextNode(text, origin: origin), to: parent)
      return
    }
    for part in TextDirection.parts(text) {
      var place = parent
      if part.isSigned {
        place = document.appendElement(
          Element(name: "bdi", attributes: [Attribute("dir", "ltr")]), to: parent)
      }
      document.appendText(TextNode(String(part.text), origin: origin), to: place)
    }
  }

  /// Whether an element may have a `bdi` and needs one.
  private func mayIsolate(in parent: NodeID) -> Bool {
    guard let name = document.element(parent)?.name else { return false }
    return !["bdi", "title", "style", "script", "text", "tspan"].contains(name)
  }

  /// Where a text goes: into a `bdi` where the document goes from right to left and the text does not, so that `C++` and
  /// telephone numbers are not turned about (UAX #9, 2.4 and HTML 4.5.24).
  private mutating func isolated(_ inlines: [RichText.Inline], in parent: NodeID) -> NodeID {
    guard isRightToLeft, mayIsolate(in: parent),
      TextDirection.isLeftToRight(RichText(inlines).plain)
    else { return parent }
    return document.appendElement(Element(name: "bdi", attributes: [Attribute("dir", "ltr")]), to: parent)
  }

  private mutating func append(_ inlines: [RichText.Inline], _ origin: Origin?, to parent: NodeID) {
    for inline in inlines {
      switch inline {
      case .text(let text): appendText(text, origin, to: parent)
      case .lineBreak: document.appendElement(Element(name: "br"), to: parent)
      case .code(let text):
        let id = document.appendElement(Element(name: "code"), to: parent)
        document.appendText(TextNode(text, origin: origin), to: id)
      case .emphasis(let inner): wrap("em", inner, origin, parent)
      case .strong(let inner): wrap("strong", inner, origin, parent)
      case .link(let destination, let inner):
        wrap("a", inner, origin, parent, [Attribute("href", destination)])
      }
    }
  }

  private mutating func wrap(
    _ name: String, _ inner: [RichText.Inline], _ origin: Origin?, _ parent: NodeID,
    _ attributes: [Attribute] = []
  ) {
    let id = document.appendElement(Element(name: name, attributes: attributes), to: parent)
    append(inner, origin, to: id)
  }

  private mutating func wrapField(
    _ name: String, _ inner: [RichText.Inline], _ origin: Origin?, _ parent: NodeID,
    _ attributes: [Attribute] = []
  ) {
    let id = document.appendElement(Element(name: name, attributes: attributes), to: parent)
    appendField(inner, origin, to: id)
  }

  // MARK: Blocks

  private mutating func append(_ blocks: [MarkdownDocument.Block], _ origin: Origin?, to parent: NodeID) {
    for block in blocks { append(block, origin, to: parent) }
  }

  private mutating func append(_ block: MarkdownDocument.Block, _ origin: Origin?, to parent: NodeID) {
    switch block {
    case .heading(let level, let text, let range):
      // The page's own title is its h1, so a body's headings begin with h2.
      wrapField("h\(min(6, max(2, level)))", text.inlines, at(range, origin), parent)
    case .paragraph(let text, let range): wrapField("p", text.inlines, at(range, origin), parent)
    case .list(let start, let items): list(start, items, origin, parent)
    case .quote(let inner):
      append(inner, origin, to: document.appendElement(Element(name: "blockquote"), to: parent))
    case .code(_, let text):
      let pre = document.appendElement(Element(name: "pre"), to: parent)
      let code = document.appendElement(Element(name: "code"), to: pre)
      document.appendText(TextNode(text, origin: origin), to: code)
    case .image(let path, let alt, let title, _): figure(path, alt, title, origin, parent)
    case .table(let rows, let alignments): table(rows, alignments, origin, parent)
    case .thematicBreak: document.appendElement(Element(name: "hr"), to: parent)
    }
  }

  private func at(_ range: SourceRange, _ origin: Origin?) -> Origin {
    Origin(factID: origin?.factID, fieldPath: origin?.fieldPath ?? "body", range: range)
  }

  private mutating func list(
    _ start: Int?, _ items: [[MarkdownDocument.Block]], _ origin: Origin?, _ parent: NodeID
  ) {
    var attributes: [Attribute] = []
    if let start, start != 1 { attributes.append(Attribute("start", String(start))) }
    let list = document.appendElement(
      Element(name: start == nil ? "ul" : "ol", attributes: attributes), to: parent)
    for item in items {
      let id = document.appendElement(Element(name: "li"), to: list)
      if item.count == 1, case .paragraph(let text, let range) = item[0] {
        appendField(text.inlines, at(range, origin), to: id)
      } else {
        append(item, origin, to: id)
      }
    }
  }

  private mutating func figure(
    _ path: String, _ alt: String, _ title: String?, _ origin: Origin?, _ parent: NodeID
  ) {
    let figure = document.appendElement(Element(name: "figure"), to: parent)
    document.appendElement(
      Element(name: "img", attributes: [Attribute("src", path), Attribute("alt", alt)]), to: figure)
    if let title {
      let caption = document.appendElement(Element(name: "figcaption"), to: figure)
      document.appendText(TextNode(title, origin: origin), to: caption)
    }
  }

  private mutating func table(
    _ rows: [[RichText]], _ alignments: [MarkdownDocument.Alignment], _ origin: Origin?, _ parent: NodeID
  ) {
    let table = document.appendElement(Element(name: "table"), to: parent)
    for (index, row) in rows.enumerated() {
      let isHeader = index == 0
      let group: NodeID
      if index < 2 {
        group = document.appendElement(Element(name: isHeader ? "thead" : "tbody"), to: table)
      } else {
        group = document.lastChild(table)!
      }
      let line = document.appendElement(Element(name: "tr"), to: group)
      for (column, cell) in row.enumerated() {
        var attributes: [Attribute] = isHeader ? [Attribute("scope", "col")] : []
        if let name = alignments.indices.contains(column) ? alignments[column].className : nil {
          attributes.append(Attribute("class", name))
        }
        wrapField(isHeader ? "th" : "td", cell.inlines, origin, line, attributes)
      }
    }
  }
}

extension MarkdownDocument.Alignment {
  /// The class that templates style columns by.
  var className: String? {
    switch self {
    case .none: nil
    case .left: "align-left"
    case .center: "align-center"
    case .right: "align-right"
    }
  }
}

extension TemplateValue {
  /// The value as text without markup; empty for what is no text.
  var plainText: String {
    switch self {
    case .null, .list, .object, .blocks: ""
    case .bool(let flag): flag ? "true" : "false"
    case .string(let text): text
    case .text(let rich, _): rich.plain
    case .texts(let texts): texts.map(\.text.plain).joined()
    }
  }
}
