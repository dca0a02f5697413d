/// How much of each pixel a filled outline covers: exact areas, by the sum of signed trapezoids to the right of each
/// edge (after R. Levien, "Inside the fastest font renderer in the world", 2016). Single-precision arithmetic without
/// fused operations, so that every machine gives the same.
///
/// Coordinates are pixels, right and down. Overlapping parts of one direction add up to full cover; holes wind the other
/// way.
struct CoverageMask {
  /// The first column and row, and how many.
  private(set) var x = 0
  private(set) var y = 0
  private(set) var width = 0
  private(set) var height = 0
  /// For each row `width + 2` changes of cover from column to column.
  private var changes: [Float] = []

  /// How many steps of cover there are above none: few, so that pictures have few colours.
  static let levels = 15

  /// Empties the mask over a rectangle of pixels.
  mutating func reset(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, max(0, width), max(0, height))
    changes.removeAll(keepingCapacity: true)
    changes.append(contentsOf: repeatElement(0, count: (self.width + 2) * self.height))
  }

  /// Adds an edge; the edges of an outline must close it. Parts left of the mask count as at its left side.
  mutating func addEdge(_ from: SIMD2<Float>, _ to: SIMD2<Float>) {
    if from.y == to.y || width == 0 { return }
    let sign: Float = from.y < to.y ? 1 : -1
    let top = from.y < to.y ? from : to
    let bottom = from.y < to.y ? to : from
    let slope = (bottom.x - top.x) / (bottom.y - top.y)
    let origin = SIMD2(Float(x), Float(y))
    let start = max(top.y - origin.y, 0)
    let end = min(bottom.y - origin.y, Float(height))
    if start >= end { return }
    func column(_ y: Float) -> Float {
      min(max(top.x - origin.x + (y + origin.y - top.y) * slope, 0), Float(width))
    }
    var row = Int(start)
    var from = start
    while from < end {
      let to = min(Float(row + 1), end)
      addPiece(row, column(from), column(to), (to - from) * sign)
      from = to
      row += 1
    }
  }

  /// Adds the part of an edge in one row: `height` is signed.
  private mutating func addPiece(_ row: Int, _ first: Float, _ second: Float, _ height: Float) {
    let left = min(first, second)
    let right = max(first, second)
    let base = row * (width + 2)
    var column = min(Int(left), width)
    if right <= Float(column + 1) {
      let mean = (left + right) / 2 - Float(column)
      changes[base + column] += height * (1 - mean)
      changes[base + column + 1] += height * mean
      return
    }
    let perColumn = height / (right - left)
    var at = left
    while at < right, column <= width {
      let next = min(Float(column + 1), right)
      let part = perColumn * (next - at)
      let mean = (at + next) / 2 - Float(column)
      changes[base + column] += part * (1 - mean)
      changes[base + column + 1] += part * mean
      at = next
      column += 1
    }
  }

  /// Appends the cover of each pixel, row by row, in steps from 0 to `levels`; `isEvenOdd`: what is covered twice is a
  /// hole.
  func appendLevels(to out: inout [UInt8], isEvenOdd: Bool = false) {
    out.reserveCapacity(out.count + width * height)
    for row in 0..<height {
      var sum: Float = 0
      let base = row * (width + 2)
      for column in 0..<width {
        sum += changes[base + column]
        var cover = abs(sum)
        if isEvenOdd {
          cover = cover.truncatingRemainder(dividingBy: 2)
          if cover > 1 { cover = 2 - cover }
        }
        out.append(UInt8(min(cover, 1) * Float(Self.levels) + 0.5))
      }
    }
  }
}
