/// Writes HTML text with everything escaped that must be (HTML living standard, 13.3).
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A line feed, unless the last byte is one.
  mutating func newLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0: continue
      default: bytes.append(byte)
      }
    }
  }

  mutating func attribute(_ name: String, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    for byte in value.utf8 {
      switch byte {
      case 0x26: raw("&amp;")
      case 0x22: raw("&quot;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0: continue
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }

  /// The text of a `style` or `script` element, which must not hold its own end tag: `</` becomes `<\/`, which means the
  /// same in the strings of CSS, JSON and JavaScript.
  mutating func rawText(_ text: String) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x2F, previous == 0x3C { bytes.append(0x5C) }
      bytes.append(byte)
      previous = byte
    }
  }

  /// `<name>text</name>`.
  mutating func element(_ name: String, _ content: String, _ attributes: [(String, String)] = []) {
    start(name, attributes)
    text(content)
    end(name)
  }

  mutating func start(_ name: String, _ attributes: [(String, String)] = []) {
    raw("<")
    raw(name)
    for (key, value) in attributes { attribute(key, value) }
    raw(">")
  }

  mutating func end(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
