internal import Base

/// Parses HTML with Mustache tags strictly into one tree: tags must balance, and a section may not cut across an element.
struct TemplateParser {
  /// Elements and sections may be nested this deep.
  static let depthLimit = 200

  private enum Opener {
    case root
    case element(name: String, attributes: [AttributeTemplate], range: SourceRange)
    case section(FieldPath, isInverted: Bool)
  }

  private var scanner: TemplateScanner
  private var stack: [(opener: Opener, children: [TemplateNode])] = [(.root, [])]
  private let partials: [String: SourceText]
  /// The partials being parsed, outermost first.
  private let path: [String]
  /// What the partials that were met are, by name.
  private var parsed: [String: [TemplateNode]]
  private(set) var diagnostics: [Diagnostic] = []

  private init(
    _ source: SourceText, partials: [String: SourceText], path: [String], parsed: [String: [TemplateNode]]
  ) {
    scanner = TemplateScanner(source)
    self.partials = partials
    self.path = path
    self.parsed = parsed
  }

  /// The nodes of a template file, partials put in place. `partials` is by name without folder and ending.
  static func parse(_ source: SourceText, partials: [String: SourceText]) -> Checked<[TemplateNode]> {
    var parser = TemplateParser(source, partials: partials, path: [], parsed: [:])
    return Checked(parser.nodes(), parser.diagnostics)
  }

  private mutating func nodes() -> [TemplateNode] { TemplateBlanks.removed(from: run()) }

  private mutating func run() -> [TemplateNode] {
    while !scanner.isAtEnd {
      if scanner.looks(at: "{{") {
        mustache()
      } else if scanner.looks(at: "<!--") {
        comment()
      } else if scanner.looks(at: "<!") {
        if scanner.upTo(">") == nil { scanner.at = scanner.bytes.count }
      } else if scanner.looks(at: "</") {
        endTag()
      } else if scanner.looks(at: "<"), scanner.at + 1 < scanner.bytes.count,
        TemplateScanner.isNameByte(scanner.bytes[scanner.at + 1])
      {
        startTag()
      } else {
        text()
      }
    }
    while stack.count > 1 {
      reportUnclosed(stack.last!.opener)
      close()
    }
    return stack[0].children
  }

  // MARK: Text and comments

  private mutating func text() {
    let start = scanner.at
    scanner.at += 1
    while let byte = scanner.current, byte != UInt8(ascii: "<"), !scanner.looks(at: "{{") { scanner.at += 1 }
    let raw = String(decoding: scanner.bytes[start..<scanner.at], as: UTF8.self)
    append(.text(TemplateScanner.decodingReferences(raw)))
  }

  private mutating func comment() {
    let start = scanner.at
    if scanner.upTo("-->") == nil {
      scanner.at = scanner.bytes.count
      error(
        "template.unclosed-comment", "the comment is not closed",
        at: scanner.source.range(from: start, to: start + 4))
    }
  }

  private mutating func append(_ node: TemplateNode) { stack[stack.count - 1].children.append(node) }

  // MARK: Elements

  private mutating func startTag() {
    let start = scanner.at
    scanner.at += 1
    let name = scanner.name()
    let nameRange = scanner.range(from: start)
    let attributes = self.attributes()
    let selfClosed = scanner.take("/>")
    if !selfClosed, !scanner.take(">") {
      error(
        "template.malformed-tag", "the tag `<\(name)` is not closed", at: nameRange,
        hints: ["end it with `>`"])
      return
    }
    if HTMLNames.forbidden.contains(name) {
      error(
        "template.forbidden-element", "templates may not hold `<\(name)>`", at: nameRange,
        hints: ["documents work without scripts, frames and forms"])
    }
    if HTMLNames.void.contains(name) || selfClosed {
      append(.element(name: name, attributes: attributes, children: [], range: nameRange))
    } else if name == "style" {
      let content = scanner.upTo("</style>") ?? ""
      append(.element(name: name, attributes: attributes, children: [.text(content)], range: nameRange))
    } else {
      push(.element(name: name, attributes: attributes, range: nameRange), at: nameRange)
    }
  }

