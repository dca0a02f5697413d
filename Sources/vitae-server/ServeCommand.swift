import ArgumentParser
import Arguments
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

  @OptionGroup var options: ServeOptions

  func validate() throws {
    guard let editor = options.editor, EditorLink(editor, root: "") == nil else { return }
    let names = EditorLink.known.map(\.name).joined(separator: ", ")
    throw ValidationError("--editor must be one of \(names), or an address with {path}, not '\(editor)'")
  }

  func run() async throws {
    if options.production { return try await serveSite() }
    var build = BuildOptions()
    options.folders.apply(to: &build)
    build.output = options.output
    build.state = options.state
    build.offline = true
    var server = PreviewServer(build)
    server.host = options.listening.host
    server.port = options.listening.port
    server.names = options.names
    server.editor = options.editor.flatMap { EditorLink($0, root: Self.workingFolder) }
    let renderer = DiagnosticRenderer(color: false)
    let notice = server.notice
    let problems = await server.run { event in
      switch event {
      case .listening(let address):
        Console.say("serving \(options.folders.content) at \(address)", to: 1)
        if let notice { Console.say(notice, to: 1) }
        if options.open { Self.open(address) }
      case .built(let summary):
        for diagnostic in summary.diagnostics { Console.say(renderer.render(diagnostic), to: 2) }
        let made = summary.applications - summary.upToDate
        Console.say("\(made) of \(summary.applications) applications written to \(options.output)", to: 1)
      }
    }
    for problem in problems { Console.say(renderer.render(problem), to: 2) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  private func serveSite() async throws {
    var server = SiteServer(output: options.output)
    server.host = options.listening.host
    server.port = options.listening.port
    server.names = options.names
    let problems = await server.run { address in
      Console.say("serving \(HostedTree.folder(of: options.output)) at \(address)", to: 1)
      if options.open { Self.open(address) }
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
