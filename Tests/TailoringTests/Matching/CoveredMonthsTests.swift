import TestSupport
import Testing

@testable import Tailoring

/// Months that intervals cover, counted as they are taken away, against counting them anew each time.
@Suite struct CoveredMonthsTests {
  private static func opensGap(_ rest: [Range<Int>], _ all: [Range<Int>]) -> Bool {
    guard let first = rest.map(\.lowerBound).min() else { return true }
    let span = all.compactMap {
      max(first, $0.lowerBound) < $0.upperBound ? max(first, $0.lowerBound)..<$0.upperBound : nil
    }
    return Experience.total(rest) < Experience.total(span)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func likeCountingAnew(seed: UInt64) {
    var random = SplitMix(state: seed)
    var left = (0..<random.below(9)).map { _ in
      let from = random.below(40)
      return from..<from + 1 + random.below(12)
    }
    var covered = CoveredMonths(left)
    #expect(covered.opensGap(without: nil) == left.isEmpty)
    while !left.isEmpty {
      for i in left.indices {
        var rest = left
        let interval = rest.remove(at: i)
        #expect(
          covered.opensGap(without: interval) == Self.opensGap(rest, left), "\(left) without \(interval)")
      }
      covered.remove(left.remove(at: random.below(left.count)))
    }
  }
}
