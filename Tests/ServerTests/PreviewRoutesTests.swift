import Base
import Build
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import Server

/// What the preview answers, without a socket.
@Suite struct PreviewRoutesTests {
  private struct Reply {
    var status: Int
    var type: String
    var text: String
    var headers: HTTPFields
  }

  /// One for all tests that change no file.
  private static let shared = Task { await Preview() }

  private func get(_ path: String, host: String = "localhost:8080", known: String? = nil) async throws
    -> Reply
  {
    let preview = await Self.shared.value
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: HostCheck(names: HostCheck<BasicRequestContext>.loopback))
    router.add(middleware: SafetyHeaders())
    PreviewRoutes(session: preview.session, hub: preview.hub).add(to: router)
    var head = HTTPRequest(method: .get, scheme: "http", authority: host, path: path)
    if let known { head.headerFields[.ifNoneMatch] = known }
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
    do {
      let response = try await router.buildResponder().respond(
        to: Request(head: head, body: .init(buffer: ByteBuffer())),
        context: BasicRequestContext(source: source))
      let body = Collected()
      try await response.body.write(body)
      return Reply(
        status: response.status.code, type: response.headers[.contentType] ?? "", text: body.text,
        headers: response.headers)
    } catch let error as any HTTPResponseError {
      return Reply(status: error.status.code, type: "", text: "", headers: [:])
    }
  }

  @Test(arguments: [
    ("/", 200, "text/html; charset=utf-8", "Ada Moreau"),
    ("/preview/ada/one", 200, "text/html; charset=utf-8", "Page 1 of 1"),
    ("/preview/ada/one?show=letter", 200, "text/html; charset=utf-8", "letter-1.svg"),
    ("/preview/ada/none", 404, "text/html; charset=utf-8", "no such page"),
    ("/applications/ada/one/index.html", 200, "text/html; charset=utf-8", "Ada Moreau"),
    ("/applications/ada/one/cv.md", 200, "text/markdown; charset=utf-8", "Ada Moreau"),
    ("/applications/ada/one/cv.pdf", 200, "application/pdf", "%PDF"),
    ("/applications/ada/one/cv-1.svg", 200, "image/svg+xml", "<svg"),
    ("/applications/ada/one/cv-2.svg", 404, "text/html; charset=utf-8", ""),
    ("/applications/ada/one/cv-0.svg", 404, "text/html; charset=utf-8", ""),
    ("/applications/assets/templates/classic/style.css", 200, "text/css; charset=utf-8", "@page"),
    ("/-/preview.js", 200, "text/javascript; charset=utf-8", "EventSource"),
    ("/applications/index.html", 303, "", ""),
    ("/applications/ada/one/../../../etc/passwd", 404, "text/html; charset=utf-8", ""),
    ("/applications/ada/%2e%2e/%2e%2e/passwd", 404, "text/html; charset=utf-8", ""),
    ("/applications/ada/one/%2e%2e%2fcv.pdf", 404, "text/html; charset=utf-8", ""),
    ("/etc/passwd", 404, "", ""),
  ])
  func answers(path: String, status: Int, type: String, text: String) async throws {
    let reply = try await get(path)
    #expect(reply.status == status, "\(path)")
    if !type.isEmpty { #expect(reply.type == type, "\(path)") }
    #expect(text.isEmpty || reply.text.contains(text), "\(path)")
  }

  @Test func otherNamesAreRefused() async throws {
    for host in ["localhost", "127.0.0.1:1", "[::1]:8080", "LOCALHOST:8080"] {
      #expect(try await get("/", host: host).status == 200, "\(host)")
    }
    for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080", ""] {
      #expect(try await get("/", host: host).status == 421, "\(host)")
    }
  }

  @Test func whatTheBrowserHasIsNotSentAgain() async throws {
    let first = try await get("/applications/ada/one/cv.txt")
    let again = try await get("/applications/ada/one/cv.txt", known: first.headers[.eTag])
    #expect(again.status == 304 && again.text.isEmpty)
    #expect(first.headers[.contentSecurityPolicy] != nil && first.headers[.xContentTypeOptions] == "nosniff")
  }

  @Test func choicesChangeWhatIsShownAndNoFile() async throws {
    let profile = await Self.shared.value.profile
    let before = TextFile.read(profile)
    let german = try await get("/applications/ada/one/index.html?language=de")
    #expect(german.text.contains("lang=\"de\""))
    // There is no German text, so the letter stays as it is, and says so.
    let letter = try await get("/applications/ada/one/letter.html?language=de")
    #expect(letter.text.contains("lang=\"en\""))
    let serif = try await get("/applications/ada/one/index.html?option.typeface=serif")
    #expect(serif.text.contains("cv serif"))
    let wrong = try await get("/preview/ada/one?option.typeface=%3Cscript%3E")
    #expect(wrong.status == 200 && !wrong.text.contains("<script>") && wrong.text.contains("option-value"))
    #expect(TextFile.read(profile) == before)
  }

  // MARK: Events

  private func state(_ session: PreviewSession) async throws -> (PreviewApplication, PreviewState) {
    var made = try #require(await session.application("ada/one"))
    made.add(await session.problems)
    return (made, PreviewState(made, target, style: await session.styleDigest))
  }

  private let target = PreviewTarget(folder: "ada/one", stem: "cv", choice: PreviewChoice())

  @Test func anEditIsAnEvent() async throws {
    let preview = await Preview()
    let (_, old) = try await state(preview.session)
    TextFile.write("basics: {name: Ada Moreau, label: Builder}\n", to: preview.profile)
    await preview.session.refresh()
    let (made, new) = try await state(preview.session)
    let events = new.events(since: old, made, target)
    #expect(events.count == 2)
    #expect(events[0].hasPrefix("event: html\ndata: {") && events[0].contains("Builder"))
    #expect(events[1].hasPrefix("event: page\ndata: {") && events[1].contains("\"count\":1"))
    #expect(events.allSatisfy { $0.hasSuffix("\n\n") && $0.split(separator: "\n").count == 2 })
    #expect(new.events(since: new, made, target).isEmpty && new.digest != old.digest)
  }

  @Test func aMistakeIsSaidAndTheLastGoodPageStays() async throws {
    let preview = await Preview()
    let (_, old) = try await state(preview.session)
    TextFile.write("basics: [\n", to: preview.profile)
    await preview.session.refresh()
    let (made, broken) = try await state(preview.session)
    #expect(made.isStale && broken.html == old.html && broken.pages == old.pages)
    let events = broken.events(since: old, made, target)
    #expect(events.count == 1 && events[0].hasPrefix("event: said") && events[0].contains("\"stale\":true"))
    TextFile.write("basics: {name: Ada Moreau, label: Engineer}\n", to: preview.profile)
    await preview.session.refresh()
    #expect(try await state(preview.session).1 == old)
  }

  @Test func everybodyHears() async {
    let hub = EventHub()
    var streams: [AsyncStream<Int>] = (0..<20).map { _ in hub.listen() }
    #expect(hub.count == 20)
    for _ in 0..<3 { hub.announce() }
    for stream in streams { #expect(await stream.first { $0 == 3 } == 3) }
    streams = []
    #expect(hub.count == 0)
  }
}

/// A small content folder that is looked at.
private struct Preview {
  let session: PreviewSession
  let hub = EventHub()
  let profile: String

  private static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  init() async {
    let root = TextFile.temporaryFolder()
    profile = root + "/content/profiles/ada/profile.yaml"
    TextFile.write("basics: {name: Ada Moreau, label: Engineer}\n", to: profile)
    TextFile.write("---\ncompany: One\nposition: Engineer\n---\nRevit\n", to: root + "/content/jobs/one.md")
    var options = BuildOptions()
    options.content = root + "/content"
    options.templates = Self.package + "/templates"
    options.fonts = Self.package + "/fonts"
    options.output = root + "/output"
    session = PreviewSession(options)
    await session.refresh()
  }
}

/// Collects a body.
private final class Collected: ResponseBodyWriter, @unchecked Sendable {
  var text = ""
  func write(_ buffer: ByteBuffer) async throws { text += String(buffer: buffer) }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