  private mutating func push(_ opener: Opener, at range: SourceRange) {
    if stack.count == Self.depthLimit {
      error("template.too-deep", "nested more than \(Self.depthLimit) levels deep", at: range)
      // The rest is left unread: what walks the tree recurses, and its depth must stay bounded.
      scanner.at = scanner.bytes.count
      stack = [(.root, [])]
      return
    }
    stack.append((opener, []))
  }

  private mutating func attributes() -> [AttributeTemplate] {
    var found: [AttributeTemplate] = []
    while true {
      scanner.skipBlanks()
      let start = scanner.at
      if scanner.looks(at: "{{") {
        if scanner.upTo("}}") == nil { scanner.at = scanner.bytes.count }
        error(
          "template.section-across-tag", "a tag may not hold `{{…}}` outside the values of its attributes",
          at: scanner.range(from: start), hints: ["put it inside a value: `class=\"a{{#x}} b{{/x}}\"`"])
        continue
      }
      let name = scanner.name()
      guard !name.isEmpty else { return found }
      var parts: [ValuePart] = []
      scanner.skipBlanks()
      if scanner.take("=") {
        scanner.skipBlanks()
        parts = value(of: name)
      }
      let range = scanner.range(from: start)
      if found.contains(where: { $0.name == name }) {
        error("template.duplicate-attribute", "the attribute `\(name)` stands here a second time", at: range)
      } else if name.hasPrefix("on") {
        error("template.script", "the attribute `\(name)` would hold a script", at: range)
      } else {
        found.append(AttributeTemplate(name: name, parts: parts, range: range))
      }
    }
  }

