internal import Base
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
  func applied(to application: Application) -> Application {
    var out = application
    let place = SourceRange(file: application.person.profile.place?.file ?? "")
    if template != nil || language != nil {
      var variant = application.variant ?? Variant(slug: application.name, file: place.file)
      if let template { variant.template = Variant.Name(template, range: place) }
      if let language = language.flatMap(LanguageTag.init) { variant.language = language }
      out.variant = variant
    }
    let names = Set(options.map(\.name))
    out.person.profile.settings.templateOptions.removeAll { names.contains($0.name) }
    out.person.profile.settings.templateOptions += options.map { JSONMember($0.name, .string($0.value)) }
    return out
  }
}
