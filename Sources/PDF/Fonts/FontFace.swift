internal import Base
internal import CHarfBuzz

/// A place on an axis of a variable font.
public struct PDFFontVariation: Hashable, Sendable {
  /// The axis's four characters, the first in the highest byte: `wght`.
  public var tag: UInt32
  public var value: Float
  public init(tag: UInt32, value: Float) {
    self.tag = tag
    self.value = value
  }
}

/// A font file opened for embedding: what a font descriptor needs to know, and HarfBuzz's face for subsetting.
///
/// The face is immutable after `init` and HarfBuzz counts its references atomically, so it may be shared by threads.
final class FontFace: @unchecked Sendable {
  let data: SharedBytes
  let index: Int
  /// Where the axes of a variable font are held; those not named stay at their default.
  let variations: [PDFFontVariation]
  let postScriptName: String
  let isCFF: Bool
  let isEmbeddable: Bool
  let unitsPerEm: Int
  let glyphCount: Int
  /// In thousandths of an em, like all metrics below.
  let ascent: Int
  let descent: Int
  let capHeight: Int
  let bounds: (left: Int, bottom: Int, right: Int, top: Int)
  /// In degrees counterclockwise from the vertical.
  let italicAngle: Int
  let isFixedPitch: Bool
  let isSerif: Bool
  let isItalic: Bool
  /// Estimated from the weight class; no viewer draws with it when the font is embedded.
  let stemV: Int
  /// The glyph of the blank; nil where the font has none.
  let blankGlyph: UInt32?

  let face: OpaquePointer
  private let font: OpaquePointer

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// Nil where `data` holds no font with glyph outlines at `index`.
  init?(data: SharedBytes, index: Int, variations: [PDFFontVariation] = []) {
    guard let face = Self.open(data, index) else { return nil }
    guard hb_face_get_glyph_count(face) > 0 else {
      hb_face_destroy(face)
      return nil
    }
    let head = Self.table(face, "head")
    let os2 = Self.table(face, "OS/2")
    let post = Self.table(face, "post")
    let hhea = Self.table(face, "hhea")
    let cff = Self.table(face, "CFF ")
    let unitsPerEm = max(Int(hb_face_get_upem(face)), 1)
    func scaled(_ units: Int) -> Int { Self.scale(units, unitsPerEm) }

    self.face = face
    self.data = data
    self.index = index
    self.variations = variations
    self.unitsPerEm = unitsPerEm
    glyphCount = Int(hb_face_get_glyph_count(face))
    font = hb_font_create(face)
    isCFF = !cff.bytes.isEmpty
    // Bit 1 alone: restricted licence; bit 8: no subsetting; bit 9: bitmaps only (OpenType, OS/2 fsType).
    let permissions = os2.uint16(8)
    isEmbeddable = permissions & 0x000F != 2 && permissions & 0x0300 == 0
    postScriptName = Self.name(face) ?? "Unnamed"
    ascent = scaled(hhea.int16(4))
    descent = scaled(hhea.int16(6))
    let hasCapHeight = os2.uint16(0) >= 2 && os2.int16(88) > 0
    capHeight = hasCapHeight ? scaled(os2.int16(88)) : scaled(hhea.int16(4)) * 7 / 10
    bounds = (
      scaled(head.int16(36)), scaled(head.int16(38)), scaled(head.int16(40)), scaled(head.int16(42))
    )
    italicAngle = post.int32(4) / 65_536
    isFixedPitch = post.uint32(12) != 0
    isSerif = Self.isSerif(familyClass: os2.uint8(30), panose: os2.uint8(33))
    isItalic = os2.uint16(62) & 1 != 0 || head.uint16(44) & 2 != 0
    stemV = 10 + 220 * max(os2.uint16(4) - 50, 0) / 900
    var blank: hb_codepoint_t = 0
    blankGlyph = hb_font_get_nominal_glyph(font, 0x20, &blank) != 0 ? blank : nil
  }

  /// Font units in thousandths of an em, rounded.
  func scaled(_ units: Int) -> Int { Self.scale(units, unitsPerEm) }

  /// Holds every axis, so that the subset is an ordinary font.
  func pinAxes(in input: OpaquePointer) {
    let count = hb_ot_var_get_axis_count(face)
    guard count > 0 else { return }
    var axes = [hb_ot_var_axis_info_t](repeating: hb_ot_var_axis_info_t(), count: Int(count))
    var filled = count
    hb_ot_var_get_axis_infos(face, 0, &filled, &axes)
    for axis in axes.prefix(Int(filled)) {
      if let wanted = variations.last(where: { $0.tag == axis.tag }) {
        hb_subset_input_pin_axis_location(input, face, axis.tag, wanted.value)
      } else {
        hb_subset_input_pin_axis_to_default(input, face, axis.tag)
      }
    }
  }

  private static func scale(_ units: Int, _ unitsPerEm: Int) -> Int {
    let product = units * 1000 + unitsPerEm / 2
    return product >= 0 ? product / unitsPerEm : -((-product + unitsPerEm - 1) / unitsPerEm)
  }

  /// Classes 1 to 5 and 7 of sFamilyClass have serifs, 8 has none; else PANOSE's serif style decides.
  private static func isSerif(familyClass: Int, panose: Int) -> Bool {
    switch familyClass {
    case 1...5, 7: true
    case 8: false
    default: (2...10).contains(panose)
    }
  }

  private static func open(_ data: SharedBytes, _ index: Int) -> OpaquePointer? {
    // Read-only: the face holds `data` for as long as it lives.
    let blob = hb_blob_create_or_fail(
      data.bytes.bindMemory(to: CChar.self).baseAddress, UInt32(clamping: data.count),
      HB_MEMORY_MODE_READONLY, nil, nil)
    guard let blob else { return nil }
    defer { hb_blob_destroy(blob) }
    guard index >= 0, index < Int(hb_face_count(blob)) else { return nil }
    return hb_face_create(blob, UInt32(index))
  }

  static func table(_ face: OpaquePointer, _ tag: StaticString) -> SFNTTable {
    let value = tag.withUTF8Buffer { $0.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    guard let blob = hb_face_reference_table(face, value) else { return SFNTTable(bytes: []) }
    defer { hb_blob_destroy(blob) }
    return SFNTTable(bytes: bytes(of: blob))
  }

  static func bytes(of blob: OpaquePointer) -> [UInt8] {
    var count: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &count) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(count)))
  }

  /// The PostScript name, reduced to the characters that PDF names may hold in all programs.
  private static func name(_ face: OpaquePointer) -> String? {
    var buffer = [CChar](repeating: 0, count: 128)
    var count = UInt32(buffer.count)
    hb_ot_name_get_utf8(face, 6, nil, &count, &buffer)
    let bytes = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }.filter(isNameByte)
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}
