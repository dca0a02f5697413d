public import Base

/// What readers of one file share: its text, and everything said so far.
public struct ReadContext: Sendable {
  public let source: SourceText
  public var diagnostics: [Diagnostic] = []

  /// No more than about this many mistakes of one file are said.
  static let diagnosticLimit = 500

  public init(source: SourceText, diagnostics: [Diagnostic] = []) {
    self.source = source
    self.diagnostics = diagnostics
  }

  /// Notes a mistake; past a limit only that there are more.
  public mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, at range: SourceRange,
    labels: [Diagnostic.Label] = [], hints: [String] = []
  ) {
    guard diagnostics.count < Self.diagnosticLimit else {
      if diagnostics.last?.code != "content.too-many" {
        diagnostics.append(
          Diagnostic(
            .error, code: "content.too-many", "there are more mistakes in this file than are shown",
            in: source,
            at: range))
      }
      return
    }
    diagnostics.append(
      Diagnostic(severity, code: code, message, in: source, at: range, labels: labels, hints: hints))
  }
}

/// A mapping that is being read: hands out the values of known keys and remembers which were asked for, so that the
/// others can be said to be unknown, with the nearest known one.
public struct MappingReader {
  private let members: [DataNode.Member]
  private var known: [String] = []
  /// Older spellings of known keys.
  private var older: [String] = []
  /// Whether some key begins with `detailPrefix`.
  private let hasDetails: Bool
  /// A key `x-vitae-highlights` beside `highlights` holds the same in more detail, and is what we read: other programs
  /// expect JSON Resume's plain texts below its own keys.
  static let detailPrefix = "x-vitae-"
  /// The path of the mapping in the file: `work[2]`; empty at the top.
  public let path: String
  public let range: SourceRange

  /// Nil, with an error, where the node is no mapping.
  public init?(_ node: DataNode, path: String, _ context: inout ReadContext) {
    guard case .mapping(let members) = node.value else {
      let place = path.isEmpty ? "the file" : "`\(path)`"
      context.report(
        .error, "content.wrong-type", "\(place) must be a mapping of keys to values, not \(node.kindName)",
        at: node.range)
      return nil
    }
    self.members = members
    self.path = path
    range = node.range
    hasDetails = members.contains { $0.key.hasPrefix(Self.detailPrefix) }
  }

  /// The value of a key, or of an older spelling of it; nil where it is absent or null.
  public mutating func value(_ key: String, or older: String...) -> DataNode? {
    known.append(key)
    self.older += older
    if hasDetails, let detailed = members.first(where: { $0.key == Self.detailPrefix + key }) {
      return detailed.value
    }
    for name in [key] + older {
      guard let member = members.first(where: { $0.key == name }) else { continue }
      if name != key { known.append(name) }
      if case .null = member.value.value { return nil }
      return member.value
    }
    return nil
  }

  /// The text of a key without saying that it is known; nil for other kinds of value.
  func peek(_ key: String) -> String? {
    guard let node = members.first(where: { $0.key == key })?.value else { return nil }
    switch node.value {
    case .scalar(let text, _): return text
    case .mapping(let inner):
      return inner.first.flatMap { if case .scalar(let text, _) = $0.value.value { text } else { nil } }
    default: return nil
    }
  }

