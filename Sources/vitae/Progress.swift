import Build
import Glibc
import Synchronization

/// A progress line on a terminal once work lasts over a second: count, rate and time left.
final class Progress: Sendable {
  private struct State {
    var lastShown = 0.0
    var isShown = false
  }

  private let isActive: Bool
  private let start = Progress.now()
  private let state = Mutex(State())

  init(isActive: Bool) { self.isActive = isActive }

  /// Seconds of the monotonic clock.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  var seconds: Double { Self.now() - start }

  func show(_ progress: BuildProgress) {
    guard isActive else { return }
    let elapsed = seconds
    state.withLock { state in
      guard elapsed > 1, elapsed - state.lastShown > 0.1 else { return }
      state.lastShown = elapsed
      state.isShown = true
      let rate = Double(progress.done) / elapsed
      let left = rate > 0 ? Int(Double(progress.total - progress.done) / rate) : 0
      Console.write(
        "\r\u{1B}[K\(progress.done)/\(progress.total)  \(Int(rate))/s  \(left) s left  \(progress.name)",
        to: 2)
    }
  }

  func finish() {
    state.withLock { state in
      if state.isShown { Console.write("\r\u{1B}[K", to: 2) }
      state.isShown = false
    }
  }
}
