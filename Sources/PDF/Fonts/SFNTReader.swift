/// Reads big-endian numbers of a font table; what lies outside the table reads as 0.
struct SFNTTable {
  let bytes: [UInt8]

  func uint8(_ at: Int) -> Int { at >= 0 && at < bytes.count ? Int(bytes[at]) : 0 }
  func uint16(_ at: Int) -> Int { uint8(at) << 8 | uint8(at + 1) }
  func int16(_ at: Int) -> Int { Int(Int16(truncatingIfNeeded: uint16(at))) }
  func uint32(_ at: Int) -> Int { uint16(at) << 16 | uint16(at + 2) }
  func int32(_ at: Int) -> Int { Int(Int32(truncatingIfNeeded: uint32(at))) }
}
