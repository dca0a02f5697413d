internal import CDeflate

/// Compresses into the zlib format (RFC 1950) at level 6, by libdeflate. Owns one compressor; use it from one
/// task.
struct Deflater: ~Copyable {
  private let compressor: OpaquePointer?

  init() { compressor = libdeflate_alloc_compressor(6) }

  deinit { libdeflate_free_compressor(compressor) }

  /// The compressed form of `bytes`. Deterministic. O(bytes).
  borrowing func compress(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor else { fatalError("out of memory") }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      count = bytes.withUnsafeBytes {
        libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, out.baseAddress, bound)
      }
    }
  }

  /// Compresses once with a compressor of its own.
  static func compress(_ bytes: [UInt8]) -> [UInt8] { Deflater().compress(bytes) }
}
