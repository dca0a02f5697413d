internal import Base
internal import Content

/// The sections of a CV in the order in which documents show them.
struct SectionsView {
  let profile: Profile
  let items: ItemViews

  /// The order where the person gives none.
  static let defaultOrder = [
    "work", "education", "projects", "volunteer", "skills", "certificates", "languages", "publications",
    "awards",
    "interests", "sections", "references",
  ]

  /// The lists that each section object carries; only its own is not empty.
  static let lists = [
    "work", "volunteer", "education", "projects", "skills", "languages", "certificates", "awards",
    "publications",
    "interests", "references", "entries",
  ]

  /// Sections without items are left out.
  func sections() -> [TemplateValue] {
    var order: [String] = []
    for name in profile.settings.sectionOrder + Self.defaultOrder where !order.contains(name) {
      order.append(name)
    }
    return order.flatMap { key -> [TemplateValue] in
      guard key == "sections" else { return section(key, items: list(key)).map { [$0] } ?? [] }
      return profile.sections.compactMap { custom in
        section(
          "entries", title: .text(custom.title.value, custom.title.origin),
          items: custom.entries.map(items.entry))
      }
    }
  }

  private func list(_ key: String) -> [[(String, TemplateValue)]] {
    switch key {
    case "work": profile.work.map(items.work)
    case "volunteer": profile.volunteer.map(items.work)
    case "education": profile.education.map(items.education)
    case "projects": profile.projects.map(items.project)
    case "skills": profile.skills.map(items.skill)
    case "languages": profile.languages.map(items.fluency)
    case "certificates": profile.certificates.map(items.certificate)
    case "awards": profile.awards.map(items.award)
    case "publications": profile.publications.map(items.publication)
    case "interests": profile.interests.map(items.interest)
    case "references": profile.references.map(items.reference)
    default: []
    }
  }

  private func section(_ key: String, title: TemplateValue? = nil, items list: [[(String, TemplateValue)]])
    -> TemplateValue?
  {
    guard !list.isEmpty else { return nil }
    let title = title ?? .string(items.context.catalogue.label(key))
    return .members(
      [("key", .string(key)), ("title", title)]
        + Self.lists.map { ($0, $0 == key ? .list(items.marked(list)) : .list([])) })
  }
}
