/// What glyphs are to be read as: cleans the source text of clusters of everything that says nothing when extracted.
enum ReadableText {
  /// The scalars of `bytes` (UTF-8) as they may be extracted: ligature characters spelt out, control characters and
  /// private use as blanks, soft hyphens and U+FFFD left out. The second value names the first scalar that had no meaning.
  static func scalars(_ bytes: Span<UInt8>) -> (scalars: [UInt32], unreadable: UInt32?) {
    var out: [UInt32] = []
    var unreadable: UInt32?
    var i = 0
    while i < bytes.count {
      let (scalar, length) = decode(bytes, i)
      i += length
      switch scalar {
      case 0xFB00...0xFB06: out.append(contentsOf: ligatures[Int(scalar - 0xFB00)].utf8.map(UInt32.init))
      case 0x00AD, 0xFEFF: continue
      case 0..<0x20, 0x7F..<0xA0: out.append(0x20)
      case 0xE000...0xF8FF, 0xF0000...0x10FFFF:
        unreadable = unreadable ?? scalar
        out.append(0x20)
      case 0xFFFD, 0xFFFE, 0xFFFF: unreadable = unreadable ?? scalar
      default: out.append(scalar)
      }
    }
    return (out, unreadable)
  }

  /// The scalar that bytes `start..<end` (UTF-8) are extracted as; 0 where they are not one scalar that may be
  /// extracted as it is.
  @inline(__always) static func scalar(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    guard end > start else { return 0 }
    let first = bytes[start]
    if end == start + 1 { return first >= 0x20 && first < 0x7F ? UInt32(first) : 0 }
    if first < 0x80 { return 0 }
    let (scalar, length) = decode(bytes, start)
    guard length == end - start else { return 0 }
    switch scalar {
    case 0xA0..<0xAD, 0xAE..<0xE000, 0xF900..<0xFB00, 0xFB07..<0xFEFF, 0xFF00..<0xFFFD, 0x1_0000..<0xF_0000:
      return scalar
    default: return 0
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The scalar that starts at byte `i` of well-formed UTF-8, and its length; a stray byte counts as U+FFFD.
  static func decode(_ bytes: Span<UInt8>, _ i: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[i])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, i + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for j in i + 1..<i + length { scalar = scalar << 6 | UInt32(bytes[j] & 0x3F) }
    return (scalar, length)
  }
}
