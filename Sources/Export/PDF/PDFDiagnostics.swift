internal import Base
internal import Composition
internal import PDF

/// What export has to say, in people's words.
enum PDFDiagnostics {
  static func unreadable(_ source: String, _ reason: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .error, code: "image.unreadable", "cannot show the picture `\(source)`: \(reason)", at: range,
      hints: ["save the picture as PNG or as JPEG with RGB colours"])
  }

  static func unnamedImage(_ element: Element?) -> Diagnostic {
    Diagnostic(
      .warning, code: "image.missing-alt", "the picture `\(element?["src"] ?? "")` has no `alt` text",
      at: element?.range,
      hints: ["add `alt` with what the picture shows, or `alt=\"\"` if it is decoration"])
  }

  static func diagnostic(_ violation: PDFViolation) -> Diagnostic {
    switch violation {
    case .unreadableFont(let name):
      Diagnostic(.error, code: "font.unreadable", "cannot embed the font `\(name)`")
    case .fontNotEmbeddable(let name):
      Diagnostic(
        .error, code: "pdf.font-not-embeddable", "the licence bits of the font `\(name)` forbid embedding it",
        hints: ["use a font whose licence allows embedding, such as one under the Open Font License"])
    case .cidKeyedFont(let name):
      Diagnostic(
        .error, code: "pdf.cid-keyed-font", "the font `\(name)` is CID-keyed, which is not supported",
        hints: ["use a TrueType version of the font"])
    case .missingGlyph(let text, let font, let page):
      Diagnostic(
        .error, code: "pdf.missing-glyph",
        "the font `\(font)` has no glyph for `\(text)` on page \(page + 1)",
        hints: ["use a font that covers the text"])
    case .unextractable(let scalar, let page):
      Diagnostic(
        .warning, code: "pdf.unextractable-character",
        "the character U+\(hex(scalar)) on page \(page + 1) means nothing to programs that read the text",
        hints: ["write the word instead of an icon font's character"])
    case .missingAlternative(let page):
      Diagnostic(.error, code: "image.missing-alt", "a picture on page \(page + 1) has no `alt` text")
    case .missingTitle:
      Diagnostic(.error, code: "pdf.missing-title", "the document has no title")
    case .missingLanguage:
      Diagnostic(.error, code: "pdf.missing-language", "the document has no language")
    case .noPages: Diagnostic(.error, code: "pdf.no-pages", "the document has no pages")
    }
  }

  private static func hex(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
