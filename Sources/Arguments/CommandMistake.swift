public import ArgumentParser
internal import Base

/// What is said of words that a program's commands do not take.
public enum CommandMistake {
  /// The message for words that no command has, with the nearest that it has; else the parser's own.
  ///
  /// - Parameter words: those after the program's name.
  public static func message(
    _ error: any Error, of program: any ParsableCommand.Type, words: some Sequence<String>
  ) -> String {
    let full = program.fullMessage(for: error)
    guard let problem = commandWords(program, in: program).problem(in: Array(words)) else { return full }
    let usage = full.split(separator: "\n").drop { !$0.hasPrefix("Usage:") }
    return (["Error: " + problem] + usage.map(String.init)).joined(separator: "\n")
  }

  private static func commandWords(_ type: any ParsableCommand.Type, in program: any ParsableCommand.Type)
    -> CommandWords
  {
    let configuration = type.configuration
    return CommandWords(
      name: configuration.commandName ?? "\(type)".lowercased(), help: { program.helpMessage(for: type) },
      parts: configuration.subcommands.map { commandWords($0, in: program) })
  }
}
