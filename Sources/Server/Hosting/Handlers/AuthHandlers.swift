internal import Accounts
internal import Base
internal import HTTPTypes
internal import Hummingbird

/// Signing up, in and out.
enum AuthHandlers {
  static func start(_ call: HostCall) async throws -> Response {
    .seeOther(call.signedIn == nil ? "/auth/login" : "/cvs")
  }

  /// What pages two folders deep call the start.
  static func list(_ call: HostCall) async throws -> Response { .seeOther("/cvs") }

  static func style(_ call: HostCall) async throws -> Response {
    .file(Array(HostStyle.css.utf8), name: "host.css", for: call.request)
  }

  static func health(_ call: HostCall) async throws -> Response {
    .json(.object([JSONMember("status", .string("ok"))]))
  }

  static func logInPage(_ call: HostCall) async throws -> Response {
    if call.signedIn != nil { return .seeOther("/cvs") }
    let isNew = call.request.uri.queryParameters["new"] != nil
    let gone = call.request.uri.queryParameters["gone"]
    return .hostPage(
      LogInPage(
        allowsSignUp: call.services.configuration.allowsSignUp, isNew: isNew, isGone: gone != nil,
        isLater: gone == "later"
      ).page)
  }

  static func signUpPage(_ call: HostCall) async throws -> Response {
    guard call.services.configuration.allowsSignUp else { throw closed }
    return .hostPage(SignUpPage().page)
  }

  private static let closed = HostError(
    .forbidden, "accounts.signup-off", "Accounts are made by who keeps this server. Ask them for one.")

  static func logIn(_ call: HostCall) async throws -> Response {
    let services = call.services
    let (email, password) = (call.form["email"] ?? "", call.form["password"] ?? "")
    let account = EmailAddress(email)?.description ?? "-"
    do {
      try HostLimits.take(
        [(services.limits.logInsByAddress, call.address), (services.limits.logInsByAccount, account)],
        now: Double(services.now()))
      let old = call.signedIn?.token
      let token = try await services.hashing.run {
        try await OffThread.run { () throws(Accounts.Failure) in
          try services.accounts.logIn(email: email, password: password, replacing: old)
        }
      }
      services.limits.logInsByAccount.giveBack(account)
      return begun(token, call)
    } catch {
      guard call.wantsPage else { throw error }
      let error = HostError.from(error)
      let page = LogInPage(
        allowsSignUp: services.configuration.allowsSignUp, email: email, error: error)
      return failed(page.page, error)
    }
  }

  /// A new session: a cookie and a page for browsers, a token for programs.
  static func begun(_ token: SessionToken, _ call: HostCall, page: String = "/cvs") -> Response {
    guard call.wantsPage else {
      return .json(.object([JSONMember("token", .string(token.text))]))
    }
    var response = Response.seeOther(page)
    let cookie = SessionCookie(isSecure: call.services.configuration.usesSecureCookies)
    response.headers[.setCookie] = cookie.set(token, lasting: SessionLifetime().absolute)
    return response
  }

  private static func failed(_ page: HostPage, _ error: HostError) -> Response {
    var response = Response.hostPage(page, status: error.status)
    if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }

  /// What comes back says nothing of whether the address had an account.
  static func signUp(_ call: HostCall) async throws -> Response {
    let services = call.services
    guard services.configuration.allowsSignUp else { throw closed }
    let (email, password) = (call.form["email"] ?? "", call.form["password"] ?? "")
    do {
      try HostLimits.take(
        [(services.limits.signUpsByAddress, call.address)], now: Double(services.now()))
      try await services.hashing.run {
        try await OffThread.run { () throws(Accounts.Failure) in
          try services.accounts.signUp(email: email, password: password)
        }
      }
    } catch {
      guard call.wantsPage else { throw error }
      let error = HostError.from(error)
      return failed(SignUpPage(email: email, error: error).page, error)
    }
    if call.wantsPage { return .seeOther("/auth/login?new=1") }
    return .json(
      .object([
        JSONMember("message", .string("If the address was free, it has an account now: sign in."))
      ]), status: .created)
  }

  static func logOut(_ call: HostCall) async throws -> Response {
    let token = try call.signedInUser().token
    try await OffThread.run { [accounts = call.services.accounts] () throws(Accounts.Failure) in
      try accounts.logOut(token)
    }
    var response =
      call.wantsPage ? Response.seeOther("/auth/login") : Response(status: .noContent)
    response.headers[.setCookie] =
      SessionCookie(isSecure: call.services.configuration.usesSecureCookies).removal
    return response
  }

  static func session(_ call: HostCall) async throws -> Response {
    let signedIn = try call.signedInUser()
    return .json(.object([JSONMember("email", .string(signedIn.session.user.email))]))
  }
}
