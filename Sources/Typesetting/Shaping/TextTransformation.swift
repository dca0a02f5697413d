internal import Composition

/// A word's scalars as they are to be shaped, each with the byte offset of the source scalar it came from.
struct ShapingText {
  var scalars: ContiguousArray<UInt32> = []
  var offsets: ContiguousArray<UInt32> = []

  /// Decodes well-formed UTF-8 and applies `text-transform`. O(bytes).
  mutating func set(_ word: UnsafeBufferPointer<UInt8>, _ transform: TextTransform) {
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var at = 0
    var isStart = true
    while at < word.count {
      let (scalar, length) = UTF8Scalar.decode(word, at)
      put(scalar, UInt32(at), transform, isStart)
      isStart = isStart && !UTF8Scalar.isLetterOrDigit(scalar)
      at += length
    }
  }

  private mutating func put(
    _ scalar: UInt32, _ offset: UInt32, _ transform: TextTransform, _ isStart: Bool
  ) {
    guard transform != .none, let unicode = Unicode.Scalar(scalar) else {
      return append(scalar, offset)
    }
    switch transform {
    case .none: append(scalar, offset)
    case .uppercase: append(unicode.properties.uppercaseMapping, offset)
    case .lowercase: append(unicode.properties.lowercaseMapping, offset)
    case .capitalize:
      if isStart {
        append(unicode.properties.titlecaseMapping, offset)
      } else {
        append(scalar, offset)
      }
    }
  }

  private mutating func append(_ text: String, _ offset: UInt32) {
    for scalar in text.unicodeScalars { append(scalar.value, offset) }
  }

  private mutating func append(_ scalar: UInt32, _ offset: UInt32) {
    scalars.append(scalar)
    offsets.append(offset)
  }
}

/// Scalars of UTF-8 bytes.
enum UTF8Scalar {
  /// The scalar that starts at an offset of well-formed text, and its length in bytes.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    func tail(_ n: Int) -> UInt32 { at + n < bytes.count ? UInt32(bytes[at + n] & 0x3F) : 0 }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case ..<0xAA: return false
    default: return Unicode.Scalar(scalar).map { $0.properties.isAlphabetic } ?? false
    }
  }
}
