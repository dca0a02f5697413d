import Accounts
import Base
import Build
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// What happens while something else happens.
@Suite struct HostRaceTests {
  private func text(_ world: HostWorld, _ user: UserID, _ cv: ObjectID) -> String? {
    TextFile.read(world.services.folder.content(of: user) + "/profiles/\(cv)/resume.json")
  }

  @Test func whatIsSavedWhileItIsPublishedStays() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "first")
    async let published = world.publish(.bearer(token), cv, at: "ada")
    try await world.untilBuilding()
    let saved = try await world.ask(
      .put, "/cvs/\(cv)", as: .bearer(token),
      .json(.object([JSONMember("profile", HostWorld.profile("Ada", secret: "second"))])))
    #expect(saved.status == 200)
    #expect(try await published.status == 201)
    let row = try #require(try world.services.store.cv(cv, of: user.id))
    let file = try #require(text(world, user.id, cv))
    #expect(row.profile.contains("second") && file.contains("second") && !file.contains("first"))
    #expect(!file.contains("\"publish\""))
    #expect(TextFile.names(in: world.services.folder.incoming).isEmpty)
    #expect(try await world.ask(.get, "/u/ada/").status == 200)
  }

  @Test func whatIsDeletedWhileItIsBuiltLeavesNothing() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    async let made = world.customize(.bearer(token), cv)
    try await world.untilBuilding()
    async let published = world.publish(.bearer(token), cv, at: "ada")
    #expect(try await world.ask(.delete, "/cvs/\(cv)", as: .bearer(token)).status == 204)
    #expect(try await made.status == 404)
    #expect([404, 201].contains(try await published.status))
    // Whatever came last, nothing is there.
    #expect(try await world.services.removeDeleted() == [])
    #expect(TextFile.tree(world.services.folder.user(user.id)).isEmpty)
    #expect(TextFile.names(in: world.services.folder.published).filter { $0 != "assets" }.isEmpty)
    #expect(TextFile.names(in: world.services.folder.incoming).isEmpty)
    #expect(try await world.ask(.get, "/u/ada/").status == 404)
  }

  @Test func manyWhoSaveAtOnceAreTakenOneAfterTheOther() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<12 {
        group.addTask {
          try await world.ask(
            .put, "/cvs/\(cv)", as: .bearer(token),
            .json(.object([JSONMember("profile", HostWorld.profile("Ada", secret: "writer-\(index)."))]))
          ).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.allSatisfy { $0 == 200 })
    let row = try #require(try world.services.store.cv(cv, of: user.id))
    #expect(row.version == 14 && text(world, user.id, cv) == row.profile)
  }

  @Test func aPostingThatIsDeletedLeavesNothing() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "hidden-wish")
    #expect(try await world.ask(.delete, "/cvs/\(cv)/\(job)", as: .bearer(token)).status == 204)
    let root = world.services.folder.user(user.id)
    for path in TextFile.tree(root) {
      let bytes = TextFile.bytes(root + "/" + path) ?? []
      #expect(!path.contains(job.description), "\(path)")
      #expect(!String(decoding: bytes, as: UTF8.self).contains("hidden-wish"), "\(path)")
    }
  }

  // MARK: Postings

  /// Somebody who waits for their build while something else is built; `meanwhile` is done before theirs begins.
  private func whileSomethingIsBuilt(_ world: HostWorld, _ meanwhile: () async throws -> Void) async throws {
    let (stream, hold) = AsyncStream.makeStream(of: Void.self)
    let busy = Task { try await world.services.building.run { for await _ in stream {} } }
    try await world.untilBuilding()
    defer { hold.finish() }
    try await meanwhile()
    hold.finish()
    try await busy.value
  }

  private func untilInLine(_ count: Int, _ world: HostWorld) async throws {
    for _ in 0..<20_000 where world.services.building.inLine < count {
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(world.services.building.inLine == count)
  }

  @Test func theStoreChangesOnlyWhatIsAsItWas() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let store = world.services.store
    var row = Customization(
      id: .random(), cv: cv, user: user.id, position: "One", company: "", created: 0)
    #expect(try store.insertCustomization(row, limit: 9))
    let stale = row
    row.position = "Two"
    #expect(try store.updateCustomization(row))
    #expect(try !store.updateCustomization(stale))
    #expect(try store.customization(row.id, of: cv, user: user.id)?.position == "Two")
    row.version += 1
    var foreign = row
    foreign.user = UserID(user.id.number + 1)
    #expect(try !store.updateCustomization(foreign))
    #expect(try store.removeCustomization(row.id, of: cv, user: user.id))
    #expect(try !store.updateCustomization(row))
    #expect(try store.customization(row.id, of: cv, user: user.id) == nil)
  }

  @Test func aPostingThatIsDeletedWhileItIsMadeAgainStaysSo() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    var again: Task<HostWorld.Reply, any Error>?
    try await whileSomethingIsBuilt(world) {
      again = Task {
        try await world.ask(
          .post, "/cvs/\(cv)/\(job)/again", as: .bearer(token),
          .json(.object([JSONMember("company", .string("Other Ltd"))])))
      }
      try await untilInLine(1, world)
      #expect(try world.services.store.removeCustomization(job, of: cv, user: user.id))
    }
    #expect(try await again?.value.status == 404)
    _ = try await world.services.removeDeleted()
    #expect(try world.services.store.customization(job, of: cv, user: user.id) == nil)
    #expect(TextFile.tree(world.services.folder.user(user.id)).allSatisfy { !$0.contains(job.description) })
  }

  /// The names that were sent last are those that count, whichever build ends last.
  @Test func whatIsAskedForLastCounts() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    func again(_ company: String) -> Task<HostWorld.Reply, any Error> {
      Task {
        try await world.ask(
          .post, "/cvs/\(cv)/\(job)/again", as: .bearer(token),
          .json(.object([JSONMember("company", .string(company))])))
      }
    }
    var asked: [Task<HostWorld.Reply, any Error>] = []
    try await whileSomethingIsBuilt(world) {
      asked.append(again("First Ltd"))
      try await untilInLine(1, world)
      asked.append(again("Second Ltd"))
      try await untilInLine(2, world)
    }
    for task in asked { #expect(try await task.value.status == 200) }
    let row = try #require(try world.services.store.customization(job, of: cv, user: user.id))
    #expect(row.company == "Second Ltd" && row.status == .made && row.problems.isEmpty)
    let names = world.services.content(of: user.id).sentNames(cv.description, job.description)
    #expect(names["cv.pdf"] == "Ada-CV-Second-Ltd.pdf")
  }

  // MARK: Publishing

  private func publish(_ world: HostWorld, _ cv: ObjectID, _ name: String, _ token: SessionToken) async throws
    -> HostWorld.Reply
  {
    try await world.ask(
      .put, "/cvs/\(cv)/publication", as: .bearer(token),
      .json(.object([JSONMember("name", .string(name))])))
  }

  /// A profile with a summary of its post, which is private.
  private func profile(hasSummary: Bool) -> JSONValue {
    guard case .object(var members) = HostWorld.profile("Ada", secret: "s"),
      case .object(var post)? = members[1].value.arrayValue?.first
    else { return .null }
    if hasSummary { post.append(JSONMember("summary", .string("Built bridges."))) }
    members[1].value = .array([.object(post)])
    return .object(members + [JSONMember("private", .array([.string("work[0].summary")]))])
  }

  @Test func whatCannotBeBuiltMovesNoAddress() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    #expect(try await publish(world, cv, "ada", token).status == 201)
    let stray = JSONValue.object([JSONMember("profile", profile(hasSummary: false))])
    #expect(try await world.ask(.put, "/cvs/\(cv)", as: .bearer(token), .json(stray)).status == 200)
    let reply = try await publish(world, cv, "eva", token)
    #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "host.not-published")
    #expect(reply.text.contains("work[0].summary"))
    #expect(try world.services.store.publication(of: cv, user: user.id)?.name == PublicName("ada"))
    #expect(try await world.ask(.get, "/u/ada/").status == 200)
    #expect(try await world.ask(.get, "/u/eva/").status == 404)
  }

  @Test func twoFirstPublicationsAtOnceAreOneAfterTheOther() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    async let one = publish(world, cv, "ada-one", token)
    async let two = publish(world, cv, "ada-two", token)
    #expect(try await [one.status, two.status] == [201, 201])
    let name = try #require(try world.services.store.publication(of: cv, user: user.id)).name.description
    #expect(try await world.ask(.get, "/u/\(name)/").status == 200)
  }

  @Test func whatIsTakenBackWhileItIsBuiltIsNotPublished() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let (stream, hold) = AsyncStream.makeStream(of: Void.self)
    // Something else is being built all the while.
    let busy = Task { try await world.services.building.run { for await _ in stream {} } }
    try await world.untilBuilding()
    async let published = publish(world, cv, "ada", token)
    var status = 404
    for _ in 0..<20_000 where status == 404 {
      status = try await world.ask(.delete, "/cvs/\(cv)/publication", as: .bearer(token)).status
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(status == 204)
    hold.finish()
    try await busy.value
    #expect(try await published.status == 404)
    #expect(try await world.ask(.get, "/u/ada/").status == 404)
    #expect(TextFile.names(in: world.services.folder.published).filter { $0 != "assets" }.isEmpty)
  }

  @Test func whatIsPrivateAndTakenOutKeepsNobodyFromPublishing() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let body = JSONValue.object([JSONMember("profile", profile(hasSummary: true))])
    #expect(try await world.ask(.put, "/cvs/\(cv)", as: .bearer(token), .json(body)).status == 200)
    let form = HostWorld.Body.form([("work.0.summary", "")])
    let saved = try await world.ask(.post, "/cvs/\(cv)", as: .cookie(token, hasFormToken: true), form)
    #expect(saved.status == 303, "\(saved.text)")
    let row = try #require(try world.services.store.cv(cv, of: user.id))
    #expect(!row.profile.contains("work[0].summary"))
    #expect(try await publish(world, cv, "ada", token).status == 201)
    // One that a program left there goes with the next choice.
    let stray = JSONValue.object([JSONMember("profile", profile(hasSummary: false))])
    #expect(try await world.ask(.put, "/cvs/\(cv)", as: .bearer(token), .json(stray)).status == 200)
    let version = try #require(try world.services.store.cv(cv, of: user.id)).version
    let choice = HostWorld.Body.form([
      ("name", "ada"), ("choice", "\(version)"), ("show", "basics.summary"), ("show", "basics.label"),
      ("show", "work[0]"),
    ])
    let again = try await world.ask(
      .post, "/cvs/\(cv)/publication", as: .cookie(token, hasFormToken: true), choice, accept: "text/html")
    #expect(again.status == 303, "\(again.text)")
  }
}
