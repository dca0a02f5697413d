import Arguments
import ArgumentParser
import Build
import Glibc

/// The second program: what `vitae serve`, `vitae host` and `vitae user` start. The server starts it too, for each file
/// that it reads.
@main
enum Program {
  static func main() {
    // In a child that may start no thread, so before anything that runs tasks.
    ReaderProgram.runIfAsked()
    Task.detached {
      await VitaeServer.answer()
    }
    while true { pause() }
  }
}

/// Named as people call it.
struct VitaeServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vitae",
    abstract: "What `vitae serve`, `vitae host` and `vitae user` start.",
    subcommands: [ServeCommand.self, HostCommand.self, UserCommand.self],
    defaultSubcommand: ServeCommand.self)

  /// Does what is asked for and ends the program: with 0, with 1 for any error, with 2 for wrong usage, as `vitae` does.
  static func answer() async -> Never {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exit(withError: nil)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Console.say(
        CommandMistake.message(error, of: VitaeServer.self, words: CommandLine.arguments.dropFirst()), to: 2)
      exit(withError: ExitCode(2))
    }
  }
}
