import Base
import Testing

@testable import Composition

/// What is said of CSS that people write by habit, and what to write instead.
@Suite struct CSSHintTests {
  private static func said(_ css: String, strict: Bool = true) -> [String] {
    Stylesheet.parse(SourceText(file: "a.css", text: css), strict: strict).diagnostics.map {
      "\($0.range?.start.column ?? 0) \($0.severity) \($0.code): \($0.message)"
    }
  }

  private static func hint(_ css: String) -> String? {
    Stylesheet.parse(SourceText(file: "a.css", text: css)).diagnostics.first?.hints.first
  }

  @Test(arguments: [
    ("p { margin: 12 }", "`12` has no unit in `margin`", "write `margin: 12px` or `margin: 12pt`"),
    ("p { margin: 0 0 4 }", "`4` has no unit in `margin`", "write `margin: 0 0 4px` or `margin: 0 0 4pt`"),
    (
      "p { padding: 4 8 }", "`4`, `8` have no unit in `padding`",
      "write `padding: 4px 8px` or `padding: 4pt 8pt`"
    ),
    (
      "p { font: 12/1.5 serif }", "`12` has no unit in `font`",
      "write `font: 12px/1.5 serif` or `font: 12pt/1.5 serif`"
    ),
    (
      "p { margin: -1.5 }", "`-1.5` has no unit in `margin`",
      "write `margin: -1.5px` or `margin: -1.5pt`"
    ),
    ("p { width: 12 px }", "no blank may stand between `12` and `px` in `width`", "write `width: 12px`"),
    ("p { width: 12pxx }", "`pxx` is no unit in `width`", "write `width: 12px`"),
    ("p { width: 2rm }", "`rm` is no unit in `width`", "write `width: 2mm`"),
    (
      "p { width: calc(1px+2px) }", "`+` and `-` in `calc()` need blanks around them in `width`",
      "write `width: calc(1px + 2px)`"
    ),
    (
      "p { width: calc(100%-2em) }", "`+` and `-` in `calc()` need blanks around them in `width`",
      "write `width: calc(100% - 2em)`"
    ),
    (
      "p { width: calc(10em-2px) }", "`+` and `-` in `calc()` need blanks around them in `width`",
      "write `width: calc(10em - 2px)`"
    ),
    (
      "p { margin: 0 max(1px, 3px -2px) }", "`+` and `-` in `calc()` need blanks around them in `margin`",
      "write `margin: 0 max(1px, 3px - 2px)`"
    ),
    ("@page { margin: 20 }", "`20` has no unit in `margin`", "write `margin: 20px` or `margin: 20pt`"),
    ("@page { size: 210 297 }", "`210`, `297` have no unit in `size`", "write `size: 210mm 297mm`"),
  ]) func valuesThatAreNearlyRight(_ css: String, _ message: String, _ hint: String) {
    let place = css.hasPrefix("@") ? 9 : 5
    #expect(Self.said(css) == ["\(place) warning css.invalid-value: \(message)"])
    #expect(Self.hint(css) == hint)
  }

  @Test(
    arguments: [
      ("p { color: 12 }", "`color` takes `<color>`"),
      ("p { width: 1px 2 }", nil), ("p { width: 5zorkmid }", nil), ("p { margin: calc(1px +) }", nil),
    ] as [(String, String?)]) func nothingIsProposedThatIsNotTaken(_ css: String, _ hint: String?)
  {
    #expect(Self.said(css).map { $0.contains("is no value of") } == [true])
    if let hint { #expect(Self.hint(css) == hint) }
  }

  @Test(arguments: [
    ("p { position: fixed }", "5", "`position: fixed` is not supported in print"),
    ("p { position: sticky }", "5", "`position: sticky` is not supported in print"),
    (
      "p::before { content: counter(section) }", "13",
      "`content: counter(section)` is not supported in print"
    ),
    (
      "p::before { content: counters(a, \".\") \" \" }", "13",
      "`content: counters(a, \".\") \" \"` is not supported in print"
    ),
  ]) func valuesOfOthers(_ css: String, _ column: String, _ message: String) {
    #expect(Self.said(css) == ["\(column) error css.unsupported-value: \(message)"])
    #expect(Self.said(css, strict: false) == ["\(column) warning css.unsupported-value: \(message)"])
    #expect(Self.hint(css)?.contains("use") == true || Self.hint(css)?.contains("belongs") == true)
    #expect(Self.said("@media screen { \(css) }").isEmpty)
  }

  @Test(arguments: [
    (
      "p::first-letter { color: red }",
      "2 error css.unsupported-selector: `::first-letter` is not supported in print",
      "put the letter into a `<span>` with a class, and style that"
    ),
    (
      "p:first-line { color: red }",
      "2 error css.unsupported-selector: `::first-line` is not supported in print",
      "put the words into a `<span>` with a class, and style that"
    ),
    (
      "h1, p:has(b) { color: red }", "7 error css.unsupported-selector: `:has()` is not supported",
      "give the element a class of its own"
    ),
    (
      "p::befor { color: red }", "2 warning css.invalid-selector: unknown pseudo-element `::befor`",
      "did you mean `::before`?"
    ),
    (
      "p:frist-child { color: red }", "2 warning css.invalid-selector: unknown pseudo-class `:frist-child`",
      "did you mean `:first-child`?"
    ),
    (
      "p:nth-chid(2) { color: red }", "3 warning css.invalid-selector: unknown pseudo-class `:nth-chid()`",
      "did you mean `:nth-child()`?"
    ),
    (
      "p { color: red } } h1 { color: red }", "18 warning css.invalid-selector: this `}` closes nothing",
      "remove it"
    ),
    (
      "p, ) { color: red }", "4 warning css.invalid-selector: `)` cannot stand in a selector",
      "the whole rule is left out"
    ),
    (
      "2px { color: red }", "1 warning css.invalid-selector: `2px` cannot stand in a selector",
      "the whole rule is left out"
    ),
  ]) func selectors(_ css: String, _ said: String, _ hint: String) {
    #expect(Self.said(css) == [said])
    #expect(Self.hint(css) == hint)
  }

  @Test func whatScreensAloneShowIsPassedOver() {
    for name in ["selection", "placeholder", "-webkit-scrollbar", "backdrop"] {
      #expect(Self.said("p::\(name), p { color: red }").isEmpty)
    }
    #expect(Self.said("@media screen { p::first-letter { color: red } }").isEmpty)
  }

  /// The other selectors of a rule with a pseudo-element that is left out still hold.
  @Test func anUnsupportedPseudoElementMatchesNothing() {
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: "p::first-letter, h1 { color: red }")).value
    #expect(sheet.rules.first?.selectors.count == 2)
    #expect(sheet.rules.first?.selectors[0].compounds[0].tests == [.never])
  }

  @Test func filesThatAreMissingAreSaidWhereTheyAreNamed() {
    let html = "<title>x</title>\n<link rel=stylesheet\n  href='no.css'>\n<p>x"
    let file = HTMLReader.read(SourceText(file: "a.html", text: html)).value
    let range = file.stylesheets { _ in nil }.diagnostics.first?.range
    #expect(range?.start.line == 3 && range?.start.column == 8 && range?.end.column == 16)
    let css = "\n@font-face { font-family: A; src: local(A), url(no.ttf) }"
    let face = Stylesheet.parse(SourceText(file: "a.css", text: css)).value.fontFaces.first
    #expect(face?.range?.start.line == 2 && face?.range?.start.column == 35)
    #expect(face?.line == String(css.dropFirst()))
  }
}
