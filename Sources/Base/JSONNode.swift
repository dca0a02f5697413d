/// A JSON value with the bytes it stands in: for readers that point at mistakes.
public struct JSONNode: Sendable {
  /// What a value is.
  public indirect enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A number's text as written.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }
  /// A name and its value in an object.
  public struct Member: Sendable {
    public var name: String
    /// The bytes of the name with its quotation marks.
    public var nameRange: Range<Int>
    public var value: JSONNode
  }
  public var kind: Kind
  /// Offsets in the UTF-8 text.
  public var range: Range<Int>

  /// The value without positions. Whole numbers that fit 64 bits become integers.
  public var value: JSONValue {
    switch kind {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let text): Int64(text).map { .integer($0) } ?? .number(Double(text) ?? 0)
    case .string(let text): .string(text)
    case .array(let items): .array(items.map(\.value))
    case .object(let members): .object(members.map { JSONMember($0.name, $0.value.value) })
    }
  }
}

/// Why a text is not JSON, and the byte at which that shows.
public struct JSONParseError: Error, Hashable, Sendable {
  public var message: String
  public var offset: Int
}

extension JSONValue {
  /// Reads JSON text strictly by RFC 8259. O(bytes). Depth is limited, so the stack is safe.
  public static func parse(_ text: String, depthLimit: Int = 256) throws(JSONParseError) -> JSONValue {
    try JSONNode.parse(text, depthLimit: depthLimit).value
  }
}

extension JSONNode {
  /// Reads JSON text strictly by RFC 8259, keeping positions. O(bytes).
  public static func parse(_ text: String, depthLimit: Int = 256) throws(JSONParseError) -> JSONNode {
    var parser = JSONParser(bytes: Array(text.utf8), depthLimit: depthLimit)
    return try parser.document()
  }
}
