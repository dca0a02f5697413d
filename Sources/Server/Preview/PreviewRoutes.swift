internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// Where the preview answers:
///
/// - `/`: what there is; `/preview/<person>/<job>`: one application, shown;
/// - `/applications/…`: the files of an application as a build would write them, from memory, and its pages as SVG;
/// - `/preview/<person>`: a public page of somebody's; `/site/…`: the files of the public pages, from memory;
/// - `/-/events/<person>/<job>`: what changes; `/-/places/<person>/<job>`: where the texts on the pages were written;
///   `/-/preview.css`, `/-/preview.js`;
/// - POST `/-/choices/<person>/<job>`: writes how it is looked at into the person's files.
struct PreviewRoutes: Sendable {
  let session: PreviewSession
  let hub: EventHub
  /// Where texts can be opened; nil: places are only shown.
  var editor: EditorLink?
  /// nil: nothing is written for those who look.
  var gate: WriteGate?

  func add(to router: Router<BasicRequestContext>) {
    router.get("/") { _, _ -> Response in .page(OverviewPage(overview: await session.overview()).html) }
    router.get("/-/preview.css") { request, _ -> Response in
      .file(Array(PreviewAssets.style.utf8), name: "preview.css", for: request)
    }
    router.get("/-/preview.js") { request, _ -> Response in
      .file(Array(PreviewScript.text.utf8), name: "preview.js", for: request)
    }
    router.get("/preview/:person/:job") { request, context -> Response in
      guard let target = PreviewTarget(request, context) else { return .missing() }
      return await show(target, isSaved: request.uri.queryParameters["saved"] != nil)
    }
    router.get("/-/events/:person/:job") { request, context -> Response in
      guard let target = PreviewTarget(request, context) else { return .missing() }
      return events(target, known: request.uri.queryParameters["have"].map(String.init))
    }
    router.get("/-/places/:person/:job") { request, context -> Response in
      guard let target = PreviewTarget(request, context) else { return .missing() }
      return await places(target)
    }
    router.post("/-/choices/:person/:job") { request, context -> Response in
      guard let target = PreviewTarget(request, context) else { return .missing() }
      return try await save(target.folder, request)
    }
    router.get("/preview/:person") { request, context -> Response in
      guard let target = PreviewTarget(public: request, context) else { return .missing() }
      return await show(target, isSaved: request.uri.queryParameters["saved"] != nil)
    }
    router.get("/-/events/:person") { request, context -> Response in
      guard let target = PreviewTarget(public: request, context) else { return .missing() }
      return events(target, known: request.uri.queryParameters["have"].map(String.init))
    }
    router.post("/-/choices/:person") { request, context -> Response in
      guard let target = PreviewTarget(public: request, context) else { return .missing() }
      return try await save(target.folder, request)
    }
    router.get("/site/index.html") { _, _ -> Response in .redirect(to: "/") }
    router.get("/site/**") { request, context -> Response in
      await publicFile(context.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }, request)
    }
    router.get("/applications/index.html") { _, _ -> Response in .redirect(to: "/") }
    router.get("/applications/**") { request, context -> Response in
      await file(context.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }, request)
    }
  }

  private func show(_ target: PreviewTarget, isSaved: Bool) async -> Response {
    guard var made = await session.made(target) else {
      return await unmade(target)
    }
    made.add(await session.problems)
    var target = target
    if !target.isPublic, await !session.hasLetter(target.folder) { target.stem = "cv" }
    let bar = await session.bar(target, token: gate?.token)
    let state = await PreviewState(made, target, style: session.styleDigest, bar: bar)
    return .page(
      PreviewPage(bar: bar, target: target, made: made, state: state, editor: editor, isSaved: isSaved).html)
  }

  /// Why there is no application to show: its files cannot be read, or there is none.
  private func unmade(_ target: PreviewTarget) async -> Response {
    let folder = target.folder
    if target.isPublic {
      guard await session.isUnreadable(person: folder) else { return .missing() }
      return await .page(
        UnmadePage(folder: folder, diagnostics: session.problems, isWritten: false).html,
        status: .serviceUnavailable)
    }
    guard let problems = await session.problems(of: folder) else { return .missing() }
    let isWritten =
      await session.written(folder.split(separator: "/").map(String.init) + ["index.html"]) != nil
    return .page(
      UnmadePage(folder: folder, diagnostics: problems, isWritten: isWritten).html,
      status: .serviceUnavailable)
  }

  /// By page, each stretch of a line: its place, and its left, top, width and height in shares of the page.
  private func places(_ target: PreviewTarget) async -> Response {
    guard let made = await session.application(target.folder, target.choice) else { return .missing() }
    let pages = made.places[target.stem]?.pages ?? []
    let json = JSONValue.array(
      pages.map { areas in
        .array(
          areas.map { area in
            let shares = [area.left, area.top, area.width, area.height]
            return .array([.string(area.place)] + shares.map { .number(($0 * 1e5).rounded() / 1e5) })
          })
      })
    return Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: json.serialized())))
  }

  /// Writes what a form says, and leads back to the page, which then is as the files say.
  private func save(_ folder: String, _ request: Request) async throws -> Response {
    guard let gate else {
      return .refused("Nothing is written by this server: it listens to other machines.")
    }
    guard gate.admits(request) else { return .refused("This form was not sent by a page of this server.") }
    let body = try await request.body.collect(upTo: 16_384)
    let form = FormFields(String(buffer: body))
    guard gate.admits(token: form["token"] ?? "") else {
      return .refused("This form is of an earlier run of the server: load its page again.")
    }
    guard let scope = form["for"].flatMap(PreviewScope.init) else { return .missing() }
    let saved = await session.save(PreviewChoice(form), of: folder, for: scope)
    guard let files = saved.value else {
      return .page(SavingFailedPage(folder: folder, diagnostics: saved.diagnostics).html, status: .conflict)
    }
    if !files.isEmpty { hub.announce() }
    let shown = form["show"].flatMap { ["cv", "index"].contains($0) ? nil : $0 }
    let show = shown.map { "&show=" + $0.addingPercentEncoding() } ?? ""
    return .redirect(to: "/preview/\(folder)?saved=1\(show)")
  }

  private func events(_ target: PreviewTarget, known: String?) -> Response {
    let stream = EventStream(session: session, hub: hub, target: target, known: known, token: gate?.token)
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in try await stream.write(to: &writer) })
  }

  /// A file of the public tree by the parts of its path.
  private func publicFile(_ parts: [String], _ request: Request) async -> Response {
    guard parts.count > 1, let name = parts.last,
      !parts.contains(where: { $0.isEmpty || $0 == ".." || $0.contains("/") })
    else { return .missing() }
    if let bytes = await session.shared(parts.joined(separator: "/")) {
      return .file(bytes, name: name, for: request)
    }
    let path = parts.dropFirst().joined(separator: "/")
    let choice = PreviewChoice(request.uri.queryParameters)
    if request.uri.queryParameters["sources"] != nil,
      let page = await session.publicPages(of: parts[0], choice)?.marked[path]
    {
      return .file(page.bytes, name: name, for: request)
    }
    if let bytes = await session.publicFile(path, of: parts[0], choice) {
      return .file(bytes, name: name, for: request)
    }
    // Pages that could not be made since the server was started: what the last build wrote, or why there is nothing.
    let isStyle = parts[0] == "assets"
    guard await session.publicPages(of: parts[0], choice)?.hasErrors ?? isStyle else { return .missing() }
    if let bytes = await session.built(parts, in: "site") { return .file(bytes, name: name, for: request) }
    return isStyle ? .missing() : .page(UnmadeFile.html, status: .serviceUnavailable)
  }

  /// A file by the parts of its path: shared ones first, then those of an application.
  private func file(_ parts: [String], _ request: Request) async -> Response {
    guard let name = parts.last, !parts.contains(where: { $0.isEmpty || $0 == ".." || $0.contains("/") })
    else {
      return .missing()
    }
    let path = parts.joined(separator: "/")
    if let bytes = await session.shared(path) { return .file(bytes, name: name, for: request) }
    let written = await session.written(parts)
    guard parts.count == 3 else { return written.map { .file($0, name: name, for: request) } ?? .missing() }
    let choice = PreviewChoice(request.uri.queryParameters)
    guard let made = await session.application(parts[0] + "/" + parts[1], choice) else {
      return written.map { .file($0, name: name, for: request) } ?? .missing()
    }
    let marked = request.uri.queryParameters["sources"] == nil ? nil : made.marked[name]?.bytes
    if let bytes = marked ?? made.files[name] ?? made.page(named: name) {
      return .file(bytes, name: name, for: request)
    }
    guard made.hasErrors else { return .missing() }
    // It could not be made since the server was started: what the last build wrote, or why there is nothing.
    if let bytes = await session.built(parts) { return .file(bytes, name: name, for: request) }
    return .page(UnmadeFile.html, status: .serviceUnavailable)
  }
}

