import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// What is chosen to be public counts when it is published.
@Suite struct PublishingTests {
  private func choice(_ name: String, _ version: Int64, _ shown: [String]) -> HostWorld.Body {
    .form([("name", name), ("choice", "\(version)")] + shown.map { ("show", $0) })
  }

  private func row(_ world: HostWorld, _ cv: ObjectID, _ user: User) throws -> CV {
    try #require(try world.services.store.cv(cv, of: user.id))
  }

  @Test func aChoiceThatCannotBePublishedIsNotSaved() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let (_, other) = try world.signedIn("b@example.org")
    let taken = try await world.savedCV(.bearer(other), "Eva", secret: "s")
    #expect(try await world.publish(.bearer(other), taken, at: "taken").status == 201)
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let before = try row(world, cv, user)
    func send(_ name: String, _ version: Int64) async throws -> HostWorld.Reply {
      try await world.ask(
        .post, "/cvs/\(cv)/publication", as: .cookie(token, hasFormToken: true),
        choice(name, version, ["basics.label"]), accept: "text/html")
    }
    for (name, status) in [("", 422), ("no name!", 422), ("admin", 422), ("taken", 422)] {
      let reply = try await send(name, before.version)
      #expect(reply.status == status, "\(name): \(reply.status)")
      // Nothing is saved, and the page has the boxes as they were ticked.
      #expect(try row(world, cv, user) == before, "\(name)")
      #expect(reply.text.contains("value=\"basics.label\" checked"), "\(name)")
      #expect(reply.text.contains("value=\"basics.summary\"> "), "\(name)")
    }
    #expect(try await send("ada-l", before.version - 1).status == 409)
    #expect(try row(world, cv, user) == before)
    let good = try await send("ada-l", before.version)
    #expect(good.status == 303, "\(good.text)")
    let after = try row(world, cv, user)
    #expect(after.version == before.version + 1)
    let hidden = try JSONValue.parse(after.profile)["private"]?.arrayValue ?? []
    #expect(hidden.contains(.string("basics.summary")) && hidden.contains(.string("work[0]")))
    let page = try await world.ask(.get, "/u/ada-l/")
    #expect(page.status == 200 && !page.text.contains("Works Ltd") && !page.text.contains("Builds bridges"))
    let file = TextFile.read(world.services.folder.content(of: user.id) + "/profiles/\(cv)/resume.json")
    #expect(file == after.profile)
  }

  @Test func aChoiceWithoutRoomForItsPagesIsNotSaved() async throws {
    let world = try HostWorld { $0.quota = 20_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let before = try row(world, cv, user)
    let left = 20_000 - (try world.services.used(by: user.id)) - 500
    TextFile.write(
      String(repeating: "x", count: Int(left)), to: world.services.folder.content(of: user.id) + "/rest.md")
    let reply = try await world.ask(
      .post, "/cvs/\(cv)/publication", as: .cookie(token, hasFormToken: true),
      choice("ada-l", before.version, []), accept: "text/html")
    #expect(reply.status == 413)
    #expect(try row(world, cv, user) == before)
    #expect(try world.services.store.publication(of: cv, user: user.id) == nil)
  }
}
