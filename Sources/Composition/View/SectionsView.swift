internal import Base
internal import Content

/// The sections of a CV in the order in which documents show them.
struct SectionsView {
  let profile: Profile
  let items: ItemViews
  /// What templates see of the positions and projects besides.
  let work: [TemplateValue]
  let projects: [TemplateValue]

  /// The order where the person gives none; sections of their own stand in it where `SectionPlace` puts them.
  static let defaultOrder = [
    "work", "education", "projects", "volunteer", "skills", "certificates", "languages", "publications",
    "awards", "interests", "references",
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
    let isPlaced = order.contains("sections")
    return order.flatMap { key -> [TemplateValue] in
      if key == "sections" { return own { _ in true } }
      let listed = section(key, items: list(key)).map { [$0] } ?? []
      return isPlaced ? listed : listed + own { SectionPlace(title: $0).follows == key }
    }
  }

  /// The sections of the person's own whose titles are meant, in the profile's order.
  private func own(_ isMeant: (String) -> Bool) -> [TemplateValue] {
    profile.sections.compactMap { custom in
      guard isMeant(custom.title.plain) else { return nil }
      return section(
        "entries", title: .text(custom.title.value, custom.title.origin),
        items: items.marked(custom.entries.map(items.entry)))
    }
  }

  private func list(_ key: String) -> [TemplateValue] {
    switch key {
    case "work": work
    case "volunteer": items.marked(profile.volunteer.map(items.work))
    case "education": items.marked(profile.education.map(items.education))
    case "projects": projects
    case "skills": items.marked(profile.skills.map(items.skill))
    case "languages": items.marked(profile.languages.map(items.fluency))
    case "certificates": items.marked(profile.certificates.map(items.certificate))
    case "awards": items.marked(profile.awards.map(items.award))
    case "publications": items.marked(profile.publications.map(items.publication))
    case "interests": items.marked(profile.interests.map(items.interest))
    case "references": items.marked(profile.references.map(items.reference))
    default: []
    }
  }

  private func section(_ key: String, title: TemplateValue? = nil, items list: [TemplateValue])
    -> TemplateValue?
  {
    guard !list.isEmpty else { return nil }
    let title = title ?? .string(items.context.catalogue.label(key))
    return .members(
      [("key", .string(key)), ("title", title)]
        + Self.lists.map { ($0, $0 == key ? .list(list) : .list([])) })
  }
}
