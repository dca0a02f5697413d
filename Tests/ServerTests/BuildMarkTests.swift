import Accounts
import Base
import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import Server

/// What the server did not survive building is tried once more and then refused, whatever else is asked of it.
@Suite struct BuildMarkTests {
  private struct Begun {
    var world: HostWorld
    var user: User
    var token: SessionToken
    var cv: ObjectID
    var job: ObjectID
    var lines = Lines()

    func status() async throws -> (String?, [String]) {
      let reply = try await world.ask(.get, "/cvs/\(cv)/\(job)", as: .bearer(token))
      let problems = reply.json?["problems"]?.arrayValue?.compactMap(\.stringValue)
      return (reply.json?["status"]?.stringValue, problems ?? [])
    }

    func again(company: String? = nil) async throws -> HostWorld.Reply {
      let names = company.map { [JSONMember("company", .string($0))] } ?? []
      return try await world.ask(.post, "/cvs/\(cv)/\(job)/again", as: .bearer(token), .json(.object(names)))
    }

    /// Another posting for the CV, of which nothing is made.
    func posting() throws -> ObjectID {
      let row = Customization(
        id: .random(), cv: cv, user: user.id, status: .failed, position: "", company: "", created: 0)
      try #require(try world.services.store.insertCustomization(row, limit: 9))
      return row.id
    }

    func crash(_ object: ObjectID?, _ times: Int, request: String? = nil) throws {
      let store = world.services.store
      let version = try #require(try store.cv(cv, of: user.id)).version
      for _ in 0..<times {
        _ = try store.beginBuilding(BuildJob(cv: cv, object: object, version: version), request: request)
      }
    }
  }

  private final class Lines: @unchecked Sendable {
    private let lock = Mutex<[String]>([])
    var all: [String] { lock.withLock { $0 } }
    func add(_ line: String) { lock.withLock { $0.append(line) } }
  }

  /// Something that waits, as a server leaves it that ends while it builds.
  private func waiting() async throws -> Begun {
    let lines = Lines()
    let world = try HostWorld(log: HostLog { lines.add($0) })
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    let found = try world.services.store.customization(job, of: cv, user: user.id)
    var again = try #require(found)
    again.status = .waiting
    try #require(try world.services.store.updateCustomization(again))
    return Begun(world: world, user: user, token: token, cv: cv, job: job, lines: lines)
  }

