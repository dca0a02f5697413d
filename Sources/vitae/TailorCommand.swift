import ArgumentParser
import Arguments
import Base
import Build
import Content
import Tailoring

/// `vitae tailor`.
struct TailorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tailor", abstract: "Suggest changes to the CV for one posting, and keep those you accept.",
    discussion: """
      Each suggestion says what stands there now, what would, what it rests on, and which requirements of the posting it
      shows. Accepted ones are kept in profiles/<person>/jobs/<job>.yaml, which you may edit, and used by `vitae build`.
      Exit status 1 if a suggestion is not there or cannot be kept; then no file is changed.
      """)

  @Argument(help: ArgumentHelp("The posting's file in jobs/, without its ending.", valueName: "job"))
  var job: String

  @Option(help: "Who applies; needed where several people do.")
  var person: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Accept these suggestions, in this order.", valueName: "id"))
  var apply: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Take these back, before others are accepted.", valueName: "id"))
  var undo: [String] = []

  @Option(help: ArgumentHelp("What a language model is to mind, where one is set up.", valueName: "text"))
  var instructions: String?

  @OptionGroup var folders: FolderOptions

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  var state: String?

  @Flag(help: "Ask no language model; use cached answers.")
  var offline = false

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: json ? .json : reporting.format)
    var options = BuildOptions()
    folders.apply(to: &options)
    options.state = state
    options.offline = offline
    options.environment = Environment.current()
    var request = JobTailoring.Request(job: job)
    request.person = person
    request.apply = apply
    request.undo = undo
    request.instructions = instructions
    let asked = (request, options)
    let (checked, signal) =
      options.namesModel
      ? await Interruption.cancelling { await JobTailoring.run(asked.0, asked.1) }
      : (await JobTailoring.run(request, options), nil)
    if let signal { throw Failure(status: 128 + signal) }
    console.report(checked.diagnostics)
    guard let result = checked.value else { throw Failure() }
    for line in Self.lines(result) { console.say(line) }
    if let use = result.modelUse.summary { console.say("\n" + use) }
    console.emit(Self.members(result))
  }

  // MARK: For people

  private static func lines(_ result: JobTailoring.Result) -> [String] {
    var out: [String] = []
    out += result.undone.map { "taken back: \($0.id)\($0.title.map { "  " + $0 } ?? "")" }
    out += result.applied.map { "accepted: \($0.id)\($0.title.map { "  " + $0 } ?? "")" }
    if !out.isEmpty {
      out += ["\(result.file) is changed; `vitae build --only \(result.application)` sets it", ""]
    }
    let count = BuildCommand.count(result.suggestions.count, "suggestion")
    out.append("\(result.application): \(count)")
    for suggestion in result.suggestions { out += [""] + lines(suggestion) }
    if !result.accepted.isEmpty {
      out += ["", "accepted (take back with --undo):"]
      out += result.accepted.map { "  \($0.id)\($0.title.map { "  " + $0 } ?? "")" }
    }
    return out
  }

  private static func lines(_ suggestion: Suggestion) -> [String] {
    var out = [
      "\(suggestion.id)  \(suggestion.title) (\(suggestion.section))", "  " + suggestion.description,
    ]
    if let before = suggestion.before { out.append("  - " + cut(before)) }
    if let after = suggestion.after { out.append("  + " + cut(after)) }
    if suggestion.accepted.setsWords {
      for quote in suggestion.evidence where quote.text != suggestion.before {
        out.append("  rests on: \(cut(quote.text)) (\(cut(quote.place)))")
      }
    }
    return out + suggestion.effects.map { "  \(name($0.kind)): \(cut($0.text))" }
  }

  private static func cut(_ text: String) -> String { text.count > 200 ? text.prefix(199) + "…" : text }

  private static func name(_ kind: Suggestion.Effect.Kind) -> String {
    switch kind {
    case .shown: "then shown"
    case .earlier: "shown earlier"
    case .named: "named as asked"
    case .lost: "no longer shown"
    }
  }

  // MARK: For tools

  private static func members(_ result: JobTailoring.Result) -> [JSONMember] {
    func ids(_ list: [AcceptedEdit]) -> JSONValue { .array(list.map { .string($0.id) }) }
    return [
      JSONMember("application", .string(result.application)), JSONMember("file", .string(result.file)),
      JSONMember("suggestions", .array(result.suggestions.map(json))),
      JSONMember("accepted", ids(result.accepted)), JSONMember("applied", ids(result.applied)),
      JSONMember("undone", ids(result.undone)), JSONMember("model", BuildCommand.json(result.modelUse)),
    ]
  }

  private static func json(_ suggestion: Suggestion) -> JSONValue {
    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    return .object([
      JSONMember("id", .string(suggestion.id)), JSONMember("edit", .string(suggestion.edit.rawValue)),
      JSONMember("title", .string(suggestion.title)),
      JSONMember("description", .string(suggestion.description)),
      JSONMember("section", .string(suggestion.section)), JSONMember("before", text(suggestion.before)),
      JSONMember("after", text(suggestion.after)),
      JSONMember(
        "evidence",
        .array(
          suggestion.evidence.map { quote in
            .object([
              JSONMember("fact", .string(quote.fact.name)), JSONMember("text", .string(quote.text)),
              JSONMember("place", .string(quote.place)),
            ])
          })),
      JSONMember(
        "effects",
        .array(
          suggestion.effects.map { effect in
            .object([
              JSONMember("kind", .string(effect.kind.rawValue)),
              JSONMember("requirement", .string(effect.requirement.name)),
              JSONMember("text", .string(effect.text)),
            ])
          })),
    ])
  }
}
