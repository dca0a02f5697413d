internal import Composition

/// The area that a pen of some width covers along polygons: each chord a rectangle, each corner and end as PDF draws
/// it (ISO 32000-1, 8.4.3).
struct StrokeOutline {
  private(set) var outline = Outline()
  private let half: Swift.Float
  private let cap: VectorDrawing.Cap
  private let join: VectorDrawing.Join

  private static let mitreLimit: Swift.Float = 10
  /// More dashes of one line than this look like a whole one.
  private static let dashLimit: Swift.Float = 5_000

  /// - Parameters:
  ///   - width: in pixels.
  ///   - dashes: lengths of dashes and gaps in turn; empty: solid.
  init(
    _ path: Outline, width: Swift.Float, dashes: [Swift.Float], cap: VectorDrawing.Cap = .butt,
    join: VectorDrawing.Join = .miter
  ) {
    half = max(width, 0.01) / 2
    self.cap = cap
    self.join = join
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

  private static func distinct(_ points: ArraySlice<SIMD2<Swift.Float>>) -> [SIMD2<Swift.Float>] {
    var out: [SIMD2<Swift.Float>] = []
    for point in points where point != out.last { out.append(point) }
    return out
  }

  private static func length(_ v: SIMD2<Swift.Float>) -> Swift.Float { (v.x * v.x + v.y * v.y).squareRoot() }

  private static func length(_ points: [SIMD2<Swift.Float>]) -> Swift.Float {
    zip(points, points.dropFirst()).reduce(0) { $0 + length($1.1 - $1.0) }
  }

  /// The dashes along a line.
  private static func dashes(_ points: [SIMD2<Swift.Float>], _ pattern: [Swift.Float]) -> [[SIMD2<
    Swift.Float
  >]] {
    var out: [[SIMD2<Swift.Float>]] = []
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

  private mutating func add(_ points: [SIMD2<Swift.Float>], isClosed: Bool) {
    guard points.count > 1 else {
      // A point shows as what its ends are.
      if cap == .round, let point = points.first { addCircle(point) }
      return
    }
    let count = points.count
    if !isClosed {
      addCap(points[0], from: points[1])
      addCap(points[count - 1], from: points[count - 2])
    }
    for i in 0..<(isClosed ? count : count - 1) { addChord(points[i], points[(i + 1) % count]) }
    for i in isClosed ? 0..<count : 1..<max(1, count - 1) {
      addCorner(points[(i + count - 1) % count], points[i], points[(i + 1) % count])
    }
  }

  /// A quarter turn of a chord's direction, half the pen long.
  private func normal(_ from: SIMD2<Swift.Float>, _ to: SIMD2<Swift.Float>) -> SIMD2<Swift.Float> {
    let v = to - from
    return SIMD2(-v.y, v.x) * (half / Self.length(v))
  }

  private mutating func addChord(_ from: SIMD2<Swift.Float>, _ to: SIMD2<Swift.Float>) {
    let n = normal(from, to)
    polygon([from + n, from - n, to - n, to + n])
  }

  private mutating func addCap(_ end: SIMD2<Swift.Float>, from: SIMD2<Swift.Float>) {
    switch cap {
    case .butt: break
    case .round: addCircle(end)
    case .square:
      let n = normal(from, end)
      addChord(end, end + SIMD2(n.y, -n.x))
    }
  }

  /// A circle as wide as the pen: a polygon of 24 corners.
  private mutating func addCircle(_ centre: SIMD2<Swift.Float>) {
    let (cosine, sine): (Swift.Float, Swift.Float) = (0.965_925_8, 0.258_819_05)
    var radius = SIMD2(half, 0)
    var points: [SIMD2<Swift.Float>] = []
    for _ in 0..<24 {
      points.append(centre + radius)
      radius = SIMD2(radius.x * cosine - radius.y * sine, radius.x * sine + radius.y * cosine)
    }
    polygon(points)
  }

  private mutating func addCorner(
    _ before: SIMD2<Swift.Float>, _ at: SIMD2<Swift.Float>, _ after: SIMD2<Swift.Float>
  ) {
    var (m, n) = (normal(before, at), normal(at, after))
    let turn = m.x * n.y - m.y * n.x
    if turn == 0 { return }
    if join == .round, half > 0.5 { return addCircle(at) }
    // The gap is on the outer side.
    if turn > 0 { (m, n) = (-m, -n) }
    let sum = m + n
    let square = sum.x * sum.x + sum.y * sum.y
    let tip = sum * (2 * half * half / max(square, 1e-6))
    let isMitred = join == .miter && Self.length(tip) <= Self.mitreLimit * half
    polygon(isMitred ? [at, at + m, at + tip, at + n] : [at, at + m, at + n])
  }

  /// Adds a polygon so that it winds as all others do: what they share is covered, not cut out.
  private mutating func polygon(_ points: [SIMD2<Swift.Float>]) {
    var area: Swift.Float = 0
    for i in points.indices {
      let (p, q) = (points[i] - points[0], points[(i + 1) % points.count] - points[0])
      area += p.x * q.y - p.y * q.x
    }
    let turned = area < 0 ? points.reversed() : points
    for (i, point) in turned.enumerated() { if i == 0 { outline.move(point) } else { outline.line(point) } }
    outline.close()
  }
}
