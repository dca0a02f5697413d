extension Profile {
  /// The profile with those texts only that `isShown`, and the items that hold any of them. What no page shows goes with
  /// them: tags, aliases, metrics, evidence, wordings, texts of project pages, translations, settings and members that are not ours.
  /// Dates stay with their items. O(texts).
  public func shown(_ isShown: @escaping (Text) -> Bool) -> Profile {
    ShownTexts(isShown: isShown).profile(self)
  }
}

/// Keeps what is shown.
private struct ShownTexts {
  let isShown: (Text) -> Bool

  func profile(_ profile: Profile) -> Profile {
    var out = Profile(slug: profile.slug, language: profile.language)
    out.basics = basics(profile.basics)
    out.work = profile.work.compactMap(work)
    out.volunteer = profile.volunteer.compactMap(work)
    out.education = profile.education.compactMap(education)
    out.awards = kept(profile.awards, [\.title, \.awarder, \.summary])
    out.certificates = kept(profile.certificates, [\.name, \.issuer, \.url])
    out.publications = profile.publications.compactMap(publication)
    out.skills = profile.skills.compactMap(skill)
    out.languages = kept(profile.languages, [\.language, \.fluency])
    out.interests = profile.interests.compactMap(interest)
    out.references = kept(profile.references, [\.name, \.reference])
    out.projects = profile.projects.compactMap(project)
    out.sections = profile.sections.compactMap(section)
    return out
  }

  // MARK: Texts

  private func text(_ text: Text) -> Text? {
    guard isShown(text) else { return nil }
    var text = text
    text.translations = [:]
    return text
  }

  private func texts(_ texts: [Text]) -> [Text] { texts.compactMap { self.text($0) } }

  /// Keeps the shown ones of some fields; whether there was any.
  private func reduce<Item>(_ item: inout Item, _ fields: [WritableKeyPath<Item, Text?>]) -> Bool {
    var isAny = false
    for field in fields {
      item[keyPath: field] = item[keyPath: field].flatMap(text)
      isAny = isAny || item[keyPath: field] != nil
    }
    return isAny
  }

  private func kept<Item>(_ items: [Item], _ fields: [WritableKeyPath<Item, Text?>]) -> [Item] {
    items.compactMap { item in
      var item = item
      return reduce(&item, fields) ? item : nil
    }
  }

  private func highlights(_ highlights: [Highlight]) -> [Highlight] {
    highlights.compactMap { highlight in
      text(highlight.text).map { Highlight(id: highlight.id, text: $0) }
    }
  }

  private func keywords(_ keywords: [Keyword]) -> [Keyword] {
    keywords.compactMap { keyword in
      text(keyword.name).map { Keyword(id: keyword.id, name: $0, level: keyword.level.flatMap(text)) }
    }
  }

  // MARK: Items

  private func basics(_ basics: Basics) -> Basics {
    var out = basics
    _ = reduce(&out, [\.name, \.label, \.image, \.email, \.phone, \.url, \.summary])
    if var place = out.location {
      let isAny = reduce(&place, [\.address, \.postalCode, \.city, \.countryCode, \.region])
      out.location = isAny ? place : nil
    }
    out.profiles = kept(basics.profiles, [\.network, \.username, \.url])
    return out
  }

  private func work(_ item: Work) -> Work? {
    var out = item
    let isAny = reduce(&out, [\.name, \.position, \.location, \.description, \.url, \.summary])
    out.highlights = highlights(item.highlights)
    out.roles = item.roles.compactMap(role)
    out.tags = []
    return isAny || !out.highlights.isEmpty || !out.roles.isEmpty ? out : nil
  }

  private func role(_ item: Role) -> Role? {
    var out = item
    let isAny = reduce(&out, [\.position, \.location, \.summary])
    out.highlights = highlights(item.highlights)
    out.tags = []
    return isAny || !out.highlights.isEmpty ? out : nil
  }

  private func education(_ item: Education) -> Education? {
    var out = item
    let isAny = reduce(&out, [\.institution, \.url, \.location, \.area, \.studyType, \.score, \.summary])
    out.highlights = highlights(item.highlights)
    out.courses = texts(item.courses)
    out.tags = []
    return isAny || !out.highlights.isEmpty || !out.courses.isEmpty ? out : nil
  }

  private func publication(_ item: Publication) -> Publication? {
    var out = item
    out.authors = texts(item.authors)
    return reduce(&out, [\.name, \.publisher, \.url, \.summary]) ? out : nil
  }

  private func skill(_ item: Skill) -> Skill? {
    var out = item
    let isAny = reduce(&out, [\.name, \.level])
    out.keywords = keywords(item.keywords)
    out.tags = []
    return isAny || !out.keywords.isEmpty ? out : nil
  }

  private func interest(_ item: Interest) -> Interest? {
    var out = item
    out.keywords = texts(item.keywords)
    let isAny = reduce(&out, [\.name])
    return isAny || !out.keywords.isEmpty ? out : nil
  }

  private func project(_ item: Project) -> Project? {
    var out = item
    let isAny = reduce(&out, [\.name, \.description, \.url, \.entity, \.type])
    out.image = nil
    out.imageAlt = nil
    out.body = nil
    out.slug = nil
    out.highlights = highlights(item.highlights)
    out.keywords = keywords(item.keywords)
    out.roles = texts(item.roles)
    out.tags = []
    return isAny || !out.highlights.isEmpty || !out.keywords.isEmpty ? out : nil
  }

  private func section(_ item: CustomSection) -> CustomSection? {
    guard let title = text(item.title) else { return nil }
    var out = CustomSection(title: title)
    out.entries = item.entries.compactMap { entry in
      var copy = entry
      let isAny = reduce(&copy, [\.name, \.detail, \.location, \.summary])
      copy.highlights = highlights(entry.highlights)
      return isAny || !copy.highlights.isEmpty ? copy : nil
    }
    return out.entries.isEmpty ? nil : out
  }
}
