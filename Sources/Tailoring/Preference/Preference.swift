internal import Base

/// What a person's ratings say of how statements are to be weighed, and whether that is heeded.
public struct Preference: Hashable, Sendable {
  /// Why the learnt weights are used, or not.
  public enum Reason: String, Sendable {
    /// They foretell most pairs that they were not learnt from, and more than the shipped ones beyond chance.
    case better
    /// Fewer than 20 pairs.
    case few
    /// On pairs that they were not learnt from they are not surely better.
    case notBetter = "not-better"
  }

  /// Fewest pairs that anything is learnt from.
  public static let fewest = 20
  /// How likely chance alone may be to do as well.
  private static let chance = 0.01
  private static let folds = 5

  /// What holds: the learnt weights where they are better, else the shipped ones.
  public private(set) var weights: StatementWeights = .shipped
  public private(set) var reason: Reason = .few
  /// The pairs that could be compared.
  public private(set) var pairs = 0
  /// Of these, how many the learnt weights foretell from the others, and how many the shipped ones do.
  public private(set) var foretold = 0
  public private(set) var foretoldAsShipped = 0

  public var isOn: Bool { reason == .better }

  /// Nothing is known.
  public init() {}

  /// Learns from pairs, each with a text that names it. In what order they come makes no difference: each is foretold once, by
  /// weights that were learnt from the four fifths of the pairs that it is not in, and its fifth is told by the digest of its name.
  /// O(pairs).
  init(_ named: [(name: String, difference: PairwiseModel.Difference)]) {
    let sorted = named.map { (digest: Digest(of: $0.name), difference: $0.difference) }
      .sorted { $0.digest < $1.digest }
    pairs = sorted.count
    guard pairs >= Self.fewest else { return }
    var gained = 0
    var lost = 0
    for fold in 0..<Self.folds {
      let others = sorted.indices.filter { $0 % Self.folds != fold }.map { sorted[$0].difference }
      let learnt = PairwiseModel.fit(others)
      for i in stride(from: fold, to: sorted.count, by: Self.folds) {
        let (ours, theirs) = (
          learnt.worth(sorted[i].difference), StatementWeights.shipped.worth(sorted[i].difference)
        )
        if ours > 0 { foretold += 1 }
        if theirs > 0 { foretoldAsShipped += 1 }
        if ours > 0, theirs <= 0 { gained += 1 }
        if ours <= 0, theirs > 0 { lost += 1 }
      }
    }
    // Those that are wrong as often as right are no taste.
    reason = Self.isBeyondChance(gained, lost) && 2 * foretold > pairs ? .better : .notBetter
    if isOn { weights = PairwiseModel.fit(sorted.map(\.difference)) }
  }

  /// Whether of the pairs on which the two differ more are gained than chance would: the sign test, one-sided. O(pairs).
  static func isBeyondChance(_ gained: Int, _ lost: Int) -> Bool {
    let all = gained + lost
    guard gained > lost else { return false }
    // Beyond what a Double's exponent holds, by the normal distribution.
    guard all <= 1000 else { return Double(gained - lost) > 2.33 * Double(all).squareRoot() }
    // The chance of `gained` or more heads in `all` throws.
    var ways = 1.0
    var tail = 0.0
    for heads in stride(from: all, through: gained, by: -1) {
      tail += ways
      ways *= Double(heads) / Double(all - heads + 1)
    }
    for _ in 0..<all { tail /= 2 }
    return tail <= chance
  }
}
