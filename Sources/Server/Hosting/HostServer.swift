internal import Accounts
public import Base
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// `vitae host`: people sign in, bring a CV, look it through, paste a posting, take away documents.
public struct HostServer: Sendable {
  private let services: HostServices

  /// Opens the data folder; nil, with the reason, where that cannot be.
  public static func open(_ configuration: HostConfiguration, log: HostLog) -> Checked<HostServer?> {
    HostServices.open(configuration, log: log).map { $0.map(HostServer.init) }
  }

  private init(_ services: HostServices) { self.services = services }

  /// Serves until the task is cancelled or the process is told to end.
  ///
  /// - Parameter tell: is given the address once it listens.
  /// - Returns: what keeps it from serving.
  public func run(tell: @escaping @Sendable (String) -> Void) async -> [Diagnostic] {
    let configuration = services.configuration
    await services.sweep()
    let resuming = Task { await services.resume() }
    let purging = Task { await purge() }
    defer {
      resuming.cancel()
      purging.cancel()
    }
    var logger = Logger(label: "vitae-server")
    logger.logLevel = .error
    let application = Application(
      router: HostResponder(services: services).router(),
      server: .http1(configuration: HostLimits.connection),
      configuration: .init(
        address: .hostname(HostName.bare(configuration.host), port: configuration.port), serverName: "vitae",
        availableConnectionsDelegate: MaximumAvailableConnections(HostLimits.connections)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? configuration.port
        tell("http://\(HostName.inURL(configuration.host)):\(port)/")
      }, logger: logger)
    do {
      try await application.run()
      return []
    } catch {
      return [
        PreviewServer.cannotListen(configuration.host, configuration.port, error)
      ]
    }
  }

  /// Forgets sessions that have ended, and removes what is left of what was deleted, once an hour.
  private func purge() async {
    while !Task.isCancelled {
      _ = try? await OffThread.run { [accounts = services.accounts] in try accounts.purge() }
      await services.removeLeftovers()
      try? await Task.sleep(for: .seconds(3600))
    }
  }
}
