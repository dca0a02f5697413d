internal import Synchronization

/// Lets several tasks that want the same thing at once share one piece of work.
public final class SingleFlight<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Flight {
    var task: Task<Value, Never>
    /// Tells this flight from a later one of the same key.
    var number: Int
    var waiting: Int
  }

  private struct State {
    var flights: [Key: Flight] = [:]
    var count = 0
  }

  private let state = Mutex(State())

  public init() {}

  /// The value of `work`, or of the work under way for the same key. The work is cancelled when every task that
  /// waits for it has been.
  public func value(for key: Key, work: @escaping @Sendable () async -> Value) async -> Value {
    let flight = join(key, work)
    defer { leave(key, flight.number) }
    return await withTaskCancellationHandler {
      await flight.task.value
    } onCancel: {
      abandon(key, flight.number)
    }
  }

  private func join(_ key: Key, _ work: @escaping @Sendable () async -> Value) -> Flight {
    state.withLock { state in
      if var flight = state.flights[key] {
        flight.waiting += 1
        state.flights[key] = flight
        return flight
      }
      state.count += 1
      let flight = Flight(task: Task { await work() }, number: state.count, waiting: 1)
      state.flights[key] = flight
      return flight
    }
  }

  /// The flight is over for whoever sees its value: the next one who asks starts anew.
  private func leave(_ key: Key, _ number: Int) {
    state.withLock { state in
      if state.flights[key]?.number == number { state.flights[key] = nil }
    }
  }

  private func abandon(_ key: Key, _ number: Int) {
    state.withLock { state in
      guard var flight = state.flights[key], flight.number == number else { return }
      flight.waiting -= 1
      state.flights[key] = flight
      guard flight.waiting == 0 else { return }
      flight.task.cancel()
      state.flights[key] = nil
    }
  }
}
