/// Text in UTF-16, as some editors and exports write it.
enum UTF16Text {
  /// The same text in UTF-8; the bytes as they are where they are none of UTF-16. O(bytes).
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 2, bytes.count % 2 == 0, let order = order(bytes) else { return bytes }
    let units = stride(from: order.start, to: bytes.count, by: 2).map { at in
      order.isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Said by its mark, else by the zero beside each letter of the first lines.
  private static func order(_ bytes: [UInt8]) -> (start: Int, isLittle: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (2, true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (2, false) }
    let first = bytes.prefix(256)
    let zeros = [0, 1].map { odd in first.indices.count { $0 % 2 == odd && first[$0] == 0 } }
    guard first.count >= 32 else { return nil }
    if zeros[0] == 0, zeros[1] * 3 >= first.count { return (0, true) }
    if zeros[1] == 0, zeros[0] * 3 >= first.count { return (0, false) }
    return nil
  }
}
