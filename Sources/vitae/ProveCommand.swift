import ArgumentParser
import Base
import Build

/// `vitae prove`.
struct ProveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Say whether all that a PDF says is supported by a profile.",
    discussion: """
      With --profile: `proven`, or what is not supported: words, numbers, titles, dates and skills that the profile does
      not have, or has elsewhere. A letter needs --job too, for the names of the post. Without a profile it is only said
      whether the file is consistent with what is attached to it. Exit status 1 if anything is not supported.
      """)

  @Argument(help: ArgumentHelp("The PDF.", valueName: "file.pdf"))
  var file: String

  @Option(help: ArgumentHelp("The profile or résumé with the facts.", valueName: "file"))
  var profile: String?

  @Option(help: ArgumentHelp("The posting that the PDF answers.", valueName: "posting.md"))
  var job: String?

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: reporting.format)
    let checked = ProofCheck.run(file, profile: profile, job: job)
    console.report(checked.diagnostics)
    guard let result = checked.value else { throw Failure() }
    for finding in result.findings {
      let problems = finding.problems.map(\.explanation).joined(separator: "; ")
      let hints = finding.hints.map { "\n  = hint: " + $0 }.joined()
      console.say("not supported: \(finding.text)\n  \(problems)\(hints)")
      console.emit([
        JSONMember("text", .string(finding.text)),
        JSONMember("problems", .array(finding.problems.map(Self.json))),
        JSONMember("hints", .array(finding.hints.map { .string($0) })),
      ])
    }
    let count =
      "\(BuildCommand.count(result.texts, "text")) of the profile, "
      + "\(BuildCommand.count(result.sentences, "sentence")) in other words"
    for hint in result.hints { console.say("hint: " + hint) }
    let isGood = result.findings.isEmpty
    if isGood {
      console.say((result.hasProfile ? "proven: " : "consistent with its own attachment: ") + count)
    }
    console.emit([
      JSONMember("proven", .bool(isGood && result.hasProfile)),
      JSONMember("consistent", .bool(isGood)), JSONMember("texts", .integer(Int64(result.texts))),
      JSONMember("sentences", .integer(Int64(result.sentences))),
      JSONMember("hints", .array(result.hints.map { .string($0) })),
    ])
    if !isGood { throw Failure() }
  }

  private static func json(_ problem: (kind: String, words: String, explanation: String)) -> JSONValue {
    .object([
      JSONMember("kind", .string(problem.kind)), JSONMember("words", .string(problem.words)),
    ])
  }
}
