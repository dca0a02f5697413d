import Base

/// Terse reading of test data whose shape is known; what is absent reads as empty.
struct Member {
  let value: JSONValue?
  subscript(_ name: String) -> Member { Member(value: value?[name]) }
  var int: Int { Int(value?.intValue ?? 0) }
  var string: String { value?.stringValue ?? "" }
  var bool: Bool { value?.boolValue ?? false }
  var array: [Member] { (value?.arrayValue ?? []).map { Member(value: $0) } }
  var members: [(String, Member)] {
    guard case .object(let members)? = value else { return [] }
    return members.map { ($0.name, Member(value: $0.value)) }
  }
}
