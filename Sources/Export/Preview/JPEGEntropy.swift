/// The bits of a scan without the bytes stuffed into it (T.81, F.2.2.5). After the end there are zeros.
struct JPEGBits {
  private let data: [UInt8]
  /// The next byte that was not read.
  private(set) var position: Int
  private var buffer: UInt32 = 0
  private var count = 0
  private var missing = 0

  init(_ data: [UInt8], at position: Int) {
    self.data = data
    self.position = position
  }

  /// Whether the bits ended long ago.
  var isSpent: Bool { missing > 1_000 }

  private mutating func fill() {
    while count <= 24 {
      var byte: UInt8 = 0
      if position < data.count, data[position] != 0xFF {
        byte = data[position]
        position += 1
      } else if position + 1 < data.count, data[position + 1] == 0 {
        byte = 0xFF
        position += 2
      } else {
        missing += 1
      }
      buffer |= UInt32(byte) << UInt32(24 - count)
      count += 8
    }
  }

  /// The next sixteen bits, which stay.
  mutating func peek16() -> Int {
    if count < 16 { fill() }
    return Int(buffer >> 16)
  }

  mutating func skip(_ length: Int) {
    buffer <<= UInt32(length)
    count -= length
  }

  /// Up to sixteen bits.
  mutating func bits(_ length: Int) -> Int {
    if length == 0 { return 0 }
    let value = peek16() >> (16 - length)
    skip(length)
    return value
  }

  /// A signed number of `length` bits (F.2.2.1).
  mutating func signed(_ length: Int) -> Int {
    let value = bits(length)
    return length > 0 && value < 1 << (length - 1) ? value - (1 << length) + 1 : value
  }

  /// Goes behind the next restart marker; false where there is none.
  mutating func restart() -> Bool {
    (buffer, count) = (0, 0)
    while position + 1 < data.count {
      if data[position] == 0xFF, (0xD0...0xD7).contains(data[position + 1]) {
        position += 2
        return true
      }
      if data[position] == 0xFF, data[position + 1] != 0, data[position + 1] != 0xFF { return false }
      position += 1
    }
    return false
  }
}

/// A Huffman table (T.81, annex C), looked up by eight bits at once.
struct JPEGHuffmanTable {
  private let symbols: [UInt8]
  /// For eight bits: length × 256 + symbol; 0: longer.
  private var quick = [UInt16](repeating: 0, count: 256)
  /// By length: the first code beyond those of the length, moved to sixteen bits, and what leads from code to symbol.
  private var limits = [Int](repeating: 0, count: 17)
  private var offsets = [Int](repeating: 0, count: 17)

  init(counts: [Int], symbols: [UInt8]) {
    self.symbols = symbols
    var code = 0
    var index = 0
    for length in 1...16 {
      offsets[length] = index - code
      for _ in 0..<counts[length - 1] where index < symbols.count {
        if length <= 8 {
          let first = code << (8 - length)
          for i in first..<first + 1 << (8 - length) where i < 256 {
            quick[i] = UInt16(length) << 8 | UInt16(symbols[index])
          }
        }
        code += 1
        index += 1
      }
      limits[length] = code << (16 - length)
      code <<= 1
    }
  }

  /// The next symbol; 0 for bits that are no code.
  func next(_ bits: inout JPEGBits) -> Int {
    let word = bits.peek16()
    let known = quick[word >> 8]
    if known != 0 {
      bits.skip(Int(known >> 8))
      return Int(known & 0xFF)
    }
    var length = 9
    while length <= 16 {
      if word < limits[length] {
        bits.skip(length)
        let index = (word >> (16 - length)) + offsets[length]
        return symbols.indices.contains(index) ? Int(symbols[index]) : 0
      }
      length += 1
    }
    bits.skip(16)
    return 0
  }
}

/// Decodes blocks of 64 coefficients (T.81, F.2 and G.2).
struct JPEGBlock {
  let scan: JPEGDecoder.Scan
  let isProgressive: Bool
  /// How many further blocks have no more coefficients in this band.
  var endOfBands = 0

  /// Where the coefficients of the zigzag stand in a block (figure A.6).
  static let order: [Int] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
    14,
    21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
    53,
    60, 61, 54, 47, 55, 62, 63,
  ]

  init(scan: JPEGDecoder.Scan, isProgressive: Bool) {
    self.scan = scan
    self.isProgressive = isProgressive
  }

  mutating func decode(
    _ out: inout [Int16], _ base: Int, prediction: inout Int, dc: JPEGHuffmanTable?, ac: JPEGHuffmanTable?,
    _ bits: inout JPEGBits
  ) {
    guard base + 64 <= out.count else { return }
    if scan.start == 0 {
      if scan.high > 0 {
        if bits.bits(1) == 1 { out[base] |= 1 << Int16(scan.low) }
      } else if let dc {
        prediction += bits.signed(min(dc.next(&bits), 16))
        out[base] = Int16(truncatingIfNeeded: prediction << scan.low)
      }
      if isProgressive { return }
    }
    guard let ac else { return }
    if scan.high > 0 {
      refine(&out, base, ac, &bits)
    } else {
      first(&out, base, ac, &bits)
    }
  }

  private mutating func first(
    _ out: inout [Int16], _ base: Int, _ table: JPEGHuffmanTable, _ bits: inout JPEGBits
  ) {
    if endOfBands > 0 {
      endOfBands -= 1
      return
    }
    var k = max(1, scan.start)
    while k <= scan.end {
      let symbol = table.next(&bits)
      let (run, size) = (symbol >> 4, symbol & 15)
      if size == 0 {
        if run < 15 {
          if isProgressive { endOfBands = (1 << run) - 1 + bits.bits(run) }
          return
        }
        k += 16
        continue
      }
      k += run
      let value = bits.signed(size)
      if k > scan.end { return }
      out[base + Self.order[k]] = Int16(truncatingIfNeeded: value << scan.low)
      k += 1
    }
  }

  /// Adds a bit to the coefficients of a band (G.1.2.3).
  private mutating func refine(
    _ out: inout [Int16], _ base: Int, _ table: JPEGHuffmanTable, _ bits: inout JPEGBits
  ) {
    let step = Int16(1) << Int16(scan.low)
    func correct(_ at: Int, _ out: inout [Int16], _ bits: inout JPEGBits) {
      guard bits.bits(1) == 1, out[at] & step == 0 else { return }
      out[at] = out[at] &+ (out[at] >= 0 ? step : -step)
    }
    var k = max(1, scan.start)
    if endOfBands == 0 {
      band: while k <= scan.end {
        let symbol = table.next(&bits)
        var run = symbol >> 4
        var value: Int16 = 0
        if symbol & 15 != 0 {
          value = bits.bits(1) == 1 ? step : -step
        } else if run < 15 {
          endOfBands = (1 << run) + bits.bits(run)
          break band
        }
        while k <= scan.end {
          let at = base + Self.order[k]
          k += 1
          if out[at] != 0 {
            correct(at, &out, &bits)
          } else if run == 0 {
            out[at] = value
            break
          } else {
            run -= 1
          }
        }
      }
    }
    guard endOfBands > 0 else { return }
    while k <= scan.end {
      let at = base + Self.order[k]
      if out[at] != 0 { correct(at, &out, &bits) }
      k += 1
    }
    endOfBands -= 1
  }
}
