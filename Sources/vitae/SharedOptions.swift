import ArgumentParser
import Build
import Glibc

/// Where the inputs lie.
struct FolderOptions: ParsableArguments {
  @Option(help: "The folder of people and jobs.")
  var content = "content"

  @Option(help: "The folder of templates (default: templates/ here, else those installed with vitae).")
  var templates = "templates"

  @Option(
    name: .customLong("fonts"), parsing: .singleValue,
    help: ArgumentHelp(
      "The folder of fonts (default: fonts/ here, else those installed with vitae); more are for what it lacks.",
      valueName: "fonts"))
  var fontFolders = ["fonts"]

  func apply(to options: inout BuildOptions) {
    options.content = content
    options.templates = templates
    options.fonts = fontFolders[0]
    options.moreFonts = Array(fontFolders.dropFirst())
  }
}

/// How results are told.
struct ReportingOptions: ParsableArguments {
  @Option(help: "How to report: human, or json (one object a line on standard output).")
  var format: Console.Format = .human
}

extension Console.Format: ExpressibleByArgument {}

/// The environment variables that concern a build.
enum Environment {
  static func current() -> [String: String] {
    var found: [String: String] = [:]
    let names = [
      "SOURCE_DATE_EPOCH", "VITAE_AI_BASE_URL", "VITAE_AI_KEY", "VITAE_AI_KEY_FILE", "VITAE_AI_MODE",
      "VITAE_AI_MODEL", "VITAE_AI_PROVIDER",
    ]
    for name in names {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }
}
