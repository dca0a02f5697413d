import Base
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestSupport
import Testing

@testable import Build
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
    var headers = HTTPFields()
    if let known { headers[.ifNoneMatch] = known }
    return try await ask(path, await Self.shared.value, host: host, headers: headers)
  }

  /// A form that is sent; by default by a page of the server itself.
  private func post(
    _ path: String, _ body: String, to preview: Preview, origin: String? = "http://localhost:8080",
    site: String? = nil
  ) async throws -> Reply {
    var headers = HTTPFields()
    if let origin { headers[.origin] = origin }
    if let site { headers[HTTPField.Name("Sec-Fetch-Site")!] = site }
    return try await ask(path, preview, method: .post, headers: headers, body: body)
  }

  private func ask(
    _ path: String, _ preview: Preview, method: HTTPRequest.Method = .get, host: String = "localhost:8080",
    headers: HTTPFields, body: String = ""
  ) async throws -> Reply {
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: HostCheck(names: HostCheck<BasicRequestContext>.loopback))
    router.add(middleware: SafetyHeaders())
    PreviewRoutes(session: preview.session, hub: preview.hub, gate: preview.gate).add(to: router)
    let head = HTTPRequest(
      method: method, scheme: "http", authority: host, path: path, headerFields: headers)
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
    do {
      let response = try await router.buildResponder().respond(
        to: Request(head: head, body: .init(buffer: ByteBuffer(string: body))),
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

  @Test(arguments: [
    ("127.0.0.1", [], false), ("192.168.1.20", [], false), ("0.0.0.0", [], true), ("::", [], true),
    ("0.0.0.0", ["ada.local"], false),
  ])
  func whoListensToAllIsToldOfNames(host: String, names: [String], isTold: Bool) {
    var server = PreviewServer(BuildOptions())
    (server.host, server.names) = (host, names)
    #expect((server.notice != nil) == isTold && server.notice?.contains("--name") != false)
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

  // MARK: Places

  @Test func textsCarryTheirPlacesInThePreviewAlone() async throws {
    let built = try await get("/applications/ada/one/index.html")
    let marked = try await get("/applications/ada/one/index.html?sources=1")
    let profile = await Self.shared.value.profile
    #expect(!built.text.contains("data-source"))
    #expect(marked.text.contains("data-source=\"0 \(profile):1:16\">Ada Moreau"))
    let marks = /\ data-source="[^"]*"/
    #expect(marked.text.replacing(marks, with: "") == built.text)
    let places = try await get("/-/places/ada/one")
    #expect(places.type == "application/json" && places.text.contains("[\"\(profile):1:16\",0."))
    #expect(try await get("/-/places/ada/none").status == 404)
    // The letter's sentences rest on facts; its first paragraph is of the posting.
    let letter = try await get("/applications/ada/one/letter.html?sources=1&show=letter")
    #expect(letter.text.contains("\(profile):1:16"))
    // Nothing leads to the template that is in no file of the person's: how it greets goes by the posting, the rest is wording.
    let posting = await Self.shared.value.root + "/content/jobs/one.md"
    #expect(letter.text.contains("data-source=\"0 \(posting):1:1\">Dear"))
    #expect(letter.text.contains("data-source=\"0 \(posting):3:11\">Application"), "\(letter.text)")
    #expect(letter.text.contains("data-source=\"0 wording of the letter: "))
    #expect(letter.text.contains("class=\"closing\" data-source=\"0 wording of the letter: "))
    let areas = try await get("/-/places/ada/one?show=letter").text
    #expect(areas.contains("[\"\(posting):1:1\",") && areas.contains("[\"wording of the letter: "))
  }

  // MARK: Public pages

  @Test(arguments: [
    ("/preview/ada", 200, "/site/ada/index.html?sources=1"),
    ("/preview/ada", 200, "<option value=\"projects/bridge\">North bridge</option>"),
    ("/preview/ada", 200, "publish: true"),
    ("/preview/ada?show=projects/bridge", 200, "/site/ada/projects/bridge.html?sources=1"),
    ("/preview/ada?show=projects/none", 404, ""), ("/preview/none", 404, ""),
    ("/preview/ada/one", 200, "<a href=\"/preview/ada?show=projects/bridge\">North bridge</a>"),
    ("/", 200, "<a href=\"/preview/ada\">Portfolio</a>"),
    ("/site/ada/index.html", 200, "href=\"projects/bridge.html\""),
    ("/site/ada/projects/bridge.html", 200, "Built in winter"),
    ("/site/ada/cv.pdf", 200, "%PDF"), ("/site/ada/resume.json", 200, "Ada Moreau"),
    ("/site/assets/templates/classic/style.css", 200, "@page"),
    ("/site/ada/none.html", 404, ""), ("/site/ada/../../profile.yaml", 404, ""),
    ("/site/ada/%2e%2e/%2e%2e/passwd", 404, ""), ("/site/ada", 404, ""), ("/site/index.html", 303, ""),
  ])
  func publicPages(path: String, status: Int, text: String) async throws {
    let reply = try await get(path)
    #expect(reply.status == status, "\(path)")
    #expect(text.isEmpty || reply.text.contains(text), "\(path): \(reply.text)")
  }

  @Test func publicPagesLeadToTheirSources() async throws {
    let preview = await Self.shared.value
    let plain = try await get("/site/ada/projects/bridge.html")
    let marked = try await get("/site/ada/projects/bridge.html?sources=1")
    #expect(!plain.text.contains("data-source"))
    #expect(marked.text.contains(preview.root + "/content/profiles/ada/projects/bridge.md:"))
    #expect(marked.text.replacing(/\ data-source="[^"]*"/, with: "") == plain.text)
    #expect(try await get("/site/ada/index.html?option.typeface=serif").text.contains("portfolio serif"))
  }

  /// What is edited is sent to those who look; a mistake is said over the last good page; the choice is saved for the person.
  @Test func publicPagesFollowTheFiles() async throws {
    let preview = await Preview()
    let target = PreviewTarget(
      folder: "ada", stem: "projects/bridge", choice: PreviewChoice(), page: "projects/bridge.html")
    let first = try #require(await preview.session.made(target))
    let project = preview.root + "/content/profiles/ada/projects/bridge.md"
    let text = try #require(TextFile.read(project))
    TextFile.write(text.replacing("winter", with: "summer"), to: project)
    await preview.session.refresh()
    let second = try #require(await preview.session.made(target))
    let now = PreviewState(second, target, style: Digest(of: ""))
    let events = now.events(since: PreviewState(first, target, style: Digest(of: "")))
    #expect(events.count == 1 && events.first?.contains("Built in summer") == true)
    TextFile.write("---\nname: [\n---\n", to: project)
    await preview.session.refresh()
    let broken = await preview.session.made(target)
    #expect(
      broken.map { String(decoding: $0.marked["projects/bridge.html"]?.bytes ?? [], as: UTF8.self) }?
        .contains("Built in summer") == true)
    TextFile.write(text, to: project)
    await preview.session.refresh()
    let form = "token=\(preview.gate.token)&for=person&show=projects/bridge&option.typeface=serif"
    let reply = try await post("/-/choices/ada", form, to: preview)
    #expect(reply.status == 303, "\(reply.text)")
    #expect(reply.headers[.location] == "/preview/ada?saved=1&show=projects%2Fbridge")
    #expect(TextFile.read(preview.profile)?.contains("typeface") == true)
  }

  /// A template with mistakes when the server starts is said over what the last build wrote, or over a page that says why there
  /// is nothing; never "no such page".
  @Test func aTemplateThatIsBrokenAtTheStartIsSaid() async throws {
    let preview = await Preview(template: "broken")
    let page = try await ask("/preview/ada/one", preview, headers: [:])
    #expect(page.status == 200 && page.text.contains("error"), "\(page.text)")
    let frame = try await ask("/applications/ada/one/index.html?sources=1", preview, headers: [:])
    #expect(frame.status == 503 && frame.text.contains("cannot be made just now"), "\(frame.text)")
    TextFile.write("<p>Written before</p>", to: preview.root + "/output/applications/ada/one/index.html")
    let written = try await ask("/applications/ada/one/index.html?sources=1", preview, headers: [:])
    #expect(written.status == 200 && written.text.contains("Written before"))
    let pages = try await ask("/site/ada/index.html?sources=1", preview, headers: [:])
    #expect(pages.status == 503 && pages.text.contains("cannot be made just now"), "\(pages.text)")
    TextFile.write("<p>Published before</p>", to: preview.root + "/output/site/ada/index.html")
    let published = try await ask("/site/ada/index.html?sources=1", preview, headers: [:])
    #expect(published.status == 200 && published.text.contains("Published before"), "\(published.text)")
    #expect(try await ask("/site/nobody/index.html", preview, headers: [:]).status == 404)
    #expect(try await ask("/site/assets/none.css", preview, headers: [:]).status == 404)
  }

  @Test(arguments: [
    ("::1", "[::1]", "::1"), ("[::1]", "[::1]", "::1"), ("127.0.0.1", "127.0.0.1", "127.0.0.1"),
  ])
  func addressesOfIPv6HaveBrackets(host: String, inURL: String, bare: String) {
    #expect(HostName.inURL(host) == inURL && HostName.bare(host) == bare)
  }

  @Test(arguments: [
    ("vscode", "vscode://file{path}:{line}:{column}"), ("ZED", "zed://file{path}:{line}:{column}"),
    ("my-editor://open?f={path}", "my-editor://open?f={path}"), ("javascript://{path}", nil), ("emacs", nil),
    ("vscode://file", nil), ("://{path}", nil), ("", nil),
  ])
  func editors(text: String, pattern: String?) {
    #expect(EditorLink(text, root: "/srv/ada")?.pattern == pattern)
  }

  // MARK: Choices

  @Test func aChoiceIsSavedWhereItBelongs() async throws {
    let preview = await Preview()
    let choices = preview.root + "/content/profiles/ada/jobs/one.yaml"
    TextFile.write("# mine\npages: 1 # no more\n", to: choices)
    await preview.session.refresh()
    let profile = TextFile.read(preview.profile)
    let body =
      "token=\(preview.gate.token)&for=application&show=letter&template=classic&language=de"
      + "&option.typeface=serif&option.accent=%23123456"
    let reply = try await post("/-/choices/ada/one", body, to: preview)
    #expect(reply.status == 303 && reply.headers[.location] == "/preview/ada/one?saved=1&show=letter")
    #expect(
      TextFile.read(choices)
        == "# mine\npages: 1 # no more\ntemplateOptions:\n  accent: \"#123456\"\n  typeface: serif\nlanguage: de\n"
    )
    #expect(TextFile.read(preview.profile) == profile)
    let page = try #require(await preview.session.application("ada/one")?.files["index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("cv serif"))
    // It is what the files say now.
    let choice = PreviewChoice(FormFields(body))
    #expect(await preview.session.isNew(choice, of: "ada/one") == false)
    #expect(await preview.session.save(choice, of: "ada/one", for: .application).value == [])
  }

  @Test func aChoiceIsSavedForThePerson() async throws {
    let preview = await Preview()
    let body = "token=\(preview.gate.token)&for=person&option.density=airy"
    #expect(try await post("/-/choices/ada/one", body, to: preview).status == 303)
    #expect(
      TextFile.read(preview.profile)
        == "basics: {name: Ada Moreau, label: Engineer}\ntemplateOptions:\n  density: airy\n")
  }

  @Test func othersCannotSave() async throws {
    let preview = await Preview()
    let path = "/-/choices/ada/one"
    let body = "token=\(preview.gate.token)&for=application&language=de"
    for origin in ["http://evil.example", "http://localhost:9090", "https://localhost:8080", "null"] {
      #expect(try await post(path, body, to: preview, origin: origin).status == 403, "\(origin)")
    }
    for site in ["cross-site", "same-site", "none"] {
      #expect(try await post(path, body, to: preview, origin: nil, site: site).status == 403, "\(site)")
    }
    let wrong = body.replacing(preview.gate.token, with: String(preview.gate.token.reversed()))
    #expect(try await post(path, wrong, to: preview).status == 403)
    #expect(try await post(path, "for=application&language=de", to: preview).status == 403)
    #expect(TextFile.read(preview.root + "/content/profiles/ada/jobs/one.yaml") == nil)
    #expect(try await post(path, body, to: preview, origin: nil, site: "same-origin").status == 303)
  }

  @Test func aChoiceThatDoesNotHoldIsNotSaved() async throws {
    let preview = await Preview()
    let path = "/-/choices/ada/one"
    for field in ["option.typeface=loud", "template=none", "option.nothing=1"] {
      let body = "token=\(preview.gate.token)&for=application&\(field)"
      let reply = try await post(path, body, to: preview)
      #expect(reply.status == 409 && reply.text.contains("error"), "\(field)")
    }
    // A byte order mark does no harm and stays where it was.
    let choices = preview.root + "/content/profiles/ada/jobs/one.yaml"
    TextFile.write("\u{FEFF}pages: 1\n", to: choices)
    await preview.session.refresh()
    let body = "token=\(preview.gate.token)&for=application&language=de"
    #expect(try await post(path, body, to: preview).status == 303)
    let saved = TextFile.read(choices) ?? ""
    #expect(saved.unicodeScalars.first == "\u{FEFF}" && saved.contains("language: de"), "\(saved)")
  }

  // MARK: Stages

  @Test func proseOfThePostingSetsNoPageAnew() async throws {
    let preview = await Preview()
    let first = try #require(await preview.session.application("ada/one"))
    let count = await preview.session.timesSet("ada/one")
    TextFile.write(
      "---\ncompany: One\nposition: Engineer\n---\nRevit\n\nWe have a nice canteen.\n",
      to: preview.root + "/content/jobs/one.md")
    await preview.session.refresh()
    let second = try #require(await preview.session.application("ada/one"))
    #expect(second.pages == first.pages && second.marked == first.marked)
    #expect(await preview.session.timesSet("ada/one") == count && count > 0)
    TextFile.write("basics: {name: Ada Moreau, label: Builder}\n", to: preview.profile)
    await preview.session.refresh()
    #expect(await preview.session.application("ada/one")?.pages["cv"] != first.pages["cv"])
    #expect(await preview.session.timesSet("ada/one") > count)
  }

  /// What is expected before anything is measured is what is then shown, where an edit changes no selection; and what is
  /// shown is right where it does.
  @Test func wordsAreExpectedBeforeTheyAreMeasured() async throws {
    let preview = await Preview()
    let choice = PreviewChoice()
    #expect(await preview.session.expectedPage("ada/one", choice) == nil)
    _ = await preview.session.application("ada/one")
    TextFile.write("basics: {name: Ada Moreau, label: Builder}\n", to: preview.profile)
    await preview.session.refresh()
    let expected = try #require(await preview.session.expectedPage("ada/one", choice))
    #expect(String(decoding: expected.bytes, as: UTF8.self).contains("Builder"))
    #expect(await preview.session.page("ada/one", choice, "cv") == expected)
    let pages = try #require(await preview.session.expectedPages("ada/one", choice))
    #expect(await preview.session.pages("ada/one", choice, "cv") == pages)
    // Far more than two pages hold: what was measured before does not foretell what is left out.
    let work = (0..<60).map { n in
      "- {name: Works \(n), position: Engineer, startDate: \(1960 + n), highlights: [Built bridge \(n), Led \(n)]}\n"
    }
    TextFile.write("basics: {name: Ada Moreau}\nwork:\n" + work.joined(), to: preview.profile)
    await preview.session.refresh()
    let first = try #require(await preview.session.expectedPage("ada/one", choice))
    let page = try #require(await preview.session.page("ada/one", choice, "cv"))
    #expect(first != page)
    let fresh = PreviewSession(preview.options)
    await fresh.refresh()
    #expect(await fresh.page("ada/one", choice, "cv") == page)
  }

  /// What is shown is what a build writes.
  @Test func theFilesAreThoseOfABuild() async throws {
    let preview = await Preview()
    let made = try #require(await preview.session.application("ada/one"))
    _ = await SiteBuild.run(preview.options)
    let folder = preview.root + "/output/applications/ada/one/"
    let names = TextFile.names(in: folder)
    #expect(Set(names) == Set(made.files.keys) && names.count > 8)
    for name in names { #expect(TextFile.bytes(folder + name) == made.files[name], "\(name)") }
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
    let (_, new) = try await state(preview.session)
    let events = new.events(since: old)
    #expect(events.count == 2)
    #expect(events[0].hasPrefix("event: html\ndata: {") && events[0].contains("Builder"))
    #expect(events[1].hasPrefix("event: page\ndata: {") && events[1].contains("\"count\":1"))
    #expect(events.allSatisfy { $0.hasSuffix("\n\n") && $0.split(separator: "\n").count == 2 })
    #expect(new.events(since: new).isEmpty && new.digest != old.digest)
  }

  @Test func aMistakeIsSaidAndTheLastGoodPageStays() async throws {
    let preview = await Preview()
    let (_, old) = try await state(preview.session)
    TextFile.write("basics: [\n", to: preview.profile)
    await preview.session.refresh()
    let (made, broken) = try await state(preview.session)
    #expect(made.isStale && broken.html == old.html && broken.pages == old.pages)
    let events = broken.events(since: old)
    #expect(events.count == 1 && events[0].hasPrefix("event: said") && events[0].contains("\"stale\":true"))
    TextFile.write("basics: {name: Ada Moreau, label: Engineer}\n", to: preview.profile)
    await preview.session.refresh()
    #expect(try await state(preview.session).1 == old)
  }

  @Test func whatIsDeletedIsSaidToBeGone() async throws {
    let preview = await Preview()
    let (_, old) = try await state(preview.session)
    try Files.remove(preview.root + "/content/jobs/one.md")
    await preview.session.refresh()
    #expect(await preview.session.application("ada/one") == nil)
    let gone = old.gone([])
    let events = gone.events(since: old)
    #expect(events.count == 1 && events[0].contains("\"gone\":true") && gone.html == old.html)
    #expect(try await ask("/preview/ada/one", preview, headers: [:]).status == 404)
    #expect(PreviewScript.text.contains("no longer there"))
  }

  /// A posting or a person's file for it that is broken is not gone.
  @Test(arguments: [("jobs/one.md", "---\nposition: [\n---\n"), ("profiles/ada/jobs/one.yaml", "pages: [\n")])
  func whatCannotBeReadIsShownAsItWas(file: String, text: String) async throws {
    let preview = await Preview()
    let (_, old) = try await state(preview.session)
    TextFile.write(text, to: preview.root + "/content/" + file)
    await preview.session.refresh()
    let (made, broken) = try await state(preview.session)
    #expect(made.isStale && broken.html == old.html && broken.said.contains(file))
  }

  @Test func whatNeverCouldBeReadIsShownAsItWasBuilt() async throws {
    let preview = await Preview()
    _ = await SiteBuild.run(preview.options)
    TextFile.write("basics: [\n", to: preview.profile)
    let session = PreviewSession(preview.options)
    await session.refresh()
    let late = Preview(of: preview, session)
    let page = try await ask("/preview/ada/one", late, headers: [:])
    #expect(page.status == 503 && page.text.contains("profile.yaml:") && page.text.contains("iframe"))
    let written = try await ask("/applications/ada/one/index.html", late, headers: [:])
    #expect(written.status == 200 && written.text.contains("Ada Moreau"))
    #expect(try await ask("/applications/ada/one/cv.pdf", late, headers: [:]).status == 200)
    #expect(try await ask("/preview/eva/one", late, headers: [:]).status == 404)
    try Files.remove(preview.options.output)
    let bare = try await ask("/preview/ada/one", late, headers: [:])
    #expect(bare.status == 503 && !bare.text.contains("iframe"))
    TextFile.write("basics: {name: Ada Moreau}\n", to: preview.profile)
    await session.refresh()
    #expect(try await ask("/preview/ada/one", late, headers: [:]).status == 200)
  }

  // MARK: The bar

  @Test func theBarSaysWhatIsShownAndLeadsToOthers() async throws {
    let page = try await get("/preview/ada/one?language=de").text
    #expect(page.contains("<summary><h1>Ada Moreau: Engineer, One</h1></summary>"))
    #expect(page.contains("<a href=\"/preview/ada/one?language=de\" aria-current=\"page\">Engineer, One</a>"))
    #expect(page.contains("<a href=\"/preview/ada/general?language=de\">General CV</a>"))
    #expect(page.contains("<option value=\"letter\">"))
    // There is no letter for no posting.
    let general = try await get("/preview/ada/general?show=letter").text
    #expect(!general.contains("value=\"letter\"") && general.contains("cv-1.svg"))
  }

  /// What one window saves the bars of the others say.
  @Test func aSavedChoiceIsAnEventOfTheBar() async throws {
    let preview = await Preview()
    func now() async throws -> PreviewState {
      let made = try #require(await preview.session.application("ada/one"))
      let bar = await preview.session.bar(target, token: preview.gate.token)
      return PreviewState(made, target, style: await preview.session.styleDigest, bar: bar)
    }
    let old = try await now()
    let body = "token=\(preview.gate.token)&for=application&language=de"
    #expect(try await post("/-/choices/ada/one", body, to: preview).status == 303)
    let events = try await now().events(since: old).filter { $0.hasPrefix("event: bar") }
    #expect(events.count == 1 && events[0].contains("data-written=\\\"de\\\""))
  }

  @Test func aBadValueLeavesTheLastGoodPage() async throws {
    let preview = await Preview()
    let path = "/preview/ada/one?option.accent=rot"
    let page = try await ask(path, preview, headers: [:]).text
    #expect(page.contains("the choice in the bar: error") && page.contains("What is shown is older"))
    #expect(page.contains("cv-1.svg") && !page.contains("profile.yaml"))
    let frame = try await ask(
      "/applications/ada/one/index.html?option.accent=rot&sources=1", preview, headers: [:])
    #expect(frame.status == 200 && frame.text.contains("Ada Moreau"))
    // What was looked at last stays, not what the files say.
    _ = try await ask("/preview/ada/one?language=de", preview, headers: [:])
    let german = try await ask(
      "/applications/ada/one/index.html?language=de&option.accent=rot", preview, headers: [:])
    #expect(german.text.contains("lang=\"de\""))
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
  let gate = WriteGate()
  let profile: String
  let root: String
  private(set) var options: BuildOptions

  private static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// - Parameter template: one of the folder's own, which has mistakes; nil: the usual one.
  init(template: String? = nil) async {
    root = TextFile.temporaryFolder()
    profile = root + "/content/profiles/ada/profile.yaml"
    TextFile.write("basics: {name: Ada Moreau, label: Engineer}\n", to: profile)
    TextFile.write("---\ncompany: One\nposition: Engineer\n---\nRevit\n", to: root + "/content/jobs/one.md")
    TextFile.write(
      "---\nname: North bridge\n---\nBuilt in winter.\n",
      to: root + "/content/profiles/ada/projects/bridge.md")
    options = BuildOptions()
    options.content = root + "/content"
    options.templates = Self.package + "/templates"
    if let template {
      TextFile.write("title: T\ntemplate: \(template)\n", to: root + "/content/site.yaml")
      TextFile.write("name: Broken\n", to: root + "/templates/\(template)/template.yaml")
      TextFile.write("<p>{{no.such.name}}</p>", to: root + "/templates/\(template)/cv.html")
      options.templates = root + "/templates"
    }
    options.fonts = Self.package + "/fonts"
    options.output = root + "/output"
    session = PreviewSession(options)
    await session.refresh()
  }

  /// The same folder, looked at by a server that was started later.
  init(of other: Preview, _ session: PreviewSession) {
    (self.session, profile, root, options) = (session, other.profile, other.root, other.options)
  }
}

/// Collects a body.
private final class Collected: ResponseBodyWriter, @unchecked Sendable {
  var text = ""
  func write(_ buffer: ByteBuffer) async throws { text += String(buffer: buffer) }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
