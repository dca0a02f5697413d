public import ArgumentParser
import Base
public import Build

/// `vitae new person|job NAME`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented starter for a person or a job.")

  @Argument(help: "person or job.")
  var kind: Starter.Kind

  @Argument(help: "The person's name, or the company's.")
  var name: String

  @Option(help: "The folder of people and jobs.")
  var content = "content"

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: reporting.format)
    let written = Starter.write(kind, named: name, content: content)
    console.report(written.diagnostics)
    for path in written.value { console.say("wrote \(path)") }
    console.emit([JSONMember("written", .array(written.value.map { .string($0) }))])
    if written.hasErrors { throw Failure() }
    console.say(
      kind == .person
        ? "edit it, then run `vitae check` and `vitae build`"
        : "paste the posting into it, then run `vitae check` and `vitae build`")
  }
}

extension Starter.Kind: ExpressibleByArgument {}
