internal import Base

/// Reads JSON into the same tree as YAML, so that one reader serves both.
enum JSONDocument {
  static func parse(_ source: SourceText) -> Checked<DataNode?> {
    do throws(JSONParseError) {
      let root = try JSONNode.parse(source.text, depthLimit: YAMLDocument.depthLimit)
      var diagnostics: [Diagnostic] = []
      return Checked(convert(root, source, &diagnostics), diagnostics)
    } catch {
      let place = source.range(from: error.offset, to: error.offset)
      return Checked(
        nil, [Diagnostic(.error, code: "content.json-syntax", error.message, in: source, at: place)])
    }
  }

  /// Recursion is bounded by the parser's depth limit.
  private static func convert(_ node: JSONNode, _ source: SourceText, _ diagnostics: inout [Diagnostic])
    -> DataNode
  {
    let range = source.range(from: node.range.lowerBound, to: node.range.upperBound)
    switch node.kind {
    case .null: return DataNode(.null, range: range)
    case .bool(let flag): return DataNode(.scalar(flag ? "true" : "false", isQuoted: false), range: range)
    case .number(let text): return DataNode(.scalar(text, isQuoted: false), range: range)
    case .string(let text): return DataNode(.scalar(text, isQuoted: true), range: range)
    case .array(let items):
      return DataNode(.sequence(items.map { convert($0, source, &diagnostics) }), range: range)
    case .object(let members):
      var kept: [DataNode.Member] = []
      for member in members {
        let keyRange = source.range(from: member.nameRange.lowerBound, to: member.nameRange.upperBound)
        if let first = kept.first(where: { $0.key == member.name }) {
          diagnostics.append(
            Diagnostic(
              .error, code: "content.duplicate-key", "the key `\(member.name)` stands here a second time",
              in: source, at: keyRange,
              labels: [Diagnostic.Label(range: first.keyRange, text: "the first `\(member.name)`")],
              hints: ["join the two, or remove one"]))
          continue
        }
        kept.append(
          DataNode.Member(
            key: member.name, keyRange: keyRange, value: convert(member.value, source, &diagnostics)))
      }
      return DataNode(.mapping(kept), range: range)
    }
  }
}
