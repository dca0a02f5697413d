import Base
import Composition
import Glibc
import TestSupport
import TestSupport
import Testing

@testable import Typesetting

/// Work grows with the input, and what is past all reason ends well.
@Suite(.serialized) struct ScaleTests {
  /// How much longer `body` takes for four times as much: the shortest of three runs each, in this thread's time.
  static func growth(from count: Int, _ body: (Int) -> Void) -> Double {
    func time(_ count: Int) -> Double {
      (0..<3).map { _ in ProcessorTime.measure { body(count) } }.min() ?? 0
    }
    let once = time(count)
    return time(count * 4) / max(once, 0.001)
  }

  // MARK: Shaping

  static func shape(_ word: String) -> (glyphs: [ShapedGlyph], missing: Int) {
    let memory = ShapingMemory()
    let shaper = Shaper(library: TestFonts.library, memory: memory)
    var css = ComputedStyle()
    css.fontFamilies = ["Source Sans 3"]
    let table = StyleTable([css], library: TestFonts.library, memory: memory)
    var word = word
    let shaped = word.withUTF8 { shaper.shape($0, table.text(0)) }
    return (Array(memory.words.glyphs[shaped.start..<shaped.end]), shaper.missing.count)
  }

  /// HarfBuzz would fail an assertion.
  @Test func manyMarksOnOneLetter() {
    let shaped = Self.shape("a" + String(repeating: "\u{301}", count: 100_000))
    #expect(shaped.glyphs.count >= 99_000)
    #expect(shaped.missing == 0)
    let growth = Self.growth(from: 4_000) { count in
      _ = Self.shape("a" + String(repeating: "\u{301}", count: count))
    }
    #expect(growth < 8)
  }

  @Test func manyMarksThatNoFontHas() {
    let shaped = Self.shape("\u{12000}" + String(repeating: "\u{1D165}", count: 100_000))
    #expect(shaped.glyphs.isEmpty)
    #expect(shaped.missing == 2)
  }

  /// The cuts lie between clusters, so a long word has the glyphs of its letters.
  @Test func aLongWordIsCutBetweenClusters() {
    let letters = Self.shape("e\u{301}x\u{300}").glyphs
    let count = 3_000
    let shaped = Self.shape(String(repeating: "e\u{301}x\u{300}", count: count)).glyphs
    #expect(shaped.map(\.id) == (0..<count).flatMap { _ in letters.map(\.id) })
    #expect(zip(shaped, shaped.dropFirst()).allSatisfy { $0.start == $1.start || $0.end == $1.start })
    #expect(shaped.last?.end == Int32(count * 6))
  }

  // MARK: Boxes

  @Test(arguments: [FlexDirection.row, .column]) func wideFlexContainers(_ direction: FlexDirection) {
    let growth = Self.growth(from: 500) { count in
      var sample = Sample()
      let container = sample.add("div") {
        $0.display = .flex
        $0.flexDirection = direction
      }
      for _ in 0..<count { sample.add("p", to: container) }
      #expect(sample.layout(options: LayoutOptions(draws: false)).value.pages.count >= 1)
    }
    #expect(growth < 8)
  }

  /// Each level asks for the layouts of the next more than once.
  @Test func deepFlexContainersWithAFloat() {
    var sample = Sample()
    var at = sample.root
    for _ in 0..<100 {
      at = sample.add("div", to: at) {
        $0.display = .flex
        $0.flexDirection = .column
      }
    }
    sample.add("p", to: sample.add("div", to: at), text: "afloat") { $0.float = .left }
    #expect(sample.layout().value.text() == "afloat")
  }

  @Test func manyFloats() {
    let growth = Self.growth(from: 250) { count in
      var sample = Sample()
      for at in 0..<count {
        sample.add("div") {
          $0.float = at % 3 == 0 ? .right : .left
          $0.width = .value(LengthPercentage(.pt(10)))
          $0.height = .value(LengthPercentage(.pt(Double(at % 7))))
        }
        sample.add("p", text: "a")
      }
      #expect(sample.layout(options: LayoutOptions(draws: false)).value.pages.count >= 1)
    }
    #expect(growth < 8)
  }

  /// The outline says what each float says.
  @Test func freeRoomBesideFloats() {
    var random = SplitMix(state: 7)
    for _ in 0..<50 {
      var floats = FloatContext()
      var placed: [FloatContext.Placed] = []
      func number(_ limit: UInt64) -> Length { .pt(Double(random.below(Int(limit)))) }
      for _ in 0..<40 {
        let float = FloatContext.Placed(
          x: number(90), y: number(90), width: number(20), height: number(30) + .pt(1),
          isLeft: random.below(2) == 0)
        floats.add(float)
        placed.append(float)
        let (dx, dy) = (number(5), number(5))
        floats.enter(dx: dx, dy: dy)
        for at in placed.indices {
          placed[at].x -= dx
          placed[at].y -= dy
        }
        let (y, height) = (number(120), number(20) + .pt(1))
        let beside = placed.filter { $0.y < y + height && $0.y + $0.height > y }
        let low = beside.filter(\.isLeft).map { $0.x + $0.width }.reduce(.zero, max)
        let high = beside.filter { !$0.isLeft }.map(\.x).reduce(.pt(100), min)
        let free = floats.free(.zero, .pt(100), y: y, height: height)
        #expect(free == (low, max(low, high)))
        #expect(floats.nextBottom(after: y) == placed.map { $0.y + $0.height }.filter { $0 > y }.min())
      }
    }
  }

