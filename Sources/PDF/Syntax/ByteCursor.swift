/// A place in memory to write bytes at, without a look at how much room there is.
struct ByteCursor {
  var at: UnsafeMutablePointer<UInt8>

  @inline(__always) mutating func byte(_ value: UInt8) {
    at.pointee = value
    at += 1
  }

  /// One byte of a literal string, in at most two: those that would end or change it are escaped (ISO 32000-1, 7.3.4.2).
  @inline(__always) mutating func stringByte(_ value: UInt8) {
    switch value {
    case 0x28, 0x29, 0x5C:
      byte(0x5C)
      byte(value)
    case 0x0D:
      byte(0x5C)
      byte(0x72)
    default: byte(value)
    }
  }

  /// Decimal digits, at most 20 bytes.
  @inline(__always) mutating func integer(_ value: Int) {
    if value < 0 { byte(0x2D) }
    let magnitude = value.magnitude
    var unit: UInt = 1
    while magnitude / unit >= 10 { unit *= 10 }
    var rest = magnitude
    while unit > 0 {
      byte(0x30 + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }
}
