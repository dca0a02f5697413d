internal import CDeflate

/// A strict reader of zip archives (PKWARE APPNOTE 6.3.9) in memory: what the central directory lists, stored or
/// deflated. Whatever declares itself is checked against what is there; nothing is ever written under an entry's name.
struct ZipArchive {
  struct Entry {
    var name: String
    var method: Int
    var start: Int
    var packedSize: Int
    var size: Int
  }

  /// Why an archive is refused, as a fragment of a message.
  struct Refusal: Error, Hashable { var reason: String }

  /// More entries are no CV.
  static let mostEntries = 1_000
  /// More unpacked bytes, of one entry or all that are read, are no CV.
  static let mostBytes = 16 << 20

  let entries: [Entry]
  private let bytes: [UInt8]
  /// How many more bytes may be unpacked.
  private var left = ZipArchive.mostBytes

  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Reads the directory. O(entries log entries).
  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    guard let end = Self.endRecord(bytes) else {
      throw Refusal(reason: "the archive is cut off: its directory is missing")
    }
    let count = Self.number(bytes, end + 10, 2)
    let start = Self.number(bytes, end + 16, 4)
    guard count != 0xFFFF, start != 0xFFFF_FFFF else {
      throw Refusal(reason: "the archive is of a kind for huge files")
    }
    guard count <= Self.mostEntries else {
      throw Refusal(reason: "the archive has more than \(Self.mostEntries) entries")
    }
    var entries: [Entry] = []
    var at = start
    for _ in 0..<count {
      guard at >= 0, at + 46 <= end, Self.number(bytes, at, 4) == 0x0201_4B50 else {
        throw Refusal(reason: "the archive's directory is damaged")
      }
      entries.append(try Self.entry(bytes, at))
      at +=
        46 + Self.number(bytes, at + 28, 2) + Self.number(bytes, at + 30, 2) + Self.number(bytes, at + 32, 2)
    }
    let sorted = entries.sorted { ($0.start, $0.packedSize) < ($1.start, $1.packedSize) }
    for (a, b) in zip(sorted, sorted.dropFirst()) where b.start < a.start + a.packedSize || a.start == b.start
    {
      throw Refusal(reason: "entries of the archive overlap")
    }
    self.entries = entries
  }

  /// The bytes of an entry; what it declares of its size is not believed.
  mutating func contents(_ entry: Entry) throws(Refusal) -> [UInt8] {
    let packed = bytes[entry.start..<entry.start + entry.packedSize]
    switch entry.method {
    case 0:
      guard packed.count <= left else { throw Self.tooLarge }
      left -= packed.count
      return Array(packed)
    case 8:
      let out = try Self.inflated(Array(packed), limit: left)
      left -= out.count
      return out
    default: throw Refusal(reason: "`\(entry.name.prefix(60))` is packed in a way that is not read")
    }
  }

  private static let tooLarge = Refusal(reason: "the archive unpacks to more than \(mostBytes >> 20) MB")

  private static func inflated(_ packed: [UInt8], limit: Int) throws(Refusal) -> [UInt8] {
    guard let decompressor = libdeflate_alloc_decompressor() else {
      throw Refusal(reason: "there is no memory left")
    }
    defer { libdeflate_free_decompressor(decompressor) }
    var room = min(limit, max(65_536, packed.count * 4))
    while true {
      var out = [UInt8](repeating: 0, count: room)
      var count = 0
      let result = out.withUnsafeMutableBytes { out in
        packed.withUnsafeBytes {
          libdeflate_deflate_decompress(
            decompressor, $0.baseAddress, $0.count, out.baseAddress, out.count, &count)
        }
      }
      if result == LIBDEFLATE_SUCCESS {
        out.removeLast(out.count - count)
        return out
      }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else {
        throw Refusal(reason: "an entry of the archive is damaged")
      }
      guard room < limit else { throw tooLarge }
      room = min(limit, room * 4)
    }
  }

  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for at in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
    where number(bytes, at, 4) == 0x0605_4B50 { return at }
    return nil
  }

  private static func entry(_ bytes: [UInt8], _ at: Int) throws(Refusal) -> Entry {
    let flags = number(bytes, at + 8, 2)
    guard flags & 0x2041 == 0 else { throw Refusal(reason: "the archive is encrypted") }
    let (packed, size, header) = (
      number(bytes, at + 20, 4), number(bytes, at + 24, 4), number(bytes, at + 42, 4)
    )
    let length = number(bytes, at + 28, 2)
    guard at + 46 + length <= bytes.count, header + 30 <= bytes.count, number(bytes, header, 4) == 0x0403_4B50
    else {
      throw Refusal(reason: "the archive's directory is damaged")
    }
    let start = header + 30 + number(bytes, header + 26, 2) + number(bytes, header + 28, 2)
    guard packed != 0xFFFF_FFFF, size != 0xFFFF_FFFF else {
      throw Refusal(reason: "the archive is of a kind for huge files")
    }
    guard start + packed <= bytes.count else { throw Refusal(reason: "the archive is cut off") }
    let name = String(decoding: bytes[at + 46..<at + 46 + length], as: UTF8.self)
    return Entry(name: name, method: number(bytes, at + 10, 2), start: start, packedSize: packed, size: size)
  }

  /// A number of `size` bytes, the lowest first; 0 beyond the end.
  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
    guard at >= 0, at + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
