internal import Base

extension Profile {
  /// The profile as the public may see it: without `references`, without members that are not ours, and without what
  /// `private:` names. A path may name a section (`references`), a field (`basics.phone`), an item or bullet by its
  /// place in the file (`work[1]`, `work[1].highlights[0]`), a field of it (`work[1].summary`), or any of them by id.
  /// Places count in this profile, whatever else is removed. `more` is hidden too, named in the same way. Nor does anybody
  /// see what else a statement could have said: other wordings go.
  public func publicView(hiding more: [String] = []) -> Profile {
    var view = hiding(settings.privatePaths + more)
    view = view.mappingHighlights { highlight in
      var shown = highlight
      shown.wordings = []
      return shown
    }
    view.references = []
    view.unknown = []
    view.settings.privatePaths = []
    view.settings.privateRanges = []
    return view
  }

  /// The profile without what the paths name.
  func hiding(_ paths: [String]) -> Profile {
    guard !paths.isEmpty else { return self }
    let hidden = HiddenPaths(names: Set(paths))
    var view = self
    hidden.remove(from: &view.basics)
    view.work = hidden.employments(work, "work", employer: "name")
    view.volunteer = hidden.employments(volunteer, "volunteer", employer: "organization")
    view.education = hidden.education(education)
    view.projects = hidden.projects(projects)
    view.sections = hidden.sections(sections)
    view.skills = hidden.skills(skills)
    view.awards = hidden.items(awards, "awards", \.id, [("awarder", \.awarder), ("summary", \.summary)]) {
      if hidden.contains($1 + ".date") { $0.date = nil }
    }
    view.certificates = hidden.items(
      certificates, "certificates", \.id, [("issuer", \.issuer), ("url", \.url)]
    ) { if hidden.contains($1 + ".date") { $0.date = nil } }
    view.publications = hidden.items(
      publications, "publications", \.id,
      [("publisher", \.publisher), ("url", \.url), ("summary", \.summary)])
    view.languages = hidden.items(languages, "languages", \.id, [("fluency", \.fluency)])
    view.interests = hidden.items(interests, "interests", \.id, []) {
      if hidden.contains($1 + ".keywords") { $0.keywords = [] }
    }
    view.references = hidden.items(references, "references", \.id, [("reference", \.reference)])
    return view
  }
}

/// What is not to be shown, by path or id.
struct HiddenPaths {
  let names: Set<String>

  func contains(_ path: String) -> Bool { names.contains(path) }

  /// The items that remain, without their hidden fields; places count in `items`.
  func items<Item>(
    _ items: [Item], _ section: String, _ id: KeyPath<Item, FactID>,
    _ fields: [(String, WritableKeyPath<Item, Text?>)],
    then change: (inout Item, String) -> Void = { _, _ in }
  ) -> [Item] {
    if contains(section) { return [] }
    return items.enumerated().compactMap { index, item in
      let path = "\(section)[\(index)]"
      if contains(path) || contains(item[keyPath: id].name) { return nil }
      var item = item
      let name = item[keyPath: id].name
      for (key, field) in fields where contains("\(path).\(key)") || contains("\(name).\(key)") {
        item[keyPath: field] = nil
      }
      change(&item, path)
      return item
    }
  }

  private func highlights(_ highlights: [Highlight], _ path: String) -> [Highlight] {
    items(highlights, path + ".highlights", \.id, [])
  }

  func remove(from basics: inout Basics) {
    if contains("basics") {
      let name = basics.name
      basics = Basics()
      basics.name = name
    }
    for (key, field) in Self.basicsFields where contains("basics." + key) { basics[keyPath: field] = nil }
    for (key, field) in Self.locationFields where contains("basics.location." + key) {
      basics.location?[keyPath: field] = nil
    }
    if contains("basics.location") { basics.location = nil }
    basics.profiles =
      contains("basics.profiles")
      ? []
      : basics.profiles.enumerated().compactMap {
        contains("basics.profiles[\($0.offset)]") ? nil : $0.element
      }
  }

  func employments(_ work: [Work], _ section: String, employer: String) -> [Work] {
    items(
      work, section, \.id,
      [
        (employer, \.name), ("position", \.position), ("location", \.location),
        ("description", \.description),
        ("url", \.url), ("summary", \.summary),
      ]
    ) { item, path in
      item.highlights = highlights(item.highlights, path)
      item.roles = items(
        item.roles, path + ".roles", \.id, [("location", \.location), ("summary", \.summary)]
      ) { role, path in role.highlights = highlights(role.highlights, path) }
    }
  }

  func education(_ education: [Education]) -> [Education] {
    items(
      education, "education", \.id,
      [
        ("url", \.url), ("location", \.location), ("area", \.area), ("studyType", \.studyType),
        ("score", \.score), ("summary", \.summary),
      ]
    ) { item, path in
      item.highlights = highlights(item.highlights, path)
      if contains(path + ".courses") { item.courses = [] }
    }
  }

  func projects(_ projects: [Project]) -> [Project] {
    items(
      projects, "projects", \.id,
      [
        ("description", \.description), ("url", \.url), ("entity", \.entity), ("type", \.type),
        ("image", \.image),
      ]
    ) { item, path in
      item.highlights = highlights(item.highlights, path)
      item.keywords = items(item.keywords, path + ".keywords", \.id, [])
    }
  }

  func skills(_ skills: [Skill]) -> [Skill] {
    items(skills, "skills", \.id, [("level", \.level)]) { item, path in
      item.keywords = items(item.keywords, path + ".keywords", \.id, [("level", \.level)])
    }
  }

  func sections(_ sections: [CustomSection]) -> [CustomSection] {
    if contains("sections") { return [] }
    return sections.enumerated().compactMap { index, section in
      let path = "sections[\(index)]"
      if contains(path) { return nil }
      var section = section
      section.entries = items(
        section.entries, path + ".entries", \.id,
        [("detail", \.detail), ("location", \.location), ("summary", \.summary)]
      ) { entry, path in entry.highlights = highlights(entry.highlights, path) }
      return section
    }
  }

  static var basicsFields: [(String, WritableKeyPath<Basics, Text?>)] {
    [
      ("label", \.label), ("image", \.image), ("email", \.email), ("phone", \.phone), ("url", \.url),
      ("summary", \.summary),
    ]
  }
  static var locationFields: [(String, WritableKeyPath<Location, Text?>)] {
    [
      ("address", \.address), ("postalCode", \.postalCode), ("city", \.city), ("region", \.region),
      ("countryCode", \.countryCode),
    ]
  }
}
