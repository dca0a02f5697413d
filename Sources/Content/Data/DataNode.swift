public import Base

/// A value of a YAML or JSON file with the place it stands in. Scalars keep the text that was written: what it means is
/// for the reader to say, so that `no`, `012` and `1:30` stay what they are.
public struct DataNode: Sendable {
  /// What a node is.
  public indirect enum Value: Sendable {
    /// Nothing, `~` or `null`.
    case null
    /// `isQuoted`: quoted or a block scalar, so it is text whatever it looks like.
    case scalar(String, isQuoted: Bool)
    case sequence([DataNode])
    /// In file order, keys unique.
    case mapping([Member])
  }

  /// A key and its value in a mapping.
  public struct Member: Sendable {
    public var key: String
    public var keyRange: SourceRange
    public var value: DataNode
  }

  public var value: Value
  public var range: SourceRange

  public init(_ value: Value, range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// What the value is, in words for people.
  public var kindName: String {
    switch value {
    case .null: "nothing"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Whether the value is a text without any characters, as JSON files have where nothing is known.
  var isEmptyText: Bool { if case .scalar("", _) = value { true } else { false } }

  /// The value of a key; nil for other kinds. O(members).
  public subscript(_ key: String) -> DataNode? {
    guard case .mapping(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value as JSON: plain scalars become numbers, booleans or text by JSON's and YAML 1.2's core rules.
  public var json: JSONValue {
    switch value {
    case .null: .null
    case .scalar(let text, let isQuoted): isQuoted ? .string(text) : Self.plain(text)
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let members): .object(members.map { JSONMember($0.key, $0.value.json) })
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first) else {
      return .string(text)
    }
    if let number = try? JSONValue.parse(text) { return number }
    return .string(text)
  }
}
