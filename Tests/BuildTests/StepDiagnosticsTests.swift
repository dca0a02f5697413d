import Base
import Testing

@testable import Build

/// What a build says of applications names them, and what a watching one has said it does not say again.
@Suite struct StepDiagnosticsTests {
  private func note(_ text: String, _ file: String?, _ code: String = "tailoring.sentence-left-out")
    -> Diagnostic
  {
    Diagnostic(.note, code: code, text, at: file.map { SourceRange(file: $0) })
  }

  private func named(_ steps: [(String, [Diagnostic])]) -> [String] {
    StepDiagnostics.named(steps.map { StepDiagnostics($0.0, $0.1) }, in: "content").map(\.message)
  }

  @Test func eachNamesItsPersonAndPosting() {
    let said = note("the letter goes without `x`", nil)
    #expect(named([("ada/acme", [said])]) == ["`ada/acme`: the letter goes without `x`"])
    #expect(
      named([("ada/acme", [said]), ("ben/acme", [said, said])])
        == ["`ada/acme`, `ben/acme`: the letter goes without `x`"])
    let many = (0..<23).map { ("p\($0)/acme", [said]) }
    #expect(named(many).first?.contains("`p19/acme` and 3 more: the letter") == true)
  }

  @Test func whatNamesItOrIsOfAllIsLeftAlone() {
    let own = note("the letter for `ada/acme` takes more than one page", "content/jobs/acme.md")
    let template = note("unknown property", "templates/plain/style.css")
    let hazard = note("the posting `acme` hides text", "content/jobs/acme.md", "build.posting-hazard")
    #expect(named([("ada/acme", [own, template, hazard])]) == [own, template, hazard].map(\.message))
    #expect(named([("site ada", [note("x", nil)]), ("assets", [note("y", nil)])]) == ["x", "y"])
    #expect(named([("ada/acme", [note("z", "content/jobs/acme.md")])]) == ["`ada/acme`: z"])
  }

  @Test func onlyNewsAreSaidAgain() {
    var known = KnownDiagnostics()
    let old = note("a", "content/jobs/acme.md")
    let warning = Diagnostic(.warning, code: "w", "b")
    let error = Diagnostic(.error, code: "e", "c")
    #expect(known.take([old, warning]).said == [old, warning])
    var moved = old
    moved.range = SourceRange(
      file: "content/jobs/acme.md", at: SourceLocation(line: 7, column: 1, offset: 90))
    let second = known.take([moved, warning, error])
    #expect(second.said == [error] && second.rest == "as before: 1 warning, 1 note")
    let third = known.take([error, moved])
    #expect(third.said == [error], "what keeps something from being made is said each time")
    #expect(third.rest == "as before: 1 note")
    #expect(known.take([]).rest == nil)
    #expect(known.take([old]).said == [old], "it was gone")
  }
}
