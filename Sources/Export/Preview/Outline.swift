internal import Base
internal import Typesetting

/// Closed polygons in pixels, right and down: curves are cut into chords that stay within a twentieth of a pixel.
struct Outline {
  /// All points, polygon after polygon.
  private(set) var points: [SIMD2<Float>] = []
  /// Where each polygon begins.
  private(set) var starts: [Int] = []
  /// Whether each polygon was closed by its path.
  private(set) var isClosed: [Bool] = []
  private(set) var low = SIMD2<Float>(repeating: .infinity)
  private(set) var high = SIMD2<Float>(repeating: -.infinity)

  private static let tolerance: Float = 0.05
  private static let chordLimit: Float = 256
  /// Nothing reaches farther from the page.
  private static let limit: Float = 1_000_000

  mutating func clear() {
    points.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    isClosed.removeAll(keepingCapacity: true)
    low = SIMD2(repeating: .infinity)
    high = SIMD2(repeating: -.infinity)
  }

  var isEmpty: Bool { points.isEmpty }

  func polygon(_ i: Int) -> Range<Int> { starts[i]..<(i + 1 < starts.count ? starts[i + 1] : points.count) }

  private mutating func add(_ point: SIMD2<Float>) {
    let held = point.clamped(
      lowerBound: SIMD2(repeating: -Self.limit), upperBound: SIMD2(repeating: Self.limit))
    low = pointwiseMin(low, held)
    high = pointwiseMax(high, held)
    points.append(held)
  }

  mutating func move(_ to: SIMD2<Float>) {
    starts.append(points.count)
    isClosed.append(false)
    add(to)
  }

  mutating func line(_ to: SIMD2<Float>) {
    if starts.isEmpty { move(to) } else { add(to) }
  }

  mutating func close() { if !isClosed.isEmpty { isClosed[isClosed.count - 1] = true } }

  mutating func quadratic(_ control: SIMD2<Float>, _ to: SIMD2<Float>) {
    guard let from = points.last else { return move(to) }
    let bend = from - 2 * control + to
    let count = Self.chords(Self.length(bend) / (4 * Self.tolerance))
    for i in 1..<count {
      let t = Float(i) / Float(count)
      let s = 1 - t
      add(from * (s * s) + control * (2 * s * t) + to * (t * t))
    }
    add(to)
  }

  /// The number of chords is Wang's bound for cubics.
  mutating func cubic(_ first: SIMD2<Float>, _ second: SIMD2<Float>, _ to: SIMD2<Float>) {
    guard let from = points.last else { return move(to) }
    let bend = max(Self.length(from - 2 * first + second), Self.length(first - 2 * second + to))
    let count = Self.chords(0.75 * bend / Self.tolerance)
    for i in 1..<count {
      let t = Float(i) / Float(count)
      let s = 1 - t
      let start = from * (s * s * s) + first * (3 * s * s * t)
      add(start + second * (3 * s * t * t) + to * (t * t * t))
    }
    add(to)
  }

  private static func length(_ v: SIMD2<Float>) -> Float { (v.x * v.x + v.y * v.y).squareRoot() }

  private static func chords(_ square: Float) -> Int {
    max(1, Int(min(square.squareRoot().rounded(.up), chordLimit)))
  }

  // MARK: Paths

  /// Adds a glyph: font units times `scale` from `origin`.
  mutating func add(_ glyph: GlyphOutline, scale: SIMD2<Float>, origin: SIMD2<Float>) {
    func at(_ p: SIMD2<Float>) -> SIMD2<Float> { origin + p * scale }
    for segment in glyph.segments {
      switch segment {
      case .move(let to): move(at(to))
      case .line(let to): line(at(to))
      case .quadratic(let control, let to): quadratic(at(control), at(to))
      case .cubic(let first, let second, let to): cubic(at(first), at(second), at(to))
      case .close: close()
      }
    }
  }

  /// Adds a path on a page: points times `scale`.
  mutating func add(_ path: [Shape.Segment], scale: Float) {
    func at(_ p: Point) -> SIMD2<Float> { SIMD2(Float(p.x.points), Float(p.y.points)) * scale }
    for segment in path {
      switch segment {
      case .move(let to): move(at(to))
      case .line(let to): line(at(to))
      case .cubic(let first, let second, let to): cubic(at(first), at(second), at(to))
      case .close: close()
      }
    }
  }

  /// Fills a mask that covers the outline between two corners in pixels; false: nothing of it is there.
  func fill(_ mask: inout CoverageMask, from: SIMD2<Float> = .zero, to: SIMD2<Float>) -> Bool {
    guard !isEmpty else { return false }
    let from = pointwiseMax(low.rounded(.down), from.rounded(.toNearestOrAwayFromZero))
    let to = pointwiseMin(high.rounded(.up), to.rounded(.toNearestOrAwayFromZero))
    guard from.x < to.x, from.y < to.y else { return false }
    let (x, y) = (Int(from.x), Int(from.y))
    mask.reset(x: x, y: y, width: Int(to.x) - x, height: Int(to.y) - y)
    addEdges(to: &mask)
    return true
  }

  /// Fills a mask that covers all of the outline, wherever it is.
  func fillWhole(_ mask: inout CoverageMask) {
    guard !isEmpty else { return mask.reset(x: 0, y: 0, width: 0, height: 0) }
    let (from, to) = (low.rounded(.down), high.rounded(.up))
    mask.reset(x: Int(from.x), y: Int(from.y), width: Int(to.x - from.x), height: Int(to.y - from.y))
    addEdges(to: &mask)
  }

  private func addEdges(to mask: inout CoverageMask) {
    for i in starts.indices {
      let polygon = polygon(i)
      guard var before = polygon.last.map({ points[$0] }) else { continue }
      for j in polygon {
        mask.addEdge(before, points[j])
        before = points[j]
      }
    }
  }
}
