/// Splits CSS text into tokens by CSS Syntax Level 3, §4. Works on bytes; comments vanish; never fails.
struct CSSTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at: Int
  private var out: ContiguousArray<CSSToken> = []

  /// The tokens of the bytes `range` of `text`. O(bytes).
  static func tokens(_ text: String, range: Range<Int>? = nil) -> ContiguousArray<CSSToken> {
    var text = text
    return text.withUTF8 { buffer in
      var tokenizer = CSSTokenizer(buffer, range ?? 0..<buffer.count)
      tokenizer.run()
      return tokenizer.out
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = min(range.upperBound, bytes.count)
    out.reserveCapacity((end - at) / 3)
  }

  private func byte(_ index: Int) -> UInt8? { index < end ? bytes[index] : nil }

  private mutating func run() {
    while at < end { step() }
  }

  private mutating func step() {
    let start = at
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0C: whitespace()
    case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "*"): comment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
    case UInt8(ascii: "#"): hash()
    case UInt8(ascii: "("): single(.openParen)
    case UInt8(ascii: ")"): single(.closeParen)
    case UInt8(ascii: "["): single(.openSquare)
    case UInt8(ascii: "]"): single(.closeSquare)
    case UInt8(ascii: "{"): single(.openCurly)
    case UInt8(ascii: "}"): single(.closeCurly)
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: ":"): single(.colon)
    case UInt8(ascii: ";"): single(.semicolon)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): numeric()
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      if startsNumber(at) { numeric() } else { delim() }
    case UInt8(ascii: "-"): minus()
    case UInt8(ascii: "<") where follows("!--"):
      at += 4
      out.append(CSSToken(.cdo, start, at))
    case UInt8(ascii: "@"):
      guard startsIdentifier(at + 1) else { return delim() }
      at += 1
      let text = name()
      out.append(CSSToken(.atKeyword, start, at, text: text))
    case UInt8(ascii: "\\"):
      if isEscape(at) { identLike() } else { delim() }
    case let first where first.isNameStart: identLike()
    default: delim()
    }
  }

  private func follows(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount < end else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + 1 + $0] == text.utf8Start[$0] }
  }

  private mutating func single(_ kind: CSSToken.Kind) {
    out.append(CSSToken(kind, at, at + 1))
    at += 1
  }

  /// One whole scalar, so that text stays well-formed.
  private mutating func delim() {
    let start = at
    at += 1
    while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    let text = bytes[start] == 0 ? "\u{FFFD}" : slice(start, at)
    out.append(CSSToken(.delim, start, at, text: text))
  }

  private func slice(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private mutating func whitespace() {
    let start = at
    while at < end, bytes[at].isCSSBlank { at += 1 }
    if out.last?.kind == .whitespace { return }
    out.append(CSSToken(.whitespace, start, at))
  }

  private mutating func comment() {
    at += 2
    while at < end {
      if bytes[at] == UInt8(ascii: "*"), byte(at + 1) == UInt8(ascii: "/") {
        at += 2
        return
      }
      at += 1
    }
  }

  private mutating func minus() {
    if startsNumber(at) { return numeric() }
    if follows("->") {
      out.append(CSSToken(.cdc, at, at + 3))
      at += 3
    } else if startsIdentifier(at) {
      identLike()
    } else {
      delim()
    }
  }

  private mutating func hash() {
    let start = at
    guard let next = byte(at + 1), next.isName || isEscape(at + 1) else { return delim() }
    at += 1
    let isID = startsIdentifier(at)
    let text = name()
    var token = CSSToken(.hash, start, at, text: text)
    token.flag = isID
    out.append(token)
  }

  private mutating func string() {
    let start = at
    let quote = bytes[at]
    at += 1
    let from = at
    while at < end, bytes[at] != quote, !bytes[at].isCSSNewline, bytes[at] != UInt8(ascii: "\\"),
      bytes[at] != 0
    {
      at += 1
    }
    if at < end, bytes[at] == quote {
      let text = slice(from, at)
      at += 1
      out.append(CSSToken(.string, start, at, text: text))
      return
    }
    slowString(start, quote, Array(bytes[from..<at]))
  }

  private mutating func slowString(_ start: Int, _ quote: UInt8, _ read: [UInt8]) {
    var value = read
    var isClosed = false
    while at < end {
      let byte = bytes[at]
      if byte == quote {
        at += 1
        isClosed = true
        break
      }
      if byte.isCSSNewline {
        out.append(CSSToken(.badString, start, at))
        return
      }
      if byte == UInt8(ascii: "\\") {
        at += 1
        if at == end { break }
        if bytes[at].isCSSNewline {
          at += bytes[at] == 0x0D && self.byte(at + 1) == 0x0A ? 2 : 1
        } else {
          escape(into: &value)
        }
        continue
      }
      put(byte, &value)
      at += 1
    }
    var token = CSSToken(.string, start, at, text: String(decoding: value, as: UTF8.self))
    token.flag = !isClosed
    out.append(token)
  }

  private func put(_ byte: UInt8, _ value: inout [UInt8]) {
    if byte == 0 { value.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { value.append(byte) }
  }

  private func isEscape(_ index: Int) -> Bool {
    guard byte(index) == UInt8(ascii: "\\") else { return false }
    guard let next = byte(index + 1) else { return true }
    return !next.isCSSNewline
  }

  private func startsIdentifier(_ index: Int) -> Bool {
    guard let first = byte(index) else { return false }
    if first == UInt8(ascii: "-") {
      guard let second = byte(index + 1) else { return false }
      return second.isNameStart || second == UInt8(ascii: "-")
        || (isEscape(index + 1) && index + 2 < end)
    }
    if first.isNameStart { return true }
    return isEscape(index)
  }

  private func startsNumber(_ index: Int) -> Bool {
    var index = index
    if byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") { index += 1 }
    if byte(index)?.isDigit == true { return true }
    return byte(index) == UInt8(ascii: ".") && byte(index + 1)?.isDigit == true
  }

  /// After the backslash: hexadecimal digits and one white space, or any scalar as itself.
  private mutating func escape(into value: inout [UInt8]) {
    guard at < end else {
      value.append(contentsOf: [0xEF, 0xBF, 0xBD])
      return
    }
    guard bytes[at].hexadecimal != nil else {
      put(bytes[at], &value)
      at += 1
      while at < end, bytes[at] & 0xC0 == 0x80 {
        value.append(bytes[at])
        at += 1
      }
      return
    }
    var code: UInt32 = 0
    var count = 0
    while count < 6, at < end, let digit = bytes[at].hexadecimal {
      code = code << 4 | UInt32(digit)
      count += 1
      at += 1
    }
    if at < end, bytes[at].isCSSBlank {
      at += bytes[at] == 0x0D && byte(at + 1) == 0x0A ? 2 : 1
    }
    let scalar = code == 0 ? nil : Unicode.Scalar(code)
    value.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}")!)
  }

  private mutating func name() -> String {
    let start = at
    while at < end, bytes[at].isName, bytes[at] != 0 { at += 1 }
    if at >= end || (bytes[at] != UInt8(ascii: "\\") && bytes[at] != 0) { return slice(start, at) }
    var value = Array(bytes[start..<at])
    while at < end {
      if isEscape(at) {
        at += 1
        escape(into: &value)
      } else if bytes[at].isName {
        put(bytes[at], &value)
        at += 1
      } else {
        break
      }
    }
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func identLike() {
    let start = at
    let text = name()
    guard byte(at) == UInt8(ascii: "(") else {
      out.append(CSSToken(.ident, start, at, text: text))
      return
    }
    at += 1
    if text.asciiLowercased == "url" {
      var peek = at
      while let next = byte(peek), next.isCSSBlank { peek += 1 }
      if let next = byte(peek), next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
        out.append(CSSToken(.function, start, at, text: text))
      } else {
        at = peek
        url(start)
      }
      return
    }
    out.append(CSSToken(.function, start, at, text: text))
  }

  private mutating func url(_ start: Int) {
    var value: [UInt8] = []
    while at < end {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: ")"):
        at += 1
        return finishURL(start, value)
      case _ where byte.isCSSBlank:
        while at < end, bytes[at].isCSSBlank { at += 1 }
        guard at < end else { return finishURL(start, value, isClosed: false) }
        if bytes[at] == UInt8(ascii: ")") {
          at += 1
          return finishURL(start, value)
        }
        return badURL(start)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F:
        return badURL(start)
      case UInt8(ascii: "\\"):
        guard isEscape(at) else { return badURL(start) }
        at += 1
        escape(into: &value)
      default:
        put(byte, &value)
        at += 1
      }
    }
    finishURL(start, value, isClosed: false)
  }

  private mutating func finishURL(_ start: Int, _ value: [UInt8], isClosed: Bool = true) {
    var token = CSSToken(.url, start, at, text: String(decoding: value, as: UTF8.self))
    token.flag = !isClosed
    out.append(token)
  }

  private mutating func badURL(_ start: Int) {
    var isClosed = false
    while at < end {
      if bytes[at] == UInt8(ascii: ")") {
        at += 1
        isClosed = true
        break
      }
      at += isEscape(at) && at + 1 < end ? 2 : 1
      while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    }
    var token = CSSToken(.badURL, start, at)
    token.flag = !isClosed
    out.append(token)
  }

  private mutating func numeric() {
    let start = at
    let (value, isInteger) = number()
    let digitsEnd = at
    var token = CSSToken(.number, start, at)
    if startsIdentifier(at) {
      token.text = name()
      token.kind = .dimension
    } else if byte(at) == UInt8(ascii: "%") {
      at += 1
      token.kind = .percentage
    }
    token.end = Int32(truncatingIfNeeded: at)
    token.numberEnd = Int32(truncatingIfNeeded: digitsEnd)
    token.number = value
    token.flag = isInteger
    token.hasSign = bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-")
    out.append(token)
  }

  private mutating func number() -> (Double, isInteger: Bool) {
    let start = at
    var isInteger = true
    if bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
    let digits = at
    var small = 0
    while let digit = byte(at), digit.isDigit {
      if at - digits < 15 { small = small * 10 + Int(digit - 0x30) }
      at += 1
    }
    if byte(at) == UInt8(ascii: "."), byte(at + 1)?.isDigit == true {
      isInteger = false
      at += 1
      while byte(at)?.isDigit == true { at += 1 }
    }
    if let e = byte(at), e | 0x20 == UInt8(ascii: "e") {
      let sign = byte(at + 1) == UInt8(ascii: "+") || byte(at + 1) == UInt8(ascii: "-") ? 1 : 0
      if byte(at + 1 + sign)?.isDigit == true {
        isInteger = false
        at += 2 + sign
        while byte(at)?.isDigit == true { at += 1 }
      }
    }
    if isInteger, at - digits <= 15 {
      return (Double(bytes[start] == UInt8(ascii: "-") ? -small : small), true)
    }
    let from = bytes[start] == UInt8(ascii: "+") ? start + 1 : start
    return (Double(slice(from, at)) ?? 0, isInteger)
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isCSSNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }
  var isCSSBlank: Bool { self == 0x20 || self == 0x09 || isCSSNewline }
  /// Letters, `_`, and everything beyond ASCII; NUL too, since it stands for U+FFFD.
  var isNameStart: Bool {
    (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || self == 0x5F || self >= 0x80 || self == 0
  }
  var isName: Bool { isNameStart || isDigit || self == 0x2D }
  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
