internal import Base

/// The units of CSS Values Level 4 that we know. `%` is one of them.
enum LengthUnit: UInt8, Hashable, Sendable {
  case points, em, rem, ex, ch, viewportWidth, viewportHeight, viewportMin, viewportMax, percent

  /// The names that `named` knows, the usual ones first.
  static let names = [
    "px", "pt", "mm", "cm", "in", "em", "rem", "pc", "q", "ex", "ch", "vw", "vh", "vmin", "vmax",
  ]

  /// The unit of a dimension and the factor that takes its numbers there.
  static func named(_ name: String) -> (unit: LengthUnit, factor: Double)? {
    switch name {
    case "px": (.points, 0.75)
    case "pt": (.points, 1)
    case "mm": (.points, 72 / 25.4)
    case "cm": (.points, 72 / 2.54)
    case "q": (.points, 72 / 101.6)
    case "in": (.points, 72)
    case "pc": (.points, 12)
    case "em": (.em, 1)
    case "rem": (.rem, 1)
    case "ex": (.ex, 1)
    case "ch": (.ch, 1)
    case "vw": (.viewportWidth, 0.01)
    case "vh": (.viewportHeight, 0.01)
    case "vmin": (.viewportMin, 0.01)
    case "vmax": (.viewportMax, 0.01)
    default: nil
    }
  }
}

/// What relative units stand for, in points. `ex` and `ch` are taken as half an em, since the cascade knows no fonts.
struct UnitContext: Sendable {
  var em: Double
  var rem: Double
  /// The size of the page area.
  var viewportWidth: Double
  var viewportHeight: Double

  func points(_ unit: LengthUnit) -> Double {
    switch unit {
    case .points: 1
    case .em: em
    case .rem: rem
    case .ex, .ch: em / 2
    case .viewportWidth: viewportWidth
    case .viewportHeight: viewportHeight
    case .viewportMin: min(viewportWidth, viewportHeight)
    case .viewportMax: max(viewportWidth, viewportHeight)
    case .percent: 0
    }
  }
}

/// A length as written: one term, or a tree of `calc()`, `min()`, `max()` and `clamp()`.
indirect enum LengthExpression: Hashable, Sendable {
  case term(Double, LengthUnit)
  case sum(LengthExpression, LengthExpression)
  case scaled(LengthExpression, Double)
  case smallest([LengthExpression])
  case largest([LengthExpression])

  static let zero = LengthExpression.term(0, .points)

  /// Points, and the share of a percentage's basis.
  func value(_ units: UnitContext) -> (points: Double, fraction: Double) {
    switch self {
    case .term(let value, .percent): return (0, value / 100)
    case .term(let value, let unit): return (value * units.points(unit), 0)
    case .sum(let a, let b):
      let (a, b) = (a.value(units), b.value(units))
      return (a.points + b.points, a.fraction + b.fraction)
    case .scaled(let inner, let factor):
      let inner = inner.value(units)
      return (inner.points * factor, inner.fraction * factor)
    case .smallest(let items): return Self.pick(items, units, smallest: true)
    case .largest(let items): return Self.pick(items, units, smallest: false)
    }
  }

  private static func pick(_ items: [LengthExpression], _ units: UnitContext, smallest: Bool) -> (
    points: Double, fraction: Double
  ) {
    let values = items.map { $0.value(units) }
    let ordered = values.map { ($0.points + $0.fraction, $0) }
    let best = smallest ? ordered.min { $0.0 < $1.0 } : ordered.max { $0.0 < $1.0 }
    return best?.1 ?? (0, 0)
  }

  /// The length with percentages of `basis` points.
  func points(_ units: UnitContext, percentOf basis: Double) -> Double {
    switch self {
    case .term(let value, .percent): return value / 100 * basis
    case .term(let value, let unit): return value * units.points(unit)
    case .sum(let a, let b): return a.points(units, percentOf: basis) + b.points(units, percentOf: basis)
    case .scaled(let inner, let factor): return inner.points(units, percentOf: basis) * factor
    case .smallest(let items): return items.map { $0.points(units, percentOf: basis) }.min() ?? 0
    case .largest(let items): return items.map { $0.points(units, percentOf: basis) }.max() ?? 0
    }
  }

  var hasPercent: Bool {
    switch self {
    case .term(_, let unit): unit == .percent
    case .sum(let a, let b): a.hasPercent || b.hasPercent
    case .scaled(let inner, _): inner.hasPercent
    case .smallest(let items), .largest(let items): items.contains(where: \.hasPercent)
    }
  }

  /// Whether a comparison mixes percentages, whose basis only layout knows, with lengths.
  var comparesPercentWithLength: Bool {
    switch self {
    case .term: false
    case .sum(let a, let b): a.comparesPercentWithLength || b.comparesPercentWithLength
    case .scaled(let inner, _): inner.comparesPercentWithLength
    case .smallest(let items), .largest(let items):
      items.contains(where: \.hasPercent) && !items.allSatisfy(\.isPercentOnly)
    }
  }

  private var isPercentOnly: Bool {
    switch self {
    case .term(let value, let unit): unit == .percent || value == 0
    case .sum(let a, let b): a.isPercentOnly && b.isPercentOnly
    case .scaled(let inner, _): inner.isPercentOnly
    case .smallest(let items), .largest(let items): items.allSatisfy(\.isPercentOnly)
    }
  }

  /// Whether the length is written as a negative number (functions are clamped later instead).
  var isNegative: Bool {
    if case .term(let value, _) = self { value < 0 } else { false }
  }
}
