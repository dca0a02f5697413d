internal import Base

/// Writes values one after the other as bytes, to be read back in the same order by `ByteReader`.
/// Numbers are LEB128 (DWARF 5, 7.6), texts and lists come after their count.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Numbers of either sign, small ones short (zigzag).
  mutating func number(_ value: Int64) { number(UInt64(bitPattern: value << 1 ^ value >> 63)) }
  mutating func number(_ value: Int) { number(Int64(value)) }
  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }
  mutating func digest(_ value: Digest) { bytes.append(contentsOf: value.bytes) }

  mutating func text(_ value: String) {
    number(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func text(_ value: String?) {
    flag(value != nil)
    if let value { text(value) }
  }

  mutating func list<Element>(_ values: [Element], _ write: (inout ByteWriter, Element) -> Void) {
    number(UInt64(values.count))
    for value in values { write(&self, value) }
  }
}

/// Reads what `ByteWriter` wrote. What is damaged throws; nothing is read beyond the end.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard at < bytes.count else { throw Damage() }
    defer { at += 1 }
    return bytes[at]
  }

  private mutating func take(_ count: Int) throws(Damage) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= bytes.count - at else { throw Damage() }
    defer { at += count }
    return UnsafeRawBufferPointer(rebasing: bytes[at..<at + count])
  }

  mutating func unsigned() throws(Damage) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let next = try byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    throw Damage()
  }

  mutating func number() throws(Damage) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  mutating func int() throws(Damage) -> Int { Int(try number()) }
  mutating func flag() throws(Damage) -> Bool { try byte() != 0 }

  mutating func digest() throws(Damage) -> Digest {
    guard let digest = Digest(bytes: try take(32)) else { throw Damage() }
    return digest
  }

  private mutating func count() throws(Damage) -> Int {
    let count = try unsigned()
    // Every element takes a byte at least.
    guard count <= UInt64(bytes.count - at) else { throw Damage() }
    return Int(count)
  }

  mutating func text() throws(Damage) -> String {
    String(decoding: try take(count()), as: UTF8.self)
  }

  mutating func optionalText() throws(Damage) -> String? { try flag() ? text() : nil }

  mutating func list<Element>(
    _ read: (inout ByteReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try count()
    var out: [Element] = []
    out.reserveCapacity(count)
    for _ in 0..<count { out.append(try read(&self)) }
    return out
  }
}
