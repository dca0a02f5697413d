/// Looks into a CFF table (Adobe Technical Note 5176) as far as embedding must know.
enum CFFHeader {
  /// Whether the first font's Top DICT begins with the ROS operator (12 30), which makes it CID-keyed.
  static func isCIDKeyed(_ bytes: [UInt8]) -> Bool {
    let table = SFNTTable(bytes: bytes)
    guard let names = end(ofIndexAt: table.uint8(2), table) else { return false }
    guard table.uint16(names) > 0 else { return false }
    let size = table.uint8(names + 2)
    guard (1...4).contains(size) else { return false }
    let base = names + 3 + (table.uint16(names) + 1) * size - 1
    let first = base + offset(table, names + 3, size)
    let last = base + offset(table, names + 3 + size, size)
    return containsROS(table, first, last)
  }

  private static func offset(_ table: SFNTTable, _ at: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 << 8 | table.uint8(at + $1) }
  }

  private static func end(ofIndexAt at: Int, _ table: SFNTTable) -> Int? {
    let count = table.uint16(at)
    guard count > 0 else { return at + 2 }
    let size = table.uint8(at + 2)
    guard (1...4).contains(size) else { return nil }
    return at + 3 + (count + 1) * size - 1 + offset(table, at + 3 + count * size, size)
  }

  private static func containsROS(_ table: SFNTTable, _ first: Int, _ last: Int) -> Bool {
    var at = first
    while at < min(last, table.bytes.count) {
      switch table.uint8(at) {
      case 12:
        if table.uint8(at + 1) == 30 { return true }
        at += 2
      case 28: at += 3
      case 29: at += 5
      case 30:
        at += 1
        while at < table.bytes.count, table.uint8(at) & 15 != 15, table.uint8(at) >> 4 != 15 { at += 1 }
        at += 1
      case 247...254: at += 2
      default: at += 1
      }
    }
    return false
  }
}
