import ArgumentParser
import Arguments
import Base
import Build
import Content
import Glibc
import Tailoring

/// `vitae rate`.
struct RateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Say which of two statements, or documents, was better for a posting.",
    discussion: """
      On a terminal you are asked about the pairs that are most in doubt; elsewhere they are listed. Ratings are kept in
      profiles/<person>/ratings.yaml, which you may edit. From 20 on, `vitae build` weighs statements as you do, if that
      foretells your own ratings better than the weights that vitae comes with; nothing is ever worded or added by it.
      Exit status 1 if a rating cannot be kept; then no file is changed.
      """)

  @Argument(help: ArgumentHelp("The posting's file in jobs/, without its ending.", valueName: "job"))
  var job: String?

  @Option(help: "Who applies; needed where several people do.")
  var person: String?

  @Option(
    help: ArgumentHelp(
      "The better statement's id, as the list of pairs has it, or its last part.", valueName: "fact"))
  var better: String?

  @Option(help: ArgumentHelp("The id of the statement that it is better than.", valueName: "fact"))
  var than: String?

  @Flag(
    help: "--better and --than are applications (<person>/<job>, a folder, or a PDF), as for `vitae diff`.")
  var documents = false

  @Option(help: "Who says so: person, or what came of it: interview, offer, refusal (of the other).")
  var by = "person"

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String?

  @Option(
    help: ArgumentHelp(
      "Write all ratings as JSON lines, for those who train models; - is standard output.", valueName: "file")
  )
  var export: String?

  @OptionGroup var folders: FolderOptions

  @Option(help: "Where applications were built.")
  var output = "output"

  @Flag(help: "The same as --format json.")
  var json = false

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    guard Rating.Judge(rawValue: by) != nil else {
      throw ValidationError("--by is one of \(Rating.Judge.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if export != nil {
      guard job == nil, better == nil, than == nil else {
        throw ValidationError("--export writes all ratings: name no posting and no statements")
      }
    } else {
      guard job != nil else { throw ValidationError("name a posting, or use --export") }
      guard (better == nil) == (than == nil) else {
        throw ValidationError("--better and --than belong together")
      }
    }
  }

  func run() async throws {
    let console = Console(format: json ? .json : reporting.format)
    var options = BuildOptions()
    folders.apply(to: &options)
    options.output = output
    if let export { return try write(export, console, options) }
    var request = JobRating.Request(job: job ?? "")
    request.person = person
    request.better = better
    request.than = than
    request.areDocuments = documents
    request.by = Rating.Judge(rawValue: by) ?? .person
    request.because = because
    let result = try rate(request, console, options)
    let asks = better == nil && console.format == .human && isatty(0) == 1 && isatty(1) == 1
    if asks { return try ask(result, request, console, options) }
    for line in Self.lines(result) { console.say(line) }
    console.emit(Self.members(result))
  }

  private func rate(_ request: JobRating.Request, _ console: Console, _ options: BuildOptions) throws
    -> JobRating.Result
  {
    let checked = JobRating.run(request, options)
    console.report(checked.diagnostics)
    guard let result = checked.value else { throw Failure() }
    return result
  }

  private func write(_ path: String, _ console: Console, _ options: BuildOptions) throws {
    let checked = JobRating.export(person: person, to: path == "-" ? nil : path, options)
    console.report(checked.diagnostics)
    guard !checked.hasErrors else { throw Failure() }
    if path == "-" {
      Console.write(checked.value.lines, to: 1)
    } else {
      console.say("\(BuildCommand.count(checked.value.count, "rating")) in \(path)")
      console.emit([
        JSONMember("exported", .integer(Int64(checked.value.count))), JSONMember("file", .string(path)),
      ])
    }
  }

  // MARK: Asking

  /// Asks about one pair after another until the person has enough; each answer is kept at once and tells what is asked next.
  private func ask(
    _ first: JobRating.Result, _ request: JobRating.Request, _ console: Console, _ options: BuildOptions
  ) throws {
    var result = first
    var passed: Set<[FactID]> = []
    console.say("\(result.application): which is the better one for this post? 1, 2, s (neither), q (enough)")
    while let pair = result.doubts.first(where: { !passed.contains([$0.first.id, $0.second.id]) }) {
      console.say("\n  1  \(pair.first.quote)\n       \(pair.first.place)")
      console.say("  2  \(pair.second.quote)\n       \(pair.second.place)")
      let answer = Self.answer(console)
      if answer == .enough { break }
      passed.insert([pair.first.id, pair.second.id])
      guard answer != .neither else { continue }
      var rating = request
      rating.better = (answer == .first ? pair.first : pair.second).id.name
      rating.than = (answer == .first ? pair.second : pair.first).id.name
      result = try rate(rating, console, options)
    }
    console.say("\n\(result.preference.explanation) (\(result.file))")
  }

  /// The next answer, asked for again where a line is none of the keys; nobody there any more means enough.
  private static func answer(_ console: Console) -> RatingAnswer {
    while true {
      Console.write("> ", to: 1)
      guard let line = readLine() else { return .enough }
      if let answer = RatingAnswer(line) { return answer }
      console.say("1, 2, s (neither) or q (enough)?")
    }
  }

  // MARK: For people

  private static func lines(_ result: JobRating.Result) -> [String] {
    var out: [String] = []
    if result.added != nil { out.append("\(result.file) has the rating") }
    out.append(result.preference.explanation)
    guard result.added == nil else { return out }
    if !result.doubts.isEmpty {
      out += ["", "most in doubt for \(result.application) (`--better ID --than ID` says which is better):"]
    }
    for pair in result.doubts {
      out += ["", statement(pair.first), statement(pair.second)]
    }
    return out
  }

  private static func statement(_ fact: Fact) -> String { "  \(fact.id.name)\n    \(fact.quote)" }

  // MARK: For tools

  private static func members(_ result: JobRating.Result) -> [JSONMember] {
    let preference = result.preference
    return [
      JSONMember("application", .string(result.application)), JSONMember("file", .string(result.file)),
      JSONMember("added", .bool(result.added != nil)),
      JSONMember(
        "preference",
        .object([
          JSONMember("isOn", .bool(preference.isOn)),
          JSONMember("reason", .string(preference.reason.rawValue)),
          JSONMember("pairs", .integer(Int64(preference.pairs))),
          JSONMember("foretold", .integer(Int64(preference.foretold))),
          JSONMember("foretoldAsShipped", .integer(Int64(preference.foretoldAsShipped))),
        ])),
      JSONMember("doubts", .array(result.doubts.map { .array([json($0.first), json($0.second)]) })),
    ]
  }

  private static func json(_ fact: Fact) -> JSONValue {
    .object([
      JSONMember("fact", .string(fact.id.name)), JSONMember("text", .string(fact.quote)),
      JSONMember("place", .string(fact.place)),
    ])
  }
}
