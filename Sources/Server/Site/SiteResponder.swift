internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Answers for the finished site: `output/site` and nothing else, by GET and HEAD.
struct SiteResponder<Context: Sendable>: HTTPResponder {
  let files: SiteFiles
  /// Host names to answer for, in lower case; empty: all.
  var names: Set<String> = []

  func respond(to request: Request, context: Context) async throws -> Response { answer(request.head) }

  /// The answer to a request's head; a body is passed over.
  func answer(_ head: HTTPRequest) -> Response {
    guard names.isEmpty || names.contains(head.authority.map(HostCheck<BasicRequestContext>.name) ?? "")
    else {
      return plain(.init(code: 421), "this server does not answer for that name\n")
    }
    guard head.method == .get || head.method == .head else {
      var response = plain(.methodNotAllowed, "this server knows GET and HEAD\n")
      response.headers[.allow] = "GET, HEAD"
      return response
    }
    let response = found(head)
    return head.method == .head ? response.createHeadResponse() : response
  }

  private func found(_ head: HTTPRequest) -> Response {
    guard let target = SiteTarget(head.path ?? "") else { return missing(head) }
    switch files.find(target.names) {
    case .file(let file, let opened):
      return response(file, opened, target.names, head)
    case .folder where target.isFolder:
      let index = target.names + ["index.html"]
      guard case .file(let file, let opened) = files.find(index) else { return missing(head) }
      return response(file, opened, index, head)
    case .folder: return hasIndex(target.names) ? moved(to: target) : missing(head)
    case .nothing: return missing(head)
    }
  }

  /// Folders that hold no page are not there: nothing tells what is in them.
  private func hasIndex(_ names: [String]) -> Bool {
    if case .file = files.find(names + ["index.html"]) { true } else { false }
  }

  /// To the same name with a slash, relative, so that it holds behind a proxy that takes a prefix away.
  private func moved(to target: SiteTarget) -> Response {
    var response = plain(.movedPermanently, "")
    response.headers[.location] = (target.names.last ?? "").addingPercentEncoding() + "/"
    return response
  }

  private func missing(_ head: HTTPRequest) -> Response {
    let name = "404.html"
    guard case .file(let file, _) = files.find([name]), file.bytes != nil else {
      return plain(.notFound, "there is no such page\n")
    }
    let sent = SiteRepresentation(file, name, accepting: head.headerFields[.acceptEncoding], files)
    var headers = SiteHeaders.fields(for: name)
    if let coding = sent.coding { headers[.contentEncoding] = coding.rawValue }
    headers[.vary] = "Accept-Encoding"
    return Response(status: .notFound, headers: headers, body: .init(byteBuffer: sent.bytes ?? ByteBuffer()))
  }

  private func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: SiteHeaders.fields(for: "message.txt"),
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  // MARK: Files

  private func response(
    _ file: SiteFile, _ opened: HostedFile?, _ names: [String], _ head: HTTPRequest
  ) -> Response {
    let path = names.joined(separator: "/")
    var headers = SiteHeaders.fields(for: path)
    headers[.acceptRanges] = "bytes"
    if isNoindex(file, names) { headers[SiteHeaders.robots] = "noindex" }
    let fields = head.headerFields
    let range = head.method == .get ? ByteRange.wanted(fields, tag: file.tag(nil), count: file.count) : .whole
    let isPart = range != .whole
    let sent = SiteRepresentation(file, path, accepting: isPart ? nil : fields[.acceptEncoding], files)
    headers[.eTag] = file.tag(sent.coding)
    if MediaTypes.isCompressible(path) { headers[.vary] = "Accept-Encoding" }
    if EntityTags.match(fields[.ifNoneMatch], file.tag(sent.coding)) {
      var response = Response(status: .notModified, headers: headers)
      response.headers[.contentLength] = nil
      return response
    }
    if let coding = sent.coding { headers[.contentEncoding] = coding.rawValue }
    switch range {
    case .whole:
      return Response(status: .ok, headers: headers, body: body(sent.bytes, opened, 0..<file.count))
    case .part(let part):
      headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.count)"
      return Response(status: .partialContent, headers: headers, body: body(file.bytes, opened, part))
    case .none:
      headers[.contentRange] = "bytes */\(file.count)"
      return Response(status: .rangeNotSatisfiable, headers: headers)
    }
  }

  private func body(_ bytes: ByteBuffer?, _ opened: HostedFile?, _ range: Range<Int>) -> ResponseBody {
    if let bytes {
      // What is compressed is sent whole.
      let isPart = range.count < bytes.readableBytes && range.upperBound <= bytes.readableBytes
      let part =
        isPart ? bytes.getSlice(at: bytes.readerIndex + range.lowerBound, length: range.count) : bytes
      return ResponseBody(byteBuffer: part ?? bytes)
    }
    return ResponseBody(contentLength: range.count) { writer in
      var at = range.lowerBound
      while at < range.upperBound, let chunk = opened?.bytes(at..<min(range.upperBound, at + 1 << 18)) {
        try await writer.write(ByteBuffer(bytes: chunk))
        at += chunk.count
      }
      // Better an answer that is plainly cut off than one that seems whole.
      guard at == range.upperBound else { throw CancellationError() }
      try await writer.finish(nil)
    }
  }

  /// Whether search engines are asked to leave a file out that cannot ask it itself: the page of its person does.
  private func isNoindex(_ file: SiteFile, _ names: [String]) -> Bool {
    if names.last?.hasSuffix(".html") ?? false { return file.isNoindex }
    guard names.count > 1, names[0] != "assets",
      case .file(let page, _) = files.find([names[0], "index.html"])
    else { return false }
    return page.isNoindex
  }
}

/// What of a file is sent.
struct SiteRepresentation {
  var bytes: ByteBuffer?
  /// nil: as it is.
  var coding: ContentCoding?

  init(_ file: SiteFile, _ path: String, accepting field: String?, _ files: SiteFiles) {
    bytes = file.bytes
    guard MediaTypes.isCompressible(path) else { return }
    for coding in ContentCoding.accepted(field) {
      guard let coded = files.coded(file, coding, at: path) else { continue }
      (bytes, self.coding) = (coded, coding)
      return
    }
  }
}

extension SiteFile {
  /// The strong validator of a representation (RFC 9110, 8.8.3): each coding has its own.
  func tag(_ coding: ContentCoding?) -> String {
    coding.map { "\"\(digest)-\($0.rawValue)\"" } ?? "\"\(digest)\""
  }
}

/// Which file of the site a request asks for.
struct SiteTarget {
  var names: [String] = []
  /// Whether the path ends in a slash.
  var isFolder = true

  /// Nil for paths that are not of the site, whatever they would lead to. The query says nothing.
  init?(_ path: String) {
    let path = path.prefix { $0 != "?" && $0 != "#" }
    guard path.hasPrefix("/"), path.utf8.count <= 2_048 else { return nil }
    var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    if isFolder { _ = parts.popLast() }
    for part in parts {
      guard let name = part.removingPercentEncoding(), !name.isEmpty, !name.hasPrefix("."),
        !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 < 0x20 })
      else { return nil }
      names.append(name)
    }
  }
}
