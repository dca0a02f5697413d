internal import Base
public import Content

/// A profile as templates see it. The names are listed in `docs/templates.md`.
public enum ProfileView {
  /// The data of a CV or portfolio. O(profile).
  public static func value(_ profile: Profile, context: ViewContext) -> TemplateValue {
    .object(common(profile, context: context))
  }

  /// What every page of a person knows.
  static func common(_ profile: Profile, context: ViewContext) -> [TemplateValue.Member] {
    let catalogue = context.catalogue
    let items = ItemViews(context: context)
    let name = profile.basics.name?.plain ?? ""
    let projects = items.marked(profile.projects.map(items.project))
    let work = items.marked(profile.work.map(items.work))
    let sections = SectionsView(profile: profile, items: items, work: work, projects: projects)
    return [
      .init("language", .string(catalogue.language.tag)),
      .init("direction", .string(catalogue.direction)),
      .init("title", .string(context.title ?? name)),
      .init("labels", labels(catalogue)),
      .init("options", .object(context.options.map { .init($0.name, option($0.value)) })),
      .init(
        "links", .object(ViewContext.linkNames.map { .init($0, .optional(context.links[$0])) })),
      .init("basics", BasicsView.value(profile.basics)),
      .init("sections", .list(sections.sections())),
      .init("projects", .list(projects)),
      .init("work", .list(work)),
      .init("hasProjects", .bool(!profile.projects.isEmpty)),
      .init("hasWork", .bool(!profile.work.isEmpty)),
    ]
  }

  private static func labels(_ catalogue: LocaleCatalogue) -> TemplateValue {
    .object(LocaleCatalogue.labelNames.map { .init($0, .string(catalogue.label($0))) })
  }

  static func option(_ value: JSONValue) -> TemplateValue {
    switch value {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .string(let text): .string(text)
    case .integer(let number): .string(String(number))
    case .number(let number): .string(number.description)
    case .array, .object: .null
    }
  }
}
