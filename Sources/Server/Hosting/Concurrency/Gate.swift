internal import Synchronization

/// Lets so many in at a time; others wait in their order, up to a number. Who is cancelled waits no longer.
final class Gate: Sendable {
  private struct State {
    var free: Int
    var line: [Waiting] = []
    var lastNumber: UInt64 = 0
  }

  private struct Waiting {
    var number: UInt64
    var place: CheckedContinuation<Void, any Error>
  }

  private let state: Mutex<State>
  private let waiting: Int

  init(limit: Int, waiting: Int) {
    state = Mutex(State(free: limit))
    self.waiting = waiting
  }

  /// How many more may come in now.
  var free: Int { state.withLock { $0.free } }

  /// How many wait.
  var inLine: Int { state.withLock { $0.line.count } }

  /// Too many wait already.
  struct Full: Error {}

  /// Does something inside.
  ///
  /// - Throws: `Full` where too many wait; `CancellationError` where the task is cancelled before it is let in.
  @inline(never)  // The optimiser of Swift 6.3 crashes on some callers that it is inlined into.
  func run<T: Sendable>(_ body: @Sendable () async throws -> T) async throws -> T {
    try await enter()
    defer { leave() }
    return try await body()
  }

  private func enter() async throws {
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { place in
        // Looked at and taken under one lock: nobody comes between, nor does a cancellation, which waits for it.
        let answer: Result<Void, any Error>? = state.withLock { state in
          if Task.isCancelled { return .failure(CancellationError()) }
          if state.free > 0 {
            state.free -= 1
            return .success(())
          }
          guard state.line.count < waiting else { return .failure(Full()) }
          state.line.append(Waiting(number: number, place: place))
          return nil
        }
        if let answer { place.resume(with: answer) }
      }
    } onCancel: {
      let place = state.withLock { state in
        state.line.firstIndex { $0.number == number }.map { state.line.remove(at: $0).place }
      }
      place?.resume(throwing: CancellationError())
    }
  }

  private func leave() {
    let next = state.withLock { state -> Waiting? in
      guard !state.line.isEmpty else {
        state.free += 1
        return nil
      }
      return state.line.removeFirst()
    }
    next?.place.resume()
  }
}
