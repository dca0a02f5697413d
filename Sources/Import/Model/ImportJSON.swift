public import Base

extension ImportedProfile {
  /// Fields with their confidence and source, and what is left over: for programs.
  public func json() -> JSONValue {
    func place(_ place: Place?) -> [JSONMember] {
      guard let place else { return [] }
      var out = [
        JSONMember("page", .integer(Int64(place.page))), JSONMember("line", .integer(Int64(place.line))),
      ]
      if let part = place.part { out.append(JSONMember("part", .string(part))) }
      return out
    }
    let fields = fields.map { field -> JSONValue in
      var members = [
        JSONMember("path", .string(field.path)), JSONMember("value", .string(field.value)),
        JSONMember("confidence", .number(field.confidence)), JSONMember("source", .string(field.source)),
      ]
      members += place(field.place)
      if let doubt = field.doubt { members.append(JSONMember("review", .string(doubt))) }
      return .object(members)
    }
    let rest = rest.filter { $0.use != .mark }.map { rest in
      JSONValue.object(
        [JSONMember("text", .string(rest.text)), JSONMember("use", .string(rest.use.rawValue))]
          + place(rest.place))
    }
    return .object([
      JSONMember("kind", .string(kind.rawValue)), JSONMember("file", .string(file)),
      JSONMember("fields", .array(fields)), JSONMember("rest", .array(rest)),
    ])
  }
}
