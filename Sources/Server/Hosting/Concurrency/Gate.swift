internal import Synchronization

/// Lets so many in at a time; others wait in their order, up to a number.
final class Gate: Sendable {
  private struct State {
    var free: Int
    var line: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>
  private let waiting: Int

  init(limit: Int, waiting: Int) {
    state = Mutex(State(free: limit))
    self.waiting = waiting
  }

  /// How many more may come in now.
  var free: Int { state.withLock { $0.free } }

  /// Too many wait already.
  struct Full: Error {}

  func run<T: Sendable>(_ body: @Sendable () async throws -> T) async throws -> T {
    guard await enter() else { throw Full() }
    defer { leave() }
    return try await body()
  }

  private func enter() async -> Bool {
    let admitted: Bool? = state.withLock { state in
      if state.free > 0 {
        state.free -= 1
        return true
      }
      return state.line.count < waiting ? nil : false
    }
    if let admitted { return admitted }
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        // Somebody may have left meanwhile.
        if state.free > 0 {
          state.free -= 1
          return true
        }
        state.line.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
    return true
  }

  private func leave() {
    let next: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard !state.line.isEmpty else {
        state.free += 1
        return nil
      }
      return state.line.removeFirst()
    }
    next?.resume()
  }
}
