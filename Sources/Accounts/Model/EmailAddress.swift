internal import Base

/// The address that a user signs in with: as they wrote it, without blanks around it, in lower case and NFC.
///
/// Only what no mail system accepts is refused (RFC 5321, 4.5.3.1: 64 bytes before the `@`, 254 in all): whether
/// somebody reads it is for a mail to find out.
public struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// nil where the text is no address.
  public init?(_ text: String) {
    let folded = UnicodeForms.nfc(Self.trimmed(text).lowercased())
    guard folded.utf8.count <= 254, let at = folded.lastIndex(of: "@") else { return nil }
    let (local, domain) = (folded[..<at], folded[folded.index(after: at)...])
    guard (1...64).contains(local.utf8.count), !domain.isEmpty, !local.contains("@") else { return nil }
    guard folded.unicodeScalars.allSatisfy(Self.isAllowed) else { return nil }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }) else { return nil }
    description = folded
  }

  private static func trimmed(_ text: String) -> String {
    let inner = text.drop { $0.isWhitespace }
    guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(inner[...last])
  }

  /// No blanks, no controls, nothing that reorders text, none of the characters that part addresses.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || "<>()[],;:\\\"".unicodeScalars.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    default: return true
    }
  }
}
