import Base
import Testing

@testable import Composition

/// Styles `html` with `css` and gives the style of the first element with the id `x`.
func styled(_ html: String, _ css: String, media: Media = .print) -> (StyledDocument, [Diagnostic]) {
  let file = HTMLReader.read(SourceText(file: "a.html", text: html)).value
  let sheet = Stylesheet.parse(SourceText(file: "a.css", text: css))
  let result = StyleResolver.resolve(file.document, stylesheets: [sheet.value], media: media)
  return (result.value, sheet.diagnostics + result.diagnostics)
}

func style(_ html: String, _ css: String, media: Media = .print) -> ComputedStyle {
  let (document, _) = styled(html, css, media: media)
  for index in document.document.nodes.indices
  where document.document.element(NodeID(index))?["id"] == "x" {
    return document.style(NodeID(index))
  }
  Issue.record("no element with id x")
  return ComputedStyle()
}

@Suite struct CascadeTests {
  @Test func higherSpecificityWins() {
    let css = "p { color: red } .a { color: blue } #x { color: lime } p.a { color: black }"
    #expect(style("<p id=x class=a>", css).color == Color(red: 0, green: 255, blue: 0))
  }

  @Test func laterRuleWinsAmongEquals() {
    #expect(
      style("<p id=x>", "p { color: red } p { color: blue }").color == Color(red: 0, green: 0, blue: 255))
  }

  @Test func importantBeatsInlineStyle() {
    let html = "<p id=x style='color: red'>"
    #expect(style(html, "p { color: blue !important }").color == Color(red: 0, green: 0, blue: 255))
    #expect(style(html, "#x { color: blue }").color == Color(red: 255, green: 0, blue: 0))
  }

  @Test func emIsResolvedAgainstTheParent() {
    let css = "div { font-size: 20px } #x { font-size: 2em; margin: 1em; padding-left: 1rem }"
    let result = style("<div><p id=x>", css)
    #expect(result.fontSize == .px(40))
    #expect(result.margin.top == .value(LengthPercentage(.px(40))))
    #expect(result.padding.left == LengthPercentage(.px(16)))
  }

  @Test func wideKeywords() {
    #expect(
      style("<div style='margin: 3px'><p id=x>", "p { margin: inherit }").margin.left
        == .value(LengthPercentage(.px(3))))
    #expect(style("<b id=x>", "b { font-weight: 300 } #x { font-weight: revert }").fontWeight == 700)
    #expect(style("<div style='color: red'><p id=x>", "#x { color: initial }").color == .black)
    #expect(
      style("<div style='color: red'><p id=x>", "#x { color: unset }").color
        == Color(red: 255, green: 0, blue: 0))
  }

  @Test func borderWidthIsZeroWithoutStyle() {
    #expect(style("<p id=x>", "p { border-width: 4px }").borderWidth.top == .zero)
    let border = style("<p id=x>", "p { color: red; border-bottom: thin solid }")
    #expect(border.borderWidth.bottom == .px(1))
    #expect(border.borderColor.bottom == Color(red: 255, green: 0, blue: 0))
    #expect(border.borderWidth.top == .zero)
  }

  @Test func variablesAndFallbacks() {
    let css = ":root { --a: 2px; --b: calc(var(--a) * 3) } #x { margin: var(--b) var(--none, 5px) }"
    let margin = style("<p id=x>", css).margin
    #expect(margin.top == .value(LengthPercentage(.px(6))))
    #expect(margin.left == .value(LengthPercentage(.px(5))))
  }

  @Test func cyclicVariablesAreInvalid() {
    let css = ":root { --a: var(--b); --b: var(--a) } #x { color: var(--a, lime) }"
    #expect(style("<p id=x>", css).color == Color(red: 0, green: 255, blue: 0))
  }

  @Test func variableWithoutValueIsReported() {
    let (_, diagnostics) = styled("<p id=x>", "p {\n  width: var(--nope);\n}")
    #expect(diagnostics.map(\.code) == ["css.invalid-value"])
    #expect(diagnostics.first?.range?.start.line == 2)
  }

  @Test func calcMixesPercentAndLength() {
    let width = style("<p id=x>", "p { width: calc(100% - 2 * (3mm + 1pt)) }").width
    guard case .value(let value) = width else {
      Issue.record("\(width)")
      return
    }
    #expect(value.fraction == 1)
    #expect(abs(value.length.points + 2 * (3 * 72 / 25.4 + 1)) < 0.001)
    #expect(style("<p id=x>", "p { font-size: clamp(10px, 5em, 20px) }").fontSize == .px(20))
  }

  @Test func logicalPropertiesFollowDirection() {
    let css = "#x { margin-inline-start: 7px; padding-inline: 1px 2px }"
    #expect(style("<p id=x>", css).margin.left == .value(LengthPercentage(.px(7))))
    let rtl = style("<p id=x dir=rtl>", css)
    #expect(rtl.direction == .rtl)
    #expect(rtl.margin.right == .value(LengthPercentage(.px(7))))
    #expect(rtl.padding.left == LengthPercentage(.px(2)))
  }

  @Test func fontVariantsInheritOneByOne() {
    let css =
      "div { font-variant-ligatures: none } #x { font-variant-numeric: tabular-nums; font-variant-caps: all-small-caps }"
    let tags = style("<div><p id=x>", css).fontFeatures.map(\.tag)
    let expected = ["c2sc", "calt", "clig", "dlig", "hlig", "liga", "smcp", "tnum"].map {
      FontFeature.tag($0)
    }
    #expect(tags == expected)
  }

  @Test func mediaAndSupports() {
    let css = """
      @media screen { #x { color: red } } @media print { #x { margin: 0 } }
      @media (prefers-color-scheme: dark) { #x { color: red } } @media (min-width: 1px) { #x { color: red } }
      @supports (display: grid) and (not (box-shadow: none)) { #x { padding: 1px } }
      """
    let result = style("<p id=x>", css)
    #expect(result.color == .black)
    #expect(result.margin.top == .value(.zero))
    #expect(result.padding.top == LengthPercentage(.px(1)))
  }

  @Test func generatedContent() {
    let (result, _) = styled(
      "<p id=x title=T>a</p>",
      "p::before { content: '«' attr(title) } p::after { content: ''; display: block }")
    let p = result.document.nodes.indices.map { NodeID($0) }.first {
      result.document.element($0)?["id"] == "x"
    }!
    let children = result.document.children(p)
    #expect(children.count == 3)
    #expect(result.document.element(children[0])?.pseudo == .before)
    #expect(result.document.textContent(p) == "«Ta")
    #expect(result.style(children[2]).display == .block)
    #expect(result.styleIndex.count == result.document.nodes.count)
  }

  @Test func pages() {
    let css = """
      :root { --m: 10mm } @page { size: letter; margin: 20mm var(--m); @bottom-right { content: counter(page) " / " counter(pages) } }
      @page :first { margin-top: 5mm; @bottom-right { content: none } } @page wide { size: A4 landscape }
      .w { page: wide }
      """
    let (result, diagnostics) = styled("<p class=w>", css)
    #expect(diagnostics.isEmpty)
    let first = result.pageStyle(PageContext(isFirst: true, isLeft: false))
    let later = result.pageStyle(PageContext(isFirst: false, isLeft: true))
    #expect(first.width == .pt(612) && first.margin.top == .mm(5) && first.marginBoxes.isEmpty)
    #expect(later.margin.left == .mm(10) && later.margin.top == .mm(20))
    #expect(later.marginBoxes.first?.content == [.pageNumber, .string(" / "), .pageCount])
    #expect(later.marginBoxes.first?.style.textAlign == .right)
    #expect(result.pageStyle(PageContext(name: "wide", isFirst: false, isLeft: true)).width == .mm(297))
  }

  @Test func elementsWithTheSameRulesShareAStyle() {
    let (result, _) = styled(
      "<ul>" + String(repeating: "<li class=a>x", count: 100) + "</ul>", ".a { color: red }")
    #expect(result.styles.count < 8)
  }

  @Test func flexItemsAreBlockified() {
    #expect(style("<div style='display: flex'><span id=x>", "").display == .block)
    #expect(style("<span id=x style='position: absolute'>", "").display == .block)
  }

  @Test func depthOfTenThousand() {
    var document = Document()
    var at = document.appendElement(Element(name: "html"), to: Document.root)
    for _ in 0..<10_000 { at = document.appendElement(Element(name: "div"), to: at) }
    let sheet = Stylesheet.parse(
      SourceText(file: "a.css", text: "div div { color: red } .x div > div { margin: 1px }"))
    let result = StyleResolver.resolve(document, stylesheets: [sheet.value]).value
    #expect(result.style(at).color == Color(red: 255, green: 0, blue: 0))
  }

  @Test func readerSurvivesDepthOfTenThousand() {
    let html = String(repeating: "<span>", count: 10_000) + "x"
    let file = HTMLReader.read(SourceText(file: "deep.html", text: html)).value
    #expect(file.document.nodes.count > 10_000)
  }
}
