import ArgumentParser
import Build

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

  @OptionGroup var folders: FolderOptions

  @Option(help: "Where the outputs go.")
  var output = "output"

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  var state: String?

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on.")
  var port = 8080

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp("A further host name to answer for.", valueName: "host name"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Where a click on text leads: cursor, idea, textmate, vscode, vscodium, zed, or an address such as \
      'vscode://file{path}:{line}:{column}'.
      """, valueName: "name or address"))
  var editor: String?

  @Flag(help: "Open it in the browser.")
  var open = false

  @Flag(
    help: "Serve the finished site, output/site, as it is and nothing else: for hosting (docs/hosting.md).")
  var production = false

  func validate() throws {
    guard (1...65_535).contains(port) else { throw ValidationError("--port must be from 1 to 65535") }
  }

  func run() throws {
    var words = ["--content", folders.content, "--templates", folders.templates]
    for folder in folders.fontFolders { words += ["--fonts", folder] }
    words += ["--output", output, "--host", host, "--port", String(port)]
    if let state { words += ["--state", state] }
    for name in names { words += ["--name", name] }
    if let editor { words += ["--editor", editor] }
    if open { words.append("--open") }
    if production { words.append("--production") }
    try ServerStart.become(words)
  }
}
