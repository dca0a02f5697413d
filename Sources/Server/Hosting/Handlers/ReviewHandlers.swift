internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// CVs put right: by a program, or by a form.
enum ReviewHandlers {
  /// `PUT`: `{"profile": {…}, "version": 3, "checked": ["work.0.name"]}`. Without a version, whatever is there is
  /// replaced; `checked` says which marks are settled, `true`: all.
  static func replace(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    guard let value = call.form.json?["profile"] else {
      throw HostError(
        .unprocessableContent, "host.no-profile", "The profile is missing.",
        fields: [FieldProblem("profile", "send JSON Resume as `profile`")])
    }
    let change = Change(value: value, checked: ImportReport.Checked(call.form))
    let saved = try await save(change, version: call.form.json?["version"]?.intValue, cv, call)
    let (made, publication) = try await CVHandlers.everything(of: saved, call)
    return .json(CVAnswer.json(saved, made, publication))
  }

  /// A browser's form: the fields that it shows, in place of those of the profile.
  static func review(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    guard call.form.json == nil else { return try await replace(call) }
    let old = (try? JSONValue.parse(cv.profile)) ?? .object([])
    let new = ReviewForm.applied(call.form, to: old)
    let change = Change(value: new.profile, moves: new.moves, checked: ImportReport.Checked(call.form))
    do {
      _ = try await save(change, version: call.form["version"].flatMap { Int64($0) }, cv, call)
      return .seeOther("/cvs/\(cv.id)?saved=1")
    } catch let error as HostError {
      guard call.wantsPage else { throw error }
      return try await again(error, cv, old, call)
    }
  }

  /// What was typed stays on the page, with what is wrong beside it; boxes are as they were ticked, and items that are to
  /// be left out are still there, so that every field keeps its name.
  private static func again(_ error: HostError, _ cv: CV, _ old: JSONValue, _ call: HostCall) async throws
    -> Response
  {
    let typed = ReviewForm.applied(call.form, to: old, isShownAgain: true).profile
    var shown = cv
    shown.profile = typed.serialized()
    var error = error
    // Said by the names that the page has.
    if error.code == "host.invalid-profile", let named = problem(with: typed) { error = named }
    let (made, publication) = try await CVHandlers.everything(of: cv, call)
    var page = try await CVHandlers.page(shown, made, publication, call, error: error)
    page.ticked = Set(
      call.form.fields.filter { $0.name.hasSuffix(".remove") }.map(\.name)
        + call.form.fields.filter { $0.name == ReviewForm.checkedName }.map(\.value))
    return .hostPage(page.page, status: error.status)
  }

  private static func problem(with value: JSONValue) -> HostError? {
    do throws(HostError) { _ = try checked(value) } catch { return error }
    return nil
  }

  /// A profile in place of another.
  struct Change: Sendable {
    var value: JSONValue
    var moves = PrivatePlaces.Moves()
    var checked = ImportReport.Checked()
  }

  private static func save(_ change: Change, version: Int64?, _ cv: CV, _ call: HostCall) async throws -> CV {
    let profile = try checked(change.value)
    return try await OffThread.run { [services = call.services] () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        try keep(profile, change, version: version, isFromForm: call.form.json == nil, cv, services)
      }
    }
  }

  static func checked(_ value: JSONValue) throws(HostError) -> HostedProfile {
    let read = HostedProfile.read(value)
    guard let profile = read.profile else {
      throw HostError(
        .unprocessableContent, "host.invalid-profile", "Some of what you entered cannot be taken.",
        fields: read.problems.filter { $0.severity == .error }.map {
          FieldProblem($0.path, [$0.message, $0.hint].compactMap { $0 }.joined(separator: "; "))
        })
    }
    return profile
  }

  /// The row, then the file that is made of it. To be called under the user's lock.
  static func keep(
    _ profile: HostedProfile, _ change: Change, version: Int64?, isFromForm: Bool, _ cv: CV,
    _ services: HostServices
  ) throws -> CV {
    let profile = isFromForm ? profile.withoutStrayPaths : profile
    guard var saved = try services.store.cv(cv.id, of: cv.user) else { throw HostError.missing }
    guard saved.status == .draft || saved.status == .saved else {
      throw HostError(.conflict, "host.not-read", "The file has not been read yet.")
    }
    if let version, version != saved.version { throw HostError.conflict }
    if !isFromForm { try checkPlaces(profile, replacing: saved) }
    // In the database, and in the content folder.
    let (old, new) = (saved.profile.utf8.count, profile.text.utf8.count)
    try services.checkRoom(for: saved.status == .draft ? 2 * new - old : 2 * (new - old), of: cv.user)
    saved.report = report(of: saved, change)
    saved.status = .saved
    saved.title = profile.name
    saved.profile = profile.text
    guard try services.store.updateCV(saved) else { throw HostError.conflict }
    saved.version += 1
    try services.content(of: cv.user).save(profile, as: cv.id.description)
    return saved
  }

  private static func report(of cv: CV, _ change: Change) -> String {
    let report = ImportReport(cv.report)
    guard cv.status == .draft || report.isFollowed else { return cv.report }
    let old = (try? JSONValue.parse(cv.profile)) ?? .object([])
    return report.settled(from: old, to: change.value, change.moves, change.checked).text
  }

  /// Forms renumber private places themselves; a program has to.
  private static func checkPlaces(_ profile: HostedProfile, replacing old: CV) throws(HostError) {
    let astray = PrivatePlaces.astray(
      in: (try? JSONValue.parse(profile.text)) ?? .null,
      replacing: (try? JSONValue.parse(old.profile)) ?? .null)
    guard astray.isEmpty else {
      throw HostError(
        .conflict, "host.private-places", "What `private` names by its place is something else now.",
        fields: astray.map {
          FieldProblem(
            "private", "`\($0)` named something else: say where that is now, or name it by its `id`")
        })
    }
  }
}