  /// Whether the mapping has the key, without saying that it is known.
  public func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// The path of a key from the root of the file: `work[0].name`.
  public func path(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

  /// A text; numbers and booleans count as the text they were written as.
  public mutating func string(_ key: String, or older: String..., in context: inout ReadContext) -> String? {
    var node = value(key)
    self.older += older
    for name in older where has(name) {
      node = node ?? value(name)
    }
    guard let node else { return nil }
    return Self.string(node, path: path(key), &context)
  }

  /// The text of a node; an error where it is a list or a mapping.
  static func string(_ node: DataNode, path: String, _ context: inout ReadContext) -> String? {
    switch node.value {
    case .scalar(let text, _): return text
    case .null: return nil
    case .sequence, .mapping:
      context.report(
        .error, "content.wrong-type", "`\(path)` must be text, not \(node.kindName)", at: node.range)
      return nil
    }
  }

  /// A truth value, plain.
  public mutating func bool(_ key: String, in context: inout ReadContext) -> Bool? {
    guard let node = value(key) else { return nil }
    if case .scalar(let text, false) = node.value, let value = TruthValue.read(text) { return value }
    var hints = ["write `\(key): true` or `\(key): false`"]
    if case .scalar(let text, true) = node.value, let value = TruthValue.read(text) {
      hints = ["write `\(key): \(value)`, without quotation marks"]
    }
    context.report(
      .error, "content.wrong-type", "`\(path(key))` must be `true` or `false`", at: node.range, hints: hints)
    return nil
  }

  /// A whole number within `range`.
  public mutating func integer(_ key: String, in bounds: ClosedRange<Int>, _ context: inout ReadContext)
    -> Int?
  {
    guard let node = value(key) else { return nil }
    if case .scalar(let text, _) = node.value, let number = Int(text), bounds.contains(number) {
      return number
    }
    context.report(
      .error, "content.wrong-type",
      "`\(path(key))` must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
      at: node.range)
    return nil
  }

  /// The items of a list; one value stands for a list of one; an error for a mapping unless `single` allows it.
  public mutating func list(_ key: String, or older: String = "", in context: inout ReadContext) -> [DataNode]
  {
    guard let node = older.isEmpty ? value(key) : value(key, or: older) else { return [] }
    switch node.value {
    case .sequence(let items): return items
    case .scalar: return [node]
    case .null: return []
    case .mapping:
      context.report(
        .error, "content.wrong-type", "`\(path(key))` must be a list, not \(node.kindName)", at: node.range,
        hints: ["put `- ` before each item"])
      return []
    }
  }

  /// The items of a list of mappings. A text, or a list with texts in it, is an error that shows how it is written with
  /// the text as the item's `example`.
  mutating func items(_ key: String, example: String, holdsList: Bool = false, in context: inout ReadContext)
    -> [DataNode]
  {
    let shown = ListExample(
      list: key, key: example, holdsList: holdsList, isJSON: context.source.file.hasSuffix(".json"))
    if let node = value(key), case .scalar(let text, _) = node.value {
      // Exporters write an empty text where there is nothing.
      guard !text.isEmpty else { return [] }
      context.report(
        .error, "content.wrong-type", "`\(path(key))` must be a list, not text", at: node.range,
        hints: ["write `\(shown.whole(text))`"])
      return []
    }
    let nodes = list(key, in: &context)
    for (index, node) in nodes.enumerated() {
      guard case .scalar(let text, _) = node.value else { continue }
      context.report(
        .error, "content.wrong-type",
        "`\(path(key))[\(index)]` must be a mapping of keys to values, not text", at: node.range,
        hints: ["write `\(shown.item(text))`"])
    }
    return nodes
  }

  /// "{name: A, B and C}": what stands behind a comma in braces is a key of its own; nil where this is none.
  private func cut(at index: Int) -> String? {
    guard index > 0, case .null = members[index].value.value,
      case .scalar(let text, _) = members[index - 1].value.value, members[index].key.contains(" "),
      members[index - 1].keyRange.start.line == members[index].keyRange.start.line
    else { return nil }
    let (key, rest) = (members[index - 1].key, members[index].key.prefix(60))
    return
      "a comma in braces ends the value: put the value in quotes, `\(key): \"\(text.prefix(60)), \(rest)\"`"
  }

  /// Warns of every key that was not asked for, and gives these members back. Keys that begin with `x-` or `$` are
  /// anybody's.
  @discardableResult
  public func finish(_ context: inout ReadContext) -> [JSONMember] {
    var unknown: [JSONMember] = []
    let absent = known.filter { !has($0) }
    for (index, member) in members.enumerated() where !known.contains(member.key) {
      unknown.append(JSONMember(member.key, member.value.json))
      if member.key.hasPrefix("x-") || member.key.hasPrefix("$") { continue }
      guard context.diagnostics.count < ReadContext.diagnosticLimit else { continue }
      let meant = OtherNames.key(member.key, among: absent)
      let nearest = meant ?? Spelling.nearest(to: member.key, in: absent + older)
      let present = nearest == nil ? Spelling.nearest(to: member.key, in: known) : nil
      let place = path.isEmpty ? "" : " in `\(path)`"
      context.report(
        .warning, "content.unknown-key", "unknown key `\(member.key.prefix(80))`\(place)",
        at: member.keyRange,
        hints: [
          cut(at: index) ?? nearest.map { "did you mean `\($0)`?" }
            ?? present.map { "did you mean `\($0)`, which stands here already?" }
            ?? "known keys: \(Set(known).sorted().joined(separator: ", "))"
        ])
    }
    return unknown
  }
}
