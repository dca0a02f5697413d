internal import Base

/// Weights under which what was preferred is worth more: pairs of statements as matches of which one is won (Bradley, Terry
/// 1952), the chance of winning a logistic function of the difference in worth, with a quadratic pull to the shipped weights.
enum PairwiseModel {
  /// The features of the preferred less those of the other.
  typealias Difference = [Double]

  /// How strongly the weights are held where they are: as by so many pairs.
  private static let pull = 4.0
  /// Newton's method on a strictly concave function: it is there long before.
  private static let rounds = 12
  /// How many units of worth make a preference likely (1 : e): a demanded skill answered in full makes it so.
  private static let scale = 2.0

  /// The weights that make `pairs` likeliest, by a fixed number of steps. An answer to what is asked for never counts against a
  /// statement; a figure, its age, place or length may.
  /// O(rounds · pairs · features²).
  static func fit(_ pairs: [Difference], from shipped: StatementWeights = .shipped) -> StatementWeights {
    let count = shipped.values.count
    var weights = shipped.values
    for _ in 0..<rounds {
      var gradient = (0..<count).map { pull * (shipped.values[$0] - weights[$0]) }
      var curvature = (0..<count).map { row in (0..<count).map { row == $0 ? pull : 0 } }
      for pair in pairs {
        let chance = logistic(scale * StatementWeights(values: weights).worth(pair))
        let weight = scale * scale * chance * (1 - chance)
        for row in 0..<count {
          gradient[row] += scale * (1 - chance) * pair[row]
          for column in 0..<count { curvature[row][column] += weight * pair[row] * pair[column] }
        }
      }
      let step = LinearSystem.solution(curvature, gradient)
      for i in 0..<count { weights[i] += step[i] }
    }
    for answer in [StatementWeights.Feature.must, .nice, .duty] {
      weights[answer.rawValue] = max(0, weights[answer.rawValue])
    }
    return StatementWeights(values: weights)
  }

  /// 1 over 1 + e^−x, the same bits on every machine.
  static func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

  /// e^x by halving the argument into the unit interval, Taylor's series and squaring; |x| above 40 counts as 40.
  static func exponential(_ x: Double) -> Double {
    let bounded = min(40, max(-40, x))
    let part = bounded / 64
    var term = 1.0
    var sum = 1.0
    for k in 1...14 {
      term *= part / Double(k)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }
}

/// Small systems of linear equations.
enum LinearSystem {
  /// The solution of a symmetric, positive definite system, by Cholesky's factors. O(n³).
  static func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    let n = right.count
    var lower = matrix
    for j in 0..<n {
      for k in 0..<j { lower[j][j] -= lower[j][k] * lower[j][k] }
      lower[j][j] = max(lower[j][j], 1e-12).squareRoot()
      for i in j + 1..<max(j + 1, n) {
        for k in 0..<j { lower[i][j] -= lower[i][k] * lower[j][k] }
        lower[i][j] /= lower[j][j]
      }
    }
    var out = right
    for i in 0..<n {
      for k in 0..<i { out[i] -= lower[i][k] * out[k] }
      out[i] /= lower[i][i]
    }
    for i in (0..<n).reversed() {
      for k in i + 1..<max(i + 1, n) { out[i] -= lower[k][i] * out[k] }
      out[i] /= lower[i][i]
    }
    return out
  }
}
