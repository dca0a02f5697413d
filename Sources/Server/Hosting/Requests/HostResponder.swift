internal import Accounts
internal import Base
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Around every route: a request's id, who has signed in, errors as JSON or as a page, headers for safety, the log.
struct HostResponder: Sendable {
  let services: HostServices

  func router() -> Router<HostContext> {
    let router = Router(context: HostContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: HostFrame(services: services))
    for route in HostRoutes.all {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await respond(route, request, context)
      }
    }
    return router
  }

  private func respond(_ route: HostRoute, _ request: Request, _ context: HostContext) async throws
    -> Response
  {
    let call = HostCall(
      services: services, request: request, parameters: context.parameters, id: context.requestID,
      address: ClientAddress.of(
        request.headers, peer: context.peer, isBehindProxy: services.configuration.isBehindProxy),
      hangUp: context.hangUp,
      signedIn: try await services.signedIn(request.headers))
    return try await route.answer(call)
  }
}

/// What every answer has, also where there is no route.
struct HostFrame: RouterMiddleware {
  typealias Context = HostContext
  let services: HostServices

  func handle(
    _ request: Request, context: HostContext, next: (Request, HostContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response: Response
    var cause: String?
    do {
      try checkHost(request)
      response = try await next(request, context)
    } catch {
      let failure = Self.failure(error)
      cause = failure.cause
      response = Self.answer(failure, request, context.requestID, await frame(failure, request))
    }
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = SafePolicy.page
    }
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
    response.headers[HTTPField.Name("X-Request-ID")!] = context.requestID
    if services.configuration.isBehindProxy {
      response.headers[.strictTransportSecurity] = "max-age=31536000"
    }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    services.log.request(
      context.requestID, request.method.rawValue, context.endpointPath ?? "-", response.status.code,
      milliseconds: Int((ContinuousClock.now - start) / .milliseconds(1)), cause: cause)
    return response
  }

  /// The bar of who has signed in, for an error's page.
  private func frame(_ error: HostError, _ request: Request) async -> PageFrame? {
    // Nothing of anybody's under a name that is not ours.
    guard HostCall.wantsPage(request.headers), error.status.code != 421 else { return nil }
    return try? await services.signedIn(request.headers).map { PageFrame($0) }
  }

  /// As `HostCheck`; a server for others answers for every name unless it is told which.
  private func checkHost(_ request: Request) throws(HostError) {
    let configuration = services.configuration
    var names = Set(configuration.names.map { $0.lowercased() })
    if names.isEmpty, !configuration.isLoopback { return }
    if configuration.isLoopback { names.formUnion(HostCheck<HostContext>.loopback) }
    guard names.contains(request.head.authority.map(HostCheck<HostContext>.name) ?? "") else {
      throw HostError(
        .init(code: 421), "host.wrong-name", "This server does not answer for that name.")
    }
  }

  private static func failure(_ error: any Error) -> HostError {
    if let error = error as? any HTTPResponseError {
      switch error.status {
      case .notFound: return .missing
      case .contentTooLarge: return .tooLarge(HostConfiguration.formLimit)
      case .badRequest: return .malformed("The request cannot be read.")
      default: return HostError(error.status, "host.refused", "The request cannot be answered.")
      }
    }
    return HostError.from(error)
  }

  private static func answer(_ error: HostError, _ request: Request, _ id: String, _ frame: PageFrame?)
    -> Response
  {
    var response: Response
    if !HostCall.wantsPage(request.headers) {
      response = .json(error.json(request: id), status: error.status)
    } else if error.status == .unauthorized, request.method == .get {
      return .redirect(to: "/auth/login")
    } else {
      response = .hostPage(ErrorPage(error: error, request: id, frame: frame).page, status: error.status)
    }
    if error.status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
    if let seconds = error.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }
}

/// What the browser may do with an answer (Content Security Policy Level 3).
enum SafePolicy {
  /// Our own pages: no script at all.
  static let page =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
  /// Documents that the build made: styles of their own, pictures, fonts.
  static let document =
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; frame-ancestors 'self'; "
    + "form-action 'none'; base-uri 'none'"
  /// Files as they were sent: nothing, in an origin of their own.
  static let file = "default-src 'none'; sandbox; frame-ancestors 'none'"
}

extension Response {
  static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(string: value.serialized() + "\n")))
  }

  static func hostPage(_ page: HostPage, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: page.html)))
  }

  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address])
  }

  /// A file that a build made, for its owner or for everybody.
  ///
  /// - Parameter kept: the name under which it is kept; nil: the one that it has.
  static func document(
    _ bytes: [UInt8], name: String, for request: Request, kept: String? = nil, isDownload: Bool = false
  ) -> Response {
    var response = Response.file(bytes, name: name, for: request)
    response.headers[.contentSecurityPolicy] = SafePolicy.document
    if kept != nil || isDownload {
      response.headers[.contentDisposition] = DownloadName(kept ?? name).disposition(isDownload: isDownload)
    }
    return response
  }
}
