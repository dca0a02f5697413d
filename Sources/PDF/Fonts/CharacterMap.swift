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
    var out = PDFSyntax()
    out.raw(Self.head)
    let mapped = readings.indices.filter { readings[$0] != 0 }
    var start = 0
    while start < mapped.count {
      let end = min(start + 100, mapped.count)
      out.integer(end - start)
      out.raw(" beginbfchar\n")
      for glyph in mapped[start..<end] {
        out.raw("<")
        out.hex16(UInt16(glyph))
        out.raw("><")
        for unit in texts.utf16(of: readings[glyph]) { out.hex16(unit) }
        out.raw(">\n")
      }
      out.raw("endbfchar\n")
      start = end
    }
    out.raw(Self.foot)
    return out.bytes
  }

  private static let head: StaticString = """
    /CIDInit/ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
    /CMapName/Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000><FFFF>
    endcodespacerange

    """
  private static let foot: StaticString = """
    endcmap
    CMapName currentdict/CMap defineresource pop
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

  func utf16(of reading: CharacterMap.Reading) -> [UInt16] {
    scalars(of: reading).flatMap { Array(String(Unicode.Scalar($0) ?? " ").utf16) }
  }
}
