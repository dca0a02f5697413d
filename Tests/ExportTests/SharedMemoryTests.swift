import Base
import Composition
import Testing

@testable import Export
@testable import PDF
@testable import Typesetting

/// What documents share does not grow without end, and forgetting changes nothing.
@Suite struct SharedMemoryTests {
  /// A font that differs from the others in its revision number only.
  static func font(revision: Int) -> [UInt8] {
    var bytes = MadeFonts.variable
    for table in 0..<Int(bytes[5]) {
      let record = 12 + table * 16
      guard Array(bytes[record..<(record + 4)]) == Array("head".utf8) else { continue }
      let offset = bytes[(record + 8)..<(record + 12)].reduce(0) { $0 << 8 | Int($1) }
      bytes[offset + 4] = 0
      bytes[offset + 5] = UInt8(revision)
    }
    return bytes
  }

  static func subset(_ data: SharedBytes, _ cache: FontSubsetCache) -> [UInt8]? {
    var glyphs = GlyphSet()
    glyphs.insert(1)
    return cache.face(data: data, index: 0).flatMap { cache.subset(of: $0, glyphs: glyphs) }?.data
  }

  /// Buffers that are given back come again at the same addresses with other fonts.
  @Test func facesAreForgottenWithTheirSubsets() throws {
    let small = FontSubsetCache(capacity: 8, faceCapacity: 4)
    for round in 0..<60 {
      let data = SharedBytes(Self.font(revision: round))
      let subset = try #require(Self.subset(data, small))
      #expect(subset == Self.subset(data, FontSubsetCache()))
      #expect(small.counts.faces <= 4 && small.counts.subsets <= 4)
    }
  }

  /// A face that was forgotten while somebody held it leaves no subset behind.
  @Test func aForgottenFaceIsNotRemembered() throws {
    let cache = FontSubsetCache(capacity: 8, faceCapacity: 1)
    var glyphs = GlyphSet()
    glyphs.insert(1)
    let data = SharedBytes(Self.font(revision: 1))
    let first = try #require(cache.face(data: data, index: 0))
    _ = cache.face(data: SharedBytes(Self.font(revision: 2)), index: 0)
    #expect(cache.subset(of: first, glyphs: glyphs) != nil)
    #expect(cache.counts == (1, 0))
  }

  static func layout(_ html: String, _ library: FontLibrary) -> Layout {
    let file = HTMLReader.read(SourceText(file: "a.html", text: html))
    let sheets = file.value.stylesheets { _ in nil }
    return Typesetter.layout(
      StyleResolver.resolve(file.value.document, stylesheets: sheets.value).value, fonts: library
    ).value
  }

  /// A page that looks like one before is not drawn again; what differs anywhere is.
  @Test func onlyPagesThatLookAlikeShareTheirPicture() throws {
    let fonts = try ["SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf"].map(HandLayout.font)
    var hand = HandLayout(font: fonts[0])
    hand.line("Said in other words", in: hand.element("p"), shown: "Planned bridges")
    let black = Shape(rect: Rect(x: .pt(9), y: .pt(9), width: .pt(9), height: .pt(9)), fill: .black)
    hand.item(.shape(black), element: nil)
    var others: [(page: Page, fonts: [Font])] = [(hand.page, [fonts[1]])]
    func change(_ change: (inout Page) -> Void) {
      var page = hand.page
      change(&page)
      others.append((page, [fonts[0]]))
    }
    func text(_ change: @escaping (inout GlyphRun) -> Void) -> (inout Page) -> Void {
      { page in
        guard case .glyphs(var run) = page.items[0].content else { return }
        change(&run)
        page.items[0].content = .glyphs(run)
      }
    }
    change(text { $0.position.x += .pt(2) })
    change(text { $0.color = Color(red: 200, green: 0, blue: 0) })
    change(text { $0.fontSize = .pt(12) })
    change(text { $0.horizontalScale = 1_100 })
    change(text { $0.glyphs.swapAt(0, 5) })
    change {
      $0.items[1].content = .shape(
        Shape(rect: Rect(x: .pt(9), y: .pt(9), width: .pt(8), height: .pt(9)), fill: .black))
    }
    change { $0.items.removeLast() }
    change { $0.width = .pt(310) }

    let cache = ExportCache()
    func picture(_ page: Page, _ fonts: [Font], _ cache: ExportCache) -> [UInt8]? {
      PNGExporter.png(page, fonts: fonts, images: ImageLibrary(), dpi: 72, cache: cache)
    }
    func drawn(_ page: Page, _ fonts: [Font]) -> DrawnPage {
      DrawnPage(page: page, fonts: fonts, images: ImageLibrary(), scale: 1)
    }
    let first = try #require(picture(hand.page, [fonts[0]], cache))
    var told = hand.page
    text { $0.text = "Other words" }(&told)
    #expect(drawn(told, [fonts[0]]) == drawn(hand.page, [fonts[0]]))
    #expect(drawn(told, [fonts[0]]).hashValue == drawn(hand.page, [fonts[0]]).hashValue)
    #expect(picture(told, [fonts[0]], cache) == first)
    for (page, fonts) in others {
      #expect(drawn(page, fonts) != drawn(hand.page, [hand.font]))
      #expect(picture(page, fonts, cache) == picture(page, fonts, ExportCache()))
      #expect(picture(page, fonts, cache) != first)
    }
  }

  @Test func instancesAreForgotten() throws {
    let library = FontLibrary(fonts: [try Font(data: MadeFonts.variable, file: "variable.ttf")])
    for weight in 401...600 {
      let layout = Self.layout("<p style='font-weight: \(weight)'>A", library)
      #expect(layout.fonts.flatMap(\.variations).map(\.value) == [Double(weight)])
    }
    #expect(library.memories.extensionCount <= ShapingMemories.extensionLimit)
  }

  @Test func marginBoxesAreSetInTheInstancesThatTheyAskFor() throws {
    let library = FontLibrary(fonts: [try Font(data: MadeFonts.variable, file: "variable.ttf")])
    let style = "@page { @top-left { content: 'A'; font-weight: 900 } }"
    let layout = Self.layout("<!doctype html><style>\(style)</style><p>A", library)
    #expect(layout.fonts.map { $0.variations.map(\.value) } == [[], [900]])
  }
}
