/// Writes font files (OpenType 1.9, "Organization of an OpenType Font").
enum SFNTFile {
  /// A TrueType font of some tables, which must be in the order of their tags; with checksums. O(bytes).
  static func bytes(_ tables: [(tag: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    func append(_ value: Int, bytes: Int) {
      for shift in (0..<bytes).reversed() { out.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
    }
    let log = Int.bitWidth - 1 - max(tables.count, 1).leadingZeroBitCount
    var start = 12 + 16 * tables.count
    out.reserveCapacity(tables.reduce(start) { $0 + ($1.bytes.count + 3) & ~3 })
    append(0x0001_0000, bytes: 4)
    append(tables.count, bytes: 2)
    append(16 << log, bytes: 2)
    append(log, bytes: 2)
    append(16 * tables.count - 16 << log, bytes: 2)
    for table in tables {
      out += table.tag.utf8
      append(Int(checksum(table.bytes)), bytes: 4)
      append(start, bytes: 4)
      append(table.bytes.count, bytes: 4)
      start += (table.bytes.count + 3) & ~3
    }
    for table in tables {
      out += table.bytes
      while out.count % 4 != 0 { out.append(0) }
    }
    setAdjustment(&out, tables)
    return out
  }

  /// `head.checkSumAdjustment`, by which the whole file has a known sum.
  private static func setAdjustment(_ file: inout [UInt8], _ tables: [(tag: String, bytes: [UInt8])]) {
    guard let head = tables.firstIndex(where: { $0.tag == "head" }) else { return }
    let start = tables[..<head].reduce(12 + 16 * tables.count) { $0 + ($1.bytes.count + 3) & ~3 }
    let value = 0xB1B0_AFBA &- checksum(file)
    for byte in 0..<4 { file[start + 8 + byte] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * byte)) }
  }

  /// The sum of the big-endian words; the last one is filled with zeros.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { bytes in
      var sum: UInt32 = 0
      for word in 0..<bytes.count / 4 {
        sum = sum &+ UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: word * 4, as: UInt32.self))
      }
      for (place, byte) in bytes.suffix(bytes.count % 4).enumerated() {
        sum = sum &+ UInt32(byte) << UInt32(24 - 8 * place)
      }
      return sum
    }
  }
}
