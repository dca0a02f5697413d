/// Archives for tests: stored entries, nothing packed.
enum ZipWriter {
  static func archive(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let start = out.count
      let sizes = number(0, 4) + number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2)
      out +=
        number(0x0403_4B50, 4) + number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + sizes
        + number(0, 2)
      out += Array(name.utf8) + bytes
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      directory +=
        sizes + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(start, 4)
      directory += Array(name.utf8)
    }
    let start = out.count
    out += directory
    out +=
      number(0x0605_4B50, 4) + number(0, 2) + number(0, 2) + number(entries.count, 2)
      + number(entries.count, 2)
    out += number(directory.count, 4) + number(start, 4) + number(0, 2)
    return out
  }

  static func archive(_ entries: [(String, String)]) -> [UInt8] {
    archive(entries.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
