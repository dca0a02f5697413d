import Base
import Composition
import Testing

@testable import Typesetting

@Suite struct BoxTests {
  /// Shapes of a page as x, y, width, height in points.
  private func shapes(_ layout: Layout, _ page: Int = 0) -> [[Double]] {
    layout.pages[page].items.compactMap { item in
      guard case .shape(let shape) = item.content else { return nil }
      var points: [Point] = []
      for segment in shape.segments {
        if case .move(let point) = segment { points.append(point) }
        if case .line(let point) = segment { points.append(point) }
      }
      let xs = points.map(\.x.points)
      let ys = points.map(\.y.points)
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
        return nil
      }
      return [left, top, right - left, bottom - top]
    }
  }

  private let red = Color(red: 255, green: 0, blue: 0)

  private func colour(_ height: Double, _ more: @escaping (inout ComputedStyle) -> Void = { _ in })
    -> (inout ComputedStyle) -> Void
  {
    { css in
      css.backgroundColor = red
      css.height = .value(LengthPercentage(.pt(height)))
      more(&css)
    }
  }

  private func size(_ points: Double) -> Size { .value(LengthPercentage(.pt(points))) }

  @Test func siblingMarginsCollapse() {
    var sample = Sample()
    sample.add("div", colour(10) { $0.margin.bottom = self.size(8) })
    sample.add("div", colour(10) { $0.margin.top = self.size(5) })
    sample.add("div", colour(10) { $0.margin.top = self.size(-4) })
    #expect(shapes(sample.layout().value).map { $0[1] } == [20, 38, 44])
  }

  @Test func childMarginsCollapseThroughTheirParent() {
    var sample = Sample()
    sample.add("div", colour(10))
    let outer = sample.add("div") { $0.margin.top = self.size(5) }
    sample.add("div", to: outer, colour(10) { $0.margin = Edges(all: self.size(12)) })
    sample.add("div", colour(10))
    let found = shapes(sample.layout().value)
    #expect(found.map { $0[1] } == [20, 42, 64])
    #expect(found.map { $0[0] } == [20, 32, 20])
  }

  @Test func paddingKeepsMarginsInside() {
    var sample = Sample()
    let outer = sample.add("div") {
      $0.backgroundColor = self.red
      $0.padding.top = LengthPercentage(.pt(1))
    }
    sample.add("div", to: outer, colour(10) { $0.margin.top = self.size(6) })
    #expect(shapes(sample.layout().value) == [[20, 20, 260, 17], [20, 27, 260, 10]])
  }

  @Test func widthsMarginsAndBoxSizing() {
    var sample = Sample()
    sample.add(
      "div",
      colour(10) {
        $0.width = self.size(100)
        $0.padding = Edges(all: LengthPercentage(.pt(5)))
      })
    sample.add(
      "div",
      colour(10) {
        $0.width = self.size(100)
        $0.boxSizing = .borderBox
        $0.padding = Edges(all: LengthPercentage(.pt(2)))
        ($0.margin.left, $0.margin.right) = (.auto, .auto)
      })
    sample.add("div", colour(10) { $0.width = .value(LengthPercentage(.zero, fraction: 0.5)) })
    sample.add("div", colour(10) { $0.maxWidth = self.size(40) })
    let found = shapes(sample.layout().value)
    #expect(
      found == [[20, 20, 110, 20], [100, 40, 100, 10], [20, 50, 130, 10], [20, 60, 40, 10]])
  }

  @Test func positionedBoxes() {
    var sample = Sample()
    let holder = sample.add("div", colour(50) { $0.position = .relative })
    sample.add(
      "div", to: holder,
      colour(10) {
        $0.position = .absolute
        $0.width = self.size(20)
        ($0.inset.right, $0.inset.bottom) = (self.size(3), self.size(4))
      })
    sample.add(
      "div",
      colour(10) {
        $0.position = .relative
        $0.inset.left = self.size(7)
      })
    let found = shapes(sample.layout().value)
    #expect(found == [[20, 20, 260, 50], [257, 56, 20, 10], [27, 70, 260, 10]])
  }

  @Test func floatsStandBesideLines() {
    var sample = Sample()
    sample.add(
      "div",
      colour(20) {
        $0.float = .right
        $0.width = self.size(60)
      })
    sample.add(
      "p",
      text:
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    )
    let layout = sample.layout().value
    #expect(shapes(layout) == [[220, 20, 60, 20]])
    for run in layout.runs().prefix(2) {
      let end = run.position.x + run.glyphs.reduce(Length.zero) { $0 + $1.advance }
      #expect(end <= .pt(223))
    }
  }

  @Test func contextsOfTheirOwnGiveWayToFloats() {
    var sample = Sample()
    sample.add(
      "div",
      colour(30) {
        $0.float = .left
        $0.width = self.size(60)
      })
    let narrower = colour(10) { $0.display = .flowRoot }
    sample.add("div", narrower)
    sample.add(
      "div",
      colour(10) {
        $0.display = .flex
        $0.margin.left = self.size(70)
      })
    sample.add(
      "div",
      colour(10) {
        $0.display = .flowRoot
        $0.width = self.size(220)
        $0.margin.top = self.size(4)
      })
    let found = shapes(sample.layout().value)
    #expect(found == [[20, 20, 60, 30], [80, 20, 200, 10], [90, 30, 190, 10], [20, 50, 220, 10]])
  }

  /// Margins and automatic ones stay on the side that they name, whichever way the items run.
  @Test(
    arguments: [
      (FlexDirection.row, [[20, 20, 50, 10], [100, 20, 40, 10]]),
      (.rowReverse, [[230, 20, 50, 10], [160, 20, 40, 10]]),
      (.columnReverse, [[20, 60, 50, 10], [20, 20, 40, 10]]),
    ] as [(FlexDirection, [[Double]])])
  func reversedItemsKeepTheirMargins(direction: FlexDirection, expected: [[Double]]) {
    var sample = Sample()
    let row = sample.add("div") {
      $0.display = .flex
      $0.flexDirection = direction
    }
    sample.add("div", to: row, colour(10) { $0.width = self.size(50) })
    sample.add(
      "div", to: row,
      colour(10) {
        $0.width = self.size(40)
        $0.margin.left = direction == .row ? self.size(30) : .value(LengthPercentage(.zero))
        $0.margin.right = direction == .rowReverse ? self.size(30) : .value(LengthPercentage(.zero))
        $0.margin.bottom = direction == .columnReverse ? self.size(30) : .value(LengthPercentage(.zero))
      })
    #expect(shapes(sample.layout().value) == expected)
  }

  @Test func markersStandOnTheFirstLinesBaseline() {
    var sample = Sample()
    let list = sample.add("ol") {
      $0.padding.left = LengthPercentage(.pt(20))
      $0.listStyleType = .decimal
    }
    for text in ["one", "two"] {
      let item = sample.add("li", to: list)
      sample.add("p", to: item, text: text)
    }
    let runs = sample.layout().value.runs()
    #expect(runs.map(\.text) == ["1. ", "one", "2. ", "two"])
    #expect(runs[0].position.y == runs[1].position.y)
    #expect(runs[0].position.x < runs[1].position.x)
  }

  @Test func numerals() {
    #expect([1, 26, 27, 703].map { ListMarkers.alphabetic($0, 0x61) } == ["a", "z", "aa", "aaa"])
    #expect([4, 1999, 3_888, 0].map(ListMarkers.roman) == ["IV", "MCMXCIX", "MMMDCCCLXXXVIII", "0"])
  }

  @Test func inlineBlocksAndSuperscriptsSitOnTheLine() {
    var sample = Sample()
    let p = sample.add("p", text: "a")
    sample.add("span", to: p, text: "b") {
      $0.display = .inlineBlock
      $0.padding = Edges(all: LengthPercentage(.pt(4)))
    }
    sample.add("sup", to: p, text: "c") {
      $0.verticalAlign = .super
      $0.lineHeight = .length(.zero)
    }
    let runs = sample.layout().value.runs()
    #expect(runs.map(\.text) == ["a", "b", "c"])
    #expect(runs[0].position.y == runs[1].position.y)
    #expect(runs[2].position.y < runs[0].position.y)
  }

  @Test func linksHaveOneAreaALine() {
    var sample = Sample()
    let p = sample.add("p", text: "See ")
    let link = sample.add("a", to: p, attributes: [Attribute("href", "https://example.org/")])
    sample.addText("the long page with ", to: link)
    sample.add("b", to: link, text: "all the details of what was done over the years in the ward")
    let layout = sample.layout().value
    #expect(layout.pages[0].links.count == 2)
    #expect(layout.pages[0].links.allSatisfy { $0.destination == "https://example.org/" })
  }

  @Test func underlinesUseTheFontsMeasures() {
    var sample = Sample()
    let p = sample.add("p")
    sample.add("a", to: p, text: "word") { $0.textDecoration = .underline }
    let layout = sample.layout().value
    let line = shapes(layout)
    #expect(line.count == 1)
    #expect(line[0][1] > layout.runs()[0].position.y.points)
  }

  @Test func picturesKeepTheirProportions() throws {
    let picture = ImageLibrary.Picture(format: .png, pixelWidth: 200, pixelHeight: 100, data: [])
    let images = ImageLibrary(pictures: ["me.png": picture])
    var sample = Sample()
    sample.add("img", attributes: [Attribute("src", "me.png")]) {
      $0.display = .block
      $0.width = self.size(60)
    }
    sample.add("img", attributes: [Attribute("src", "me.png")]) {
      $0.display = .block
      ($0.width, $0.height) = (self.size(50), self.size(50))
      $0.objectFit = .cover
      $0.borderRadius = Edges(all: LengthPercentage(.zero, fraction: 0.5))
    }
    let placed = sample.layout(images: images).value.pages[0].items.compactMap { item in
      if case .image(let image) = item.content { image } else { nil }
    }
    try #require(placed.count == 2)
    #expect(placed[0].rect == Rect(x: .pt(20), y: .pt(20), width: .pt(60), height: .pt(30)))
    #expect(placed[1].rect == Rect(x: .pt(-5), y: .pt(50), width: .pt(100), height: .pt(50)))
    #expect(placed[1].clip == Rect(x: .pt(20), y: .pt(50), width: .pt(50), height: .pt(50)))
    #expect(placed[1].clipRadius == .pt(25))
    #expect(sample.layout().diagnostics.map(\.code) == ["layout.missing-image"])
  }

  @Test func tablesShareTheirWidth() {
    var sample = Sample()
    let table = sample.add("table") { $0.display = .table }
    for row in [["Language", "English, fluent, in daily use at work"], ["Other", "Czech"]] {
      let tr = sample.add("tr", to: table) { $0.display = .tableRow }
      for cell in row { sample.add("td", to: tr, text: cell) { $0.display = .tableCell } }
    }
    let runs = sample.layout().value.runs()
    #expect(runs.map(\.text) == ["Language", "English, fluent, in daily use at work", "Other", "Czech"])
    #expect(runs[1].position.x == runs[3].position.x)
    #expect(runs[0].position.y == runs[1].position.y)
    #expect(runs[2].position.y - runs[0].position.y == .pt(14))
  }

  /// The first column stands where the table's direction begins.
  @Test(arguments: [(Direction.ltr, [20.0, 50, 20]), (.rtl, [250, 190, 250])])
  func tablesAreMirrored(direction: Direction, lefts: [Double]) {
    var sample = Sample { $0.direction = direction }
    let table = sample.add("table") {
      ($0.display, $0.width, $0.borderCollapse) = (.table, self.size(90), .collapse)
    }
    for row in [[30.0, 60], [0]] {
      let tr = sample.add("tr", to: table) { $0.display = .tableRow }
      for width in row {
        sample.add(
          "td", to: tr,
          colour(10) {
            $0.display = .tableCell
            if width > 0 { $0.width = self.size(width) }
          })
      }
    }
    #expect(shapes(sample.layout().value).map { $0[0] } == lefts)
  }

  @Test func gridColumnsTakeFractions() {
    var sample = Sample()
    let grid = sample.add("div") {
      $0.display = .grid
      $0.gridTemplateColumns = [.size(self.size(50)), .flex(1), .flex(2)]
      ($0.columnGap, $0.rowGap) = (LengthPercentage(.pt(15)), LengthPercentage(.pt(5)))
    }
    for _ in 0..<4 { sample.add("div", to: grid, colour(10)) }
    sample.add("div", to: grid, colour(10) { $0.gridColumnStart = .span(2) })
    let found = shapes(sample.layout().value)
    #expect(
      found == [
        [20, 20, 50, 10], [85, 20, 60, 10], [160, 20, 120, 10], [20, 35, 50, 10], [85, 35, 195, 10],
      ])
  }
}
