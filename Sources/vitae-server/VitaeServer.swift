import ArgumentParser

/// The second program: what `vitae serve`, `vitae host` and `vitae user` start.
@main
struct VitaeServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vitae-server",
    abstract: "What `vitae serve`, `vitae host` and `vitae user` start.",
    subcommands: [ServeCommand.self, HostCommand.self, UserCommand.self],
    defaultSubcommand: ServeCommand.self)
}
