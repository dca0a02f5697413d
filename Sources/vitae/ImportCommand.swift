import ArgumentParser
import Base
import Build

/// `vitae import FILE… --person NAME`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring your own CV: a draft profile from the files you have.",
    discussion: """
      Reads PDF, Word (.docx), a LinkedIn export (.zip), JSON Resume, RenderCV YAML, Markdown and plain text. Each field \
      of the draft knows where it was read; doubtful ones are marked for review. A profile that is there already stays \
      as it is, unless you say --accept.
      """)

  @Argument(
    help: ArgumentHelp("The files; what the first one lacks is taken from the others.", valueName: "file"))
  var files: [String]

  @Option(help: "The person's name: it names the folder below profiles/.")
  var person: String

  @Option(help: "The folder of people and jobs.")
  var content = "content"

  @Flag(
    help:
      "Let the files replace what an existing profile says (it is kept as import/before.yaml, before-2.yaml, …)."
  )
  var accept = false

  @Flag(help: "Take a file that looks like no CV, and with --accept one of somebody else's name and address.")
  var force = false

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: reporting.format)
    let result = Importer.run(files, person: person, content: content, isAccepted: accept, isForced: force)
    console.report(result.diagnostics)
    guard let summary = result.value else { throw Failure() }
    for path in summary.written { console.say("wrote \(path)") }
    console.say(
      "\(BuildCommand.count(summary.fields, "field")), \(summary.doubtful) to review, "
        + "\(BuildCommand.count(summary.leftOver, "text")) left over")
    for difference in summary.differences.prefix(20) { console.say(difference) }
    if summary.isProposal {
      console.say(
        "your profile is as it was; look at \(summary.written[0]), or say --accept to let it take its place")
    } else {
      console.say(
        "look at the lines with `review` in \(summary.written[0]), then run `vitae check` and `vitae build`")
    }
    console.emit([
      JSONMember("written", .array(summary.written.map { .string($0) })),
      JSONMember("fields", .integer(Int64(summary.fields))),
      JSONMember("review", .integer(Int64(summary.doubtful))),
      JSONMember("leftOver", .integer(Int64(summary.leftOver))),
      JSONMember("differences", .integer(Int64(summary.differences.count))),
    ])
  }
}
