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

extension HostedReader.Reading {
  /// The most bytes of a report that are kept.
  static let reportLimit = 256 << 10

  /// The report as JSON, at most 256 kB of it: fields that are not doubtful are left out first, then half of the longest
  /// list until it is short enough. That something is left out is said in it. O(bytes · log bytes).
  public var shortReport: String { shortReport(Self.reportLimit) }

  func shortReport(_ limit: Int) -> String {
    let text = report.serialized()
    guard text.utf8.count > limit else { return text }
    let doubtful = (report["fields"]?.arrayValue ?? []).filter { $0["doubtful"]?.boolValue ?? false }
    var lists = [
      ("problems", report["problems"]?.arrayValue ?? []), ("fields", doubtful),
      ("leftOver", report["leftOver"]?.arrayValue ?? []),
    ]
    var sizes = lists.map { JSONValue.array($0.1).serialized().utf8.count }
    while sizes.reduce(0, +) > limit - 1024, let longest = sizes.indices.max(by: { sizes[$0] < sizes[$1] }),
      !lists[longest].1.isEmpty
    {
      lists[longest].1.removeLast((lists[longest].1.count + 1) / 2)
      sizes[longest] = JSONValue.array(lists[longest].1).serialized().utf8.count
    }
    lists[0].1.append(
      .object([
        JSONMember("severity", .string("warning")), JSONMember("code", .string("host.report-cut")),
        JSONMember("message", .string("more was said of the file than is kept: look it through with care")),
      ]))
    let pages = JSONMember("pages", .integer(report["pages"]?.intValue ?? 1))
    return JSONValue.object([pages] + lists.map { JSONMember($0.0, .array($0.1)) }).serialized()
  }
}
