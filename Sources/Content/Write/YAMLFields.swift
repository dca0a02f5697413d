public import Base

/// The text of a YAML file of a person, in which single fields are set.
///
/// Only the value is replaced, or a line (in braces: a member) put in; every other byte stays as it was. What cannot be
/// written so that the text, read anew, says exactly what it said before and the field besides, is given up (nil).
public struct YAMLFields: Hashable, Sendable {
  /// The whole file; empty where there is none.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The file with a field set to a text, a number or a truth value.
  ///
  /// - Parameter path: the keys from the root of the file; mappings that are not there are made.
  /// - Complexity: O(bytes).
  public func setting(_ path: [String], to value: JSONValue) -> YAMLFields? {
    guard !path.isEmpty, let scalar = YAMLScalar.text(value), path.allSatisfy({ YAMLScalar.isPlain($0) })
    else { return nil }
    let parsed = YAMLDocument.parse(SourceText(file: "", text: text))
    guard let root = parsed.value, parsed.diagnostics.isEmpty else { return nil }
    let wanted = root.setting(path[...], to: value)
    let edit = YAMLFieldEdit(bytes: Array(text.utf8), path: path, scalar: scalar)
    for candidate in edit.candidates(in: root) {
      let read = YAMLDocument.parse(SourceText(file: "", text: candidate))
      if let node = read.value, read.diagnostics.isEmpty, node.says(wanted) { return YAMLFields(candidate) }
    }
    return nil
  }

  /// What the file says of a field, as JSON; nil where it says nothing.
  public func value(_ path: [String]) -> JSONValue? {
    var node = YAMLDocument.parse(SourceText(file: "", text: text)).value
    for key in path { node = node?[key] }
    return node?.json
  }
}

extension DataNode {
  /// The tree with a scalar at a path.
  fileprivate func setting(_ path: ArraySlice<String>, to value: JSONValue) -> DataNode {
    guard let key = path.first else { return DataNode(YAMLScalar.node(value), range: range) }
    var members: [Member] = []
    if case .mapping(let own) = self.value { members = own }
    let nothing = DataNode(.null, range: range)
    if let at = members.firstIndex(where: { $0.key == key }) {
      members[at].value = members[at].value.setting(path.dropFirst(), to: value)
    } else {
      members.append(
        Member(key: key, keyRange: range, value: nothing.setting(path.dropFirst(), to: value)))
    }
    return DataNode(.mapping(members), range: range)
  }

