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
    let read = HostedProfile.read(file: folder.upload(cv.id, of: cv.user), named: cv.fileName)
    cv.status = read.profile == nil ? .refused : .draft
    cv.profile = read.profile?.text ?? ""
    cv.report = ImportReport(read.problems).json.serialized()
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

  init(_ problems: [HostedProfile.Problem]) {
    json = .object([
      JSONMember(
        "problems",
        .array(
          problems.map { problem in
            var members = [
              JSONMember("severity", .string(problem.severity.rawValue)),
              JSONMember("code", .string(problem.code)), JSONMember("message", .string(problem.message)),
            ]
            if !problem.path.isEmpty { members.append(JSONMember("path", .string(problem.path))) }
            if let hint = problem.hint { members.append(JSONMember("hint", .string(hint))) }
            return .object(members)
          }))
    ])
  }

  /// What of the source a field was read from, by the field's path, where that is doubtful.
  var doubts: [String: String] {
    var out: [String: String] = [:]
    for field in json["fields"]?.arrayValue ?? [] where field["doubtful"]?.boolValue ?? false {
      guard let path = field["path"]?.stringValue else { continue }
      out[path] = field["text"]?.stringValue ?? ""
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
