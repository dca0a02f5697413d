internal import Base

/// A statement or entry that can be left out, with what it is worth.
struct Unit: Sendable {
  var fact: FactID
  /// The item that holds it.
  var item: FactID
  /// Recency, measured result, place among its siblings.
  var merit: Double
  /// Lines it is likely to take.
  var lines: Double
  /// Distinct content stems, ascending.
  var words: [UInt64]
}

/// Orders units by marginal worth: requirement weight not yet covered, and merit, less what repeats a unit before it;
/// each divided by the lines it takes. The plain greedy rule for a submodular aim (Nemhauser, Wolsey, Fisher 1978).
struct GreedyOrder {
  /// Above this number worth is not marginal any more, so that a huge profile stays quick.
  private static let limit = 600

  let units: [Unit]
  let relevance: Relevance
  /// For each unit, the likeness to the most similar unit before it, and which that is.
  private(set) var likeness: [(value: Double, unit: Int)]

  init(_ units: [Unit], _ relevance: Relevance) {
    self.units = units
    self.relevance = relevance
    likeness = units.map { _ in (0, -1) }
  }

  /// Indices of units, the most worthy first; ties by position. O(units² · requirements).
  mutating func order() -> [Int] {
    var covered = [Double](repeating: 1, count: relevance.requirements.count)
    var left = Array(units.indices)
    guard left.count <= Self.limit else {
      let worths = units.indices.map { worth($0, covered) }
      return left.sorted { (worths[$1], $0) < (worths[$0], $1) }
    }
    var out: [Int] = []
    while !left.isEmpty {
      var best = 0
      var bestWorth = -Double.infinity
      for (place, unit) in left.enumerated() {
        let worth = worth(unit, covered)
        if worth > bestWorth { (best, bestWorth) = (place, worth) }
      }
      let chosen = left.remove(at: best)
      out.append(chosen)
      for answer in relevance.answers(of: units[chosen].fact) {
        covered[answer.requirement] *= SelectionProblem.left(after: answer.strength)
      }
      compare(left, with: chosen)
    }
    return out
  }

  private func worth(_ unit: Int, _ covered: [Double]) -> Double {
    var sum = units[unit].merit
    for answer in relevance.answers(of: units[unit].fact) {
      sum += relevance.requirements[answer.requirement].weight * answer.strength * covered[answer.requirement]
    }
    return (sum - Self.loss(likeness[unit].value)) / (0.5 + 0.5 * units[unit].lines)
  }

  /// What it costs to say nearly the same twice.
  private static func loss(_ likeness: Double) -> Double { likeness > 0.35 ? 0.8 * likeness : 0 }

  /// Of each unit, those that it is too like: the one before it that it is most like, and those after it of which it is
  /// that one. What a pair loses leaves each of the two a tenth of its merit, so that room is better filled by a
  /// repetition than left; none where there are very many units.
  static func likenesses(_ units: [Unit]) -> [[SelectionProblem.Likeness]] {
    var out = units.map { _ in [SelectionProblem.Likeness]() }
    guard units.count <= limit else { return out }
    var nearest = units.map { _ in (value: 0.0, unit: -1) }
    for a in units.indices {
      for b in 0..<a {
        let value = jaccard(units[a].words, units[b].words)
        if loss(value) > 0, value >= nearest[a].value { nearest[a] = (value, b) }
      }
    }
    var counts = units.map { _ in 0 }
    for near in nearest where near.unit >= 0 { counts[near.unit] += 1 }
    for (unit, near) in nearest.enumerated() where near.unit >= 0 {
      let share = units[near.unit].merit / Double(counts[near.unit] + (nearest[near.unit].unit < 0 ? 0 : 1))
      let own = units[unit].merit / Double(counts[unit] + 1)
      let loss = min(loss(near.value), 0.9 * min(share, own))
      out[unit].append(.init(other: near.unit, loss: loss))
      out[near.unit].append(.init(other: unit, loss: loss))
    }
    return out
  }

  private mutating func compare(_ left: [Int], with chosen: Int) {
    for unit in left {
      let value = Self.jaccard(units[unit].words, units[chosen].words)
      if value > likeness[unit].value { likeness[unit] = (value, chosen) }
    }
  }

  /// Shared over all; both ascending and distinct.
  static func jaccard(_ a: [UInt64], _ b: [UInt64]) -> Double {
    var i = 0
    var j = 0
    var shared = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let all = a.count + b.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}
