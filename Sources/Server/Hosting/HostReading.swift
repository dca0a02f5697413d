internal import Accounts
internal import Base
internal import Build

/// What the server does behind: reading files, making applications.
extension HostServices {
  /// Reads a stored file and notes what came of it; nil where it is not there any more.
  func read(_ cv: CV) async -> CV? {
    do {
      return try await reading.run {
        try await OffThread.run { () throws(AccountStoreError) in try readNow(cv) }
      }
    } catch {
      log.note("read", cause: HostError.from(error).cause ?? "too many wait")
      return nil
    }
  }

  private func readNow(_ cv: CV) throws(AccountStoreError) -> CV? {
    var cv = cv
    let read = HostedProfile.read(
      file: folder.upload(cv.id, of: cv.user), named: cv.fileName, isJSON: cv.kind == .json,
      scratch: folder.incoming)
    cv.status = read.profile == nil ? .refused : .draft
    cv.profile = read.profile?.text ?? ""
    cv.report = ImportReport(read).json.serialized()
    guard try store.updateCV(cv) else { return nil }
    cv.version += 1
    if cv.status == .refused { folder.removeUpload(cv.id, of: cv.user) }
    return cv
  }

  /// Makes what was asked for and notes what came of it.
  func build(_ customization: Customization) async {
    var customization = customization
    do {
      let content = content(of: customization.user)
      let (cv, job) = (customization.cv.description, customization.id.description)
      let summary = try await building.run { await content.build(cv, job) }
      let errors = summary.diagnostics.filter { $0.severity == .error }.map(\.code)
      let isMade = content.files(cv, job).contains("cv.pdf")
      customization.status = isMade ? .made : .failed
      customization.problems = isMade ? [] : Array(Set(errors)).sorted()
      if !isMade { log.note("build", cause: errors.joined(separator: " ")) }
      try await OffThread.run { [customization] () throws(AccountStoreError) in
        try store.updateCustomization(customization)
      }
    } catch {
      log.note("build", cause: HostError.from(error).cause ?? "too many wait")
    }
  }
}

/// What the reader of a file said: kept beside the draft.
struct ImportReport {
  private(set) var json: JSONValue

  init(_ text: String) { json = (try? JSONValue.parse(text)) ?? .object([]) }

  init(_ reading: HostedProfile.Reading) {
    json = .object([
      JSONMember("pages", .integer(Int64(reading.pages))),
      JSONMember("problems", .array(reading.problems.map(Self.json))),
      JSONMember("fields", .array(reading.fields.map(Self.json))),
      JSONMember("leftOver", .array(reading.leftOver.map { .string($0) })),
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

  /// Text of the file that found no place.
  var leftOver: [String] { json["leftOver"]?.arrayValue?.compactMap(\.stringValue) ?? [] }

  var pages: Int { Int(json["pages"]?.intValue ?? 1) }

  /// Why a field should be looked at, by its path; of lists of texts, by the list's.
  var doubts: [String: String] {
    var out: [String: String] = [:]
    for field in json["fields"]?.arrayValue ?? [] where field["doubtful"]?.boolValue ?? false {
      guard var path = field["path"]?.stringValue else { continue }
      if path.split(separator: ".").last.flatMap({ Int($0) }) != nil {
        path = path.split(separator: ".").dropLast().joined(separator: ".")
      }
      guard out[path] == nil else { continue }
      let text = field["text"]?.stringValue ?? ""
      let why = field["doubt"]?.stringValue ?? "it was read with some doubt"
      out[path] = text.isEmpty ? "Please check: \(why)." : "Please check: \(why). The file says: “\(text)”"
    }
    return out
  }

  /// Messages, the worst first.
  var problems: [String] {
    let all = json["problems"]?.arrayValue ?? []
    let errors = all.filter { $0["severity"]?.stringValue == "error" }
    return (errors + all.filter { $0["severity"]?.stringValue != "error" }).compactMap {
      $0["message"]?.stringValue
    }
  }
}
