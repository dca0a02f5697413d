import Base
import Composition
import TestSupport
import Testing

@testable import Typesetting

@Suite struct RobustnessTests {
  @Test func anEmptyDocumentIsOneEmptyPage() {
    let styled = StyledDocument(
      document: Document(), styles: [ComputedStyle()], styleIndex: [0], pageStyles: [:], fontFaces: [])
    let layout = Typesetter.layout(styled, fonts: TestFonts.library).value
    #expect(layout.pages.count == 1)
    #expect(layout.pages[0].items.isEmpty)
  }

  @Test(arguments: [Display.block, .inline, .flex, .inlineBlock, .table])
  func deepNestingEndsWell(_ display: Display) {
    var sample = Sample()
    var at = sample.root
    for _ in 0..<10_000 { at = sample.add("div", to: at) { $0.display = display } }
    sample.addText("deep", to: at)
    let checked = sample.layout()
    #expect(checked.value.text() == "deep")
    #expect(checked.diagnostics.contains { $0.code == "layout.too-deep" } == (display != .inline))
  }

  @Test(arguments: [0.0, 0.001, -5, 1e9, .infinity, .nan])
  func oddPageSizesEndWell(_ size: Double) {
    var sample = Sample()
    sample.page = PageStyle(width: .pt(size), height: .pt(size), margin: Edges(all: .pt(20)))
    sample.add("p", text: "some words that need room")
    let checked = sample.layout()
    #expect(checked.value.pages.count >= 1)
    #expect(checked.value.pages.count < 100)
  }

  /// A crash that `seededFuzz` found.
  @Test func aWordDividedAtTheEndOfAnInlineBoxIsReadAsItself() {
    var sample = Sample()
    let paragraph = sample.add("p", text: "and ") { css in
      css.width = .value(LengthPercentage(.pt(40)))
    }
    sample.add("b", to: paragraph, text: "wea\u{AD}")
    sample.add("i", to: paragraph, text: "therther")
    let runs = sample.layout().value.runs()
    #expect(runs.map { $0.actualText ?? $0.text }.joined() == "and weatherther")
  }

  @Test func seededFuzz() {
    var random = SplitMix(state: 0x5EED)
    for _ in 0..<40 {
      var sample = Sample()
      sample.page.height = .pt(Double(random.below(400)))
      if random.below(3) == 0 {
        var first = sample.page
        first.margin.right = .pt(Double(random.below(300)))
        sample.pages[PageContext(isFirst: true, isLeft: false)] = first
      }
      var nodes = [sample.root]
      for _ in 0..<(2 + random.below(40)) {
        let parent = nodes[random.below(nodes.count)]
        let name = Fuzz.names[random.below(Fuzz.names.count)]
        let node = sample.add(name, to: parent) { Fuzz.change(&$0, &random) }
        if random.below(3) > 0 { sample.addText(Fuzz.text(&random), to: node) }
        nodes.append(node)
      }
      let first = sample.layout()
      let second = sample.layout()
      #expect(first.value.pages.count >= 1)
      #expect(FrameDump.text(first.value) == FrameDump.text(second.value))
      for run in first.value.pages.indices.flatMap({ first.value.runs($0) }) {
        #expect(run.glyphs.allSatisfy { $0.id != 0 && Int($0.textEnd) <= run.text.utf8.count })
      }
    }
  }
}

enum Fuzz {
  static let names = ["div", "p", "span", "b", "li", "a", "br", "td", "img"]
  static let displays: [Display] = [
    .block, .inline, .inlineBlock, .flex, .inlineFlex, .grid, .table, .tableRow, .tableCell,
    .tableRowGroup, .tableCaption, .listItem, .flowRoot, .contents, .none,
  ]
  static let words = [
    "word", "naïve", "x-ray", "and/or", "日本語", "שלום", "عربي", "a\u{300}\u{301}", "😀", "\u{AD}soft\u{AD}",
    "\u{0}", "\u{200B}", "\u{FEFF}", "\n", "\t", "ffi", "—", "2019–2021", String(repeating: "w", count: 300),
    "\u{10FFFF}", "\u{202E}rtl",
  ]

  static func text(_ random: inout SplitMix) -> String {
    (0...random.below(12)).map { _ in words[random.below(words.count)] }
      .joined(separator: random.below(4) == 0 ? "" : " ")
  }

