public import Base
internal import CYaml

/// Reads YAML by libyaml's events: duplicate keys, alias bombs and depth are found while the tree is built.
public enum YAMLDocument {
  /// A file may not expand to more nodes than this, aliases counted in full.
  static let nodeLimit = 200_000
  static let depthLimit = 100

  /// The root of the first document, or nil (with the errors) where the text is not YAML. An empty file gives a null
  /// node. O(bytes).
  public static func parse(_ source: SourceText) -> Checked<DataNode?> {
    var composer = YAMLComposer(source: source)
    let root = composer.compose()
    return Checked(root, composer.diagnostics)
  }
}

/// Builds the tree of one document with an explicit stack.
struct YAMLComposer {
  private struct Frame {
    var isMapping: Bool
    /// Whether it stands in brackets or braces.
    var isFlow: Bool
    var start: SourceLocation
    var anchor: String?
    var items: [DataNode] = []
    var members: [DataNode.Member] = []
    var seen: [String: SourceRange] = [:]
    /// The key that waits for its value.
    var key: (String, SourceRange)?
    var count = 1
  }

  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  private var stack: [Frame] = []
  private var anchors: [String: (node: DataNode, count: Int)] = [:]
  private var root: DataNode?
  private var total = 0
  private var failed = false
  private var cursor: SourceCursor
  /// The last text in quotation marks.
  private var quoted: SourceRange?

  init(source: SourceText) {
    self.source = source
    cursor = SourceCursor(source)
  }

  mutating func compose() -> DataNode? {
    var text = source.text
    text.withUTF8 { bytes in
      var parser = yaml_parser_t()
      guard yaml_parser_initialize(&parser) == 1 else { return }
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      run(&parser)
    }
    if failed { return nil }
    return root ?? DataNode(.null, range: SourceRange(file: source.file))
  }

