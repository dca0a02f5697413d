import Arguments
import ArgumentParser
import Build

/// The build tool's command line.
@main
struct Vitae: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vitae",
    abstract: "One true profile in; typeset CVs, letters and portfolios out, tailored to each job.",
    discussion: """
      Run `vitae build` in a folder that holds content/. Templates and fonts are found by themselves.
      Exit status: 0 all good (warnings too), 1 any error, 2 wrong usage.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ServeCommand.self, HostCommand.self, UserCommand.self, CheckCommand.self,
      NewCommand.self, ImportCommand.self, ExportCommand.self, RenderCommand.self,
      TypesetCommand.self,
      TailorCommand.self, RateCommand.self, ProveCommand.self, DiffCommand.self, CompletionsCommand.self,
      CacheCommand.self, CleanCommand.self,
    ],
    defaultSubcommand: nil)

  @MainActor static func main() async {
    ProcessMemory.keepForReuse()
    do {
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      if let render = command as? RenderCommand {
        try await render.run()
      } else if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      exit(withError: ExitCode(failure.status))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      Console.writeError(
        CommandMistake.message(error, of: Vitae.self, words: CommandLine.arguments.dropFirst()))
      exit(withError: ExitCode(2))
    }
  }
}

extension Vitae {
  /// The command that the arguments ask for. The one that the first argument names is asked alone, which costs a third of
  /// reading all commands; whatever is amiss, and whatever asks for help, is for the whole tree to answer.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}

/// A command that failed and has said why.
struct Failure: Error {
  var status: Int32 = 1
}
