public import Base
public import Build
internal import Glibc
internal import Hummingbird
internal import Logging
internal import NIOCore

/// `vitae serve`: shows a content folder while it is written, and keeps its output up to date.
public struct PreviewServer: Sendable {
  public var options: BuildOptions
  /// The address to listen on; by default this machine alone.
  public var host = "127.0.0.1"
  public var port = 8080
  /// Other names under which this server may be asked for.
  public var names: [String] = []
  /// Where texts can be opened; nil: places are only shown.
  public var editor: EditorLink?

  public init(_ options: BuildOptions) { self.options = options }

  /// What happens while it runs.
  public enum Event: Sendable {
    case listening(String)
    case built(BuildSummary)
  }

  /// What to say of an address that stands for all of this machine's: which of its names are answered.
  public var notice: String? {
    guard ["0.0.0.0", "::", "[::]"].contains(host), names.isEmpty else { return nil }
    return "it answers for localhost alone: give each name or address that others use, such as "
      + "--name 192.168.1.20"
  }

  /// Serves until the task is cancelled or the process is told to end.
  ///
  /// - Returns: what keeps it from serving.
  public func run(tell: @escaping @Sendable (Event) -> Void) async -> [Diagnostic] {
    let changes = ContentChanges.stream(options)
    guard let stream = changes.value else { return changes.diagnostics }
    let session = PreviewSession(options)
    await session.refresh()
    let hub = EventHub()
    let follower = Task { await follow(stream, session, hub, tell) }
    defer { follower.cancel() }
    do {
      try await application(session, hub) { tell(.listening("http://\(HostName.inURL(host)):\(port)/")) }
        .run()
      return []
    } catch {
      return [Self.cannotListen(host, port, error)]
    }
  }

  static func cannotListen(_ host: String, _ port: Int, _ error: any Error) -> Diagnostic {
    let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
    let isTaken = (error as? IOError)?.errnoCode == EADDRINUSE
    return Diagnostic(
      .error, code: "server.cannot-listen",
      "cannot listen on \(host) port \(port): " + (isTaken ? "another program uses the port" : reason),
      hints: [isTaken ? "choose another with `--port`" : "choose an address of this machine and a free port"])
  }

  /// Reads every change and tells of it at once; the files are written behind.
  private func follow(
    _ stream: AsyncStream<[String]>, _ session: PreviewSession, _ hub: EventHub,
    _ tell: @escaping @Sendable (Event) -> Void
  ) async {
    let writer = OutputWriter(options, tell)
    await writer.write()
    for await _ in stream {
      await session.refresh()
      hub.announce()
      await writer.write()
    }
  }

  private func application(
    _ session: PreviewSession, _ hub: EventHub, _ isListening: @escaping @Sendable () -> Void
  ) -> some ApplicationProtocol {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: HostCheck(names: HostCheck<BasicRequestContext>.loopback.union(allNames)))
    router.add(middleware: SafetyHeaders())
    router.add(middleware: MissingPage())
    // Only who sits at this machine may write.
    let isOwn = HostCheck<BasicRequestContext>.isLoopback(host)
    PreviewRoutes(session: session, hub: hub, editor: editor, gate: isOwn ? WriteGate() : nil).add(to: router)
    var logger = Logger(label: "vitae-server")
    logger.logLevel = .error
    return Application(
      router: router,
      configuration: .init(address: .hostname(HostName.bare(host), port: port), serverName: "vitae"),
      onServerRunning: { _ in isListening() }, logger: logger)
  }

  private var allNames: [String] { ([host] + names).map { HostName.inURL($0).lowercased() } }
}

/// Builds after changes, one build at a time, once nothing has changed for a while: those who look come first. A change
/// during a build ends it, and nothing is replaced; what was made by then is taken over by the next.
private actor OutputWriter {
  private let options: BuildOptions
  private let tell: @Sendable (PreviewServer.Event) -> Void
  private var memory = BuildMemory()
  private var current: Task<Void, Never>?
  /// How long nothing has to change.
  private static let quiet = Duration.seconds(1)

  init(_ options: BuildOptions, _ tell: @escaping @Sendable (PreviewServer.Event) -> Void) {
    self.options = options.leavingAProcessor()
    self.tell = tell
  }

  /// Asks for a build and returns at once.
  func write() {
    let last = current
    last?.cancel()
    current = Task(priority: .background) {
      await last?.value
      try? await Task.sleep(for: Self.quiet)
      if !Task.isCancelled { await self.build() }
    }
  }

  private func build() async {
    let result = await SiteBuild.rebuild(options, memory)
    memory = result.memory
    if !Task.isCancelled { tell(.built(result.summary)) }
  }
}
