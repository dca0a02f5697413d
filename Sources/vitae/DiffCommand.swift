import ArgumentParser
import Base
import Build

/// `vitae diff`.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what two applications say differently.",
    discussion: """
      Each is <person>/<job> (or <person>/general) below the output folder, the application's folder, or a PDF that vitae
      made. Shown are facts that only one of the CVs has, facts that moved, other words of summary and letter, and the
      pages. In two languages only the facts are compared. Exit status 0 whether they differ or not, 1 if one of them
      cannot be read.
      """)

  @Argument(help: ArgumentHelp("An application.", valueName: "A"))
  var first: String

  @Argument(help: ArgumentHelp("Another one.", valueName: "B"))
  var second: String

  @Option(help: "Where applications were built.")
  var output = "output"

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: json ? .json : reporting.format)
    let checked = ApplicationCompare.run(first, second, output: output)
    console.report(checked.diagnostics)
    guard let result = checked.value else { throw Failure() }
    for line in Self.lines(result) { console.say(line) }
    console.emit(Self.members(result))
  }

  // MARK: For people

  private static func lines(_ result: ApplicationCompare.Result) -> [String] {
    let diff = result.diff
    var out = ["- \(side(result.first))", "+ \(side(result.second))"]
    func list(_ heading: String, _ lines: [String]) {
      if !lines.isEmpty { out += ["", heading] + lines }
    }
    list("only in \(result.first.name)", diff.onlyInFirst.map { statement("-", $0) })
    list("only in \(result.second.name)", diff.onlyInSecond.map { statement("+", $0) })
    list("moved", diff.moved.map { "  ~ \($0.text)  (\($0.from) → \($0.to))" })
    if !diff.firstSections.isEmpty {
      list(
        "sections in another order",
        [
          "  - " + diff.firstSections.joined(separator: ", "),
          "  + " + diff.secondSections.joined(separator: ", "),
        ])
    }
    list("in other words", diff.reworded.flatMap { ["  - " + $0.before, "  + " + $0.after] })
    list("letter", diff.letterOnlyInFirst.map { "  - " + $0 } + diff.letterOnlyInSecond.map { "  + " + $0 })
    if diff.isEmpty { out += ["", same(result)] }
    if !diff.isOneLanguage { out += ["", "they are in two languages: words are not compared"] }
    return out
  }

  private static func same(_ result: ApplicationCompare.Result) -> String {
    switch (result.diff.hasCVs, result.diff.hasLetters) {
    case (true, true): "CV and letter say the same"
    case (true, false): "the CVs say the same; not both have a letter"
    case (false, true): "the letters say the same; not both have a CV"
    case (false, false): "there is nothing to compare: one is a CV, the other a letter"
    }
  }

  private static func side(_ side: ApplicationCompare.Side) -> String {
    let parts = [
      side.pages.map { "CV of " + BuildCommand.count($0, "page") },
      side.letterPages.map { "letter of " + BuildCommand.count($0, "page") },
      side.language.map { $0.tag },
    ].compactMap { $0 }
    return side.name + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  private static func statement(_ sign: String, _ statement: ApplicationDiff.Statement) -> String {
    (statement.isInner ? "    " : "  ") + sign + " " + statement.text
  }

  // MARK: For tools

  private static func members(_ result: ApplicationCompare.Result) -> [JSONMember] {
    let diff = result.diff
    func texts(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }
    func statement(_ statement: ApplicationDiff.Statement) -> JSONValue {
      .object([
        JSONMember("fact", .string(statement.fact.name)), JSONMember("text", .string(statement.text)),
      ])
    }
    return [
      JSONMember("a", side(result.first)), JSONMember("b", side(result.second)),
      JSONMember("onlyInA", .array(diff.onlyInFirst.map(statement))),
      JSONMember("onlyInB", .array(diff.onlyInSecond.map(statement))),
      JSONMember(
        "moved",
        .array(
          diff.moved.map { move in
            .object([
              JSONMember("fact", .string(move.fact.name)), JSONMember("text", .string(move.text)),
              JSONMember("from", .integer(Int64(move.from))), JSONMember("to", .integer(Int64(move.to))),
            ])
          })),
      JSONMember(
        "reworded",
        .array(
          diff.reworded.map { wording in
            .object([
              JSONMember("fact", .string(wording.fact.name)), JSONMember("a", .string(wording.before)),
              JSONMember("b", .string(wording.after)),
            ])
          })),
      JSONMember("sectionsA", texts(diff.firstSections)), JSONMember("sectionsB", texts(diff.secondSections)),
      JSONMember("letterOnlyInA", texts(diff.letterOnlyInFirst)),
      JSONMember("letterOnlyInB", texts(diff.letterOnlyInSecond)),
      JSONMember("wordsCompared", .bool(diff.isOneLanguage)),
      JSONMember("same", .bool(diff.isEmpty)),
    ]
  }

  private static func side(_ side: ApplicationCompare.Side) -> JSONValue {
    func count(_ value: Int?) -> JSONValue { value.map { .integer(Int64($0)) } ?? .null }
    return .object([
      JSONMember("name", .string(side.name)), JSONMember("pages", count(side.pages)),
      JSONMember("letterPages", count(side.letterPages)),
      JSONMember("language", side.language.map { .string($0.tag) } ?? .null),
    ])
  }
}
