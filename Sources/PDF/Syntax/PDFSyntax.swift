public import Base

/// Builds the bytes of PDF objects and content streams (ISO 32000-1, 7.3). Tokens are separated only where
/// they must be.
///
/// Strings are written as they extract everywhere: text strings as ASCII literals where they can be, else as
/// UTF-16BE in hexadecimal with a byte order mark.
public struct PDFSyntax: Sendable {
  public private(set) var bytes: [UInt8] = []
  public init() {}

  /// With room for so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var count: Int { bytes.count }

  public var isEmpty: Bool { bytes.isEmpty }

  // MARK: Raw

  /// Appends bytes as they are.
  public mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
  /// Appends bytes as they are.
  public mutating func raw(_ more: [UInt8]) { bytes.append(contentsOf: more) }
  mutating func raw(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }
  /// Appends a text's UTF-8 bytes as they are.
  public mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
  @inline(__always) mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Appends what `body` writes, which must be at most so many bytes.
  @inline(__always)
  mutating func write(atMost count: Int, _ body: (inout ByteCursor) -> Void) {
    bytes.append(addingCapacity: count) { span in
      span.withUnsafeMutableBufferPointer { buffer, written in
        guard let start = buffer.baseAddress else { return }
        var cursor = ByteCursor(at: start + written)
        body(&cursor)
        written = cursor.at - start
      }
    }
  }

  /// A blank, unless the last byte already ends its token.
  @inline(__always) mutating func separate() {
    guard let last = bytes.last else { return }
    switch last {
    case 0x20, 0x0A, 0x5B, 0x5D, 0x3C, 0x3E, 0x28, 0x29: return
    default: bytes.append(0x20)
    }
  }

  // MARK: Numbers

  /// A whole number, set off from what stands before it.
  public mutating func integer(_ value: Int) {
    separate()
    appendDecimal(value)
  }

  /// `thousandths` / 1000 without trailing zeros: 1500 is `1.5`.
  public mutating func decimal(thousandths: Int) {
    separate()
    if thousandths < 0 { byte(0x2D) }
    let value = thousandths.magnitude
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 1000)
    if whole > 0 || rest == 0 { appendDigits(whole) }
    if rest > 0 { appendFraction(rest) }
  }

  /// A point and the digits of `rest` / 1000.
  private mutating func appendFraction(_ rest: UInt) {
    byte(0x2E)
    let (hundreds, below) = rest.quotientAndRemainder(dividingBy: 100)
    byte(Self.decimalDigit(hundreds))
    if below == 0 { return }
    let (tens, ones) = below.quotientAndRemainder(dividingBy: 10)
    byte(Self.decimalDigit(tens))
    if ones > 0 { byte(Self.decimalDigit(ones)) }
  }

  /// A length in points, to the nearest thousandth.
  public mutating func length(_ value: Length) { decimal(thousandths: value.thousandths) }

  @inline(__always) private mutating func appendDecimal(_ value: Int) {
    if value < 0 { byte(0x2D) }
    appendDigits(value.magnitude)
  }

  /// From the highest digit on.
  private mutating func appendDigits(_ value: UInt) {
    if value < 10 { return byte(Self.decimalDigit(value)) }
    var unit: UInt = 10
    while value / unit >= 10 { unit *= 10 }
    var rest = value
    while unit > 0 {
      let (digit, below) = rest.quotientAndRemainder(dividingBy: unit)
      byte(Self.decimalDigit(digit))
      rest = below
      unit /= 10
    }
  }

  @inline(__always) private static func decimalDigit(_ digit: UInt) -> UInt8 {
    0x30 + UInt8(truncatingIfNeeded: digit)
  }

  // MARK: Names, strings, references

  /// A name without its slash; bytes outside the regular ASCII characters are written as `#xx`.
  public mutating func name(_ name: String) {
    byte(0x2F)
    for c in name.utf8 {
      switch c {
      case 0x23, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0...0x20, 0x7F...0xFF:
        byte(0x23)
        hex(c)
      default: byte(c)
      }
    }
  }

  /// A text string (7.9.2.2).
  public mutating func text(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return literal(text) }
    raw("<FEFF")
    for unit in text.utf16 { hex16(unit) }
    byte(0x3E)
  }

  /// A literal string of ASCII text.
  mutating func literal(_ text: String) {
    byte(0x28)
    for c in text.utf8 {
      if c == 0x28 || c == 0x29 || c == 0x5C { byte(0x5C) }
      byte(c)
    }
    byte(0x29)
  }

  /// A string of bytes in hexadecimal.
  mutating func hexString(_ data: [UInt8]) {
    byte(0x3C)
    for c in data { hex(c) }
    byte(0x3E)
  }

  /// An indirect reference: `12 0 R`.
  public mutating func reference(_ object: PDFReference) {
    separate()
    appendDecimal(object.number)
    raw(" 0 R")
  }

  mutating func hex(_ value: UInt8) {
    byte(Self.digit(value >> 4))
    byte(Self.digit(value & 15))
  }

  @inline(__always) mutating func hex16(_ value: UInt16) {
    hex(UInt8(truncatingIfNeeded: value >> 8))
    hex(UInt8(truncatingIfNeeded: value))
  }

  @inline(__always) private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x37 + nibble
  }

  // MARK: Composites

  /// `<<` … `>>`.
  public mutating func dictionary(_ body: (inout PDFSyntax) -> Void) {
    raw("<<")
    body(&self)
    raw(">>")
  }

  /// `[` … `]`.
  public mutating func array(_ body: (inout PDFSyntax) -> Void) {
    raw("[")
    body(&self)
    raw("]")
  }

  /// The object that `body` writes.
  static func object(_ body: (inout PDFSyntax) -> Void) -> [UInt8] {
    var syntax = PDFSyntax()
    body(&syntax)
    return syntax.bytes
  }
}

extension Length {
  /// The length in thousandths of a point, rounded to the nearest, ties up; saturates at ±2²⁹ points, so that
  /// sums of two still keep to the integers of ISO 19005-3, 6.1.13.
  var thousandths: Int {
    let limit: Int64 = 1 << 45
    let clamped = min(max(raw, -limit), limit)
    return Int((clamped &* 1000 &+ 32_768) >> 16)
  }
}
