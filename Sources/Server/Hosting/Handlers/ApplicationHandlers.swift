internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// CVs for postings: asked for, shown, downloaded.
enum ApplicationHandlers {
  static func customize(_ call: HostCall) async throws -> Response {
    let services = call.services
    let cv = try await call.cv()
    do {
      let customization = try await begin(cv, call)
      let building = Task { await services.build(customization, request: call.id) }
      _ = await OffThread.result(of: building, within: .seconds(20))
      if call.wantsPage { return .seeOther("/cvs/\(cv.id)/\(customization.id)") }
      return try await answer(customization.id, cv, call)
    } catch let error as HostError {
      guard call.wantsPage, error.isForAForm else { throw error }
      let (made, publication) = try await CVHandlers.everything(of: cv, call)
      var page = try await CVHandlers.page(cv, made, publication, call, error: error)
      page.typed = call.form
      return .hostPage(page.page, status: error.status)
    }
  }

  /// The CV and the letter anew, of the profile as it is now, and with the post and company that are sent.
  static func again(_ call: HostCall) async throws -> Response {
    let services = call.services
    let (cv, found) = try await call.customization()
    do throws(HostError) { _ = try PastedPosting.names(call, else: found) } catch {
      guard call.wantsPage else { throw error }
      return try await page(cv, found, call, error: error)
    }
    try HostLimits.take(
      [(services.limits.buildsByAccount, String(cv.user.number))], now: Double(services.now()))
    let waiting = try await OffThread.run { () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in try renamed(found, call) }
    }
    let building = Task { await services.build(waiting, request: call.id) }
    _ = await OffThread.result(of: building, within: .seconds(20))
    if call.wantsPage { return .seeOther("/cvs/\(cv.id)/\(found.id)?again=1") }
    return try await answer(found.id, cv, call, status: .ok)
  }

  /// The row as it is now, with the names that are sent, waiting to be made; then its posting. To be called under the
  /// user's lock, which deleting does without: a row that is gone stays so.
  private static func renamed(_ found: Customization, _ call: HostCall) throws -> Customization {
    let (store, user) = (call.services.store, found.user)
    guard let present = try store.customization(found.id, of: found.cv, user: user) else {
      throw HostError.missing
    }
    var waiting = present
    waiting.status = .waiting
    waiting.problems = []
    (waiting.position, waiting.company) = try PastedPosting.names(call, else: present)
    guard try store.updateCustomization(waiting) else {
      throw try store.customization(found.id, of: found.cv, user: user) == nil
        ? HostError.missing : HostError.conflict
    }
    waiting.version += 1
    guard waiting.position != present.position || waiting.company != present.company else { return waiting }
    do {
      try call.services.content(of: user).rename(
        found.id.description, position: waiting.position, company: waiting.company, date: found.created,
        for: found.cv.description)
      // What it was before may have ended the server; what it is now has not been tried.
      try store.endBuilding(BuildJob(cv: found.cv, object: found.id, version: 0))
    } catch {
      var before = present
      before.version = waiting.version
      _ = try store.updateCustomization(before)
      throw error
    }
    return waiting
  }

  private static func answer(
    _ id: ObjectID, _ cv: CV, _ call: HostCall, status: HTTPResponse.Status = .created
  )
    async throws -> Response
  {
    let found = try await call.asking { (store) throws(AccountStoreError) in
      try store.customization(id, of: cv.id, user: cv.user)
    }
    guard let found else { throw HostError.missing }
    var response = Response.json(
      CVAnswer.json(found, files: await files(found, call)), status: status)
    response.headers[.location] = "/cvs/\(cv.id)/\(id)"
    return response
  }

  private static func files(_ customization: Customization, _ call: HostCall) async -> [String] {
    let content = call.services.content(of: customization.user)
    return await OffThread.run {
      content.files(customization.cv.description, customization.id.description)
    }
  }

  private static func begin(_ cv: CV, _ call: HostCall) async throws -> Customization {
    guard cv.status == .saved else {
      throw HostError(
        .conflict, "host.not-reviewed", "Look the CV through and save it before it is used.")
    }
    let services = call.services
    let posting = try await OffThread.run { () throws(HostError) in try PastedPosting.read(call) }
    try HostLimits.take(
      [(services.limits.buildsByAccount, String(cv.user.number))], now: Double(services.now()))
    let customization = Customization(
      id: .random(), cv: cv.id, user: cv.user, position: posting.position, company: posting.company,
      created: services.now())
    let isKept = try await OffThread.run { () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        try services.checkRoom(for: posting.text.utf8.count, of: cv.user)
        return try keep(customization, posting, services)
      }
    }
    guard isKept else {
      throw HostError(
        .conflict, "host.too-many-postings",
        "This CV has as many postings as it may (\(HostConfiguration.customizationLimit)). Delete one first.")
    }
    return customization
  }

  /// The row, then the posting: where that cannot be written there is no row either.
  private static func keep(
    _ customization: Customization, _ posting: HostedContent.Posting, _ services: HostServices
  ) throws -> Bool {
    let limit = HostConfiguration.customizationLimit
    guard try services.store.insertCustomization(customization, limit: limit) else { return false }
    do {
      try services.content(of: customization.user).save(
        posting, as: customization.id.description, for: customization.cv.description)
    } catch {
      _ = try services.store.removeCustomization(
        customization.id, of: customization.cv, user: customization.user)
      throw error
    }
    return true
  }

  // MARK: Showing

  static func show(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.awaited(
      { try await call.customization() }, isReady: { $0.1.status != .waiting })
    guard call.wantsPage else {
      return .json(CVAnswer.json(customization, files: await files(customization, call)))
    }
    return try await page(cv, customization, call)
  }

  private static func page(
    _ cv: CV, _ customization: Customization, _ call: HostCall, error: HostError? = nil
  ) async throws -> Response {
    let content = call.services.content(of: cv.user)
    let report = await OffThread.run {
      content.file([cv.id.description, customization.id.description, "match.json"])
    }
    let match = report.flatMap { try? JSONValue.parse(String(decoding: $0, as: UTF8.self)) }
    var page = ApplicationPage(
      frame: try PageFrame(call), cv: cv, customization: customization,
      files: await files(customization, call), match: match)
    page.isAgain = customization.status == .made && call.request.uri.queryParameters["again"] != nil
    page.error = error
    page.typed = call.form
    return .hostPage(page.page, status: error?.status ?? .ok)
  }

  /// What would be lost, and whether it should be.
  static func askBeforeDeleting(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.customization()
    return try .asking(Losses(cv, customization, files: await files(customization, call)), call)
  }

  static func delete(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.customization()
    let services = call.services
    let isGone = try await call.asking { (store) throws(AccountStoreError) in
      try store.removeCustomization(customization.id, of: cv.id, user: cv.user)
    }
    guard isGone else { throw HostError.missing }
    try await services.removeDeleted()
    return call.wantsPage ? .seeOther("/cvs/\(cv.id)?deleted=1") : Response(status: .noContent)
  }

  /// A file of an application.
  static func file(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.customization()
    guard let name = call.parameters.get("file").flatMap({ Substring($0).removingPercentEncoding() }) else {
      throw HostError.missing
    }
    let (person, job) = (cv.id.description, customization.id.description)
    let content = call.services.content(of: cv.user)
    let sent = await OffThread.run { content.sentNames(person, job) }
    let kept = ApplicationNames(person: cv.title, sent: sent).name(name)
    let path = [person, job, name]
    guard name == "match.html", call.wantsPage, call.request.uri.queryParameters["download"] == nil else {
      return try await file(path, of: cv.user, kept: kept == name ? nil : kept, call)
    }
    guard let bytes = await OffThread.run({ content.file(path) }) else { throw HostError.missing }
    let shown = WayBack(title: ApplicationPage.title(customization), address: "/cvs/\(person)/\(job)")
    return .document(shown.put(into: bytes), name: name, for: call.request)
  }

  /// What the user's documents share: stylesheets and fonts.
  static func asset(_ call: HostCall) async throws -> Response {
    let user = try call.signedInUser().user
    let parts = call.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }
    return try await file(["assets"] + parts, of: user, call)
  }

  private static func file(
    _ parts: [String], of user: UserID, kept: String? = nil, _ call: HostCall
  ) async throws -> Response {
    let content = call.services.content(of: user)
    guard let bytes = await OffThread.run({ content.file(parts) }), let name = parts.last else {
      throw HostError.missing
    }
    let isDownload = call.request.uri.queryParameters["download"] != nil
    return .document(bytes, name: name, for: call.request, kept: kept, isDownload: isDownload)
  }
}
