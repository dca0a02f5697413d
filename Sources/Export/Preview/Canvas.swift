internal import Base
internal import Composition

/// A picture that is painted on: white paper, opaque pixels. A page has few colours, so that a pixel is the number of its
/// colour; a canvas with more than 256 of them goes over to true colour.
struct Canvas {
  let width: Int
  let height: Int
  /// The colours in the order in which they came about, white first; red, green and blue from high to low.
  private(set) var colors: [UInt32] = [Self.paper]
  /// Row by row from the top, each after a byte 0: a pixel's place among the colours; empty in true colour.
  private(set) var indices: [UInt8]
  /// Row by row from the top, in true colour; else empty.
  private(set) var pixels: [UInt32] = []
  /// In each row the columns that were painted on: all others are white.
  private(set) var touched: [Range<Int>]
  /// The places of the colours.
  private var places = KeyTable(capacity: 128)
  private var inks: [Ink] = []
  /// Whether inks were forgotten, or pixels have colours of their own.
  private var isColorful = false

  static let paper: UInt32 = 0xFF_FF_FF
  private static let most = 256

  /// A colour that is painted with, and what it makes of each colour that it is painted over.
  private struct Ink {
    var color: Color
    /// For each level of cover the place of what it makes of each place, and 1; 0 where that is not known.
    var mixed = [UInt16](repeating: 0, count: (CoverageMask.levels + 1) * Canvas.most)
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    indices = [UInt8](repeating: 0, count: (width + 1) * height)
    touched = [Range<Int>](repeating: 0..<0, count: height)
    places.set(UInt64(Self.paper), 0)
  }

  var isTrueColor: Bool { !pixels.isEmpty }

  private mutating func touch(_ row: Int, _ columns: Range<Int>) {
    let known = touched[row]
    touched[row] =
      known.isEmpty
      ? columns : min(known.lowerBound, columns.lowerBound)..<max(known.upperBound, columns.upperBound)
  }

  // MARK: Colours

  /// A colour in steps of cover and alpha over what is there; `level` up to `CoverageMask.levels`.
  private static func mix(_ under: UInt32, _ color: Color, level: UInt8) -> UInt32 {
    let whole = UInt32(255 * CoverageMask.levels)
    let cover = UInt32(level) * UInt32(color.alpha)
    let rest = whole - cover
    let half = whole / 2
    let r = (UInt32(color.red) * cover + (under >> 16 & 0xFF) * rest + half) / whole
    let g = (UInt32(color.green) * cover + (under >> 8 & 0xFF) * rest + half) / whole
    let b = (UInt32(color.blue) * cover + (under & 0xFF) * rest + half) / whole
    return r << 16 | g << 8 | b
  }

  /// The place of a colour among all; nil where there is no room for one more.
  private mutating func place(of color: UInt32) -> Int? {
    if let known = places[UInt64(color)] { return known }
    guard colors.count < Self.most else { return nil }
    colors.append(color)
    places.set(UInt64(color), colors.count - 1)
    return colors.count - 1
  }

  private mutating func ink(_ color: Color) -> Int {
    if let known = inks.firstIndex(where: { $0.color == color }) { return known }
    // Pictures have thousands.
    if inks.count >= 32 {
      inks.removeAll(keepingCapacity: true)
      isColorful = true
    }
    inks.append(Ink(color: color))
    return inks.count - 1
  }

  private mutating func goOverToTrueColor() {
    pixels = [UInt32](unsafeUninitializedCapacity: width * height) { out, count in
      for row in 0..<height {
        for column in 0..<width {
          out[row * width + column] = colors[Int(indices[row * (width + 1) + 1 + column])]
        }
      }
      count = width * height
    }
    indices = []
  }

  /// What each ink makes of paper, in the order in which they were used; nil where not all colours come of inks.
  var inkColors: [UInt32]? {
    isColorful
      ? nil : inks.map { Self.mix(Self.paper, $0.color, level: UInt8(CoverageMask.levels)) }
  }

  // MARK: Painting

  /// Paints a colour through levels of cover, which begin at a pixel and may reach over the edges.
  mutating func paint(
    _ color: Color, _ levels: ArraySlice<UInt8>, x: Int, y: Int, width: Int, height: Int
  ) {
    let left = max(0, x)
    let right = min(self.width, x + width)
    guard left < right, levels.count >= width * height else { return }
    let ink = isTrueColor ? 0 : ink(color)
    for row in max(0, y)..<max(max(0, y), min(self.height, y + height)) {
      let from = levels.startIndex + (row - y) * width - x
      var column = left
      if !isTrueColor { column = paint(ink, levels, from: from, row: row, left..<right) }
      for column in column..<right where levels[from + column] > 0 {
        let at = row * self.width + column
        pixels[at] = Self.mix(pixels[at], color, level: levels[from + column])
      }
      touch(row, left..<right)
    }
  }

  /// Paints one row, as far as there is room for its colours; gives the first column that is to be painted in true colour.
  private mutating func paint(
    _ ink: Int, _ levels: ArraySlice<UInt8>, from: Int, row: Int, _ columns: Range<Int>
  ) -> Int {
    let to = row * (width + 1) + 1
    var column = columns.lowerBound
    while true {
      column = paintKnown(ink, levels, from: from, to: to, column..<columns.upperBound)
      guard column < columns.upperBound else { return column }
      let (level, under) = (levels[from + column], indices[to + column])
      let color = Self.mix(colors[Int(under)], inks[ink].color, level: level)
      guard let place = place(of: color) else {
        goOverToTrueColor()
        return column
      }
      inks[ink].mixed[Int(level) * Self.most + Int(under)] = UInt16(place + 1)
    }
  }

  /// Paints as long as it is known what an ink makes of what is there; gives the first column that is not painted.
  private mutating func paintKnown(
    _ ink: Int, _ levels: ArraySlice<UInt8>, from: Int, to: Int, _ columns: Range<Int>
  ) -> Int {
    indices.withUnsafeMutableBufferPointer { indices in
      for column in columns {
        let level = Int(levels[from + column])
        if level == 0 { continue }
        let known = inks[ink].mixed[level * Self.most + Int(indices[to + column])]
        if known == 0 { return column }
        indices[to + column] = UInt8(truncatingIfNeeded: known - 1)
      }
      return columns.upperBound
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
    touch(y, x..<x + 1)
    isColorful = true
    if !isTrueColor {
      let at = y * (width + 1) + 1 + x
      let mixed = Self.mix(colors[Int(indices[at])], color, level: level)
      if let place = place(of: mixed) {
        indices[at] = UInt8(place)
        return
      }
      goOverToTrueColor()
    }
    let at = y * width + x
    pixels[at] = Self.mix(pixels[at], color, level: level)
  }
}
