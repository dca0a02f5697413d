public import Base
internal import Build
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// `vitae serve --production`: serves the finished site of an output folder, and nothing else. It makes nothing, and a
/// build may replace the site while it runs.
public struct SiteServer: Sendable {
  /// The output folder, of which `site/` is served.
  public var output: String
  /// The address to listen on; by default this machine alone.
  public var host = "127.0.0.1"
  public var port = 8080
  /// The host names to answer for; empty: all.
  public var names: [String] = []

  public init(output: String) { self.output = output }

  /// The most connections at a time, and how long an idle one is kept.
  private static let connections = 4_096
  private static let idleSeconds: Int64 = 30

  /// Serves until the task is cancelled or the process is told to end.
  ///
  /// - Returns: what keeps it from serving.
  public func run(isListening: @escaping @Sendable (_ address: String) -> Void) async -> [Diagnostic] {
    let folder = HostedTree.folder(of: output)
    guard let files = SiteFiles(folder: folder) else {
      return [
        Diagnostic(
          .error, code: "server.no-site", "there is no finished site in `\(folder)`",
          hints: ["`vitae build` makes it; name its output folder with `--output`"])
      ]
    }
    do {
      try await application(files) { isListening("http://\(HostName.inURL(host)):\($0)/") }.run()
      return []
    } catch {
      return [PreviewServer.cannotListen(host, port, error)]
    }
  }

  func application(_ files: SiteFiles, _ isListening: @escaping @Sendable (_ port: Int) -> Void)
    -> some ApplicationProtocol
  {
    let responder = SiteResponder<BasicRequestContext>(
      files: files, names: names.isEmpty ? [] : Set((names + [host]).map { HostName.inURL($0).lowercased() }))
    var logger = Logger(label: "vitae-server")
    logger.logLevel = .error
    let limits = HTTP1Channel.Configuration(
      idleTimeout: .seconds(Self.idleSeconds),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    return Application(
      responder: responder, server: .http1(configuration: limits),
      configuration: .init(
        address: .hostname(HostName.bare(host), port: port), serverName: "vitae",
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)),
      onServerRunning: { channel in isListening(channel.localAddress?.port ?? port) }, logger: logger)
  }
}
