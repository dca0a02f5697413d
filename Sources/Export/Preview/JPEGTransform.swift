/// From coefficients to samples (T.81, A.3.3), and from YCbCr to RGB (JFIF 1.02).
enum JPEGTransform {
  /// Half the cosines of multiples of π/16, the first by √½ for the constant term.
  private static let basis: [Float] = {
    let cosines: [Float] = [
      1, 0.980_785_28, 0.923_879_53, 0.831_469_6, 0.707_106_78, 0.555_570_23, 0.382_683_43, 0.195_090_32, 0,
    ]
    var out = [Float](repeating: 0, count: 64)
    for u in 0..<8 {
      for x in 0..<8 {
        // cos(nπ/16) by its symmetries.
        let n = (2 * x + 1) * u % 32
        let m = n > 16 ? 32 - n : n
        let cosine = m > 8 ? -cosines[16 - m] : cosines[m]
        out[u * 8 + x] = u == 0 ? 0.353_553_4 : cosine / 2
      }
    }
    return out
  }()

  /// The samples of a component, `wide` times `high` blocks, row by row.
  static func plane(_ coefficients: [Int16], _ quantizer: [Int32], wide: Int, high: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: wide * high * 64)
    let basis = basis
    var columns = [Float](repeating: 0, count: 64)
    var block = [Float](repeating: 0, count: 64)
    for row in 0..<high {
      for column in 0..<wide {
        let base = (row * wide + column) * 64
        var isFlat = true
        for i in 0..<64 {
          block[i] = Float(Int32(coefficients[base + i]) &* quantizer[i])
          if i > 0, coefficients[base + i] != 0 { isFlat = false }
        }
        let to = row * 8 * wide * 8 + column * 8
        if isFlat {
          let sample = sample(block[0] / 8)
          for y in 0..<8 { for x in 0..<8 { out[to + y * wide * 8 + x] = sample } }
          continue
        }
        transform(block, basis, &columns)
        for y in 0..<8 {
          for x in 0..<8 {
            var sum: Float = 0
            for v in 0..<8 { sum += columns[v * 8 + x] * basis[v * 8 + y] }
            out[to + y * wide * 8 + x] = sample(sum)
          }
        }
      }
    }
    return out
  }

  /// Each row of coefficients to places.
  private static func transform(_ block: [Float], _ basis: [Float], _ out: inout [Float]) {
    for v in 0..<8 {
      for x in 0..<8 {
        var sum: Float = 0
        for u in 0..<8 { sum += block[v * 8 + u] * basis[u * 8 + x] }
        out[v * 8 + x] = sum
      }
    }
  }

  private static func sample(_ value: Float) -> UInt8 {
    UInt8(min(max(value + 128.5, 0), 255))
  }

  /// Red, green and blue of Y, Cb and Cr, by whole numbers.
  static func rgb(_ color: (Int, Int, Int)) -> (Int, Int, Int) {
    let (y, cb, cr) = ((color.0 << 16) + (1 << 15), color.1 - 128, color.2 - 128)
    func held(_ value: Int) -> Int { min(max(value >> 16, 0), 255) }
    return (held(y + 91_881 * cr), held(y - 22_554 * cb - 46_802 * cr), held(y + 116_130 * cb))
  }
}
