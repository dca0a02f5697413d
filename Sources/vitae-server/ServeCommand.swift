import ArgumentParser
import Base
import Build
import Glibc
import Server

/// What `vitae serve` starts.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show a content folder in the browser while it is written.",
    discussion: """
      Pages update as soon as a file is saved; the output folder is kept up to date behind. Only this machine is answered
      unless --host names another address. With --production only the finished site is served.
      """)

  @Option(help: "The folder of people and jobs.")
  var content = "content"

  @Option(help: "The folder of templates (default: templates/ here, else those installed with vitae).")
  var templates = "templates"

  @Option(
    name: .customLong("fonts"), parsing: .singleValue,
    help:
      "The folder of fonts (default: fonts/ here, else those installed with vitae); more are for what it lacks."
  )
  var fontFolders = ["fonts"]

  @Option(help: "Where the outputs go.")
  var output = "output"

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  var state: String?

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on.")
  var port = 8080

  @Option(name: .customLong("name"), parsing: .singleValue, help: "A further host name to answer for.")
  var names: [String] = []

  @Option(help: ArgumentHelp(EditorHelp.text, valueName: "name or address"))
  var editor: String?

  @Flag(help: "Open it in the browser.")
  var open = false

  @Flag(help: "Serve the finished site of the output folder, as it is, and nothing else.")
  var production = false

  func validate() throws {
    guard let editor, EditorLink(editor, root: "") == nil else { return }
    let names = EditorLink.known.map(\.name).joined(separator: ", ")
    throw ValidationError("--editor must be one of \(names), or an address with {path}, not '\(editor)'")
  }

  func run() async throws {
    if production { return try await serveSite() }
    var options = BuildOptions()
    options.content = content
    options.templates = templates
    options.fonts = fontFolders[0]
    options.moreFonts = Array(fontFolders.dropFirst())
    options.output = output
    options.state = state
    options.offline = true
    var server = PreviewServer(options)
    server.host = host
    server.port = port
    server.names = names
    server.editor = editor.flatMap { EditorLink($0, root: Self.workingFolder) }
    let renderer = DiagnosticRenderer(color: false)
    let problems = await server.run { event in
      switch event {
      case .listening(let address):
        Console.say("serving \(content) at \(address)", to: 1)
        if open { Self.open(address) }
      case .built(let summary):
        for diagnostic in summary.diagnostics { Console.say(renderer.render(diagnostic), to: 2) }
        let made = summary.applications - summary.upToDate
        Console.say("\(made) of \(summary.applications) applications written to \(output)", to: 1)
      }
    }
    for problem in problems { Console.say(renderer.render(problem), to: 2) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  private func serveSite() async throws {
    var server = SiteServer(output: output)
    server.host = host
    server.port = port
    server.names = names
    let problems = await server.run { address in
      Console.say("serving \(HostedTree.folder(of: output)) at \(address)", to: 1)
      if open { Self.open(address) }
    }
    let renderer = DiagnosticRenderer(color: false)
    for problem in problems { Console.say(renderer.render(problem), to: 2) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Asks the desktop to show an address.
  private static func open(_ address: String) {
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = []
    for word in ["xdg-open", address] { arguments.append(strdup(word)) }
    arguments.append(nil)
    posix_spawnp(&process, "xdg-open", nil, nil, &arguments, environ)
    for argument in arguments { free(argument) }
  }
}

private enum EditorHelp {
  static let text = """
    Where a click on text leads: cursor, idea, textmate, vscode, vscodium, zed, or an address such as \
    'vscode://file{path}:{line}:{column}'.
    """
}
