internal import Accounts
internal import Base
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A request, who makes it and what it says.
struct HostCall: Sendable {
  let services: HostServices
  let request: Request
  let parameters: Parameters
  let id: String
  let address: String
  /// Ends the connection; what is being written then fails.
  let hangUp: @Sendable () -> Void
  /// Who has signed in; there is one wherever the route asks for it.
  let signedIn: SignedIn?
  var form = Form()

  struct SignedIn: Sendable {
    let token: SessionToken
    let session: Session
    /// Whether a browser sent it by itself.
    let isCookie: Bool
    var user: UserID { session.user.id }
  }

  /// Who has signed in.
  func signedInUser() throws(HostError) -> SignedIn {
    guard let signedIn else { throw .unauthorized }
    return signedIn
  }

  var wantsPage: Bool { Self.wantsPage(request.headers) }

  static func wantsPage(_ headers: HTTPFields) -> Bool {
    headers[.accept]?.contains("text/html") ?? false
  }

  /// The part of the path that the route calls so, as the name of an object.
  func object(_ name: String) throws(HostError) -> ObjectID {
    guard let text = parameters.get(name), let id = ObjectID(text) else { throw .missing }
    return id
  }

  /// The user's own CV that the path names.
  func cv() async throws -> CV {
    let user = try signedInUser().user
    let id = try object("cv")
    guard let cv = try await asking({ (store) throws(AccountStoreError) in try store.cv(id, of: user) })
    else {
      throw HostError.missing
    }
    return cv
  }

  /// The user's own CV and what was made of it, which the path names.
  func customization() async throws -> (CV, Customization) {
    let cv = try await cv()
    let id = try object("job")
    let found = try await asking { (store) throws(AccountStoreError) in
      try store.customization(id, of: cv.id, user: cv.user)
    }
    guard let found else { throw HostError.missing }
    return (cv, found)
  }

  /// What is there when it is ready; for a page alone, which does not load itself again, and not for long.
  func awaited<T: Sendable>(_ look: () async throws -> T, isReady: (T) -> Bool) async throws -> T {
    let end = ContinuousClock.now + services.configuration.pageWait
    var found = try await look()
    while wantsPage, !isReady(found), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(100))
      found = try await look()
    }
    return found
  }

  /// Asks the store.
  func asking<T: Sendable>(
    _ body: @escaping @Sendable (any AccountStore) throws(AccountStoreError) -> T
  ) async throws -> T {
    try await OffThread.run { [store = services.store] () throws(AccountStoreError) in try body(store) }
  }

  // MARK: The body

  /// Reads a form or a JSON object, by its media type.
  func readForm(limit: Int) async throws -> Form {
    let type = HeaderParameters(request.headers[.contentType] ?? "").value
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw HostError.tooLarge(limit)
    }
    var bytes: [UInt8] = []
    let end = ContinuousClock.now + HostLimits.formTime
    for try await var buffer in request.body {
      guard ContinuousClock.now < end else {
        throw HostError(.requestTimeout, "host.too-slow", "That took too long to send.")
      }
      guard bytes.count + buffer.readableBytes <= limit else { throw HostError.tooLarge(limit) }
      bytes += buffer.readBytes(length: buffer.readableBytes) ?? []
    }
    if bytes.isEmpty { return Form() }
    switch type {
    case "application/json":
      guard let text = String(validating: bytes, as: UTF8.self), let value = try? JSONValue.parse(text),
        case .object = value
      else { throw HostError.malformed("The body is no JSON object.") }
      return Form(json: value)
    case "application/x-www-form-urlencoded": return Form.urlEncoded(bytes)
    default:
      throw HostError(
        .unsupportedMediaType, "host.media-type",
        "Send `application/json` or `application/x-www-form-urlencoded`.")
    }
  }

  // MARK: Forgery

  /// Refuses what another site's page makes a browser send (Fetch Standard, 3.2; HTML, `Sec-Fetch-Site`).
  func checkOrigin() throws(HostError) {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
      guard site == "same-origin" || site == "none" else { throw .wrongForm }
    }
    guard let origin = request.headers[.origin] else { return }
    let parts = origin.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].lowercased() == (request.head.authority ?? "").lowercased() else {
      throw .wrongForm
    }
  }

  /// Refuses what a browser sends by itself without the token of a form of ours.
  func checkFormToken(_ text: String?) throws(HostError) {
    guard let signedIn, signedIn.isCookie else { return }
    let header = HTTPField.Name("X-CSRF-Token").flatMap { request.headers[$0] }
    guard let text = header ?? text, signedIn.token.matches(formToken: text) else { throw .wrongForm }
  }
}
