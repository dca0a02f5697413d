internal import Glibc

/// The time and chance that a client needs, so that tests can bring their own.
public struct RequestClock: Sendable {
  /// A time that only grows, from any origin.
  public var uptime: @Sendable () -> Duration
  /// Seconds since 1970-01-01 UTC.
  public var wallTime: @Sendable () -> Int64
  /// Waits; throws when the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void
  /// A number in 0 ..< 1, other each time.
  public var jitter: @Sendable () -> Double

  public init(
    uptime: @escaping @Sendable () -> Duration, wallTime: @escaping @Sendable () -> Int64,
    sleep: @escaping @Sendable (Duration) async throws -> Void, jitter: @escaping @Sendable () -> Double
  ) {
    self.uptime = uptime
    self.wallTime = wallTime
    self.sleep = sleep
    self.jitter = jitter
  }

  /// The system's clocks and its random numbers.
  public static var system: RequestClock {
    RequestClock(
      uptime: { read(CLOCK_MONOTONIC) }, wallTime: { read(CLOCK_REALTIME).components.seconds },
      sleep: { try await Task.sleep(for: $0) }, jitter: { Double.random(in: 0..<1) })
  }

  private static func read(_ clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
