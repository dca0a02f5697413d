import ArgumentParser
import Arguments
import Base
import Server

/// What `vitae host` starts.
struct HostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Let people sign in, bring their CV and tailor it to postings.",
    discussion: """
      Everything is kept in one folder: accounts in SQLite, files beside it. Only this machine is answered unless --host names
      another address; then put a proxy that speaks TLS before it and say --behind-proxy.
      """)

  @Option(help: "The folder of everything that users bring.")
  var data = "vitae-data"

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var listening: ListeningOptions

  @Option(
    name: .customLong("name"), parsing: .singleValue,
    help: ArgumentHelp("A host name to answer for; more may be given.", valueName: "host name"))
  var names: [String] = []

  @Flag(name: .customLong("no-signup"), help: "Nobody makes an account but `vitae user create`.")
  var isClosed = false

  @Flag(
    name: .customLong("behind-proxy"),
    help: "A proxy before it speaks TLS and says who asks (X-Forwarded-For).")
  var isBehindProxy = false

  @Option(name: .customLong("upload-limit"), help: "The most megabytes of a file.")
  var uploadLimit = 10

  @Option(help: "The most megabytes of everything that a user has.")
  var quota = 100

  @Option(name: .customLong("build-time"), help: "The most seconds that making one application takes.")
  var buildTime = 30

  @Flag(
    name: .customLong("require-confinement"),
    help: "Serve only where programs that read uploads can be kept from all other files (Landlock).")
  var requiresConfinement = false

  func validate() throws {
    guard (1...1000).contains(uploadLimit), (1...100_000).contains(quota), (1...3600).contains(buildTime)
    else {
      throw ValidationError(
        "--upload-limit must be from 1 to 1000, --quota from 1 to 100000, --build-time from 1 to 3600")
    }
  }

  func run() async throws {
    var configuration = HostConfiguration()
    configuration.data = data
    configuration.templates = resources.templates
    configuration.fonts = resources.fontFolders
    configuration.host = listening.host
    configuration.port = listening.port
    configuration.names = names
    configuration.allowsSignUp = !isClosed
    configuration.isBehindProxy = isBehindProxy
    configuration.uploadLimit = uploadLimit << 20
    configuration.quota = quota << 20
    configuration.buildTime = .seconds(buildTime)
    configuration.requiresConfinement = requiresConfinement
    let opened = HostServer.open(configuration, log: HostLog { Console.say($0, to: 2) })
    Console.report(opened.diagnostics)
    guard let server = opened.value else { throw ExitCode(1) }
    let problems = await server.run { Console.say("hosting \(data) at \($0)", to: 1) }
    Console.report(problems)
    if !problems.isEmpty { throw ExitCode(1) }
  }
}
