/// Content streams for the eye.
enum ContentDump {
  /// The stream with the strings of glyph numbers in hexadecimal.
  static func text(_ content: [UInt8]) -> String {
    var out = PDFSyntax()
    let marker = Array("ActualText".utf8)
    var i = 0
    while i < content.count {
      if content[i] == 0x28, !content[..<i].suffix(marker.count).elementsEqual(marker) {
        let (string, end) = unescaped(content, from: i + 1)
        out.hexString(string)
        i = end
      } else {
        out.byte(content[i])
        i += 1
      }
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// The bytes of a literal string, and where what follows it begins.
  private static func unescaped(_ content: [UInt8], from start: Int) -> (string: [UInt8], end: Int) {
    var string: [UInt8] = []
    var i = start
    while i < content.count, content[i] != 0x29 {
      if content[i] == 0x5C, i + 1 < content.count {
        i += 1
        string.append(content[i] == 0x72 ? 0x0D : content[i])
      } else {
        string.append(content[i])
      }
      i += 1
    }
    return (string, i + 1)
  }
}
