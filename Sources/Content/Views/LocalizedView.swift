public import Base

extension Profile {
  /// The profile with every text in `language` where the person gave it so, else as it is.
  public func localized(to language: LanguageTag) -> Profile {
    var view = self
    view.basics.map { $0.localized(to: language) }
    view.work = work.map { $0.mapped { $0.localized(to: language) } }
    view.volunteer = volunteer.map { $0.mapped { $0.localized(to: language) } }
    view.education = education.map { $0.mapped { $0.localized(to: language) } }
    view.awards = awards.map { item in
      var item = item
      item.title = item.title?.localized(to: language)
      item.awarder = item.awarder?.localized(to: language)
      item.summary = item.summary?.localized(to: language)
      return item
    }
    view.certificates = certificates.map { item in
      var item = item
      item.name = item.name?.localized(to: language)
      item.issuer = item.issuer?.localized(to: language)
      return item
    }
    view.publications = publications.map { item in
      var item = item
      item.name = item.name?.localized(to: language)
      item.publisher = item.publisher?.localized(to: language)
      item.summary = item.summary?.localized(to: language)
      return item
    }
    view.skills = skills.map { item in
      var item = item
      item.name = item.name?.localized(to: language)
      item.level = item.level?.localized(to: language)
      item.keywords = item.keywords.map { $0.localized(to: language) }
      return item
    }
    view.languages = languages.map { item in
      var item = item
      item.language = item.language?.localized(to: language)
      item.fluency = item.fluency?.localized(to: language)
      return item
    }
    view.interests = interests.map { item in
      var item = item
      item.name = item.name?.localized(to: language)
      item.keywords = item.keywords.map { $0.localized(to: language) }
      return item
    }
    view.references = references.map { item in
      var item = item
      item.reference = item.reference?.localized(to: language)
      return item
    }
    view.projects = projects.map { $0.localized(to: language) }
    view.sections = sections.map { section in
      var section = section
      section.title = section.title.localized(to: language)
      section.entries = section.entries.map { $0.mapped { $0.localized(to: language) } }
      return section
    }
    return view
  }
}

extension Text {
  /// The text in `language`: the very tag, else one of the same primary language, else as it is.
  public func localized(to language: LanguageTag) -> Text {
    guard !translations.isEmpty else { return self }
    let primary = translations.keys.filter { $0.primary == language.primary }.min { $0.tag < $1.tag }
    guard let value = translations[language] ?? primary.flatMap({ translations[$0] }) else { return self }
    var text = self
    text.value = value
    return text
  }
}

extension Project {
  /// The project with every text in `language` where it is given so, else as it is.
  public func localized(to language: LanguageTag) -> Project { mapped { $0.localized(to: language) } }
}

extension Keyword {
  func localized(to language: LanguageTag) -> Keyword {
    var keyword = self
    keyword.name = name.localized(to: language)
    keyword.level = level?.localized(to: language)
    return keyword
  }
}

extension Highlight {
  func mapped(_ change: (Text) -> Text) -> Highlight {
    var item = self
    item.text = change(text)
    item.wordings = wordings.map(change)
    return item
  }
}

extension Basics {
  mutating func map(_ change: (Text) -> Text) {
    name = name.map(change)
    label = label.map(change)
    summary = summary.map(change)
    guard var place = location else { return }
    place.address = place.address.map(change)
    place.city = place.city.map(change)
    place.region = place.region.map(change)
    location = place
  }
}

extension Work {
  func mapped(_ change: (Text) -> Text) -> Work {
    var item = self
    item.name = name.map(change)
    item.position = position.map(change)
    item.location = location.map(change)
    item.description = description.map(change)
    item.summary = summary.map(change)
    item.highlights = highlights.map { $0.mapped(change) }
    item.roles = roles.map { role in
      var role = role
      role.position = role.position.map(change)
      role.location = role.location.map(change)
      role.summary = role.summary.map(change)
      role.highlights = role.highlights.map { $0.mapped(change) }
      return role
    }
    return item
  }
}

extension Education {
  func mapped(_ change: (Text) -> Text) -> Education {
    var item = self
    item.institution = institution.map(change)
    item.location = location.map(change)
    item.area = area.map(change)
    item.studyType = studyType.map(change)
    item.score = score.map(change)
    item.courses = courses.map(change)
    item.summary = summary.map(change)
    item.highlights = highlights.map { $0.mapped(change) }
    return item
  }
}

extension Project {
  func mapped(_ change: (Text) -> Text) -> Project {
    var item = self
    item.name = name.map(change)
    item.description = description.map(change)
    item.entity = entity.map(change)
    item.type = type.map(change)
    item.keywords = keywords.map { keyword in
      var keyword = keyword
      keyword.name = change(keyword.name)
      keyword.level = keyword.level.map(change)
      return keyword
    }
    item.roles = roles.map(change)
    item.imageAlt = imageAlt.map(change)
    item.highlights = highlights.map { $0.mapped(change) }
    return item
  }
}

extension CustomEntry {
  func mapped(_ change: (Text) -> Text) -> CustomEntry {
    var item = self
    item.name = name.map(change)
    item.detail = detail.map(change)
    item.location = location.map(change)
    item.summary = summary.map(change)
    item.highlights = highlights.map { $0.mapped(change) }
    return item
  }
}
