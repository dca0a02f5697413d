import ArgumentParser
import Base
import Build

/// `vitae typeset FILE.html --output FILE.pdf`.
struct TypesetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "typeset",
    abstract: "Set any HTML with CSS on pages by vitae's own engine.",
    discussion:
      "Style sheets, fonts and pictures are read from local files beside the HTML; nothing is fetched.")

  @Argument(help: "The HTML file.")
  var file: String

  @Option(
    name: .shortAndLong, help: "The PDF to write; may be left out with --dump, --svg or --png.")
  var output: String?

  @Option(help: ArgumentHelp("Write each page as SVG into this folder.", valueName: "folder"))
  var svg: String?

  @Option(help: ArgumentHelp("Write each page as PNG into this folder.", valueName: "folder"))
  var png: String?

  @Option(help: ArgumentHelp("Pixels an inch of the PNG pictures, from 10 to 1200.", valueName: "number"))
  var dpi = 144.0

  @Option(
    name: .customLong("fonts"), parsing: .singleValue,
    help: ArgumentHelp(
      "The folder of fonts (default: fonts/ here, else those installed with vitae); more are for what it lacks.",
      valueName: "fonts"))
  var fontFolders = ["fonts"]

  @Option(help: "strict: nothing is hyphenated; print: as CSS says.")
  var ats: TextMode = .print

  @Option(help: "frames: print where every line, shape and picture stands.")
  var dump: DumpKind?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if output == nil, dump == nil, svg == nil, png == nil {
      throw ValidationError("give --output FILE.pdf, --svg FOLDER, --png FOLDER or --dump frames")
    }
    if let output, let wrong = HTMLTypesetting.misuse(of: output, input: file) {
      throw ValidationError(wrong)
    }
    guard (10...1200).contains(dpi) else { throw ValidationError("--dpi is a number from 10 to 1200") }
  }

  func run() async throws {
    let console = Console(format: reporting.format)
    var options = TypesetOptions(input: file)
    options.output = output
    options.fonts = fontFolders[0]
    options.moreFonts = Array(fontFolders.dropFirst())
    options.mode = ats
    options.dumpsFrames = dump == .frames
    options.svgFolder = svg
    options.pngFolder = png
    options.dpi = dpi
    let result = HTMLTypesetting.run(options)
    console.report(result.diagnostics)
    if let dump = result.value.dump { Console.write(dump, to: 1) }
    for file in result.value.written {
      console.say("\(file.path): \(BuildCommand.count(file.pages, "page"))")
    }
    if result.value.written.isEmpty, !(output ?? svg ?? png ?? "").isEmpty {
      console.say("nothing was written")
    }
    if result.hasErrors { throw Failure() }
  }
}

/// What `--dump` can show.
enum DumpKind: String, ExpressibleByArgument, CaseIterable { case frames }
