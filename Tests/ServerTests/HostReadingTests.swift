import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Build
@testable import Server

/// Reading what users bring, in a program of its own.
@Suite struct HostReadingTests {
  private let resume = Array(HostWorld.profile("Ada", secret: "s").serialized().utf8)

  /// A file that is kept and was not read.
  private func unread(_ world: HostWorld, _ user: UserID) throws -> CV {
    let folder = world.services.folder
    let cv = CV(
      id: .random(), user: user, fileName: "cv.json", kind: .json, bytes: Int64(resume.count), created: 0)
    let file = try folder.beginUpload()
    try file.write(resume)
    try file.keep(as: folder.upload(cv.id, of: user), in: folder.uploads(of: user))
    _ = try world.services.store.insertCV(cv, quota: Quota(cvs: 9, bytes: 1 << 20))
    return cv
  }

  @Test(arguments: [(0, CV.Status.draft), (1, .draft), (2, .refused), (9, .refused)])
  func aFileThatEndsTheServerIsGivenUp(crashes: Int, status: CV.Status) async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try unread(world, user.id)
    for _ in 0..<crashes { _ = try world.services.store.beginReading(cv.id, of: user.id) }
    await world.services.sweep()
    await world.services.resume()
    let reply = try await world.ask(.get, "/cvs/\(cv.id)", as: .bearer(token))
    #expect(reply.json?["status"]?.stringValue == status.rawValue)
    let codes = reply.json?["report"]?["problems"]?.arrayValue?.compactMap { $0["code"]?.stringValue }
    #expect(codes == (status == .refused ? ["host.reader-failed"] : []))
    // What was read once is not begun again.
    #expect(try world.services.store.beginReading(cv.id, of: user.id) == nil)
  }

  @Test(arguments: ["true", "false", "no-such-program"])
  func aReaderThatBreaksDownHarmsNobody(program: String) async throws {
    let world = try HostWorld { $0.reader = "/bin/" + program }
    let (user, token) = try world.signedIn("a@example.org")
    let reply = try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume))
    #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "host.unreadable-file")
    #expect(TextFile.tree(world.services.folder.user(user.id)).isEmpty)
    #expect(TextFile.names(in: world.services.folder.incoming).isEmpty)
    #expect(try world.services.store.cvs(of: user.id).isEmpty)
  }

  @Test func filesOfEveryKindAreReadByTheOtherProgram() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let texts = [
      ("cv.txt", "Ada Moreau\nada@example.org\n\nExperience\nEngineer, Works Ltd, 2019 - 2021\n"),
      ("cv.md", "# Ada Moreau\n\nada@example.org\n\n## Experience\n\n### Engineer, Works Ltd\n"),
      ("cv.yaml", "basics:\n  name: Ada Moreau\n  email: ada@example.org\n"),
      ("cv.json", "{\"basics\": {\"name\": \"Ada Moreau\", \"email\": \"ada@example.org\"}}"),
    ]
    for (name, text) in texts {
      let reply = try await world.ask(
        .post, "/cvs/upload", as: .bearer(token), .file(Array(text.utf8), name: name))
      let id = try #require(reply.json?["id"]?.stringValue, "\(name): \(reply.text)")
      let cv = try await world.ask(.get, "/cvs/\(id)", as: .bearer(token))
      #expect(cv.json?["profile"]?["basics"]?["name"]?.stringValue == "Ada Moreau", "\(name)")
      #expect(cv.json?["profile"]?["basics"]?["email"]?.stringValue == "ada@example.org", "\(name)")
    }
    #expect(TextFile.names(in: world.services.folder.incoming).isEmpty)
  }

  @Test func aLongReportIsCutAndSaysSo() throws {
    func report(_ fields: Int, _ leftOver: [String]) -> HostedReader.Reading {
      let all = (0..<fields).map { index in
        JSONValue.object([
          JSONMember("path", .string("work.\(index).name")), JSONMember("doubtful", .bool(index % 100 == 0)),
          JSONMember("text", .string("some words of the file")),
        ])
      }
      return HostedReader.Reading(
        profile: nil,
        report: .object([
          JSONMember("pages", .integer(3)), JSONMember("problems", .array([])),
          JSONMember("fields", .array(all)), JSONMember("leftOver", .array(leftOver.map { .string($0) })),
        ]))
    }
    let short = report(10, ["a"])
    #expect(short.shortReport == short.report.serialized())
    let long = try JSONValue.parse(report(20_000, ["a"]).shortReport)
    #expect(long["fields"]?.arrayValue?.count == 200 && long["pages"]?.intValue == 3)
    #expect(long["problems"]?.arrayValue?.map { $0["code"]?.stringValue } == ["host.report-cut"])
    let huge = report(20_000, [String(repeating: "x", count: 1 << 20), "y"]).shortReport
    #expect(huge.utf8.count <= 256 << 10)
    let left = try JSONValue.parse(huge)["leftOver"]?.arrayValue
    #expect(left == [])
    let many = report(0, Array(repeating: "a text that found no place", count: 40_000)).shortReport
    #expect(many.utf8.count <= 256 << 10 && many.utf8.count > 64 << 10)
  }

  @Test func listsHaveNamesWithoutProfiles() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let sent = try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume))
    let id = try #require(sent.json?["id"]?.stringValue.flatMap { ObjectID($0) })
    #expect(try world.services.store.cvs(of: user.id).map(\.title) == ["Ada"])
    let renamed = JSONValue.object([JSONMember("profile", HostWorld.profile("Eva", secret: "s"))])
    #expect(try await world.ask(.put, "/cvs/\(id)", as: .bearer(token), .json(renamed)).status == 200)
    let list = try await world.ask(.get, "/cvs", as: .cookie(token, hasFormToken: false), accept: "text/html")
    #expect(list.text.contains(">Eva</a>") && !list.text.contains(">Ada</a>"))
  }

  @Test func aKernelThatKeepsNobodyFromFilesIsSpokenOf() {
    #expect(HostServices.confinement(true, isKeptFromFiles: true) == nil)
    #expect(HostServices.confinement(false, isKeptFromFiles: false)?.severity == .warning)
    #expect(HostServices.confinement(true, isKeptFromFiles: false)?.severity == .error)
    #expect(HostServices.confinement(true, isKeptFromFiles: false)?.code == "host.no-landlock")
    #expect(HostServices.place("/usr/lib", true)?.severity == .error)
    #expect(HostServices.place("/usr/lib", false)?.code == "host.data-readable")
    #expect(HostServices.place(TextFile.temporaryFolder(), true) == nil)
  }

  /// No page loads itself again, which takes readers away from where they are (WCAG 2.2, F41): it waits for a while.
  @Test func aPageWaitsForWhatItIsAbout() async throws {
    for (wait, shown) in [(Duration.zero, "It is being made"), (.seconds(60), "It could not be made")] {
      let world = try HostWorld { $0.pageWait = wait }
      let (user, token) = try world.signedIn("a@example.org")
      let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
      let job = Customization(
        id: .random(), cv: cv, user: user.id, position: "Engineer", company: "", created: 0)
      _ = try world.services.store.insertCustomization(job, limit: 9)
      let address = "/cvs/\(cv)/\(job.id)"
      // What was made before is offered until it is made again.
      let before = world.services.folder.output(of: user.id) + "/applications/\(cv)/\(job.id)/cv.pdf"
      TextFile.write("%PDF", to: before)
      // A program is not kept waiting.
      let json = try await world.ask(.get, address, as: .bearer(token))
      #expect(json.json?["status"]?.stringValue == "waiting")
      async let page = world.ask(.get, address, as: .bearer(token), accept: "text/html")
      if wait > .zero {
        try await Task.sleep(for: .milliseconds(150))
        var failed = job
        failed.status = .failed
        _ = try world.services.store.updateCustomization(failed)
      }
      let text = try await page.text
      #expect(text.contains(shown) && !text.contains("http-equiv"))
      #expect(text.contains("Look again") == (wait == .zero))
      #expect(text.contains("What was made before is here still") && text.contains("/cv.pdf?download=1"))
    }
  }
}
