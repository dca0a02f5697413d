import ArgumentParser
import Base
import Build

/// Where the output and the caches lie.
struct StateOptions: ParsableArguments {
  @Option(help: "The folder of people and jobs, beside which the state folder lies.")
  var content = "content"

  @Option(help: "Where the outputs are.")
  var output = "output"

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  var state: String?

  var options: BuildOptions {
    var options = BuildOptions()
    options.content = content
    options.output = output
    options.state = state
    return options
  }
}

/// `vitae cache`.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "Look after the records of earlier builds, by which only what changed is made again.",
    discussion: """
      They stand in build.sqlite in the state folder and can be deleted at any time: then everything is made anew, with the
      same bytes. Answers of language models, which cost money, are kept elsewhere: see `vitae completions`.
      """)

  enum Action: String, CaseIterable, ExpressibleByArgument { case stats, prune, verify }

  @Argument(
    help: ArgumentHelp(
      "stats: what there is; prune: forget outputs that are gone; verify: compare all files with what was recorded.",
      valueName: "stats|prune|verify"))
  var action = Action.stats

  @OptionGroup var place: StateOptions

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(format: reporting.format)
    switch action {
    case .stats: show(BuildCache.statistics(place.options), console)
    case .prune:
      let result = BuildCache.prune(place.options)
      console.report(result.diagnostics)
      console.say("forgot the records of \(BuildCommand.count(result.value, "output"))")
      console.emit([JSONMember("forgotten", .integer(Int64(result.value)))])
    case .verify:
      let result = BuildCache.verify(place.options)
      console.report(result.diagnostics)
      for path in result.value { console.say("not as recorded: \(path)") }
      console.say(
        result.value.isEmpty ? "everything is as recorded" : "run `vitae build --verify` to make it so")
      console.emit([JSONMember("differing", .array(result.value.map { .string($0) }))])
      if !result.value.isEmpty { throw Failure() }
    }
  }

  private func show(_ result: Checked<BuildCache.Statistics>, _ console: Console) {
    console.report(result.diagnostics)
    let statistics = result.value
    for output in statistics.outputs { console.say("records of \(output)") }
    console.say(
      "\(BuildCommand.count(statistics.steps, "step")), \(BuildCommand.count(statistics.inputs, "group")) of inputs, "
        + "\(statistics.fileBytes / 1024) kB in \(statistics.path)")
    console.emit([
      JSONMember("path", .string(statistics.path)),
      JSONMember("bytes", .integer(Int64(statistics.fileBytes))),
      JSONMember("steps", .integer(Int64(statistics.steps))),
      JSONMember("inputs", .integer(Int64(statistics.inputs))),
      JSONMember("outputs", .array(statistics.outputs.map { .string($0) })),
    ])
  }
}

/// `vitae clean`.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Delete what builds made and can make again; never what language models were paid for.")

  @OptionGroup var place: StateOptions

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let console = Console(format: reporting.format)
    let result = Cleaning.run(place.options)
    console.report(result.diagnostics)
    for path in result.value { console.say("deleted \(path)") }
    if result.value.isEmpty, !result.hasErrors { console.say("there was nothing to delete") }
    console.emit([JSONMember("deleted", .array(result.value.map { .string($0) }))])
    if result.hasErrors { throw Failure() }
  }
}
