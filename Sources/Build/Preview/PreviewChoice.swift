internal import Base
internal import Composition
internal import Content

/// What a person looks at in another way than their files say, without touching the files.
public struct PreviewChoice: Hashable, Sendable {
  /// nil, and empty: as the files say.
  public var template: String?
  public var language: String?
  /// Options of the template by name, sorted.
  public var options: [Option] = []

  public struct Option: Hashable, Sendable {
    public var name: String
    public var value: String
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public init() {}

  /// An application and what it is made in, with the choice in place of what the files say.
  func applied(to application: Application, _ context: BuildContext) -> Application {
    guard self != PreviewChoice() else { return application }
    var out = application
    // It stands in no file.
    let place = SourceRange(file: "the choice in the bar")
    let file = application.person.profile.place?.file ?? ""
    var variant = application.variant ?? Variant(slug: application.name, file: file)
    if let template { variant.template = Variant.Name(template, range: place) }
    if let language = language.flatMap(LanguageTag.init) { variant.language = language }
    let values = values(for: application, context)
    variant.templateOptions.removeAll { known in values.contains { $0.name == known.name } }
    variant.templateOptions += values
    variant.templateOptionPlaces.set(values.map(\.name), at: place)
    out.variant = variant
    return out
  }

  /// The options as values of their kinds.
  func values(for application: Application, _ context: BuildContext) -> [JSONMember] {
    let own = context.templateName(application.person, application.job, application.variant).name
    let manifest = context.shelf[template ?? own]?.template.manifest
    return options.map { option in
      let kind = manifest?.options.first { $0.name == option.name }?.kind
      return JSONMember(option.name, Self.value(option.value, kind))
    }
  }

  private static func value(_ text: String, _ kind: TemplateManifest.Option.Kind?) -> JSONValue {
    switch kind {
    case .boolean: TruthValue.read(text).map { .bool($0) } ?? .string(text)
    case .number:
      number(text) ?? .string(text)
    default: .string(text)
    }
  }

  private static func number(_ text: String) -> JSONValue? {
    guard let value = try? JSONValue.parse(text) else { return nil }
    switch value {
    case .integer, .number: return value
    default: return nil
    }
  }
}
