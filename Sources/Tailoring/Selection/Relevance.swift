internal import Base
internal import Content

/// How strongly each fact answers each requirement, and what it is worth on paper.
struct Relevance: Sendable {
  struct Answer: Sendable {
    var requirement: Int
    /// 0 to 1.
    var strength: Double
  }
  /// What it is worth to mean what is asked for without saying it: too little to be an answer, and more than nothing.
  private static let hint = 0.25

  let requirements: [Requirement]
  private var answers: [FactID: [Answer]] = [:]
  private var bonuses: [FactID: Double] = [:]

  /// For a general CV: nothing is asked for.
  init() { requirements = [] }

  init(_ matcher: Matcher, _ requirements: [Requirement]) {
    self.requirements = requirements
    for (i, requirement) in requirements.enumerated() { add(requirement, i, matcher) }
  }

  /// With what a person's preference adds to the worth of each statement, and takes from it.
  init(_ matcher: Matcher, _ requirements: [Requirement], preference: Preference) {
    self.init(matcher, requirements)
    guard preference.isOn, !requirements.isEmpty else { return }
    let features = StatementFeatures(matcher, self)
    for fact in matcher.store.facts {
      guard let own = features.of(fact.id) else { continue }
      bonuses[fact.id] = preference.weights.worth(own) - StatementWeights.shipped.worth(own)
    }
  }

  private mutating func add(_ requirement: Requirement, _ i: Int, _ matcher: Matcher) {
    var best: [FactID: Double] = [:]
    var order: [FactID] = []
    func note(_ fact: FactID, _ strength: Double) {
      if best[fact] == nil { order.append(fact) }
      best[fact] = min(1, max(best[fact] ?? 0, 0) + strength)
    }
    let share = 1 / Double(max(1, requirement.terms.count))
    for term in requirement.terms {
      for found in matcher.facts(showing: term.index) {
        note(found.fact, (found.means == .term ? 1 : 0.8) * (0.5 + 0.5 * share))
      }
    }
    for found in matcher.similar(to: requirement.text) where best[found.fact] == nil {
      note(found.fact, 0.8 * found.score)
    }
    for fact in matcher.statements(meaning: requirement.text) where best[fact] == nil {
      note(fact, Self.hint)
    }
    for fact in order { answers[fact, default: []].append(Answer(requirement: i, strength: best[fact] ?? 0)) }
  }

  /// What the person's preference adds to the worth of a statement; 0 where none is known.
  func bonus(of fact: FactID) -> Double { bonuses[fact] ?? 0 }

  /// In the requirements' order.
  func answers(of fact: FactID) -> [Answer] { answers[fact] ?? [] }

  /// The weight of the requirements that a fact answers, as if nothing else did.
  func value(of fact: FactID) -> Double {
    answers(of: fact).reduce(0) { $0 + requirements[$1.requirement].weight * $1.strength }
  }

  /// The names of the requirements it answers well.
  func names(of fact: FactID) -> [FactID] {
    answers(of: fact).filter { $0.strength >= 0.4 }.map { requirements[$0.requirement].id }
  }

  func answersMust(_ fact: FactID) -> Bool {
    answers(of: fact).contains { $0.strength >= 0.4 && requirements[$0.requirement].strength == .must }
  }
}
