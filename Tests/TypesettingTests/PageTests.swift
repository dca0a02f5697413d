import Base
import Composition
import Testing

@testable import Typesetting

@Suite struct PageTests {
  private func filled(_ count: Int) -> Sample {
    var sample = Sample()
    sample.page.height = .pt(40 + 14 * 10)
    for number in 0..<count { sample.add("p", text: "line \(number)") }
    return sample
  }

  @Test func pagesFillUp() {
    let layout = filled(25).layout().value
    #expect(layout.pages.count == 3)
    #expect((0..<3).map { layout.runs($0).count } == [10, 10, 5])
    #expect(layout.runs(1).first?.text == "line 10")
    #expect(layout.runs(1).first?.position.y == layout.runs(0).first?.position.y)
    #expect(layout.lastPageFill == .pt(70))
  }

  @Test func headingsStayWithWhatFollows() {
    var sample = filled(9)
    sample.add("h2", text: "Heading") { $0.breakAfter = .avoid }
    for number in 0..<4 { sample.add("p", text: "after \(number)") }
    let layout = sample.layout().value
    #expect(layout.runs(0).count == 9)
    #expect(layout.runs(1).first?.text == "Heading")
  }

  @Test func theLastPageIsAtLeastAThirdFull() {
    let options = LayoutOptions(pageFilling: .fullAndLastAThird)
    for lines in 11...30 {
      // Unless that is asked for, pages are full.
      #expect(filled(lines).layout().value.runs(0).count == 10)
      let layout = filled(lines).layout(options: options).value
      let last = layout.pages.count - 1
      #expect(layout.runs(last).count >= 3, "\(lines)")
      #expect(layout.pages.count == (lines + 9) / 10)
    }
  }

  @Test func balancedPagesAreFilledAlike() {
    let sample = filled(22)
    let layout = sample.layout(options: LayoutOptions(pageFilling: .even)).value
    #expect((0..<3).map { layout.runs($0).count } == [8, 7, 7])
  }

