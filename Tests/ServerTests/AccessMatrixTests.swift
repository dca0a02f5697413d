import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// {nobody, two users, a disabled one} × every route × every object: nobody sees or changes what is another's.
@Suite struct AccessMatrixTests {
  /// A user with everything that a user can have.
  private struct Owner {
    var letter: String
    var user: User
    var token: SessionToken
    var cv: ObjectID
    var job: ObjectID
    var name: String
    var secret: String { "secret-of-\(letter)" }
  }

  /// What a route answers to who may ask it for their own, or to anybody where anybody may.
  private struct Expectation {
    var body: HostWorld.Body?
    var status: Int
    /// Whether it takes away what it is about.
    var isEnd = false
  }

  private static let posting = HostWorld.Body.json(
    .object([JSONMember("posting", .string(HostWorld.posting()))]))
  private static let profile = HostWorld.Body.json(
    .object([JSONMember("profile", HostWorld.profile("New Name", secret: "new"))]))
  private static let name = HostWorld.Body.json(.object([JSONMember("name", .string("new-name"))]))
  private static let credentials = HostWorld.Body.json(
    .object([JSONMember("email", .string("x@example.org")), JSONMember("password", .string("wrong wrong"))]))

  /// Every route there is. A new one has to be put here.
  private static let expected: [String: Expectation] = [
    "GET /": Expectation(status: 303),
    "GET /-/host.css": Expectation(status: 200),
    "GET /-/health": Expectation(status: 200),
    "GET /auth/login": Expectation(status: 200),
    "POST /auth/login": Expectation(body: credentials, status: 401),
    "GET /auth/signup": Expectation(status: 200),
    "POST /auth/signup": Expectation(body: credentials, status: 201),
    "POST /auth/logout": Expectation(status: 204, isEnd: true),
    "GET /auth/session": Expectation(status: 200),
    "GET /account": Expectation(status: 200),
    "GET /account/files": Expectation(status: 200),
    // Not with another's password; that it ends the account is looked at elsewhere.
    "POST /account/password": Expectation(body: credentials, status: 422),
    "DELETE /account": Expectation(body: credentials, status: 422),
    "GET /account/delete": Expectation(status: 200),
    "POST /account/delete": Expectation(body: credentials, status: 422),
    "GET /cvs/index.html": Expectation(status: 303),
    "GET /cvs": Expectation(status: 200),
    "POST /cvs/upload": Expectation(
      body: .file(Array(HostWorld.profile("Up Load", secret: "up").serialized().utf8)), status: 201),
    "GET /cvs/:cv": Expectation(status: 200),
    "PUT /cvs/:cv": Expectation(body: profile, status: 200),
    "POST /cvs/:cv": Expectation(body: profile, status: 200),
    "DELETE /cvs/:cv": Expectation(status: 204, isEnd: true),
    "GET /cvs/:cv/delete": Expectation(status: 200),
    "POST /cvs/:cv/delete": Expectation(status: 204, isEnd: true),
    "GET /cvs/:cv/original": Expectation(status: 200),
    // A JSON file has no pages; that of a PDF is looked at elsewhere.
    "GET /cvs/:cv/pages/:page": Expectation(status: 404),
    "POST /cvs/:cv/customize": Expectation(body: posting, status: 201),
    "PUT /cvs/:cv/publication": Expectation(body: name, status: 201),
    "POST /cvs/:cv/publication": Expectation(body: name, status: 201),
    "DELETE /cvs/:cv/publication": Expectation(status: 204, isEnd: true),
    "POST /cvs/:cv/publication/delete": Expectation(status: 204, isEnd: true),
    "GET /cvs/assets/**": Expectation(status: 200),
    "GET /cvs/:cv/:job": Expectation(status: 200),
    "DELETE /cvs/:cv/:job": Expectation(status: 204, isEnd: true),
    "POST /cvs/:cv/:job/again": Expectation(status: 200),
    "GET /cvs/:cv/:job/delete": Expectation(status: 200),
    "POST /cvs/:cv/:job/delete": Expectation(status: 204, isEnd: true),
    "GET /cvs/:cv/:job/:file": Expectation(status: 200),
    "GET /u/index.html": Expectation(status: 303),
    "GET /u/assets/**": Expectation(status: 200),
    "GET /u/:name": Expectation(status: 303),
    "GET /u/:name/**": Expectation(status: 200),
  ]

