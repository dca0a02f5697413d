/// Classes of line breaking (UAX #14, table 1) with rule LB1 applied; some are split where rules look at more.
enum LineBreakClass: UInt8 {
  case bk, cr, lf, cm, nl, sg, wj, zw, gl, sp, zwj, b2, ba, bb, hy, cb, cl, cp, ex, `in`, ns, op, qu, `is`, nu
  case po, pr, sy, al, hl, id, eb, em, h2, h3, jl, jv, jt, ri, cj
  /// OP and CP of East Asian width, which rule LB30 leaves out.
  case opWide, cpWide
  /// A code point reserved for pictographs (rule LB30b).
  case idReserved
  /// AI: alphabetic, or an ideograph among Chinese and Japanese.
  case ai
}

/// Classes of extended grapheme clusters (UAX #29, table 2), with pictographs as one.
enum ClusterClass: UInt8 {
  case other, cr, lf, control, extend, zwj, regionalIndicator, prepend, spacingMark, l, v, t, lv, lvt
  case pictographic
}

/// Classes of direction (UAX #9, table 4).
enum BidiClass: UInt8 {
  case l, r, al, en, es, et, an, cs, nsm, bn, b, s, ws, on, lre, lro, rle, rlo, pdf, lri, rli, fsi, pdi
}

/// Properties of code points, by table. O(1), no allocation.
enum CharacterProperties {
  static func lineBreak(_ scalar: UInt32) -> LineBreakClass {
    LineBreakClass(rawValue: UInt8(number(CharacterTable.lineBreaks, kind(scalar)))) ?? .al
  }

  static func cluster(_ scalar: UInt32) -> ClusterClass {
    ClusterClass(rawValue: UInt8(number(CharacterTable.clusters, kind(scalar)))) ?? .other
  }

  static func direction(_ scalar: UInt32) -> BidiClass {
    BidiClass(rawValue: UInt8(number(CharacterTable.directions, kind(scalar)))) ?? .l
  }

  /// The bracket that closes or opens what `scalar` opens or closes, canonical equivalents as one (UAX #9, BD14, BD15).
  static func bracket(_ scalar: UInt32) -> (pair: UInt16, isOpen: Bool)? {
    guard scalar < 0x1_0000 else { return nil }
    let bracket = UInt16(scalar)
    guard let at = CharacterTable.brackets.firstIndex(of: bracket) else { return nil }
    let isOpen = at % 2 == 0
    let opening = CharacterTable.brackets[isOpen ? at : at - 1]
    return (opening == 0x2329 ? 0x3008 : opening, isOpen)
  }

  private static func kind(_ scalar: UInt32) -> Int {
    let shift = CharacterTable.blockShift
    var block = scalar >> shift
    if scalar >= 0x2_0000 {
      guard (0xE_0000..<0xE_1000).contains(scalar) else {
        if scalar & 0xFFFE == 0xFFFE { return CharacterTable.noncharacter }
        return scalar < 0x4_0000 ? CharacterTable.ideograph : CharacterTable.other
      }
      block -= (0xE_0000 - 0x2_0000) >> shift
    }
    let at = number(CharacterTable.blocks, Int(block)) << Int(shift)
    return number(CharacterTable.kinds, at + Int(scalar & (1 << shift - 1)))
  }

  @inline(__always)
  private static func number(_ table: StaticString, _ index: Int) -> Int {
    let start = table.utf8Start + 2 * index
    return digit(start[0]) * 90 + digit(start[1])
  }

  /// Printable characters from `!` on without the quotation mark and the backslash.
  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int {
    let value = Int(byte) - 0x21
    return value == 0 ? 0 : byte < 0x5C ? value - 1 : value - 2
  }
}
