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

  /// Waits until something is being built.
  private func building(_ world: HostWorld) async throws {
    for _ in 0..<500 where world.services.building.free > 0 { try await Task.sleep(for: .milliseconds(2)) }
    #expect(world.services.building.free == 0)
  }

  @Test func whatIsSavedWhileItIsPublishedStays() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "first")
    async let published = world.ask(
      .put, "/cvs/\(cv)/publication", as: .bearer(token),
      .json(.object([JSONMember("name", .string("ada"))])))
    try await building(world)
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
    async let made = world.ask(
      .post, "/cvs/\(cv)/customize", as: .bearer(token),
      .json(.object([JSONMember("posting", .string("We need steel bridges."))])))
    try await building(world)
    async let published = world.ask(
      .put, "/cvs/\(cv)/publication", as: .bearer(token),
      .json(.object([JSONMember("name", .string("ada"))])))
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
}
