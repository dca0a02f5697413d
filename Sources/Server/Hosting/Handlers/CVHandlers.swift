internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// CVs that a user brought: listed, looked at, put right, deleted.
enum CVHandlers {
  static func list(_ call: HostCall) async throws -> Response {
    let user = try call.signedInUser().user
    let cvs = try await call.asking { (store) throws(AccountStoreError) in try store.cvs(of: user) }
    guard call.wantsPage else {
      return .json(.object([JSONMember("cvs", .array(cvs.map { CVAnswer.json($0) }))]))
    }
    return .hostPage(CVListPage(frame: try PageFrame(call), cvs: cvs).page)
  }

  static func show(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let (made, publication) = try await everything(of: cv, call)
    guard call.wantsPage else { return .json(CVAnswer.json(cv, made, publication)) }
    var page = try await page(cv, made, publication, call)
    page.isSaved = call.request.uri.queryParameters["saved"] != nil
    return .hostPage(page.page)
  }

  static func everything(of cv: CV, _ call: HostCall) async throws -> ([Customization], Publication?) {
    try await call.asking { (store) throws(AccountStoreError) in
      (
        try store.customizations(of: cv.id, user: cv.user),
        try store.publication(of: cv.id, user: cv.user)
      )
    }
  }

  static func page(
    _ cv: CV, _ made: [Customization], _ publication: Publication?, _ call: HostCall,
    error: HostError? = nil
  ) async throws -> CVPage {
    let source: String? =
      cv.kind == .pdf || cv.kind == .zip
      ? nil
      : await OffThread.run { [folder = call.services.folder] in folder.readUpload(cv.id, of: cv.user) }
        .map { String(decoding: $0, as: UTF8.self) }
    return CVPage(
      frame: try PageFrame(call), cv: cv, customizations: made, publication: publication, source: source,
      error: error)
  }

  // MARK: Putting it right

  /// `PUT`: `{"profile": {…}, "version": 3}`. Without a version, whatever is there is replaced.
  static func replace(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    guard let value = call.form.json?["profile"] else {
      throw HostError(
        .unprocessableContent, "host.no-profile", "The profile is missing.",
        fields: [FieldProblem("profile", "send JSON Resume as `profile`")])
    }
    let saved = try await save(value, version: call.form.json?["version"]?.intValue, cv, call)
    let (made, publication) = try await everything(of: saved, call)
    return .json(CVAnswer.json(saved, made, publication))
  }

  /// A browser's form: the fields that it shows, in place of those of the profile.
  static func review(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    guard call.form.json == nil else { return try await replace(call) }
    let old = (try? JSONValue.parse(cv.profile)) ?? .object([])
    let new = ReviewForm.applied(call.form, to: old)
    do {
      _ = try await save(new, version: call.form["version"].flatMap { Int64($0) }, cv, call)
      return .seeOther("/cvs/\(cv.id)?saved=1")
    } catch let error as HostError {
      guard call.wantsPage else { throw error }
      // What was typed stays on the page, with what is wrong beside it.
      var typed = cv
      typed.profile = new.serialized()
      let (made, publication) = try await everything(of: cv, call)
      return .hostPage(
        try await page(typed, made, publication, call, error: error).page, status: error.status)
    }
  }

  private static func save(_ value: JSONValue, version: Int64?, _ cv: CV, _ call: HostCall) async throws -> CV
  {
    let profile = try checked(value)
    return try await OffThread.run { [services = call.services] () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        try keep(profile, version: version, isFromForm: call.form.json == nil, cv, services)
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

  /// The row, then the file that is made of it.
  static func keep(
    _ profile: HostedProfile, version: Int64?, isFromForm: Bool, _ cv: CV, _ services: HostServices
  ) throws -> CV {
    let profile = isFromForm ? profile.withoutStrayPaths : profile
    guard var saved = try services.store.cv(cv.id, of: cv.user) else { throw HostError.missing }
    guard saved.status == .draft || saved.status == .saved else {
      throw HostError(.conflict, "host.not-read", "The file has not been read yet.")
    }
    if let version, version != saved.version { throw HostError.conflict }
    if !isFromForm { try checkPlaces(profile, replacing: saved) }
    saved.status = .saved
    saved.title = profile.name
    saved.profile = profile.text
    guard try services.store.updateCV(saved) else { throw HostError.conflict }
    saved.version += 1
    try services.content(of: cv.user).save(profile, as: cv.id.description)
    return saved
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

  // MARK: The file, and the end

  /// The file as it was sent: for its owner to keep, never to be shown by a browser.
  static func original(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let bytes = await OffThread.run { [folder = call.services.folder] in
      folder.readUpload(cv.id, of: cv.user)
    }
    guard let bytes else { throw HostError.missing }
    var response = Response.file(bytes, name: "original", for: call.request)
    response.headers[.contentType] = "application/octet-stream"
    response.headers[.contentSecurityPolicy] = SafePolicy.file
    response.headers[.contentDisposition] =
      "attachment; filename*=UTF-8''" + cv.fileName.addingPercentEncoding()
    return response
  }

  /// A page of the file as a picture, where it is a PDF.
  static func pagePicture(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    guard cv.kind == .pdf, let page = call.parameters.get("page").flatMap({ Int($0) }) else {
      throw HostError.missing
    }
    let services = call.services
    try HostLimits.take(
      [(services.limits.picturesByAccount, String(cv.user.number))], now: Double(services.now()))
    let folder = services.folder
    let picture = try await services.drawing.run {
      await OffThread.run {
        PagePicture.png(of: folder.upload(cv.id, of: cv.user), page: page, scratch: folder.incoming)
      }
    }
    guard let picture else { throw HostError.missing }
    var response = Response.file(picture, name: "page.png", for: call.request)
    // The file does not change.
    response.headers[.cacheControl] = "private, max-age=86400"
    return response
  }

  static func delete(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let services = call.services
    let isRemoved = try await OffThread.run { () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        guard try services.store.removeCV(cv.id, of: cv.user) else { return false }
        // At once: everything else may have to wait for a build.
        services.folder.removeUpload(cv.id, of: cv.user)
        try? HostedContent.withdraw(cv.id.description, from: services.folder.published)
        return true
      }
    }
    guard isRemoved else { throw HostError.missing }
    try await services.removeDeleted()
    return call.wantsPage ? .seeOther("/cvs") : Response(status: .noContent)
  }
}
