import Accounts
import Base
import Glibc
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// What a user may keep is checked wherever something is kept for them, and said in one way.
@Suite struct QuotaTests {
  private let resume = Array(HostWorld.profile("Ada", secret: "s").serialized().utf8)

  /// Refuses with the code of the room, as JSON and as a page that says what to do.
  private func isFull(_ reply: HostWorld.Reply) -> Bool {
    guard reply.status == 413 else { return false }
    if reply.type.hasPrefix("application/json") {
      guard case .object(let members) = reply.json else { return false }
      return members.map(\.name) == ["code", "message", "fields", "request"]
        && reply.json?["code"]?.stringValue == "host.quota"
    }
    return reply.text.contains("There is no room for it") && reply.text.contains("elete CVs or postings")
  }

  /// Takes up all the room that a user has left but so many bytes.
  private func fill(_ world: HostWorld, _ user: UserID, leaving: Int64 = 0) throws {
    let folder = world.services.folder.content(of: user)
    mkdir(folder, 0o700)
    TextFile.write("", to: folder + "/rest.md")
    let left = world.services.configuration.userQuota.bytes - (try world.services.used(by: user)) - leaving
    try #require(left > 0)
    TextFile.write(String(repeating: "x", count: Int(left)), to: folder + "/rest.md")
    #expect(try world.services.used(by: user) + leaving == world.services.configuration.userQuota.bytes)
  }

