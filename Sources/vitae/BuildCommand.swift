public import ArgumentParser
import Arguments
import Base
public import Build
import Content
import Glibc

/// `vitae build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make every application and the public site from a content folder.",
    discussion: """
      Reads content/ (people and jobs), templates/ and fonts/, and replaces output/applications (private: tailored
      CVs, letters, match reports) and output/site (public: portfolios of people who publish) each in one step.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(help: "Where the outputs go; everything vitae made there before is replaced.")
  var output = "output"

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  var state: String?

  @Option(
    help: ArgumentHelp("Make only applications that match, such as 'jane-doe/*'.", valueName: "person/job"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "The date of all documents (default: the posting's date or posted, else the latest date in the content).",
      valueName: "YYYY-MM-DD"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "What PDFs carry inside for machines: none, shown (what the pages show), full (the whole public profile).",
      valueName: "none|shown|full"))
  var attachments: AttachmentMode?

  @Option(help: "How many documents to make at a time (default: one per core).")
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Make only part i of n; which part an output belongs to is decided by its path, so n machines can share a build.",
      valueName: "i/n"))
  var shard: Shard?

  @Flag(help: "Make everything, whatever earlier builds did, and keep nothing for the next.")
  var noCache = false

  @Flag(help: "Compare every input and output byte by byte with what earlier builds knew of it.")
  var verify = false

  @Flag(help: "Build again whenever something changes, until interrupted.")
  var watch = false

  @Flag(help: "Say for each application why it was made again, or that it is up to date.")
  var explain = false

  @Argument(
    help: ArgumentHelp(
      "With --explain: only these outputs, such as output/applications/jane-doe/acme.", valueName: "output"))
  var explained: [String] = []

  @Flag(help: "Ask no language model; use cached answers and the embedded composer.")
  var offline = false

  @Flag(
    help:
      "Fail an application whose wording its facts do not support, instead of using the person's own words.")
  var strict = false

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if !explain, let stray = explained.first {
      throw ValidationError("'\(stray)' is not expected here: outputs are named with --explain only")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let date, BuildOptions.date(date) == nil {
      throw ValidationError("--date must be a calendar date such as 2026-11-21, not '\(date)'")
    }
  }

  func run() async throws {
    let console = Console(format: reporting.format)
    var options = BuildOptions()
    folders.apply(to: &options)
    options.output = output
    options.state = state
    options.only = only
    options.date = date.flatMap(BuildOptions.date)
    options.attachments = attachments
    options.jobs = jobs
    options.offline = offline
    options.isStrict = strict
    options.shard = shard
    options.usesCache = !noCache
    options.verifies = verify
    if explain { options.explains = explained }
    options.environment = Environment.current()
    if watch { return try await keepBuilding(options, console) }
    let progress = Progress(isActive: console.isTerminal && console.format == .human)
    let (summary, signal) = await Self.run(options, progress)
    progress.finish()
    console.reportFolded(summary.diagnostics)
    Self.explain(summary, of: explained, output: output, console)
    let unknown = Self.unknown(explained, in: summary, output: output)
    console.report(unknown)
    if signal == nil { Self.conclude(summary, seconds: progress.seconds, output: output, console) }
    if let signal { throw Failure(status: 128 + signal) }
    if summary.hasErrors || !unknown.isEmpty { throw Failure() }
  }

  /// An error for each output that was asked about and that no step makes.
  private static func unknown(_ asked: [String], in summary: BuildSummary, output: String) -> [Diagnostic] {
    guard let example = summary.explanations.first else { return [] }
    return asked.filter { path in !summary.explanations.contains { $0.makes(path, in: output) } }.map {
      Diagnostic(
        .error, code: "build.nothing-matches", "nothing makes `\($0)`",
        hints: ["name a folder or a file of the output, such as `\(output)/\(example.output)`"])
    }
  }

  /// A build that may wait for a model can be interrupted in good order; any other ends at once, whole as well.
  private static func run(_ options: BuildOptions, _ progress: Progress) async -> (BuildSummary, Int32?) {
    guard options.namesModel else { return (await SiteBuild.run(options) { progress.show($0) }, nil) }
    return await Interruption.cancelling { await SiteBuild.run(options) { progress.show($0) } }
  }

  /// Builds after every change, and tells of each build what a person waits for.
  private func keepBuilding(_ options: BuildOptions, _ console: Console) async throws {
    var known = KnownDiagnostics()
    let problems = await SiteWatch.run(options) { event in
      switch event {
      case .changed(let paths):
        let shown = paths.prefix(3).joined(separator: ", ")
        console.say("changed: \(shown)\(paths.count > 3 ? " and \(paths.count - 3) more" : "")")
      case .built(let summary, let seconds):
        let news = known.take(summary.diagnostics)
        console.reportFolded(news.said)
        if let line = news.rest { console.say(line) }
        Self.explain(summary, of: explained, output: output, console)
        Self.conclude(summary, seconds: seconds, output: output, console)
      }
    }
    console.report(problems)
    if !problems.isEmpty { throw Failure() }
  }

  /// Tells for each step why it ran; for outputs that were asked for, what they are made from too.
  private static func explain(
    _ summary: BuildSummary, of asked: [String], output: String, _ console: Console
  ) {
    for step in summary.explanations
    where asked.isEmpty || asked.contains(where: { step.makes($0, in: output) }) {
      let reasons = step.reasons.isEmpty ? "up to date" : step.reasons.joined(separator: ", ")
      console.say("\(output)/\(step.output): \(reasons)")
      if !asked.isEmpty { for path in step.inputs { console.say("  reads \(path)") } }
      console.emit([
        JSONMember("output", .string(step.output)),
        JSONMember("reasons", .array(step.reasons.map { .string($0) })),
        JSONMember("inputs", .array(step.inputs.map { .string($0) })),
      ])
    }
  }

  private static func conclude(_ summary: BuildSummary, seconds: Double, output: String, _ console: Console) {
    let errors = summary.diagnostics.count { $0.severity == .error }
    let warnings = summary.diagnostics.count { $0.severity == .warning }
    var line = "\(count(summary.applications, "application")), \(count(summary.pages, "page")), "
    line +=
      "\(count(summary.files, "file")), \(count(summary.published, "portfolio")) in \(milliseconds(seconds))"
    if summary.applications > 0, summary.upToDate == summary.applications {
      line += errors > 0 ? "; up to date but for the mistakes above" : "; nothing had changed"
    } else if summary.upToDate > 0 {
      line += "; \(summary.upToDate) of them up to date"
    }
    if let use = summary.modelUse.summary { line += "; " + use }
    if errors + warnings > 0 { line += "; \(count(errors, "error")), \(count(warnings, "warning"))" }
    console.say(line)
    if summary.applications > 0 { console.say("open \(output)/applications/index.html") }
    for name in folded(summary.failed) {
      console.say("failed, last good version kept where there was one: \(name)")
    }
    console.emit([
      JSONMember("applications", .integer(Int64(summary.applications))),
      JSONMember("upToDate", .integer(Int64(summary.upToDate))),
      JSONMember("pages", .integer(Int64(summary.pages))),
      JSONMember("files", .integer(Int64(summary.files))),
      JSONMember("published", .integer(Int64(summary.published))),
      JSONMember("failed", .array(summary.failed.map { .string($0) })),
      JSONMember("errors", .integer(Int64(errors))),
      JSONMember("warnings", .integer(Int64(warnings))),
      JSONMember("model", json(summary.modelUse)),
    ])
  }

  /// The applications that failed, those of one posting in one line where there are several.
  static func folded(_ failed: [String]) -> [String] {
    let jobs = failed.map { $0.split(separator: "/").dropFirst().joined(separator: "/") }
    var told: Set<String> = []
    return zip(failed, jobs).compactMap { name, job in
      let count = jobs.count { $0 == job }
      guard !job.isEmpty, count > 2 else { return name }
      return told.insert(job).inserted ? "\(count) applications for `\(job)`" : nil
    }
  }

  /// What was asked of a language model; money in millionths, null where no price is known.
  static func json(_ use: ModelUse) -> JSONValue {
    func micros(_ value: Int64?) -> JSONValue { value.map { .integer($0) } ?? .null }
    return .object([
      JSONMember("asked", .integer(Int64(use.asked))), JSONMember("failed", .integer(Int64(use.failed))),
      JSONMember("cached", .integer(Int64(use.cached))),
      JSONMember("inputTokens", .integer(Int64(use.inputTokens))),
      JSONMember("outputTokens", .integer(Int64(use.outputTokens))),
      JSONMember("costMicros", micros(use.costMicros)), JSONMember("savedMicros", micros(use.savedMicros)),
      JSONMember("currency", use.price.map { .string($0.currency) } ?? .null),
    ])
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  static func milliseconds(_ seconds: Double) -> String {
    seconds < 1 ? "\(Int((seconds * 1000).rounded())) ms" : "\(Double(Int(seconds * 10)) / 10) s"
  }
}

extension Shard: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
