internal import CNettle

/// A SHA-256 digest (FIPS 180-4), made by Nettle, which uses the processor's SHA instructions where it has them.
public struct Digest: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The 32 bytes as four big-endian words.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of `bytes`. O(bytes).
  public init(of bytes: UnsafeRawBufferPointer) {
    var hasher = Hasher256()
    hasher.update(bytes)
    self = hasher.finalize()
  }

  /// The digest of `bytes`. O(bytes).
  public init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { Digest(of: $0) } }

  /// The digest of the UTF-8 form of `text`. O(bytes).
  public init(of text: String) {
    var text = text
    self = text.withUTF8 { Digest(of: UnsafeRawBufferPointer($0)) }
  }

  /// A digest of which the 32 bytes are known; nil where there are not 32.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    self.init(raw: Array(bytes))
  }

  fileprivate init(raw: [UInt8]) {
    func word(_ at: Int) -> UInt64 { raw[at..<at + 8].reduce(0) { $0 << 8 | UInt64($1) } }
    words = (word(0), word(8), word(16), word(24))
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }
  }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(64)
    for byte in bytes {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }

  public var description: String { hex }

  /// Whether all bytes are the same.
  public static func == (a: Digest, b: Digest) -> Bool { a.words == b.words }
  /// By the bytes, the first deciding.
  public static func < (a: Digest, b: Digest) -> Bool { a.words < b.words }
  /// Of the first eight bytes, which are as good as any.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// A running SHA-256 over parts.
public struct Hasher256 {
  private var state = sha256_ctx()

  public init() { nettle_sha256_init(&state) }

  /// Adds bytes. O(bytes).
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    nettle_sha256_update(&state, bytes.count, base)
  }

  /// Adds the text's UTF-8 bytes preceded by their count (8 bytes, big-endian), so that parts cannot run together.
  public mutating func updateFramed(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { update($0) }
      update(UnsafeRawBufferPointer(bytes))
    }
  }

  /// The digest of everything added so far; the hasher must not be used again.
  public mutating func finalize() -> Digest {
    var raw = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&state, raw.count, &raw)
    return Digest(raw: raw)
  }
}
