internal import CDeflate

/// A zip archive whose files are stored as they are (APPNOTE 6.3.10: 4.3.7 local headers, 4.3.12 the central directory).
/// Up to 4 GB and 65,535 files; more is refused.
struct ZipWriter {
  /// There is no room for it.
  struct Full: Error {}

  /// In bytes, with the directory.
  let limit: Int
  let mostFiles: Int

  init(limit: Int = Int(UInt32.max), mostFiles: Int = Int(UInt16.max)) {
    self.limit = min(limit, Int(UInt32.max))
    self.mostFiles = min(mostFiles, Int(UInt16.max))
  }

  /// Of what was written so far.
  private(set) var size = 0
  private var directory: [UInt8] = []
  private var count = 0

  /// What stands before a file's bytes. Names are UTF-8; each is given once.
  mutating func head(_ name: String, _ bytes: [UInt8]) throws(Full) -> [UInt8] {
    let name = Array(name.utf8)
    // 30 bytes before it, 46 in the directory, 22 at the end (4.3.7, 4.3.12, 4.3.16).
    let end = size + directory.count + bytes.count + 2 * name.count + 30 + 46 + 22
    guard end <= limit, count < mostFiles, name.count <= Int(UInt16.max) else { throw Full() }
    // Bit 11: the name is UTF-8. Stored. 1980-01-01, the first day that the format knows.
    var facts = Self.numbers([(20, 2), (1 << 11, 2), (0, 2), (0, 2), (0x21, 2)])
    facts += Self.numbers([
      (Int(libdeflate_crc32(0, bytes, bytes.count)), 4), (bytes.count, 4), (bytes.count, 4), (name.count, 2),
      (0, 2),
    ])
    directory += Self.numbers([(0x0201_4b50, 4), (20, 2)]) + facts
    directory += Self.numbers([(0, 2), (0, 2), (0, 2), (0, 4), (size, 4)]) + name
    let head = Self.numbers([(0x0403_4b50, 4)]) + facts + name
    size += head.count + bytes.count
    count += 1
    return head
  }

  /// What ends the archive.
  mutating func end() -> [UInt8] {
    let end = Self.numbers([
      (0x0605_4b50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (size, 4), (0, 2),
    ])
    size += directory.count + end.count
    return directory + end
  }

  private static func numbers(_ values: [(value: Int, bytes: Int)]) -> [UInt8] {
    values.flatMap { value, bytes in (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  }
}
