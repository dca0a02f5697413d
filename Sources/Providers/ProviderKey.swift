/// A provider's secret key. It prints, dumps and interpolates as `…`; only the adapter's request header has its text.
public struct ProviderKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  let secret: String

  /// Takes a key without the blanks around it; nil where characters in it cannot stand in a header field.
  public init?(_ text: String) {
    secret = text.trimmed
    guard !secret.isEmpty, secret.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
  }

  public var description: String { "…" }
  public var debugDescription: String { "…" }
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// The text with every occurrence of the key replaced by `…`: servers repeat what they were sent.
  func scrubbed(_ text: String) -> String {
    let key = Array(secret.utf8)
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == key[0], bytes[at...].starts(with: key) {
        out.append(contentsOf: "…".utf8)
        at += key.count
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