extension PreviewApplication {
  /// The bytes of `cv-2.svg` and the like.
  fileprivate func page(named name: String) -> [UInt8]? {
    guard name.hasSuffix(".svg"), let dash = name.lastIndex(of: "-") else { return nil }
    let number = Int(name[name.index(after: dash)...].dropLast(4)) ?? 0
    guard let pages = pages[String(name[..<dash])], (1...max(1, pages.count)).contains(number) else {
      return nil
    }
    return pages.indices.contains(number - 1) ? pages[number - 1].bytes : nil
  }
}

extension PreviewTarget {
  init?(_ request: Request, _ context: BasicRequestContext) {
    guard let person = context.parameters.get("person"), let job = context.parameters.get("job") else {
      return nil
    }
    let stem = request.uri.queryParameters["show"] == "letter" ? "letter" : "cv"
    self.init(folder: person + "/" + job, stem: stem, choice: PreviewChoice(request.uri.queryParameters))
  }

  /// Of a person's public pages: `show` is a page's path without `.html`.
  init?(public request: Request, _ context: BasicRequestContext) {
    guard let person = context.parameters.get("person") else { return nil }
    let shown = request.uri.queryParameters["show"].map(String.init) ?? "index"
    self.init(
      folder: person, stem: shown, choice: PreviewChoice(request.uri.queryParameters), page: shown + ".html")
  }

  /// What of a page's address says how to look at it.
  var query: String {
    var parts: [(String, String)] = ["cv", "index"].contains(stem) ? [] : [("show", stem)]
    if let template = choice.template { parts.append(("template", template)) }
    if let language = choice.language { parts.append(("language", language)) }
    parts += choice.options.map { ("option." + $0.name, $0.value) }
    return parts.map { $0.0.addingPercentEncoding() + "=" + $0.1.addingPercentEncoding() }.joined(
      separator: "&")
  }
}

extension PreviewChoice {
  init(_ parameters: Parameters) { self.init(parameters.map { (String($0), String($1)) }) }

  init(_ form: FormFields) { self.init(form.fields) }

  private init(_ fields: [(name: String, value: String)]) {
    self.init()
    let given = fields.filter { !$0.value.isEmpty }
    template = given.first { $0.name == "template" }?.value
    language = given.first { $0.name == "language" }?.value
    for (name, value) in given where name.hasPrefix("option.") {
      let option = Option(name: String(name.dropFirst("option.".count)), value: value)
      if !options.contains(where: { $0.name == option.name }) { options.append(option) }
    }
    options.sort { $0.name < $1.name }
  }
}
