/// A field of an HTTP header.
struct HTTPField: Hashable, Sendable {
  var name: String
  var value: String
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A request as the client sends it: POST with a body, GET without.
struct HTTPRequest: Sendable {
  var url: String
  var fields: [HTTPField]
  var body: [UInt8]?
  /// For the whole exchange.
  var timeout: Duration
  /// Bytes that a reply's body may have.
  var bodyLimit: Int
  /// Whether proxies named in the environment apply.
  var usesProxy: Bool
}

/// A reply, whatever its status.
struct HTTPResponse: Hashable, Sendable {
  var status: Int
  var fields: [HTTPField]
  var body: [UInt8]

  /// The value of the field of that name (in any case), without blanks around it; the first where there are several.
  func field(_ name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name.lowercased() == name }?.value
  }
}

/// Why there is no reply.
enum HTTPError: Error, Hashable, Sendable {
  case noLibrary(String)
  case cancelled
  case timedOut
  /// The reply is larger than that many bytes.
  case tooLarge(Int)
  /// The connection ended before the reply did.
  case cutOff
  case unreachable(String)
}

extension HTTPField {
  /// Reads a header block: a status line, then `name: value` lines. Lines of another form are left out.
  static func parse(_ block: String) -> [HTTPField] {
    block.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return HTTPField(String(line[..<colon]), line[line.index(after: colon)...].trimmed)
    }
  }
}

extension StringProtocol {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
