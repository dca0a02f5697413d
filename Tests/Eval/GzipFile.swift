import CDeflate
import TestSupport

/// A text file packed with gzip.
enum GzipFile {
  private static let limit = 64 << 20

  /// Nil where it cannot be read.
  static func read(_ path: String) -> String? {
    guard let packed = TextFile.bytes(path), packed.count > 18, let tool = libdeflate_alloc_decompressor()
    else {
      return nil
    }
    defer { libdeflate_free_decompressor(tool) }
    // The last four bytes are the length of what is packed.
    let length = packed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= limit else { return nil }
    var out = [UInt8](repeating: 0, count: length)
    let result = libdeflate_gzip_decompress(tool, packed, packed.count, &out, out.count, nil)
    return result == LIBDEFLATE_SUCCESS ? String(decoding: out, as: UTF8.self) : nil
  }
}
