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
      let building = Task { await services.build(customization) }
      _ = await OffThread.result(of: building, within: .seconds(20))
      if call.wantsPage { return .seeOther("/cvs/\(cv.id)/\(customization.id)") }
      return try await answer(customization.id, cv, call)
    } catch let error as HostError {
      guard call.wantsPage, error.status == .unprocessableContent else { throw error }
      let (made, publication) = try await CVHandlers.everything(of: cv, call)
      return .hostPage(
        try await CVHandlers.page(cv, made, publication, call, error: error).page, status: error.status)
    }
  }

  private static func answer(_ id: ObjectID, _ cv: CV, _ call: HostCall) async throws -> Response {
    let found = try await call.asking { (store) throws(AccountStoreError) in
      try store.customization(id, of: cv.id, user: cv.user)
    }
    guard let found else { throw HostError.missing }
    var response = Response.json(
      CVAnswer.json(found, files: await files(found, call)), status: .created)
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
    let posting = try posting(call)
    try HostLimits.take(
      [(services.limits.buildsByAccount, String(cv.user.number))], now: Double(services.now()))
    let customization = Customization(
      id: .random(), cv: cv.id, user: cv.user, position: posting.position, company: posting.company,
      created: services.now())
    let isKept = try await OffThread.run { () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        try keep(customization, posting, services)
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

  private static func posting(_ call: HostCall) throws(HostError) -> HostedContent.Posting {
    let text = call.form["posting"] ?? ""
    var problems: [FieldProblem] = []
    if text.utf8.allSatisfy({ $0 <= 0x20 }) {
      problems.append(FieldProblem("posting", "paste the text of the posting"))
    } else if text.utf8.count > HostConfiguration.postingLimit {
      problems.append(
        FieldProblem("posting", "it is longer than \(HostConfiguration.postingLimit / 1000) kB"))
    }
    let names = ["position", "company"].map { name in
      let value = (call.form[name] ?? "").split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
      if value.count > 200 { problems.append(FieldProblem(name, "it is longer than 200 characters")) }
      return value
    }
    guard problems.isEmpty else {
      throw HostError(
        .unprocessableContent, "host.invalid-posting", "Some of what you entered cannot be taken.",
        fields: problems)
    }
    return HostedContent.Posting(
      text: text, position: names[0], company: names[1],
      date: call.services.now())
  }

  // MARK: Showing

  static func show(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.customization()
    let files = await files(customization, call)
    guard call.wantsPage else { return .json(CVAnswer.json(customization, files: files)) }
    let content = call.services.content(of: cv.user)
    let report = await OffThread.run {
      content.file([cv.id.description, customization.id.description, "match.json"])
    }
    let match = report.flatMap { try? JSONValue.parse(String(decoding: $0, as: UTF8.self)) }
    return .hostPage(
      ApplicationPage(
        frame: try PageFrame(call), cv: cv, customization: customization, files: files, match: match
      ).page)
  }

  static func delete(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.customization()
    let services = call.services
    let isGone = try await call.asking { (store) throws(AccountStoreError) in
      try store.removeCustomization(customization.id, of: cv.id, user: cv.user)
    }
    guard isGone else { throw HostError.missing }
    try await services.removeDeleted()
    return call.wantsPage ? .seeOther("/cvs/\(cv.id)") : Response(status: .noContent)
  }

  /// A file of an application.
  static func file(_ call: HostCall) async throws -> Response {
    let (cv, customization) = try await call.customization()
    guard let name = call.parameters.get("file").flatMap({ Substring($0).removingPercentEncoding() }) else {
      throw HostError.missing
    }
    return try await file([cv.id.description, customization.id.description, name], of: cv.user, call)
  }

  /// What the user's documents share: stylesheets and fonts.
  static func asset(_ call: HostCall) async throws -> Response {
    let user = try call.signedInUser().user
    let parts = call.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }
    return try await file(["assets"] + parts, of: user, call)
  }

  private static func file(_ parts: [String], of user: UserID, _ call: HostCall) async throws -> Response {
    let content = call.services.content(of: user)
    guard let bytes = await OffThread.run({ content.file(parts) }), let name = parts.last else {
      throw HostError.missing
    }
    let isDownload = call.request.uri.queryParameters["download"] != nil
    return .document(bytes, name: name, for: call.request, isDownload: isDownload)
  }
}