  private mutating func value(of name: String) -> [ValuePart] {
    let start = scanner.at
    guard let quote = scanner.current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let word = unquoted()
      if word.isEmpty {
        error(
          "template.malformed-tag", "the attribute `\(name)` has no value after `=`",
          at: scanner.range(from: start))
      }
      return [.literal(TemplateScanner.decodingReferences(word))]
    }
    let offset = scanner.at + 1
    scanner.at += 1
    var depth = 0
    while let byte = scanner.current {
      if scanner.looks(at: "{{") { depth += 1 }
      if byte == quote, depth == 0 { break }
      if scanner.looks(at: "}}") { depth = max(0, depth - 1) }
      scanner.at += 1
    }
    guard scanner.current == quote else {
      error(
        "template.malformed-tag", "the value of `\(name)` is not closed",
        at: scanner.source.range(from: start, to: start + 1))
      return []
    }
    var parser = AttributeValueParser(scanner, offset..<scanner.at)
    scanner.at += 1
    let parts = parser.parts()
    diagnostics += parser.diagnostics
    return parts
  }

  private mutating func unquoted() -> String {
    let start = scanner.at
    while let byte = scanner.current, byte > 0x20, byte != UInt8(ascii: ">"), !scanner.looks(at: "/>") {
      scanner.at += 1
    }
    return String(decoding: scanner.bytes[start..<scanner.at], as: UTF8.self)
  }

  private mutating func endTag() {
    let start = scanner.at
    scanner.at += 2
    let name = scanner.name()
    scanner.skipBlanks()
    _ = scanner.take(">")
    let range = scanner.range(from: start)
    switch stack.last!.opener {
    case .element(let open, _, _) where open == name: close()
    case .element(let open, _, let openRange):
      error(
        "template.unbalanced", "`</\(name)>` ends nothing: `<\(open)>` is open here", at: range,
        labels: [.init(range: openRange, text: "`<\(open)>` begins here")])
      if isOpen(element: name) { closeElement(name) }
    case .section(let field, _):
      error(
        "template.section-across-tag",
        "the section `\(field.names.joined(separator: "."))` cuts across `</\(name)>`",
        at: range, labels: [.init(range: field.range, text: "the section begins here")],
        hints: ["end the section inside the element, or begin it outside"])
    case .root:
      error("template.unbalanced", "`</\(name)>` ends nothing", at: range)
    }
  }

  private func isOpen(element name: String) -> Bool {
    stack.contains { if case .element(name, _, _) = $0.opener { true } else { false } }
  }

  private mutating func closeElement(_ name: String) {
    while stack.count > 1 {
      var isIt = false
      if case .element(name, _, _) = stack.last!.opener { isIt = true }
      close()
      if isIt { return }
    }
  }

  /// Ends what was opened last.
  private mutating func close() {
    let (opener, children) = stack.removeLast()
    switch opener {
    case .root: stack.append((.root, children))
    case .element(let name, let attributes, let range):
      append(.element(name: name, attributes: attributes, children: children, range: range))
    case .section(let field, let isInverted): append(.section(field, isInverted: isInverted, children))
    }
  }

  private mutating func reportUnclosed(_ opener: Opener) {
    switch opener {
    case .root: break
    case .element(let name, _, let range):
      error("template.unbalanced", "`<\(name)>` is not closed", at: range, hints: ["add `</\(name)>`"])
    case .section(let field, _):
      let name = field.names.joined(separator: ".")
      error(
        "template.unbalanced", "the section `\(name)` is not closed", at: field.range,
        hints: ["add `{{/\(name)}}`"])
    }
  }

  // MARK: Mustache

  private mutating func mustache() {
    let start = scanner.at
    guard let tag = MustacheTag.read(&scanner) else {
      error(
        "template.malformed-tag", "`{{` is not closed", at: scanner.source.range(from: start, to: start + 2))
      scanner.at = start + 2
      return
    }
    switch tag {
    case .comment: break
    case .field(let field): append(.field(field))
    case .open(let field, let isInverted): push(.section(field, isInverted: isInverted), at: field.range)
    case .close(let field): closeSection(field)
    case .partial(let name, let range): partial(name, range)
    case .malformed(let reason, let range): error("template.malformed-tag", reason, at: range)
    }
  }

  private mutating func closeSection(_ field: FieldPath) {
    let name = field.names.joined(separator: ".")
    switch stack.last!.opener {
    case .section(let open, _) where open.names == field.names: close()
    case .section(let open, _):
      let openName = open.names.joined(separator: ".")
      error(
        "template.unbalanced", "`{{/\(name)}}` ends nothing: `\(openName)` is open here", at: field.range,
        labels: [.init(range: open.range, text: "`\(openName)` begins here")])
      close()
    case .element(let element, _, let range):
      error(
        "template.section-across-tag", "the section `\(name)` ends inside `<\(element)>`", at: field.range,
        labels: [.init(range: range, text: "`<\(element)>` begins here")],
        hints: ["close `<\(element)>` before the section ends"])
    case .root: error("template.unbalanced", "`{{/\(name)}}` ends nothing", at: field.range)
    }
  }

  private mutating func partial(_ name: String, _ range: SourceRange) {
    if path.contains(name) {
      error(
        "template.recursive-partial", "the partial `\(name)` includes itself", at: range,
        hints: ["it is included by way of \((path + [name]).joined(separator: " → "))"])
      return
    }
    guard let source = partials[name] else {
      let nearest = Spelling.nearest(to: name, in: partials.keys.sorted())
      error(
        "template.missing-partial", "there is no partial `\(name)`", at: range,
        hints: [nearest.map { "did you mean `\($0)`?" } ?? "partials are the files `partials/<name>.html`"])
      return
    }
    if parsed[name] == nil {
      var parser = TemplateParser(source, partials: partials, path: path + [name], parsed: parsed)
      let nodes = parser.nodes()
      parsed = parser.parsed
      parsed[name] = nodes
      diagnostics += parser.diagnostics.filter { !diagnostics.contains($0) }
    }
    for node in parsed[name] ?? [] { append(node) }
  }

  private mutating func error(
    _ code: String, _ message: String, at range: SourceRange, labels: [Diagnostic.Label] = [],
    hints: [String] = []
  ) {
    diagnostics.append(
      Diagnostic(.error, code: code, message, in: scanner.source, at: range, labels: labels, hints: hints))
  }
}
