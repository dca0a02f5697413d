import TestSupport
import Testing

@testable import Tailoring

@Suite struct SelectionSolverTests {
  /// A problem as a person's CV for a posting makes it: a few positions, statements of one to three lines, answers to
  /// some requirements, some pairs that are alike.
  static func problem(_ random: inout SplitMix, units count: Int) -> SelectionProblem {
    let weights = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      Double.random(in: 0.3...3, using: &random)
    }
    let groups = Int.random(in: 1...4, using: &random)
    let units = (0..<count).map { _ in
      SelectionProblem.Unit(
        merit: Double.random(in: 0.02...0.6, using: &random),
        lines: Double(Int.random(in: 1...3, using: &random)),
        group: Int.random(in: -1..<groups, using: &random),
        answers: weights.indices.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }.map {
          Relevance.Answer(requirement: $0, strength: Double.random(in: 0.2...1, using: &random))
        })
    }
    var likeness = units.map { _ in [SelectionProblem.Likeness]() }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let (a, b) = (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
      guard a != b, !likeness[a].contains(where: { $0.other == b }) else { continue }
      let loss = Double.random(in: 0.28...0.8, using: &random)
      likeness[a].append(.init(other: b, loss: loss))
      likeness[b].append(.init(other: a, loss: loss))
    }
    let least = (0..<groups).map { group in
      min(2, units.filter { $0.group == group }.count, Int.random(in: 0...2, using: &random))
    }
    return SelectionProblem(units: units, weights: weights, least: least, likeness: likeness)
  }

  /// The solver against an exact search, 500 instances.
  @Test func isNearTheBest() {
    var random = SplitMix(state: 20)
    var worst = 0.0
    var exact = 0
    for _ in 0..<500 {
      let problem = Self.problem(&random, units: Int.random(in: 6...13, using: &random))
      let all = problem.units.reduce(0) { $0 + $1.lines }
      let lines = Double(Int.random(in: 3...max(4, Int(all)), using: &random))
      let chosen = SelectionSolver(problem: problem).solve(lines: lines)
      guard let best = ExactSelection(problem: problem, lines: lines).solve() else { continue }
      let worth = problem.worth(of: chosen)
      let used = problem.units.indices.filter { chosen[$0] }.reduce(0) { $0 + problem.units[$1].lines }
      #expect(used <= lines + 1e-9)
      #expect(worth <= best + 1e-9, "the oracle must be the better")
      worst = max(worst, (best - worth) / max(best, 1e-9))
      if best - worth < 1e-9 { exact += 1 }
    }
    #expect(worst <= 0.01, "gap \(worst)")
    #expect(exact >= 400, "\(exact)")
  }

  /// What was chosen by looking at single statements alone, as for many of them.
  @Test func manyAreChosenNearlyAsWell() {
    var random = SplitMix(state: 22)
    var worst = 0.0
    for _ in 0..<8 {
      let problem = Self.problem(&random, units: 34)
      guard let best = ExactSelection(problem: problem, lines: 7).solve() else { continue }
      let worth = problem.worth(of: SelectionSolver(problem: problem).solve(lines: 7))
      worst = max(worst, (best - worth) / max(best, 1e-9))
    }
    #expect(worst <= 0.05, "gap \(worst)")
  }

  @Test func positionsKeepWhatTheyNeed() {
    var random = SplitMix(state: 21)
    for _ in 0..<100 {
      let problem = Self.problem(&random, units: 30)
      let chosen = SelectionSolver(problem: problem).solve(lines: 12)
      for (group, least) in problem.least.enumerated() {
        let count = problem.units.indices.filter { problem.units[$0].group == group && chosen[$0] }.count
        #expect(count >= least)
      }
    }
  }

  /// Of equals the first are chosen.
  @Test func tiesAreStable() {
    let unit = SelectionProblem.Unit(merit: 0.5, lines: 1, group: -1, answers: [])
    let problem = SelectionProblem(
      units: Array(repeating: unit, count: 6), weights: [], least: [],
      likeness: Array(repeating: [], count: 6))
    let chosen = SelectionSolver(problem: problem).solve(lines: 3)
    #expect(chosen == [true, true, true, false, false, false])
  }
}

/// Branch and bound over all choices; a bound is what a choice is worth with the rest's gains filled in as a
/// fractional knapsack, which never is too low as gains only shrink.
struct ExactSelection {
  let problem: SelectionProblem
  let lines: Double

  /// The greatest worth; nil where positions need more than there is room for.
  func solve() -> Double? {
    var best: Double?
    search(SelectionProblem.State(problem), from: 0, &best)
    return best
  }

  private func search(_ state: SelectionProblem.State, from unit: Int, _ best: inout Double?) {
    guard state.lines <= lines + 1e-9 else { return }
    if isFeasible(state), state.worth > best ?? -.infinity { best = state.worth }
    guard unit < problem.units.count, canBecomeFeasible(state, from: unit) else { return }
    guard bound(state, from: unit) > (best ?? -.infinity) + 1e-12 else { return }
    var with = state
    with.add(unit)
    search(with, from: unit + 1, &best)
    search(state, from: unit + 1, &best)
  }

  private func isFeasible(_ state: SelectionProblem.State) -> Bool {
    zip(state.counts, problem.least).allSatisfy { $0 >= $1 }
  }

  private func canBecomeFeasible(_ state: SelectionProblem.State, from unit: Int) -> Bool {
    problem.least.indices.allSatisfy { group in
      let rest = problem.units[unit...].filter { $0.group == group }.count
      return state.counts[group] + rest >= problem.least[group]
    }
  }

  private func bound(_ state: SelectionProblem.State, from unit: Int) -> Double {
    var gains: [(Double, Double)] = []
    for other in unit..<problem.units.count where state.gain(other) > 0 {
      gains.append((state.gain(other), problem.units[other].lines))
    }
    gains.sort { $0.0 / $0.1 > $1.0 / $1.1 }
    var room = lines - state.lines
    var sum = state.worth
    for (gain, lines) in gains where room > 0 {
      sum += gain * min(1, room / lines)
      room -= lines
    }
    return sum
  }
}
