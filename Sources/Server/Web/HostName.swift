/// A name or address of a machine as it is listened to, and as it stands in addresses of the web: an address of IPv6 has
/// brackets there (RFC 3986, 3.2.2).
enum HostName {
  /// In an address of the web: `[::1]`.
  static func inURL(_ host: String) -> String {
    host.contains(":") && !host.hasPrefix("[") ? "[" + host + "]" : host
  }

  /// To listen on: `::1`.
  static func bare(_ host: String) -> String {
    host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
  }
}
