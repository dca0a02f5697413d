internal import Base

/// Checks the names of a template against what its page sees.
struct TemplateChecker {
  let source: [String: SourceText]
  private(set) var diagnostics: [Diagnostic] = []

  init(sources: [SourceText]) {
    source = Dictionary(sources.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func check(_ nodes: [TemplateNode], _ scope: [TemplateSchema]) {
    for node in nodes {
      switch node {
      case .text: break
      case .field(let field): _ = resolve(field, scope)
      case .element(_, let attributes, let children, _):
        for attribute in attributes { check(attribute.parts, scope) }
        check(children, scope)
      case .section(let field, let isInverted, let children):
        let schema = resolve(field, scope)
        check(children, isInverted ? scope : inner(schema, scope))
      }
    }
  }

  private mutating func check(_ parts: [ValuePart], _ scope: [TemplateSchema]) {
    for part in parts {
      switch part {
      case .literal: break
      case .field(let field): _ = resolve(field, scope)
      case .section(let field, let isInverted, let inside):
        let schema = resolve(field, scope)
        check(inside, isInverted ? scope : inner(schema, scope))
      }
    }
  }

  private func inner(_ schema: TemplateSchema?, _ scope: [TemplateSchema]) -> [TemplateSchema] {
    switch schema {
    case .list(let item): scope + [item]
    case .object, .leaf: scope + [schema!]
    case nil: scope
    }
  }

  /// The schema of a name: the first part is looked for from the innermost scope outwards.
  private mutating func resolve(_ field: FieldPath, _ scope: [TemplateSchema]) -> TemplateSchema? {
    guard let first = field.names.first else { return scope.last }
    guard var schema = scope.last(where: { $0[first] != nil })?[first] else {
      unknown(first, field, in: scope.reversed().flatMap(\.names))
      return nil
    }
    for name in field.names.dropFirst() {
      guard let next = schema[name] else {
        unknown(name, field, in: schema.names)
        return nil
      }
      schema = next
    }
    return schema
  }

  private mutating func unknown(_ name: String, _ field: FieldPath, in known: [String]) {
    let whole = field.names.joined(separator: ".")
    let nearest = Spelling.nearest(to: name, in: known)
    let list = Array(Set(known)).sorted().joined(separator: ", ")
    diagnostics.append(
      Diagnostic(
        .error, code: "template.unknown-field", "unknown field `\(whole)`", at: field.range,
        line: source[field.range.file]?.line(field.range.start.line),
        hints: [
          nearest.map { "did you mean `\($0)`?" }
            ?? (known.isEmpty ? "it has no fields" : "known here: \(list)")
        ]))
  }
}
