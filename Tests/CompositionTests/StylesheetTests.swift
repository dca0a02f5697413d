import Base
import Testing

@testable import Composition

/// What is wrong in style sheets, with its place.
@Suite struct StylesheetTests {
  static func mistakes(_ css: String, strict: Bool = true, files: [String: String] = [:]) -> [String] {
    Stylesheet.parse(SourceText(file: "a.css", text: css), strict: strict) { path, _ in
      files[path].map { SourceText(file: path, text: $0) }
    }.diagnostics.map {
      "\($0.range?.file ?? ""):\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.severity) \($0.code)"
    }
  }

  @Test(
    arguments: [
      ("p {\n  box-shadow: 0 0 1px red;\n}", ["a.css:2:3 error css.unsupported-property"]),
      ("p { colour: red }", ["a.css:1:5 error css.unsupported-property"]),
      ("p { color: 12px }", ["a.css:1:5 warning css.invalid-value"]),
      ("p { margin: 1px 2px 3px 4px 5px }", ["a.css:1:5 warning css.invalid-value"]),
      ("p { width: -3px }", ["a.css:1:5 warning css.invalid-value"]),
      ("p { width: min(50%, 3px) }", ["a.css:1:5 warning css.invalid-value"]),
      ("p { background: linear-gradient(red, blue) }", ["a.css:1:5 error css.unsupported-value"]),
      ("@media screen { p { box-shadow: 0 0 1px red; color: 12px } }", []),
      ("@media (min-width: 30em) { p { transform: scale(2) } }", []),
      ("p { cursor: pointer; transition: all 1s; -webkit-foo: x; scroll-margin: 1px; outline: 0 }", []),
      ("p { box-shadow: none; opacity: 1; transform: none; z-index: auto }", []),
      ("@keyframes a { from { left: 0 } }", []),
      ("@layer a { p { color: red } }", ["a.css:1:1 error css.unsupported-rule"]),
      ("@container (width > 1px) { p { color: red } }", ["a.css:1:1 error css.unsupported-rule"]),
      ("@medai print { }", ["a.css:1:1 warning css.unknown-rule"]),
      ("p:hoover { color: red }", ["a.css:1:2 warning css.invalid-selector"]),
      ("p::selection, p:hover { color: red }", []),
      ("p > { color: red }", ["a.css:1:3 warning css.invalid-selector"]),
      ("p { color: red; &:hover { x: y } }", ["a.css:1:17 warning css.syntax"]),
      ("p { color: red", ["a.css:1:3 warning css.unclosed"]),
      (
        "p::before { content: \"x; }\np { color: red }",
        ["a.css:1:11 warning css.unclosed", "a.css:1:13 warning css.invalid-value"]
      ),
      ("p::before { content: \"x", ["a.css:1:22 warning css.unclosed"]),
      ("@media screen { p { color: url(x ", ["a.css:1:28 warning css.unclosed"]),
      ("p", ["a.css:1:1 warning css.syntax"]),
      ("@import 'https://x.org/a.css';", ["a.css:1:1 error css.remote-import"]),
      ("@import url(//x.org/a.css);", ["a.css:1:1 error css.remote-import"]),
      ("@import 'nope.css';", ["a.css:1:1 error css.missing-import"]),
      ("@import 'b.css' layer(x);", ["a.css:1:1 error css.unsupported-rule"]),
      ("p { color: red } @import 'b.css';", ["a.css:1:18 warning css.late-import"]),
      ("@page { size: A99 }", ["a.css:1:9 warning css.invalid-value"]),
      ("@page { padding: 1px }", ["a.css:1:9 error css.unsupported-property"]),
      ("@page { @top-middle { content: 'x' } }", ["a.css:1:9 error css.unsupported-rule"]),
      ("@page :odd { margin: 0 }", ["a.css:1:7 warning css.invalid-selector"]),
      ("@font-face { font-family: A }", ["a.css:1:1 warning css.font-face"]),
      ("@font-face { font-family: A; src: url(https://x.org/a.ttf) }", ["a.css:1:1 error css.remote-font"]),
    ])
  func mistakes(_ css: String, _ expected: [String]) { #expect(Self.mistakes(css) == expected) }

  @Test func leniencyMakesWarnings() {
    #expect(
      Self.mistakes("p { box-shadow: 0 0 1px }", strict: false) == [
        "a.css:1:5 warning css.unsupported-property"
      ])
  }

  @Test func hintsNameTheSupportedWay() {
    func hint(_ css: String) -> [String] {
      Stylesheet.parse(SourceText(file: "a.css", text: css)).diagnostics.flatMap(\.hints)
    }
    #expect(hint("p { colr: red }") == ["did you mean `color`?"])
    #expect(hint("p { background-image: url(x) }") == ["use `background-color`; for a picture use `<img>`"])
    #expect(hint("p { opacity: 0.5 }") == ["use a lighter `color`, or one with alpha: `rgb(0 0 0 / 60%)`"])
  }

