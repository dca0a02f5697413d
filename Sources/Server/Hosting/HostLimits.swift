internal import Accounts

/// How often things may be done. What is counted is forgotten when the server ends.
struct HostLimits: Sendable {
  /// Attempts to sign in: by address, and by account wherever they come from.
  let logInsByAddress = RateLimiter(RateLimit(30, in: 600))
  let logInsByAccount = RateLimiter(RateLimit(10, in: 600))
  let signUpsByAddress = RateLimiter(RateLimit(10, in: 3600))
  let uploadsByAccount = RateLimiter(RateLimit(60, in: 3600))
  let buildsByAccount = RateLimiter(RateLimit(60, in: 3600))

  /// Takes one of each; who is refused by one is told when it is free again.
  static func take(_ takings: [(RateLimiter, String)], now: Double) throws(HostError) {
    for (limiter, key) in takings {
      if let seconds = limiter.take(key, now: now) { throw .tooMany(after: seconds) }
    }
  }
}
