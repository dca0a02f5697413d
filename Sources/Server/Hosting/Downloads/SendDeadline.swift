internal import Synchronization

/// Ends the connection on which something is sent unless it is sent in time: somebody who reads nothing is not waited for.
final class SendDeadline: Sendable {
  private struct State {
    var isOver = false
    var timer: Task<Void, Never>?
  }

  private let state = Mutex(State())

  /// - Parameter hangUp: ends the connection; what is being written then fails.
  init(_ time: Duration, hangUp: @escaping @Sendable () -> Void) {
    let timer = Task { [weak self] in
      guard (try? await Task.sleep(for: time)) != nil else { return }
      self?.state.withLock { state in
        // Another answer may be on its way by now.
        if !state.isOver { hangUp() }
      }
    }
    state.withLock { $0.timer = timer }
  }

  /// Everything is sent.
  func end() {
    state.withLock { state in
      state.isOver = true
      state.timer?.cancel()
    }
  }
}
