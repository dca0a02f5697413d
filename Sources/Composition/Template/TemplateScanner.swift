internal import Base

/// Walks the bytes of a template file.
struct TemplateScanner {
  let source: SourceText
  let bytes: [UInt8]
  var at = 0

  init(_ source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
  }

  var isAtEnd: Bool { at >= bytes.count }
  var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  func looks(at text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard looks(at: text) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  mutating func skipBlanks() {
    while let byte = current, byte <= 0x20 { at += 1 }
  }

  /// Letters, digits, `-`, `_`, `:` in lower case; empty where there is none.
  mutating func name() -> String {
    let start = at
    while let byte = current, Self.isNameByte(byte) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  /// Moves behind the next `text` and returns what stood before it; nil, without moving, where it does not come.
  mutating func upTo(_ text: String) -> String? {
    let target = Array(text.utf8)
    var end = at
    while end + target.count <= bytes.count {
      if bytes[end] == target[0], bytes[end..<end + target.count].elementsEqual(target) {
        defer { at = end + target.count }
        return String(decoding: bytes[at..<end], as: UTF8.self)
      }
      end += 1
    }
    return nil
  }

  func range(from start: Int) -> SourceRange { source.range(from: start, to: at) }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x3A: true
    default: false
    }
  }

  /// Replaces character references; unknown ones stay as they are.
  static func decodingReferences(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      rest = rest[mark...].dropFirst()
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let value = reference(String(name)) {
        out += value
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        out += "&"
      }
    }
    return out + rest
  }

  private static func reference(_ name: String) -> String? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(String.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(String.init) }
    return HTMLNames.references[name]
  }
}
