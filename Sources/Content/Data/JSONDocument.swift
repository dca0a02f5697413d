public import Base

/// Reads JSON into the same tree as YAML, so that one reader serves both.
public enum JSONDocument {
  /// The tree of a JSON text; nil, with an error that names the place, where it is none.
  public static func parse(_ source: SourceText) -> Checked<DataNode?> {
    do throws(JSONParseError) {
      let root = try JSONNode.parse(source.text, depthLimit: YAMLDocument.depthLimit)
      var converter = JSONConverter(source: source)
      let node = converter.convert(root)
      return Checked(node, converter.diagnostics)
    } catch {
      let place = source.range(from: error.offset, to: error.offset)
      return Checked(
        nil, [Diagnostic(.error, code: "content.json-syntax", error.message, in: source, at: place)])
    }
  }
}

/// Gives JSON nodes their places. Its recursion is bounded by the parser's depth limit.
private struct JSONConverter {
  let source: SourceText
  var cursor: SourceCursor
  var diagnostics: [Diagnostic] = []

  init(source: SourceText) {
    self.source = source
    cursor = SourceCursor(source)
  }

  mutating func convert(_ node: JSONNode) -> DataNode {
    let start = cursor.location(atOffset: node.range.lowerBound)
    let value = value(of: node)
    let end = cursor.location(atOffset: node.range.upperBound)
    return DataNode(value, range: SourceRange(file: source.file, start: start, end: end))
  }

  private mutating func value(of node: JSONNode) -> DataNode.Value {
    switch node.kind {
    case .null: return .null
    case .bool(let flag): return .scalar(flag ? "true" : "false", isQuoted: false)
    case .number(let text): return .scalar(text, isQuoted: false)
    case .string(let text): return .scalar(text, isQuoted: true)
    case .array(let items):
      var nodes: [DataNode] = []
      for item in items { nodes.append(convert(item)) }
      return .sequence(nodes)
    case .object(let members): return .mapping(self.members(members))
    }
  }

  private mutating func members(_ members: [JSONNode.Member]) -> [DataNode.Member] {
    var kept: [DataNode.Member] = []
    var seen: [String: SourceRange] = [:]
    for member in members {
      let start = cursor.location(atOffset: member.nameRange.lowerBound)
      let end = cursor.location(atOffset: member.nameRange.upperBound)
      let range = SourceRange(file: source.file, start: start, end: end)
      let value = convert(member.value)
      if let first = seen[member.name] {
        duplicate(member.name, at: range, first: first)
      } else {
        seen[member.name] = range
        kept.append(DataNode.Member(key: member.name, keyRange: range, value: value))
      }
    }
    return kept
  }

  private mutating func duplicate(_ name: String, at range: SourceRange, first: SourceRange) {
    guard diagnostics.count < ReadContext.diagnosticLimit else { return }
    diagnostics.append(
      Diagnostic(
        .error, code: "content.duplicate-key", "the key `\(name)` stands here a second time", in: source,
        at: range, labels: [Diagnostic.Label(range: first, text: "the first `\(name)`")],
        hints: ["join the two, or remove one"]))
  }
}
