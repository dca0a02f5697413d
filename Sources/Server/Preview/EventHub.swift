internal import Synchronization

/// Tells everyone who listens that something has changed. Who listens late or slowly hears of the last change only.
final class EventHub: Sendable {
  private struct State {
    var next = 0
    var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    var generation = 0
  }

  private let state = Mutex(State())

  /// How many listen.
  var count: Int { state.withLock { $0.listeners.count } }

  /// The number of changes so far, now and after each one.
  func listen() -> AsyncStream<Int> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let id = state.withLock { state in
        state.next += 1
        state.listeners[state.next] = continuation
        continuation.yield(state.generation)
        return state.next
      }
      continuation.onTermination = { _ in self.state.withLock { $0.listeners[id] = nil } }
    }
  }

  func announce() {
    state.withLock { state in
      state.generation += 1
      for listener in state.listeners.values { listener.yield(state.generation) }
    }
  }
}
