internal import Base
internal import Content

/// Says where in a file something changed: lines, keys of YAML, names of facts.
struct ChangedPlaces: Sendable {
  /// The statements of the content by their files: the lines that each stands on, and its name.
  private var facts: [String: [(lines: ClosedRange<Int>, id: FactID)]] = [:]

  /// How many places are named.
  private static let limit = 4

  init(_ content: ContentSet) {
    for person in content.people {
      for (_, highlight) in person.profile.allHighlights {
        guard let range = highlight.text.origin.range, range.start.line <= range.end.line else { continue }
        facts[range.file, default: []].append((range.start.line...range.end.line, highlight.id))
      }
    }
  }

  /// What is other, as the end of a message that begins with the file; empty where nothing more can be said.
  func text(_ path: String, _ bytes: [UInt8], since old: FileLines) -> String {
    let changes = FileLines(bytes).changes(since: old)
    guard !changes.isEmpty else { return "" }
    let root = Self.root(path, bytes)
    let named = changes.prefix(Self.limit).map { self.text($0, in: path, root) }
    let more = changes.count - named.count
    return ": " + named.joined(separator: "; ") + (more > 0 ? "; and \(more) more places" : "")
  }

  private func text(_ change: FileLines.Change, in path: String, _ root: DataNode?) -> String {
    if change.lines.isEmpty {
      return "\(change.before == 1 ? "a line is" : "\(change.before) lines are") gone before line "
        + "\(change.lines.lowerBound)" + subject([change.lines.lowerBound], in: path, root, isGone: true)
    }
    let first = change.lines.lowerBound
    let last = change.lines.upperBound - 1
    return (first == last ? "line \(first)" : "lines \(first) to \(last)")
      + (change.before == 0 ? " new" : "") + subject(Array(change.lines.prefix(100)), in: path, root)
  }

  /// The keys that lines belong to, and the facts that stand on them.
  private func subject(_ lines: [Int], in path: String, _ root: DataNode?, isGone: Bool = false) -> String {
    var keys: [String] = []
    for line in lines {
      let key = root.map { Self.key(at: line, in: $0, isGone: isGone) } ?? ""
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    var out = keys.isEmpty ? "" : " " + keys.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
    if keys.count > 3 { out += ", …" }
    let known = facts[path] ?? []
    let ids = isGone ? [] : known.filter { fact in lines.contains { fact.lines.contains($0) } }.map(\.id.name)
    if !ids.isEmpty, ids.count <= 3 { out += " (\(ids.map { "`\($0)`" }.joined(separator: ", ")))" }
    return out
  }

  private static func root(_ path: String, _ bytes: [UInt8]) -> DataNode? {
    guard ["yaml", "yml"].contains(Path.fileExtension(path)) else { return nil }
    return YAMLDocument.parse(SourceText(file: path, text: String(decoding: bytes, as: UTF8.self))).value
  }

  /// The path of the innermost value that a line belongs to: `work[1].highlights[0]`. Of what is gone, the list or mapping
  /// that it was in.
  private static func key(at line: Int, in root: DataNode, isGone: Bool) -> String {
    var (node, path, last) = (root, "", "")
    while true {
      var next: (key: String, node: DataNode)?
      switch node.value {
      case .mapping(let members):
        for member in members where member.keyRange.start.line <= line {
          next = (path.isEmpty ? member.key : path + "." + member.key, member.value)
        }
      case .sequence(let items):
        for (index, item) in items.enumerated() where item.range.start.line <= line {
          next = ("\(path)[\(index)]", item)
        }
      case .scalar, .null: break
      }
      guard let next else { return isGone ? last : path }
      last = path
      (path, node) = next
    }
  }
}
