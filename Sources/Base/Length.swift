/// A length on paper, counted in 1/65,536 of a CSS point (1 pt = 1/72 in; 1 px = 0.75 pt = 49,152 units exactly).
///
/// Arithmetic saturates at the ends of `Int64` instead of trapping, so that no stylesheet can crash the engine.
/// Text that is parsed into a length is clamped to ±2³⁰ pt first (`init(points:)` does it).
@frozen
public struct Length: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// The count of 1/65,536 points.
  public var raw: Int64

  @inlinable public init(raw: Int64) { self.raw = raw }

  /// Rounds to the nearest unit, ties to even; clamps to ±2³⁰ pt; NaN becomes 0.
  @inlinable public init(points: Double) {
    guard !points.isNaN else {
      raw = 0
      return
    }
    let limit = 1_073_741_824.0
    let clamped = min(max(points, -limit), limit)
    raw = Int64((clamped * 65_536).rounded(.toNearestOrEven))
  }

  /// `value` points.
  @inlinable public static func pt(_ value: Double) -> Length { Length(points: value) }
  /// `value` CSS pixels (1 px = 0.75 pt).
  @inlinable public static func px(_ value: Double) -> Length { Length(points: value * 0.75) }
  /// `value` millimetres.
  @inlinable public static func mm(_ value: Double) -> Length { Length(points: value * 72 / 25.4) }

  public static let zero = Length(raw: 0)
  /// Larger than any parsed length (2³² pt): "no limit" in layout constraints.
  public static let infinite = Length(raw: 1 << 48)

  /// The length in points; exact for every length below 2³⁷ pt.
  @inlinable public var points: Double { Double(raw) / 65_536 }

  /// The smaller first.
  @inlinable public static func < (a: Length, b: Length) -> Bool { a.raw < b.raw }

  /// The sum, saturating.
  @inlinable public static func + (a: Length, b: Length) -> Length {
    let (sum, overflow) = a.raw.addingReportingOverflow(b.raw)
    return overflow ? Length(raw: a.raw < 0 ? .min : .max) : Length(raw: sum)
  }
  /// The difference, saturating.
  @inlinable public static func - (a: Length, b: Length) -> Length {
    let (difference, overflow) = a.raw.subtractingReportingOverflow(b.raw)
    return overflow ? Length(raw: a.raw < 0 ? .min : .max) : Length(raw: difference)
  }
  /// The same length the other way.
  @inlinable public static prefix func - (a: Length) -> Length { .zero - a }

  /// Exact product, saturating.
  @inlinable public static func * (a: Length, count: Int) -> Length {
    let (product, overflow) = a.raw.multipliedReportingOverflow(by: Int64(count))
    return overflow
      ? Length(raw: (a.raw < 0) == (count < 0) ? .max : .min) : Length(raw: product)
  }
  /// Product rounded to the nearest unit; saturates at ±2³⁰ pt; NaN gives 0.
  @inlinable public static func * (a: Length, factor: Double) -> Length {
    Length(points: a.points * factor)
  }
  /// Quotient truncated towards zero; division by zero gives zero.
  @inlinable public static func / (a: Length, count: Int) -> Length {
    count == 0 ? .zero : Length(raw: a.raw / Int64(count))
  }
  /// The ratio of two lengths; zero where `b` is zero.
  @inlinable public static func / (a: Length, b: Length) -> Double {
    b.raw == 0 ? 0 : Double(a.raw) / Double(b.raw)
  }
}
