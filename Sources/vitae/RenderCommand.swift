public import ArgumentParser
import Base
public import Build
public import Content

/// `vitae render RESUME --output FILE`.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Typeset one résumé file, or a folder of them, without a content folder.",
    discussion: """
      Reads a JSON Resume, a RenderCV YAML, a vitae profile or a Markdown CV. The ending of --output says what is made:
      .pdf, .docx, .html, .md or .txt. For a folder of résumés, --output is a folder and every file becomes a PDF in it.
      With --profile, a text that you edited by hand is set only if all it says is in the profile.
      """)

  @Argument(help: "A résumé file, or a folder of them.")
  var resume: String

  @Option(name: .shortAndLong, help: "The file (or folder) to write.")
  var output: String

  @Option(help: "The template: classic, concise, folio, or a folder of yours.")
  var template = "classic"

  @Option(help: "strict: nothing is hyphenated, made for applicant tracking systems; print: as CSS says.")
  var ats: TextMode = .strict

  @Option(
    help: "How pages are filled: auto (a nearly empty last page is saved), none, or exactly so many pages.")
  var fit: FitGoal = .auto

  @Option(help: "The folder of templates (default: templates/ here, else those installed with vitae).")
  var templates = "templates"

  @Option(
    name: .customLong("fonts"), parsing: .singleValue,
    help: ArgumentHelp(
      "The folder of fonts (default: fonts/ here, else those installed with vitae); more are for what it lacks.",
      valueName: "fonts"))
  var fontFolders = ["fonts"]

  @Option(help: "The date of the document, YYYY-MM-DD; a letter's own stands.")
  var date: String?

  @Option(help: "How many documents to make at a time (default: one per core).")
  var jobs: Int?

  @Option(help: ArgumentHelp("The profile that must support all that is said.", valueName: "file"))
  var profile: String?

  @Option(help: ArgumentHelp("The posting whose names may be used.", valueName: "posting.md"))
  var job: String?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let date, BuildOptions.date(date) == nil {
      throw ValidationError("--date must be a calendar date such as 2026-11-21, not '\(date)'")
    }
  }

  /// One document is made on the thread that asks: a second would cost a millisecond.
  nonisolated(nonsending) func run() async throws {
    let console = Console(format: reporting.format)
    var options = RenderOptions(input: resume, output: output)
    options.template = template
    options.mode = ats
    options.fit = fit
    options.templates = templates
    options.fonts = fontFolders[0]
    options.moreFonts = Array(fontFolders.dropFirst())
    options.date = date.flatMap(BuildOptions.date)
    options.jobs = jobs
    options.environment = Environment.current()
    options.profile = profile
    options.job = job
    let result = await Rendering.run(options)
    console.report(result.diagnostics)
    console.say(
      "\(BuildCommand.count(result.value.files, "file")), \(BuildCommand.count(result.value.pages, "page"))")
    console.emit([
      JSONMember("files", .integer(Int64(result.value.files))),
      JSONMember("pages", .integer(Int64(result.value.pages))),
    ])
    if result.hasErrors { throw Failure() }
  }
}

extension TextMode: ExpressibleByArgument {}

extension AttachmentMode: ExpressibleByArgument {}

extension FitGoal: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public var defaultValueDescription: String {
    if case .pages(let pages) = self { "\(pages)" } else { "\(self)" }
  }
}
