public import ArgumentParser
import Base
public import Build
import Glibc

/// `vitae new site`, `vitae new person|job NAME`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented starter for a person or a job, or a whole sample.",
    discussion: """
      `vitae new site` writes a small content folder that can be built at once: a person, a project, a posting.
      Nothing that is there is replaced.
      """)

  @Argument(help: "site, person or job.")
  var kind: Starter.Kind

  @Argument(help: "The person's name, or the company's; a site has none.")
  var name: String?

  @Option(
    name: .customLong("person"), help: "Who applies for the job: a folder of profiles/. May be given again.")
  var people: [String] = []

  @Option(help: "The folder of people and jobs.")
  var content = "content"

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if kind.isNamed, name == nil { throw ValidationError("a \(kind.rawValue) needs a name") }
    if kind != .job, !people.isEmpty { throw ValidationError("only a job has people who apply") }
    if !kind.isNamed, name != nil { throw ValidationError("a \(kind.rawValue) has no name") }
  }

  func run() async throws {
    let console = Console(format: reporting.format)
    let written = Starter.write(
      kind, named: name ?? "", for: people, on: BuildDate.fromEpoch(seconds: Int64(time(nil))),
      content: content)
    console.report(written.diagnostics)
    for path in written.value { console.say("wrote \(path)") }
    console.emit([JSONMember("written", .array(written.value.map { .string($0) }))])
    if written.hasErrors { throw Failure() }
    console.say(advice)
  }

  private var advice: String {
    switch kind {
    case .site: "run `vitae build`, then open output/applications/index.html and output/site/index.html"
    case .person: "edit it, then run `vitae check` and `vitae build`"
    case .job: "paste the posting into it, then run `vitae check` and `vitae build`"
    }
  }
}

extension Starter.Kind: ExpressibleByArgument {}