  private mutating func run(_ parser: inout yaml_parser_t) {
    var documents = 0
    while !failed {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        syntaxError(parser)
        return
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          fail(
            "content.yaml-documents", "there is a second document in the file", range(event),
            hints: ["keep one document a file: remove the line `---`"])
        }
      case YAML_SCALAR_EVENT: scalar(event)
      case YAML_ALIAS_EVENT: alias(event)
      case YAML_SEQUENCE_START_EVENT:
        let data = event.data.sequence_start
        open(
          event, isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, anchor: text(data.anchor))
      case YAML_MAPPING_START_EVENT:
        let data = event.data.mapping_start
        open(event, isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, anchor: text(data.anchor))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(event)
      default: break
      }
    }
  }

  private mutating func scalar(_ event: yaml_event_t) {
    let data = event.data.scalar
    let value = String(
      decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let isQuoted = data.style != YAML_PLAIN_SCALAR_STYLE
    let isNull = !isQuoted && Self.isNull(value)
    let node = DataNode(isNull ? .null : .scalar(value, isQuoted: isQuoted), range: range(event))
    let style = data.style
    if style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE {
      quoted = node.range
    }
    grow(by: 1, at: event)
    add(node, count: 1, keyText: value)
    if let anchor = text(data.anchor) { anchors[anchor] = (node, 1) }
  }

  /// YAML 1.2's core schema.
  private static func isNull(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  private mutating func alias(_ event: yaml_event_t) {
    let name = text(event.data.alias.anchor) ?? ""
    guard let (node, count) = anchors[name] else {
      fail("content.yaml-alias", "there is no anchor `&\(name)` above this alias", range(event))
      return
    }
    grow(by: count, at: event)
    if failed { return }
    if case .scalar(let text, _) = node.value {
      add(DataNode(node.value, range: range(event)), count: count, keyText: text)
    } else {
      add(node, count: count, keyText: nil)
    }
  }

  private mutating func open(_ event: yaml_event_t, isMapping: Bool, isFlow: Bool, anchor: String?) {
    if stack.count >= YAMLDocument.depthLimit {
      fail("content.too-deep", "nested more than \(YAMLDocument.depthLimit) levels deep", range(event))
      return
    }
    if let top = stack.last, top.isMapping, top.key == nil {
      fail("content.yaml-key", "a key must be text", range(event))
      return
    }
    grow(by: 1, at: event)
    stack.append(
      Frame(isMapping: isMapping, isFlow: isFlow, start: location(event.start_mark), anchor: anchor))
  }

  /// Counts values, aliases in full; fails where they are too many.
  private mutating func grow(by count: Int, at event: yaml_event_t) {
    total += count
    guard total > YAMLDocument.nodeLimit, !failed else { return }
    let limit = YAMLDocument.nodeLimit
    fail(
      "content.alias-bomb",
      anchors.isEmpty
        ? "the file holds more than \(limit) values"
        : "the aliases of this file expand to more than \(limit) values",
      range(event), hints: ["write the values out, or use fewer aliases of aliases"])
  }

  private mutating func close(_ event: yaml_event_t) {
    guard let frame = stack.popLast() else { return }
    let place = SourceRange(file: source.file, start: frame.start, end: location(event.end_mark))
    let node = DataNode(
      frame.isMapping ? .mapping(frame.members) : .sequence(frame.items), range: place)
    if let anchor = frame.anchor { anchors[anchor] = (node, frame.count) }
    add(node, count: frame.count, keyText: nil)
  }

  /// Gives a finished node to the collection that is open, as key, value or item.
  private mutating func add(_ node: DataNode, count: Int, keyText: String?) {
    guard !stack.isEmpty else {
      root = node
      return
    }
    let top = stack.count - 1
    stack[top].count += count
    guard stack[top].isMapping else {
      stack[top].items.append(node)
      return
    }
    if let (key, keyRange) = stack[top].key {
      stack[top].key = nil
      if let first = stack[top].seen[key] {
        duplicate(key, at: keyRange, first: first)
        return
      }
      stack[top].seen[key] = keyRange
      stack[top].members.append(DataNode.Member(key: key, keyRange: keyRange, value: node))
    } else if let keyText {
      stack[top].key = (keyText, node.range)
    } else {
      fail("content.yaml-key", "a key must be text", node.range)
    }
  }

  private mutating func duplicate(_ key: String, at range: SourceRange, first: SourceRange) {
    guard diagnostics.count < ReadContext.diagnosticLimit else { return }
    diagnostics.append(
      Diagnostic(
        .error, code: "content.duplicate-key", "the key `\(key)` stands here a second time", in: source,
        at: range, labels: [Diagnostic.Label(range: first, text: "the first `\(key)`")],
        hints: ["join the two, or remove one"]))
  }

  private mutating func fail(_ code: String, _ message: String, _ range: SourceRange, hints: [String] = []) {
    failed = true
    diagnostics.append(Diagnostic(.error, code: code, message, in: source, at: range, hints: hints))
  }

  private mutating func syntaxError(_ parser: yaml_parser_t) {
    var problem = parser.problem.map { String(cString: $0) } ?? "the text is not YAML"
    let mark = parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
    var place = SourceRange(file: source.file, at: location(mark))
    var hints: [String] = []
    if let mistake = flowMistake(parser, problem, place) {
      failed = true
      diagnostics.append(
        Diagnostic(
          .error, code: "content.yaml-syntax", mistake.problem, in: source, at: mistake.place,
          labels: mistake.label.map { [$0] } ?? [], hints: [mistake.hint]))
      return
    }
    if let mistake = LineMistake(
      problem, context: parser.context.map { String(cString: $0) } ?? "", at: place.start.line,
      from: location(parser.context_mark).line, isInList: stack.last.map { !$0.isMapping } ?? false,
      in: source)
    {
      fail("content.yaml-syntax", mistake.problem, mistake.place, hints: [mistake.hint])
      return
    }
    if let open = openQuote(parser, problem, place) {
      fail("content.yaml-syntax", open.problem, open.place, hints: open.hints)
      return
    }
    if let tab = indentingTab(near: place.start.line) {
      problem = "this line is indented with a tab"
      place = tab
      hints.append("indent with blanks: YAML allows no tabs there")
    } else if problem.contains("mapping values are not allowed") {
      hints.append("a text that holds `: ` must be in quotation marks")
    } else if problem.contains("cannot start any token") {
      hints.append("a text that starts with @ ` % or a quote must be in quotation marks")
    } else if problem.contains("did not find expected") {
      hints.append("look at the indentation of this line and the one before it")
    }
    var labels: [Diagnostic.Label] = []
    if hints.first?.hasPrefix("indent with") != true,
      let context = parser.context.map({ String(cString: $0) })
    {
      let start = SourceRange(file: source.file, at: location(parser.context_mark))
      labels.append(Diagnostic.Label(range: start, text: context))
    }
    failed = true
    diagnostics.append(
      Diagnostic(
        .error, code: "content.yaml-syntax", problem, in: source, at: place, labels: labels, hints: hints))
  }

  private func flowMistake(_ parser: yaml_parser_t, _ problem: String, _ place: SourceRange) -> FlowMistake? {
    let bytes = source.text.utf8
    // A pair in a list opens a mapping without braces.
    let opened = stack.filter(\.isFlow).map(\.start.offset).filter { offset in
      let byte = bytes.dropFirst(offset).first
      return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }
    let said = FlowMistake.Said(
      problem: problem, context: parser.context.map { String(cString: $0) } ?? "", offset: place.start.offset)
    return FlowMistake(said, opened: opened, quoted: quoted, in: source)
  }

  /// A quotation mark without its other half: where it stands is said, not where the text ends that it makes of all that
  /// follows.
  private mutating func openQuote(_ parser: yaml_parser_t, _ problem: String, _ place: SourceRange)
    -> (problem: String, place: SourceRange, hints: [String])?
  {
    let context = parser.context.map { String(cString: $0) } ?? ""
    if context.contains("quoted scalar"), problem.contains("unexpected") {
      let start = location(parser.context_mark)
      return (
        "the quotation mark that opens here is never closed",
        SourceRange(file: source.file, at: start),
        ["put one at the end of the text that begins in line \(start.line)"]
      )
    }
    // A text that ends at the next quotation mark there is, and what follows is no YAML.
    guard problem.contains("did not find expected"), let quoted, place.start.line == quoted.end.line else {
      return nil
    }
    let (start, end) = (quoted.start, quoted.end)
    if start.line < end.line {
      return (
        "the quotation mark that opens here is closed in line \(end.line) only",
        SourceRange(file: source.file, at: start),
        ["put one at the end of the text that begins in line \(start.line)"]
      )
    }
    return (
      "the text in quotation marks ends before this", place,
      ["inside such a text write `''` for `'`, or `\\\"` for `\"`, by the marks that it stands in"]
    )
  }

  /// A tab that indents the line, or the one before it.
  private func indentingTab(near line: Int) -> SourceRange? {
    for number in [line, line - 1] where number > 0 {
      guard let text = source.line(number, ifAtMost: 10_000) else { continue }
      let indent = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }
      guard indent.count < text.utf8.count, let at = indent.firstIndex(of: 0x09) else { continue }
      let column = text.utf8.distance(from: text.utf8.startIndex, to: at) + 1
      let start = source.location(line: number, column: column)
      return source.range(from: start.offset, to: start.offset + 1)
    }
    return nil
  }

  private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  /// By the count of scalars: libyaml's lines end at U+0085, U+2028 and U+2029 too.
  private mutating func location(_ mark: yaml_mark_t) -> SourceLocation {
    cursor.location(atScalar: mark.index)
  }

  private mutating func range(_ event: yaml_event_t) -> SourceRange {
    let start = location(event.start_mark)
    return SourceRange(file: source.file, start: start, end: location(event.end_mark))
  }
}
