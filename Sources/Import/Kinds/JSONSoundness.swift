internal import Base

/// What JSON's grammar allows and no text or number can hold (RFC 8259, 6 and 8.2): half of a surrogate pair, a number
/// without bound.
enum JSONSoundness {
  /// The first such place; nil where there is none. O(bytes).
  static func check(_ source: SourceText) -> Diagnostic? {
    let bytes = Array(source.text.utf8)
    var at = 0
    var isInString = false
    var high: Int?
    while at < bytes.count {
      if isInString, bytes[at] == UInt8(ascii: "\\") {
        let unit = unit(bytes, at)
        if let unit, (0xDC00...0xDFFF).contains(unit) {
          guard high == at - 6 else { return failure("half of a surrogate pair is no character", at, source) }
          high = nil
        } else if let unit, (0xD800...0xDBFF).contains(unit) {
          guard Self.unit(bytes, at + 6).map({ (0xDC00...0xDFFF).contains($0) }) == true else {
            return failure("half of a surrogate pair is no character", at, source)
          }
          high = at
        }
        at += unit == nil ? 2 : 6
        continue
      }
      if bytes[at] == UInt8(ascii: "\"") { isInString.toggle() }
      if !isInString, bytes[at] | 0x20 == UInt8(ascii: "e"), at > 0, (0x30...0x39).contains(bytes[at - 1]) {
        let digits = bytes[(at + 1)...].drop { $0 == 0x2B || $0 == 0x2D }.prefix {
          (0x30...0x39).contains($0)
        }
        if digits.count > 3 || Int(String(decoding: digits, as: UTF8.self)) ?? 0 > 308 {
          return failure("the number is out of range", at, source)
        }
      }
      at += 1
    }
    return nil
  }

  /// The unit of an escape `\\uXXXX`.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at + 5 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return Int(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
  }

  private static func failure(_ message: String, _ at: Int, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, code: "content.json-syntax", message, in: source, at: source.range(from: at, to: at + 1))
  }
}
