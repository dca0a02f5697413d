internal import Base
public import Content

/// A person's ratings as what the model of their preference learns from.
public struct PreferencePairs: Sendable {
  /// Ratings whose statements or posting are gone, in order.
  public private(set) var stale: [Rating] = []
  private var named: [(name: String, difference: PairwiseModel.Difference)] = []

  /// Compares the statements of each rating for its job. Of a pair that was rated twice the later rating holds.
  /// - Parameter jobs: the postings that the person applies to.
  /// O(jobs · requirements · words).
  public init(
    _ ratings: [Rating], of profile: Profile, jobs: [JobPosting], vocabulary: Vocabulary = .standard
  ) {
    var features: [String: StatementFeatures] = [:]
    var places: [String: Int] = [:]
    for rating in ratings {
      let slug = UnicodeForms.slug(rating.job.text)
      if features[slug] == nil, let job = jobs.first(where: { $0.slug == slug }) {
        features[slug] = StatementFeatures(profile, job, vocabulary)
      }
      guard let better = features[slug]?.mean(rating.better.map { FactID($0.text) }),
        let than = features[slug]?.mean(rating.than.map { FactID($0.text) })
      else {
        stale.append(rating)
        continue
      }
      let name = Self.name(rating, slug)
      let pair = (name: name, difference: zip(better, than).map { $0 - $1 })
      if let place = places[name] {
        named[place] = pair
      } else {
        places[name] = named.count
        named.append(pair)
      }
    }
  }

  /// What is learnt from them. O(pairs).
  public var preference: Preference { Preference(named) }

  /// The same for a pair whichever of the two is the better.
  private static func name(_ rating: Rating, _ job: String) -> String {
    let sides = [rating.better, rating.than].map { $0.map(\.text).sorted().joined(separator: " ") }.sorted()
    return ([job] + sides).joined(separator: "\n")
  }
}

extension StatementFeatures {
  /// The features of all of a profile's statements for a posting.
  init(_ profile: Profile, _ job: JobPosting, _ vocabulary: Vocabulary) {
    let requirements = RequirementReader.read(job, vocabulary: vocabulary).requirements
    let date = Experience.referenceDate(profile, job)
    let matcher = Matcher(profile, date: date, vocabulary: vocabulary)
    self.init(matcher, Relevance(matcher, requirements))
  }
}
