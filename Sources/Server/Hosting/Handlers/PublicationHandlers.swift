internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// Portfolios that anybody may see: a copy of the public pages, made when the user says so and gone when they take it back.
enum PublicationHandlers {
  static func publish(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    do {
      let publication = try await begin(cv, call)
      if call.wantsPage { return .seeOther("/cvs/\(cv.id)#publication") }
      return .json(
        .object([JSONMember("address", .string("/u/\(publication.name)/"))]), status: .created)
    } catch let error as HostError {
      guard call.wantsPage, error.status == .unprocessableContent else { throw error }
      let (made, publication) = try await CVHandlers.everything(of: cv, call)
      return .hostPage(
        try await CVHandlers.page(cv, made, publication, call, error: error).page, status: error.status)
    }
  }

  private static func begin(_ cv: CV, _ call: HostCall) async throws -> Publication {
    guard let name = PublicName(call.form["name"] ?? "") else {
      throw taken("3 to 40 of a-z, 0-9 and -, with a letter or digit at both ends")
    }
    guard cv.status == .saved, let value = try? JSONValue.parse(cv.profile),
      let profile = HostedProfile.read(value).profile
    else {
      throw HostError(.conflict, "host.not-reviewed", "Look the CV through and save it before it is used.")
    }
    let services = call.services
    try HostLimits.take(
      [(services.limits.buildsByAccount, String(cv.user.number))], now: Double(services.now()))
    let publication = Publication(name: name, cv: cv.id, user: cv.user)
    let old = try await call.asking { (store) throws(AccountStoreError) in
      let old = try store.publication(of: cv.id, user: cv.user)
      return try store.publish(publication) ? (true, old) : (false, old)
    }
    guard old.0 else { throw taken("it is taken") }
    do {
      try await services.building.run { try await put(profile, publication, services) }
    } catch {
      // What nobody can see has no name either.
      if old.1 == nil {
        _ = try? await call.asking { (store) throws(AccountStoreError) in
          try store.withdraw(cv.id, of: cv.user)
        }
      }
      throw error
    }
    return publication
  }

  private static func taken(_ message: String) -> HostError {
    HostError(
      .unprocessableContent, "host.public-name", "That name cannot be used.",
      fields: [FieldProblem("name", message)])
  }

  /// Builds the public pages and copies them to where anybody may see them.
  private static func put(_ profile: HostedProfile, _ publication: Publication, _ services: HostServices)
    async throws
  {
    let content = services.content(of: publication.user)
    let cv = publication.cv.description
    try await OffThread.run { () throws(FileError) in try content.save(profile, as: cv, publishing: true) }
    let summary = await content.build(cv, "general")
    // Further builds of the user's make nothing public.
    try await OffThread.run { () throws(FileError) in
      defer { try? content.save(profile, as: cv) }
      // A name can change hands: the pages lie by the CV that they are of.
      if !summary.hasErrors { try content.publish(cv, to: services.folder.published, as: cv) }
    }
    guard !summary.hasErrors else {
      services.log.note(
        "publish",
        cause: summary.diagnostics.filter { $0.severity == .error }.map(\.code).joined(separator: " "))
      throw HostError(
        .unprocessableContent, "host.not-published",
        "The pages could not be made. What was public before still is; take it back if it should not be.")
    }
  }

  private static func remove(_ publication: Publication, _ services: HostServices) async throws {
    try await OffThread.run { () throws(FileError) in
      try HostedContent.withdraw(publication.cv.description, from: services.folder.published)
    }
  }

  static func withdraw(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let gone = try await call.asking { (store) throws(AccountStoreError) in
      try store.withdraw(cv.id, of: cv.user)
    }
    guard let gone else { throw HostError.missing }
    try await call.services.building.run { try await remove(gone, call.services) }
    return call.wantsPage ? .seeOther("/cvs/\(cv.id)#publication") : Response(status: .noContent)
  }

  // MARK: For anybody

  static func show(_ call: HostCall) async throws -> Response {
    // The router does not tell `/u/name` from `/u/name/`; links on the page do.
    if call.request.uri.path.hasSuffix("/") { return try await file(call) }
    return .seeOther("/u/\(try await publication(call).name)/")
  }

  static func file(_ call: HostCall) async throws -> Response {
    let publication = try await publication(call)
    let parts = call.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }
    return try await file([publication.cv.description] + (parts.isEmpty ? ["index.html"] : parts), call)
  }

  static func asset(_ call: HostCall) async throws -> Response {
    let parts = call.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }
    return try await file(["assets"] + parts, call)
  }

  private static func publication(_ call: HostCall) async throws -> Publication {
    guard let name = call.parameters.get("name").flatMap({ PublicName($0) }) else { throw HostError.missing }
    let found = try await call.asking { (store) throws(AccountStoreError) in
      try store.publication(named: name)
    }
    guard let found else { throw HostError.missing }
    return found
  }

  private static func file(_ parts: [String], _ call: HostCall) async throws -> Response {
    let folder = call.services.folder.published
    guard let bytes = await OffThread.run({ HostedContent.published(parts, in: folder) }),
      let name = parts.last
    else { throw HostError.missing }
    return .document(bytes, name: name, for: call.request)
  }
}
