/// Bytes at one place in memory for as long as anything holds them, such as a mapped file: large data that C libraries and
/// several threads read without a copy.
///
/// Sendable without a lock: the bytes never change after `init`.
public final class SharedBytes: @unchecked Sendable {
  public let bytes: UnsafeRawBufferPointer
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

  /// A copy. O(bytes).
  public var array: [UInt8] { Array(bytes) }
}
