internal import Base

/// Chooses units of a problem within a number of lines.
///
/// Greedy by worth a line, which is near the best for a submodular aim in a knapsack (Sviridenko 2004), then improved:
/// each unit in turn is forced in or out, and the room filled again, as long as that adds worth. What is chosen has a
/// gap of at most 1 % to an exact search on the tests' instances.
struct SelectionSolver {
  let problem: SelectionProblem
  /// Rounds of improvement at most.
  private static let rounds = 6
  /// With more units only the greedy choice is made, so that a huge profile stays quick.
  private static let limit = 160
  /// With more units one or two in the place of others are too little of the whole to be looked at.
  private static let thoroughLimit = 32
  /// Less is no improvement but rounding.
  private static let epsilon = 1e-9

  private typealias State = SelectionProblem.State

  /// Which units are chosen. What positions need is chosen though it be more than `lines`. Equal choices go to the
  /// units that stand first. O(units³ · answers) a round.
  func solve(lines: Double) -> [Bool] {
    var best = filled(State(problem), lines, needed: true)
    guard problem.units.count <= Self.limit else { return best.chosen }
    var isDone = false
    for _ in 0..<Self.rounds where !isDone {
      let before = (best.lines, best.worth)
      defer { isDone = (best.lines, best.worth) == before }
      for unit in problem.units.indices { improve(&best, by: unit, lines) }
      if problem.units.count > Self.thoroughLimit { continue }
      for unit in problem.units.indices where best.chosen[unit] { exchange(&best, unit, lines) }
      for unit in problem.units.indices where best.chosen[unit] { removePairs(&best, unit, lines) }
      for unit in problem.units.indices where !best.chosen[unit] { restart(&best, with: unit, lines) }
    }
    return best.chosen
  }

  /// Takes the unit out where it is in, and in where it is out, and fills up again.
  private func improve(_ best: inout State, by unit: Int, _ lines: Double) {
    var changed = best
    if best.chosen[unit] {
      changed.remove(unit)
      changed = filled(changed, lines, without: unit, needed: true)
    } else {
      changed.add(unit)
      while changed.lines > lines, let other = leastWorthy(in: changed, but: unit) { changed.remove(other) }
      changed = filled(changed, lines)
    }
    take(changed, &best, lines)
  }

  /// Puts each unit that is out in the place of one that is in, and fills up again.
  private func exchange(_ best: inout State, _ unit: Int, _ lines: Double) {
    for other in problem.units.indices where best.chosen[unit] && !best.chosen[other] {
      var changed = best
      changed.remove(unit)
      changed.add(other)
      guard changed.lines <= max(lines, best.lines) else { continue }
      take(filled(changed, lines, without: unit), &best, lines)
    }
  }

  /// Takes out the unit with each other that is in, and fills up with the rest.
  private func removePairs(_ best: inout State, _ unit: Int, _ lines: Double) {
    for other in 0..<unit where best.chosen[unit] && best.chosen[other] {
      var changed = best
      changed.remove(unit)
      changed.remove(other)
      take(filled(changed, lines, without: unit, other, needed: true), &best, lines)
    }
  }

  /// Chooses anew around a unit, what positions need as short as can be, and exchanges what that chose ill.
  private func restart(_ best: inout State, with unit: Int, _ lines: Double) {
    var changed = State(problem)
    changed.add(unit)
    while let short = shortestNeeded(in: changed) { changed.add(short) }
    changed = filled(changed, lines)
    for other in problem.units.indices where changed.chosen[other] && other != unit {
      exchange(&changed, other, lines)
    }
    take(changed, &best, lines)
  }

  private func shortestNeeded(in state: State) -> Int? {
    let needed = problem.units.indices.filter { !state.chosen[$0] && state.isNeeded($0) }
    return needed.min { a, b in
      (problem.units[a].lines, -state.gain(a), a) < (problem.units[b].lines, -state.gain(b), b)
    }
  }

  /// The better of two choices: first that nothing positions need is missing, then room, then worth.
  private func take(_ changed: State, _ best: inout State, _ lines: Double) {
    guard changed.hasEnough else { return }
    let excess = max(0, changed.lines - lines)
    let before = max(0, best.lines - lines)
    guard excess < before || (excess == before && changed.worth > best.worth + Self.epsilon) else { return }
    best = changed
  }

  /// The chosen unit that is worth least a line and can go.
  private func leastWorthy(in state: State, but kept: Int) -> Int? {
    var worst: (unit: Int, worth: Double)?
    for unit in problem.units.indices where state.chosen[unit] && unit != kept && state.isSpare(unit) {
      let worth = state.loss(unit) / problem.units[unit].lines
      if worth <= worst?.worth ?? .infinity { worst = (unit, worth) }
    }
    return worst?.unit
  }

  /// First what positions need, then the most worth a line that there is room for.
  private func filled(
    _ state: State, _ lines: Double, without: Int = -1, _ other: Int = -1, needed: Bool = false
  ) -> State {
    var state = state
    if needed {
      while let unit = mostWorthy(in: state, where: { $0 != without && $0 != other && state.isNeeded($0) }) {
        state.add(unit)
      }
    }
    while let unit = mostWorthy(
      in: state,
      where: { $0 != without && $0 != other && state.lines + problem.units[$0].lines <= lines })
    { state.add(unit) }
    return state
  }

  private func mostWorthy(in state: State, where isAllowed: (Int) -> Bool) -> Int? {
    var best: (unit: Int, worth: Double)?
    for unit in problem.units.indices where !state.chosen[unit] && isAllowed(unit) {
      let gain = state.gain(unit)
      let worth = gain / problem.units[unit].lines
      if worth > best?.worth ?? -.infinity, gain > 0 || state.isNeeded(unit) { best = (unit, worth) }
    }
    return best?.unit
  }
}