  @Test func tableHeadersAreRepeatedAsArtifacts() {
    var sample = filled(0)
    let table = sample.add("table") { $0.display = .table }
    let head = sample.add("thead", to: table) { $0.display = .tableHeaderGroup }
    let body = sample.add("tbody", to: table) { $0.display = .tableRowGroup }
    func row(_ group: NodeID, _ text: String) {
      let row = sample.add("tr", to: group) { $0.display = .tableRow }
      sample.add("td", to: row, text: text) { $0.display = .tableCell }
    }
    row(head, "Head")
    for number in 0..<20 { row(body, "row \(number)") }
    let layout = sample.layout().value
    #expect(layout.pages.count == 3)
    for page in 0..<3 { #expect(layout.runs(page).filter { $0.text == "Head" }.count == 1) }
    #expect(layout.runs(1).count == 10)
    #expect(layout.runs(1).first { $0.text == "Head" }?.position.y == layout.runs(0).first?.position.y)
    let tagged = layout.pages.flatMap(\.items).filter { item in
      if case .glyphs(let run) = item.content { return run.text == "Head" && item.element != nil }
      return false
    }
    #expect(tagged.count == 1)
  }

  @Test func orphansAndWidowsAreKept() {
    let text =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty more and more words come here to fill these lines"
    for before in 7...9 {
      var sample = filled(before)
      sample.add("p", text: text)
      let layout = sample.layout().value
      let first = layout.runs(0).count - before
      let second = layout.runs(1).count
      #expect(first != 1 && second != 1, "\(before)")
    }
  }

  @Test func boxesThatAvoidBreaksMove() {
    var sample = filled(7)
    let entry = sample.add("div") { $0.breakInside = .avoid }
    for number in 0..<5 { sample.add("p", to: entry, text: "entry \(number)") }
    let layout = sample.layout().value
    #expect(layout.runs(0).count == 7)
    #expect(layout.runs(1).count == 5)
  }

  @Test func forcedBreaksAndSides() {
    var sample = Sample()
    sample.add("p", text: "one")
    sample.add("p", text: "two") { $0.breakBefore = .page }
    sample.add("p", text: "four") { $0.breakBefore = .left }
    let layout = sample.layout().value
    #expect(layout.pages.count == 4)
    #expect((0..<4).map { layout.text($0) } == ["one", "two", "", "four"])
  }

  @Test func marginsVanishAtPageTops() {
    var sample = filled(10)
    sample.add("p", text: "next") { $0.margin.top = .value(LengthPercentage(.pt(9))) }
    let layout = sample.layout().value
    #expect(layout.runs(1).first?.position.y == layout.runs(0).first?.position.y)
  }

  @Test func backgroundsAreCutAtPages() {
    var sample = Sample()
    sample.page.height = .pt(40 + 14 * 10)
    let box = sample.add("div") {
      $0.backgroundColor = Color(red: 1, green: 2, blue: 3)
      $0.orphans = 1
    }
    for number in 0..<15 { sample.add("p", to: box, text: "line \(number)") }
    let layout = sample.layout().value
    let dump = FrameDump.text(layout)
    #expect(dump.contains("shape 20,20 260 x 140 fill #010203"))
    #expect(dump.contains("shape 20,20 260 x 70 fill #010203"))
  }

  @Test func columnsSideBySideBreakEachForItself() {
    var sample = Sample()
    sample.page.height = .pt(40 + 14 * 10)
    let row = sample.add("div") { $0.display = .flex }
    for column in ["a", "b"] {
      let part = sample.add("div", to: row) { $0.flexGrow = 1 }
      for number in 0..<(column == "a" ? 25 : 12) { sample.add("p", to: part, text: "\(column)\(number)") }
    }
    sample.add("p", text: "after")
    let layout = sample.layout().value
    #expect(layout.pages.count == 3)
    #expect((0..<3).map { layout.runs($0).count } == [20, 12, 6])
    #expect(layout.runs(2).last?.text == "after")
    #expect(layout.runs(2).last.map { $0.position.y > layout.runs(2)[0].position.y } == true)
  }

  @Test func tallBoxesAreCutWithADiagnostic() {
    var sample = Sample()
    sample.add("div") {
      $0.height = .value(LengthPercentage(.pt(900)))
      $0.backgroundColor = .black
    }
    let checked = sample.layout()
    #expect(checked.value.pages.count == 3)
    #expect(checked.diagnostics.allSatisfy { $0.code == "layout.taller-than-page" })
    #expect(!checked.diagnostics.isEmpty)
  }

  @Test func marginBoxesCountPagesAndCarryStrings() {
    var sample = filled(0)
    sample.add("h1", text: "Name") { $0.stringSet = [.init(name: "who", value: "Zoë")] }
    for number in 0..<15 { sample.add("p", text: "line \(number)") }
    var style = ComputedStyle()
    style.fontFamilies = ["Source Sans 3"]
    sample.page.marginBoxes = [
      MarginBox(
        name: .bottomRight,
        content: [.namedString("who"), .string(" "), .pageNumber, .string("/"), .pageCount],
        style: style)
    ]
    let layout = sample.layout().value
    #expect(layout.runs(1).last?.text == "Zoë 2/2")
    #expect(layout.pages[1].items.last?.element == nil)
  }

  @Test func anchorsSayWhereElementsBegin() {
    var sample = filled(12)
    let node = sample.add("h2", text: "Here", attributes: [Attribute("id", "here")])
    let anchor = sample.layout().value.anchors[node]
    #expect(anchor == Anchor(page: 1, position: Point(x: .pt(20), y: .pt(48))))
  }

  @Test func namedPagesBegin() {
    var sample = Sample()
    sample.add("p", text: "one")
    sample.add("p", text: "two") { $0.page = "wide" }
    var wide = sample.page
    wide.width = .pt(500)
    for isLeft in [true, false] {
      sample.pages[PageContext(name: "wide", isFirst: false, isLeft: isLeft)] = wide
    }
    let layout = sample.layout().value
    #expect(layout.pages.map(\.width) == [.pt(300), .pt(500)])
  }

  @Test func manyPagesTakeLinearTime() {
    let layout = filled(3_000).layout().value
    #expect(layout.pages.count == 300)
  }
}
