import Testing

@testable import Base

@Suite struct FoldedDiagnosticsTests {
  private func many(_ count: Int, _ severity: Diagnostic.Severity, _ code: String) -> [Diagnostic] {
    (0..<count).map { Diagnostic(severity, code: code, "message \($0)") }
  }

  @Test func fewOfAKindAreSaid() {
    let all = many(12, .warning, "a.b") + many(12, .note, "a.b")
    let folded = FoldedDiagnostics(all)
    #expect(folded.said.map(\.message) == all.map(\.message))
    #expect(folded.rest.isEmpty)
  }

  @Test func ofManyTheFirstAreSaidAndTheOthersCounted() {
    let all = many(2, .note, "c.d") + many(200, .warning, "a.b") + many(13, .note, "e.f")
    let folded = FoldedDiagnostics(all)
    #expect(folded.said.count == 2 + 5 + 5)
    #expect(folded.said.filter { $0.code == "a.b" }.map(\.message) == (0..<5).map { "message \($0)" })
    #expect(folded.rest == ["and 195 warnings more [a.b]", "and 8 notes more [e.f]"])
  }

  @Test func everyErrorIsSaid() {
    let folded = FoldedDiagnostics(many(300, .error, "a.b"))
    #expect(folded.said.count == 300)
    #expect(folded.rest.isEmpty)
  }
}
