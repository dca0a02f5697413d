import Synchronization
import Testing

@testable import Server

/// So many at a time, in their order, and nobody who has gone away.
@Suite struct GateTests {
  private final class Log: Sendable {
    private let entries = Mutex<[Int]>([])
    var all: [Int] { entries.withLock { $0 } }
    func add(_ entry: Int) { entries.withLock { $0.append(entry) } }
  }

  /// How many are inside, and the most there were.
  private final class Inside: Sendable {
    private let counts = Mutex((now: 0, most: 0))
    var most: Int { counts.withLock { $0.most } }
    func enter() {
      counts.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
    }
    func leave() { counts.withLock { $0.now -= 1 } }
  }

  /// Somebody who stays inside until told to leave.
  private func occupied(_ gate: Gate) async throws -> (
    leave: @Sendable () -> Void, task: Task<Void, any Error>
  ) {
    let (stream, hold) = AsyncStream.makeStream(of: Void.self)
    let free = gate.free
    let task = Task { try await gate.run { for await _ in stream {} } }
    while gate.free == free { await Task.yield() }
    return ({ hold.finish() }, task)
  }

  private func untilInLine(_ count: Int, _ gate: Gate) async throws {
    for _ in 0..<10_000 where gate.inLine != count { try await Task.sleep(for: .milliseconds(1)) }
    #expect(gate.inLine == count)
  }

  @Test func thoseWhoWaitComeInInTheirOrder() async throws {
    let gate = Gate(limit: 1, waiting: 10)
    let log = Log()
    let (leave, first) = try await occupied(gate)
    var tasks: [Task<Void, any Error>] = []
    for number in 1...5 {
      tasks.append(Task { try await gate.run { log.add(number) } })
      try await untilInLine(number, gate)
    }
    leave()
    try await first.value
    for task in tasks { try await task.value }
    #expect(log.all == [1, 2, 3, 4, 5] && gate.free == 1)
  }

  @Test func noMoreWaitThanMay() async throws {
    let gate = Gate(limit: 1, waiting: 1)
    let (leave, first) = try await occupied(gate)
    let second = Task { try await gate.run {} }
    try await untilInLine(1, gate)
    await #expect(throws: Gate.Full.self) { try await gate.run {} }
    leave()
    try await first.value
    try await second.value
    #expect(gate.free == 1)
  }

  @Test func whoIsCancelledGivesUpTheirPlace() async throws {
    let gate = Gate(limit: 1, waiting: 2)
    let log = Log()
    let (leave, first) = try await occupied(gate)
    let gone = Task { try await gate.run { log.add(1) } }
    try await untilInLine(1, gate)
    let next = Task { try await gate.run { log.add(2) } }
    try await untilInLine(2, gate)
    gone.cancel()
    await #expect(throws: CancellationError.self) { try await gone.value }
    // At once, while the first is inside still.
    #expect(gate.inLine == 1 && gate.free == 0)
    leave()
    try await first.value
    try await next.value
    #expect(log.all == [2] && gate.free == 1)
    // Who is cancelled before is not let in, even where there is room.
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await gate.run { log.add(3) }
    }
    await #expect(throws: CancellationError.self) { try await late.value }
    #expect(log.all == [2] && gate.free == 1)
  }

  /// However cancelling and leaving fall together, no place is lost and none is given twice.
  @Test func noPlaceIsLost() async throws {
    let gate = Gate(limit: 3, waiting: 1000)
    let inside = Inside()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<600 {
        group.addTask {
          let task = Task {
            try await gate.run {
              inside.enter()
              await Task.yield()
              inside.leave()
            }
          }
          if number % 3 == 0 { task.cancel() }
          _ = try? await task.value
        }
      }
    }
    #expect((1...3).contains(inside.most))
    #expect(gate.free == 3 && gate.inLine == 0)
  }
}
