/// A scanner of XML's well-formed core for parts of documents: elements, attributes, text, CDATA. A document type is
/// refused (so are all entities but the five of XML), as is nesting that no document has. No recursion; O(bytes).
struct XMLScanner {
  enum Event: Hashable {
    case start(String, [String: String])
    case end(String)
    case text(String)
  }

  struct Refusal: Error, Hashable { var reason: String }

  static let mostDepth = 256
  static let mostAttributes = 200

  private let bytes: [UInt8]
  private var at = 0
  private var open: [String] = []
  private var pendingEnd: String?

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) throws(Refusal) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
      throw Refusal(reason: "a part of it is not UTF-8")
    }
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The next event; nil at the end.
  mutating func next() throws(Refusal) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { at = end }
        return .text(try Self.decoded(bytes[at..<end]))
      }
      if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<![CDATA[") {
        let start = at + 9
        try skip(past: "]]>")
        return .text(String(decoding: bytes[start..<at - 3], as: UTF8.self))
      } else if starts("<!") {
        throw Refusal(reason: "it declares a document type, which documents of this kind never have")
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("</") {
        return try closing()
      } else {
        return try opening()
      }
    }
    guard open.isEmpty else { throw Self.cutOff }
    return nil
  }

  private static let cutOff = Refusal(reason: "a part of it is cut off")

  private func starts(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }

  private mutating func skip(past mark: StaticString) throws(Refusal) {
    while at < bytes.count {
      if starts(mark) {
        at += mark.utf8CodeUnitCount
        return
      }
      at += 1
    }
    throw Self.cutOff
  }

  private mutating func closing() throws(Refusal) -> Event {
    let start = at + 2
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { throw Self.cutOff }
    at = end + 1
    let name = String(decoding: bytes[start..<end].prefix { $0 > 0x20 }, as: UTF8.self)
    guard open.popLast() == name else { throw Refusal(reason: "a part of it is no well-formed XML") }
    return .end(Self.local(name))
  }

  private mutating func opening() throws(Refusal) -> Event {
    at += 1
    let name = word()
    guard !name.isEmpty else { throw Refusal(reason: "a part of it is no well-formed XML") }
    var attributes: [String: String] = [:]
    while true {
      blanks()
      guard at < bytes.count else { throw Self.cutOff }
      if starts("/>") {
        at += 2
        pendingEnd = Self.local(name)
        return .start(Self.local(name), attributes)
      }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        open.append(name)
        guard open.count <= Self.mostDepth else { throw Refusal(reason: "its parts are nested too deeply") }
        return .start(Self.local(name), attributes)
      }
      let key = word()
      guard !key.isEmpty, attributes.count < Self.mostAttributes else {
        throw Refusal(reason: "a part of it is no well-formed XML")
      }
      attributes[Self.local(key)] = try value()
    }
  }

  private mutating func value() throws(Refusal) -> String {
    blanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      throw Refusal(reason: "a part of it is no well-formed XML")
    }
    at += 1
    blanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"),
      let end = bytes[(at + 1)...].firstIndex(of: bytes[at])
    else { throw Self.cutOff }
    defer { at = end + 1 }
    return try Self.decoded(bytes[at + 1..<end])
  }

  private mutating func blanks() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private mutating func word() -> String {
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !"=/><\"'".utf8.contains(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// The name without its prefix.
  private static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var out = ""
    var rest = Substring(text)
    while let amp = rest.firstIndex(of: "&") {
      out += rest[..<amp]
      let after = rest[rest.index(after: amp)...]
      guard let end = after.prefix(12).firstIndex(of: ";"), let value = XMLEntity.decoded(after[..<end])
      else {
        throw Refusal(reason: "it uses an entity that XML does not have")
      }
      out += value
      rest = after[after.index(after: end)...]
    }
    return out + rest
  }
}