  private func owner(_ letter: String, in world: HostWorld) async throws -> Owner {
    let (user, token) = try world.signedIn("\(letter)@example.org")
    let name = "user-\(letter)"
    let cv = try await world.savedCV(.bearer(token), "Name \(letter)", secret: "secret-of-\(letter)")
    let job = try await world.customized(.bearer(token), cv, secret: "secret-of-\(letter)")
    let published = try await world.ask(
      .put, "/cvs/\(cv)/publication", as: .bearer(token),
      .json(.object([JSONMember("name", .string(name))])))
    try #require(published.status == 201, "\(published.text)")
    return Owner(letter: letter, user: user, token: token, cv: cv, job: job, name: name)
  }

  /// The path of a route for the things of owners, or for things that never were.
  private func path(
    _ route: HostRoute, cv: ObjectID, job: ObjectID, name: String, file: String = "cv.txt",
    publicAsset: String = "style.css"
  ) -> String {
    let shared =
      switch route.path {
      case "/cvs/assets/**": "templates/classic/style.css"
      case "/u/assets/**": "templates/classic/" + publicAsset
      default: "index.html"
      }
    var out = route.path
    for (mark, value) in [
      (":cv", cv.description), (":job", job.description), (":name", name), (":file", file), (":page", "1"),
      ("**", shared),
    ] {
      out = out.split(separator: mark, omittingEmptySubsequences: false).joined(separator: value)
    }
    return out
  }

  @Test func everyRouteIsInTheMatrixOnce() {
    let names = HostRoutes.all.map(\.name)
    #expect(names.sorted() == Self.expected.keys.sorted())
  }

  @Test func nobodyReachesWhatIsAnothers() async throws {
    let world = try HostWorld()
    let a = try await owner("a", in: world)
    let b = try await owner("b", in: world)
    let disabled = try await owner("d", in: world)
    _ = try world.services.accounts.setDisabled(true, email: "d@example.org")
    // Even a session that was left over is none.
    let left = SessionToken.random()
    let isBegun = try world.services.store.insertSession(
      left.digest, user: disabled.user.id, passwordHash: disabled.user.passwordHash, now: world.services.now()
    )
    #expect(!isBegun)

    var asked = 0
    for route in HostRoutes.all {
      let expected = try #require(Self.expected[route.name], "\(route.name)")
      let isAbout = route.path.contains(":cv")
      // Who may not be there at all.
      for identity in [
        HostWorld.Identity.anonymous, .bearer(left), .bearer(disabled.token), .bearer(.random()),
        .cookie(left, hasFormToken: true),
      ] where route.access == .user {
        let reply = try await world.ask(
          route.method, path(route, cv: a.cv, job: a.job, name: a.name), as: identity, expected.body)
        #expect(reply.status == 401, "\(route.name)")
        #expect(!reply.text.contains("secret-of"), "\(route.name)")
        asked += 1
      }
      guard isAbout else { continue }
      // Who may, but for what is another's, or never was: the same answer to the letter.
      for (cv, job) in [
        (a.cv, a.job), (disabled.cv, disabled.job), (a.cv, b.job), (.random(), a.job), (.random(), .random()),
      ] {
        for identity in [HostWorld.Identity.bearer(b.token), .cookie(b.token, hasFormToken: true)] {
          let reply = try await world.ask(
            route.method, path(route, cv: cv, job: job, name: "new-name"), as: identity, expected.body)
          #expect(reply.status == 404, "\(route.name)")
          #expect(reply.json?["code"]?.stringValue == "host.not-found", "\(route.name)")
          #expect(reply.json?["message"]?.stringValue == HostError.missing.message, "\(route.name)")
          #expect(!reply.text.contains("secret-of"), "\(route.name)")
          asked += 1
        }
      }
      // Their own, with a posting that is another's.
      if route.path.contains(":job") {
        for job in [a.job, .random()] {
          let reply = try await world.ask(
            route.method, path(route, cv: b.cv, job: job, name: ""), as: .bearer(b.token), expected.body)
          #expect(reply.status == 404, "\(route.name)")
          asked += 1
        }
      }
    }
    #expect(asked > 350)
    // The portfolio of who is locked out is not there either.
    #expect(try await world.ask(.get, "/u/user-a/").status == 200)
    for path in ["/u/user-d/", "/u/user-d/index.html", "/u/user-d/cv.pdf"] {
      #expect(try await world.ask(.get, path).status == 404, "\(path)")
    }
    // Nothing has changed.
    for owner in [a, b, disabled] {
      let store = world.services.store
      let cv = try #require(try store.cv(owner.cv, of: owner.user.id))
      #expect(cv.version == 2 && cv.profile.contains(owner.secret))
      #expect(try store.cvs(of: owner.user.id).count == 1)
      #expect(try store.customizations(of: owner.cv, user: owner.user.id).map(\.id) == [owner.job])
      #expect(try store.publication(of: owner.cv, user: owner.user.id)?.name.description == owner.name)
    }
  }

