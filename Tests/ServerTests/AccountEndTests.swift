import Accounts
import Base
import Glibc
import HTTPTypes
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
      (HostWorld.password, "a@example.org", "new"),
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
    let job = try #require(try world.services.store.customizations(of: cv, user: a.id).first).id
    for path in ["\(cv)/sent/cv.json", "\(cv)/resume.json", "\(cv)/\(job)/posting.md", "\(cv)/\(job)/cv.pdf"]
    {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(
      TextFile.bytes(folder + "/out/\(cv)/sent/cv.json")
        == TextFile.bytes(world.services.folder.upload(cv, of: a.id)))
    let text = paths.map { TextFile.read(folder + "/out/" + $0) ?? "" }.joined()
    #expect(text.contains("secret-of-a") && !text.contains("secret-of-b"))
  }

  private func system(_ command: String) -> Int32 { Glibc.system(command) }
}
