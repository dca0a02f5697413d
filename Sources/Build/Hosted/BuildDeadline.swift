internal import Base
internal import Glibc
internal import Synchronization

/// Cancels a task when its time is over, from a thread of its own: those that run tasks may all be busy with it.
final class BuildDeadline: Sendable {
  private enum State { case waiting, ended, over }
  private let state = Mutex(State.waiting)
  /// How often the thread looks whether it is still wanted.
  private static let step = Duration.milliseconds(50)

  /// - Parameter cancel: is called once, when `time` is over before `end()`.
  init(after time: Duration, _ cancel: @escaping @Sendable () -> Void) {
    WorkerThread.run { [self] in wait(until: .now + time, cancel) }
  }

  /// The task is done: whether its time was over before.
  func end() -> Bool {
    state.withLock { state in
      if state == .waiting { state = .ended }
      return state == .over
    }
  }

  private func wait(until end: ContinuousClock.Instant, _ cancel: () -> Void) {
    while state.withLock({ $0 == .waiting }) {
      let left = ContinuousClock.now.duration(to: end)
      guard left > .zero else {
        let isOver = state.withLock { state in
          if state == .waiting { state = .over }
          return state == .over
        }
        if isOver { cancel() }
        return
      }
      usleep(UInt32(min(left, Self.step) / .microseconds(1)) + 1)
    }
  }
}
