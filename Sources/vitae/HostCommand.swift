import ArgumentParser
import Build

/// `vitae host`: becomes `vitae-server host`.
struct HostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Let people sign in, bring their CV and tailor it to postings.",
    discussion: """
      Runs the second program, `vitae-server`, which `make server` builds. All options are its own: `vitae host --help`.
      Everything is kept in one folder (--data, by default vitae-data).
      """)

  @Argument(parsing: .captureForPassthrough, help: "Options of the server.")
  var words: [String] = []

  func run() throws { try ServerStart.become(["host"] + words) }
}

/// `vitae user`: becomes `vitae-server user`.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Look after the accounts of a hosted server: create, list, disable, enable, reset, delete.",
    discussion: "Runs the second program, `vitae-server`: `vitae user --help` tells its options.")

  @Argument(parsing: .captureForPassthrough, help: "What to do, and with whom.")
  var words: [String] = []

  func run() throws { try ServerStart.become(["user"] + words) }
}
