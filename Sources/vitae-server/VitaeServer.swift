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
      await VitaeServer.main()
      exit(0)
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
}
