import ArgumentParser
import Arguments
import Base
import Build

/// `vitae check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say every mistake in content and templates without building.",
    discussion: """
      With --readback FILE.pdf: whether programs that read applications can read a PDF, ours or any other. Each check
      says pass, fail or not run, and what was found; there is no score. Exit status 1 if a check fails.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(help: ArgumentHelp("Check how this PDF reads instead.", valueName: "file.pdf"))
  var readback: String?

  @Option(
    help: ArgumentHelp(
      "With --readback: the profile or résumé that the PDF shows (default: the one it carries).",
      valueName: "file"))
  var profile: String?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if profile != nil, readback == nil { throw ValidationError("--profile goes with --readback FILE.pdf") }
  }

  func run() async throws {
    let console = Console(format: reporting.format)
    if let readback { return try checkFile(readback, console) }
    var options = BuildOptions()
    folders.apply(to: &options)
    let result = SiteBuild.check(options)
    console.reportFolded(result.diagnostics)
    let errors = result.diagnostics.count { $0.severity == .error }
    let warnings = result.diagnostics.count { $0.severity == .warning }
    console.say(
      "\(BuildCommand.count(result.value.people, "profile")), \(BuildCommand.count(result.value.jobs, "posting")), "
        + "\(BuildCommand.count(result.value.templates, "template")): "
        + (errors + warnings == 0
          ? "all good" : "\(BuildCommand.count(errors, "error")), \(BuildCommand.count(warnings, "warning"))")
    )
    console.emit([
      JSONMember("people", .integer(Int64(result.value.people))),
      JSONMember("jobs", .integer(Int64(result.value.jobs))),
      JSONMember("templates", .integer(Int64(result.value.templates))),
      JSONMember("errors", .integer(Int64(errors))), JSONMember("warnings", .integer(Int64(warnings))),
    ])
    if errors > 0 { throw Failure() }
  }

  private func checkFile(_ path: String, _ console: Console) throws {
    let result = ReadBackCheck.run(path, profile: profile)
    console.report(result.diagnostics)
    for row in result.value {
      let verdict = row.verdict + String(repeating: " ", count: max(1, 9 - row.verdict.utf8.count))
      console.say(verdict + row.name + (row.detail.isEmpty ? "" : ": " + row.detail))
      console.emit([
        JSONMember("check", .string(row.name)), JSONMember("verdict", .string(row.verdict)),
        JSONMember("detail", .string(row.detail)),
      ])
    }
    if result.hasErrors || result.value.contains(where: \.isFailed) { throw Failure() }
  }
}
