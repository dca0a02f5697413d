import Base
import Content
import Testing

/// Braces, brackets and commas: where the mistake is, not where YAML gives up.
@Suite struct FlowMistakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var said: String
    var hint = ""
    var label: String?
    var testDescription: String { text }
  }

  private static let comma =
    "put a comma between one entry and the next; a text that holds `: ` must be in quotation marks"

  private static func close(_ sign: String) -> String {
    "put a `\(sign)` where it is to end; a text that holds brackets, braces or `, ` must be in quotation marks"
  }

  static let cases = [
    // A comma that is missing.
    Case(
      text: "basics: {name: Ada label: x}\n", said: "1:20 a comma is missing before this", hint: comma,
      label: "1:9 the brace `{` opens here"),
    Case(
      text: "a:\n  - {name: Ada,\n     label: x\n     email: y}\n",
      said: "4:6 a comma is missing before this",
      hint: comma, label: "2:5 the brace `{` opens here"),
    Case(
      text: "private: [\"a\" \"b\"]\n", said: "1:15 a comma is missing before this", hint: comma,
      label: "1:10 the bracket `[` opens here"),
    Case(
      text: "a: [{name: \"a\" keywords: [x]}]\n", said: "1:16 a comma is missing before this", hint: comma,
      label: "1:5 the brace `{` opens here"),
    Case(
      text: "a: {b: {c: d e: f}}\n", said: "1:14 a comma is missing before this", hint: comma,
      label: "1:8 the brace `{` opens here"),
    Case(
      text: "a: [[x] [y]]\n", said: "1:9 a comma is missing before this", hint: comma,
      label: "1:4 the bracket `[` opens here"),
    // One too many.
    Case(
      text: "basics: {name: Ada,, label: x}\n",
      said: "1:20 there is a comma too many: nothing stands before this one",
      hint: "take it out, or put in what is missing before it"),
    Case(
      text: "basics: {, name: Ada}\n", said: "1:10 there is a comma too many: nothing stands before this one",
      hint: "take it out, or put in what is missing before it"),
    Case(
      text: "private: [a,, b]\n", said: "1:13 there is a comma too many: nothing stands before this one",
      hint: "take it out, or put in what is missing before it"),
    Case(
      text: "a:\n  - {name: A},\n  - {name: B}\n",
      said: "2:14 there is a comma too many: what stands before it has ended",
      hint: "take it out; commas part what stands between brackets or braces, not lines"),
    Case(
      text: "basics: {name: Ada},\nwork: []\n",
      said: "1:20 there is a comma too many: what stands before it has ended",
      hint: "take it out; commas part what stands between brackets or braces, not lines"),
    // What is never closed is said where it opens.
    Case(
      text: "basics: {name: Ada, label: x\nwork:\n  - name: Y\n    position: Z\n",
      said: "1:9 the brace `{` that opens here is never closed", hint: close("}")),
    Case(
      text: "basics: {name: Ada\n", said: "1:9 the brace `{` that opens here is never closed",
      hint: close("}")),
    Case(
      text: "a: {}\nprivate: [basics.phone, basics.email\nwork:\n  - {name: Y, position: Z}\n",
      said: "2:10 the bracket `[` that opens here is never closed", hint: close("]")),
    Case(
      text: "a:\n  - {name: A, keywords: [a, b}\n  - {name: B}\n",
      said: "2:25 the bracket `[` that opens here is never closed", hint: close("]"),
      label: "2:30 this closes another"),
    Case(
      text: "a: {b: (see [1)}\n", said: "1:13 the bracket `[` that opens here is never closed",
      hint: close("]"), label: "1:16 this closes another"),
    Case(
      text: "basics: {name: Ada, # }\n  label: x\n",
      said: "1:9 the brace `{` that opens here is never closed",
      hint: close("}")),
    Case(
      text: "a: {b: '}', c: \"\\\"}\", d: it's\ne: f\n",
      said: "1:4 the brace `{` that opens here is never closed",
      hint: close("}")),
    Case(text: "é: {ü: ö\n", said: "1:4 the brace `{` that opens here is never closed", hint: close("}")),
    // The wrong one, or one too many.
    Case(
      text: "basics: {name: Ada]\n", said: "1:19 `]` stands where `}` is to close the brace `{`",
      hint: "close what opens with `{` with `}`", label: "1:9 which opens here"),
    Case(
      text: "basics: {name: Ada}}\nwork: []\n", said: "1:20 `}` closes nothing",
      hint: "take it out, or open with `{` what it is to close"),
    Case(
      text: "private: [a]]\n", said: "1:13 `]` closes nothing",
      hint: "take it out, or open with `[` what it is to close"),
    // Something else.
    Case(
      text: "a: ['rock 'n' roll']\n", said: "1:12 the text in quotation marks ends before this",
      hint: "inside such a text write `''` for `'`, or `\\\"` for `\"`, by the marks that it stands in"),
    Case(
      text: "a: {b: \"c}\nd: e\n", said: "1:8 the quotation mark that opens here is never closed",
      hint: "put one at the end of the text that begins in line 1"),
  ]

  @Test(arguments: cases)
  func isSaidWhereItIs(_ words: Case) throws {
    let checked = YAMLDocument.parse(SourceText(file: "x.yaml", text: words.text))
    #expect(checked.value == nil && checked.diagnostics.count == 1)
    let said = try #require(checked.diagnostics.first)
    let start = try #require(said.range).start
    #expect(said.code == "content.yaml-syntax")
    #expect("\(start.line):\(start.column) \(said.message)" == words.said)
    #expect(said.hints == [words.hint])
    if words.label != nil || !words.said.contains("quotation") {
      #expect(
        said.labels.map { "\($0.range.start.line):\($0.range.start.column) \($0.text)" }
          == (words.label.map { [$0] } ?? []))
    }
  }

  @Test(arguments: [
    "{a: 1,}", "[a, b,]", "[a: b, c]", "{a: b}", "a: 'x}'", "a: b}", "a: b, c", "- [x]\n- {y: z}",
  ])
  func whatIsRightIsRead(_ text: String) {
    let checked = YAMLDocument.parse(SourceText(file: "x.yaml", text: text))
    #expect(checked.value != nil && checked.diagnostics.isEmpty)
  }

  /// A megabyte of brackets takes no longer than it takes to look at each.
  @Test func manyBracketsAreBounded() {
    for text in [String(repeating: "[", count: 90), String(repeating: "{a: [", count: 40)] {
      let long = "x: " + text + String(repeating: "y, ", count: 300_000)
      let checked = YAMLDocument.parse(SourceText(file: "x.yaml", text: long))
      #expect(checked.value == nil && checked.diagnostics.count == 1)
    }
  }
}
