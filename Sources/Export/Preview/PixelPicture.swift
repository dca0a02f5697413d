internal import Composition
internal import Typesetting

/// A decoded picture: red, green, blue and alpha, row by row from the top.
struct PixelPicture {
  let width: Int
  let height: Int
  let rgba: [UInt8]

  init?(rgba: [UInt8], width: Int, height: Int) {
    guard width > 0, height > 0, rgba.count == width * height * 4 else { return nil }
    (self.rgba, self.width, self.height) = (rgba, width, height)
  }

  /// The picture upright.
  ///
  /// - Parameter orientation: 1 to 8 as in Exif: where the stored rows and columns begin.
  func turned(_ orientation: Int) -> PixelPicture? {
    guard (2...8).contains(orientation) else { return self }
    let isAcross = orientation >= 5
    let (wide, high) = isAcross ? (height, width) : (width, height)
    var out = [UInt8](repeating: 0, count: rgba.count)
    for y in 0..<high {
      for x in 0..<wide {
        let (column, row) =
          switch orientation {
          case 2: (width - 1 - x, y)
          case 3: (width - 1 - x, height - 1 - y)
          case 4: (x, height - 1 - y)
          case 5: (y, x)
          case 6: (y, height - 1 - x)
          case 7: (width - 1 - y, height - 1 - x)
          default: (width - 1 - y, x)
          }
        for channel in 0..<4 {
          out[(y * wide + x) * 4 + channel] = rgba[(row * width + column) * 4 + channel]
        }
      }
    }
    return PixelPicture(rgba: out, width: wide, height: high)
  }

  /// The mean colour of an area of the picture: whole pixels, at least one. O(pixels of the area).
  func mean(_ left: Swift.Float, _ top: Swift.Float, _ right: Swift.Float, _ bottom: Swift.Float) -> Color {
    func first(_ value: Swift.Float, _ count: Int) -> Int { min(max(Int(value + 0.5), 0), count - 1) }
    func end(_ value: Swift.Float, _ first: Int, _ count: Int) -> Int {
      max(first + 1, min(Int(value + 0.5), count))
    }
    let x = first(left, width)
    let y = first(top, height)
    let right = end(right, x, width)
    let bottom = end(bottom, y, height)
    var (red, green, blue, alpha) = (0, 0, 0, 0)
    for row in y..<bottom {
      for column in x..<right {
        let at = (row * width + column) * 4
        let weight = Int(rgba[at + 3])
        red += Int(rgba[at]) * weight
        green += Int(rgba[at + 1]) * weight
        blue += Int(rgba[at + 2]) * weight
        alpha += weight
      }
    }
    guard alpha > 0 else { return .transparent }
    func part(_ sum: Int) -> UInt8 { UInt8((sum + alpha / 2) / alpha) }
    let count = (right - x) * (bottom - y)
    return Color(
      red: part(red), green: part(green), blue: part(blue), alpha: UInt8((alpha + count / 2) / count))
  }
}
