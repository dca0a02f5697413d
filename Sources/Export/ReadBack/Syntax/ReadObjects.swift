internal import Base

/// Objects of a file that were read, and what they are.
struct ReadObjects: Sendable {
  /// Ascending.
  var numbers: [Int]
  /// Of the bytes of each, in their order.
  var digest: Digest
}

extension ObjectTable {
  /// The objects that were asked for since `asked` was set; nil where one of them is not to be told from others by its
  /// own bytes.
  mutating func readObjects() -> ReadObjects? {
    guard let numbers = asked?.sorted() else { return nil }
    asked = nil
    return digest(of: numbers).map { ReadObjects(numbers: numbers, digest: $0) }
  }

  /// Whether the same objects are there, byte for byte.
  mutating func holds(_ objects: ReadObjects) -> Bool { digest(of: objects.numbers) == objects.digest }

  /// Of the bytes of objects and of where the file begins to be read. O(bytes).
  private mutating func digest(of numbers: [Int]) -> Digest? {
    guard !isDamaged, trailer["Encrypt"].isNull, let root = trailer["Root"].reference else { return nil }
    var hasher = Hasher256()
    func add(_ bytes: ArraySlice<UInt8>) {
      withUnsafeBytes(of: UInt64(bytes.count)) { hasher.update($0) }
      bytes.withUnsafeBytes { hasher.update($0) }
    }
    withUnsafeBytes(of: UInt64(root)) { hasher.update($0) }
    for number in numbers {
      guard let bytes = source(of: number) else { return nil }
      add(bytes)
    }
    return hasher.finalize()
  }
}
