import ArgumentParser
import Base
import Build

/// `vitae check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say every mistake in content and templates without building.")

  @OptionGroup var folders: FolderOptions
  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    let console = Console(format: reporting.format)
    var options = BuildOptions()
    folders.apply(to: &options)
    let result = SiteBuild.check(options)
    console.report(result.diagnostics)
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
}
