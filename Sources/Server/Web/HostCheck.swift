internal import HTTPTypes
internal import Hummingbird

/// Refuses requests that another site's page sends by a name that leads here (DNS rebinding): only the names and
/// addresses of this server are answered.
struct HostCheck<Context: RequestContext>: RouterMiddleware {
  /// Host names without port, in lower case.
  let names: Set<String>

  static var loopback: Set<String> { ["localhost", "127.0.0.1", "[::1]"] }

  /// Whether an address to listen on is of this machine alone.
  static func isLoopback(_ host: String) -> Bool {
    host == "::1" || host.hasPrefix("127.") || loopback.contains(host.lowercased())
  }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let host = request.head.authority.map(Self.name) ?? ""
    guard names.contains(host) else {
      return Response(
        status: .init(code: 421), headers: [.contentType: "text/plain; charset=utf-8"],
        body: .init(byteBuffer: .init(string: "this server does not answer for that name\n")))
    }
    return try await next(request, context)
  }

  /// The host of an authority (RFC 3986, 3.2), without user and port.
  static func name(_ authority: String) -> String {
    let host = authority.split(separator: "@").last.map(String.init) ?? ""
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return host[...end].lowercased() }
    return host.split(separator: ":", omittingEmptySubsequences: false).first.map { $0.lowercased() } ?? ""
  }
}
