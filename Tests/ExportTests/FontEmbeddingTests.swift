import Base
import Glibc
import Testing
import Typesetting

@testable import Export
@testable import PDF

private let metadata = DocumentMetadata(title: "T", language: "ja")

@Suite struct FontEmbeddingTests {
  @Test func cidKeyedFontsAreShownByGlyphNumbers() throws {
    var hand = HandLayout(font: try MadeFonts.font(MadeFonts.cidKeyed))
    hand.line("漢字 A", in: hand.element("p"))
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata).objects
    #expect(dump.contains("/Subtype/CIDFontType0/"))
    // Blank, A, 字, 漢 are glyphs 1 to 4 of the subset.
    #expect(dump.contains("[<0004000300010002>]TJ"))
    #expect(dump.contains("<0001><0020>\n<0002><0041>\n<0003><5B57>\n<0004><6F22>"))
    #expect(dump.contains("/W[0[500 250 600 1000 1000]]"))
    let file = PDFExporter.export(hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata)
    #expect(file.diagnostics == [])
    if let path = getenv("VITAE_TEST_CID_PDF") {
      try TestFiles.write(file.value ?? [], to: String(cString: path))
    }
  }

  @Test func theCharsetOfCIDKeyedSubsetsIsTheIdentity() throws {
    let face = try #require(FontFace(data: SharedBytes(MadeFonts.cidKeyed), index: 0))
    let full = FontFace.table(face.face, "CFF ").bytes
    let table = try #require(CFFTable(full))
    #expect(table.isCIDKeyed)
    let fresh = try #require(table.withIdentityCharset(glyphs: face.glyphCount))
    let changed = full.indices.filter { full[$0] != fresh[$0] }
    let (first, last) = try #require(changed.first.flatMap { a in changed.last.map { (a, $0) } })
    // Format 1, one range: from CID 1, and four more.
    #expect(fresh[first...last].elementsEqual([1, 0, 1, 4].suffix(last - first + 1)))
    #expect(fresh.count == full.count)
  }

  @Test func brokenCFFTablesDoNoHarm() throws {
    let face = try #require(FontFace(data: SharedBytes(MadeFonts.cidKeyed), index: 0))
    let full = FontFace.table(face.face, "CFF ").bytes
    for length in full.indices { _ = CFFTable(Array(full.prefix(length)))?.withIdentityCharset(glyphs: 6) }
    for at in full.indices {
      for value: UInt8 in [0, 1, 28, 29, 127, 255] {
        var bytes = full
        bytes[at] = value
        let fresh = CFFTable(bytes)?.withIdentityCharset(glyphs: 6)
        #expect(fresh.map { $0.count == bytes.count } ?? true)
      }
    }
  }

  @Test(arguments: [(Float(400), 600), (900, 800), (650, 700), (2000, 800)])
  func variableFontsArePinned(_ weight: Float, _ width: Int) throws {
    let wght: UInt32 = 0x7767_6874
    let face = try #require(
      FontFace(
        data: SharedBytes(MadeFonts.variable), index: 0,
        variations: [PDFFontVariation(tag: wght, value: weight)]))
    var glyphs = GlyphSet()
    glyphs.insert(2)
    let subset = try #require(FontSubset(face, glyphs: glyphs))
    #expect(subset.widths == [500, width])
  }
}
