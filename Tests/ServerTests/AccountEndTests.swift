import Accounts
import Base
import Glibc
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import TestSupport
import Testing

@testable import Server

/// Taking everything along, and the end of an account.
@Suite struct AccountEndTests {
  private static let password = HostWorld.Body.json(
    .object([JSONMember("password", .string(HostWorld.password))]))

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    var at = 0
    while let found = bytes[at...].firstIndex(of: word[0]) {
      if bytes[found...].starts(with: word) { return true }
      at = found + 1
    }
    return false
  }

  /// Somebody with a CV, a posting, documents and a portfolio.
  private func owner(_ letter: String, _ world: HostWorld) async throws -> (User, SessionToken, ObjectID) {
    let (user, token) = try world.signedIn("\(letter)@example.org")
    let cv = try await world.savedCV(.bearer(token), "Name \(letter)", secret: "secret-of-\(letter)")
    _ = try await world.customized(.bearer(token), cv, secret: "wish-of-\(letter)")
    let published = try await world.ask(
      .put, "/cvs/\(cv)/publication", as: .bearer(token),
      .json(.object([JSONMember("name", .string("user-\(letter)"))])))
    try #require(published.status == 201, "\(published.text)")
    return (user, token, cv)
  }

  @Test func nothingRemainsOfAnAccount() async throws {
    let world = try HostWorld()
    let (a, token, _) = try await owner("a", world)
    let (b, other, cv) = try await owner("b", world)
    let before = TextFile.tree(world.services.folder.user(b.id))
    #expect(try await world.ask(.delete, "/account", as: .bearer(token), Self.password).status == 204)
    // No row, no file, no session, no page, nor a byte of it in the database.
    #expect(try await world.ask(.get, "/auth/session", as: .bearer(token)).status == 401)
    #expect(try await world.ask(.get, "/u/user-a/").status == 404)
    let known = try world.services.store.inventory()
    #expect(known.users == [b.id] && known.cvs.map(\.id) == [cv] && known.published.map(\.id) == [cv])
    let root = world.root + "/data"
    #expect(!TextFile.tree(root).contains { $0.hasPrefix("users/\(a.id.number)/") })
    for path in TextFile.tree(root) {
      let bytes = TextFile.bytes(root + "/" + path) ?? []
      for word in ["a@example.org", "secret-of-a", "wish-of-a", "Name a"] {
        #expect(!Self.holds(bytes, Array(word.utf8)), "\(path) holds \(word)")
      }
    }
    // Nothing of anybody else's.
    #expect(TextFile.tree(world.services.folder.user(b.id)) == before)
    #expect(try await world.ask(.get, "/u/user-b/").status == 200)
    #expect(try await world.ask(.get, "/cvs/\(cv)", as: .bearer(other)).status == 200)
    // The address is free again, with nothing in it.
    let (_, again) = try world.signedIn("a@example.org")
    let list = try await world.ask(.get, "/cvs", as: .bearer(again))
    #expect(list.json?["cvs"]?.arrayValue == [])
  }

  /// A build that had ended before shows nothing: then it is done again.
  @Test func whatACommandDeletesWhileItIsBuiltLeavesNothing() async throws {
    for _ in 0..<20 where try await deletesWhileItIsBuilt() { return }
    Issue.record("no build lasted long enough")
  }

  /// - Returns: whether something was still being built when the files were deleted.
  private func deletesWhileItIsBuilt() async throws -> Bool {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    async let made = world.customize(.bearer(token), cv)
    try await world.untilBuilding()
    // As `vitae user delete` does, in a process of its own: rows, then files, with no lock of the server's.
    #expect(try world.services.store.removeUser(user.id))
    #expect(world.services.folder.removeFiles(of: user.id, published: [cv]))
    // Whatever the build made after that.
    TextFile.write("x", to: world.services.folder.output(of: user.id) + "/applications/\(cv)/general/cv.pdf")
    TextFile.write("x", to: world.services.folder.published + "/\(cv)/index.html")
    let wasBuilt = world.services.building.free == 0
    _ = try await made
    guard wasBuilt else { return false }
    func published() -> [String] {
      TextFile.names(in: world.services.folder.published).filter { $0 != "assets" }
    }
    for _ in 0..<20_000 where try !world.services.store.removals().isEmpty || !published().isEmpty {
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(TextFile.names(in: world.root + "/data/users").isEmpty)
    #expect(published().isEmpty)
    #expect(try world.services.store.removals() == [])
    return true
  }

  @Test func whatACrashLeavesOfTheLastUserGoesWhenTheServerStarts() async throws {
    let world = try HostWorld()
    let (user, _, cv) = try await owner("a", world)
    #expect(try world.services.store.removeUser(user.id))
    #expect(!TextFile.tree(world.services.folder.user(user.id)).isEmpty)
    await world.services.sweep()
    #expect(TextFile.names(in: world.root + "/data/users").isEmpty)
    #expect(!TextFile.names(in: world.services.folder.published).contains(cv.description))
    #expect(try world.services.store.removals() == [])
  }

  @Test func whatACrashLeavesOfACVGoesWhenTheServerStarts() async throws {
    let world = try HostWorld()
    let (user, token, cv) = try await owner("a", world)
    let kept = try await world.savedCV(.bearer(token), "Ada", secret: "other")
    #expect(try world.services.store.removeCV(cv, of: user.id))
    await world.services.sweep()
    let root = world.services.folder.user(user.id)
    #expect(TextFile.tree(root).contains { $0.contains(kept.description) })
    for path in TextFile.tree(root) {
      #expect(!Self.holds(TextFile.bytes(root + "/" + path) ?? [], Array("secret-of-a".utf8)), "\(path)")
      #expect(!path.contains(cv.description) && !path.hasPrefix("state/"), "\(path)")
    }
  }

  @Test func whatCannotBeRemovedIsSaidAndTriedAgain() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let folder = world.services.folder.user(user.id)
    // Deeper than a path may be long.
    let level = String(repeating: "d", count: 200)
    #expect(mkdir(folder, 0o700) == 0)
    #expect(
      system("cd '\(folder)' && for i in $(seq 25); do mkdir \(level) && cd -P ./\(level) || exit 1; done")
        == 0)
    let reply = try await world.ask(.delete, "/account", as: .bearer(token), Self.password)
    #expect(reply.status == 202)
    #expect(try world.services.store.inventory().users.isEmpty)
    #expect(try await world.services.removeDeleted() == [user.id])
    #expect(system("rm -rf '\(folder)'") == 0)
    #expect(try await world.services.removeDeleted() == [])
    #expect(try world.services.store.removals() == [])
  }

  @Test func whoTriesToSignInLocksNobodyOut() async throws {
    let world = try HostWorld(standing: 1_000_000)
    let (user, token) = try world.signedIn("a@example.org")
    while world.services.limits.logInsByAccount.take(user.email, now: 1_000_000) == nil {}
    let change = JSONValue.object([
      JSONMember("current", .string(HostWorld.password)), JSONMember("new", .string("another long phrase")),
    ])
    let reply = try await world.ask(.post, "/account/password", as: .bearer(token), .json(change))
    #expect(reply.status == 200, "\(reply.text)")
    let fresh = try #require(reply.json?["token"]?.stringValue.flatMap { SessionToken($0) })
    let password = HostWorld.Body.json(.object([JSONMember("password", .string("another long phrase"))]))
    #expect(try await world.ask(.delete, "/account", as: .bearer(fresh), password).status == 204)
  }

  @Test func anAccountEndsForItsPasswordAlone() async throws {
    let world = try HostWorld(standing: 1_000_000)
    let (_, token) = try world.signedIn("a@example.org")
    for body in [nil, HostWorld.Body.json(.object([JSONMember("password", .string("no"))]))] {
      let reply = try await world.ask(.delete, "/account", as: .bearer(token), body)
      #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "accounts.wrong-password")
    }
    // A browser sees the page again.
    let page = try await world.ask(
      .post, "/account/delete", as: .cookie(token, hasFormToken: true), .form([("password", "no")]),
      accept: "text/html")
    #expect(page.status == 422 && page.text.contains("it is not the password of this account"))
    // It cannot be guessed.
    var statuses: Set<Int> = []
    for _ in 0..<10 {
      statuses.insert(try await world.ask(.delete, "/account", as: .bearer(token)).status)
    }
    #expect(statuses == [422, 429])
    #expect(try await world.ask(.get, "/auth/session", as: .bearer(token)).status == 200)
  }

  @Test func aPasswordIsChangedByWhoKnowsIt() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let other = try world.services.accounts.logIn(
      email: "a@example.org", password: HostWorld.password, replacing: nil)
    func change(_ present: String, _ new: String) async throws -> HostWorld.Reply {
      try await world.ask(
        .post, "/account/password", as: .bearer(token),
        .json(.object([JSONMember("current", .string(present)), JSONMember("new", .string(new))])))
    }
    for (present, new, field) in [
      ("no", "another long phrase", "current"), (HostWorld.password, "short", "new"),
      (HostWorld.password, "a@example.org", "new"), (HostWorld.password, HostWorld.password, "new"),
    ] {
      let reply = try await change(present, new)
      #expect(reply.status == 422)
      #expect(reply.json?["fields"]?.arrayValue?.first?["field"]?.stringValue == field)
    }
    let reply = try await change(HostWorld.password, "another long phrase")
    let fresh = try #require(reply.json?["token"]?.stringValue.flatMap { SessionToken($0) }, "\(reply.text)")
    for (session, status) in [(token, 401), (other, 401), (fresh, 200)] {
      #expect(try await world.ask(.get, "/auth/session", as: .bearer(session)).status == status)
    }
    for (password, status) in [(HostWorld.password, 401), ("another long phrase", 200)] {
      let body = JSONValue.object([
        JSONMember("email", .string("a@example.org")), JSONMember("password", .string(password)),
      ])
      #expect(try await world.ask(.post, "/auth/login", .json(body)).status == status)
    }
  }

  @Test func everythingCanBeTakenAlong() async throws {
    let world = try HostWorld()
    let (a, token, cv) = try await owner("a", world)
    _ = try await owner("b", world)
    let reply = try await world.ask(.get, "/account/files", as: .bearer(token))
    #expect(reply.status == 200 && reply.type == "application/zip")
    #expect(reply.headers[.contentLength] == "\(reply.bytes.count)")
    #expect(TextFile.names(in: world.services.folder.incoming).isEmpty)
    let folder = TextFile.temporaryFolder()
    let file = fopen(folder + "/all.zip", "w")
    fwrite(reply.bytes, 1, reply.bytes.count, file)
    fclose(file)
    // Another program's reading of it.
    let command = "cd '\(folder)' && python3 -m zipfile -t all.zip && python3 -m zipfile -e all.zip out"
    guard system(command + " > log 2>&1") == 0 else {
      Issue.record("\(TextFile.read(folder + "/log") ?? "")")
      return
    }
    let paths = TextFile.tree(folder + "/out")
    let job = try #require(try world.services.store.customizations(of: cv, user: a.id).first)
    let posting = "Name-a/" + UnicodeForms.fileName(ApplicationPage.title(job))
    for path in [
      "Name-a/sent/cv.json", "Name-a/resume.json", posting + "/posting.md",
      posting + "/Name-a-CV-Span-Ltd.pdf",
      posting + "/Name-a-Letter-Span-Ltd.pdf", posting + "/Name-a-CV-Span-Ltd.txt", posting + "/index.html",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    // No file twice, and none by a name that says nothing.
    #expect(!paths.contains { $0.hasSuffix("/cv.pdf") || $0.contains(cv.description) })
    // Links lead to what is there: the pages look as they do on the server.
    let page = TextFile.read("\(folder)/out/\(posting)/index.html") ?? ""
    #expect(page.contains("href=\"Name-a-CV-Span-Ltd.pdf\"") && page.contains("href=\"../../assets/"))
    #expect(paths.contains { $0.hasPrefix("assets/templates/") })
    #expect(
      TextFile.bytes(folder + "/out/Name-a/sent/cv.json")
        == TextFile.bytes(world.services.folder.upload(cv, of: a.id)))
    let text = paths.map { TextFile.read(folder + "/out/" + $0) ?? "" }.joined()
    #expect(text.contains("secret-of-a") && !text.contains("secret-of-b"))
  }

  // MARK: Limits of archives

  @Test func anArchiveHasLimits() throws {
    var zip = ZipWriter(limit: 200)
    let head = try zip.head("a", [1, 2, 3], modified: 0)
    #expect(head.count == 40)
    #expect(throws: ZipWriter.Full.self) {
      try zip.head("b", Array(repeating: 0, count: 100), modified: 0)
    }
    // What was refused left nothing behind.
    let end = zip.end().count
    #expect(zip.size == 43 + end && end == 56 + 22)
    var few = ZipWriter(mostFiles: 2)
    _ = try few.head("a", [], modified: 0)
    _ = try few.head("b", [], modified: 0)
    #expect(throws: ZipWriter.Full.self) { try few.head("c", [], modified: 0) }
    #expect(ZipWriter(limit: .max, mostFiles: .max).limit == 4_294_967_295)
    #expect(ZipWriter(limit: .max, mostFiles: .max).mostFiles == 65_535)
  }

  /// Somebody who takes nothing of what is sent.
  private struct Stuck: ResponseBodyWriter {
    struct HungUp: Error {}
    /// Ends with the connection.
    let connection: AsyncStream<Void>
    func write(_ buffer: ByteBuffer) async throws {
      for await _ in connection {}
      throw HungUp()
    }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }

  private func sendToNobody(_ user: User, _ services: HostServices, _ meanwhile: () async throws -> Void)
    async throws
  {
    let (connection, end) = AsyncStream.makeStream(of: Void.self)
    let archive = try Archive.write(
      user, services, holding: try #require(services.archives.take(user.id)), within: .milliseconds(300),
      hangUp: { end.finish() })
    try await meanwhile()
    let body = archive.body
    let sending = Task {
      let start = ContinuousClock.now
      await #expect(throws: Stuck.HungUp.self) { try await body.write(Stuck(connection: connection)) }
      #expect(ContinuousClock.now - start < .seconds(20))
    }
    await sending.value
  }

  @Test func aUserTakesOneArchiveAtATimeAndNotForEver() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let (_, other) = try world.signedIn("b@example.org")
    _ = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let services = world.services
    try await sendToNobody(user, services) {
      let own = try await world.ask(.get, "/account/files", as: .bearer(token))
      let others = try await world.ask(.get, "/account/files", as: .bearer(other))
      #expect(own.status == 429 && others.status == 200)
    }
    #expect(try await world.ask(.get, "/account/files", as: .bearer(token)).status == 200)
    #expect(throws: ZipWriter.Full.self) {
      try Archive.write(
        user, services, holding: try #require(services.archives.take(user.id)), limit: 100, hangUp: {})
    }
    #expect(TextFile.names(in: services.folder.incoming).isEmpty)
  }

  /// Over a socket: closing the connection ends what is being written on it.
  @Test func whoReadsNothingIsHungUpOn() async throws {
    let world = try HostWorld()
    let (user, _) = try world.signedIn("a@example.org")
    let services = world.services
    // More than sockets hold.
    let bytes = [UInt8](repeating: 7, count: 24 << 20)
    let cv = CV(
      id: .random(), user: user.id, fileName: "cv.txt", kind: .text, bytes: Int64(bytes.count), created: 0)
    let file = try services.folder.beginUpload()
    try file.write(bytes)
    try file.keep(as: services.folder.upload(cv.id, of: user.id), in: services.folder.uploads(of: user.id))
    _ = try services.store.insertCV(cv, quota: Quota(cvs: 9, bytes: 1 << 30))
    let router = Router(context: HostContext.self)
    router.get("/files") { _, context in
      let ticket = try #require(services.archives.take(user.id))
      let archive = try Archive.write(
        user, services, holding: ticket, within: .milliseconds(300), hangUp: context.hangUp)
      return Response(status: .ok, body: archive.body)
    }
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { port.yield($0.localAddress?.port ?? 0) }, logger: logger)
    let serving = Task { try await application.run() }
    defer { serving.cancel() }
    let number = try #require(await ports.first { _ in true })
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(number).bigEndian)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(isConnected == 0)
    let request = Array("GET /files HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    #expect(send(handle, request, request.count, 0) == request.count)
    for _ in 0..<20_000 where services.archives.isFree(user.id) {
      try await Task.sleep(for: .milliseconds(1))
    }
    // Its ticket is given back although nothing was read.
    for _ in 0..<20_000 where !services.archives.isFree(user.id) {
      try await Task.sleep(for: .milliseconds(1))
    }
    #expect(services.archives.isFree(user.id))
  }

  private func system(_ command: String) -> Int32 { Glibc.system(command) }
}
