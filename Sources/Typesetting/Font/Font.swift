public import Base
public import Composition
internal import CHarfBuzz
internal import Synchronization

/// Why bytes are no font.
public struct FontError: Error, Hashable, Sendable {
  /// The file as the person gave it.
  public var file: String
  /// A lower-case fragment: `` no `cmap` table ``.
  public var reason: String

  /// The error to show: code `font.unreadable`.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .error, code: "font.unreadable", "cannot read the font `\(file)`: \(reason)",
      at: SourceRange(file: file),
      hints: ["use an OpenType or TrueType font (.otf, .ttf, .ttc) that opens elsewhere"])
  }
}

/// A font face: its bytes, names and metrics, and HarfBuzz's objects for shaping with it.
///
/// Sendable without a lock: all Swift state is constant and the HarfBuzz objects are made immutable before `init`
/// returns; HarfBuzz allows concurrent use of immutable objects (its shape plan caches are atomic).
public final class Font: @unchecked Sendable {
  /// The file as the person gave it.
  public let file: String
  public let data: SharedBytes
  /// The face's index in a collection.
  public let index: Int
  public let names: FontNames
  public let metrics: FontMetrics
  /// Whether outlines are in a `CFF ` or `CFF2` table (else `glyf`).
  public let isCFF: Bool
  public let glyphCount: Int
  /// Where the axes of a variable font stand, those left out that are at their default.
  public let variations: [FontVariation]
  let axes: [FontAxis]
  /// Whether kerning or substitution looks at the space glyph, so that words must be shaped with their blanks.
  var shapesWithSpace: Bool {
    let known = spaceUse.load(ordering: .relaxed)
    if known != 0 { return known == 2 }
    let uses = FontTables(face: face).looksAtGlyph(spaceGlyph)
    spaceUse.store(uses ? 2 : 1, ordering: .relaxed)
    return uses
  }
  /// What `shapesWithSpace` found, since it reads whole tables: 0 not yet looked, 1 no, 2 yes.
  private let spaceUse = Atomic<UInt8>(0)
  let spaceGlyph: UInt32
  let face: OpaquePointer
  let shaper: OpaquePointer

  /// Reads a face. Only the tables that describe it are looked at, so a mapped file is hardly read.
  public init(
    data: SharedBytes, file: String, index: Int = 0, variations: [FontVariation] = []
  ) throws(FontError) {
    let blob = FontBlob.make(data.bytes)
    defer { hb_blob_destroy(blob) }
    let face: OpaquePointer = hb_face_create(blob, UInt32(truncatingIfNeeded: max(0, index)))
    if let reason = FontTables(face: face).defect {
      hb_face_destroy(face)
      throw FontError(file: file, reason: reason)
    }
    let units = hb_face_get_upem(face)
    let font: OpaquePointer = hb_font_create(face)
    hb_ot_font_set_funcs(font)
    hb_font_set_scale(font, Int32(bitPattern: units), Int32(bitPattern: units))
    let places = variations.map { hb_variation_t(tag: $0.tag, value: Swift.Float($0.value)) }
    if !places.isEmpty { hb_font_set_variations(font, places, UInt32(places.count)) }
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    self.file = file
    self.variations = variations
    axes = FontAxis.read(face)
    self.data = data
    self.index = index
    self.face = face
    shaper = font
    let tables = FontTables(face: face)
    isCFF = tables.has("CFF ") || tables.has("CFF2")
    glyphCount = Int(hb_face_get_glyph_count(face))
    names = FontNames(face: face, file: file)
    metrics = FontMetrics(face: face, font: font, tables: tables)
    var space: UInt32 = 0
    _ = hb_font_get_nominal_glyph(font, 0x20, &space)
    spaceGlyph = space
  }

  /// Reads a face from a copy of some bytes.
  public convenience init(data: [UInt8], file: String, index: Int = 0) throws(FontError) {
    try self.init(data: SharedBytes(data), file: file, index: index)
  }

  deinit {
    hb_font_destroy(shaper)
    hb_face_destroy(face)
  }

  /// The same face with its axes elsewhere.
  func instance(_ variations: [FontVariation]) -> Font? {
    try? Font(data: data, file: file, index: index, variations: variations)
  }

  /// Reads a face, or says why it cannot be read (`font.unreadable`).
  public static func load(data: SharedBytes, file: String, index: Int = 0) -> Checked<Font?> {
    do throws(FontError) {
      return Checked(try Font(data: data, file: file, index: index))
    } catch {
      return Checked(nil, [error.diagnostic])
    }
  }

  public var unitsPerEm: Int { metrics.unitsPerEm }
  public var postScriptName: String { names.postScript }
  public var family: String { names.family }
  public var weight: Int { metrics.weight }
  public var isItalic: Bool { metrics.isItalic }

  /// The glyph of a scalar without shaping; nil where the font has none.
  public func glyph(for scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(shaper, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
  }

  /// Whether the font has a glyph for a scalar.
  func has(_ scalar: UInt32) -> Bool {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(shaper, scalar, &glyph) != 0 && glyph != 0
  }

  /// Whether the font draws small capitals. O(features).
  var hasSmallCaps: Bool {
    let table = FontTables.tag("GSUB")
    var count = hb_ot_layout_table_get_feature_tags(face, table, 0, nil, nil)
    var tags = [UInt32](repeating: 0, count: Int(count))
    _ = hb_ot_layout_table_get_feature_tags(face, table, 0, &count, &tags)
    return tags.contains(FontTables.tag("smcp"))
  }

  /// The horizontal advance of a glyph in font units.
  public func advance(of glyph: UInt32) -> Int {
    Int(hb_font_get_glyph_h_advance(shaper, glyph))
  }
}

enum FontBlob {
  /// A blob over bytes that outlive it.
  static func make(_ bytes: UnsafeRawBufferPointer) -> OpaquePointer {
    hb_blob_create(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: bytes.count),
      HB_MEMORY_MODE_READONLY, nil, nil)
  }
}
