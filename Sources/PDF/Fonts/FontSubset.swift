internal import Base
internal import CHarfBuzz

/// A font program reduced to some glyphs and renumbered, compressed as it stands in the file.
struct FontSubset: Sendable {
  /// The TrueType font without tables that a PDF does not need, or the bare CFF table; compressed.
  let data: [UInt8]
  /// The size before compression.
  let size: Int
  /// The new number of each old glyph; -1 where it was left out.
  private let numbers: [Int32]
  /// Widths by new number, in thousandths of an em.
  let widths: [Int]
  /// Six capital letters that stand before the font's name (ISO 32000-1, 9.6.4).
  let tag: String

  /// Subsets with hb-subset. Nil where HarfBuzz cannot. O(glyphs of the subset).
  init?(_ face: FontFace, glyphs: GlyphSet) {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let set = hb_subset_input_glyph_set(input)
    for glyph in glyphs.glyphs { hb_set_add(set, glyph) }
    for tag in Self.dropped { hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), tag) }
    hb_subset_input_set_flags(
      input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)

    face.pinAxes(in: input)

    guard let plan = hb_subset_plan_create_or_fail(face.face, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let subset = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(subset) }
    guard let program = Self.program(subset, isCFF: face.isCFF) else { return nil }

    var numbers = [Int32](repeating: -1, count: face.glyphCount)
    var widths: [Int] = []
    let map = hb_subset_plan_new_to_old_glyph_mapping(plan)
    let font = hb_font_create(subset)
    defer { hb_font_destroy(font) }
    for new in 0..<hb_face_get_glyph_count(subset) {
      let old = hb_map_get(map, new)
      guard old < numbers.count else {
        widths.append(0)
        continue
      }
      numbers[Int(old)] = Int32(new)
      widths.append(face.scaled(Int(hb_font_get_glyph_h_advance(font, new))))
    }
    self.numbers = numbers
    self.widths = widths
    size = program.count
    data = Deflater.compress(program)
    tag = Self.tag(for: program)
  }

  /// The glyph's number in the subset; 0 (the missing glyph) where it is not in it.
  @inline(__always) func number(of glyph: UInt32) -> UInt16 {
    glyph < numbers.count ? UInt16(max(numbers[Int(glyph)], 0)) : 0
  }

  private static func program(_ subset: OpaquePointer, isCFF: Bool) -> [UInt8]? {
    if isCFF {
      let table = FontFace.table(subset, "CFF ").bytes
      return table.isEmpty
        ? nil : CFFTable(table)?.withIdentityCharset(glyphs: Int(hb_face_get_glyph_count(subset)))
    }
    guard let blob = hb_face_reference_blob(subset) else { return nil }
    defer { hb_blob_destroy(blob) }
    let bytes = FontFace.bytes(of: blob)
    return FontFace.table(subset, "glyf").bytes.isEmpty ? nil : bytes
  }

  private static func tag(for program: [UInt8]) -> String {
    let letters = Digest(of: program).bytes.prefix(6).map { 0x41 + $0 % 26 }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Tables that text already shaped has no use for.
  private static let dropped: [UInt32] = [
    "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "cmap", "name", "post", "OS/2", "DSIG", "gasp",
    "hdmx", "VDMX", "LTSH", "PCLT", "STAT", "meta", "FFTM", "vhea", "vmtx", "VORG", "COLR", "CPAL", "SVG ",
    "sbix", "HVAR", "VVAR", "MVAR", "cvar", "CBDT", "CBLC", "EBDT", "EBLC", "EBSC",
  ].map { tag in tag.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
}
