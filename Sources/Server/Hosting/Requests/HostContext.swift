internal import Accounts
internal import Hummingbird
internal import NIOCore

/// What is known of a request before it is looked at.
struct HostContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Where the connection comes from, without the port.
  let peer: String
  /// Ends the connection; what is being written then fails.
  let hangUp: @Sendable () -> Void
  /// The request's name in answers and in the log.
  let requestID = ObjectID.random().description

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    hangUp = { [channel = source.channel] in channel.close(promise: nil) }
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
