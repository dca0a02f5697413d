internal import CHarfBuzz

/// A face's measurements in font units; y grows upward.
public struct FontMetrics: Hashable, Sendable {
  public var unitsPerEm: Int
  /// Above the baseline.
  public var ascent: Int
  /// Below the baseline, positive downward.
  public var descent: Int
  public var lineGap: Int
  public var xHeight: Int
  public var capHeight: Int
  /// The top of the underline, negative below the baseline.
  public var underlinePosition: Int
  public var underlineThickness: Int
  public var strikeoutPosition: Int
  public var strikeoutThickness: Int
  /// In degrees, counter-clockwise from upright: negative for fonts that lean right.
  public var italicAngle: Double
  public var isItalic: Bool
  /// 1 to 1000.
  public var weight: Int
  /// In percent of the normal width.
  public var stretch: Double
  /// xMin, yMin, xMax, yMax of all glyphs.
  public var boundingBox: [Int]
  public var isFixedPitch: Bool
  /// Whether strokes end in serifs, as far as PANOSE says; nil: it does not.
  public var hasSerifs: Bool?

  init(face: OpaquePointer, font: OpaquePointer, tables: FontTables) {
    func metric(_ tag: hb_ot_metrics_tag_t) -> Int? {
      var position: Int32 = 0
      return hb_ot_metrics_get_position(font, tag, &position) != 0 ? Int(position) : nil
    }
    let units = Int(hb_face_get_upem(face))
    unitsPerEm = units
    ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) ?? units * 4 / 5
    descent = -(metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) ?? -units / 5)
    lineGap = max(0, metric(HB_OT_METRICS_TAG_HORIZONTAL_LINE_GAP) ?? 0)
    xHeight = metric(HB_OT_METRICS_TAG_X_HEIGHT) ?? units / 2
    capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT) ?? units * 7 / 10
    let thickness = metric(HB_OT_METRICS_TAG_UNDERLINE_SIZE) ?? units / 20
    underlineThickness = max(1, thickness)
    underlinePosition = metric(HB_OT_METRICS_TAG_UNDERLINE_OFFSET) ?? -units / 10
    strikeoutThickness = max(1, metric(HB_OT_METRICS_TAG_STRIKEOUT_SIZE) ?? thickness)
    strikeoutPosition = metric(HB_OT_METRICS_TAG_STRIKEOUT_OFFSET) ?? xHeight / 2
    italicAngle = Double(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE))
    isItalic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0.5 || italicAngle != 0
    weight = Int(min(1_000, max(1, hb_style_get_value(font, HB_STYLE_TAG_WEIGHT))))
    let width = Double(hb_style_get_value(font, HB_STYLE_TAG_WIDTH))
    stretch = width > 0 ? width : 100
    boundingBox = [36, 38, 40, 42].map { tables.int16("head", $0) ?? 0 }
    isFixedPitch = (tables.int16("post", 12) ?? 0) != 0 || (tables.int16("post", 14) ?? 0) != 0
    hasSerifs = Self.serifs(tables)
  }

  /// PANOSE family 2 (Latin text): serif styles 2 to 10 have serifs, 11 to 15 have none.
  private static func serifs(_ tables: FontTables) -> Bool? {
    guard let panose = tables.int16("OS/2", 32), panose >> 8 == 2 else { return nil }
    switch panose & 0xFF {
    case 2...10: return true
    case 11...15: return false
    default: return nil
    }
  }
}
