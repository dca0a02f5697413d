internal import Base
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Response {
  /// A file's bytes, or that they are what the browser has already (RFC 9110, 13.1.2).
  static func file(_ bytes: [UInt8], name: String, for request: Request) -> Response {
    let tag = "\"\(Digest(of: bytes).hex.prefix(32))\""
    var headers: HTTPFields = [
      .contentType: MediaTypes.type(of: name), .eTag: tag, .cacheControl: "no-cache",
    ]
    if let known = request.headers[.ifNoneMatch], known == "*" || known.contains(tag) {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentLength] = "\(bytes.count)"
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A page.
  static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: html)))
  }

  /// What is not done, and why.
  static func refused(_ reason: String) -> Response {
    .page(
      PlainPage(title: "Refused", body: "<p>\(escaped(reason)) <a href=\"/\">To the overview</a></p>").html,
      status: .forbidden)
  }

  static func missing() -> Response {
    .page(
      PlainPage(title: "Not found", body: "<p>There is no such page. <a href=\"/\">To the overview</a></p>")
        .html,
      status: .notFound)
  }
}
