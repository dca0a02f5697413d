import Base
import Composition
import Testing

@testable import Typesetting

@Suite struct TextTests {
  /// A page with one paragraph.
  private func paragraph(
    _ text: String, width: Double = 260, options: LayoutOptions = LayoutOptions(ats: .print),
    _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> Checked<Layout> {
    var sample = Sample()
    sample.page.width = .pt(width + 40)
    sample.add("p", text: text, change)
    return sample.layout(options: options)
  }

  private func width(_ run: GlyphRun) -> Length { run.glyphs.reduce(.zero) { $0 + $1.advance } }

  private func lines(_ checked: Checked<Layout>) -> [String] { checked.value.runs().map(\.text) }

  @Test func whiteSpaceCollapses() {
    #expect(lines(paragraph("  one \n\t two  ")) == ["one two"])
  }

  @Test func preservedWhiteSpaceStays() {
    #expect(lines(paragraph("a  b\nc") { $0.whiteSpace = .pre }) == ["a  b", "c"])
    #expect(lines(paragraph(" a  b \n c ") { $0.whiteSpace = .preLine }) == ["a b", "c"])
  }

  @Test func blanksCollapseAcrossElements() {
    var sample = Sample()
    let p = sample.add("p", text: "one ")
    sample.add("b", to: p, text: " two ")
    sample.addText(" three", to: p)
    #expect(sample.layout().value.text() == "one two three")
  }

  @Test func clustersCoverTheSourceText() throws {
    let text = "Affluent “Zoë”, n\u{0303} and fi 😀"
    let run = try #require(paragraph(text).value.runs().first)
    var covered = Set<Int32>()
    for glyph in run.glyphs {
      #expect(glyph.textStart < glyph.textEnd)
      covered.formUnion(glyph.textStart..<glyph.textEnd)
      #expect(glyph.id != 0)
    }
    #expect(covered.count == run.text.utf8.count)
  }

  @Test func transformsKeepTheSourceText() throws {
    let upper = try #require(paragraph("Straße") { $0.textTransform = .uppercase }.value.runs().first)
    #expect(upper.text == "Straße")
    #expect(upper.glyphs.count == 7)
    let capital = try #require(paragraph("éa") { $0.textTransform = .capitalize }.value.runs().first)
    #expect(capital.text == "éa")
    #expect(
      capital.glyphs.first?.id
        == TestFonts.library.fonts.first { $0.postScriptName == "SourceSans3-Regular" }?.glyph(for: "É"))
  }

