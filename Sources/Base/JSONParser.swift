/// A recursive-descent reader of RFC 8259 with a depth limit.
struct JSONParser {
  let bytes: [UInt8]
  let depthLimit: Int
  private var at = 0
  private var depth = 0

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func document() throws(JSONParseError) -> JSONNode {
    skipBlanks()
    let node = try value()
    skipBlanks()
    guard at == bytes.count else { throw failure("there is text after the value") }
    return node
  }

  private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func failure(_ message: String, at offset: Int? = nil) -> JSONParseError {
    JSONParseError(message: message, offset: offset ?? at)
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func value() throws(JSONParseError) -> JSONNode {
    let start = at
    switch current {
    case UInt8(ascii: "{"): return try object(start)
    case UInt8(ascii: "["): return try array(start)
    case UInt8(ascii: "\""):
      let text = try string()
      return JSONNode(kind: .string(text), range: start..<at)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(0x2D), .some(0x30...0x39): return try number()
    case nil: throw failure("the text ends where a value is due")
    default: throw failure("a value is due here")
    }
  }

  private mutating func word(_ text: String, _ kind: JSONNode.Kind) throws(JSONParseError) -> JSONNode {
    let start = at
    for byte in text.utf8 {
      guard current == byte else { throw failure("`\(text)` is due here", at: start) }
      at += 1
    }
    return JSONNode(kind: kind, range: start..<at)
  }

  private mutating func digits() throws(JSONParseError) {
    guard let first = current, first.isDigit else { throw failure("a digit is due here") }
    while let byte = current, byte.isDigit { at += 1 }
  }

  private mutating func number() throws(JSONParseError) -> JSONNode {
    let start = at
    if current == UInt8(ascii: "-") { at += 1 }
    if current == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
      at += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return JSONNode(kind: .number(String(decoding: bytes[start..<at], as: UTF8.self)), range: start..<at)
  }

  private mutating func enter() throws(JSONParseError) {
    depth += 1
    guard depth <= depthLimit else { throw failure("nested more than \(depthLimit) levels deep") }
    at += 1
    skipBlanks()
  }

  private mutating func array(_ start: Int) throws(JSONParseError) -> JSONNode {
    try enter()
    var items: [JSONNode] = []
    if current != UInt8(ascii: "]") {
      while true {
        items.append(try value())
        skipBlanks()
        guard current == UInt8(ascii: ",") else { break }
        at += 1
        skipBlanks()
      }
    }
    guard current == UInt8(ascii: "]") else { throw failure("`,` or `]` is due here") }
    at += 1
    depth -= 1
    return JSONNode(kind: .array(items), range: start..<at)
  }

  private mutating func object(_ start: Int) throws(JSONParseError) -> JSONNode {
    try enter()
    var members: [JSONNode.Member] = []
    if current != UInt8(ascii: "}") {
      while true {
        members.append(try member())
        skipBlanks()
        guard current == UInt8(ascii: ",") else { break }
        at += 1
        skipBlanks()
      }
    }
    guard current == UInt8(ascii: "}") else { throw failure("`,` or `}` is due here") }
    at += 1
    depth -= 1
    return JSONNode(kind: .object(members), range: start..<at)
  }

  private mutating func member() throws(JSONParseError) -> JSONNode.Member {
    let start = at
    guard current == UInt8(ascii: "\"") else {
      throw failure("a member's name in quotation marks is due here")
    }
    let name = try string()
    let range = start..<at
    skipBlanks()
    guard current == UInt8(ascii: ":") else { throw failure("`:` is due here") }
    at += 1
    skipBlanks()
    return JSONNode.Member(name: name, nameRange: range, value: try value())
  }

  private mutating func string() throws(JSONParseError) -> String {
    at += 1
    let start = at
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { at += 1 }
    if current == UInt8(ascii: "\"") {
      defer { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    var out = Array(bytes[start..<at])
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &out)
      case 0..<0x20: throw failure("a control character must be escaped in a string")
      default:
        out.append(byte)
        at += 1
      }
    }
    throw failure("the string is not closed", at: start - 1)
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONParseError) {
    at += 1
    guard let byte = current else { throw failure("the string is not closed") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(into: &out)
    default: throw failure("`\\` must be followed by one of \" \\ / b f n r t u", at: at - 2)
    }
  }

  /// Four hexadecimal digits; a surrogate pair makes one scalar, a lone surrogate U+FFFD.
  private mutating func unicodeEscape(into out: inout [UInt8]) throws(JSONParseError) {
    let first = try hexadecimal()
    var scalar = Unicode.Scalar(first)
    if (0xD800..<0xDC00).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      let mark = at
      at += 2
      let second = try hexadecimal()
      if (0xDC00..<0xE000).contains(second) {
        scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      } else {
        at = mark
      }
    }
    out.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}")!)
  }

  private mutating func hexadecimal() throws(JSONParseError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = byte.hexadecimalValue else {
        throw failure("four hexadecimal digits are due here")
      }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
