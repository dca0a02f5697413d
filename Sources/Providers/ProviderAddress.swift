/// The base URL of a provider, checked: `https://api.example.org/v1`, without a slash at its end.
public struct ProviderAddress: Hashable, Sendable {
  public let url: String
  /// The host without a port, in lower case.
  public let host: String
  /// Whether the whole URL of Anthropic's Messages was given.
  let isOfMessages: Bool

  /// Why a text is no usable base URL, as a fragment.
  public struct Unusable: Error, Hashable, Sendable {
    public var reason: String
  }

  public init(_ text: String) throws(Unusable) {
    let text = text.trimmed
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw Unusable(reason: "it has characters that no URL has")
    }
    guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else {
      throw Unusable(reason: "it does not begin with `https://` or `http://`")
    }
    let scheme = text[..<colon].lowercased()
    guard scheme == "https" || scheme == "http" else {
      throw Unusable(reason: "the scheme `\(scheme)` is not `https` or `http`")
    }
    let rest = text[text.index(colon, offsetBy: 3)...]
    guard !rest.contains(where: { $0 == "?" || $0 == "#" || $0 == "\\" }) else {
      throw Unusable(reason: "it must end with its path: no `?`, `#` or `\\`")
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash].lowercased()
    guard !authority.contains("@") else {
      throw Unusable(reason: "a user name or password does not belong there")
    }
    host = Self.host(of: authority)
    guard !host.isEmpty else { throw Unusable(reason: "it names no host") }
    let path = Self.path(rest[slash...])
    isOfMessages = path.hasSuffix(Self.messages)
    url = "\(scheme)://\(authority)\(isOfMessages ? path.dropLast(Self.messages.count) : path)"
  }

  private static let messages = "/v1/messages"

  /// The host of `host:port` or `[v6]:port`.
  private static func host(of authority: String) -> String {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      return String(authority[authority.index(after: authority.startIndex)..<end])
    }
    return String(authority.prefix { $0 != ":" })
  }

  /// The path without slashes at its end, and without the endpoint where the whole of its URL was given.
  private static func path(_ text: Substring) -> Substring {
    var path = text
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix("/chat/completions") { path.removeLast("/chat/completions".count) }
    return path
  }

  /// Whether the host is this machine: proxies never apply then, and a key may travel without TLS.
  public var isLoopback: Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || isLoopbackNumber
  }

  private var isLoopbackNumber: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  public var isEncrypted: Bool { url.hasPrefix("https:") }
}
