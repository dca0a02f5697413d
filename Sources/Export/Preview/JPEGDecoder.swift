/// Decodes JPEG pictures for previews (ITU-T T.81): sequential and progressive Huffman coding with 8 bits, grey, YCbCr or
/// RGB, any sampling. What is damaged is decoded as far as it goes. No fused arithmetic, so that every machine gives the
/// same pixels.
struct JPEGDecoder {
  struct Component {
    var id: UInt8
    var across: Int
    var down: Int
    var quantizer: Int
    /// Blocks that the picture needs, and those that whole units hold.
    var blocksWide = 0
    var blocksHigh = 0
    var stride = 0
    var coefficients: [Int16] = []
    var dcTable = 0
    var acTable = 0
    var prediction = 0
  }

  struct Scan {
    var components: [Int]
    /// The first and last coefficient.
    var start: Int
    var end: Int
    /// The bits that are known and the lowest that comes.
    var high: Int
    var low: Int
  }

  private let data: [UInt8]
  private var at = 2
  private var width = 0
  private var height = 0
  private var isProgressive = false
  private var components: [Component] = []
  private var quantizers = [[Int32]](repeating: [Int32](repeating: 1, count: 64), count: 4)
  private var dcTables = [JPEGHuffmanTable?](repeating: nil, count: 4)
  private var acTables = [JPEGHuffmanTable?](repeating: nil, count: 4)
  private var restartInterval = 0
  private var adobeTransform: UInt8?
  private var scans = 0

  private static let pixelLimit = 40_000_000
  private static let scanLimit = 200

  /// The pixels as they are stored, before any turning; nil where the file is no such JPEG.
  static func picture(_ data: [UInt8]) -> PixelPicture? {
    guard data.starts(with: [0xFF, 0xD8]) else { return nil }
    var decoder = JPEGDecoder(data)
    guard decoder.readSegments() else { return nil }
    return decoder.pixels()
  }

  private init(_ data: [UInt8]) { self.data = data }

  // MARK: Segments

  private func word(_ i: Int) -> Int { i + 1 < data.count ? Int(data[i]) << 8 | Int(data[i + 1]) : 0 }

  /// Reads to the end; false where nothing can be shown.
  private mutating func readSegments() -> Bool {
    while at + 3 < data.count {
      guard data[at] == 0xFF else {
        at += 1
        continue
      }
      let marker = data[at + 1]
      at += 2
      switch marker {
      case 0xD9: return scans > 0
      case 0x00, 0x01, 0xD0...0xD8, 0xFF: if marker == 0xFF { at -= 1 }
      default:
        let end = min(at + max(2, word(at)), data.count)
        let body = at + 2
        at = end
        guard read(marker, body, end) else { return scans > 0 }
      }
    }
    return scans > 0
  }

  private mutating func read(_ marker: UInt8, _ body: Int, _ end: Int) -> Bool {
    switch marker {
    case 0xDB: readQuantizers(body, end)
    case 0xC4: readTables(body, end)
    case 0xC0, 0xC1, 0xC2: return readFrame(body, end, isProgressive: marker == 0xC2)
    case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: return false
    case 0xDD: restartInterval = word(body)
    case 0xEE:
      if end - body >= 12, data[body..<body + 5].elementsEqual("Adobe".utf8) {
        adobeTransform = data[body + 11]
      }
    case 0xDA: return readScan(body, end)
    default: break
    }
    return true
  }

  private mutating func readQuantizers(_ start: Int, _ end: Int) {
    var i = start
    while i < end {
      let (isWide, number) = (data[i] >> 4 != 0, Int(data[i] & 3))
      i += 1
      guard i + (isWide ? 128 : 64) <= end else { return }
      for k in 0..<64 {
        quantizers[number][JPEGBlock.order[k]] = Int32(isWide ? word(i + 2 * k) : Int(data[i + k]))
      }
      i += isWide ? 128 : 64
    }
  }

  private mutating func readTables(_ start: Int, _ end: Int) {
    var i = start
    while i + 17 <= end {
      let (kind, number) = (data[i] >> 4, Int(data[i] & 3))
      let counts = data[i + 1..<i + 17].map { Int($0) }
      let total = counts.reduce(0, +)
      guard i + 17 + total <= end, total <= 256 else { return }
      let table = JPEGHuffmanTable(counts: counts, symbols: Array(data[i + 17..<i + 17 + total]))
      if kind == 0 { dcTables[number] = table } else { acTables[number] = table }
      i += 17 + total
    }
  }

  private mutating func readFrame(_ start: Int, _ end: Int, isProgressive: Bool) -> Bool {
    guard components.isEmpty, end - start >= 6, data[start] == 8 else { return false }
    self.isProgressive = isProgressive
    (height, width) = (word(start + 1), word(start + 3))
    let count = Int(data[start + 5])
    guard width > 0, height > 0, width * height <= Self.pixelLimit, count == 1 || count == 3,
      end - start >= 6 + 3 * count
    else { return false }
    for i in 0..<count {
      let entry = start + 6 + 3 * i
      let (across, down) = (Int(data[entry + 1] >> 4), Int(data[entry + 1] & 15))
      guard (1...4).contains(across), (1...4).contains(down) else { return false }
      components.append(
        Component(id: data[entry], across: across, down: down, quantizer: Int(data[entry + 2] & 3)))
    }
    let (most, tallest) = (mostAcross, mostDown)
    let unitsWide = (width + 8 * most - 1) / (8 * most)
    let unitsHigh = (height + 8 * tallest - 1) / (8 * tallest)
    for i in components.indices {
      let part = components[i]
      components[i].blocksWide = ((width * part.across + most - 1) / most + 7) / 8
      components[i].blocksHigh = ((height * part.down + tallest - 1) / tallest + 7) / 8
      components[i].stride = unitsWide * part.across
      components[i].coefficients = [Int16](
        repeating: 0, count: components[i].stride * unitsHigh * part.down * 64)
    }
    return true
  }

