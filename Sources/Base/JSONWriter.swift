extension JSONValue {
  /// The value as JSON text: compact, or indented by two blanks a level with a line feed at the end.
  /// Numbers are written in their shortest exact form; NaN and infinities as null. O(bytes).
  public func serialized(pretty: Bool = false) -> String {
    var out: [UInt8] = []
    write(to: &out, level: pretty ? 0 : nil)
    if pretty { out.append(0x0A) }
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], level: Int?) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let value): out.append(contentsOf: String(value).utf8)
    case .number(let value):
      out.append(contentsOf: (value.isFinite ? Self.shortest(value) : "null").utf8)
    case .string(let text): Self.writeString(text, to: &out)
    case .array(let items):
      Self.writeList(items.count, "[", "]", to: &out, level: level) { i, out, level in
        items[i].write(to: &out, level: level)
      }
    case .object(let members):
      Self.writeList(members.count, "{", "}", to: &out, level: level) { i, out, level in
        Self.writeString(members[i].name, to: &out)
        out.append(contentsOf: (level == nil ? ":" : ": ").utf8)
        members[i].value.write(to: &out, level: level)
      }
    }
  }

  private static func shortest(_ value: Double) -> String {
    if let integer = Int64(exactly: value), abs(value) < 1e15 { return String(integer) }
    return value.description
  }

  private static func writeList(
    _ count: Int, _ open: String, _ close: String, to out: inout [UInt8], level: Int?,
    item: (Int, inout [UInt8], Int?) -> Void
  ) {
    out.append(contentsOf: open.utf8)
    for i in 0..<count {
      if i > 0 { out.append(0x2C) }
      if let level { newLine(&out, level + 1) }
      item(i, &out, level.map { $0 + 1 })
    }
    if let level, count > 0 { newLine(&out, level) }
    out.append(contentsOf: close.utf8)
  }

  private static func newLine(_ out: inout [UInt8], _ level: Int) {
    out.append(0x0A)
    for _ in 0..<2 * level { out.append(0x20) }
  }

  private static func writeString(_ text: String, to out: inout [UInt8]) {
    var text = text
    out.append(0x22)
    text.withUTF8 { bytes in
      var start = 0
      for (i, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<i]))
        writeEscape(byte, to: &out)
        start = i + 1
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    out.append(0x22)
  }

  private static func writeEscape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case 0x22: out.append(contentsOf: "\\\"".utf8)
    case 0x5C: out.append(contentsOf: "\\\\".utf8)
    case 0x0A: out.append(contentsOf: "\\n".utf8)
    case 0x0D: out.append(contentsOf: "\\r".utf8)
    case 0x09: out.append(contentsOf: "\\t".utf8)
    default:
      out.append(contentsOf: "\\u00".utf8)
      for nibble in [byte >> 4, byte & 15] {
        out.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
  }
}
