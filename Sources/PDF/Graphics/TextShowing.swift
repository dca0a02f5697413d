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

  private mutating func show(_ font: PDFFont, size: Int, spans: Bool) {
    var array = ShowArray()
    /// Where PDF's pen stands, in thousandths of the font size from the start of the line.
    var pen = 0
    var last = (map: -1, rise: 0)
    for i in plan.shown.indices {
      let glyph = plan.shown[i]
      let map = plan.map(at: i)
      let rise = glyph.rise == .zero ? 0 : glyph.rise.thousandths
      let span = spans ? plan.span(at: i) : nil
      if map != last.map || rise != last.rise || span != nil {
        array.flush(to: &out)
        if let span, span.start == i { beginSpan(span.text) }
        setFont(font, map: map, size: size)
        setRise(rise)
        last = (map, rise)
      }
      let wanted = Self.thousandthsOfEm(glyph.x, size: size, scale: scaleInForce)
      if abs(wanted - pen) > 1 {
        array.adjust(pen - wanted, in: &out)
        pen = wanted
      }
      let number = plan.numbers[i]
      array.glyph(number, in: &out)
      pen += font.subset.widths[Int(number)]
      if let span, span.end == i + 1 {
        array.flush(to: &out)
        out.raw("EMC\n")
      }
    }
    array.flush(to: &out)
    setRise(0)
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

/// The operand of one `TJ` under construction. Glyph numbers are written as bytes: in hexadecimal they would
/// be twice as many, and a tenth more once compressed.
private struct ShowArray {
  private var isOpen = false
  private var isStringOpen = false
  /// The bytes of the open string; ISO 19005-3, 6.1.13 allows 32,767.
  private var stringBytes = 0

  @inline(__always) mutating func glyph(_ number: UInt16, in out: inout PDFSyntax) {
    if !isStringOpen || stringBytes >= 30_000 { openString(in: &out) }
    stringBytes += 2
    out.stringByte(UInt8(number >> 8))
    out.stringByte(UInt8(number & 0xFF))
  }

  private mutating func openString(in out: inout PDFSyntax) {
    if isStringOpen { out.raw(")") }
    if !isOpen { out.raw("[") }
    out.raw("(")
    isOpen = true
    isStringOpen = true
    stringBytes = 0
  }

  /// Moves left by thousandths of the font size.
  mutating func adjust(_ amount: Int, in out: inout PDFSyntax) {
    if isStringOpen { out.raw(")") }
    if !isOpen { out.raw("[") }
    isOpen = true
    isStringOpen = false
    out.integer(amount)
  }

  mutating func flush(to out: inout PDFSyntax) {
    guard isOpen else { return }
    out.raw(isStringOpen ? ")]TJ\n" : "]TJ\n")
    isOpen = false
    isStringOpen = false
  }
}
