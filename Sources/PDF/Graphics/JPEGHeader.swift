/// Why a JPEG file cannot be embedded.
public enum JPEGError: Error, Hashable, Sendable {
  /// No JPEG file, or cut off before its frame header.
  case notJPEG
  /// Lossless, arithmetic or 12-bit coding, which PDF readers do not decode.
  case unsupportedCoding
  /// Four components: CMYK, which has no place in a file whose output intent is sRGB.
  case cmyk
}

/// The frame header of a JPEG file (ITU-T T.81, B.2.2).
struct JPEGHeader {
  let width: Int
  let height: Int
  let components: Int

  init(_ data: [UInt8]) throws(JPEGError) {
    let frame = try Self.frame(data)
    let bytes = SFNTTable(bytes: Array(data[frame..<min(frame + 20, data.count)]))
    guard bytes.bytes.count >= 10, bytes.uint8(4) == 8 else { throw .unsupportedCoding }
    height = bytes.uint16(5)
    width = bytes.uint16(7)
    components = bytes.uint8(9)
    guard width > 0, height > 0 else { throw .notJPEG }
    if components == 4 { throw .cmyk }
    guard components == 1 || components == 3 else { throw .unsupportedCoding }
  }

  /// The offset of the frame's marker: baseline, extended or progressive.
  private static func frame(_ data: [UInt8]) throws(JPEGError) -> Int {
    let bytes = SFNTTable(bytes: data)
    guard data.count > 4, bytes.uint16(0) == 0xFFD8 else { throw .notJPEG }
    var at = 2
    while at + 4 <= data.count {
      guard bytes.uint8(at) == 0xFF else { throw .notJPEG }
      switch bytes.uint8(at + 1) {
      case 0xFF: at += 1
      case 0xC0...0xC2: return at
      case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: throw .unsupportedCoding
      case 0x01, 0xD0...0xD8: at += 2
      case 0xD9, 0xDA: throw .notJPEG
      default: at += 2 + max(bytes.uint16(at + 2), 2)
      }
    }
    throw .notJPEG
  }
}
