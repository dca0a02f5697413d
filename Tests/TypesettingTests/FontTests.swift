import Base
import Composition
import Testing

@testable import Typesetting

@Suite struct FontTests {
  @Test func readsNamesAndMetrics() throws {
    let font = try #require(TestFonts.load(TestFonts.root + "SourceSans3-BoldItalic.ttf"))
    #expect(font.family == "Source Sans 3")
    #expect(font.postScriptName == "SourceSans3-BoldItalic")
    #expect(font.weight == 700)
    #expect(font.isItalic)
    #expect(font.metrics.italicAngle < 0)
    #expect(font.unitsPerEm == 1_000)
    #expect(!font.isCFF)
    #expect(font.metrics.ascent > 0 && font.metrics.descent > 0)
    #expect((600...700).contains(font.metrics.capHeight))
    #expect(font.metrics.boundingBox.count == 4)
    #expect(font.glyph(for: "A").map { font.advance(of: $0) } ?? 0 > 400)
  }

  @Test(arguments: [[], [0], Array("%PDF-1.7".utf8), [UInt8](repeating: 0xFF, count: 4_096)])
  func saysWhatIsNoFont(_ bytes: [UInt8]) {
    let checked = Font.load(data: SharedBytes(bytes), file: "fonts/broken.ttf")
    #expect(checked.value == nil)
    #expect(checked.diagnostics.map(\.code) == ["font.unreadable"])
    #expect(checked.diagnostics.first?.range?.file == "fonts/broken.ttf")
  }

  @Test func truncatedFontsAreReadOrRefused() throws {
    let whole = try #require(TestFonts.bytes(TestFonts.root + "SourceSans3-Regular.ttf"))
    for part in 1..<24 {
      let bytes = Array(whole.prefix(whole.count * part / 24))
      guard let font = Font.load(data: SharedBytes(bytes), file: "cut.ttf").value else { continue }
      var sample = Sample()
      sample.add("p", text: "Text in a font that ends too early.")
      _ = sample.layout(fonts: FontLibrary(fonts: [font]))
    }
  }

  @Test(arguments: [
    (400, FontStyle.normal, "SourceSans3-Regular"), (500, .normal, "SourceSans3-Regular"),
    (600, .normal, "SourceSans3-Bold"), (900, .italic, "SourceSans3-BoldItalic"),
    (100, .oblique, "SourceSans3-Italic"),
  ])
  func matchesWeightAndStyle(_ weight: Int, _ style: FontStyle, _ name: String) {
    let match = TestFonts.library.match(families: ["source sans 3"], weight: weight, style: style)
    #expect(match.fonts.map { TestFonts.library.fonts[$0].postScriptName } == [name])
    #expect(match.missing.isEmpty)
  }

  @Test func shippedFontsLetWordsBeShapedAlone() {
    let kerned = TestFonts.library.fonts.filter(\.shapesWithSpace).map(\.postScriptName)
    #expect(kerned == [])
  }

  @Test func weightsAreSearchedInCSSOrder() {
    func nearest(_ desired: Int, _ have: [Int]) -> Int? {
      have.min { WeightDistance(of: $0...$0, to: desired) < WeightDistance(of: $1...$1, to: desired) }
    }
    #expect(nearest(400, [300, 500]) == 500)
    #expect(nearest(500, [400, 600]) == 400)
    #expect(nearest(450, [300, 600]) == 300)
    #expect(nearest(300, [200, 400]) == 200)
    #expect(nearest(600, [500, 900]) == 900)
    #expect(nearest(350, [400, 900]) == 400)
  }

  @Test func genericFamiliesFindOneOfTheirKind() {
    func family(_ generic: String) -> String? {
      TestFonts.library.match(families: [generic], weight: 400, style: .normal).fonts.first.map {
        TestFonts.library.fonts[$0].family
      }
    }
    #expect(family("sans-serif") == "Source Sans 3")
    #expect(family("serif") == "EB Garamond")
    #expect(family("system-ui") == "Source Sans 3")
    #expect(family("ui-serif") == "EB Garamond")
  }

  /// The fonts have none of even width: the next family is taken, and that is said where CSS promises one.
  @Test(arguments: [
    (["monospace", "Source Sans 3"], "Source Sans 3", ["monospace"]),
    (["ui-monospace", "Source Sans 3"], "Source Sans 3", []),
    (["monospace"], "EB Garamond", ["monospace"]),
    (["Source Sans 3", "monospace"], "Source Sans 3", []),
    (["cursive", "sans-serif"], "Source Sans 3", ["cursive"]),
    (["emoji", "math"], "EB Garamond", []),
  ]) func genericFamiliesThatNothingSuits(_ families: [String], _ expected: String, _ missing: [String]) {
    let match = TestFonts.library.match(families: families, weight: 400, style: .normal)
    #expect(match.fonts.first.map { TestFonts.library.fonts[$0].family } == expected)
    #expect(match.missing == missing)
  }

  @Test func aMissingGenericFamilyIsSaidOnce() {
    var sample = Sample { $0.fontFamilies = ["monospace", "Source Sans 3"] }
    sample.add("p", text: "one")
    sample.add("p", text: "two") { $0.fontWeight = 700 }
    let found = sample.layout().diagnostics.filter { $0.code == "font.missing-family" }
    #expect(found.map(\.message) == ["no font is of the generic family `monospace`"])
    #expect(found.first?.hints.first?.contains("`EB Garamond`, `Source Sans 3`") == true)
  }

  @Test func missingFamiliesAreNamedOnceWithTheNearest() {
    var sample = Sample { $0.fontFamilies = ["Sorce Sans 3", "serif"] }
    sample.add("p", text: "one")
    sample.add("p", text: "two") { $0.fontWeight = 700 }
    let found = sample.layout().diagnostics.filter { $0.code == "font.missing-family" }
    #expect(found.count == 1)
    #expect(found.first?.message.contains("`Sorce Sans 3`") == true)
    #expect(found.first?.hints.contains("did you mean `Source Sans 3`?") == true)
  }

  @Test func withoutFontsNothingIsDrawnAndItIsSaid() {
    var sample = Sample()
    sample.add("p", text: "one")
    let checked = sample.layout(fonts: FontLibrary())
    #expect(checked.diagnostics.map(\.code).contains("font.none"))
    #expect(checked.value.pages.count == 1)
    #expect(checked.value.runs().isEmpty)
  }
}
