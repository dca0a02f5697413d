internal import Glibc

/// Time that one thread has worked, so that whatever else the machine does counts for nothing.
public enum ProcessorTime {
  /// Seconds of processor time of this thread while `body` ran; what other threads did for it is not in it.
  public static func measure(_ body: () throws -> Void) rethrows -> Double {
    try of(body).seconds
  }

  /// What `body` gives, and the seconds of processor time of this thread while it ran.
  public static func of<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let start = now()
    let value = try body()
    return (value, now() - start)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
