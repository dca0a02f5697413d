internal import CDeflate

/// Writes canvases as PNG (W3C PNG, second edition): with a palette of as few bits as the colours need, else as true
/// colour. The same canvas gives the same bytes.
enum PNGWriter {
  /// - Parameter pixelsPerMeter: the resolution to say.
  static func png(_ canvas: Canvas, pixelsPerMeter: Int) -> [UInt8] {
    let few = canvas.isTrueColor || canvas.colors.count <= FewColors.most ? nil : FewColors(canvas)
    let colors = few?.colors ?? canvas.colors
    let bits = canvas.isTrueColor ? nil : bits(for: colors.count)
    var out: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    var header: [UInt8] = []
    append(UInt32(canvas.width), to: &header)
    append(UInt32(canvas.height), to: &header)
    header += [UInt8(bits ?? 8), bits == nil ? 2 : 3, 0, 0, 0]
    chunk("IHDR", header, to: &out)
    chunk("sRGB", [0], to: &out)
    var resolution: [UInt8] = []
    append(UInt32(clamping: pixelsPerMeter), to: &resolution)
    append(UInt32(clamping: pixelsPerMeter), to: &resolution)
    chunk("pHYs", resolution + [1], to: &out)
    if let bits {
      chunk("PLTE", colors.flatMap { rgb($0) }, to: &out)
      chunk("IDAT", compressed(bits == 8 ? canvas.indices : packed(canvas, bits, few?.places)), to: &out)
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

  // MARK: Indices

  private static func bits(for colors: Int) -> Int {
    colors <= 2 ? 1 : colors <= 4 ? 2 : colors <= 16 ? 4 : 8
  }

  /// The rows, unfiltered, with `bits` a pixel; `places`: what stands for each colour. White is 0. O(painted pixels).
  private static func packed(_ canvas: Canvas, _ bits: Int, _ places: [UInt8]?) -> [UInt8] {
    let places = places ?? (0..<UInt8(canvas.colors.count)).map { $0 }
    let perByte = 8 / bits
    let length = (canvas.width + perByte - 1) / perByte + 1
    var out = [UInt8](repeating: 0, count: length * canvas.height)
    canvas.indices.withUnsafeBytes { indices in
      for row in 0..<canvas.height where !canvas.touched[row].isEmpty {
        let from = row * (canvas.width + 1) + 1
        let to = row * length + 1
        let columns = canvas.touched[row]
        for start in stride(from: columns.lowerBound & ~7, to: columns.upperBound, by: 8) {
          let end = min(start + 8, canvas.width)
          // Most of a page is white.
          if end == start + 8, indices.loadUnaligned(fromByteOffset: from + start, as: UInt64.self) == 0 {
            continue
          }
          if bits == 4, end == start + 8 {
            // Nearly every byte that is written: a third of the time of a shift for each pixel.
            for byte in 0..<4 {
              let left = places[Int(indices[from + start + 2 * byte])]
              let right = places[Int(indices[from + start + 2 * byte + 1])]
              out[to + start / 2 + byte] = left << 4 | right
            }
            continue
          }
          for column in start..<end {
            let shift = 8 - bits - column % perByte * bits
            out[to + column / perByte] |= places[Int(indices[from + column])] << UInt8(shift)
          }
        }
      }
    }
    return out
  }
}
