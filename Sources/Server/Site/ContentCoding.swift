internal import Base
internal import CDeflate
internal import CZstd

/// A coding of what is sent (RFC 9110, 8.4.1).
enum ContentCoding: String, Hashable, Sendable, CaseIterable {
  /// RFC 8878. The better one comes first: where a client takes both equally, it is used.
  case zstd
  /// RFC 1952.
  case gzip

  /// Files are compressed once, so slowly.
  private static let zstdLevel: Int32 = 15
  private static let gzipLevel: Int32 = 9

  /// Larger files are sent as they are.
  static let sizeLimit = 2 << 20

  /// The bytes compressed; nil where they do not become shorter.
  func encode(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= Self.sizeLimit else { return nil }
    let coded = self == .zstd ? Self.zstd(bytes) : Self.gzip(bytes)
    return coded.flatMap { $0.count < bytes.count ? $0 : nil }
  }

  private static func zstd(_ bytes: [UInt8]) -> [UInt8]? {
    let room = ZSTD_compressBound(bytes.count)
    var isGood = false
    let out = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let written = ZSTD_compress(buffer.baseAddress, room, bytes, bytes.count, zstdLevel)
      isGood = ZSTD_isError(written) == 0
      count = isGood ? written : 0
    }
    return isGood ? out : nil
  }

  private static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    guard let compressor = libdeflate_alloc_compressor(gzipLevel) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_gzip_compress_bound(compressor, bytes.count)
    let out = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = libdeflate_gzip_compress(compressor, bytes, bytes.count, buffer.baseAddress, room)
    }
    return out.isEmpty ? nil : out
  }

  /// The codings that an `Accept-Encoding` field takes, the most welcome first (RFC 9110, 12.5.3).
  static func accepted(_ field: String?) -> [ContentCoding] {
    guard let field else { return [] }
    var weights: [Substring: Double] = [:]
    for item in field.split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.trimmingBlanks() }
      guard let name = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map {
        Double($0.dropFirst(2)) ?? 0
      }
      weights[Substring(name.lowercased())] = weight ?? 1
    }
    func weight(_ coding: ContentCoding) -> Double {
      weights[Substring(coding.rawValue)] ?? weights["*"] ?? 0
    }
    return allCases.filter { weight($0) > 0 }.enumerated().sorted {
      (weight($1.element), $0.offset) < (weight($0.element), $1.offset)
    }.map(\.element)
  }
}
