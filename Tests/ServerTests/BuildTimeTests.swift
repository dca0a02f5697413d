import Accounts
import Base
import HTTPTypes
import Testing

@testable import Build
@testable import Server

/// What takes longer to make than it may ends with a message to who asked for it, and others come to their turn.
@Suite struct BuildTimeTests {
  @Test func anApplicationThatTakesTooLongIsSaidToAndLeavesTheRoom() async throws {
    let world = try HostWorld { $0.buildTime = .zero }
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let asked = try await world.customize(.bearer(token), cv)
    let job = try #require(asked.json?["id"]?.stringValue.flatMap { ObjectID($0) }, "\(asked.text)")
    let row = try world.services.store.customization(job, of: cv, user: user.id)
    #expect(row?.status == .failed && row?.problems == ["build.too-slow"])
    #expect(world.services.building.free == 1)
    let page = try await world.ask(
      .get, "/cvs/\(cv)/\(job)", as: .cookie(token, hasFormToken: false), accept: "text/html")
    #expect(page.text.contains("took longer than this server allows"))
    let published = try await world.publish(.bearer(token), cv, at: "ada-moreau")
    #expect(published.status == 422 && published.json?["code"]?.stringValue == "host.not-published")
    #expect(published.text.contains("took longer"))
    // What was refused is made where there is time for it, and then stands.
    let content = world.services.content(of: user.id)
    let names = (cv.description, job.description)
    let made = await content.build(names.0, names.1, within: .seconds(600))
    #expect(!made.hasErrors && content.files(names.0, names.1).contains("cv.pdf"), "\(made.diagnostics)")
  }

  /// What was made before stays, whole.
  @Test func whatWasMadeBeforeStays() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    let content = world.services.content(of: user.id)
    let before = content.file([cv.description, job.description, "cv.pdf"])
    let profile = try #require(HostedProfile.read(HostWorld.profile("Eva", secret: "t")).profile)
    try content.save(profile, as: cv.description)
    let summary = await content.build(cv.description, job.description, within: .zero)
    #expect(summary.diagnostics.map(\.code) == ["build.too-slow"])
    #expect(before != nil && content.file([cv.description, job.description, "cv.pdf"]) == before)
    let again = await content.build(cv.description, job.description, within: .seconds(600))
    #expect(!again.hasErrors && content.file([cv.description, job.description, "cv.pdf"]) != before)
  }
}
