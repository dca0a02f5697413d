import Base
import Composition
import TestSupport
import Testing

@testable import Typesetting

@Suite struct ParagraphMemoryTests {
  /// A layout without what others learnt.
  private static func fresh(_ sample: Sample, _ options: LayoutOptions) -> Checked<Layout> {
    sample.layout(options: options, fonts: FontLibrary(fonts: TestFonts.library.fonts))
  }

  /// Texts, styles, widths and neighbours at random, of few kinds, so that most paragraphs come again.
  private static func sample(_ random: inout SplitMix, _ texts: [String]) -> Sample {
    var sample = Sample { $0.textAlign = .start }
    sample.page.width = .pt([180, 240, 300][random.below(3)])
    for _ in 0..<(1 + random.below(8)) {
      let paragraph = sample.add("p", text: texts[random.below(texts.count)]) { change(&$0, &random) }
      while random.below(3) == 0 {
        let name = ["b", "span", "br", "i"][random.below(4)]
        let part = sample.add(name, to: paragraph) { css in
          change(&css, &random)
          if random.below(5) == 0 { css.display = .inlineBlock }
          if random.below(5) == 0 { css.padding = Edges(all: LengthPercentage(.pt(Double(random.below(4))))) }
        }
        if name != "br" { sample.addText(texts[random.below(texts.count)], to: part) }
        sample.addText(texts[random.below(texts.count)], to: paragraph)
      }
    }
    return sample
  }

  private static func change(_ css: inout ComputedStyle, _ random: inout SplitMix) {
    switch random.below(16) {
    case 0: css.fontSize = .pt([9, 10.5, 14][random.below(3)])
    case 1: css.fontWeight = 700
    case 2: css.letterSpacing = .pt([0, 0.5, 1][random.below(3)])
    case 3: css.wordSpacing = .pt(2)
    case 4: css.whiteSpace = [.nowrap, .pre, .preWrap, .preLine][random.below(4)]
    case 5: css.wordBreak = [.breakAll, .keepAll][random.below(2)]
    case 6: css.lineBreak = [.loose, .anywhere][random.below(2)]
    case 7: css.textTransform = .uppercase
    case 8: css.language = LanguageTag(["de", "ja", "tr"][random.below(3)])
    case 9: css.fontFamilies = ["EB Garamond"]
    case 10: css.textAlign = [.justify, .end, .center][random.below(3)]
    case 11: css.textWrap = [.balance, .pretty, .nowrap][random.below(3)]
    case 12: css.hyphens = [.none, .auto][random.below(2)]
    case 13: css.textIndent = LengthPercentage(.pt(12))
    case 14:
      (css.direction, css.unicodeBidi) = (
        [.rtl, .ltr][random.below(2)], [.normal, .plaintext][random.below(2)]
      )
    default: css.overflowWrap = .anywhere
    }
  }

  private static let texts = [
    "Planned the weekly timetables of 340 pupils in Tromsø, so that nobody waits.",
    "Python 3, 19 ms and more",
    "naïve x-ray and/or ffi", "שלום עולם", "mixed עברית text", "日本語の文章", "soft\u{AD}hyphens and\ttabs",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "two\nlines", "  ",
    "\u{10FFFF} lacks",
    "Größenordnungen « mot » 2019–2021 https://example.org/a-b",
  ]

  /// What a layout comes to does not depend on what was laid out before.
  @Test(arguments: LayoutOptions.TextTarget.allCases)
  func sharedParagraphsAreSetAsTheirOwn(_ mode: LayoutOptions.TextTarget) {
    var random = SplitMix(state: 0x9A6E)
    let shared = FontLibrary(fonts: TestFonts.library.fonts)
    let options = LayoutOptions(ats: mode)
    for _ in 0..<150 {
      let sample = Self.sample(&random, Self.texts)
      let own = Self.fresh(sample, options)
      let known = sample.layout(options: options, fonts: shared)
      #expect(FrameDump.text(known.value) == FrameDump.text(own.value))
      #expect(known.value.contentHeight == own.value.contentHeight)
      #expect(known.value.leftOut == own.value.leftOut)
      #expect(known.diagnostics.map(\.message) == own.diagnostics.map(\.message))
    }
    let memory = shared.memories.take()
    #expect(memory.paragraphs.count > 20)
  }

  @Test func aParagraphIsShapedOnceAndBrokenOncePerMeasure() {
    let fonts = FontLibrary(fonts: TestFonts.library.fonts)
    var sample = Sample()
    sample.add("p", text: Self.texts[0])
    for _ in 0..<3 { _ = sample.layout(options: LayoutOptions(ats: .strict), fonts: fonts) }
    let memory = fonts.memories.take()
    #expect(memory.paragraphs.count == 1)
    fonts.memories.giveBack(memory)
    sample.add("p", text: Self.texts[0]) { $0.fontSize = .pt(11) }
    _ = sample.layout(options: LayoutOptions(ats: .strict), fonts: fonts)
    #expect(fonts.memories.take().paragraphs.count == 2)
  }

  @Test func whatWasNotUsedForLongIsForgotten() {
    var memory = ParagraphMemory()
    func key(_ i: Int) -> ParagraphMemory.Key { ParagraphMemory.Key(text: Array("\(i)".utf8), shape: [1]) }
    let glyph = SetGlyph(id: 1, font: 0, advance: 1, x: 0, y: 0, start: 0, end: 1, isSafeToBreak: true)
    let paragraph = ShapedParagraph(glyphs: ContiguousArray(repeating: glyph, count: 1_000), pieces: [])
    for i in 0..<1_000 {
      memory.store(paragraph, key(i))
      #expect(memory.find(key(0)) != nil)
      #expect(memory.glyphCount <= ParagraphMemory.capacity)
    }
    #expect(memory.find(key(1)) == nil)
    #expect(memory.find(key(999)) != nil)
    let whole = ContiguousArray(repeating: glyph, count: ParagraphMemory.capacity)
    memory.store(ShapedParagraph(glyphs: whole, pieces: []), key(-1))
    #expect(memory.find(key(-1)) == nil)
  }
}