  @Test func ownersReachWhatIsTheirs() async throws {
    let world = try HostWorld()
    let a = try await owner("a", in: world)
    let styles = TextFile.names(in: world.root + "/data/published/assets/templates/classic")
    let style = try #require(styles.first { $0.hasSuffix(".css") })
    for route in HostRoutes.all {
      let expected = try #require(Self.expected[route.name], "\(route.name)")
      // What ends something ends something of its own.
      let own = expected.isEnd ? try await spare(a, in: world) : a
      let reply = try await world.ask(
        route.method, path(route, cv: own.cv, job: own.job, name: a.name, publicAsset: style),
        as: route.access == .anyone && route.path.hasPrefix("/auth") ? .anonymous : .bearer(own.token),
        expected.body)
      #expect(reply.status == expected.status, "\(route.name): \(reply.text.prefix(300))")
      // `POST …/publication` comes after `PUT …`, which takes the name: the old one is free again.
      if route.path.hasSuffix("/publication"), route.method != .delete {
        let back = try await world.ask(
          .put, "/cvs/\(a.cv)/publication", as: .bearer(a.token),
          .json(.object([JSONMember("name", .string(a.name))])))
        try #require(back.status == 201)
      }
    }
  }

  /// Another session, CV, application and publication of a user; made without a build.
  private func spare(_ owner: Owner, in world: HostWorld) async throws -> Owner {
    var spare = owner
    spare.token = try world.services.accounts.logIn(
      email: owner.user.email, password: HostWorld.password, replacing: nil)
    spare.cv = try await world.savedCV(.bearer(spare.token), "Spare", secret: "spare")
    spare.job = .random()
    let store = world.services.store
    let job = Customization(
      id: spare.job, cv: spare.cv, user: owner.user.id, status: .made, position: "", company: "", created: 0)
    _ = try store.insertCustomization(job, limit: 100)
    let name = try #require(PublicName("spare-\(spare.cv)"))
    _ = try store.publish(Publication(name: name, cv: spare.cv, user: owner.user.id))
    return spare
  }

  @Test func aBrowsersRequestNeedsTheFormsToken() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Name", secret: "s")
    let version = try #require(try world.services.store.cv(cv, of: user.id)).version
    for route in HostRoutes.all where route.access == .user && route.method != .get {
      let expected = try #require(Self.expected[route.name])
      let address = path(route, cv: cv, job: .random(), name: "some-name")
      let bare = try await world.ask(
        route.method, address, as: .cookie(token, hasFormToken: false), expected.body)
      #expect(bare.status == 403, "\(route.name)")
      for headers in [
        [(HTTPField.Name("Sec-Fetch-Site")!, "cross-site")],
        [(HTTPField.Name("Sec-Fetch-Site")!, "same-site")],
        [(HTTPField.Name.origin, "https://evil.example")], [(HTTPField.Name.origin, "null")],
      ] {
        let foreign = try await world.ask(
          route.method, address, as: .cookie(token, hasFormToken: true), expected.body, headers: headers)
        #expect(foreign.status == 403, "\(route.name) \(headers)")
      }
    }
    #expect(try #require(try world.services.store.cv(cv, of: user.id)).version == version)
    #expect(try await world.ask(.get, "/auth/session", as: .bearer(token)).status == 200)
  }
}
