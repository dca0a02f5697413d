internal import Composition

/// A picture that is painted on: white paper, opaque pixels.
struct Canvas {
  let width: Int
  let height: Int
  /// Red, green and blue from high to low, row by row from the top.
  private(set) var pixels: [UInt32]
  /// In each row the columns that were painted on: all others are white.
  private(set) var touched: [Range<Int>]

  static let paper: UInt32 = 0xFF_FF_FF

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    pixels = [UInt32](repeating: Self.paper, count: width * height)
    touched = [Range<Int>](repeating: 0..<0, count: height)
  }

  private mutating func touch(_ row: Int, _ columns: Range<Int>) {
    let known = touched[row]
    touched[row] =
      known.isEmpty
      ? columns : min(known.lowerBound, columns.lowerBound)..<max(known.upperBound, columns.upperBound)
  }

  /// A colour in steps of cover and alpha over what is there; `cover` of `255 × CoverageMask.levels`.
  @inline(__always)
  private static func mix(_ under: UInt32, _ red: UInt32, _ green: UInt32, _ blue: UInt32, _ cover: UInt32)
    -> UInt32
  {
    let whole = UInt32(255 * CoverageMask.levels)
    let rest = whole - cover
    let half = whole / 2
    let r = (red * cover + (under >> 16 & 0xFF) * rest + half) / whole
    let g = (green * cover + (under >> 8 & 0xFF) * rest + half) / whole
    let b = (blue * cover + (under & 0xFF) * rest + half) / whole
    return r << 16 | g << 8 | b
  }

  /// Paints a colour through levels of cover, which begin at a pixel and may reach over the edges.
  mutating func paint(
    _ color: Color, _ levels: ArraySlice<UInt8>, x: Int, y: Int, width: Int, height: Int
  ) {
    let left = max(0, x)
    let right = min(self.width, x + width)
    guard left < right, levels.count >= width * height else { return }
    let (red, green, blue) = (UInt32(color.red), UInt32(color.green), UInt32(color.blue))
    let alpha = UInt32(color.alpha)
    let solid = red << 16 | green << 8 | blue
    let full = UInt32(255 * CoverageMask.levels)
    for row in max(0, y)..<max(max(0, y), min(self.height, y + height)) {
      let from = levels.startIndex + (row - y) * width - x
      let to = row * self.width
      for column in left..<right {
        let level = levels[from + column]
        if level == 0 { continue }
        let cover = UInt32(level) * alpha
        pixels[to + column] =
          cover == full ? solid : Self.mix(pixels[to + column], red, green, blue, cover)
      }
      touch(row, left..<right)
    }
  }

  /// Paints an upright rectangle without a mask: its sides may lie within pixels.
  mutating func paint(
    _ color: Color, left: Swift.Float, top: Swift.Float, right: Swift.Float, bottom: Swift.Float
  ) {
    let (x, endX) = (max(0, left), min(Swift.Float(width), right))
    let (y, endY) = (max(0, top), min(Swift.Float(height), bottom))
    guard x < endX, y < endY else { return }
    let columns = Int(x)..<Int(endX.rounded(.up))
    let across = columns.map { Self.cover($0, x, endX) }
    var levels = [UInt8](repeating: 0, count: columns.count)
    for row in Int(y)..<Int(endY.rounded(.up)) {
      let down = Self.cover(row, y, endY) * Swift.Float(CoverageMask.levels)
      for i in levels.indices { levels[i] = UInt8(across[i] * down + 0.5) }
      paint(color, levels[...], x: columns.lowerBound, y: row, width: columns.count, height: 1)
    }
  }

  /// How much of the pixel `i` lies between two sides.
  private static func cover(_ i: Int, _ from: Swift.Float, _ to: Swift.Float) -> Swift.Float {
    min(Swift.Float(i + 1), to) - max(Swift.Float(i), from)
  }

  /// Paints one pixel with a colour of its own.
  mutating func paint(_ color: Color, level: UInt8, x: Int, y: Int) {
    guard x >= 0, x < width, y >= 0, y < height, level > 0 else { return }
    let at = y * width + x
    pixels[at] = Self.mix(
      pixels[at], UInt32(color.red), UInt32(color.green), UInt32(color.blue),
      UInt32(level) * UInt32(color.alpha))
    touch(y, x..<x + 1)
  }
}