  /// Whether two trees say the same, wherever it stands and however it is quoted. Trees are at most
  /// `YAMLDocument.depthLimit` deep.
  fileprivate func says(_ other: DataNode) -> Bool {
    switch (value, other.value) {
    case (.null, .null): true
    case (.scalar(let a, let aQuoted), .scalar(let b, let bQuoted)):
      a == b && (aQuoted == bQuoted || json == other.json)
    case (.sequence(let a), .sequence(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.says($1) }
    case (.mapping(let a), .mapping(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    default: false
    }
  }

  /// Where the last thing in it ends; nil where nothing is in it.
  fileprivate var contentEnd: Int? {
    var node = self
    var end: Int?
    while true {
      switch node.value {
      case .null: return end
      case .scalar: return node.range.end.offset
      case .sequence(let items):
        guard let last = items.last else { return node.range.end.offset }
        node = last
      case .mapping(let members):
        guard let last = members.last else { return node.range.end.offset }
        end = last.keyRange.end.offset
        node = last.value
      }
    }
  }
}

/// One field to be written into a text.
private struct YAMLFieldEdit {
  let bytes: [UInt8]
  let path: [String]
  let scalar: String

  /// Texts that may say what is meant, the one that reads best first.
  func candidates(in root: DataNode) -> [String] {
    var node = root
    for (depth, key) in path.enumerated() {
      guard case .mapping(let members) = node.value else { return [] + whole(root, depth) }
      guard let member = members.first(where: { $0.key == key }) else {
        return inserted(into: node, members, path[depth...], isRoot: depth == 0)
      }
      let rest = path[(depth + 1)...]
      if case .null = member.value.value {
        return isEmpty(member.value) ? afterKey(member, rest) : replaced(member.value, rest)
      }
      if rest.isEmpty { return replaced(member.value, rest) }
      node = member.value
    }
    return []
  }

  /// A file in which nothing stands yet.
  private func whole(_ root: DataNode, _ depth: Int) -> [String] {
    guard depth == 0, case .null = root.value, isEmpty(root) else { return [] }
    return [lines(path[...], indent: 0, at: bytes.count)]
  }

  private func isEmpty(_ node: DataNode) -> Bool { node.range.start.offset == node.range.end.offset }

  private func replaced(_ node: DataNode, _ rest: ArraySlice<String>) -> [String] {
    guard rest.isEmpty, node.range.end.offset <= bytes.count else { return [] }
    switch node.value {
    case .sequence, .mapping: return []
    case .null, .scalar: break
    }
    return [spliced(node.range.start.offset..<node.range.end.offset, scalar)]
  }

  /// Behind the colon of a key that has no value.
  private func afterKey(_ member: DataNode.Member, _ rest: ArraySlice<String>) -> [String] {
    guard let colon = bytes[member.keyRange.end.offset...].firstIndex(of: UInt8(ascii: ":")) else {
      return []
    }
    guard !rest.isEmpty else { return [spliced(colon + 1..<colon + 1, " " + scalar)] }
    let indent = member.keyRange.start.column + 1
    return [lines(rest, indent: indent, at: lineEnd(after: colon))]
  }

  private func inserted(
    into node: DataNode, _ members: [DataNode.Member], _ rest: ArraySlice<String>, isRoot: Bool
  ) -> [String] {
    let start = node.range.start.offset
    if start < bytes.count, bytes[start] == UInt8(ascii: "{") {
      let brace = node.range.end.offset - 1
      guard brace > start else { return [] }
      let before = bytes[start..<brace].last { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
      let end = 1 + (bytes[start..<brace].lastIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D } ?? start)
      let comma = before == UInt8(ascii: "{") ? "" : before == UInt8(ascii: ",") ? " " : ", "
      return [spliced(end..<end, comma + inBraces(rest))]
    }
    guard let first = members.first else { return [] }
    let indent = first.keyRange.start.column - 1
    let ends = [isRoot ? bytes.count : nil, node.contentEnd.map { lineEnd(after: $0) }].compactMap { $0 }
    return ends.map { lines(rest, indent: indent, at: $0) }
  }

  private func inBraces(_ rest: ArraySlice<String>) -> String {
    let opening = rest.dropLast().map { $0 + ": {" }.joined()
    return opening + (rest.last ?? "") + ": " + scalar + String(repeating: "}", count: rest.count - 1)
  }

  /// The start of the line after an offset; an offset at the start of a line stays.
  private func lineEnd(after offset: Int) -> Int {
    if offset > 0, offset <= bytes.count, bytes[offset - 1] == 0x0A { return offset }
    return bytes[min(offset, bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }

  /// The text with a line for each key, ended like the file's first; behind a last line without an end the new last
  /// one has none.
  private func lines(_ rest: ArraySlice<String>, indent: Int, at offset: Int) -> String {
    let end = lineBreak
    let isOpen = offset == bytes.count && bytes.last.map { $0 != 0x0A } ?? false
    var out: [String] = []
    for (depth, key) in rest.enumerated() {
      let blank = String(repeating: " ", count: indent + 2 * depth)
      out.append(blank + key + ":" + (depth == rest.count - 1 ? " " + scalar : ""))
    }
    let text = out.joined(separator: end)
    return spliced(offset..<offset, isOpen ? end + text : text + end)
  }

  private var lineBreak: String {
    guard let at = bytes.firstIndex(of: 0x0A), at > 0, bytes[at - 1] == 0x0D else { return "\n" }
    return "\r\n"
  }

  private func spliced(_ range: Range<Int>, _ text: String) -> String {
    String(
      decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }
}

/// Scalars as a person would write them.
enum YAMLScalar {
  /// nil for lists, mappings and nothing.
  static func text(_ value: JSONValue) -> String? {
    switch value {
    case .bool(let truth): truth ? "true" : "false"
    case .integer, .number: value.serialized()
    case .string(let text): isPlain(text) ? text : value.serialized()
    default: nil
    }
  }

  static func node(_ value: JSONValue) -> DataNode.Value {
    guard case .string(let text) = value else { return .scalar(text(value) ?? "", isQuoted: false) }
    return .scalar(text, isQuoted: true)
  }

  /// Whether a text needs no quotation marks in any version of YAML: a word that stands for nothing else.
  static func isPlain(_ text: String) -> Bool {
    let words = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]
    guard let first = text.utf8.first, isLetter(first), !words.contains(text.lowercased()) else {
      return false
    }
    return text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
