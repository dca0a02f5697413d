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
      .error, code: "image.missing-alt", "the picture `\(element?["src"] ?? "")` has no `alt` text",
      at: element?.range,
      hints: ["add `alt` with what the picture shows, or `alt=\"\"` if it is decoration"])
  }

  static func diagnostic(_ repair: PDFRepair) -> Diagnostic {
    switch repair {
    case .unextractable(let scalar, let page):
      Diagnostic(
        .warning, code: "pdf.unextractable-character",
        "the character U+\(hex(scalar)) on page \(page + 1) means nothing to programs that read the text",
        hints: ["write the word instead of an icon font's character"])
    }
  }

  static func diagnostic(_ violation: PDFViolation) -> Diagnostic {
    let (code, message, hint) = wording(violation)
    return Diagnostic(.error, code: code, message, hints: hint.isEmpty ? [] : [hint])
  }

  private static func wording(_ violation: PDFViolation) -> (code: String, message: String, hint: String) {
    switch violation {
    case .unreadableFont(let name):
      ("font.unreadable", "cannot embed the font `\(name)`", "use a font file that opens elsewhere")
    case .fontNotEmbeddable(let name):
      (
        "pdf.font-not-embeddable", "the licence bits of the font `\(name)` forbid embedding it",
        "use a font whose licence allows embedding, such as one under the Open Font License"
      )
    case .missingGlyph(let text, let font, let page):
      (
        "pdf.missing-glyph", "the font `\(font)` has no glyph for `\(text)` on page \(page + 1)",
        "use a font that covers the text"
      )
    case .missingAlternative(let page):
      (
        "image.missing-alt", "a picture on page \(page + 1) has no `alt` text",
        "add `alt` with what the picture shows, or `alt=\"\"` if it is decoration"
      )
    case .missingLinkText(let page), .untaggedLink(let page):
      (
        "pdf.unnamed-link", "a link on page \(page + 1) does not say what it is",
        "give the link a text, or an `aria-label`"
      )
    case .missingTitle: ("pdf.missing-title", "the document has no title", "add a `<title>` or a name")
    case .missingLanguage:
      ("pdf.missing-language", "the document has no language", "say it: `lang` on `<html>`, or `language:`")
    case .skippedHeading, .misplaced, .irregularTable:
      ("pdf.structure", structure(violation), "nest the elements as HTML wants them")
    case .pageSize(let page):
      (
        "pdf.page-size", "page \(page + 1) is smaller than 3 pt or larger than 14,400 pt",
        "give `@page` another `size`"
      )
    case .longString(let beginning):
      (
        "pdf.long-string", "a text of more than 32,767 bytes cannot be written: `\(beginning)…`",
        "shorten the heading, address or `alt` that begins so"
      )
    case .tooManyObjects:
      ("pdf.too-many-objects", "the document needs more than 8,388,607 objects", "split it into several")
    case .badAttachment(let name):
      ("pdf.attachment", "the attachment `\(name)` has no name or type of its own", "give each another name")
    case .noPages: ("pdf.no-pages", "the document has no pages", "give it something to show")
    }
  }

  private static func structure(_ violation: PDFViolation) -> String {
    switch violation {
    case .skippedHeading(let level, let last): "a heading of level \(level) follows one of level \(last)"
    case .misplaced(let type, let parent): "a \(type.rawValue) may not stand in a \(parent.rawValue)"
    case .irregularTable(let page):
      "the rows of a table\(page.map { " on page \($0 + 1)" } ?? "") have not the same number of columns"
    default: ""
    }
  }

  private static func hex(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
