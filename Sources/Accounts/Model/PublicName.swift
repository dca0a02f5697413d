/// The name of a published portfolio, `/u/<name>`: 3 to 40 of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
public struct PublicName: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Names that mean something else there, or that would pass for the server itself.
  private static let reserved: Set<String> = [
    "about", "account", "admin", "administrator", "api", "assets", "auth", "cvs", "help", "host", "index",
    "login", "logout", "root", "security", "server", "signup", "static", "support", "system", "vitae",
  ]

  /// nil where the text is no such name.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard (3...40).contains(bytes.count), bytes.allSatisfy(Self.isAllowed), bytes.first != Self.dash,
      bytes.last != Self.dash, !Self.reserved.contains(String(text))
    else { return nil }
    description = String(text)
  }

  private static let dash = UInt8(ascii: "-")

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), dash: true
    default: false
    }
  }
}
