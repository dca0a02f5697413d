internal import Base

extension HostedProfile.Reading {
  /// What the reader says, for programs and for pages: `pages`, `problems`, `fields`, `leftOver`.
  var report: JSONValue {
    .object([
      JSONMember("pages", .integer(Int64(pages))),
      JSONMember("problems", .array(problems.map(Self.json))),
      JSONMember("fields", .array(fields.map(Self.json))),
      JSONMember("leftOver", .array(leftOver.map { .string($0) })),
    ])
  }

  private static func json(_ problem: HostedProfile.Problem) -> JSONValue {
    var members = [
      JSONMember("severity", .string(problem.severity.rawValue)),
      JSONMember("code", .string(problem.code)), JSONMember("message", .string(problem.message)),
    ]
    if !problem.path.isEmpty { members.append(JSONMember("path", .string(problem.path))) }
    if let hint = problem.hint { members.append(JSONMember("hint", .string(hint))) }
    return .object(members)
  }

  private static func json(_ field: HostedProfile.Field) -> JSONValue {
    var members = [
      JSONMember("path", .string(field.path)), JSONMember("confidence", .number(field.confidence)),
      JSONMember("text", .string(field.text)), JSONMember("page", .integer(Int64(field.page))),
      JSONMember("doubtful", .bool(field.isDoubtful)),
    ]
    if let doubt = field.doubt { members.append(JSONMember("doubt", .string(doubt))) }
    return .object(members)
  }
}
