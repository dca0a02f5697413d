internal import Base

/// The limits that ISO 19005-3, 6.1.13 sets to what a file may hold.
enum ImplementationLimits {
  static let stringBytes = 32_767
  static let objects = 8_388_607
  static let pageSize = Length.pt(3)...Length.pt(14_400)

  /// Whether a text string stays within the limit as `PDFSyntax.text` writes it.
  static func fits(_ text: String) -> Bool {
    let count = text.utf8.count
    if count <= stringBytes / 2 { return true }
    let isASCII = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    return (isASCII ? count : 2 + text.utf16.count * 2) <= stringBytes
  }

  /// The violations among texts that are written as strings.
  static func violations(in texts: [String]) -> [PDFViolation] {
    texts.filter { !fits($0) }.map { .longString(beginning: String($0.prefix(40))) }
  }
}
