internal import Base

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
    guard Self.problem(text) == nil else { return nil }
    description = String(text)
  }

  /// What is wrong with a text as a name; nil: nothing.
  public static func problem(_ text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    if bytes.isEmpty { return "say under which name" }
    if bytes.count < 3 { return "`\(text)` is too short: a name has 3 to 40 characters" }
    if bytes.count > 40 { return "it is too long: a name has 3 to 40 characters" }
    guard bytes.allSatisfy(isAllowed) else {
      return "only `a` to `z`, digits and hyphens may stand in an address"
    }
    if bytes.first == dash || bytes.last == dash { return "it begins or ends with a hyphen" }
    if reserved.contains(String(text)) { return "`\(text)` is kept for the server itself: choose another" }
    return nil
  }

  /// The name that a person's name suggests; nil where there is none.
  public static func suggestion(for person: String) -> PublicName? {
    let slug = UnicodeForms.slug(person).utf8.prefix(40)
    let last = slug.lastIndex { $0 != dash }
    return last.flatMap { PublicName(String(decoding: slug[...$0], as: UTF8.self)) }
  }

  private static let dash = UInt8(ascii: "-")

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), dash: true
    default: false
    }
  }
}
