import Base
import Content
import TestSupport
import Testing

@testable import Tailoring

/// What is learnt from a person's ratings, and when it is heeded.
@Suite struct PreferenceTests {
  typealias Pair = (name: String, difference: PairwiseModel.Difference)

  /// Pairs of statements with features drawn by chance; which is better is told by `weights`, or by a coin where they are nil.
  static func pairs(_ count: Int, by weights: StatementWeights?, seed: UInt64) -> [Pair] {
    var random = SplitMix(state: seed)
    func unit() -> Double { Double(random.next() >> 11) / Double(1 << 53) }
    func features() -> [Double] {
      [unit(), unit(), unit(), unit(), unit(), unit() < 0.5 ? 0 : 1, unit(), 1 + 2 * unit()]
    }
    return (0..<count).map { i in
      let (a, b) = (features(), features())
      let isFirst = weights.map { $0.worth(a) > $0.worth(b) } ?? (unit() < 0.5)
      let (better, than) = isFirst ? (a, b) : (b, a)
      return (name: "job\n\(seed) \(i)", difference: zip(better, than).map { $0 - $1 })
    }
  }

  /// Tastes unlike the shipped weights: short statements; figures above all; what was done lately before what is asked for.
  static let tastes = [
    StatementWeights(values: [0.3, 0.1, 0, 0, 0.2, 0, 0, -1.5]),
    StatementWeights(values: [0.2, 0.2, 0.2, 0, 0.1, 2, 0, 0]),
    StatementWeights(values: [0.2, 0, 0, 0, 3, 0, 0, 0]),
    StatementWeights(values: [0.2, 0.1, 0, 0, -0.5, -2, 0, 0]),
  ]

  @Test(arguments: tastes.indices) func aKnownTasteIsLearnt(_ taste: Int) {
    let preference = Preference(Self.pairs(200, by: Self.tastes[taste], seed: UInt64(11 + taste)))
    #expect(preference.isOn)
    #expect(preference.pairs == 200)
    #expect(preference.foretold >= 170)
    #expect(preference.foretold > preference.foretoldAsShipped + 20)
    // And pairs that nobody rated are foretold as well.
    let others = Self.pairs(500, by: Self.tastes[taste], seed: 99)
    func right(_ weights: StatementWeights) -> Int {
      others.filter { weights.worth($0.difference) > 0 }.count
    }
    #expect(right(preference.weights) > right(.shipped) + 50)
  }

  @Test(arguments: 1...40) func chanceIsNotHeeded(_ seed: Int) {
    let preference = Preference(Self.pairs(200, by: nil, seed: UInt64(1000 + seed)))
    #expect(preference.reason == .notBetter)
    #expect(preference.weights == .shipped)
  }

  @Test func aTasteLikeTheShippedOneChangesNothing() {
    let preference = Preference(Self.pairs(200, by: .shipped, seed: 5))
    #expect(preference.reason == .notBetter)
    #expect(preference.foretoldAsShipped == 200)
  }

  @Test(arguments: [0, 1, 19]) func fewPairsAreNotHeeded(_ count: Int) {
    let preference = Preference(Self.pairs(count, by: Self.tastes[0], seed: 3))
    #expect(preference.reason == .few)
    #expect(preference.weights == .shipped)
    #expect(preference.pairs == count)
  }

  /// Twenty times the shorter statement, where the shipped weights say the longer.
  @Test func twentyClearPairsSuffice() {
    let pairs = (0..<20).map { i -> Pair in
      (name: "\(i)", difference: [-0.1, 0, 0, 0, 0, 0, 0, -1 - Double(i) / 20])
    }
    let preference = Preference(pairs)
    #expect(preference.isOn)
    #expect(preference.foretold == 20 && preference.foretoldAsShipped == 0)
    #expect(preference.weights.values[7] < 0)
  }

  /// A figure may count against a statement, an answer may not.
  @Test func onlyAnswersNeverCountAgainst() {
    let taste = StatementWeights(values: [-2, -2, -2, -1, -1, -1, -1, -1])
    let weights = PairwiseModel.fit(Self.pairs(200, by: taste, seed: 8).map(\.difference)).values
    #expect(weights[..<3].allSatisfy { $0 == 0 } && weights[4...6].allSatisfy { $0 < 0 })
  }

  /// Weights that are right in half of the pairs are no taste, however wrong the shipped ones are.
  @Test func whatIsWrongAsOftenAsRightIsNotHeeded() {
    let pairs = (0..<40).map { i -> Pair in
      (name: "\(i)", difference: [-0.1, 0, 0, 0, 0, 0, 0, i % 2 == 0 ? 0.001 : -0.001])
    }
    let preference = Preference(pairs)
    #expect(preference.foretoldAsShipped == 0 && 2 * preference.foretold <= 40 && !preference.isOn)
  }

  @Test func theirOrderMakesNoDifference() {
    let pairs = Self.pairs(60, by: Self.tastes[1], seed: 21)
    #expect(Preference(pairs) == Preference(pairs.reversed()))
  }

  /// Gained and lost pairs, and whether chance does as well once in a hundred times.
  static let signs: [(gained: Int, lost: Int, isBeyond: Bool)] = [
    (0, 0, false), (6, 0, false), (7, 0, true), (9, 1, false), (10, 1, true), (5, 5, false), (3, 9, false),
    (60, 40, false), (63, 37, true), (700, 600, true), (651, 649, false),
  ]

  @Test(arguments: signs) func theSignTestIsThat(_ gained: Int, _ lost: Int, _ isBeyond: Bool) {
    #expect(Preference.isBeyondChance(gained, lost) == isBeyond)
  }

  @Test(arguments: [-60.0, -5, -0.5, 0, 1e-9, 0.7, 3, 39]) func theExponentialIsThat(_ x: Double) {
    let bounded = min(40, max(-40, x))
    var power = 1.0
    var sum = 1.0
    let half = abs(bounded) / 1024
    for k in 1...20 {
      power *= half / Double(k)
      sum += power
    }
    for _ in 0..<10 { sum *= sum }
    let expected = bounded < 0 ? 1 / sum : sum
    #expect(abs(PairwiseModel.exponential(x) / expected - 1) < 1e-12)
    #expect(abs(PairwiseModel.logistic(x) + PairwiseModel.logistic(-x) - 1) < 1e-12)
  }

  @Test func equationsAreSolved() {
    let solution = LinearSystem.solution([[4, 2, 0], [2, 5, 1], [0, 1, 3]], [8, 15, 11])
    for (value, expected) in zip(solution, [1.0, 2, 3]) { #expect(abs(value - expected) < 1e-12) }
    #expect(LinearSystem.solution([], []).isEmpty)
  }
}
