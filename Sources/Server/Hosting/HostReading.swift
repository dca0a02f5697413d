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

  /// A file is begun to be read so often at most: with one that ends the server, the third start goes on without.
  static let mostReadings = 2

  private func readNow(_ cv: CV) throws(AccountStoreError) -> CV? {
    guard let readings = try store.beginReading(cv.id, of: cv.user) else { return nil }
    var cv = cv
    let read =
      readings > Self.mostReadings
      ? HostedReader.givenUp
      : reader.read(
        file: folder.upload(cv.id, of: cv.user), named: cv.fileName, isJSON: cv.kind == .json,
        scratch: folder.incoming)
    cv.status = read.profile == nil ? .refused : .draft
    cv.profile = read.profile ?? ""
    cv.title = read.name
    cv.report = read.shortReport
    guard try store.updateCV(cv) else { return nil }
    cv.version += 1
    if cv.status == .refused { folder.removeUpload(cv.id, of: cv.user) }
    return cv
  }

  /// Makes what was asked for and notes what came of it.
  func build(_ customization: Customization) async {
    do {
      let errors = try await building.run {
        let errors = try await buildNow(customization)
        // Its user may have been deleted meanwhile, here or by a command.
        _ = try await removeDeletedNow(isQuiet: true)
        return errors
      }
      if let errors { log.note("build", cause: errors.joined(separator: " ")) }
    } catch {
      log.note("build", cause: HostError.from(error).cause ?? "too many wait")
    }
  }

  /// The codes of what went wrong; nil where it is made, or is not wanted any more.
  private func buildNow(_ customization: Customization) async throws -> [String]? {
    let content = content(of: customization.user)
    guard try await OffThread.run({ () throws(any Error) in try lay(customization, content) }) else {
      return nil
    }
    let (cv, job) = (customization.cv.description, customization.id.description)
    let summary = await content.build(cv, job)
    let errors = summary.diagnostics.filter { $0.severity == .error }.map(\.code)
    return try await OffThread.run { () throws(any Error) in
      try filing.hold(customization.user) { () throws(any Error) in
        guard try store.customization(customization.id, of: customization.cv, user: customization.user) != nil
        else {
          // Deleted while it was being made.
          try content.remove(job: job, of: cv)
          return nil
        }
        var made = customization
        let isMade = content.files(cv, job).contains("cv.pdf")
        made.status = isMade ? .made : .failed
        made.problems = isMade ? [] : Array(Set(errors)).sorted()
        try store.updateCustomization(made)
        return isMade ? nil : errors
      }
    }
  }

  /// Puts the profile as it is now where the build reads it; false where it was deleted.
  private func lay(_ customization: Customization, _ content: HostedContent) throws -> Bool {
    let user = customization.user
    return try filing.hold(user) { () throws(any Error) in
      guard try store.customization(customization.id, of: customization.cv, user: user) != nil,
        let cv = try store.cv(customization.cv, of: user), let value = try? JSONValue.parse(cv.profile),
        let profile = HostedProfile.read(value).profile
      else { return false }
      try content.save(profile, as: cv.id.description)
      return true
    }
  }
}

/// What the reader of a file said: kept beside the draft.
struct ImportReport {
  private let json: JSONValue

  init(_ text: String) { json = (try? JSONValue.parse(text)) ?? .object([]) }

  /// Text of the file that found no place.
  var leftOver: [String] { json["leftOver"]?.arrayValue?.compactMap(\.stringValue) ?? [] }

  var pages: Int { Int(json["pages"]?.intValue ?? 1) }

  /// Why a field should be looked at, by its path; of lists of texts, by the list's.
  var doubts: [String: String] {
    var reasons: [String: [String]] = [:]
    for field in json["fields"]?.arrayValue ?? [] where field["doubtful"]?.boolValue ?? false {
      guard var path = field["path"]?.stringValue else { continue }
      if path.split(separator: ".").last.flatMap({ Int($0) }) != nil {
        path = path.split(separator: ".").dropLast().joined(separator: ".")
      }
      let text = field["text"]?.stringValue ?? ""
      let why = field["doubt"]?.stringValue ?? "it was read with some doubt"
      reasons[path, default: []].append(text.isEmpty ? "\(why)." : "\(why). The file says: “\(text)”")
    }
    return reasons.mapValues { all in
      let more = all.count > 3 ? " And \(all.count - 3) more." : ""
      return "Please check: " + all.prefix(3).joined(separator: " ") + more
    }
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