  @Test func letterSpacingWidensAndPartsLigatures() throws {
    let garamond: (inout ComputedStyle) -> Void = { $0.fontFamilies = ["EB Garamond"] }
    let tight = try #require(paragraph("fifi", garamond).value.runs().first)
    let loose = try #require(
      paragraph("fifi") {
        garamond(&$0)
        $0.letterSpacing = .pt(2)
      }.value.runs().first)
    #expect(tight.glyphs.count == 2)
    #expect(loose.glyphs.count == 4)
    #expect(width(loose) > width(tight) + .pt(7))
  }

  @Test func wordSpacingWidensBlanksOnly() throws {
    let plain = try #require(paragraph("a b c").value.runs().first)
    let wide = try #require(paragraph("a b c") { $0.wordSpacing = .pt(3) }.value.runs().first)
    #expect(width(wide) - width(plain) == .pt(6))
  }

  @Test func wordsAloneAndTogetherAreEquallyWide() {
    for font in TestFonts.library.fonts {
      let memory = ShapingMemory()
      let table = StyleTable([Self.style(font)], library: TestFonts.library, memory: memory)
      let shaper = Shaper(library: TestFonts.library, memory: memory)
      func width(_ text: String) -> Int {
        let word = Array(text.utf8).withUnsafeBufferPointer { shaper.shape($0, table.text(0)) }
        return shaper.cache.glyphs[word.start..<word.end].reduce(0) { $0 + Int($1.advance) }
      }
      guard !font.shapesWithSpace else { continue }
      let text = "To AVoid Typing Yaws, We Kern. “Ta” Vat-free"
      let words = text.split(separator: " ").map(String.init)
      let apart = words.reduce(0) { $0 + width($1) } + width(" ") * (words.count - 1)
      #expect(apart == width(text), "\(font.postScriptName)")
    }
  }

  private static func style(_ font: Font) -> ComputedStyle {
    var css = ComputedStyle()
    css.fontFamilies = [font.family]
    css.fontWeight = font.weight
    css.fontStyle = font.isItalic ? .italic : .normal
    return css
  }

  @Test func missingGlyphsAreNamedAndNeverDrawn() {
    let checked = paragraph("one \u{13000} two")
    #expect(checked.diagnostics.map(\.code) == ["font.missing-glyph"])
    #expect(checked.diagnostics.first?.message.contains("U+13000") == true)
    #expect(checked.value.runs().flatMap { Array($0.glyphs) }.allSatisfy { $0.id != 0 })
  }

  // MARK: Lines

  private let long =
    "Planned and led the move of forty wards into the new building without closing a single bed for a day."

  @Test func justifiedLinesFillTheMeasure() {
    let checked = paragraph(long, width: 150) { $0.textAlign = .justify }
    let runs = checked.value.runs()
    #expect(runs.count > 2)
    for run in runs.dropLast() {
      var visible = run.glyphs
      if run.text.last == " " { visible.removeLast() }
      let beyond = visible.reduce(Length.zero) { $0 + $1.advance } - .pt(150)
      #expect(beyond >= .zero && beyond < .pt(2), "hangs out by no more than a comma")
    }
  }

  @Test func raggedLinesKeepTheirBlanks() {
    let runs = paragraph(long, width: 150).value.runs()
    let blanks = Set(
      runs.flatMap { run in
        run.glyphs.filter { Array(run.text.utf8)[Int($0.textStart)] == 0x20 }.map(\.advance)
      })
    #expect(blanks.count == 1)
    #expect(runs.map(\.text).joined() == long)
  }

  @Test(arguments: [TextAlign.right, .end, .center])
  func linesAlign(_ align: TextAlign) throws {
    let run = try #require(paragraph("word") { $0.textAlign = align }.value.runs().first)
    let free = Length.pt(260) - width(run)
    #expect(run.position.x - .pt(20) == (align == .center ? free / 2 : free))
  }

  @Test func balancedHeadingsHaveEvenLines() {
    let runs = paragraph("Safer handovers on the busiest wards of the hospital", width: 180) {
      $0.textWrap = .balance
    }.value.runs()
    let widths = runs.map { self.width($0).points }
    #expect(runs.count == 2)
    #expect(abs(widths[0] - widths[1]) < 60)
  }

  @Test func strictKeepsTokensWhole() {
    let text = "Led cross-functional well-being and day-to-day follow-up of long-term in-patients on-site"
    for width in stride(from: 80.0, through: 200, by: 10) {
      let lines = lines(paragraph(text, width: width, options: LayoutOptions(ats: .strict)))
      #expect(lines.allSatisfy { !$0.hasSuffix("-") }, "\(width)")
      #expect(lines.joined() == text)
    }
    #expect(lines(paragraph(text, width: 60)).contains { $0.hasSuffix("-") })
  }

  @Test func giantWordsAreCutAndNamed() {
    let word = String(repeating: "Donaudampfschiff", count: 10)
    let checked = paragraph("a \(word) b", width: 100)
    #expect(checked.diagnostics.map(\.code) == ["layout.word-too-wide"])
    #expect(lines(checked).joined() == "a \(word) b")
    #expect(checked.value.runs().allSatisfy { self.width($0) <= .pt(103) })
    let wished = paragraph(word, width: 100) { $0.overflowWrap = .anywhere }
    #expect(wished.diagnostics.isEmpty)
  }

  @Test func softHyphensShowOnlyWhereUsed() throws {
    let checked = paragraph("Donau\u{AD}dampf\u{AD}schiff", width: 40)
    let first = try #require(checked.value.runs().first)
    #expect(checked.value.runs().count > 1)
    #expect(checked.value.runs().map(\.actualText) == ["Donaudampfschiff", "", ""])
    let hyphen = TestFonts.library.fonts.first { $0.postScriptName == "SourceSans3-Regular" }?.glyph(for: "-")
    #expect(first.glyphs.last?.id == hyphen)
  }

  @Test func noBreakSpacesHold() {
    let lines = lines(paragraph("about 190\u{A0}million readings", width: 75))
    #expect(lines.contains { $0.contains("190\u{A0}million") })
  }

  @Test func rightToLeftParagraphsRunFromTheRight() throws {
    let checked = paragraph("abc 123") { $0.direction = .rtl }
    let run = try #require(checked.value.runs().last)
    #expect(run.position.x > .pt(200))
  }

  @Test func textIndentMovesTheFirstLineOnly() {
    let runs = paragraph(long, width: 150) { $0.textIndent = LengthPercentage(.pt(12)) }.value.runs()
    #expect(runs.first?.position.x == .pt(32))
    #expect(runs.dropFirst().allSatisfy { $0.position.x <= .pt(20) && $0.position.x > .pt(19) })
  }
}
