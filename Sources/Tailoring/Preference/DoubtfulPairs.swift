internal import Base
public import Content

/// The pairs of statements about which the weights are most in doubt: to ask about these teaches most (uncertainty sampling:
/// Lewis, Gale 1994).
public struct DoubtfulPairs: Sendable {
  /// Two statements, in the profile's order.
  public struct Pair: Hashable, Sendable {
    public var first: Fact
    public var second: Fact
  }

  /// The most doubtful first; no statement stands in more than two.
  public let pairs: [Pair]

  /// The most worthy statements that are compared.
  private static let limit = 40
  private static let uses = 2

  /// At most `count` pairs of statements of `profile` for `job` that no rating compares. O(words + 40²).
  public init(
    of profile: Profile, for job: JobPosting, ratings: [Rating], preference: Preference,
    vocabulary: Vocabulary = .standard, count: Int = 10
  ) {
    let features = StatementFeatures(profile, job, vocabulary)
    let known = Self.known(ratings, job)
    let scored = FactStore(profile).facts.enumerated().compactMap { place, fact in
      features.of(fact.id).map { (place: place, fact: fact, worth: preference.weights.worth($0)) }
    }
    let best = scored.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }.prefix(Self.limit)
      .sorted { $0.place < $1.place }
    var open: [(doubt: Double, pair: Pair)] = []
    for (i, first) in best.enumerated() {
      for second in best[(i + 1)...] where !known.contains([first.fact.id.name, second.fact.id.name]) {
        open.append((abs(first.worth - second.worth), Pair(first: first.fact, second: second.fact)))
      }
    }
    let ranked = open.indices.sorted { (open[$0].doubt, $0) < (open[$1].doubt, $1) }
    var uses: [FactID: Int] = [:]
    var pairs: [Pair] = []
    for i in ranked where pairs.count < count {
      let pair = open[i].pair
      guard [pair.first, pair.second].allSatisfy({ uses[$0.id, default: 0] < Self.uses }) else { continue }
      uses[pair.first.id, default: 0] += 1
      uses[pair.second.id, default: 0] += 1
      pairs.append(pair)
    }
    self.pairs = pairs
  }

  /// Both ways round, the pairs that were rated for the job.
  private static func known(_ ratings: [Rating], _ job: JobPosting) -> Set<[String]> {
    var out: Set<[String]> = []
    for rating in ratings where UnicodeForms.slug(rating.job.text) == job.slug {
      guard rating.better.count == 1, rating.than.count == 1 else { continue }
      let names = [rating.better[0].text, rating.than[0].text]
      out.insert(names)
      out.insert(names.reversed())
    }
    return out
  }
}
