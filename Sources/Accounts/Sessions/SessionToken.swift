public import Base
internal import CSodium

/// What a browser or a program shows to be who has signed in: 256 random bits as 64 hexadecimal digits. Only its SHA-256
/// is kept, so that who reads the database cannot sign in.
public struct SessionToken: Hashable, Sendable {
  public let text: String

  /// A new token.
  public static func random() -> SessionToken {
    var bytes = [UInt8](repeating: 0, count: 32)
    randombytes_buf(&bytes, bytes.count)
    return bytes.withUnsafeBytes { SessionToken(text: Digest(bytes: $0)!.hex) }
  }

  private init(text: String) { self.text = text }

  /// nil for what cannot be a token.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.text = String(text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }

  /// What the store keeps.
  public var digest: Digest { Digest(of: "session " + text) }

  /// What a form of this session carries: another site cannot know it, and the token cannot be found from it.
  public var formToken: String { Digest(of: "form " + text).hex }

  /// Whether a form of this session carried `text`; in the same time whatever it is.
  public func matches(formToken text: String) -> Bool {
    // Digests of both: what differs in the comparison of these tells nothing of the token.
    Digest(of: text) == Digest(of: formToken)
  }
}
