import Base
import Testing

@Suite struct DiagnosticRendererTests {
  let source = SourceText(file: "content/site.yaml", text: "title: X\ntemplat: classic\n")

  var diagnostic: Diagnostic {
    Diagnostic(
      .warning, code: "content.unknown-key", "unknown key `templat`", in: source,
      at: source.range(from: 9, to: 16),
      labels: [Diagnostic.Label(range: source.range(from: 0, to: 5), text: "the keys begin here")],
      hints: ["did you mean `template`?"])
  }

  @Test func peopleSeeTheLineACaretAndWhatToDo() {
    #expect(
      DiagnosticRenderer().render(diagnostic) == """
        content/site.yaml:2:1: warning: unknown key `templat` [content.unknown-key]
         2 | templat: classic
           | ^^^^^^^
          --> content/site.yaml:1:1: the keys begin here
          = hint: did you mean `template`?

        """)
  }

  @Test func toolsGetOneJSONObject() throws {
    let json = try JSONValue.parse(DiagnosticRenderer().renderJSON(diagnostic))
    #expect(json["severity"]?.stringValue == "warning")
    #expect(json["line"]?.intValue == 2)
    #expect(json["endColumn"]?.intValue == 8)
    #expect(json["hints"]?.arrayValue?.count == 1)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let long = SourceText(
      file: "a", text: String(repeating: "x", count: 5000) + "HERE" + String(repeating: "y", count: 99))
    let text = DiagnosticRenderer().render(
      Diagnostic(.error, code: "a.b", "m", in: long, at: long.range(from: 5000, to: 5004)))
    let lines = text.split(separator: "\n")
    #expect(lines[1].count < 130)
    let caret = lines[2].firstIndex(of: "^")!
    let column = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(Array(lines[1])[column] == "H")
  }

  @Test func controlCharactersAreNotPrinted() {
    let nasty = SourceText(file: "a", text: "x\u{1B}[2Jy")
    let text = DiagnosticRenderer().render(
      Diagnostic(.error, code: "a.b", "m", in: nasty, at: nasty.range(from: 0, to: 1)))
    #expect(!text.contains("\u{1B}"))
  }
}
