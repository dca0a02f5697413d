public import Base

extension PageContent {
  /// Shows glyphs of one font and size on a baseline that starts at `origin`.
  ///
  /// - Parameters:
  ///   - text: the UTF-8 text that `PDFGlyph.textStart` counts in.
  ///   - actualText: what the whole is read as, where its glyphs alone would lie.
  ///   - isRightToLeft: whether the glyphs stand in the reverse order of the text.
  ///   - horizontalScale: how wide the glyphs are drawn, in thousandths; their places count it in already.
  public mutating func text(
    _ glyphs: [PDFGlyph], font: PDFFont, size: Length, color: PDFColor, origin: PDFPoint, text: [UInt8],
    actualText: String? = nil, isRightToLeft: Bool = false, horizontalScale: Int = 1_000
  ) {
    guard !glyphs.isEmpty, size > .zero else { return }
    var plan = TextPlan(font: font, isRightToLeft: isRightToLeft)
    plan.read(glyphs, text: text)
    violations.append(contentsOf: plan.violations(page: page))
    repairs.append(contentsOf: plan.repairs(page: page))
    guard !plan.shown.isEmpty else { return }
    beginText(color: color)
    moveText(x: origin.x.thousandths, y: (height - origin.y).thousandths)
    if let actualText { beginSpan(actualText) }
    setScale(min(max(horizontalScale, 100), 10_000))
    show(plan, font: font, size: max(size.thousandths, 1), spans: actualText == nil)
    if actualText != nil { out.raw("EMC\n") }
  }

  private mutating func beginSpan(_ text: String) {
    out.raw("/Span<</ActualText")
    out.text(text)
    out.raw(">>BDC\n")
  }

  private mutating func show(_ plan: TextPlan, font: PDFFont, size: Int, spans: Bool) {
    var array = ShowArray()
    /// Where PDF's pen stands, in thousandths of the font size from the start of the line.
    var pen = 0
    for (i, glyph) in plan.shown.enumerated() {
      let rise = glyph.rise.thousandths
      let span = spans ? plan.span(at: i) : nil
      if plan.isBreak(at: i, rises: rise != plan.rise(before: i)) || span != nil { array.flush(to: &out) }
      if let span, span.start == i { beginSpan(span.text) }
      setFont(font, map: plan.maps[i], size: size)
      setRise(rise)
      let wanted = Self.thousandthsOfEm(glyph.x, size: size, scale: scaleInForce)
      if abs(wanted - pen) > 1 {
        array.adjust(pen - wanted)
        pen = wanted
      }
      array.glyph(plan.numbers[i])
      pen += font.subset.widths[Int(plan.numbers[i])]
      if let span, span.end == i + 1 {
        array.flush(to: &out)
        out.raw("EMC\n")
      }
    }
    array.flush(to: &out)
    setRise(0)
  }

  /// `x` in thousandths of the font size as it is written, before the horizontal scale, to the nearest.
  private static func thousandthsOfEm(_ x: Length, size: Int, scale: Int) -> Int {
    let em = Int64(size) << 16
    let limit: Int64 = 1 << 42
    let product = min(max(x.raw, -limit), limit) &* 1_000_000
    let wide = (scale == 1_000 ? product : product / Int64(scale) &* 1_000) &+ em / 2
    let rounded = Int(wide >= 0 ? wide / em : -((-wide + em - 1) / em))
    return min(max(rounded, -1_000_000_000), 1_000_000_000)
  }
}

/// The operand of one `TJ` or `Tj` under construction.
private struct ShowArray {
  private var body = PDFSyntax()
  private var isStringOpen = false
  private var hasAdjustment = false
  /// The bytes of the open string; ISO 19005-3, 6.1.13 allows 32,767.
  private var stringBytes = 0

  mutating func glyph(_ number: UInt16) {
    if stringBytes >= 30_000 { adjust(0) }
    if !isStringOpen { body.raw("<") }
    isStringOpen = true
    stringBytes += 2
    body.hex16(number)
  }

  /// Moves left by thousandths of the font size.
  mutating func adjust(_ amount: Int) {
    if isStringOpen { body.raw(">") }
    isStringOpen = false
    stringBytes = 0
    hasAdjustment = true
    body.integer(amount)
  }

  mutating func flush(to out: inout PDFSyntax) {
    guard !body.isEmpty else { return }
    if isStringOpen { body.raw(">") }
    if hasAdjustment { out.raw("[") }
    out.raw(body.bytes)
    out.raw(hasAdjustment ? "]TJ\n" : "Tj\n")
    self = ShowArray()
  }
}
