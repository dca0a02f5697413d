public import ArgumentParser

/// Where a server listens.
public struct ListeningOptions: ParsableArguments, Sendable {
  @Option(help: "The address to listen on.")
  public var host = "127.0.0.1"

  @Option(help: "The port to listen on.")
  public var port = 8080

  public init() {}

  /// 0 stands for any port that is free.
  public func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535") }
  }
}

/// The options of `vitae serve`: read by the one program, handed on to the other.
public struct ServeOptions: ParsableArguments, Sendable {
  @OptionGroup public var folders: FolderOptions

  @Option(help: "Where the outputs go.")
  public var output = "output"

  @Option(help: "Where caches live (default: .vitae beside the content folder).")
  public var state: String?

  @OptionGroup public var listening: ListeningOptions

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp("A further host name to answer for.", valueName: "host name"))
  public var names: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Where a click on text leads: cursor, idea, textmate, vscode, vscodium, zed, or an address such as \
      'vscode://file{path}:{line}:{column}'.
      """, valueName: "name or address"))
  public var editor: String?

  @Flag(help: "Open it in the browser.")
  public var open = false

  @Flag(
    help: "Serve the finished site, output/site, as it is and nothing else: for hosting (docs/hosting.md).")
  public var production = false

  public init() {}

  /// The same as words of a command.
  public var words: [String] {
    var words = ["--content", folders.content, "--templates", folders.templates]
    for folder in folders.fontFolders { words += ["--fonts", folder] }
    words += ["--output", output, "--host", listening.host, "--port", String(listening.port)]
    if let state { words += ["--state", state] }
    for name in names { words += ["--name", name] }
    if let editor { words += ["--editor", editor] }
    if open { words.append("--open") }
    if production { words.append("--production") }
    return words
  }
}
