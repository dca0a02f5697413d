internal import CHarfBuzz

/// The outline of a glyph in font units, right and up from its origin; filled where it winds.
public struct GlyphOutline: Sendable, Equatable {
  /// A part of an outline, in font units, y upwards; the last point of a curve is its end.
  public enum Segment: Sendable, Equatable {
    case move(SIMD2<Float>)
    case line(SIMD2<Float>)
    case quadratic(SIMD2<Float>, SIMD2<Float>)
    case cubic(SIMD2<Float>, SIMD2<Float>, SIMD2<Float>)
    case close
  }
  public var segments: ContiguousArray<Segment> = []
  public init() {}
}

extension Font {
  /// The outline of a glyph at the places of the font's axes; empty where there is none. O(points).
  public func outline(of glyph: UInt32) -> GlyphOutline {
    var outline = GlyphOutline()
    let functions: OpaquePointer = hb_draw_funcs_create()
    defer { hb_draw_funcs_destroy(functions) }
    OutlineSink.install(functions)
    withUnsafeMutablePointer(to: &outline) { hb_font_get_glyph_shape(shaper, glyph, functions, $0) }
    return outline
  }
}

/// What HarfBuzz calls with the parts of an outline.
private enum OutlineSink {
  static func add(_ data: UnsafeMutableRawPointer?, _ segment: GlyphOutline.Segment) {
    data?.assumingMemoryBound(to: GlyphOutline.self).pointee.segments.append(segment)
  }

  static func install(_ functions: OpaquePointer) {
    hb_draw_funcs_set_move_to_func(
      functions, { _, data, _, x, y, _ in OutlineSink.add(data, .move([x, y])) }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      functions, { _, data, _, x, y, _ in OutlineSink.add(data, .line([x, y])) }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions, { _, data, _, cx, cy, x, y, _ in OutlineSink.add(data, .quadratic([cx, cy], [x, y])) }, nil,
      nil)
    hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, data, _, ax, ay, bx, by, x, y, _ in OutlineSink.add(data, .cubic([ax, ay], [bx, by], [x, y])) },
      nil, nil)
    hb_draw_funcs_set_close_path_func(functions, { _, data, _, _ in OutlineSink.add(data, .close) }, nil, nil)
  }
}
