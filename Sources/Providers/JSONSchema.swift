public import Base

/// Checks values against the part of JSON Schema (2020-12) that requests to models use: `type`, `properties`,
/// `required`, `additionalProperties`, `items`, `enum`, `const`, `minItems`, `maxItems`. Other keywords say nothing.
public enum JSONSchema {
  /// The first violation in document order with its place (`$.sentences[2].text: …`); nil where the value fits.
  /// Recursion is bounded by the depth of the value, which its parser limits.
  public static func violation(of value: JSONValue, in schema: JSONValue) -> String? {
    violation(value, schema, "$")
  }

  private static func violation(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> String? {
    if case .bool(let allowed) = schema { return allowed ? nil : "\(place): nothing may stand here" }
    return typeViolation(value, schema, place) ?? choiceViolation(value, schema, place)
      ?? objectViolation(value, schema, place) ?? arrayViolation(value, schema, place)
  }

  private static func typeViolation(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> String? {
    guard let type = schema["type"] else { return nil }
    let names = type.stringValue.map { [$0] } ?? type.arrayValue?.compactMap(\.stringValue) ?? []
    if names.contains(where: { fits(value, $0) }) { return nil }
    return "\(place): \(kind(value)) where \(names.joined(separator: " or ")) is due"
  }

  private static func fits(_ value: JSONValue, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object),
      ("number", .integer), ("number", .number), ("integer", .integer):
      true
    case ("integer", .number(let number)): number.rounded(.towardZero) == number
    default: false
    }
  }

  private static func kind(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  private static func choiceViolation(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> String? {
    if let constant = schema["const"], constant != value {
      return "\(place): not the one value that may stand here"
    }
    guard let choices = schema["enum"]?.arrayValue, !choices.contains(value) else { return nil }
    return "\(place): not one of the values that may stand here"
  }

  private static func objectViolation(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> String? {
    guard case .object(let members) = value else { return nil }
    let names = Set(members.map(\.name))
    guard names.count == members.count else { return "\(place): a member stands there twice" }
    for name in schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] where !names.contains(name) {
      return "\(place): `\(name)` is missing"
    }
    let additional = schema["additionalProperties"]
    for member in members {
      let place = "\(place).\(member.name)"
      if let known = schema["properties"]?[member.name] {
        if let found = violation(member.value, known, place) { return found }
      } else if additional == .bool(false) {
        return "\(place): not a known member"
      } else if let additional, let found = violation(member.value, additional, place) {
        return found
      }
    }
    return nil
  }

  private static func arrayViolation(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> String? {
    guard case .array(let items) = value else { return nil }
    if let least = schema["minItems"]?.intValue, items.count < least {
      return "\(place): fewer than \(least) items"
    }
    if let most = schema["maxItems"]?.intValue, items.count > most {
      return "\(place): more than \(most) items"
    }
    guard let schema = schema["items"] else { return nil }
    for (index, item) in items.enumerated() {
      if let found = violation(item, schema, "\(place)[\(index)]") { return found }
    }
    return nil
  }
}
