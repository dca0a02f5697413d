/// Characters that no program that reads a CV knows what to do with.
enum ForbiddenCharacters {
  /// The first in UTF-8 bytes: controls, soft hyphens, Latin ligatures, private use, U+FFFD. O(bytes).
  static func first(in bytes: [UInt8]) -> (scalar: UInt32, at: Int)? {
    let span = bytes.span
    var i = 0
    while i < span.count {
      let byte = span[i]
      // Only these can begin a forbidden character.
      let mayBegin =
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEE || byte == 0xEF || byte >= 0xF3
      guard mayBegin else {
        i += 1
        continue
      }
      let (scalar, length) = decode(bytes, i)
      if isForbidden(scalar) { return (scalar, i) }
      i += max(1, length)
    }
    return nil
  }

  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0xFB00...0xFB06, 0xFFFD, 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
    default: false
    }
  }

  private static func decode(_ bytes: [UInt8], _ i: Int) -> (UInt32, Int) {
    let first = bytes[i]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, i + length <= bytes.count else { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for j in i + 1..<i + length { scalar = scalar << 6 | UInt32(bytes[j] & 0x3F) }
    return (scalar, length)
  }

  /// `U+00AD` and the like.
  static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
