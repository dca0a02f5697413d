import ArgumentParser
import Arguments

/// `vitae serve`: becomes `vitae-server`.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show everything in the browser while it is written.",
    discussion: """
      Pages update as soon as a file is saved, and the output folder is kept up to date behind. Only this machine is answered
      unless --host says otherwise. With --production nothing is made, and output/site alone is served, for hosting. The server
      is a program of its own, `vitae-server`, which `make server` builds.
      """)

  @OptionGroup var options: ServeOptions

  func validate() throws {
    guard options.listening.port > 0 else { throw ValidationError("--port must be from 1 to 65535") }
  }

  func run() throws { try ServerStart.become(options.words) }
}
