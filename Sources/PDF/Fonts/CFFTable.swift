/// A `CFF ` table (Adobe Technical Note 5176) as far as embedding must know it.
struct CFFTable {
  private var table: SFNTTable
  /// Where the operands of the first font's Top DICT tell its charset; nil where it has none of its own.
  private let charset: Int?
  /// Whether the Top DICT has the ROS operator (12 30): then CIDs, which text is shown by, are looked up in the charset.
  let isCIDKeyed: Bool

  /// Nil where the bytes are no CFF table.
  init?(_ bytes: [UInt8]) {
    table = SFNTTable(bytes: bytes)
    guard let names = Self.end(ofIndexAt: table.uint8(2), table) else { return nil }
    guard table.uint16(names) > 0 else { return nil }
    let size = table.uint8(names + 2)
    guard (1...4).contains(size) else { return nil }
    let base = names + 3 + (table.uint16(names) + 1) * size - 1
    let first = base + Self.offset(table, names + 3, size)
    let last = base + Self.offset(table, names + 3 + size, size)
    guard first <= last, last <= bytes.count else { return nil }
    (isCIDKeyed, charset) = Self.read(table, first, last)
  }

  /// The table with glyph n as CID n, so that a CID-keyed font is shown by glyph numbers as every other. The new charset
  /// is a single range and never longer than the old one, which it overwrites. Nil where there is no room.
  func withIdentityCharset(glyphs: Int) -> [UInt8]? {
    guard isCIDKeyed, glyphs > 1 else { return table.bytes }
    guard let at = charset, at > 2, at < table.bytes.count else { return nil }
    let others = glyphs - 1
    let left = others - 1
    let range: [UInt8] =
      left < 256 ? [1, 0, 1, UInt8(left)] : [2, 0, 1, UInt8(left >> 8 & 255), UInt8(left & 255)]
    // Format 0 of one glyph has room for one number only.
    let fresh: [UInt8] = others == 1 ? [0, 0, 1] : range
    guard fresh.count <= room(at, others), at + fresh.count <= table.bytes.count else { return nil }
    var out = table.bytes
    out.replaceSubrange(at..<at + fresh.count, with: fresh)
    return out
  }

  /// The bytes of the charset at an offset that names so many glyphs.
  private func room(_ at: Int, _ others: Int) -> Int {
    let format = table.uint8(at)
    if format == 0 { return 1 + 2 * others }
    let size = format == 1 ? 3 : 4
    var named = 0
    var end = at + 1
    while named < others, end + size <= table.bytes.count {
      named += 1 + (format == 1 ? table.uint8(end + 2) : table.uint16(end + 2))
      end += size
    }
    return end - at
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

  /// Reads the operators of a DICT: whether ROS is among them, and the operand of `charset` (15).
  private static func read(_ table: SFNTTable, _ first: Int, _ last: Int) -> (hasROS: Bool, charset: Int?) {
    var at = first
    var hasROS = false
    var charset: Int?
    var operand = 0
    while at < last {
      let byte = table.uint8(at)
      switch byte {
      case 12:
        hasROS = hasROS || table.uint8(at + 1) == 30
        at += 2
      case 0...21:
        if byte == 15 { charset = operand }
        at += 1
      case 28:
        operand = table.int16(at + 1)
        at += 3
      case 29:
        operand = table.int32(at + 1)
        at += 5
      case 30:
        at += 1
        while at < last, table.uint8(at) & 15 != 15, table.uint8(at) >> 4 != 15 { at += 1 }
        at += 1
      case 32...246:
        operand = byte - 139
        at += 1
      case 247...250:
        operand = (byte - 247) * 256 + table.uint8(at + 1) + 108
        at += 2
      case 251...254:
        operand = -(byte - 251) * 256 - table.uint8(at + 1) - 108
        at += 2
      default: at += 1
      }
    }
    return (hasROS, charset)
  }
}
