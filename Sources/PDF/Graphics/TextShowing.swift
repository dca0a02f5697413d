public import Base

extension PageContent {
  /// Shows glyphs of one font and size on a baseline that starts at `origin`.
  ///
  /// - Parameters:
  ///   - text: the text in whose UTF-8 form `PDFGlyph.textStart` counts.
  ///   - actualText: what the whole is read as, where its glyphs alone would lie.
  ///   - isRightToLeft: whether the glyphs stand in the reverse order of the text.
  ///   - horizontalScale: how wide the glyphs are drawn, in thousandths; their places count it in already.
  public mutating func text(
    _ glyphs: [PDFGlyph], font: PDFFont, size: Length, color: PDFColor, origin: PDFPoint, text: String,
    actualText: String? = nil, isRightToLeft: Bool = false, horizontalScale: Int = 1_000
  ) {
    guard !glyphs.isEmpty, size > .zero else { return }
    plan.read(glyphs, text: text.utf8Span.span, font: font, isRightToLeft: isRightToLeft)
    if plan.isMendedOrLacking {
      violations.append(contentsOf: plan.violations(font, page: page))
      repairs.append(contentsOf: plan.repairs(page: page))
    }
    defer { plan.release() }
    guard !plan.shown.isEmpty else { return }
    beginText(color: color)
    moveText(x: origin.x.thousandths, y: (height - origin.y).thousandths)
    if let actualText { beginSpan(actualText) }
    setScale(min(max(horizontalScale, 100), 10_000))
    show(font, size: max(size.thousandths, 1), spans: actualText == nil && plan.hasSpans)
    if actualText != nil { out.raw("EMC\n") }
  }

  private mutating func beginSpan(_ text: String) {
    out.raw("/Span<</ActualText")
    out.text(text)
    out.raw(">>BDC\n")
  }

  /// Shows the glyphs in stretches of one character map and rise, each with what it stands for where that differs.
  private mutating func show(_ font: PDFFont, size: Int, spans: Bool) {
    let plan = plan
    /// Where PDF's pen stands, in thousandths of the font size from the start of the line.
    var pen = 0
    var start = 0
    while start < plan.shown.count {
      let span = spans ? plan.span(at: start) : nil
      let end = plan.endOfStretch(from: start, spans: spans)
      if let span, span.start == start { beginSpan(span.text) }
      setFont(font, map: plan.map(at: start), size: size)
      setRise(plan.shown[start].rise.thousandths)
      show(plan, start..<end, font.subset.widths, size: size, pen: &pen)
      if let span, span.end == end { out.raw("EMC\n") }
      start = end
    }
    setRise(0)
  }

  /// One `TJ`. Glyph numbers are written as bytes: in hexadecimal they would be twice as many, and a tenth more once
  /// compressed.
  private mutating func show(
    _ plan: borrowing TextPlan, _ range: Range<Int>, _ widths: [Int], size: Int, pen: inout Int
  ) {
    let scale = scaleInForce
    // A parenthesis, an adjustment, a parenthesis and two bytes that may be escaped.
    out.write(atMost: 20 * range.count + 8) { cursor in
      cursor.byte(0x5B)
      var isStringOpen = false
      // ISO 19005-3, 6.1.13 allows 32,767 bytes.
      var stringEnd = 0
      for i in range {
        let wanted = Self.thousandthsOfEm(plan.shown[i].x, size: size, scale: scale)
        let isOff = abs(wanted - pen) > 1
        if isStringOpen, isOff || i == stringEnd {
          cursor.byte(0x29)
          isStringOpen = false
        }
        if isOff {
          cursor.integer(pen - wanted)
          pen = wanted
        }
        if !isStringOpen {
          cursor.byte(0x28)
          isStringOpen = true
          stringEnd = i + 15_000
        }
        let number = plan.numbers[i]
        cursor.stringByte(UInt8(truncatingIfNeeded: number >> 8))
        cursor.stringByte(UInt8(truncatingIfNeeded: number))
        pen += widths[Int(number)]
      }
      // A string is open: the range is not empty.
      for byte: UInt8 in [0x29, 0x5D, 0x54, 0x4A, 0x0A] { cursor.byte(byte) }
    }
  }

  /// `x` in thousandths of the font size as it is written, before the horizontal scale, to the nearest.
  @inline(__always)
  private static func thousandthsOfEm(_ x: Length, size: Int, scale: Int) -> Int {
    let em = Int64(size) << 16
    let limit: Int64 = 1 << 42
    let product = min(max(x.raw, -limit), limit) &* 1_000_000
    let wide = (scale == 1_000 ? product : product / Int64(scale) &* 1_000) &+ em / 2
    let rounded = Int(wide >= 0 ? wide / em : -((-wide + em - 1) / em))
    return min(max(rounded, -1_000_000_000), 1_000_000_000)
  }
}
