internal import HTTPTypes

/// Who asks, as far as counting needs it.
enum ClientAddress {
  /// The connection's address, or what the proxy before us added last to `X-Forwarded-For`: what stands before that,
  /// anybody can write.
  static func of(_ headers: HTTPFields, peer: String, isBehindProxy: Bool) -> String {
    guard isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"), let header = headers[values: name].last
    else { return network(peer) }
    let last = header.split(separator: ",").last.map { $0.filter { !$0.isWhitespace } } ?? ""
    return network(last.utf8.count <= 64 ? last : "")
  }

  /// An IPv6 address stands for its /64: that is what one customer has.
  static func network(_ address: String) -> String {
    guard address.contains(":") else { return address }
    // IPv4 over a socket of IPv6.
    if address.lowercased().hasPrefix("::ffff:"), address.contains(".") {
      return String(address.dropFirst(7))
    }
    let groups = address.split(separator: ":", omittingEmptySubsequences: false)
    // `a:b::c`: what `::` leaves out is zeros.
    let head = groups.prefix { !$0.isEmpty }.prefix(4)
    return head.joined(separator: ":") + "::/64"
  }
}
