/// What each glyph of a font resource is read as: the content of a `ToUnicode` CMap (ISO 32000-1, 9.10.3).
///
/// A glyph has one reading in a map. Where the same glyph stands for different texts (a capital for `a` under
/// `text-transform: uppercase` and for `A` elsewhere), the font gets a second resource with a map of its own, because
/// half of the programs that extract text ignore `ActualText`.
struct CharacterMap {
  /// A reading: the scalar, or `sequence` + an index into `CharacterTexts`; 0: none yet.
  typealias Reading = UInt32
  static let sequence: UInt32 = 0x8000_0000

  /// By glyph number in the subset.
  private var readings: [Reading]

  init(glyphs: Int) { readings = [Reading](repeating: 0, count: glyphs) }

  /// Whether the glyph may be read so; takes the reading over if the glyph had none.
  mutating func accept(_ reading: Reading, for glyph: UInt16) -> Bool {
    let at = Int(glyph)
    guard at < readings.count else { return false }
    if readings[at] == 0 { readings[at] = reading }
    return readings[at] == reading
  }

  /// Takes over all readings, or none of them and returns false.
  mutating func accept(_ wanted: [Reading], for glyphs: [UInt16]) -> Bool {
    var taken: [Int] = []
    for (reading, glyph) in zip(wanted, glyphs) {
      let at = Int(glyph)
      let isNew = at < readings.count && readings[at] == 0
      guard accept(reading, for: glyph) else {
        for at in taken { readings[at] = 0 }
        return false
      }
      if isNew { taken.append(at) }
    }
    return true
  }

  /// The CMap as text, with the sequences of `texts`.
  func cmap(_ texts: CharacterTexts) -> [UInt8] {
    var out = PDFSyntax(capacity: 1 << 11)
    out.raw(Self.head)
    let (ranges, others) = parts()
    for part in Self.blocks(ranges.count) {
      out.integer(part.count)
      out.raw(" beginbfrange\n")
      for range in ranges[part] {
        out.raw("<")
        out.hex16(UInt16(range.lowerBound))
        out.raw("><")
        out.hex16(UInt16(range.upperBound))
        out.raw("><")
        out.hex16(UInt16(readings[range.lowerBound]))
        out.raw(">\n")
      }
      out.raw("endbfrange\n")
    }
    for part in Self.blocks(others.count) {
      out.integer(part.count)
      out.raw(" beginbfchar\n")
      for glyph in others[part] {
        out.raw("<")
        out.hex16(UInt16(glyph))
        out.raw("><")
        texts.writeUTF16(of: readings[glyph], to: &out)
        out.raw(">\n")
      }
      out.raw("endbfchar\n")
    }
    out.raw(Self.foot)
    return out.bytes
  }

  /// `<glyph><text>` by glyph, one a line.
  func dump(_ texts: CharacterTexts) -> String {
    var out = PDFSyntax()
    for glyph in readings.indices where readings[glyph] != 0 {
      out.raw("<")
      out.hex16(UInt16(glyph))
      out.raw("><")
      texts.writeUTF16(of: readings[glyph], to: &out)
      out.raw(">\n")
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// Glyphs that follow each other and are read as characters that do so too, and the other glyphs that are read at all.
  private func parts() -> (ranges: [ClosedRange<Int>], others: [Int]) {
    var ranges: [ClosedRange<Int>] = []
    var others: [Int] = []
    var at = 0
    while at < readings.count {
      let first = at
      at += 1
      if readings[first] == 0 { continue }
      while at < readings.count, at & 0xFF != 0, readings[at] & 0xFF != 0, readings[first] < 0xFFFF,
        readings[at] == readings[first] + UInt32(at - first)
      {
        at += 1
      }
      if at - first > 1 { ranges.append(first...at - 1) } else { others.append(first) }
    }
    return (ranges, others)
  }

  /// Stretches of at most 100, which is what an operator of a CMap may take.
  private static func blocks(_ count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: 100).map { $0..<min($0 + 100, count) }
  }

  /// No name and no character collection: nothing looks them up (ISO 32000-1, 9.10.3), and each font would pay for them.
  private static let head: StaticString = """
    /CIDInit/ProcSet findresource begin
    12 dict begin
    begincmap
    /CMapType 2 def
    1 begincodespacerange
    <0000><FFFF>
    endcodespacerange

    """
  private static let foot: StaticString = """
    endcmap
    end
    end
    """
}

/// The readings that are more than one scalar, each once.
struct CharacterTexts {
  private var sequences: [[UInt32]] = []
  private var indices: [[UInt32]: Int] = [:]

  /// The reading that stands for `scalars`, which must not be empty.
  mutating func reading(_ scalars: [UInt32]) -> CharacterMap.Reading {
    if scalars.count == 1 { return scalars[0] }
    if let index = indices[scalars] { return CharacterMap.sequence | UInt32(index) }
    indices[scalars] = sequences.count
    sequences.append(scalars)
    return CharacterMap.sequence | UInt32(sequences.count - 1)
  }

  func scalars(of reading: CharacterMap.Reading) -> [UInt32] {
    let isSequence = reading & CharacterMap.sequence != 0
    return isSequence ? sequences[Int(reading & ~CharacterMap.sequence)] : [reading]
  }

  /// In hexadecimal; what is no scalar as a blank.
  func writeUTF16(of reading: CharacterMap.Reading, to out: inout PDFSyntax) {
    if reading & CharacterMap.sequence == 0 { return Self.writeUTF16(reading, to: &out) }
    for scalar in scalars(of: reading) { Self.writeUTF16(scalar, to: &out) }
  }

  private static func writeUTF16(_ scalar: UInt32, to out: inout PDFSyntax) {
    switch scalar {
    case 0..<0xD800, 0xE000..<0x1_0000: out.hex16(UInt16(scalar))
    case 0x1_0000...0x10_FFFF:
      out.hex16(UInt16(0xD800 + (scalar - 0x1_0000) >> 10))
      out.hex16(UInt16(0xDC00 + (scalar - 0x1_0000) & 0x3FF))
    default: out.hex16(0x20)
    }
  }
}
