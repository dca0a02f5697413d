internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// An account: what is in it, all of it to take away, and its end.
enum AccountHandlers {
  static func show(_ call: HostCall) async throws -> Response {
    let user = try call.signedInUser().session.user
    var page = try await page(call)
    page.isChanged = call.request.uri.queryParameters["changed"] != nil
    guard !call.wantsPage else { return .hostPage(page.page) }
    return .json(
      .object([
        JSONMember("email", .string(user.email)), JSONMember("created", .integer(user.created)),
        JSONMember("cvs", .integer(Int64(page.cvs.count))),
        JSONMember("bytes", .integer(page.cvs.reduce(0) { $0 + $1.bytes })),
        JSONMember("used", .integer(page.used)), JSONMember("quota", .integer(page.quota)),
      ]))
  }

  private static func page(_ call: HostCall, error: HostError? = nil) async throws -> AccountPage {
    let user = try call.signedInUser().session.user
    let (cvs, used) = try await OffThread.run { [services = call.services] () throws(AccountStoreError) in
      (try services.store.cvs(of: user.id), try services.used(by: user.id))
    }
    return AccountPage(
      frame: try PageFrame(call), user: user, cvs: cvs, used: used,
      quota: call.services.configuration.userQuota.bytes, error: error)
  }

  /// What would be lost, and whether it should be.
  static func askBeforeDeleting(_ call: HostCall) async throws -> Response {
    let losses = try await losses(call)
    return call.wantsPage ? .hostPage(try confirmation(losses, call).page) : .json(losses.json)
  }

  private static func losses(_ call: HostCall) async throws -> Losses {
    let user = try call.signedInUser().session.user
    return try await call.asking { (store) throws(AccountStoreError) in
      let cvs = try store.cvs(of: user.id)
      var published: [PublicName] = []
      for cv in cvs {
        guard let publication = try store.publication(of: cv.id, user: user.id) else { continue }
        published.append(publication.name)
      }
      return Losses(user, cvs, published: published)
    }
  }

  private static func confirmation(_ losses: Losses, _ call: HostCall, error: HostError? = nil) throws
    -> ConfirmPage
  {
    ConfirmPage(
      frame: try PageFrame(call), losses: losses, asksPassword: true, files: "/account/files", error: error)
  }

  /// `DELETE /account` `{"password"}`: every row and every file that is theirs.
  static func delete(_ call: HostCall) async throws -> Response {
    do {
      try await confirm(call)
    } catch let error as HostError {
      guard call.wantsPage, error.status == .unprocessableContent else { throw error }
      let page = try confirmation(try await losses(call), call, error: error)
      return .hostPage(page.page, status: error.status)
    }
    let isGone = try await end(try call.signedInUser().user, call.services)
    var response =
      call.wantsPage
      ? Response.seeOther("/auth/login?gone=\(isGone ? "1" : "later")")
      : Response(status: isGone ? .noContent : .accepted)
    response.headers[.setCookie] =
      SessionCookie(isSecure: call.services.configuration.usesSecureCookies).removal
    return response
  }

  /// The page again, with what is wrong.
  private static func page(_ error: HostError, _ call: HostCall) async throws -> Response {
    guard call.wantsPage, error.status == .unprocessableContent else { throw error }
    return .hostPage(try await page(call, error: error).page, status: error.status)
  }

  /// `POST /account/password` `{"current", "new"}`: every session ends, another begins.
  static func password(_ call: HostCall) async throws -> Response {
    let services = call.services
    let user = try call.signedInUser().session.user
    let (present, new) = (call.form["current"] ?? "", call.form["new"] ?? "")
    do {
      try HostLimits.take(
        [(services.limits.passwordsByUser, String(user.id.number))], now: Double(services.now()))
      let token = try await services.hashing.run {
        try await OffThread.run { () throws(Accounts.Failure) in
          try services.accounts.changePassword(present, to: new, of: user)
        }
      }
      services.limits.passwordsByUser.giveBack(String(user.id.number))
      return AuthHandlers.begun(token, call, page: "/account?changed=1")
    } catch Accounts.Failure.wrongCredentials {
      let error = HostError(
        .unprocessableContent, "accounts.wrong-password", "Nothing was changed.",
        fields: [FieldProblem("current", "it is not the password of this account")])
      return try await page(error, call)
    } catch Accounts.Failure.invalid(let problems) {
      let error = HostError(
        .unprocessableContent, "accounts.invalid", "Nothing was changed.",
        fields: problems.map { FieldProblem("new", $0.message) })
      return try await page(error, call)
    }
  }

  /// Who found a browser open is not who has the account.
  private static func confirm(_ call: HostCall) async throws {
    let services = call.services
    let user = try call.signedInUser().session.user
    let password = call.form["password"] ?? ""
    try HostLimits.take(
      [(services.limits.passwordsByUser, String(user.id.number))], now: Double(services.now()))
    let isRight = try await services.hashing.run {
      await OffThread.run { services.accounts.confirms(password, of: user) }
    }
    guard isRight else {
      throw HostError(
        .unprocessableContent, "accounts.wrong-password", "Nothing was deleted.",
        fields: [FieldProblem("password", "it is not the password of this account")])
    }
    services.limits.passwordsByUser.giveBack(String(user.id.number))
  }

  /// Rows first, with a note that the files are to go: nobody gets in any more, whatever comes after.
  ///
  /// - Returns: whether the files are gone too. Those that are not are tried again.
  private static func end(_ user: UserID, _ services: HostServices) async throws -> Bool {
    try await OffThread.run { () throws(any Error) in
      try services.filing.hold(user) { () throws(any Error) in
        let cvs = try services.store.cvs(of: user).map(\.id)
        _ = try services.store.removeUser(user)
        // At once: everything else may have to wait for a build.
        for cv in cvs { try? HostedContent.withdraw(cv.description, from: services.folder.published) }
      }
    }
    do {
      return try await !services.removeDeleted().contains(user)
    } catch {
      services.log.note("remove", cause: HostError.from(error).cause ?? "too many wait")
      return false
    }
  }

  // MARK: All of it

  /// A zip archive of everything that is theirs: files as they were sent, profiles, and what was made.
  static func files(_ call: HostCall) async throws -> Response {
    let services = call.services
    let user = try call.signedInUser().session.user
    try HostLimits.take(
      [(services.limits.buildsByAccount, String(user.id.number))], now: Double(services.now()))
    guard let ticket = services.archives.take(user.id) else { throw HostError.tooMany(after: 30) }
    let archive: Archive
    do {
      archive = try await services.archiving.run {
        try await OffThread.run { () throws(any Error) in
          try Archive.write(user, services, holding: ticket, hangUp: call.hangUp)
        }
      }
    } catch is ZipWriter.Full {
      throw HostError(
        .contentTooLarge, "host.archive-too-large",
        "All your files are more than one archive may hold (\(HostError.size(Archive.limit))). Download them one by one, "
          + "or delete some first.")
    }
    var headers: HTTPFields = [.contentType: "application/zip", .contentLength: "\(archive.size)"]
    headers[.contentDisposition] =
      DownloadName("vitae-\(HostedContent.day(services.now())).zip").disposition()
    headers[.contentSecurityPolicy] = SafePolicy.file
    return Response(status: .ok, headers: headers, body: archive.body)
  }
}
