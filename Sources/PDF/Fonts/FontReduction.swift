internal import CHarfBuzz

/// A font reduced to some glyphs, before it is compressed.
struct FontReduction {
  let program: [UInt8]
  /// The old number of each glyph, by its new one; `UInt32.max` for those that were not there.
  let glyphs: [UInt32]
  /// By new number, in font units.
  let advances: [Int]

  init(program: [UInt8], glyphs: [UInt32], advances: [Int]) {
    self.program = program
    self.glyphs = glyphs
    self.advances = advances
  }

  /// Subsets with hb-subset, which can do it for all kinds of fonts. Nil where it cannot.
  init?(harfBuzz face: FontFace, glyphs wanted: GlyphSet) {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let set = hb_subset_input_glyph_set(input)
    for glyph in wanted.glyphs { hb_set_add(set, glyph) }
    for tag in Self.dropped { hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), tag) }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
    face.pinAxes(in: input)
    guard let plan = hb_subset_plan_create_or_fail(face.face, input) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let subset = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(subset) }
    guard let program = Self.program(subset, isCFF: face.isCFF) else { return nil }
    let map = hb_subset_plan_new_to_old_glyph_mapping(plan)
    let font = hb_font_create(subset)
    defer { hb_font_destroy(font) }
    var glyphs: [UInt32] = []
    var advances: [Int] = []
    for new in 0..<hb_face_get_glyph_count(subset) {
      let old = hb_map_get(map, new)
      glyphs.append(old)
      advances.append(old < face.glyphCount ? Int(hb_font_get_glyph_h_advance(font, new)) : 0)
    }
    self.init(program: program, glyphs: glyphs, advances: advances)
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

  /// Tables that text already shaped has no use for.
  private static let dropped: [UInt32] = [
    "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "cmap", "name", "post", "OS/2", "DSIG", "gasp",
    "hdmx", "VDMX", "LTSH", "PCLT", "STAT", "meta", "FFTM", "vhea", "vmtx", "VORG", "COLR", "CPAL", "SVG ",
    "sbix", "HVAR", "VVAR", "MVAR", "cvar", "CBDT", "CBLC", "EBDT", "EBLC", "EBSC",
  ].map { tag in tag.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
}