  @Test func importsComeBeforeTheirSheet() {
    let files = ["b.css": "@import 'c.css' screen; p { color: red }", "c.css": "p { margin: 0 }"]
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: "@import url(b.css); p { color: blue }")) {
      path, _ in
      files[path].map { SourceText(file: path, text: $0) }
    }
    #expect(sheet.diagnostics.isEmpty)
    #expect(sheet.value.sources.map(\.file) == ["a.css", "b.css", "c.css"])
    #expect(sheet.value.rules.map(\.media) == [.screen, .all, .all])
  }

  /// One text for browsers, in which everything leads where it led.
  @Test func importsStandInTheirPlaceInTheText() {
    let files = [
      "more/b.css":
        "@import 'c.css' screen and (min-width: 9em);\np { color: red }\n@font-face { font-family: f; src: url(f.ttf) }\n",
      "more/c.css": "@import url(d.css);\ni { margin: 0 }\n", "more/d.css": "b { margin: url(/x) }\n",
    ]
    let css = "@charset \"utf-8\";\n@import 'more/b.css';\np { color: blue }\n"
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: css), strict: false) { path, _ in
      files[path].map { SourceText(file: path, text: $0) }
    }.value
    #expect(
      sheet.text == """
        @charset "utf-8";
        @media screen and (min-width: 9em) {
        b { margin: url(/x) }

        i { margin: 0 }
        }

        p { color: red }
        @font-face { font-family: f; src: url("more/f.ttf") }

        p { color: blue }

        """)
    #expect(sheet.fontFaces.map(\.source) == ["more/f.ttf"])
    let again = Stylesheet.parse(SourceText(file: "a.css", text: sheet.text), strict: false).value
    #expect(again.rules.map(\.media) == sheet.rules.map(\.media))
  }

  /// What an imported sheet leaves open ends with it, in the text as in the rules.
  @Test(arguments: [
    ".x { color: red", ".x { color: red } /* open", ".x { content: \"a", ".x { width: calc((1px",
    "/* a */ .x { } [a",
  ])
  func whatAnImportLeavesOpenEndsWithIt(_ open: String) {
    let sheet = Stylesheet.parse(
      SourceText(file: "a.css", text: "@import 'b.css' print;\np { color: blue }\n"), strict: false
    ) {
      path, _ in SourceText(file: path, text: open)
    }.value
    let again = Stylesheet.parse(SourceText(file: "c.css", text: sheet.text), strict: false).value
    #expect(again.rules.last?.media == .all && again.rules.count == sheet.rules.count, "\(sheet.text)")
  }

  @Test func importsInACircle() {
    let files = ["b.css": "@import 'a.css';", "a.css": "@import 'b.css';"]
    #expect(Self.mistakes("@import 'b.css';", files: files) == ["b.css:1:1 error css.cyclic-import"])
  }

  @Test func fontFaces() {
    let css =
      "@font-face { font-family: 'My Font'; src: local(x), url('a.ttf') format('truetype'); font-weight: 200 900; font-style: italic }"
    let face = Stylesheet.parse(SourceText(file: "a.css", text: css)).value.fontFaces.first
    #expect(
      face?.family == "My Font" && face?.source == "a.ttf" && face?.weight == 200...900
        && face?.style == .italic)
  }

  @Test(
    arguments: [
      (
        "font: italic small-caps bold 10pt/1.5 'EB Garamond', serif", "font-size",
        SpecifiedValue.length(.term(10, .points))
      ),
      ("font: italic small-caps bold 10pt/1.5 'EB Garamond', serif", "line-height", .number(1.5)),
      (
        "font: italic small-caps bold 10pt/1.5 EB Garamond, serif", "font-family",
        .strings(["EB Garamond", "serif"])
      ),
      ("flex: 1", "flex-basis", .length(.term(0, .points))), ("flex: auto", "flex-grow", .number(1)),
      ("flex: 2 3 10%", "flex-shrink", .number(3)),
      ("gap: 1pt 2pt", "column-gap", .length(.term(2, .points))),
      ("list-style: inside '– '", "list-style-type", .text("– ")),
      ("border-block: 1pt solid red", "border-bottom-width", .length(.term(1, .points))),
      ("inset: 0 1pt", "left", .length(.term(1, .points))), ("margin: 1pt auto", "margin-right", .auto),
      ("text-decoration: underline red", "text-decoration-line", .flags(1)),
      ("border-radius: 1pt 2pt", "border-bottom-left-radius", .length(.term(2, .points))),
      ("page-break-inside: avoid", "break-inside", .keyword(BreakInside.avoid.rawValue)),
      (
        "grid-template-columns: repeat(2, 1fr) minmax(0, auto)", "grid-template-columns",
        .tracks([.flex(1), .flex(1), .minmax(.length(.zero), .auto)])
      ),
      (
        "string-set: name content()", "string-set",
        .stringSet([StringSetPart(name: "name", parts: [.elementText])])
      ),
    ])
  func shorthands(_ css: String, _ longhand: String, _ expected: SpecifiedValue) {
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: "p { \(css) }"))
    #expect(sheet.diagnostics.isEmpty)
    let found = sheet.value.rules.first?.block.declarations.compactMap { declaration -> SpecifiedValue? in
      guard case .value(let id, _, let value) = declaration.body, Int(id) == PropertyTable.id(longhand) else {
        return nil
      }
      return value
    }
    #expect(found == [expected])
  }

  @Test(
    arguments: [
      ("p", "p", true), ("div > p", "p", true), ("section p", "p", false), ("h1 + p", "p", true),
      ("h1 ~ p", "p", true), ("p:first-child", "p", false), ("p:nth-of-type(1)", "p", true),
      ("p:last-child", "p", true), (":root p", "p", true), ("p:not(.b)", "p", true),
      ("p:is(.a, .b)", "p", true),
      (".A", "p", false), ("[data-k=v]", "p", true), ("[data-k^='V' i]", "p", true),
      ("[data-k~=v]", "p", true),
      ("p:empty", "p", false), ("a:link", "a", true), ("p:nth-child(2n)", "p", true), ("*|p", "p", false),
      ("body div.c > h1 + p.a", "p", true), ("body > p", "p", false), ("p:lang(en)", "p", true),
      ("p:where(#x)", "p", true), ("p:hover", "p", false), ("p:only-of-type", "p", true),
      ("p:nth-last-child(1)", "p", true), ("h1:first-of-type", "h1", true),
    ])
  func selectors(_ selector: String, _ element: String, _ expected: Bool) throws {
    let html =
      "<html lang=en-GB><body><div class=c><h1>t</h1><p class=a id=x data-k=v>x <a href=u>y</a></p></div>"
    let document = HTMLReader.read(SourceText(file: "a.html", text: html)).value.document
    let id = try #require(
      document.nodes.indices.map { NodeID($0) }.first { document.element($0)?.name == element })
    let list = TokenList(CSSTokenizer.tokens(selector))
    let parsed = (try? SelectorParser(list).parse(list.indices)) ?? []
    #expect(parsed.contains { SelectorMatcher(document).matches($0, id) } == expected)
  }

  @Test func specificity() throws {
    func of(_ selector: String) throws -> Specificity {
      let list = TokenList(CSSTokenizer.tokens(selector))
      return try #require(try SelectorParser(list).parse(list.indices).first).specificity
    }
    #expect(try of("#a") > of(".a.b.c:first-child[x]"))
    #expect(try of(".a") > of("html body div p a"))
    #expect(try of(":where(#a) p") == of("p"))
    #expect(try of(":is(#a, p)") == of("#a"))
    #expect(try of("p::before") > of("p"))
  }

  @Test func optionsReachTheStyleSheet() throws {
    let files = TemplateTests.files([
      "template.yaml":
        "name: t\noptions:\n  size: {type: length, default: 7pt}\n  motto: {type: string, default: 'a\"b'}\n  wide: {type: boolean, default: true}\n",
      "style.css":
        "p { margin: var(--option-size) } [data-option-wide=true] p { padding: 1pt } i::before { content: var(--option-motto) }",
      "cv.html": "<html><body><p id=\"x\"><i></i></p></body></html>",
    ])
    let template = try #require(Template.load(name: "t", files: files).value)
    let options = template.manifest.resolve([JSONMember("size", .string("9pt"))], at: nil).value
    let data = TemplateValue.members([
      ("options", .object(options.map { .init($0.name, ProfileView.option($0.value)) }))
    ])
    let document = template.bind(.cv, data).value
    let sheet = Stylesheet.parse(template.style)
    #expect(sheet.diagnostics.isEmpty)
    let styled = StyleResolver.resolve(document, stylesheets: [sheet.value]).value
    let p = try #require(
      styled.document.nodes.indices.map { NodeID($0) }.first { styled.document.element($0)?.name == "p" })
    #expect(styled.style(p).margin.top == .value(LengthPercentage(.pt(9))))
    #expect(styled.style(p).padding.top == LengthPercentage(.pt(1)))
    #expect(styled.document.textContent(p) == "a\"b")
  }
}
