internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// Where the preview answers:
///
/// - `/`: what there is; `/preview/<person>/<job>`: one application, shown;
/// - `/applications/…`: the files of an application as a build would write them, from memory, and its pages as SVG;
/// - `/-/events/<person>/<job>`: what changes; `/-/preview.css`, `/-/preview.js`.
struct PreviewRoutes: Sendable {
  let session: PreviewSession
  let hub: EventHub

  func add(to router: Router<BasicRequestContext>) {
    router.get("/") { _, _ -> Response in .page(OverviewPage(overview: await session.overview()).html) }
    router.get("/-/preview.css") { request, _ -> Response in
      .file(Array(PreviewAssets.style.utf8), name: "preview.css", for: request)
    }
    router.get("/-/preview.js") { request, _ -> Response in
      .file(Array(PreviewAssets.script.utf8), name: "preview.js", for: request)
    }
    router.get("/preview/:person/:job") { request, context -> Response in
      guard let target = PreviewTarget(request, context) else { return .missing() }
      return await show(target)
    }
    router.get("/-/events/:person/:job") { request, context -> Response in
      guard let target = PreviewTarget(request, context) else { return .missing() }
      return events(target, known: request.uri.queryParameters["have"].map(String.init))
    }
    router.get("/applications/index.html") { _, _ -> Response in .redirect(to: "/") }
    router.get("/applications/**") { request, context -> Response in
      await file(context.parameters.getCatchAll().map { $0.removingPercentEncoding() ?? "" }, request)
    }
  }

  private func show(_ target: PreviewTarget) async -> Response {
    guard var made = await session.application(target.folder, target.choice) else { return .missing() }
    made.add(await session.problems)
    let state = await PreviewState(made, target, style: session.styleDigest)
    return .page(
      PreviewPage(overview: await session.overview(), target: target, made: made, state: state).html)
  }

  private func events(_ target: PreviewTarget, known: String?) -> Response {
    let stream = EventStream(session: session, hub: hub, target: target, known: known)
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in try await stream.write(to: &writer) })
  }

  /// A file by the parts of its path: shared ones first, then those of an application.
  private func file(_ parts: [String], _ request: Request) async -> Response {
    guard let name = parts.last, !parts.contains(where: { $0.isEmpty || $0 == ".." || $0.contains("/") })
    else {
      return .missing()
    }
    let path = parts.joined(separator: "/")
    if let bytes = await session.shared(path) { return .file(bytes, name: name, for: request) }
    guard parts.count == 3 else { return .missing() }
    let choice = PreviewChoice(request.uri.queryParameters)
    guard let made = await session.application(parts[0] + "/" + parts[1], choice) else { return .missing() }
    if let bytes = made.files[name] ?? made.page(named: name) {
      return .file(bytes, name: name, for: request)
    }
    return .missing()
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
    return pages.indices.contains(number - 1) ? pages[number - 1] : nil
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

  /// What of a page's address says how to look at it.
  var query: String {
    var parts: [(String, String)] = stem == "letter" ? [("show", "letter")] : []
    if let template = choice.template { parts.append(("template", template)) }
    if let language = choice.language { parts.append(("language", language)) }
    parts += choice.options.map { ("option." + $0.name, $0.value) }
    return parts.map { $0.0.addingPercentEncoding() + "=" + $0.1.addingPercentEncoding() }.joined(
      separator: "&")
  }
}

extension PreviewChoice {
  init(_ parameters: Parameters) {
    self.init()
    func text(_ name: Substring) -> String? { parameters[name].flatMap { $0.isEmpty ? nil : String($0) } }
    template = text("template")
    language = text("language")
    for (name, value) in parameters where name.hasPrefix("option.") && !value.isEmpty {
      options.append(Option(name: String(name.dropFirst("option.".count)), value: String(value)))
    }
    options.sort { $0.name < $1.name }
  }
}
