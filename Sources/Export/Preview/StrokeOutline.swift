/// The area that a pen of some width covers along polygons: each chord a rectangle, each corner mitred, ends cut
/// straight, as PDF draws by default (ISO 32000-1, 8.4.3).
struct StrokeOutline {
  private(set) var outline = Outline()
  private let half: Float

  private static let mitreLimit: Float = 10
  /// More dashes of one line than this look like a whole one.
  private static let dashLimit: Float = 5_000

  /// - Parameters:
  ///   - width: in pixels.
  ///   - dashes: lengths of dashes and gaps in turn; empty: solid.
  init(_ path: Outline, width: Float, dashes: [Float]) {
    half = max(width, 0.01) / 2
    for i in path.starts.indices {
      var points = Self.distinct(path.points[path.polygon(i)])
      let isClosed = path.isClosed[i] && points.count > 2
      if isClosed, points.first == points.last { points.removeLast() }
      if isClosed, !dashes.isEmpty { points.append(points[0]) }
      let period = dashes.reduce(0, +)
      if period > 0, Self.length(points) < period * Self.dashLimit {
        for dash in Self.dashes(points, dashes) { add(dash, isClosed: false) }
      } else {
        add(points, isClosed: isClosed && dashes.isEmpty)
      }
    }
  }

  private static func distinct(_ points: ArraySlice<SIMD2<Float>>) -> [SIMD2<Float>] {
    var out: [SIMD2<Float>] = []
    for point in points where point != out.last { out.append(point) }
    return out
  }

  private static func length(_ v: SIMD2<Float>) -> Float { (v.x * v.x + v.y * v.y).squareRoot() }

  private static func length(_ points: [SIMD2<Float>]) -> Float {
    zip(points, points.dropFirst()).reduce(0) { $0 + length($1.1 - $1.0) }
  }

  /// The dashes along a line.
  private static func dashes(_ points: [SIMD2<Float>], _ pattern: [Float]) -> [[SIMD2<Float>]] {
    var out: [[SIMD2<Float>]] = []
    var index = 0
    let period = pattern.reduce(0, +)
    var left = max(pattern[0], 0)
    guard var at = points.first else { return [] }
    var open = [at]
    for to in points.dropFirst() {
      var rest = length(to - at)
      while rest > left {
        at += (to - at) * (left / rest)
        rest -= left
        if index % 2 == 0 { out.append(open + [at]) }
        index += 1
        left = max(pattern[index % pattern.count], period / 1_000)
        open = [at]
      }
      left -= rest
      at = to
      open.append(at)
    }
    if index % 2 == 0, open.count > 1 { out.append(open) }
    return out
  }

  private mutating func add(_ points: [SIMD2<Float>], isClosed: Bool) {
    guard points.count > 1 else { return }
    let count = points.count
    for i in 0..<(isClosed ? count : count - 1) { addChord(points[i], points[(i + 1) % count]) }
    for i in isClosed ? 0..<count : 1..<max(1, count - 1) {
      addCorner(points[(i + count - 1) % count], points[i], points[(i + 1) % count])
    }
  }

  /// A quarter turn of a chord's direction, half the pen long.
  private func normal(_ from: SIMD2<Float>, _ to: SIMD2<Float>) -> SIMD2<Float> {
    let v = to - from
    return SIMD2(-v.y, v.x) * (half / Self.length(v))
  }

  private mutating func addChord(_ from: SIMD2<Float>, _ to: SIMD2<Float>) {
    let n = normal(from, to)
    polygon([from + n, from - n, to - n, to + n])
  }

  private mutating func addCorner(_ before: SIMD2<Float>, _ at: SIMD2<Float>, _ after: SIMD2<Float>) {
    var (m, n) = (normal(before, at), normal(at, after))
    let turn = m.x * n.y - m.y * n.x
    if turn == 0 { return }
    // The gap is on the outer side.
    if turn > 0 { (m, n) = (-m, -n) }
    let sum = m + n
    let square = sum.x * sum.x + sum.y * sum.y
    let tip = sum * (2 * half * half / max(square, 1e-6))
    let isMitred = Self.length(tip) <= Self.mitreLimit * half
    polygon(isMitred ? [at, at + m, at + tip, at + n] : [at, at + m, at + n])
  }

  /// Adds a polygon so that it winds as all others do: what they share is covered, not cut out.
  private mutating func polygon(_ points: [SIMD2<Float>]) {
    var area: Float = 0
    for i in points.indices {
      let (p, q) = (points[i] - points[0], points[(i + 1) % points.count] - points[0])
      area += p.x * q.y - p.y * q.x
    }
    let turned = area < 0 ? points.reversed() : points
    for (i, point) in turned.enumerated() { if i == 0 { outline.move(point) } else { outline.line(point) } }
    outline.close()
  }
}
