internal import CDeflate

/// Writes canvases as PNG (W3C PNG, second edition): with a palette of as few bits as the colours need, else as true
/// colour. The same canvas gives the same bytes.
enum PNGWriter {
  /// - Parameter pixelsPerMeter: the resolution to say.
  static func png(_ canvas: Canvas, pixelsPerMeter: Int) -> [UInt8] {
    let indexed = IndexedRows(canvas)
    var out: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    var header: [UInt8] = []
    append(UInt32(canvas.width), to: &header)
    append(UInt32(canvas.height), to: &header)
    header += [UInt8(indexed?.bits ?? 8), indexed == nil ? 2 : 3, 0, 0, 0]
    chunk("IHDR", header, to: &out)
    chunk("sRGB", [0], to: &out)
    var resolution: [UInt8] = []
    append(UInt32(clamping: pixelsPerMeter), to: &resolution)
    append(UInt32(clamping: pixelsPerMeter), to: &resolution)
    chunk("pHYs", resolution + [1], to: &out)
    if let indexed {
      chunk("PLTE", indexed.colors.flatMap { rgb($0) }, to: &out)
      chunk("IDAT", compressed(indexed.packed()), to: &out)
    } else {
      chunk("IDAT", compressed(trueColor(canvas)), to: &out)
    }
    chunk("IEND", [], to: &out)
    return out
  }

  private static func rgb(_ pixel: UInt32) -> [UInt8] {
    [UInt8(pixel >> 16 & 0xFF), UInt8(pixel >> 8 & 0xFF), UInt8(pixel & 0xFF)]
  }

  private static func append(_ value: UInt32, to out: inout [UInt8]) {
    withUnsafeBytes(of: value.bigEndian) { out.append(contentsOf: $0) }
  }

  private static func chunk(_ type: StaticString, _ data: [UInt8], to out: inout [UInt8]) {
    append(UInt32(data.count), to: &out)
    let start = out.count
    type.withUTF8Buffer { out.append(contentsOf: $0) }
    out += data
    let sum = out[start...].withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    append(sum, to: &out)
  }

  private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(2) else { fatalError("out of memory") }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      count = bytes.withUnsafeBytes {
        libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, out.baseAddress, bound)
      }
    }
  }

  /// Rows of true colour, each as the difference from the row above (filter type 2).
  private static func trueColor(_ canvas: Canvas) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(canvas.height * (canvas.width * 3 + 1))
    for row in 0..<canvas.height {
      out.append(row == 0 ? 0 : 2)
      let start = row * canvas.width
      for i in start..<start + canvas.width {
        let pixel = canvas.pixels[i]
        let above = row == 0 ? 0 : canvas.pixels[i - canvas.width]
        out.append(UInt8(truncatingIfNeeded: (pixel >> 16) &- (above >> 16)))
        out.append(UInt8(truncatingIfNeeded: (pixel >> 8) &- (above >> 8)))
        out.append(UInt8(truncatingIfNeeded: pixel &- above))
      }
    }
    return out
  }
}

/// A canvas as indices of its colours, which come in the order in which they are met, white first.
private struct IndexedRows {
  private(set) var colors: [UInt32] = [Canvas.paper]
  /// A byte a pixel, each row after a byte for its filter (0: none).
  private var bytes: [UInt8]
  private let width: Int

  /// nil: there are more than 256 colours. O(painted pixels).
  init?(_ canvas: Canvas) {
    width = canvas.width
    bytes = [UInt8](repeating: 0, count: (width + 1) * canvas.height)
    // An open hash table: index + 1 into the colours, 0 where free.
    var slots = [UInt16](repeating: 0, count: 1024)
    slots[Self.slot(Canvas.paper)] = 1
    var last = Canvas.paper
    var index: UInt8 = 0
    for row in 0..<canvas.height {
      let from = row * width
      let to = row * (width + 1) + 1
      for column in canvas.touched[row] {
        let pixel = canvas.pixels[from + column]
        if pixel != last {
          var slot = Self.slot(pixel)
          while slots[slot] != 0, colors[Int(slots[slot]) - 1] != pixel { slot = (slot + 1) & 1023 }
          if slots[slot] == 0 {
            guard colors.count < 256 else { return nil }
            colors.append(pixel)
            slots[slot] = UInt16(colors.count)
          }
          last = pixel
          index = UInt8(slots[slot] - 1)
        }
        bytes[to + column] = index
      }
    }
  }

  private static func slot(_ pixel: UInt32) -> Int { Int((pixel &* 0x9E37_79B1) >> 22) }

  var bits: Int { colors.count <= 2 ? 1 : colors.count <= 4 ? 2 : colors.count <= 16 ? 4 : 8 }

  /// The rows, unfiltered, with as few bits a pixel as the colours need.
  func packed() -> [UInt8] {
    guard bits < 8 else { return bytes }
    let perByte = 8 / bits
    let length = (width + perByte - 1) / perByte + 1
    let height = bytes.count / (width + 1)
    var out = [UInt8](repeating: 0, count: length * height)
    for row in 0..<height {
      for column in 0..<width {
        let shift = 8 - bits - column % perByte * bits
        out[row * length + 1 + column / perByte] |= bytes[row * (width + 1) + 1 + column] << UInt8(shift)
      }
    }
    return out
  }
}
