import Base
import TestSupport
import Testing

@testable import Composition

/// Bytes nobody would write must not crash anything. The generator has a fixed seed: the same inputs every time.
@Suite struct HostileInputTests {
  static let pieces = [
    "{", "}", "(", ")", "[", "]", ":", ";", ",", "!important", "\"", "'", "\\", "/*", "*/", "<!--", "-->",
    "@media ",
    "@page ", "@import ", "@supports ", "@font-face", "@top-left", "var(", "--a", "calc(", "url(", "min(",
    "clamp(",
    "1px", "-1e999em", "50%", "#fff", "#", ".a", "p", "*", ">", "+", "~", ":not(", ":nth-child(", "2n+1",
    "::before",
    "content", "margin", "font", "flex", "grid-template-columns", "repeat(", "inherit", "revert", "rgb(",
    "hsl(",
    " ", "\n", "\u{0}", "é", "💥", "0", "/", "=", "color", "print", "and", "not", "99999999999999999999",
    "counter(",
  ]

  static func css(_ generator: inout SplitMix) -> String {
    (0..<Int.random(in: 1...60, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }
      .joined()
  }

  @Test func randomStylesheets() {
    var generator = SplitMix(state: 1)
    let html = "<div class=a id=b style='--a: 1px'><p>x<a href=y>z</a></p><ul><li>q</ul></div>"
    let document = HTMLReader.read(SourceText(file: "a.html", text: html)).value.document
    for _ in 0..<300 {
      let css = Self.css(&generator) + "p { " + Self.css(&generator) + "} " + Self.css(&generator)
      let sheet = Stylesheet.parse(SourceText(file: "a.css", text: css))
      let styled = StyleResolver.resolve(document, stylesheets: [sheet.value])
      #expect(styled.value.styleIndex.count == styled.value.document.nodes.count)
    }
  }

  @Test func randomBytes() {
    var generator = SplitMix(state: 2)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let sheet = Stylesheet.parse(SourceText(file: "a.css", text: text)).value
      let document = HTMLReader.read(SourceText(file: "a.html", text: text)).value.document
      _ = StyleResolver.resolve(document, stylesheets: [sheet])
    }
  }

  @Test func randomTemplates() {
    var generator = SplitMix(state: 3)
    let pieces = [
      "<p>", "</p>", "<div ", "class=\"", "\"", ">", "{{#work}}", "{{/work}}", "{{name}}", "{{", "}}",
      "{{> a}}", "<",
      "</", "&amp;", "&", "<!--", "-->", "<br>", "{{^x}}", "é", " ", "\n", "<style>", "</style>", "'", "=",
      "{{{",
    ]
    for _ in 0..<60 {
      let cv = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }.joined()
      var files = TemplateTests.files(["cv.html": cv])
      files["partials/a.html"] = SourceText(file: "partials/a.html", text: cv)
      let loaded = Template.load(name: "t", files: files)
      #expect(loaded.value != nil || loaded.hasErrors)
    }
  }

  @Test func nestingIsBounded() {
    let deep = 20_000
    let open = String(repeating: "(", count: deep)
    for css in [
      "p { width: calc\(open)1px }", "p:not" + String(repeating: "(:not", count: deep) + " { color: red }",
      String(repeating: "@media print {", count: deep), "@supports " + open + "color: red",
      String(repeating: "a{", count: deep),
      "p { color: var(--a" + String(repeating: ", var(--a", count: deep) + ") }",
    ] {
      let sheet = Stylesheet.parse(SourceText(file: "a.css", text: css)).value
      let document = HTMLReader.read(SourceText(file: "a.html", text: "<p>x")).value.document
      _ = StyleResolver.resolve(document, stylesheets: [sheet])
    }
  }

  /// Each variable is twice the one before: without a limit 2⁶⁰ tokens.
  @Test func variablesCannotExplode() {
    var css = ":root { --v0: 1px 1px;"
    for index in 1...60 { css += "--v\(index): var(--v\(index - 1)) var(--v\(index - 1));" }
    css += "} p { margin: var(--v60) }"
    let result = style("<p id=x>", css)
    #expect(result.margin.top == .value(.zero))
  }

  @Test func deepTemplates() {
    let deep = String(repeating: "<div>", count: 50_000)
    let loaded = Template.load(name: "t", files: TemplateTests.files(["cv.html": deep]))
    #expect(loaded.diagnostics.contains { $0.code == "template.too-deep" })
  }
}
