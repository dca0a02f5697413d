/// A member of a JSON object. Order and duplicates are kept.
public struct JSONMember: Hashable, Sendable {
  public var name: String
  public var value: JSONValue
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// A JSON value (RFC 8259). Objects keep the order of their members, so that what is written is the same every time.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The member of that name (the last, where there are several); nil for other kinds of value. O(members).
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  public var arrayValue: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
  public var boolValue: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  public var intValue: Int64? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int64(exactly: value)
    default: nil
    }
  }
}
