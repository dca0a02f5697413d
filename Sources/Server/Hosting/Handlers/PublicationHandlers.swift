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
      guard call.wantsPage, error.isForAForm else { throw error }
      let now = try await call.cv()
      let (made, publication) = try await CVHandlers.everything(of: cv, call)
      var page = try await CVHandlers.page(now, made, publication, call, error: error)
      page.typed = call.form
      return .hostPage(page.page, status: error.status)
    }
  }

  /// What the form's boxes say may be seen. Places count in the version that the form showed.
  private struct Choice: Sendable {
    let version: Int64
    let form: Form

    /// nil where nothing was chosen.
    init?(_ form: Form) {
      guard form.json == nil, let version = form["choice"].flatMap({ Int64($0) }) else { return nil }
      (self.version, self.form) = (version, form)
    }
  }

  /// What is built, and what is saved once it is built.
  private struct Build: Sendable {
    var job: BuildJob
    var profile: HostedProfile
    /// With the boxes as they are ticked; nil where they are as before.
    var chosen: JSONValue?
  }

  private static func begin(_ cv: CV, _ call: HostCall) async throws -> Publication {
    let services = call.services
    let publication = try await asked(cv, call)
    let round = services.publishing.begin(cv.id)
    defer { services.publishing.end(round, of: cv.id) }
    try await services.building.run {
      try await put(publication, round, call)
      _ = try await services.removeDeletedNow(isQuiet: true)
    }
    return publication
  }

  /// What is asked for, if it may be.
  private static func asked(_ cv: CV, _ call: HostCall) async throws -> Publication {
    let text = (call.form["name"] ?? "").lowercased().filter { !$0.isWhitespace }
    guard let name = PublicName(text) else { throw taken(PublicName.problem(text) ?? "it is no name") }
    guard cv.status == .saved else {
      throw HostError(.conflict, "host.not-reviewed", "Look the CV through and save it before it is used.")
    }
    let services = call.services
    try HostLimits.take(
      [(services.limits.buildsByAccount, String(cv.user.number))], now: Double(services.now()))
    let publication = Publication(name: name, cv: cv.id, user: cv.user)
    let holder = try await call.asking { (store) throws(AccountStoreError) in
      try store.publication(named: name)
    }
    // Said before the work is done; decided after it.
    guard holder == nil || holder?.cv == cv.id else { throw taken("`\(name)` is taken: choose another") }
    return publication
  }

  private static func taken(_ message: String) -> HostError {
    HostError(
      .unprocessableContent, "host.public-name", "That name cannot be used.",
      fields: [FieldProblem("name", message)])
  }

  /// Builds the public pages, in a place of their own so that nothing else is ever marked as public, and copies them to
  /// where anybody may see them.
  private static func put(_ publication: Publication, _ round: ObjectID, _ call: HostCall) async throws {
    let services = call.services
    let place = services.folder.incoming + "/publish-\(ObjectID.random())"
    let content = services.content(below: place)
    let cv = publication.cv.description
    defer { DataFolder.removeTree(place) }
    let choice = Choice(call.form)
    let build = try await OffThread.run { () throws(any Error) in
      let build = try begun(publication, choice, services)
      try content.save(build.profile, as: cv, publishing: true)
      return build
    }
    let job = build.job
    let mark = try await call.asking { [id = call.id] (store) throws(AccountStoreError) in
      try store.beginBuilding(job, request: id)
    }
    guard let mark else { throw HostError.missing }
    guard !mark.isGivenUp else { throw HostError.givenUp }
    let summary = await content.build(cv, "general", within: services.configuration.buildTime)
    try await call.asking { (store) throws(AccountStoreError) in try store.endBuilding(job) }
    guard !summary.hasErrors else {
      services.log.note(
        "publish",
        cause: summary.diagnostics.filter { $0.severity == .error }.map(\.code).joined(separator: " "))
      throw notPublished(summary)
    }
    try await OffThread.run { () throws(any Error) in
      try services.filing.hold(publication.user) { () throws(any Error) in
        guard services.publishing.isWanted(round, of: publication.cv) else { throw HostError.missing }
        let there = DataFolder.bytes(below: "\(services.folder.published)/\(cv)")
        let new = DataFolder.bytes(below: content.publicFolder(cv))
        try services.checkRoom(for: Int(new - there), of: publication.user)
        // Pages could be made of it: now the choice counts.
        if let chosen = build.chosen { try keep(build, chosen, publication, services) }
        try show(publication, content, services)
      }
    }
  }

  /// What is saved now, not what was when this was asked for, with the boxes as they are ticked.
  private static func begun(_ publication: Publication, _ choice: Choice?, _ services: HostServices) throws
    -> Build
  {
    guard let row = try services.store.cv(publication.cv, of: publication.user),
      let value = try? JSONValue.parse(row.profile)
    else { throw HostError.missing }
    let job = BuildJob(cv: row.id, object: nil, version: row.version)
    guard let choice else {
      guard let profile = HostedProfile.read(value).profile else { throw HostError.missing }
      return Build(job: job, profile: profile)
    }
    guard choice.version == row.version else { throw HostError.conflict }
    let chosen = PublicChoice(value).applied(choice.form)
    let checked = try ReviewHandlers.checked(chosen)
    // Paths that name nothing any more go too.
    let profile = checked.withoutStrayPaths
    let isNew = chosen != value || profile.text != checked.text
    return Build(job: job, profile: profile, chosen: isNew ? chosen : nil)
  }

  /// Saves what was chosen, in place of the version of which it was chosen. To be called under the user's lock.
  private static func keep(
    _ build: Build, _ chosen: JSONValue, _ publication: Publication, _ services: HostServices
  ) throws {
    guard let row = try services.store.cv(publication.cv, of: publication.user) else {
      throw HostError.missing
    }
    _ = try ReviewHandlers.keep(
      build.profile, ReviewHandlers.Change(value: chosen), version: build.job.version, isFromForm: true, row,
      services)
  }

  private static func notPublished(_ summary: BuildSummary) -> HostError {
    let strays = summary.diagnostics.filter { $0.code == "content.unknown-private" }
    let slow = summary.diagnostics.filter { $0.code == HostedContent.tooSlow }
    return HostError(
      .unprocessableContent, "host.not-published",
      "The pages could not be made. What was public before still is; take it back if it should not be.",
      fields: strays.map { FieldProblem("private", $0.message) }
        + slow.map { FieldProblem("", ([$0.message] + $0.hints).joined(separator: "; ")) })
  }

  /// The row and the pages, as one: where the pages cannot be put there, the name is what it was. To be called under the
  /// user's lock.
  private static func show(_ publication: Publication, _ content: HostedContent, _ services: HostServices)
    throws
  {
    let (store, cv, user) = (services.store, publication.cv, publication.user)
    let old = try store.publication(of: cv, user: user)
    guard try store.publish(publication) else {
      // It may have been deleted since it was asked for.
      throw try store.cv(cv, of: user) == nil
        ? HostError.missing : taken("`\(publication.name)` is taken: choose another")
    }
    do {
      // A name can change hands: the pages lie by the CV that they are of.
      try content.publish(cv.description, to: services.folder.published, as: cv.description)
    } catch {
      if let old { _ = try store.publish(old) } else { _ = try store.withdraw(cv, of: user) }
      throw error
    }
  }

  static func withdraw(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let isGone = try await OffThread.run { [services = call.services] () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        let isPending = services.publishing.withdraw(cv.id)
        guard try services.store.withdraw(cv.id, of: cv.user) != nil else { return isPending }
        try HostedContent.withdraw(cv.id.description, from: services.folder.published)
        return true
      }
    }
    guard isGone else { throw HostError.missing }
    return call.wantsPage ? .seeOther("/cvs/\(cv.id)#publication") : Response(status: .noContent)
  }

  // MARK: For anybody

  /// What portfolios call the start: the portfolio itself for who comes from one.
  static func start(_ call: HostCall) async throws -> Response {
    let name = HTTPField.Name("Referer").flatMap { call.request.headers[$0] }
      .flatMap { $0.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3) }
      .flatMap { $0.first == "u" ? $0.dropFirst().first : nil }
      .flatMap { PublicName($0) }
    if let name { return .seeOther("/u/\(name)/") }
    return try await AuthHandlers.start(call)
  }

  static func show(_ call: HostCall) async throws -> Response {
    // The router does not tell `/u/name` from `/u/name/`; links on the page do.
    if call.request.uri.path.hasSuffix("/") { return try await file(call) }
    return .seeOther("/u/\(try await publication(call).name)/")
  }

  static func file(_ call: HostCall) async throws -> Response {
    let publication = try await publication(call)
    let parts = call.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }
    let path = [publication.cv.description] + (parts.isEmpty ? ["index.html"] : parts)
    guard parts == ["cv.pdf"] else { return try await file(path, call) }
    let cv = try await call.asking { (store) throws(AccountStoreError) in
      try store.cv(publication.cv, of: publication.user)
    }
    return try await file(
      path, kept: ApplicationNames(person: cv?.title ?? "", sent: [:]).name("cv.pdf"), call)
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

  private static func file(_ parts: [String], kept: String? = nil, _ call: HostCall) async throws -> Response
  {
    let folder = call.services.folder.published
    guard let bytes = await OffThread.run({ HostedContent.published(parts, in: folder) }),
      let name = parts.last
    else { throw HostError.missing }
    return .document(bytes, name: name, for: call.request, kept: kept)
  }
}
