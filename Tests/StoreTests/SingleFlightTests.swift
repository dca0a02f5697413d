import Store
import Synchronization
import Testing

/// A number that tasks share.
private final class Counter: Sendable {
  private let number = Mutex(0)
  var value: Int { number.withLock { $0 } }
  func add(_ step: Int) { number.withLock { $0 += step } }
}

@Suite struct SingleFlightTests {
  @Test func manyWaitForOne() async {
    let flights = SingleFlight<String, Int>()
    let count = Counter()
    let gate = AsyncStream<Void>.makeStream()
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<10 {
        group.addTask {
          await flights.value(for: "a") {
            count.add(1)
            for await _ in gate.stream {}
            return 7
          }
        }
      }
      try? await Task.sleep(for: .milliseconds(30))
      gate.continuation.finish()
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(values == Array(repeating: 7, count: 10))
    #expect(count.value == 1)
  }

  @Test func theNextOneStartsAnew() async {
    let flights = SingleFlight<String, Int>()
    #expect(await flights.value(for: "a") { 1 } == 1)
    #expect(await flights.value(for: "a") { 2 } == 2)
    #expect(await flights.value(for: "b") { 3 } == 3)
  }

  @Test func cancelledWhenNobodyWaitsAnyMore() async {
    let flights = SingleFlight<String, Bool>()
    let work: @Sendable () async -> Bool = {
      try? await Task.sleep(for: .seconds(20))
      return Task.isCancelled
    }
    let first = Task { await flights.value(for: "a", work: work) }
    let second = Task { await flights.value(for: "a", work: work) }
    try? await Task.sleep(for: .milliseconds(20))
    first.cancel()
    second.cancel()
    #expect(await first.value)
    #expect(await second.value)
  }
}
