internal import Glibc
internal import Synchronization

/// Counts from 1 across threads.
final class Counter: Sendable {
  private let value = Atomic<Int>(0)
  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}

/// Runs `transform` over `items`, at most `limit` at a time, and gives the results in the order of the items.
func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], limit: Int, _ transform: @escaping @Sendable (Item) async -> Result
) async -> [Result] {
  if items.count == 1 { return [await transform(items[0])] }
  return await withTaskGroup(of: (Int, Result).self) { group in
    var results = [Result?](repeating: nil, count: items.count)
    var next = 0
    while next < min(max(1, limit), items.count) {
      let (index, item) = (next, items[next])
      group.addTask { (index, await transform(item)) }
      next += 1
    }
    while let (index, result) = await group.next() {
      results[index] = result
      if next < items.count {
        let (index, item) = (next, items[next])
        group.addTask { (index, await transform(item)) }
        next += 1
      }
    }
    return results.map { $0! }
  }
}
