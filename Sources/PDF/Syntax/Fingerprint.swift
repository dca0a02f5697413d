/// 128 bits that tell byte strings apart, for names of things inside one file: not against people who seek
/// collisions.
///
/// Two lanes of the multiply-and-fold step that wyhash and rapidhash are made of (a 64 by 64 bit product, its
/// halves folded by exclusive or), each with secrets of its own. The same on every machine and in every
/// process.
struct Fingerprint: Equatable {
  let high: UInt64
  let low: UInt64

  /// O(bytes), eight bytes a step.
  init(of bytes: [UInt8]) {
    var a: UInt64 = 0x9E37_79B9_7F4A_7C15
    var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    bytes.withUnsafeBytes { raw in
      var at = 0
      while at + 16 <= raw.count {
        let x = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        let y = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
        a = Self.fold(a ^ x, 0xA076_1D64_78BD_642F ^ y)
        b = Self.fold(b ^ y, 0xE703_7ED1_A0B4_28DB ^ x)
        at += 16
      }
      var x: UInt64 = 0
      var y: UInt64 = 0
      for i in at..<raw.count {
        let byte = UInt64(raw[i]) << UInt64(8 * ((i - at) & 7))
        if i - at < 8 { x |= byte } else { y |= byte }
      }
      let count = UInt64(raw.count)
      a = Self.fold(a ^ x, 0xA076_1D64_78BD_642F ^ y ^ count)
      b = Self.fold(b ^ y ^ count, 0xE703_7ED1_A0B4_28DB ^ x)
    }
    high = Self.fold(a ^ 0x8EBC_6AF0_9C88_C6E3, b ^ 0x5899_65CC_7537_4CC3)
    low = Self.fold(b ^ 0x1D8E_4E27_C47D_124F, a ^ 0xEB44_ACCA_B455_D165)
  }

  @inline(__always) private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  /// The 16 bytes, the highest first.
  var bytes: [UInt8] {
    [high, low].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }
  }
}
