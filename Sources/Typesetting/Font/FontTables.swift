internal import CHarfBuzz

/// Raw access to a face's tables, for what HarfBuzz has no function for.
struct FontTables {
  let face: OpaquePointer

  /// What makes the face useless; nil: it can be used.
  var defect: String? {
    if hb_face_get_glyph_count(face) == 0 { return "it is no OpenType font or has no glyphs" }
    for tag in ["head", "cmap", "hhea", "hmtx"] where !has(tag) { return "it has no `\(tag)` table" }
    if !has("glyf") && !has("CFF ") && !has("CFF2") { return "it has no outlines" }
    let units = hb_face_get_upem(face)
    return (16...16_384).contains(units) ? nil : "it states \(units) units per em"
  }

  func has(_ tag: String) -> Bool { withTable(tag) { !$0.isEmpty } }

  /// Calls `body` with the bytes of a table; they are empty where there is none.
  func withTable<Result>(_ tag: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let blob = hb_face_reference_table(face, Self.tag(tag))
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    let bytes = hb_blob_get_data(blob, &length)
    return body(UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : Int(length)))
  }

  /// The big-endian 16 bits at an offset of a table, signed; nil past its end.
  func int16(_ tag: String, _ offset: Int) -> Int? {
    withTable(tag) { bytes in
      guard offset + 2 <= bytes.count else { return nil }
      return Int(Int16(bitPattern: UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])))
    }
  }

  static func tag(_ text: String) -> UInt32 {
    text.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  /// Whether a default substitution or positioning lookup, or the `kern` table, mentions the glyph.
  func looksAtGlyph(_ glyph: UInt32) -> Bool {
    if glyph == 0 { return false }
    if lookups("GPOS", ["kern", "dist"], mention: glyph) { return true }
    if lookups("GSUB", ["liga", "calt", "ccmp", "clig", "rlig"], mention: glyph) { return true }
    return !has("GPOS") && has("kern")
  }

  private func lookups(_ table: String, _ features: [String], mention glyph: UInt32) -> Bool {
    let indices = hb_set_create()
    let glyphs = hb_set_create()
    defer {
      hb_set_destroy(indices)
      hb_set_destroy(glyphs)
    }
    let tags = features.map(Self.tag) + [0]
    hb_ot_layout_collect_lookups(face, Self.tag(table), nil, nil, tags, indices)
    var index = UInt32.max
    while hb_set_next(indices, &index) != 0 {
      hb_ot_layout_lookup_collect_glyphs(
        face, Self.tag(table), index, glyphs, glyphs, glyphs, nil)
    }
    return hb_set_has(glyphs, glyph) != 0
  }
}
