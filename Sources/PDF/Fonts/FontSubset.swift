/// A font program reduced to some glyphs and renumbered, compressed as it stands in the file.
struct FontSubset: Sendable {
  /// The TrueType font without tables that a PDF does not need, or the bare CFF table; compressed.
  let data: [UInt8]
  /// The size before compression.
  let size: Int
  /// The new number of each old glyph; 0 where it was left out.
  private let numbers: [UInt16]
  /// Widths by new number, in thousandths of an em.
  let widths: [Int]
  /// Six capital letters that stand before the font's name (ISO 32000-1, 9.6.4).
  let tag: String

  /// Nil where the font cannot be subset. O(bytes of the glyphs).
  init?(_ face: FontFace, glyphs: GlyphSet) {
    let made =
      TrueTypeSubset(face.face, glyphs: glyphs.glyphs).map {
        FontReduction(program: $0.program, glyphs: $0.glyphs, advances: $0.advances)
      } ?? FontReduction(harfBuzz: face, glyphs: glyphs)
    guard let made else { return nil }
    var numbers = [UInt16](repeating: 0, count: face.glyphCount)
    for (new, old) in made.glyphs.enumerated() where old < numbers.count {
      numbers[Int(old)] = UInt16(clamping: new)
    }
    self.numbers = numbers
    widths = made.advances.map(face.scaled)
    size = made.program.count
    data = Deflater.compress(made.program)
    tag = Self.tag(for: made.program)
  }

  /// The glyph's number in the subset; 0 (the missing glyph) where it is not in it.
  @inline(__always) func number(of glyph: UInt32) -> UInt16 {
    glyph < numbers.count ? numbers[Int(glyph)] : 0
  }

  private static func tag(for program: [UInt8]) -> String {
    var rest = Fingerprint(of: program).high
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(0x41 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
