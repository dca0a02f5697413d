internal import Synchronization

/// How often something may be done: a bucket that holds `burst` tokens and gains one every `interval` seconds
/// (the token bucket of RFC 2697, as used in traffic policing).
public struct RateLimit: Hashable, Sendable {
  public var burst: Int
  /// Seconds until one more is allowed.
  public var interval: Double

  /// `count` times in `seconds`, at once or spread.
  public init(_ count: Int, in seconds: Double) {
    burst = count
    interval = seconds / Double(count)
  }
}

/// Counts what addresses and accounts do. Its memory is bounded: where there is no room for one more, the one that has
/// done the least of late is forgotten.
public final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var time: Double
  }

  private let limit: RateLimit
  private let capacity: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  public init(_ limit: RateLimit, capacity: Int = 20_000) {
    self.limit = limit
    self.capacity = capacity
  }

  /// Takes a token; where there is none, the whole seconds until there is.
  public func take(_ key: String, now: Double) -> Int? {
    buckets.withLock { buckets in
      if buckets.count >= capacity, buckets[key] == nil { forget(&buckets, now) }
      var bucket = refilled(buckets[key], now)
      defer { buckets[key] = bucket }
      guard bucket.tokens < 1 else {
        bucket.tokens -= 1
        return nil
      }
      return max(1, Int(((1 - bucket.tokens) * limit.interval).rounded(.up)))
    }
  }

  /// Gives a token back: what was done is not to be counted.
  public func giveBack(_ key: String) {
    buckets.withLock { buckets in
      if let bucket = buckets[key] { buckets[key]?.tokens = min(Double(limit.burst), bucket.tokens + 1) }
    }
  }

  var count: Int { buckets.withLock { $0.count } }

  private func refilled(_ bucket: Bucket?, _ now: Double) -> Bucket {
    guard let bucket else { return Bucket(tokens: Double(limit.burst), time: now) }
    let gained = max(0, now - bucket.time) / limit.interval
    return Bucket(tokens: min(Double(limit.burst), bucket.tokens + gained), time: now)
  }

  /// Forgets those that are full again; where there are none, the fuller half.
  private func forget(_ buckets: inout [String: Bucket], _ now: Double) {
    let before = buckets.count
    buckets = buckets.filter { refilled($0.value, now).tokens < Double(limit.burst) }
    guard buckets.count == before else { return }
    let middle = buckets.values.map { refilled($0, now).tokens }.sorted()[before / 2]
    buckets = buckets.filter { refilled($0.value, now).tokens < middle }
    if buckets.count == before { buckets = [:] }
  }
}
