internal import CHarfBuzz

/// A quick look into a font file: what a face calls itself and which characters it has. Nothing is copied, so the bytes
/// must stay until the probe is gone.
public struct FontProbe: ~Copyable {
  /// The typographic family, as `Font.family`.
  public let family: String
  /// 1 to 1000.
  public let weight: Int
  public let isItalic: Bool
  private let font: OpaquePointer

  /// How many faces a file has; 0: it is no font.
  public static func faces(in bytes: UnsafeRawBufferPointer) -> Int {
    guard let blob = blob(bytes) else { return 0 }
    defer { hb_blob_destroy(blob) }
    return Int(hb_face_count(blob))
  }

  /// Opens the face of a number; nil where it is no font that can be set.
  public init?(_ bytes: UnsafeRawBufferPointer, index: Int, file: String) {
    guard let blob = Self.blob(bytes) else { return nil }
    defer { hb_blob_destroy(blob) }
    guard let face = hb_face_create(blob, UInt32(clamping: index)) else { return nil }
    defer { hb_face_destroy(face) }
    guard FontTables(face: face).defect == nil, let font = hb_font_create(face) else { return nil }
    hb_ot_font_set_funcs(font)
    self.font = font
    family = FontNames(face: face, file: file).family
    weight = Int(min(1_000, max(1, hb_style_get_value(font, HB_STYLE_TAG_WEIGHT))))
    isItalic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0.5
  }

  deinit { hb_font_destroy(font) }

  /// Whether the face has a glyph of its own for a character.
  public func has(_ scalar: UInt32) -> Bool {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 && glyph != 0
  }

  private static func blob(_ bytes: UnsafeRawBufferPointer) -> OpaquePointer? {
    hb_blob_create_or_fail(
      bytes.bindMemory(to: CChar.self).baseAddress, UInt32(clamping: bytes.count), HB_MEMORY_MODE_READONLY,
      nil, nil)
  }
}
