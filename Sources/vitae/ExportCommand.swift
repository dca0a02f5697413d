import ArgumentParser
import Base
import Build

/// `vitae export PERSON`.
struct ExportCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonresume, rendercv

    var format: ProfileExport.Format { self == .jsonresume ? .jsonResume : .renderCV }
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a profile as JSON Resume or as RenderCV's YAML.",
    discussion: """
      The whole profile is written, what is private too. A JSON Resume or RenderCV file that was brought by `vitae import` \
      comes back with all its keys, those that vitae has no use for included.
      """)

  @Argument(help: ArgumentHelp("The person: the name of a folder below profiles/.", valueName: "person"))
  var person: String

  @Option(help: "The format: jsonresume or rendercv.")
  var format: Format

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  @Option(help: "The folder of people and jobs.")
  var content = "content"

  func run() async throws {
    let console = Console(format: .human)
    let exported = ProfileExport.text(of: person, format.format, content: content)
    console.report(exported.diagnostics)
    guard let text = exported.value else { throw Failure() }
    guard let output, output != "-" else { return Console.write(text, to: 1) }
    let diagnostics = ProfileExport.write(text, to: output)
    console.report(diagnostics)
    if !diagnostics.isEmpty { throw Failure() }
    console.say("wrote \(output)")
  }
}
