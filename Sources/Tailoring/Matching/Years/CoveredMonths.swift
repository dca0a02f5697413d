/// The months that several intervals cover, of which one after the other is taken away.
struct CoveredMonths {
  /// Where an interval begins or ends, ascending.
  private let bounds: [Int]
  /// How many intervals cover the months from each bound to the next.
  private var depth: [Int]
  /// How many begin at each bound.
  private var starts: [Int]
  private var count: Int

  /// O(n · log n) and the bounds inside each interval.
  init(_ intervals: [Range<Int>]) {
    var bounds: [Int] = []
    for bound in intervals.flatMap({ [$0.lowerBound, $0.upperBound] }).sorted() where bounds.last != bound {
      bounds.append(bound)
    }
    self.bounds = bounds
    depth = [Int](repeating: 0, count: bounds.count)
    starts = depth
    count = 0
    for interval in intervals { change(interval, by: 1) }
  }

  /// Takes one away that was given.
  mutating func remove(_ interval: Range<Int>) { change(interval, by: -1) }

  /// Whether without one of the intervals months would be uncovered that are covered now; those before all that is left are no
  /// gap. nil: an interval that covers nothing. Without any left, all is.
  func opensGap(without interval: Range<Int>?) -> Bool {
    guard let interval else { return count == 0 }
    guard count > 1 else { return true }
    let own = index(interval.lowerBound)
    // Where what is left begins.
    guard let first = starts.indices.first(where: { starts[$0] > ($0 == own ? 1 : 0) }) else { return true }
    return (own..<index(interval.upperBound)).contains { $0 >= first && depth[$0] == 1 }
  }

  private mutating func change(_ interval: Range<Int>, by step: Int) {
    let from = index(interval.lowerBound)
    for i in from..<index(interval.upperBound) { depth[i] += step }
    starts[from] += step
    count += step
  }

  private func index(_ bound: Int) -> Int {
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
