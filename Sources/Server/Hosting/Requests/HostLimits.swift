internal import Accounts
internal import HummingbirdCore
internal import NIOCore

/// How often things may be done. What is counted is forgotten when the server ends.
struct HostLimits: Sendable {
  /// Attempts to sign in: by address, and by account wherever they come from.
  let logInsByAddress = RateLimiter(RateLimit(30, in: 600))
  let logInsByAccount = RateLimiter(RateLimit(10, in: 600))
  /// Passwords asked for of who has signed in, by their number: what others try with their address does not count here.
  let passwordsByUser = RateLimiter(RateLimit(10, in: 600))
  let signUpsByAddress = RateLimiter(RateLimit(10, in: 3600))
  let uploadsByAccount = RateLimiter(RateLimit(60, in: 3600))
  let buildsByAccount = RateLimiter(RateLimit(60, in: 3600))
  /// Pages drawn as pictures: browsers keep them for a day.
  let picturesByAccount = RateLimiter(RateLimit(120, in: 600))

  /// The most connections at a time.
  static let connections = 2_048

  /// A request's head, and each piece of what follows it, comes within half a minute; a head has a size.
  static var connection: HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      idleTimeout: .seconds(30),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
  }
  /// How long the body of a form may take.
  static let formTime = Duration.seconds(60)

  /// Takes one of each; who is refused by one is told when it is free again.
  static func take(_ takings: [(RateLimiter, String)], now: Double) throws(HostError) {
    for (limiter, key) in takings {
      if let seconds = limiter.take(key, now: now) { throw .tooMany(after: seconds) }
    }
  }
}
