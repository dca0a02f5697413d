import Base
import Composition
import TestSupport
import Testing

@testable import Typesetting

/// Pages whose content areas differ in width by `:first`, `:left` and `:right`.
@Suite struct VaryingWidthTests {
  private static let words = Array(
    "of parcels and weather a data events it many measured was we".split(separator: " "))

  /// A document of paragraphs, lists, rows and boxes with borders; the widths are those of the first page, of left-hand and
  /// of right-hand pages.
  private static func sample(_ widths: [Double], seed: UInt64, blocks: Int = 24) -> Sample {
    var random = SplitMix(state: seed)
    var sample = Sample()
    for isLeft in [true, false] {
      for isFirst in [true, false] {
        var page = sample.page
        page.margin.right = page.width - page.margin.left - .pt(widths[isFirst ? 0 : isLeft ? 1 : 2])
        sample.pages[PageContext(isFirst: isFirst, isLeft: isLeft)] = page
      }
    }
    var section = sample.add("section")
    for _ in 0..<blocks {
      let text = (0..<(random.below(60) + 1)).map { _ in String(words[random.below(words.count)]) }
        .joined(separator: " ")
      if random.below(5) == 0 { section = sample.add("section") { $0.margin.top = Self.size(9) } }
      switch random.below(5) {
      case 0:
        sample.add("h2", to: section, text: String(text.prefix(12))) { css in
          css.borderStyle.bottom = .solid
          css.borderWidth.bottom = .pt(1)
          css.margin.top = Self.size(14)
        }
      case 1:
        let row = sample.add("div", to: section) { css in
          css.display = .flex
          css.justifyContent = .spaceBetween
        }
        sample.add("p", to: row, text: "left")
        sample.add("p", to: row, text: "right")
      case 2:
        let list = sample.add("ul", to: section) { css in
          css.padding.left = LengthPercentage(.pt(15))
          css.margin.top = Self.size(5)
        }
        sample.add("li", to: list, text: text)
      default: sample.add("p", to: section, text: text) { $0.margin.bottom = Self.size(6) }
      }
    }
    return sample
  }

  private static func size(_ points: Double) -> Size { .value(LengthPercentage(.pt(points))) }

  /// The right end of what is on a page, from the left of the content area.
  private static func reach(_ page: Page) -> Double {
    page.items.map { item -> Double in
      switch item.content {
      case .glyphs(let run):
        let blank = run.text.utf8.last == 0x20 ? run.glyphs.last?.advance ?? .zero : .zero
        return (run.position.x + run.glyphs.reduce(-blank) { $0 + $1.advance }).points
      case .shape(let shape):
        return shape.segments.map { segment in
          switch segment {
          case .move(let point), .line(let point): point.x.points
          default: 0
          }
        }.max() ?? 0
      case .image: return 0
      }
    }.reduce(0, max) - 20
  }

  @Test(arguments: [[150.0, 260, 260], [260, 150, 150], [260, 180, 230], [200, 260, 170]])
  func nothingReachesOutOfItsPage(_ widths: [Double]) {
    for seed in 1...6 {
      let layout = Self.sample(widths, seed: UInt64(seed)).layout().value
      #expect(layout.pages.count > 1)
      for (number, page) in layout.pages.enumerated() {
        let width = widths[number == 0 ? 0 : number % 2 == 1 ? 1 : 2]
        #expect(Self.reach(page) <= width + 0.05, "page \(number + 1) of seed \(seed)")
      }
    }
  }

  @Test func pagesUseTheWidthTheyHave() {
    for (first, second) in [(150.0, 260.0), (260, 150)] {
      let layout = Self.sample([first, second, second], seed: 3).layout().value
      #expect(Self.reach(layout.pages[0]) > first - 1)
      #expect(Self.reach(layout.pages[1]) > second - 1)
    }
  }

  @Test func aLongParagraphChangesItsMeasureWhereThePageTurns() {
    var sample = Self.sample([150, 260, 260], seed: 1, blocks: 0)
    sample.add("p", text: String(repeating: "measured events and weather ", count: 120))
    let layout = sample.layout().value
    #expect(layout.pages.count == 3)
    #expect((110...150).contains(Self.reach(layout.pages[0])))
    #expect((240...260).contains(Self.reach(layout.pages[1])))
  }
}
