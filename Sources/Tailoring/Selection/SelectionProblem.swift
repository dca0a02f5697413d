internal import Base

/// Which statements a CV shows: the most worth within a number of lines, and enough of each position.
///
/// Worth is what the requirements' weights are covered to, each further answer counting less, and the merit of each
/// statement, less what two like statements repeat. It is submodular: a statement adds the less the more is chosen.
struct SelectionProblem: Sendable {
  struct Unit: Sendable {
    var merit: Double
    /// The lines it takes, more than 0.
    var lines: Double
    /// Its position, an index of `least`; -1: none that needs any.
    var group: Int
    /// In the requirements' order.
    var answers: [Relevance.Answer]
  }
  /// Two units that say nearly the same.
  struct Likeness: Sendable {
    var other: Int
    var loss: Double
  }

  let units: [Unit]
  /// Of each requirement.
  let weights: [Double]
  /// How many units of each group must be chosen, at most as many as it has.
  let least: [Int]
  /// For each unit, those it repeats.
  let likeness: [[Likeness]]

  /// How far an answer of full strength leaves the next to the same requirement its worth.
  static let decay = 0.45

  /// What is still to be covered of a requirement when an answer is added.
  static func left(after strength: Double) -> Double { 1 - (1 - decay) * strength }

  /// The worth of a choice. O(units · answers).
  func worth(of chosen: [Bool]) -> Double {
    var state = State(self)
    for unit in units.indices where chosen[unit] { state.add(unit) }
    return state.worth
  }

  /// A choice that grows and shrinks, with its worth.
  struct State {
    let problem: SelectionProblem
    private(set) var chosen: [Bool]
    private(set) var lines = 0.0
    private(set) var worth = 0.0
    /// Of each requirement, the share not yet covered.
    private var uncovered: [Double]
    /// Of each group, how many are chosen.
    private(set) var counts: [Int]

    init(_ problem: SelectionProblem) {
      self.problem = problem
      chosen = problem.units.map { _ in false }
      uncovered = problem.weights.map { _ in 1 }
      counts = problem.least.map { _ in 0 }
    }

    /// What a unit that is not chosen would add.
    func gain(_ unit: Int) -> Double {
      var sum = problem.units[unit].merit
      for answer in problem.units[unit].answers {
        sum += problem.weights[answer.requirement] * answer.strength * uncovered[answer.requirement]
      }
      for like in problem.likeness[unit] where chosen[like.other] { sum -= like.loss }
      return sum
    }

    /// What a chosen unit's removal would take away.
    func loss(_ unit: Int) -> Double {
      var sum = problem.units[unit].merit
      for answer in problem.units[unit].answers {
        let before = uncovered[answer.requirement] / SelectionProblem.left(after: answer.strength)
        sum += problem.weights[answer.requirement] * answer.strength * before
      }
      for like in problem.likeness[unit] where chosen[like.other] { sum -= like.loss }
      return sum
    }

    mutating func add(_ unit: Int) {
      worth += gain(unit)
      for answer in problem.units[unit].answers {
        uncovered[answer.requirement] *= SelectionProblem.left(after: answer.strength)
      }
      chosen[unit] = true
      count(unit, 1)
    }

    mutating func remove(_ unit: Int) {
      worth -= loss(unit)
      chosen[unit] = false
      for answer in problem.units[unit].answers {
        uncovered[answer.requirement] /= SelectionProblem.left(after: answer.strength)
      }
      count(unit, -1)
    }

    private mutating func count(_ unit: Int, _ by: Int) {
      lines += Double(by) * problem.units[unit].lines
      if problem.units[unit].group >= 0 { counts[problem.units[unit].group] += by }
    }

    /// Whether its position can do without a chosen unit.
    func isSpare(_ unit: Int) -> Bool {
      let group = problem.units[unit].group
      return group < 0 || counts[group] > problem.least[group]
    }

    /// Whether every position has what it needs.
    var hasEnough: Bool { counts.indices.allSatisfy { counts[$0] >= problem.least[$0] } }

    /// Whether its position needs a unit that is not chosen.
    func isNeeded(_ unit: Int) -> Bool {
      let group = problem.units[unit].group
      return group >= 0 && counts[group] < problem.least[group]
    }
  }
}
