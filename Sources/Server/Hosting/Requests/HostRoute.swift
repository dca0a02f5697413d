internal import HTTPTypes
internal import Hummingbird

/// A way into the server. The router and the tests read the same list of these.
struct HostRoute: Sendable {
  enum Access: Sendable {
    case anyone
    /// Who has signed in and is not disabled.
    case user
  }

  enum Body: Sendable {
    case none
    /// A form or a JSON object of so many bytes at most; a browser's has to carry the form's token.
    case form(limit: Int)
    /// Read by the handler itself, which checks the form's token.
    case stream
  }

  typealias Handler = @Sendable (HostCall) async throws -> Response

  let method: HTTPRequest.Method
  /// `:cv` and the like stand for one part of a path, `**` for all that follow.
  let path: String
  let access: Access
  let body: Body
  let handler: Handler

  init(
    _ method: HTTPRequest.Method, _ path: String, _ access: Access, body: Body = .none,
    _ handler: @escaping Handler
  ) {
    self.method = method
    self.path = path
    self.access = access
    self.body = body
    self.handler = handler
  }

  /// `GET /cvs/:cv`.
  var name: String { "\(method.rawValue) \(path)" }

  /// Answers a request as far as its route alone decides: who may, whether it is forged, what it says.
  func answer(_ call: HostCall) async throws -> Response {
    var call = call
    if access == .user, call.signedIn == nil { throw HostError.unauthorized }
    switch body {
    case .none: break
    case .form(let limit):
      try call.checkOrigin()
      call.form = try await call.readForm(limit: limit)
      try call.checkFormToken(call.form["form_token"])
    case .stream: try call.checkOrigin()
    }
    return try await handler(call)
  }
}
