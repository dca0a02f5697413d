import ArgumentParser
import Base
import Build

/// `vitae completions`.
struct CompletionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "List the cached answers of language models, or forget a person's.",
    discussion: """
      A model is asked only where VITAE_AI_PROVIDER (or VITAE_AI_BASE_URL) and VITAE_AI_MODEL are set, and VITAE_AI_KEY or
      VITAE_AI_KEY_FILE where it needs one; each answer is kept in completions.sqlite in the state folder and paid for once.
      """)

  @Option(help: "Only the answers about this person.")
  var person: String?

  @Option(help: "Delete every answer about this person.")
  var forget: String?

  @Option(help: "The folder of people and jobs, beside which the state folder lies.")
  var content = "content"

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  var state: String?

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: reporting.format)
    var options = BuildOptions()
    options.content = content
    options.state = state
    let result = Completions.overview(options, person: person, forget: forget)
    console.report(result.diagnostics)
    if let forget {
      console.say("forgot \(BuildCommand.count(result.value.removed, "answer")) about \(forget)")
    }
    for entry in result.value.entries {
      console.say("\(entry.person)  \(entry.prompt)  \(entry.model)  \(entry.status)  \(entry.tokens) tokens")
      console.emit([
        JSONMember("person", .string(entry.person)), JSONMember("prompt", .string(entry.prompt)),
        JSONMember("model", .string(entry.model)), JSONMember("status", .string(entry.status)),
        JSONMember("tokens", .integer(Int64(entry.tokens))),
        JSONMember("costMicros", .integer(entry.costMicros)),
      ])
    }
    console.say(
      "\(BuildCommand.count(result.value.entries.count, "answer")), \(result.value.storedBytes / 1024) kB in all"
    )
    if result.hasErrors { throw Failure() }
  }
}
