internal import Base

/// Parses the text of an attribute's value: literals, fields and sections.
struct AttributeValueParser {
  private var scanner: TemplateScanner
  private let end: Int
  private(set) var diagnostics: [Diagnostic] = []

  /// The value is the part `range` of what `scanner` walks.
  init(_ scanner: TemplateScanner, _ range: Range<Int>) {
    self.scanner = scanner
    self.scanner.at = range.lowerBound
    end = range.upperBound
  }

  mutating func parts() -> [ValuePart] {
    var stack: [(field: FieldPath, isInverted: Bool, parts: [ValuePart])] = []
    var parts: [ValuePart] = []
    while scanner.at < end {
      let start = scanner.at
      guard scanner.looks(at: "{{") else {
        while scanner.at < end, !scanner.looks(at: "{{") { scanner.at += 1 }
        let raw = String(decoding: scanner.bytes[start..<scanner.at], as: UTF8.self)
        parts.append(.literal(TemplateScanner.decodingReferences(raw)))
        continue
      }
      guard let tag = MustacheTag.read(&scanner), scanner.at <= end else {
        error(
          "template.malformed-tag", "`{{` is not closed", at: scanner.source.range(from: start, to: start + 2)
        )
        break
      }
      switch tag {
      case .comment: break
      case .field(let field): parts.append(.field(field))
      case .open(let field, let isInverted):
        stack.append((field, isInverted, parts))
        parts = []
      case .close(let field):
        guard let top = stack.last, top.field.names == field.names else {
          error(
            "template.unbalanced", "`{{/\(field.names.joined(separator: "."))}}` ends nothing",
            at: field.range)
          continue
        }
        stack.removeLast()
        parts = top.parts + [.section(top.field, isInverted: top.isInverted, parts)]
      case .partial(_, let range):
        error("template.malformed-tag", "a value cannot hold a partial", at: range)
      case .malformed(let reason, let range): error("template.malformed-tag", reason, at: range)
      }
    }
    while let top = stack.popLast() {
      error(
        "template.unbalanced",
        "the section `\(top.field.names.joined(separator: "."))` is not closed in the value",
        at: top.field.range)
      parts = top.parts + parts
    }
    scanner.at = end
    return parts
  }

  private mutating func error(_ code: String, _ message: String, at range: SourceRange) {
    diagnostics.append(Diagnostic(.error, code: code, message, in: scanner.source, at: range))
  }
}