  // MARK: Pages

  @Test(arguments: [(Length.pt(400), true), (.pt(56), false)])
  func endlessDocumentsEnd(_ height: Length, _ isForced: Bool) {
    var sample = Sample()
    sample.page.height = height
    for _ in 0..<5_200 {
      sample.add("div") {
        $0.height = .value(LengthPercentage(.pt(10)))
        if isForced { $0.breakBefore = .page }
      }
    }
    let checked = sample.layout(options: LayoutOptions(draws: false))
    #expect(checked.value.pages.count == 5_000)
    #expect(checked.diagnostics.map(\.code) == ["layout.too-many-pages"])
  }

  @Test func whatIsCutOnEveryPageIsSaidAFewTimes() {
    var sample = Sample()
    sample.page.height = .pt(50)
    sample.add("img") {
      $0.display = .block
      $0.width = .value(LengthPercentage(.pt(10)))
      $0.height = .value(LengthPercentage(.pt(3_000)))
    }
    let codes = sample.layout().diagnostics.map(\.code)
    #expect(codes.filter { $0 == "layout.taller-than-page" }.count == 20)
  }

  // MARK: Numbers

  @Test(arguments: [
    ("9223372036854775807", 2_147_483_647), ("-9223372036854775808", -2_147_483_648),
    ("99999999999999999999999999", 2_147_483_647), ("-99999999999999999999999999", -2_147_483_648),
    (" +7", 7), ("12px", 12), ("-3", -3), ("", nil), ("x", nil), ("-", nil), (nil, nil),
  ])
  func integersOfAttributes(_ text: String?, _ expected: Int?) {
    #expect(ListMarkers.integer(text) == expected)
  }

  @Test func listsThatBeginAtTheEndOfNumbers() {
    var sample = Sample()
    for start in ["9223372036854775807", "-9223372036854775808"] {
      let list = sample.add("ol", attributes: [Attribute("start", start)]) {
        $0.listStyleType = .decimal
        $0.listStylePosition = .inside
      }
      sample.add("li", to: list, text: "a")
      sample.add("li", to: list, text: "b")
      sample.add("li", to: list, text: "c", attributes: [Attribute("value", "-9223372036854775809")])
    }
    let text = sample.layout().value.text()
    #expect(
      text.filter { $0 != "\u{A0}" && $0 != " " }
        == "2147483647.a2147483647.b-2147483648.c-2147483648.a-2147483647.b-2147483648.c")
  }

  /// Each cell would begin where those of all rows above end.
  @Test func spansThatPushEachOtherOutward() {
    var sample = Sample()
    let table = sample.add("table") { $0.display = .table }
    let spans = [Attribute("colspan", "1000"), Attribute("rowspan", "65534")]
    for _ in 0..<100 {
      let row = sample.add("tr", to: table) { $0.display = .tableRow }
      sample.add("td", to: row, text: "x", attributes: spans) { $0.display = .tableCell }
    }
    let tree = BoxTreeBuilder.tree(of: sample)
    let grid = TableGrid(tree.table, tree.boxes, tree.styles)
    #expect(grid.rows.count == 100)
    #expect(grid.columns == TableGrid.spanLimit + 98)
  }

  @Test(arguments: ["0", "-1", "99999999999", "9223372036854775808", "1e9", "x"])
  func spansOfCells(_ span: String) {
    var sample = Sample()
    let table = sample.add("table") { $0.display = .table }
    let row = sample.add("tr", to: table) { $0.display = .tableRow }
    let spans = [Attribute("colspan", span), Attribute("rowspan", span)]
    sample.add("td", to: row, text: "cell", attributes: spans) { $0.display = .tableCell }
    #expect(sample.layout().value.text() == "cell")
  }
}

extension BoxTreeBuilder {
  /// The boxes of a sample, and the first table among them.
  fileprivate static func tree(of sample: Sample) -> (boxes: BoxTree, table: Int32, styles: StyleTable) {
    let styled = sample.styled
    let styles = StyleTable(styled.styles, library: TestFonts.library, memory: ShapingMemory())
    var builder = BoxTreeBuilder(styled, table: styles)
    let tree = builder.build()
    return (tree, Int32(tree.boxes.firstIndex { $0.kind == .table } ?? 0), styles)
  }
}
