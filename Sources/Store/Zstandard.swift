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

  /// What decompressing needs besides its input, 150 kB of it: kept, because to make one takes longer than a short answer.
  /// Only one call at a time may use it.
  final class Decompressor: @unchecked Sendable {
    fileprivate let context = ZSTD_createDCtx()
    deinit { ZSTD_freeDCtx(context) }
  }

  /// The content of a frame; nil where it is damaged or would be larger than `limit` bytes.
  static func decompress(_ frame: UnsafeRawBufferPointer, limit: Int, with decompressor: Decompressor)
    -> [UInt8]?
  {
    let size = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
    guard size <= UInt64(limit) else { return nil }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { out, count in
      let got = ZSTD_decompressDCtx(
        decompressor.context, out.baseAddress, out.count, frame.baseAddress, frame.count)
      isWhole = ZSTD_isError(got) == 0 && UInt64(got) == size
      count = isWhole ? got : 0
    }
    return isWhole ? bytes : nil
  }
}
