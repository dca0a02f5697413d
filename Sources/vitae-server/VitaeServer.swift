import ArgumentParser
import Base
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
      Console.say(misspelling(CommandLine.arguments.dropFirst(), error) ?? fullMessage(for: error), to: 2)
      exit(withError: ExitCode(2))
    }
  }

  /// The message for words that no command has, with the nearest that it has; nil where something else is wrong.
  private static func misspelling(_ words: ArraySlice<String>, _ error: any Error) -> String? {
    guard let problem = commandWords(VitaeServer.self).problem(in: Array(words)) else { return nil }
    let usage = fullMessage(for: error).split(separator: "\n").drop { !$0.hasPrefix("Usage:") }
    return (["Error: " + problem] + usage.map(String.init)).joined(separator: "\n")
  }

  private static func commandWords(_ type: any ParsableCommand.Type) -> CommandWords {
    let configuration = type.configuration
    return CommandWords(
      name: configuration.commandName ?? "\(type)".lowercased(), help: { helpMessage(for: type) },
      parts: configuration.subcommands.map(commandWords))
  }
}
