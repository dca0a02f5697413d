import Accounts
import Base
import Build
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import Server

/// A server with accounts in a folder of its own, asked without a socket.
struct HostWorld {
  let services: HostServices
  let root: String

  static let password = "a long enough phrase"
  private static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// - Parameter standing: the second at which its clock stands; nil: it runs.
  init(
    standing: Int64? = nil, log: HostLog = HostLog { _ in },
    _ change: (inout HostConfiguration) -> Void = { _ in }
  ) throws {
    root = TextFile.temporaryFolder()
    var configuration = HostConfiguration()
    configuration.data = root + "/data"
    configuration.templates = Self.package + "/templates"
    configuration.fonts = [Self.package + "/fonts"]
    // The tests' own program does not read files.
    configuration.reader = try #require(ServerProgram.path, "vitae-server is not built")
    change(&configuration)
    let opened =
      if let standing {
        HostServices.open(configuration, log: log, hashMemory: 64 << 10, clock: { standing })
      } else {
        HostServices.open(configuration, log: log, hashMemory: 64 << 10)
      }
    services = try #require(opened.value)
  }

  /// Who asks.
  enum Identity: Sendable {
    case anonymous
    case bearer(SessionToken)
    /// A browser, with the token of a form or without.
    case cookie(SessionToken, hasFormToken: Bool)
  }

  struct Reply {
    var status: Int
    var type: String
    var bytes: [UInt8]
    var headers: HTTPFields
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var json: JSONValue? { try? JSONValue.parse(text) }
  }

  /// A request's body with its media type.
  struct Body {
    var type: String
    var bytes: [UInt8]

    static func json(_ value: JSONValue) -> Body {
      Body(type: "application/json", bytes: Array(value.serialized().utf8))
    }

    static func form(_ fields: [(String, String)]) -> Body {
      let text = fields.map { $0.0.addingPercentEncoding() + "=" + $0.1.addingPercentEncoding() }
      return Body(type: "application/x-www-form-urlencoded", bytes: Array(text.joined(separator: "&").utf8))
    }

    /// - Parameter fields: before the file.
    static func file(_ bytes: [UInt8], name: String = "cv.json", fields: [(String, String)] = []) -> Body {
      var out: [UInt8] = []
      for (field, value) in fields {
        out += Array("--B\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
      }
      out += Array(
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n".utf8)
      return Body(type: "multipart/form-data; boundary=B", bytes: out + bytes + Array("\r\n--B--\r\n".utf8))
    }
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, as identity: Identity = .anonymous, _ body: Body? = nil,
    accept: String = "application/json", headers: [(HTTPField.Name, String)] = []
  ) async throws -> Reply {
    var head = HTTPRequest(method: method, scheme: "http", authority: "localhost:8080", path: path)
    head.headerFields[.accept] = accept
    for (name, value) in headers { head.headerFields[name] = value }
    if let body {
      head.headerFields[.contentType] = body.type
      head.headerFields[.contentLength] = "\(body.bytes.count)"
    }
    switch identity {
    case .anonymous: break
    case .bearer(let token): head.headerFields[.authorization] = "Bearer \(token.text)"
    case .cookie(let token, let hasFormToken):
      head.headerFields[.cookie] = "theme=dark; vitae=\(token.text)"
      if hasFormToken { head.headerFields[HTTPField.Name("X-CSRF-Token")!] = token.formToken }
    }
    // In pieces, as from a socket.
    let pieces = stride(from: 0, to: body?.bytes.count ?? 0, by: 1000).map { at in
      ByteBuffer(bytes: body!.bytes[at..<min(at + 1000, body!.bytes.count)])
    }
    let stream = AsyncStream<ByteBuffer> { continuation in
      for piece in pieces { continuation.yield(piece) }
      continuation.finish()
    }
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
    let response = try await HostResponder(services: services).router().buildResponder().respond(
      to: Request(head: head, body: RequestBody(asyncSequence: stream)), context: HostContext(source: source))
    let collected = AnswerBytes()
    try await response.body.write(collected)
    return Reply(
      status: response.status.code, type: response.headers[.contentType] ?? "", bytes: collected.bytes,
      headers: response.headers)
  }

  // MARK: People

  /// Makes an account and signs it in.
  func signedIn(_ email: String) throws -> (user: User, token: SessionToken) {
    _ = try services.accounts.create(email: email, password: Self.password)
    let token = try services.accounts.logIn(email: email, password: Self.password, replacing: nil)
    let user = try #require(try services.accounts.session(token)).user
    return (user, token)
  }

  /// The text of a JSON Resume of somebody.
  static func profile(_ name: String, secret: String) -> JSONValue {
    .object([
      JSONMember(
        "basics",
        .object([
          JSONMember("name", .string(name)), JSONMember("label", .string("Engineer")),
          JSONMember("summary", .string("Builds bridges, \(secret).")),
        ])),
      JSONMember(
        "work",
        .array([
          .object([
            JSONMember("name", .string("Works Ltd")), JSONMember("position", .string("Engineer")),
            JSONMember("startDate", .string("2019-01")),
            JSONMember("highlights", .array([.string("Designed 12 bridges in steel")])),
          ])
        ])),
    ])
  }

  /// Brings a CV and saves it; gives its name.
  func savedCV(_ identity: Identity, _ name: String, secret: String) async throws -> ObjectID {
    let profile = Self.profile(name, secret: secret)
    let sent = try await ask(.post, "/cvs/upload", as: identity, .file(Array(profile.serialized().utf8)))
    let id = try #require(sent.json?["id"]?.stringValue.flatMap { ObjectID($0) }, "\(sent.text)")
    let saved = try await ask(
      .put, "/cvs/\(id)", as: identity, .json(.object([JSONMember("profile", profile)])))
    try #require(saved.status == 200, "\(saved.text)")
    return id
  }

  /// A posting as somebody pastes it, with a sentence of its own.
  static func posting(_ words: String = "We need steel bridges.") -> String {
    """
    Bridge Engineer
    Span Ltd, Galway

    \(words)
    You have designed bridges in steel, led teams on site and kept the budgets of large projects for years.

    """
  }

  /// Asks for a CV made for a posting.
  func customize(_ identity: Identity, _ cv: ObjectID, _ posting: String = Self.posting()) async throws
    -> Reply
  {
    try await ask(
      .post, "/cvs/\(cv)/customize", as: identity, .json(.object([JSONMember("posting", .string(posting))])))
  }

  /// Asks for a portfolio at `/u/<name>`.
  func publish(_ identity: Identity, _ cv: ObjectID, at name: String) async throws -> Reply {
    try await ask(
      .put, "/cvs/\(cv)/publication", as: identity, .json(.object([JSONMember("name", .string(name))])))
  }

  /// Waits until something is being built.
  func untilBuilding() async throws {
    for _ in 0..<20_000 where services.building.free > 0 { try await Task.sleep(for: .milliseconds(2)) }
    #expect(services.building.free == 0)
  }

  /// Has a CV made for a posting; gives its name.
  func customized(_ identity: Identity, _ cv: ObjectID, secret: String) async throws -> ObjectID {
    let made = try await customize(identity, cv, Self.posting("We need steel bridges. \(secret)"))
    try #require(made.json?["status"]?.stringValue == "made", "\(made.text)")
    return try #require(made.json?["id"]?.stringValue.flatMap { ObjectID($0) })
  }
}

/// Collects a body.
private final class AnswerBytes: ResponseBodyWriter, @unchecked Sendable {
  var bytes: [UInt8] = []
  func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
