internal import Base

/// The form in which texts of a source and of a file are compared: what cannot be extracted is left out or spelt out as
/// the writer does it, blanks are collapsed, none stand at the ends.
enum ReadableForm {
  /// Appends a text to `out`, which keeps blanks collapsed.
  static func append(_ text: String, to out: inout ReadText) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  /// The readable form of bytes that a file gave.
  static func form(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    var out = ReadText()
    out.bytes.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { append($0, to: &out) }
    return out.bytes
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout ReadText) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        out.put(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
        at += 1
        continue
      }
      var end = at + 1
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      for scalar in String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars {
        append(scalar, to: &out)
      }
      at = end
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout ReadText) {
    switch scalar.value {
    case 0..<0x21, 0x7F..<0xA1, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: out.put(0x20)
    case 0x21..<0x7F: out.put(UInt8(scalar.value))
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xFFFD: break
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: out.put(0x20)
    case 0xFB00...0xFB06: for byte in ligatures[Int(scalar.value - 0xFB00)].utf8 { out.put(byte) }
    default: for byte in UTF8.encode(scalar).map(Array.init) ?? [] { out.bytes.append(byte) }
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  static func trimmed(_ text: ReadText) -> [UInt8] {
    text.bytes.last == 0x20 ? Array(text.bytes.dropLast()) : text.bytes
  }

  /// Normalisation form C, for texts that were not found as they are.
  static func nfc(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.withUnsafeBufferPointer({ PlainText.isPlain($0) }) { return bytes }
    return Array(UnicodeForms.nfc(String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
