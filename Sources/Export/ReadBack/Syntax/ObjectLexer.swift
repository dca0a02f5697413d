/// Splits bytes into PDF's tokens (ISO 32000-1, 7.2 and 7.3). Never fails: what makes no sense is skipped.
struct ObjectLexer {
  enum Token {
    case number(Double)
    /// Offsets into `bytes`, without the solidus.
    case name(Int, Int)
    /// Offsets into `scratch`.
    case string(Int, Int)
    case keyword(Int, Int)
    case arrayOpen, arrayClose, dictionaryOpen, dictionaryClose
    case end
  }

  let bytes: [UInt8]
  var at: Int
  /// The decoded bytes of strings; the caller empties it.
  var scratch: [UInt8] = []

  /// No object is nested deeper, and none has more parts.
  private static let depthLimit = 64
  private static let partLimit = 500_000

  init(_ bytes: [UInt8], at: Int = 0) {
    self.bytes = bytes
    self.at = max(0, at)
  }

  // MARK: Tokens

  mutating func next() -> Token {
    skipBlanks()
    guard at < bytes.count else { return .end }
    let byte = bytes[at]
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E: return number()
    case 0x2F:
      at += 1
      let start = at
      skipRegular()
      return .name(start, at)
    case 0x28: return literal()
    case 0x3C:
      if at + 1 < bytes.count, bytes[at + 1] == 0x3C {
        at += 2
        return .dictionaryOpen
      }
      return hexadecimal()
    case 0x3E:
      at += at + 1 < bytes.count && bytes[at + 1] == 0x3E ? 2 : 1
      return .dictionaryClose
    case 0x5B:
      at += 1
      return .arrayOpen
    case 0x5D:
      at += 1
      return .arrayClose
    default:
      let start = at
      skipRegular()
      if at == start { at += 1 }
      return .keyword(start, at)
    }
  }

  mutating func skipBlanks() {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x25 {
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      } else if Self.isBlank(byte) {
        at += 1
      } else {
        return
      }
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: false
    default: !isBlank(byte)
    }
  }

  private mutating func skipRegular() {
    while at < bytes.count, Self.isRegular(bytes[at]) { at += 1 }
  }

  private mutating func number() -> Token {
    var value = 0.0
    var scale = 0.0
    var isNegative = false
    scan: while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x30...0x39:
        if scale == 0 {
          value = value * 10 + Double(byte - 0x30)
        } else {
          value += Double(byte - 0x30) * scale
          scale /= 10
        }
      case 0x2E: scale = 0.1
      case 0x2D: isNegative = true
      case 0x2B: break
      default: break scan
      }
      at += 1
    }
    guard value.isFinite else { return .number(0) }
    return .number(isNegative ? -value : value)
  }

  private mutating func literal() -> Token {
    let start = scratch.count
    var depth = 1
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        if depth == 0 { return .string(start, scratch.count) }
      case 0x5C:
        escape()
        continue
      default: break
      }
      scratch.append(byte)
    }
    return .string(start, scratch.count)
  }

  /// What follows a reverse solidus in a literal string.
  private mutating func escape() {
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case 0x6E: scratch.append(0x0A)
    case 0x72: scratch.append(0x0D)
    case 0x74: scratch.append(0x09)
    case 0x62: scratch.append(0x08)
    case 0x66: scratch.append(0x0C)
    case 0x0D: if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    case 0x0A: break
    case 0x30...0x37:
      var value = Int(byte - 0x30)
      for _ in 0..<2 where at < bytes.count && (0x30...0x37).contains(bytes[at]) {
        value = value * 8 + Int(bytes[at] - 0x30)
        at += 1
      }
      scratch.append(UInt8(truncatingIfNeeded: value))
    default: scratch.append(byte)
    }
  }

  private mutating func hexadecimal() -> Token {
    let start = scratch.count
    at += 1
    var high: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x3E { break }
      guard let digit = Self.digit(byte) else { continue }
      if let first = high {
        scratch.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    if let high { scratch.append(high << 4) }
    return .string(start, scratch.count)
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  // MARK: Words

  /// Whether the bytes of a token are `word`.
  func matches(_ start: Int, _ end: Int, _ word: StaticString) -> Bool {
    guard end - start == word.utf8CodeUnitCount else { return false }
    for i in 0..<(end - start) where bytes[start + i] != word.utf8Start[i] { return false }
    return true
  }

  /// A name with its `#` escapes resolved.
  func nameText(_ start: Int, _ end: Int) -> String {
    let slice = bytes[start..<end]
    guard slice.contains(0x23) else { return String(decoding: slice, as: UTF8.self) }
    var out: [UInt8] = []
    var i = start
    while i < end {
      if bytes[i] == 0x23, i + 2 < end, let high = Self.digit(bytes[i + 1]),
        let low = Self.digit(bytes[i + 2])
      {
        out.append(high << 4 | low)
        i += 3
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: Objects

  /// The next object; null where there is none, or where it is nested too deep.
  mutating func object() -> ReadObject {
    var open: [(isDictionary: Bool, items: [ReadObject])] = []
    var parts = 0
    while parts < Self.partLimit {
      parts += 1
      var value: ReadObject
      switch next() {
      case .number(let number): value = open.isEmpty ? reference(after: number) : .number(number)
      case .name(let start, let end): value = .name(nameText(start, end))
      case .string(let start, let end):
        value = .string(Array(scratch[start..<end]))
        scratch.removeAll(keepingCapacity: true)
      case .arrayOpen, .dictionaryOpen:
        guard open.count < Self.depthLimit else { return .null }
        open.append((bytes[at - 1] == 0x3C, []))
        continue
      case .arrayClose, .dictionaryClose:
        guard let closed = open.popLast() else { return .null }
        value = closed.isDictionary ? Self.dictionary(closed.items) : .array(closed.items)
      case .keyword(let start, let end):
        if matches(start, end, "R"), let last = open.indices.last, let made = Self.joined(&open[last].items) {
          value = made
        } else if matches(start, end, "true") {
          value = .boolean(true)
        } else if matches(start, end, "false") {
          value = .boolean(false)
        } else if matches(start, end, "null") {
          value = .null
        } else {
          at = start
          return .null
        }
      case .end: return .null
      }
      guard let last = open.indices.last else { return value }
      open[last].items.append(value)
    }
    return .null
  }

  /// `12 0 R` where a lone number may stand as well.
  private mutating func reference(after number: Double) -> ReadObject {
    let start = at
    if number >= 0, number < 1e7, case .number = next(), case .keyword(let from, let to) = next(),
      matches(from, to, "R")
    {
      return .reference(Int(number))
    }
    at = start
    return .number(number)
  }

  private static func joined(_ items: inout [ReadObject]) -> ReadObject? {
    guard items.count >= 2, let number = items[items.count - 2].integer, number >= 0 else { return nil }
    items.removeLast(2)
    return .reference(number)
  }

  private static func dictionary(_ items: [ReadObject]) -> ReadObject {
    var entries: [ReadObject.Entry] = []
    entries.reserveCapacity(items.count / 2)
    var i = 0
    while i + 1 < items.count {
      if let key = items[i].name {
        entries.append(ReadObject.Entry(key: key, value: items[i + 1]))
        i += 2
      } else {
        i += 1
      }
    }
    return .dictionary(entries)
  }
}
