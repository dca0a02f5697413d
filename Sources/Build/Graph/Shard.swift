internal import Base

/// One of several parts of a build, each made by another machine: what belongs to a part is decided by the path of the
/// output alone, so that the parts never overlap and together are the whole.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public var index: Int
  public var count: Int

  /// Reads `2/5`; nil where it is no part of a whole.
  public init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1] else { return nil }
    guard (1...10_000).contains(count), (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  public var description: String { "\(index)/\(count)" }

  /// Whether a path belongs to this part: by the first eight bytes of its SHA-256.
  public func contains(_ path: String) -> Bool {
    let number = Digest(of: path).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number % UInt64(count) == UInt64(index - 1)
  }
}
