internal import Base
internal import Content

/// The shape of the data that a page of a template sees: which names there are. Made from a profile that has one of
/// everything, so it cannot differ from what `ProfileView` gives.
indirect enum TemplateSchema: Sendable {
  case leaf
  case list(TemplateSchema)
  /// In the order of the view; names unique.
  case object([(name: String, schema: TemplateSchema)])

  /// The schema of a value in which nothing is missing.
  init(of value: TemplateValue) {
    switch value {
    case .null, .bool, .string, .text, .texts, .blocks: self = .leaf
    case .list(let items): self = .list(Self.merged(items.map(TemplateSchema.init)))
    case .object(let members): self = .object(members.map { ($0.name, TemplateSchema(of: $0.value)) })
    }
  }

  /// Items of a list may each lack something: the union is known.
  private static func merged(_ items: [TemplateSchema]) -> TemplateSchema {
    items.dropFirst().reduce(items.first ?? .leaf) { merge($0, $1) }
  }

  private static func merge(_ a: TemplateSchema, _ b: TemplateSchema) -> TemplateSchema {
    switch (a, b) {
    case (.leaf, let other), (let other, .leaf): return other
    case (.list(let a), .list(let b)): return .list(merge(a, b))
    case (.object(let a), .object(let b)):
      var all = a
      for (name, schema) in b {
        if let at = all.firstIndex(where: { $0.name == name }) {
          all[at].schema = merge(all[at].schema, schema)
        } else {
          all.append((name, schema))
        }
      }
      return .object(all)
    default: return a
    }
  }

  subscript(_ name: String) -> TemplateSchema? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.schema
  }

  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// The schema of a page. O(sample).
  static func page(_ page: TemplatePage, options: [JSONMember]) -> TemplateSchema {
    let context = ViewContext(catalogue: LocaleCatalogue("en"), options: options, projectPages: ["p": "p"])
    let profile = TemplateSample.profile
    switch page {
    case .cv, .portfolio: return TemplateSchema(of: ProfileView.value(profile, context: context))
    case .letter:
      return TemplateSchema(of: LetterView.value(TemplateSample.letter, profile: profile, context: context))
    case .project:
      return TemplateSchema(of: ProjectView.value(1, of: profile, context: context))
    }
  }
}