  static func length(_ random: inout SplitMix) -> Length {
    switch random.below(12) {
    case 0: return .pt(random.below(40) == 0 ? 1e9 : 900)
    case 1: return .pt(-30)
    case 2: return .zero
    case 3: return random.below(40) == 0 ? .infinite : .pt(0.01)
    default: return .pt(Double(random.below(90)) / 2)
    }
  }

  static func size(_ random: inout SplitMix) -> Size {
    if random.below(2) == 0 { return .auto }
    if random.below(6) == 0 { return [.minContent, .maxContent, .fitContent, .stretch][random.below(4)] }
    let fraction = random.below(4) == 0 ? Double(random.below(300)) / 100 : 0
    return .value(LengthPercentage(length(&random), fraction: fraction))
  }

  static func change(_ css: inout ComputedStyle, _ random: inout SplitMix) {
    if random.below(2) == 0 { css.display = displays[random.below(displays.count)] }
    for _ in 0..<random.below(5) { changeOne(&css, &random) }
  }

  private static func changeOne(_ css: inout ComputedStyle, _ random: inout SplitMix) {
    switch random.below(34) {
    case 0: css.width = size(&random)
    case 1: css.height = size(&random)
    case 2: css.margin = Edges(all: size(&random))
    case 3: css.padding = Edges(all: LengthPercentage(length(&random)))
    case 4:
      css.borderStyle = Edges(all: .solid)
      css.borderWidth = Edges(all: max(.zero, length(&random)))
    case 5: css.float = random.below(2) == 0 ? .left : .right
    case 6: css.position = random.below(2) == 0 ? .absolute : .relative
    case 7: css.inset = Edges(all: size(&random))
    case 8: css.fontSize = max(.zero, length(&random))
    case 9: css.textAlign = .justify
    case 10: css.flexDirection = [.row, .rowReverse, .column, .columnReverse][random.below(4)]
    case 11: css.flexWrap = [.nowrap, .wrap, .wrapReverse][random.below(3)]
    case 12: (css.flexGrow, css.flexShrink) = (Double(random.below(4)), Double(random.below(3)))
    case 13: css.flexBasis = size(&random)
    case 14: css.gridTemplateColumns = [.flex(1), .size(size(&random)), .minmax(.minContent, .flex(2))]
    case 15: css.gridColumnStart = [.auto, .line(random.below(9) - 4)][random.below(2)]
    case 23: css.gridColumnEnd = [.span(random.below(9) + 1), .line(random.below(9) - 4)][random.below(2)]
    case 24: css.gridTemplateColumns = [.autoRepeat([.size(size(&random))], isFit: random.below(2) == 0)]
    case 25: css.gridAutoColumns = [.fitContent(LengthPercentage(length(&random))), .flex(0.3)]
    case 26: (css.minWidth, css.maxWidth) = (size(&random), size(&random))
    case 27: (css.minHeight, css.maxHeight) = (size(&random), size(&random))
    case 28: css.aspectRatio = [1e-9, 0.5, 3, 1e9][random.below(4)]
    case 29: (css.overflowX, css.overflowY) = (.scroll, [.hidden, .auto, .visible][random.below(3)])
    case 30: css.alignItems = [.safeCenter, .baseline, .selfEnd, .safeEnd, .stretch][random.below(5)]
    case 31: css.justifyContent = [.safeCenter, .spaceEvenly, .safeFlexEnd, .end][random.below(4)]
    case 32:
      (css.justifySelf, css.alignContent) = (.selfStart, [.stretch, .spaceAround, .safeEnd][random.below(3)])
    case 33: (css.captionSide, css.clear) = (.bottom, .both)
    case 16: css.breakBefore = [.avoid, .page, .left, .right][random.below(4)]
    case 17: css.breakInside = .avoid
    case 18: css.whiteSpace = [.nowrap, .pre, .preWrap, .preLine][random.below(4)]
    case 19: css.direction = .rtl
    case 20: css.letterSpacing = length(&random)
    case 21: css.lineHeight = .length(length(&random))
    case 22: css.verticalAlign = [.top, .bottom, .middle, .super, .textTop][random.below(5)]
    default: css.textIndent = LengthPercentage(length(&random))
    }
  }
}

@Suite struct HostileLengthTests {
  @Test func endlessBoxesGetAnEndedNumberOfPages() {
    var sample = Sample()
    sample.add("div") {
      $0.height = .value(LengthPercentage(.pt(1e9)))
      $0.backgroundColor = .black
    }
    let layout = sample.layout().value
    #expect(layout.pages.count <= 5_001)
  }
}
