import ArgumentParser
import Glibc

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