  @Test(arguments: [(0, "made"), (1, "made"), (2, "failed"), (9, "failed")])
  func aBuildThatEndsTheServerIsGivenUp(crashes: Int, status: String) async throws {
    let begun = try await waiting()
    try begun.crash(begun.job, crashes, request: "hk3s")
    await begun.world.services.resume()
    let now = try await begun.status()
    #expect(now.0 == status)
    #expect(now.1 == (status == "failed" ? ["host.build-failed"] : []))
    let noted = begun.lines.all.filter { $0.contains("host.build-failed") }
    #expect(
      noted
        == (status == "failed"
          ? ["build request=hk3s application=\(begun.job) cause=\"host.build-failed\""] : []))
    let page = try await begun.world.ask(
      .get, "/cvs/\(begun.cv)/\(begun.job)", as: .cookie(begun.token, hasFormToken: false),
      accept: "text/html")
    #expect(page.text.contains("failed twice") == (status == "failed"))
  }

  /// Asking again does not end the server a third time; a changed CV is another thing.
  @Test func itIsBuiltAgainWhenTheCVIsChanged() async throws {
    let begun = try await waiting()
    try begun.crash(begun.job, 2)
    await begun.world.services.resume()
    let address = "/cvs/\(begun.cv)/\(begun.job)/again"
    let same = try await begun.world.ask(.post, address, as: .bearer(begun.token))
    #expect(same.json?["problems"]?.arrayValue == [.string("host.build-failed")])
    let changed = JSONValue.object([JSONMember("profile", HostWorld.profile("Eva", secret: "s"))])
    let saved = try await begun.world.ask(
      .put, "/cvs/\(begun.cv)", as: .bearer(begun.token), .json(changed))
    #expect(saved.status == 200)
    let other = try await begun.world.ask(.post, address, as: .bearer(begun.token))
    #expect(other.json?["status"]?.stringValue == "made", "\(other.text)")
  }

  /// What is refused was not tried: asking for it is no end of the server.
  @Test func askingForWhatIsGivenUpCountsForNothing() async throws {
    let begun = try await waiting()
    try begun.crash(begun.job, 2)
    for _ in 0..<3 {
      let reply = try await begun.again()
      #expect(reply.json?["problems"]?.arrayValue == [.string("host.build-failed")])
    }
    let other = try await begun.world.customized(.bearer(begun.token), begun.cv, secret: "s")
    let row = try begun.world.services.store.customization(other, of: begun.cv, user: begun.user.id)
    #expect(row?.status == .made)
  }

  /// What was asked for is another thing with another company; the same names are the same thing.
  @Test func itIsBuiltAgainWhenThePostingIsChanged() async throws {
    let begun = try await waiting()
    try begun.crash(begun.job, 2)
    let present = try #require(
      try begun.world.services.store.customization(begun.job, of: begun.cv, user: begun.user.id))
    #expect(try await begun.again(company: present.company).json?["status"]?.stringValue == "failed")
    #expect(try await begun.again(company: "Other Ltd").json?["status"]?.stringValue == "made")
  }

  @Test func aCVThatEndsTheServerForEveryPostingIsGivenUp() async throws {
    let begun = try await waiting()
    let others = try (0..<2).map { _ in try begun.posting() }
    for other in others { try begun.crash(other, 2) }
    await begun.world.services.resume()
    #expect(try await begun.status().1 == ["host.build-failed"])
    // A posting that is gone says nothing of the CV any more.
    let store = begun.world.services.store
    #expect(try store.removeCustomization(others[0], of: begun.cv, user: begun.user.id))
    #expect(try await begun.again().json?["status"]?.stringValue == "made")
  }

  @Test func portfoliosAreGivenUpToo() async throws {
    let begun = try await waiting()
    try begun.crash(nil, 2)
    let reply = try await begun.world.publish(.bearer(begun.token), begun.cv, at: "ada-moreau")
    #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "host.build-failed")
    #expect(try begun.world.services.store.publication(of: begun.cv, user: begun.user.id) == nil)
  }

  /// What ends well leaves no mark: a hundred builds are no crashes.
  @Test func aBuildThatEndsIsForgotten() async throws {
    let begun = try await waiting()
    let store = begun.world.services.store
    for _ in 0..<3 {
      let reply = try await begun.world.ask(
        .post, "/cvs/\(begun.cv)/\(begun.job)/again", as: .bearer(begun.token))
      #expect(reply.json?["status"]?.stringValue == "made")
    }
    let version = try #require(try store.cv(begun.cv, of: begun.user.id)).version
    let job = BuildJob(cv: begun.cv, object: begun.job, version: version)
    #expect(try store.beginBuilding(job, request: nil) == BuildMark(begun: 1, begunOfCV: 1, request: ""))
    try store.endBuilding(job)
    #expect(try store.beginBuilding(job, request: "r") == BuildMark(begun: 1, begunOfCV: 1, request: "r"))
    #expect(try store.beginBuilding(job, request: nil) == BuildMark(begun: 2, begunOfCV: 2, request: "r"))
  }

  /// Who keeps the server can take a user out of its way without deleting them.
  @Test func nothingOfADisabledAccountIsTakenUp() async throws {
    let begun = try await waiting()
    let store = begun.world.services.store
    try store.setDisabled(true, user: begun.user.id)
    #expect(try store.waitingCustomizations().isEmpty)
    await begun.world.services.resume()
    let found = try store.customization(begun.job, of: begun.cv, user: begun.user.id)
    #expect(found?.status == .waiting)
    try store.setDisabled(false, user: begun.user.id)
    #expect(try store.waitingCustomizations().map(\.id) == [begun.job])
  }
}
