internal import Base
internal import Build
internal import Hummingbird
internal import NIOCore

/// What a page that shows an application is sent while it is open: server-sent events (HTML Living Standard, 9.2), each
/// with what has changed since the last one.
///
/// - `html`: the document's page, and the digest of all stylesheets;
/// - `page`: one page of the PDF as SVG, its number from 1 and the number of pages;
/// - `bar`: what the bar says, where the files say something else now;
/// - `said`: what there is to say, whether what is shown is older because of it, and whether the application is gone.
struct EventStream: Sendable {
  let session: PreviewSession
  let hub: EventHub
  let target: PreviewTarget
  /// What the page says it has: `PreviewState.digest`.
  let known: String?
  /// Of forms that save; nil: nothing is written for those who look.
  var token: String?

  /// Sends each stage as soon as it can be had: words, pages, what there is to say.
  func write(to writer: inout any ResponseBodyWriter) async throws {
    var sent = PreviewState()
    try await writer.write(ByteBuffer(string: "retry: 500\n\n"))
    for await _ in hub.listen() {
      if sent != PreviewState() { try await writeStages(to: &writer, &sent) }
      guard let now = await state(after: sent) else { break }
      if sent == PreviewState(), now.digest == known { sent = now }
      try await send(now.events(since: sent), to: &writer)
      sent = now
    }
    try await writer.finish(nil)
  }

  /// What the page shows next; nil where nobody listens any more.
  private func state(after sent: PreviewState) async -> PreviewState? {
    if var made = await session.made(target) {
      made.add(await session.problems)
      let bar = await session.bar(target, token: token)
      return await PreviewState(made, target, style: session.styleDigest, bar: bar)
    }
    return Task.isCancelled ? nil : await sent.gone(session.problems)
  }

  private func writeStages(to writer: inout any ResponseBodyWriter, _ sent: inout PreviewState) async throws {
    // Public pages are made in one piece.
    guard !target.isPublic else { return }
    var now = sent
    now.style = await session.styleDigest
    if target.stem == "cv", let page = await session.expectedPage(target.folder, target.choice) {
      now.html = page
      try await send(now.events(since: sent), to: &writer)
      sent = now
      if let pages = await session.expectedPages(target.folder, target.choice) { now.pages = pages }
      try await send(now.events(since: sent), to: &writer)
      sent = now
    }
    guard let page = await session.page(target.folder, target.choice, target.stem) else { return }
    now.html = page
    try await send(now.events(since: sent), to: &writer)
    sent = now
    guard let pages = await session.pages(target.folder, target.choice, target.stem) else { return }
    now.pages = pages
    try await send(now.events(since: sent), to: &writer)
    sent = now
  }

  private func send(_ events: [String], to writer: inout any ResponseBodyWriter) async throws {
    if !events.isEmpty { try await writer.write(ByteBuffer(string: events.joined())) }
  }
}

extension PreviewSession {
  /// What is looked at, as it is now; nil where there is nothing of that name.
  func made(_ target: PreviewTarget) async -> PreviewApplication? {
    guard let page = target.page else { return await application(target.folder, target.choice) }
    let made = await publicPages(of: target.folder, target.choice)
    return made?.marked[page] != nil || made?.hasErrors == true ? made : nil
  }

  /// What lies over an application, looked at in a way that may be saved with the token.
  func bar(_ target: PreviewTarget, token: String?) -> PreviewBar {
    let isNew = token != nil && isNew(target.choice, of: target.folder)
    return PreviewBar(overview: overview(), target: target, token: isNew ? token : nil)
  }
}

extension PreviewApplication {
  /// Adds what keeps the content from being read: what is shown is as it was before.
  mutating func add(_ problems: [Diagnostic]) {
    let fresh = problems.filter { !diagnostics.contains($0) }
    diagnostics = fresh + diagnostics
    if !fresh.isEmpty { isStale = true }
  }
}

/// What of an application, or of a person's public pages, a page shows.
struct PreviewTarget: Hashable, Sendable {
  /// `<person>/<job>` or `<person>/general`; of public pages the person's slug.
  var folder: String
  /// `cv` or `letter`.
  var stem: String
  var choice: PreviewChoice

  /// Of public pages: the page's path in the person's folder.
  var page: String?

  var isPublic: Bool { page != nil }

  /// The name of the document's page in the application's folder.
  var name: String { page ?? (stem == "letter" ? "letter.html" : "index.html") }
}

/// What a page shows.
struct PreviewState: Hashable, Sendable {
  var html: PreviewPiece?
  var style: Digest?
  var pages: [PreviewPiece] = []
  var bar = ""
  var said = ""

  init() {}

  init(_ made: PreviewApplication, _ target: PreviewTarget, style: Digest, bar: PreviewBar? = nil) {
    html = made.marked[target.name]
    self.style = style
    pages = made.pages[target.stem] ?? []
    self.bar = bar?.json.serialized() ?? ""
    said = Self.said(made.diagnostics, isStale: made.isStale).serialized()
  }

  /// What is shown stays where the application is no longer there, and that is said.
  func gone(_ problems: [Diagnostic]) -> PreviewState {
    var out = self
    out.said = Self.said(problems, isStale: true, isGone: true).serialized()
    return out
  }

  /// Stands for all of it.
  var digest: String {
    let parts = [html?.digest.hex ?? "", style?.hex ?? "", bar, said] + pages.map(\.digest.hex)
    return String(Digest(of: parts.joined(separator: "\n")).hex.prefix(32))
  }

  /// The events that bring a page from an older state to this one.
  func events(since old: PreviewState) -> [String] {
    var out: [String] = []
    if html != old.html || style != old.style {
      out.append(
        Self.event(
          "html",
          [
            JSONMember("html", .string(String(decoding: html?.bytes ?? [], as: UTF8.self))),
            JSONMember("style", .string(style.map { String($0.hex.prefix(16)) } ?? "")),
          ]))
    }
    let count = pages.count
    for (index, page) in pages.enumerated()
    where !old.pages.indices.contains(index) || old.pages[index] != page || old.pages.count != count {
      out.append(
        Self.event(
          "page",
          [
            JSONMember("number", .integer(Int64(index + 1))), JSONMember("count", .integer(Int64(count))),
            JSONMember("svg", .string(String(decoding: page.bytes, as: UTF8.self))),
          ]))
    }
    if bar != old.bar { out.append("event: bar\ndata: \(bar)\n\n") }
    if said != old.said { out.append("event: said\ndata: \(said)\n\n") }
    return out
  }

  private static func event(_ name: String, _ members: [JSONMember]) -> String {
    "event: \(name)\ndata: \(JSONValue.object(members).serialized())\n\n"
  }

  private static func said(_ diagnostics: [Diagnostic], isStale: Bool, isGone: Bool = false) -> JSONValue {
    let renderer = DiagnosticRenderer(color: false)
    return .object([
      JSONMember("stale", .bool(isStale)), JSONMember("gone", .bool(isGone)),
      JSONMember(
        "messages",
        .array(
          diagnostics.map { diagnostic in
            .object([
              JSONMember("severity", .string(diagnostic.severity.rawValue)),
              JSONMember("text", .string(renderer.render(diagnostic))),
            ])
          })),
    ])
  }
}
