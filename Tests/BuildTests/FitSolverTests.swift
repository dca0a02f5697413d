import Base
import Composition
import Content
import Export
import Testing
import Typesetting

@testable import Build

/// Documents fill the pages asked for, within the limits of the template.
@Suite struct FitSolverTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// A text of one-line paragraphs on pages that hold 20 of them at 10 pt, spaced by a factor.
  private static func solved(lines: Int, _ goal: FitGoal, limit: Int? = nil) throws -> FitSolver.Result {
    var document = Document()
    let html = document.appendElement(Element(name: "html"), to: Document.root)
    let body = document.appendElement(Element(name: "body"), to: html)
    for number in 0..<lines {
      let line = document.appendElement(Element(name: "p"), to: body)
      document.appendText(TextNode("line \(number)"), to: line)
    }
    let css = """
      @page { size: 300pt 240pt; margin: 20pt }
      html { font-family: "Source Sans 3"; font-size: 8pt }
      body { margin: 0 }
      p { margin: 0; line-height: calc(10pt * var(--gap, 1)); orphans: 1; widows: 1 }
      """
    let sheet = Stylesheet.parse(SourceText(file: "style.css", text: css)) { _, _ in nil }
    #expect(sheet.diagnostics.isEmpty)
    var loader = FontLoader(folder: root + "/fonts")
    let setter = DocumentSetter(
      stylesheet: sheet.value, fonts: loader.library(),
      fallbacks: FallbackFonts(fontFolder: root + "/fonts", more: []), images: ImageLibrary(), paper: .a4,
      mode: .strict,
      cache: ExportCache())
    let solver = FitSolver(
      setter: setter, variables: [FitVariable(name: "--gap", least: 0.8, most: 1.25)],
      place: SourceRange(file: "a/profile.yaml"))
    return solver.set(document, goal: goal, limit: limit, name: "text")
  }

  @Test(arguments: [
    // Lines, goal, pages, whether there is something to say.
    (20, FitGoal.auto, 1, false), (22, .auto, 1, false), (25, .auto, 1, false), (26, .auto, 2, false),
    (30, .auto, 2, false), (22, .none, 2, false), (22, .pages(1), 1, false), (26, .pages(1), 2, true),
    (30, .pages(2), 2, false), (40, .pages(2), 2, false), (50, .pages(2), 2, false), (51, .pages(2), 3, true),
    (10, .pages(2), 1, true), (45, .auto, 2, false), (55, .auto, 3, false),
  ]) func fillsPages(lines: Int, goal: FitGoal, pages: Int, says: Bool) throws {
    let result = try Self.solved(lines: lines, goal)
    #expect(result.value.layout.pages.count == pages)
    #expect(result.diagnostics.map(\.code) == (says ? ["build.fit"] : []))
    #expect(result.diagnostics.allSatisfy { $0.range?.file == "a/profile.yaml" })
  }

  /// Twenty lines fill a page: six more are less than a third of the next, ten are not.
  @Test(arguments: [(20, nil), (26, 30), (30, nil), (46, 30)] as [(Int, Int?)])
  func aSparseEndIsTold(lines: Int, percent: Int?) throws {
    let share = FitSolver.sparseEnd(try Self.solved(lines: lines, .none).value)
    #expect(share.map { Int($0 * 100 + 0.5) } == percent)
  }

  @Test func pagesAreFilledToTheLastLine() throws {
    let result = try Self.solved(lines: 34, .pages(2))
    let free = Length.pt(200) - result.value.layout.lastPageFill
    #expect(free < .pt(14))
  }

  @Test func limitsSavePages() throws {
    #expect(try Self.solved(lines: 28, .auto).value.layout.pages.count == 2)
    #expect(try Self.solved(lines: 25, .auto, limit: 1).value.layout.pages.count == 1)
    #expect(try Self.solved(lines: 28, .auto, limit: 1).value.layout.pages.count == 2)
  }

  @Test func saysByHowMuchItIsTooLong() throws {
    // 30 lines of 8 pt are 240 pt: 40 pt, which is 14 mm, more than a page holds.
    let said = try Self.solved(lines: 30, .pages(1)).diagnostics.first?.message
    #expect(said == "`text` is 14 mm too long for 1 page")
  }

  @Test func oneVariableGoesAfterTheOther() {
    let variables = [
      FitVariable(name: "--a", least: 0.5, most: 2), FitVariable(name: "--b", least: 0.9, most: 1.1),
    ]
    #expect(variables.declarations(at: 0) == "--a: 1.000; --b: 1.000")
    #expect(variables.declarations(at: -0.5) == "--a: 0.500; --b: 1.000")
    #expect(variables.declarations(at: -0.75) == "--a: 0.500; --b: 0.950")
    #expect(variables.declarations(at: 0.25) == "--a: 1.500; --b: 1.000")
    #expect(variables.declarations(at: 9) == "--a: 2.000; --b: 1.100")
  }

  @Test(arguments: [
    ("none", FitGoal.none), ("auto", .auto), ("1", .pages(1)), ("20", .pages(20)), ("0", nil), ("21", nil),
    ("two", nil), ("", nil),
  ]) func goalsAreRead(text: String, goal: FitGoal?) { #expect(FitGoal(text) == goal) }
}
