import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// Signing up, in and out over HTTP.
@Suite struct SignInTests {
  private func credentials(_ email: String, _ password: String) -> HostWorld.Body {
    .json(.object([JSONMember("email", .string(email)), JSONMember("password", .string(password))]))
  }

  @Test func aBrowserGetsACookieThatScriptsAndOtherSitesCannotUse() async throws {
    let world = try HostWorld()
    _ = try world.signedIn("a@example.org")
    let form = HostWorld.Body.form([("email", "A@example.org"), ("password", HostWorld.password)])
    let reply = try await world.ask(.post, "/auth/login", form, accept: "text/html")
    #expect(reply.status == 303 && reply.headers[.location] == "/cvs")
    let cookie = try #require(reply.headers[.setCookie])
    #expect(
      cookie.hasPrefix("vitae=") && cookie.hasSuffix("; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax"))
    let token = try #require(SessionToken(cookie.dropFirst(6).prefix { $0 != ";" }))
    #expect(try await world.ask(.get, "/cvs", as: .cookie(token, hasFormToken: false)).status == 200)
    let out = try await world.ask(
      .post, "/auth/logout", as: .cookie(token, hasFormToken: false),
      .form([("form_token", token.formToken)]),
      accept: "text/html")
    #expect(out.status == 303 && out.headers[.setCookie]?.contains("vitae=; Path=/; Max-Age=0") == true)
    #expect(try await world.ask(.get, "/cvs", as: .cookie(token, hasFormToken: false)).status == 401)
  }

  @Test func forOthersACookieIsForEncryptedConnectionsAlone() async throws {
    for change in [{ $0.isBehindProxy = true }, { $0.host = "0.0.0.0" }]
      as [(inout HostConfiguration) -> Void]
    {
      let world = try HostWorld(change)
      _ = try world.signedIn("a@example.org")
      let form = HostWorld.Body.form([("email", "a@example.org"), ("password", HostWorld.password)])
      let reply = try await world.ask(.post, "/auth/login", form, accept: "text/html")
      let cookie = try #require(reply.headers[.setCookie])
      #expect(cookie.hasPrefix("__Host-vitae=") && cookie.hasSuffix("; Secure"))
    }
  }

  @Test func unknownDisabledAndWrongAnswerAlike() async throws {
    let world = try HostWorld()
    _ = try world.signedIn("known@example.org")
    _ = try world.signedIn("locked@example.org")
    _ = try world.services.accounts.setDisabled(true, email: "locked@example.org")
    var answers: Set<String> = []
    for (email, password) in [
      ("known@example.org", "wrong wrong"), ("unknown@example.org", "wrong wrong"),
      ("locked@example.org", HostWorld.password), ("no address", "wrong wrong"), ("known@example.org", ""),
      ("known@example.org", String(repeating: "x", count: 10_000)),
    ] {
      let reply = try await world.ask(.post, "/auth/login", credentials(email, password))
      #expect(reply.status == 401, "\(email)")
      var json = try #require(reply.json)
      if case .object(let members) = json { json = .object(members.filter { $0.name != "request" }) }
      answers.insert(json.serialized())
    }
    #expect(answers.count == 1)
    var signUps: Set<String> = []
    for email in ["known@example.org", "new@example.org", "locked@example.org"] {
      let reply = try await world.ask(.post, "/auth/signup", credentials(email, "another good phrase"))
      #expect(reply.status == 201)
      signUps.insert(reply.text)
    }
    #expect(signUps.count == 1)
  }

  /// Processor time of this thread, so that others on the machine do not count.
  private func milliseconds(_ body: () -> Void) -> Double {
    ProcessorTime.measure(body) * 1000
  }

  @Test func unknownAddressesTakeAsLong() throws {
    let hasher = try #require(PasswordHasher(memory: 8 << 20))
    let world = try HostWorld()
    let accounts = Accounts(store: world.services.store, hasher: hasher) { 0 }
    _ = try accounts.create(email: "known@example.org", password: HostWorld.password)
    var times: [String: [Double]] = [:]
    for _ in 0..<15 {
      for email in ["known@example.org", "unknown@example.org"] {
        times["in " + email, default: []].append(
          milliseconds { _ = try? accounts.logIn(email: email, password: "wrong wrong", replacing: nil) })
        times["up " + email, default: []].append(
          milliseconds { try? accounts.signUp(email: email, password: "another good phrase") })
      }
    }
    let medians = times.mapValues { $0.sorted()[$0.count / 2] }
    let ofIn = try #require(medians["in unknown@example.org"]) / #require(medians["in known@example.org"])
    let ofUp = try #require(medians["up unknown@example.org"]) / #require(medians["up known@example.org"])
    #expect((0.8...1.25).contains(ofIn), "\(medians)")
    #expect((0.8...1.25).contains(ofUp), "\(medians)")
  }

  @Test func whoTriesTooOftenWaits() async throws {
    let world = try HostWorld(standing: 1_800_000_000)
    _ = try world.signedIn("a@example.org")
    var statuses: [Int] = []
    for _ in 0..<12 {
      statuses.append(
        try await world.ask(.post, "/auth/login", credentials("a@example.org", "wrong wrong")).status)
    }
    #expect(statuses == Array(repeating: 401, count: 10) + [429, 429])
    let refused = try await world.ask(.post, "/auth/login", credentials("A@example.org", HostWorld.password))
    #expect(refused.status == 429 && (Int(refused.headers[.retryAfter] ?? "") ?? 0) > 0)
    #expect(refused.json?["code"]?.stringValue == "host.too-many-requests")
    // An address that nobody has is counted the same.
    for _ in 0..<10 {
      _ = try await world.ask(.post, "/auth/login", credentials("b@example.org", "wrong wrong"))
    }
    #expect(
      try await world.ask(.post, "/auth/login", credentials("b@example.org", "wrong wrong")).status == 429)
  }

  @Test func whoSignsInRightlyIsNotCounted() async throws {
    let world = try HostWorld()
    _ = try world.signedIn("a@example.org")
    for _ in 0..<20 {
      let reply = try await world.ask(.post, "/auth/login", credentials("a@example.org", HostWorld.password))
      #expect(reply.status == 200)
    }
  }

  @Test func signUpCanBeOff() async throws {
    let world = try HostWorld { $0.allowsSignUp = false }
    let reply = try await world.ask(
      .post, "/auth/signup", credentials("a@example.org", "another good phrase"))
    #expect(reply.status == 403 && reply.json?["code"]?.stringValue == "accounts.signup-off")
    #expect(try await world.ask(.get, "/auth/signup", accept: "text/html").status == 403)
    #expect(try await !world.ask(.get, "/auth/login", accept: "text/html").text.contains("/auth/signup"))
    #expect(try world.services.accounts.users().isEmpty)
  }

  @Test func whatIsWrongStandsBesideTheField() async throws {
    let world = try HostWorld()
    let form = HostWorld.Body.form([("email", "<x>"), ("password", "short")])
    let page = try await world.ask(.post, "/auth/signup", form, accept: "text/html")
    #expect(page.status == 422 && page.type == "text/html; charset=utf-8")
    #expect(page.text.contains("aria-describedby=\"f-email-error\" aria-invalid=\"true\""))
    #expect(page.text.contains("value=\"&lt;x&gt;\"") && !page.text.contains("short\""))
    let json = try await world.ask(.post, "/auth/signup", form)
    let fields = json.json?["fields"]?.arrayValue?.compactMap { $0["field"]?.stringValue }
    #expect(json.status == 422 && fields == ["email", "password"])
  }

  @Test func otherPathsMethodsAndBodiesHaveTheSameShape() async throws {
    let world = try HostWorld()
    for (method, path, body, status) in [
      (.get, "/nothing", nil, 404), (.delete, "/auth/login", nil, 404),
      (.get, "/cvs/../../etc/passwd", nil, 404),
      (.post, "/auth/login", HostWorld.Body(type: "application/json", bytes: Array("[".utf8)), 400),
      (.post, "/auth/login", HostWorld.Body(type: "text/plain", bytes: [0x61]), 415),
      (
        .post, "/auth/login",
        HostWorld.Body(type: "application/json", bytes: .init(repeating: 0x20, count: 300_000)), 413
      ),
      (.get, "/u/nobody/", nil, 404), (.get, "/u/%2e%2e/accounts.sqlite", nil, 404),
      (.get, "/u/assets/%2e%2e/%2e%2e/accounts.sqlite", nil, 404),
      (.get, "/u/assets/..%2f..%2faccounts.sqlite", nil, 404),
    ] as [(HTTPRequest.Method, String, HostWorld.Body?, Int)] {
      let reply = try await world.ask(method, path, body)
      #expect(reply.status == status, "\(method) \(path): \(reply.text)")
      if case .object(let members) = reply.json {
        #expect(members.map(\.name) == ["code", "message", "fields", "request"], "\(path)")
      } else {
        Issue.record("\(path) is no JSON")
      }
      #expect(
        reply.headers[.xContentTypeOptions] == "nosniff" && reply.headers[.contentSecurityPolicy] != nil)
      let page = try await world.ask(method, path, body, accept: "text/html")
      #expect(page.status == status && page.text.contains("<h1>"), "\(path)")
    }
  }

  @Test func otherNamesAreRefusedOnThisMachine() async throws {
    let world = try HostWorld()
    #expect(try await world.ask(.get, "/-/health").status == 200)
    #expect(try await world.ask(.head, "/-/health").status == 200)
    let configured = try HostWorld {
      $0.names = ["cv.example.org"]; $0.host = "0.0.0.0"
    }
    #expect(try await configured.ask(.get, "/-/health").status == 421)
  }

  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
    ("2001:db8::1", "2001:db8::/64"),
    ("::1", "::/64"), ("", ""), ("::ffff:203.0.113.5", "203.0.113.5"),
  ])
  func addressesCountByTheirNetwork(address: String, key: String) {
    #expect(ClientAddress.network(address) == key)
  }

  @Test func onlyTheProxysOwnWordIsBelieved() {
    let name = HTTPField.Name("X-Forwarded-For")!
    let headers: HTTPFields = [name: "10.0.0.1, 198.51.100.7"]
    #expect(ClientAddress.of(headers, peer: "127.0.0.1", isBehindProxy: true) == "198.51.100.7")
    #expect(ClientAddress.of(headers, peer: "127.0.0.1", isBehindProxy: false) == "127.0.0.1")
  }
}
