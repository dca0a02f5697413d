import CFreeType
import Testing

@testable import Typesetting

/// FreeType as the judge of the metrics that HarfBuzz gives us.
@Suite struct FontMetricsTests {
  static let names = ["SourceSans3", "EBGaramond"].flatMap { family in
    ["Regular", "Italic", "Bold", "BoldItalic"].map { "\(family)-\($0).ttf" }
  }

  @Test(arguments: names) func areFreeTypes(_ name: String) throws {
    let path = TestFonts.root + name
    let font = try #require(TestFonts.load(path))
    var library: FT_Library?
    try #require(FT_Init_FreeType(&library) == 0)
    defer { FT_Done_FreeType(library) }
    var opened: FT_Face?
    try #require(FT_New_Face(library, path, 0, &opened) == 0)
    let face = try #require(opened)
    defer { FT_Done_Face(face) }
    let metrics = font.metrics
    #expect(metrics.unitsPerEm == Int(face.pointee.units_per_EM))
    #expect(metrics.ascent == Int(face.pointee.ascender))
    #expect(metrics.descent == -Int(face.pointee.descender))
    #expect(metrics.underlineThickness == Int(face.pointee.underline_thickness))
    let box = face.pointee.bbox
    #expect(metrics.boundingBox == [box.xMin, box.yMin, box.xMax, box.yMax].map { Int($0) })
    let table = try #require(FT_Get_Sfnt_Table(face, FT_SFNT_OS2))
    let os2 = table.assumingMemoryBound(to: TT_OS2.self).pointee
    #expect(metrics.xHeight == Int(os2.sxHeight) && metrics.capHeight == Int(os2.sCapHeight))
    #expect(metrics.weight == Int(os2.usWeightClass))
    // No composites: FreeType gives them the advance of a part (`USE_MY_METRICS`), HarfBuzz that of `hmtx`.
    for scalar in "AZagn09–ß ".unicodeScalars {
      let glyph = try #require(font.glyph(for: scalar))
      #expect(glyph == FT_Get_Char_Index(face, FT_ULong(scalar.value)))
      try #require(FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_SCALE)) == 0)
      #expect(font.advance(of: glyph) == Int(face.pointee.glyph.pointee.metrics.horiAdvance))
    }
  }
}
