internal import CZstd

/// Zstandard frames (RFC 8878) of whole texts.
enum Zstandard {
  /// Compresses at level 3, with the content's size in the frame.
  static func compress(_ bytes: [UInt8]) -> [UInt8] {
    let bound = ZSTD_compressBound(bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      let size = bytes.withUnsafeBytes { ZSTD_compress(out.baseAddress, bound, $0.baseAddress, $0.count, 3) }
      // With room for the worst case, compressing cannot fail.
      count = ZSTD_isError(size) == 0 ? size : 0
    }
  }

  /// The content of a frame; nil where it is damaged or would be larger than `limit` bytes.
  static func decompress(_ frame: UnsafeRawBufferPointer, limit: Int) -> [UInt8]? {
    let size = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
    guard size <= UInt64(limit) else { return nil }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { out, count in
      let got = ZSTD_decompress(out.baseAddress, out.count, frame.baseAddress, frame.count)
      isWhole = ZSTD_isError(got) == 0 && UInt64(got) == size
      count = isWhole ? got : 0
    }
    return isWhole ? bytes : nil
  }
}
