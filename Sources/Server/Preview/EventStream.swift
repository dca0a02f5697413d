internal import Base
internal import Build
internal import Hummingbird
internal import NIOCore

/// What a page that shows an application is sent while it is open: server-sent events (HTML Living Standard, 9.2), each
/// with what has changed since the last one.
///
/// - `html`: the document's page, and the digest of all stylesheets;
/// - `page`: one page of the PDF as SVG, its number from 1 and the number of pages;
/// - `said`: what there is to say, and whether what is shown is older because of it.
struct EventStream: Sendable {
  let session: PreviewSession
  let hub: EventHub
  let target: PreviewTarget
  /// What the page says it has: `PreviewState.digest`.
  let known: String?

  /// Sends each stage as soon as it can be had: words, pages, what there is to say.
  func write(to writer: inout any ResponseBodyWriter) async throws {
    var sent = PreviewState()
    try await writer.write(ByteBuffer(string: "retry: 500\n\n"))
    for await _ in hub.listen() {
      if sent != PreviewState() { try await writeStages(to: &writer, &sent) }
      guard var made = await session.application(target.folder, target.choice) else { continue }
      made.add(await session.problems)
      let now = await PreviewState(made, target, style: session.styleDigest)
      if sent.html == nil, now.digest == known { sent = now }
      try await send(now.events(since: sent), to: &writer)
      sent = now
    }
    try await writer.finish(nil)
  }

  private func writeStages(to writer: inout any ResponseBodyWriter, _ sent: inout PreviewState) async throws {
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

extension PreviewApplication {
  /// Adds what keeps the content from being read: what is shown is as it was before.
  mutating func add(_ problems: [Diagnostic]) {
    let fresh = problems.filter { !diagnostics.contains($0) }
    diagnostics = fresh + diagnostics
    if !fresh.isEmpty { isStale = true }
  }
}

/// What of an application a page shows.
struct PreviewTarget: Hashable, Sendable {
  /// `<person>/<job>` or `<person>/general`.
  var folder: String
  /// `cv` or `letter`.
  var stem: String
  var choice: PreviewChoice

  /// The name of the document's page in the application's folder.
  var name: String { stem == "letter" ? "letter.html" : "index.html" }
}

/// What a page shows.
struct PreviewState: Hashable, Sendable {
  var html: PreviewPiece?
  var style: Digest?
  var pages: [PreviewPiece] = []
  var said = ""

  init() {}

  init(_ made: PreviewApplication, _ target: PreviewTarget, style: Digest) {
    html = made.marked[target.name]
    self.style = style
    pages = made.pages[target.stem] ?? []
    said = Self.said(made).serialized()
  }

  /// Stands for all of it.
  var digest: String {
    let parts = [html?.digest.hex ?? "", style?.hex ?? "", said] + pages.map(\.digest.hex)
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
    if said != old.said { out.append("event: said\ndata: \(said)\n\n") }
    return out
  }

  private static func event(_ name: String, _ members: [JSONMember]) -> String {
    "event: \(name)\ndata: \(JSONValue.object(members).serialized())\n\n"
  }

  private static func said(_ made: PreviewApplication) -> JSONValue {
    let renderer = DiagnosticRenderer(color: false)
    return .object([
      JSONMember("stale", .bool(made.isStale)),
      JSONMember(
        "messages",
        .array(
          made.diagnostics.map { diagnostic in
            .object([
              JSONMember("severity", .string(diagnostic.severity.rawValue)),
              JSONMember("text", .string(renderer.render(diagnostic))),
            ])
          })),
    ])
  }
}
