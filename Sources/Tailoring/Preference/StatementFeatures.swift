internal import Base
internal import Content

/// The features of a profile's statements for one posting.
struct StatementFeatures: Sendable {
  private let store: FactStore
  private let relevance: Relevance
  private let date: PartialDate
  private var meanings: [FactID: Double] = [:]

  /// O(requirements · words).
  init(_ matcher: Matcher, _ relevance: Relevance) {
    store = matcher.store
    date = matcher.date
    self.relevance = relevance
    let total = relevance.requirements.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return }
    for requirement in relevance.requirements {
      for (fact, share) in matcher.likeness(to: requirement.text) {
        meanings[fact, default: 0] += requirement.weight * share / total
      }
    }
  }

  /// In the order of `StatementWeights.Feature`; nil where there is no such statement.
  func of(_ id: FactID) -> [Double]? {
    guard let fact = store[id], fact.kind == .highlight else { return nil }
    var asked = [0.0, 0.0, 0.0]
    for answer in relevance.answers(of: id) {
      let requirement = relevance.requirements[answer.requirement]
      let row = requirement.kind == .duty ? 2 : requirement.strength == .must ? 0 : 1
      asked[row] += requirement.weight * answer.strength
    }
    return asked + [
      meanings[id] ?? 0, StatementMerit.recency(fact.dates, on: date),
      StatementMerit.isMeasured(fact) ? 1 : 0,
      1 / Double(1 + StatementMerit.place(fact)), min(3, Double(fact.text.utf8.count) / 95),
    ]
  }

  /// The mean of several statements, those that are gone left out; nil where all are.
  func mean(_ ids: [FactID]) -> [Double]? {
    let all = ids.compactMap(of)
    guard let first = all.first else { return nil }
    return first.indices.map { i in all.reduce(0) { $0 + $1[i] } / Double(all.count) }
  }
}
