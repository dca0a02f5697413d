/// What makes a statement worth its place in a CV for a job, and how much each counts.
public struct StatementWeights: Hashable, Sendable {
  /// What is weighed, in the order of `values`.
  public enum Feature: Int, CaseIterable, Sendable {
    /// The requirements that it answers, each by its weight and the strength of the answer: demanded, wished for, duties.
    case must
    case nice, duty
    /// How much of the requirements it means, by their weights.
    case meaning
    /// How lately it was done, 0 to 1.
    case recency
    /// Whether it has a figure.
    case measured
    /// How far in front it stands among its siblings, 0 to 1.
    case place
    /// Its length in lines of 95 characters, at most 3.
    case length
  }

  /// One for each feature.
  public var values: [Double]

  /// What holds while nothing else is known of a person's taste.
  public static let shipped = StatementWeights(values: [1, 1, 1, 0, 0.35, 0.15, 0.1, 0])

  public init(values: [Double]) { self.values = values }

  /// The worth of a statement. O(features).
  func worth(_ features: [Double]) -> Double {
    var sum = 0.0
    for i in features.indices { sum += values[i] * features[i] }
    return sum
  }
}
