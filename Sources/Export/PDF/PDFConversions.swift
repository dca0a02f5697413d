internal import Base
internal import Composition
internal import Content
internal import PDF
internal import Typesetting

// Layout's values as the PDF room's.

extension PDFColor {
  init(_ color: Color) {
    self.init(red: color.red, green: color.green, blue: color.blue, alpha: color.alpha)
  }
}

extension PDFPoint {
  init(_ point: Point) { self.init(x: point.x, y: point.y) }
}

extension PDFRect {
  init(_ rect: Rect) { self.init(x: rect.x, y: rect.y, width: rect.width, height: rect.height) }
}

extension PDFStroke {
  init(_ stroke: Shape.Stroke) {
    self.init(color: PDFColor(stroke.color), width: stroke.width, dashes: stroke.dashes)
    (cap, join) = (stroke.cap.rawValue, stroke.join.rawValue)
  }
}

extension PDFPathSegment {
  init(_ segment: Shape.Segment) {
    switch segment {
    case .move(let point): self = .move(PDFPoint(point))
    case .line(let point): self = .line(PDFPoint(point))
    case .cubic(let a, let b, let c): self = .cubic(PDFPoint(a), PDFPoint(b), PDFPoint(c))
    case .close: self = .close
    }
  }
}

extension PDFMetadata {
  init(_ metadata: DocumentMetadata) {
    self.init(
      title: metadata.title, author: metadata.author, subject: metadata.subject, keywords: metadata.keywords,
      language: metadata.language,
      date: metadata.date.map { PDFDate(year: $0.year, month: $0.month ?? 1, day: $0.day ?? 1) },
      producer: "vitae")
  }
}

extension GlyphRun {
  /// The glyphs with their places. A blank that ends the text but has no glyph (because the line ends there)
  /// gets one, so that programs which only join strings still find the words apart.
  func writeGlyphs(blank: UInt32?, to out: inout [PDFGlyph]) {
    out.removeAll(keepingCapacity: true)
    var pen = Length.zero
    for glyph in glyphs {
      out.append(
        PDFGlyph(
          id: glyph.id, x: pen + glyph.xOffset, rise: glyph.yOffset, textStart: glyph.textStart,
          textEnd: glyph.textEnd))
      pen = pen + glyph.advance
    }
    if let blank, let start = uncoveredBlank {
      out.append(
        PDFGlyph(id: blank, x: pen, rise: .zero, textStart: Int32(start), textEnd: Int32(start + 1)))
    }
  }

  /// The offset of a last blank that no glyph stands for.
  private var uncoveredBlank: Int? {
    guard !isRightToLeft, actualText == nil, let last = glyphs.last, text.utf8.last == 0x20 else {
      return nil
    }
    let end = text.utf8.count
    return Int(last.textEnd) == end - 1 ? end - 1 : nil
  }
}