  @Test func uploads() async throws {
    let world = try HostWorld { $0.quota = 20_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let (_, other) = try world.signedIn("b@example.org")
    let first = try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume))
    #expect(first.status == 201)
    // What was read of a file counts too.
    let store = world.services.store
    let entry = try #require(try store.cvs(of: user.id).first)
    let row = try #require(try store.cv(entry.id, of: user.id))
    let size = resume.count + row.profile.utf8.count + row.report.utf8.count
    #expect(try world.services.used(by: user.id) == Int64(size))
    // Room for the file, and not for what is read of it: nothing stays.
    try fill(world, user.id, leaving: Int64(resume.count) + 10)
    #expect(isFull(try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume))))
    #expect(try store.cvs(of: user.id).count == 1)
    #expect(TextFile.names(in: world.services.folder.uploads(of: user.id)) == [row.id.description])
    // No room for the file.
    try fill(world, user.id, leaving: Int64(resume.count) - 1)
    #expect(isFull(try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume))))
    let page = try await world.ask(
      .post, "/cvs/upload", as: .cookie(token, hasFormToken: false),
      .file(resume, fields: [("form_token", token.formToken)]), accept: "text/html")
    #expect(isFull(page) && page.text.contains("action=\"/cvs/upload\""))
    #expect(try await world.ask(.post, "/cvs/upload", as: .bearer(other), .file(resume)).status == 201)
  }

  @Test func savedProfiles() async throws {
    let world = try HostWorld { $0.quota = 50_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    try fill(world, user.id, leaving: 20)
    func save(_ secret: String) async throws -> HostWorld.Reply {
      let profile = HostWorld.profile("Ada", secret: secret)
      return try await world.ask(
        .put, "/cvs/\(cv)", as: .bearer(token), .json(.object([JSONMember("profile", profile)])))
    }
    #expect(isFull(try await save(String(repeating: "long ", count: 100))))
    let form = HostWorld.Body.form([("basics.summary", String(repeating: "long ", count: 100))])
    let page = try await world.ask(
      .post, "/cvs/\(cv)", as: .cookie(token, hasFormToken: true), form, accept: "text/html")
    // What was typed is there still.
    #expect(isFull(page) && page.text.contains("long long long"))
    #expect(try #require(try world.services.store.cv(cv, of: user.id)).version == 2)
    // What gets shorter is taken, also from who has too much.
    TextFile.write(
      String(repeating: "x", count: 60_000), to: world.services.folder.content(of: user.id) + "/rest.md")
    #expect(try await save("").status == 200)
  }

  @Test func postingsAndDocuments() async throws {
    let world = try HostWorld { $0.quota = 2_000_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    // Room for the posting, and not for what is made of it: that goes again, and it is said why.
    try fill(world, user.id, leaving: 1_000)
    let made = try await world.customize(.bearer(token), cv)
    #expect(made.status == 201 && made.json?["status"]?.stringValue == "failed")
    #expect(
      made.json?["problems"]?.arrayValue == [.string("host.quota")] && made.json?["files"]?.arrayValue == [])
    let job = try #require(made.json?["id"]?.stringValue)
    let page = try await world.ask(.get, "/cvs/\(cv)/\(job)", as: .bearer(token), accept: "text/html")
    #expect(page.text.contains("There is no room left") && page.text.contains("/again\""))
    // No room for the posting.
    let long = String(repeating: "We need steel bridges.\n", count: 100)
    #expect(isFull(try await world.customize(.bearer(token), cv, long)))
    let form = HostWorld.Body.form([("posting", long)])
    let again = try await world.ask(
      .post, "/cvs/\(cv)/customize", as: .cookie(token, hasFormToken: true), form, accept: "text/html")
    #expect(isFull(again) && again.text.contains("We need steel bridges.\nWe need"))
    #expect(try world.services.store.customizations(of: cv, user: user.id).count == 1)
    // With room it is made of the same posting.
    TextFile.write("", to: world.services.folder.content(of: user.id) + "/rest.md")
    let third = try await world.ask(.post, "/cvs/\(cv)/\(job)/again", as: .bearer(token))
    #expect(third.status == 200 && third.json?["status"]?.stringValue == "made", "\(third.text)")
  }

  /// What was made before is taken away by nothing but what takes its place.
  @Test func documentsStayWhereThereIsNoRoomForNewOnes() async throws {
    let world = try HostWorld { $0.quota = 2_000_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    let folder = world.services.folder.documents(job, of: cv, user: user.id)
    let before = TextFile.tree(folder)
    let pdf = TextFile.bytes(folder + "/cv.pdf")
    #expect(before.contains("cv.pdf") && pdf != nil)
    // With more to say the files are larger.
    let deeds = (1...12).map { JSONValue.string("Designed \($0) steel bridges over the river number \($0)") }
    guard case .object(var members) = HostWorld.profile("Ada", secret: "s") else { return }
    members[1].value = .array([
      .object([
        JSONMember("name", .string("Works Ltd")), JSONMember("position", .string("Engineer")),
        JSONMember("startDate", .string("2019-01")), JSONMember("highlights", .array(deeds)),
      ])
    ])
    let body = JSONValue.object([JSONMember("profile", .object(members))])
    #expect(try await world.ask(.put, "/cvs/\(cv)", as: .bearer(token), .json(body)).status == 200)
    try fill(world, user.id, leaving: 100)
    let again = try await world.ask(.post, "/cvs/\(cv)/\(job)/again", as: .bearer(token))
    #expect(again.json?["status"]?.stringValue == "failed", "\(again.text)")
    #expect(again.json?["problems"]?.arrayValue == [.string("host.quota")])
    #expect(again.json?["files"]?.arrayValue?.isEmpty == false)
    #expect(TextFile.tree(folder) == before && TextFile.bytes(folder + "/cv.pdf") == pdf)
    let page = try await world.ask(.get, "/cvs/\(cv)/\(job)", as: .bearer(token), accept: "text/html")
    #expect(
      page.text.contains("What was made before is here still") && page.text.contains("/cv.pdf?download=1"))
    #expect(world.services.reserved.bytes(of: user.id) == 0)
    // The same once more is asked anew, not remembered as refused.
    TextFile.write("", to: world.services.folder.content(of: user.id) + "/rest.md")
    let third = try await world.ask(.post, "/cvs/\(cv)/\(job)/again", as: .bearer(token))
    #expect(third.json?["status"]?.stringValue == "made", "\(third.text)")
    #expect(TextFile.bytes(folder + "/cv.pdf") != pdf)
    // What stands is made again without room for a second of it.
    try fill(world, user.id)
    let same = try await world.ask(.post, "/cvs/\(cv)/\(job)/again", as: .bearer(token))
    #expect(same.json?["status"]?.stringValue == "made", "\(same.text)")
  }

  @Test func whatIsPromisedToABuildIsTaken() async throws {
    let world = try HostWorld { $0.quota = 50_000 }
    let (user, token) = try world.signedIn("a@example.org")
    world.services.reserved.promise(49_900, to: user.id)
    #expect(isFull(try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume))))
    world.services.reserved.release(user.id)
    #expect(try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume)).status == 201)
  }

  @Test func publicPages() async throws {
    let world = try HostWorld { $0.quota = 2_000_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    try fill(world, user.id, leaving: 1_000)
    #expect(isFull(try await world.publish(.bearer(token), cv, at: "ada-l")))
    let page = try await world.ask(
      .post, "/cvs/\(cv)/publication", as: .cookie(token, hasFormToken: true), .form([("name", "ada-l")]),
      accept: "text/html")
    #expect(isFull(page) && page.text.contains("value=\"ada-l\""))
    #expect(try await world.ask(.get, "/u/ada-l/").status == 404)
    #expect(try world.services.store.publication(of: cv, user: user.id) == nil)
    TextFile.write("", to: world.services.folder.content(of: user.id) + "/rest.md")
    #expect(try await world.publish(.bearer(token), cv, at: "ada-l").status == 201)
    // The same pages once more need no further room.
    try fill(world, user.id)
    #expect(try await world.publish(.bearer(token), cv, at: "ada-l").status == 201)
  }

  @Test func picturesAreNotKept() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let profile = try JSONValue.parse("{\"basics\": {\"name\": \"Ada\", \"image\": \"me.png\"}}")
    let reply = try await world.ask(
      .put, "/cvs/\(cv)", as: .bearer(token), .json(.object([JSONMember("profile", profile)])))
    #expect(
      reply.status == 422 && reply.json?["fields"]?.arrayValue?.first?["field"]?.stringValue == "basics.image"
    )
  }

  @Test func theAccountSaysHowMuchIsTaken() async throws {
    let world = try HostWorld { $0.quota = 5 << 20 }
    let (user, token) = try world.signedIn("a@example.org")
    _ = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let reply = try await world.ask(.get, "/account", as: .bearer(token))
    #expect(reply.json?["quota"]?.intValue == 5 << 20)
    #expect(reply.json?["used"]?.intValue == (try world.services.used(by: user.id)))
    let page = try await world.ask(.get, "/account", as: .bearer(token), accept: "text/html")
    #expect(page.text.contains("of 5 MB"))
  }
}
