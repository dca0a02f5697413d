internal import Accounts
internal import Base

/// CVs and what was made of them, for programs.
enum CVAnswer {
  static func json(_ cv: CVEntry) -> JSONValue { .object(members(cv)) }

  private static func members(_ cv: CVEntry) -> [JSONMember] {
    [
      JSONMember("id", .string(cv.id.description)), JSONMember("status", .string(cv.status.rawValue)),
      JSONMember("fileName", .string(cv.fileName)), JSONMember("kind", .string(cv.kind.rawValue)),
      JSONMember("bytes", .integer(cv.bytes)), JSONMember("created", .integer(cv.created)),
      JSONMember("version", .integer(cv.version)),
    ]
  }

  /// With the profile, the reader's report and what was made.
  static func json(_ cv: CV, _ customizations: [Customization], _ publication: Publication?) -> JSONValue {
    var out = members(cv.entry)
    out.append(JSONMember("profile", (try? JSONValue.parse(cv.profile)) ?? .null))
    out.append(JSONMember("report", (try? JSONValue.parse(cv.report)) ?? .null))
    out.append(JSONMember("customizations", .array(customizations.map { json($0, files: nil) })))
    out.append(JSONMember("publication", publication.map { .string($0.name.description) } ?? .null))
    return .object(out)
  }

  /// What is not known of a posting and its letter would name.
  private static func notes(_ customization: Customization) -> [JSONValue] {
    let unknown = [
      ("position", customization.position, "the post is not known: the letter does not name it"),
      ("company", customization.company, "the company is not known: the letter does not name it"),
    ].filter { $0.1.isEmpty }
    return unknown.map { field, _, message in
      .object([JSONMember("field", .string(field)), JSONMember("message", .string(message))])
    }
  }

  static func json(_ customization: Customization, files: [String]?) -> JSONValue {
    var out = [
      JSONMember("id", .string(customization.id.description)),
      JSONMember("cv", .string(customization.cv.description)),
      JSONMember("status", .string(customization.status.rawValue)),
      JSONMember("position", .string(customization.position)),
      JSONMember("company", .string(customization.company)),
      JSONMember("created", .integer(customization.created)),
      JSONMember("problems", .array(customization.problems.map { .string($0) })),
      JSONMember("notes", .array(notes(customization))),
    ]
    if let files {
      let base = "/cvs/\(customization.cv)/\(customization.id)/"
      out.append(JSONMember("files", .array(files.map { .string(base + $0) })))
    }
    return .object(out)
  }
}