  private var mostAcross: Int { components.map(\.across).max() ?? 1 }
  private var mostDown: Int { components.map(\.down).max() ?? 1 }

  // MARK: Scans

  private mutating func readScan(_ start: Int, _ end: Int) -> Bool {
    guard !components.isEmpty, scans < Self.scanLimit, start < end else { return false }
    let count = Int(data[start])
    guard (1...3).contains(count), end - start >= 4 + 2 * count else { return false }
    var scan = Scan(components: [], start: 0, end: 63, high: 0, low: 0)
    for i in 0..<count {
      let (id, tables) = (data[start + 1 + 2 * i], data[start + 2 + 2 * i])
      guard let index = components.firstIndex(where: { $0.id == id }), !scan.components.contains(index) else {
        return false
      }
      components[index].dcTable = Int(tables >> 4 & 3)
      components[index].acTable = Int(tables & 3)
      scan.components.append(index)
    }
    if isProgressive {
      let tail = start + 1 + 2 * count
      (scan.start, scan.end) = (Int(data[tail]), Int(data[tail + 1]))
      (scan.high, scan.low) = (Int(data[tail + 2] >> 4), Int(data[tail + 2] & 15))
      let isSane =
        scan.start <= scan.end && scan.end < 64 && scan.low < 14 && (scan.start == 0) == (scan.end == 0)
        && (scan.start == 0 || count == 1)
      guard isSane else { return false }
    }
    scans += 1
    decode(scan)
    return true
  }

  private mutating func decode(_ scan: Scan) {
    var bits = JPEGBits(data, at: at)
    var block = JPEGBlock(scan: scan, isProgressive: isProgressive)
    let single = scan.components.count == 1 ? scan.components.first : nil
    let unitsWide =
      single.map { components[$0].blocksWide } ?? (width + 8 * mostAcross - 1) / (8 * mostAcross)
    let unitsHigh =
      single.map { components[$0].blocksHigh } ?? (height + 8 * mostDown - 1) / (8 * mostDown)
    for i in scan.components { components[i].prediction = 0 }
    var left = restartInterval
    for unit in 0..<unitsWide * unitsHigh {
      if restartInterval > 0 {
        if left == 0 {
          guard bits.restart() else { break }
          for i in scan.components { components[i].prediction = 0 }
          block.endOfBands = 0
          left = restartInterval
        }
        left -= 1
      }
      let (row, column) = unit.quotientAndRemainder(dividingBy: unitsWide)
      if let single {
        decodeBlock(single, row, column, &block, &bits)
      } else {
        for i in scan.components {
          let (across, down) = (components[i].across, components[i].down)
          for y in 0..<down {
            for x in 0..<across { decodeBlock(i, row * down + y, column * across + x, &block, &bits) }
          }
        }
      }
      if bits.isSpent { break }
    }
    at = bits.position
  }

  private mutating func decodeBlock(
    _ i: Int, _ row: Int, _ column: Int, _ block: inout JPEGBlock, _ bits: inout JPEGBits
  ) {
    let (dc, ac) = (dcTables[components[i].dcTable], acTables[components[i].acTable])
    let base = (row * components[i].stride + column) * 64
    var prediction = components[i].prediction
    block.decode(&components[i].coefficients, base, prediction: &prediction, dc: dc, ac: ac, &bits)
    components[i].prediction = prediction
  }

  // MARK: Pixels

  private mutating func pixels() -> PixelPicture? {
    var planes: [[UInt8]] = []
    for part in components {
      planes.append(
        JPEGTransform.plane(
          part.coefficients, quantizers[part.quantizer], wide: part.stride,
          high: part.coefficients.count / 64 / max(1, part.stride)))
    }
    let isRGB = components.count == 3 && (adobeTransform == 0 || components.map(\.id) == Array("RGB".utf8))
    let (most, tallest) = (mostAcross, mostDown)
    var rgba = [UInt8](repeating: 255, count: width * height * 4)
    for y in 0..<height {
      let rows = components.map { y * $0.down / tallest * $0.stride * 8 }
      for x in 0..<width {
        func sample(_ i: Int) -> Int { Int(planes[i][rows[i] + x * components[i].across / most]) }
        let first = sample(0)
        var color = (first, first, first)
        if components.count == 3 {
          color = (first, sample(1), sample(2))
          if !isRGB { color = JPEGTransform.rgb(color) }
        }
        let to = (y * width + x) * 4
        rgba[to] = UInt8(color.0)
        rgba[to + 1] = UInt8(color.1)
        rgba[to + 2] = UInt8(color.2)
      }
    }
    return PixelPicture(rgba: rgba, width: width, height: height)
  }
}
