import Base
import CDeflate
import Content
import Testing

@testable import Export

/// Small files that would take for ever: reading them ends within its budget, and says so.
@Suite struct HostileFileTests {
  /// A file of numbered objects, the first of which is the catalog.
  private static func file(_ objects: [[UInt8]]) -> [UInt8] {
    var out = Array("%PDF-1.7\n".utf8)
    for (i, object) in objects.enumerated() {
      out += Array("\(i + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    return out + Array("trailer<</Root 1 0 R>>\n".utf8)
  }

  /// A compressed stream.
  private static func stream(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let compressor = libdeflate_alloc_compressor(9)
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      count = libdeflate_zlib_compress(compressor, bytes, bytes.count, out.baseAddress, bound)
    }
    return Array("<</Filter/FlateDecode/Length \(packed.count)>>stream\n".utf8) + packed
      + Array("\nendstream".utf8)
  }

  private static let shown = "BT /F 12 Tf 50 700 Td <0041> Tj ET"
  private static let plainMap = "beginbfchar <0041> <0041> endbfchar"

  /// A page with a composite font. `more`: objects from the eighth on.
  private static func page(
    content: String = shown, map: String = plainMap, widths: String = "", resources: String = "",
    kids: String = "3 0 R", more: [[UInt8]] = []
  ) -> [UInt8] {
    let texts = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(kids)]>>",
      "<</MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>\(resources)>>>>",
    ]
    let fonts = [
      "<</Type/Font/Subtype/Type0/BaseFont/A/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[\(widths)]>>",
    ]
    return file(
      texts.map { Array($0.utf8) } + [stream(content)] + fonts.map { Array($0.utf8) } + [stream(map)] + more)
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  /// Each says of itself what it makes large out of little.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("ranges of characters", page(map: "beginbfrange " + repeated("<0000><FFFF><0041>", 9_000))),
    ("ranges to nothing", page(map: "beginbfrange " + repeated("<0000><FFFF><>", 9_000))),
    ("ranges of widths", page(widths: repeated("0 65535 5 ", 9_000))),
    (
      "long texts of a code",
      page(
        content: "BT /F 12 Tf " + repeated("<0041>Tj ", 9_000),
        map: "beginbfchar <0041> <" + repeated("0041", 9_000) + "> endbfchar")
    ),
    (
      "pages that share their content",
      page(
        content: "BT /F 12 Tf 50 700 Td " + repeated("<0041>Tj ", 9_000),
        kids: (0..<900).map { "\($0 + 8) 0 R" }.joined(separator: " "),
        more: [[UInt8]](
          repeating: Array("<</Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>".utf8), count: 900))
    ),
    (
      "text over things painted",
      page(
        content: repeated("0 0 600 800 re f ", 9_000) + "BT /F 12 Tf 50 700 Td "
          + repeated("<0041>Tj 0 0 Td ", 9_000))
    ),
    (
      "resources read again and again",
      page(
        content: repeated("/G gs ", 9_000), resources: "/ExtGState 8 0 R",
        more: [Array(("<<" + repeated("/A 1", 9_000) + ">>").utf8)])
    ),
    (
      "forms without a filter",
      page(
        content: repeated("/X Do ", 9_000), resources: "/XObject<</X 8 0 R>>",
        more: [
          Array("<</Subtype/Form/Length 90000>>stream\n\(repeated("% ten byte", 9_000))\nendstream".utf8)
        ])
    ),
  ]

  /// A part of what files of anybody have, since tests run slower.
  private static let budget = ReadBudget(work: 2_000_000, space: 2 << 20)

  @Test(arguments: files.indices) func endsAndSaysSo(index: Int) {
    let bytes = Self.files[index].bytes
    #expect(bytes.count < 200_000, "\(Self.files[index].name)")
    let rows = FileCheck.run(bytes, profile: nil, isWhole: false, budget: Self.budget) {
      Issue.record("other programs need not look at it")
      return []
    }
    #expect(rows.map(\.verdict) == [.fail], "\(Self.files[index].name)")
    #expect(rows.first?.detail.contains("too complex") == true)
  }

  @Test(arguments: files.indices) func textOfItIsNotTaken(index: Int) {
    let shown = ShownText(of: Self.files[index].bytes, budget: Self.budget)
    // What is hidden is no question of the text.
    #expect(shown.isTooComplex || Self.files[index].name == "text over things painted")
  }

  /// Each with as much of it as a good file may have.
  @Test func whatIsLargeWithReasonIsRead() {
    let many = Self.page(
      content: "BT /F 12 Tf 50 700 Td " + Self.repeated("<0041>Tj 0 -.01 Td ", 3_000),
      map: "beginbfrange <0000><FFFF><0000> endbfrange", widths: "0 65535 500")
    #expect(!ShownText(of: many).isTooComplex)
    #expect(ShownText(of: many).text.utf8.count >= 3_000)
  }

  /// A picture in the text that never ends takes the rest, once.
  @Test func picturesWithoutAnEnd() {
    let page = Self.page(content: Self.shown + Self.repeated(" BI", 200_000))
    #expect(ShownText(of: page).text == "A")
  }

  @Test func manyPagesAreRead() {
    let bytes = Self.page(
      kids: (0..<2_500).map { "\($0 + 8) 0 R" }.joined(separator: " "),
      more: [[UInt8]](
        repeating: Array("<</Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>".utf8), count: 2_500))
    #expect(ReadFile(bytes, budget: .unlimited).pages.count == 2_500)
    #expect(ShownText(of: bytes).pages == 2_500)
  }

  /// What we made ourselves is read whole, whatever it takes.
  @Test func ownFilesHaveNoBounds() {
    let bytes = Self.page(content: "BT /F 12 Tf " + Self.repeated("<0041>Tj ", 9_000), map: Self.plainMap)
    #expect(ReadFile(bytes, budget: ReadBudget(work: 90_000, space: 1 << 20)).isCut)
    let file = ReadFile(bytes, budget: .unlimited)
    #expect(!file.isCut)
    #expect(file.pages.first?.glyphs.count == 9_000)
  }
}
