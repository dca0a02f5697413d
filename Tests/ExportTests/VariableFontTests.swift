import Base
import Composition
import Testing
import Typesetting

@testable import PDF

@Suite struct VariableFontTests {
  @Test(
    arguments: [
      // font-weight, font-variation-settings, the advance of an `A` in thousandths of an em
      (400, nil, 600), (650, nil, 700), (900, nil, 800), (1_000, nil, 800), (400, 900, 800),
    ] as [(Int, Double?, Int)])
  func axesFollowTheStyle(_ weight: Int, _ setting: Double?, _ advance: Int) throws {
    let font = try Font(data: MadeFonts.variable, file: "variable.ttf")
    let setting = setting.map { "; font-variation-settings: 'wght' \($0)" } ?? ""
    let html = "<p style=\"font: \(weight) 10pt x\(setting)\">A</p>"
    let file = HTMLReader.read(SourceText(file: "a.html", text: html))
    let styled = StyleResolver.resolve(file.value.document, stylesheets: [])
    #expect(styled.diagnostics.isEmpty)
    let layout = Typesetter.layout(styled.value, fonts: FontLibrary(fonts: [font]))
    let runs = layout.value.pages.flatMap(\.items).compactMap { item -> GlyphRun? in
      if case .glyphs(let run) = item.content { run } else { nil }
    }
    let glyph = try #require(runs.first?.glyphs.first)
    #expect(glyph.advance == Length(points: Double(advance) / 100))
    let pinned = layout.value.fonts.flatMap(\.variations).map(\.value)
    #expect(pinned == (advance == 600 ? [] : [advance == 700 ? 650 : 900]))
  }
}
