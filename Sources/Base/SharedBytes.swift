internal import Synchronization

/// Bytes at one place in memory for as long as anything holds them, such as a mapped file: large data that C libraries and
/// several threads read without a copy.
///
/// Sendable without a lock around the bytes: they never change after `init`.
public final class SharedBytes: @unchecked Sendable {
  public let bytes: UnsafeRawBufferPointer
  private let known = Mutex<Digest?>(nil)
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over a region; `release` is called with it when nothing holds it any more.
  public init(
    taking bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// A copy of an array. O(bytes).
  public convenience init(_ array: [UInt8]) {
    let region = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 16)
    region.copyBytes(from: array)
    self.init(taking: UnsafeRawBufferPointer(region)) { $0.deallocate() }
  }

  deinit { release(bytes) }

  public var count: Int { bytes.count }

  /// Taken once. O(bytes) the first time.
  public var digest: Digest {
    if let digest = known.withLock({ $0 }) { return digest }
    let digest = Digest(of: bytes)
    known.withLock { $0 = digest }
    return digest
  }

  /// A copy. O(bytes).
  public var array: [UInt8] { Array(bytes) }
}
