internal import Base

/// Reads JSON Resume's keys and our extensions from YAML or JSON.
enum ResumeReader {
  static func read(_ root: DataNode, slug: String, _ state: inout ProfileState) -> Profile? {
    if case .null = root.value {
      state.context.report(
        .error, "content.empty-file", "the file is empty", at: root.range,
        hints: ["`vitae new person NAME` writes a starter"])
      return nil
    }
    guard var reader = ItemReader(root, path: "", &state) else { return nil }
    var profile = Profile(slug: slug)
    readLanguage(&reader, &state, &profile)
    profile.basics = basics(&reader, &state)
    profile.work = items("work", by: "name", &reader, &state, work)
    profile.volunteer = items("volunteer", by: "organization", &reader, &state, volunteer)
    profile.education = items("education", by: "institution", &reader, &state, education)
    profile.awards = items("awards", by: "title", &reader, &state, award)
    profile.certificates = items("certificates", by: "name", &reader, &state, certificate)
    profile.publications = items("publications", by: "name", &reader, &state, publication)
    profile.skills = items("skills", by: "keywords", &reader, &state, skill)
    profile.languages = items("languages", by: "language", &reader, &state, fluency)
    profile.interests = items("interests", by: "name", &reader, &state, interest)
    profile.references = items("references", by: "name", &reader, &state, reference)
    profile.projects = items("projects", by: "name", &reader, &state, project)
    profile.sections = sections(&reader, &state)
    profile.settings = settings(&reader, &state)
    _ = reader.mapping.value("meta")
    _ = reader.mapping.value("$schema")
    profile.unknown = reader.mapping.finish(&state.context)
    if let meta = root["meta"] { profile.unknown.append(JSONMember("meta", meta.json)) }
    if profile.basics.name == nil {
      state.context.report(
        .error, "content.missing-name", "the profile has no `basics.name`",
        at: root["basics"]?.range ?? root.range,
        hints: ["add `basics:` with `name: …` below it"])
      return nil
    }
    return profile
  }

  private static func readLanguage(
    _ reader: inout ItemReader, _ state: inout ProfileState, _ profile: inout Profile
  ) {
    guard let node = reader.mapping.value("language"),
      let text = MappingReader.string(node, path: "language", &state.context)
    else { return }
    if let tag = LanguageTag(text) {
      profile.language = tag
      state.language = tag
    } else {
      state.context.report(
        .error, "content.invalid-language", "`\(text)` is no language tag", at: node.range,
        hints: ["write it as en, de, fr, en-GB …"])
    }
  }

  private typealias Read<Item> = (inout ItemReader, inout ProfileState) -> Item

  private static func items<Item>(
    _ section: String, by key: String, _ reader: inout ItemReader, _ state: inout ProfileState,
    _ read: Read<Item>
  ) -> [Item] {
    let nodes = reader.mapping.items(
      section, example: key, holdsList: key == "keywords", in: &state.context)
    return nodes.enumerated().compactMap { index, node in
      if case .scalar = node.value { return nil }
      guard var item = ItemReader(node, path: "\(section)[\(index)]", &state) else { return nil }
      let value = read(&item, &state)
      item.finish(&state)
      return value
    }
  }

  // MARK: Basics

  private static func basics(_ root: inout ItemReader, _ state: inout ProfileState) -> Basics {
    var basics = Basics()
    guard let node = root.mapping.value("basics"), var reader = ItemReader(node, path: "basics", &state)
    else {
      return basics
    }
    reader.id = FactID("basics")
    basics.name = reader.text("name", &state)
    basics.label = reader.text("label", &state)
    basics.image = reader.link("image", or: "picture", &state)
    basics.email = reader.text("email", &state)
    basics.phone = reader.text("phone", &state)
    basics.url = reader.address("url", or: "website", &state)
    basics.summary = reader.text("summary", &state)
    basics.location = location(&reader, &state)
    basics.profiles = networkProfiles(&reader, &state)
    checkEmail(basics.email, &state)
    reader.finish(&state)
    return basics
  }

  private static func checkEmail(_ email: Text?, _ state: inout ProfileState) {
    guard let email, let range = email.origin.range else { return }
    let parts = email.plain.split(separator: "@", omittingEmptySubsequences: false)
    let isPlausible =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !email.plain.contains(" ")
    if !isPlausible {
      state.context.report(
        .warning, "content.invalid-email", "`\(email.plain)` does not look like an e-mail address", at: range)
    }
  }

  private static func location(_ basics: inout ItemReader, _ state: inout ProfileState) -> Location? {
    guard let node = basics.mapping.value("location") else { return nil }
    var location = Location()
    if case .scalar = node.value {
      location.city = state.text(node, path: "basics.location.city", id: FactID("basics"))
      return location
    }
    guard var reader = ItemReader(node, path: "basics.location", &state) else { return nil }
    reader.id = FactID("basics")
    location.address = reader.text("address", &state)
    location.postalCode = reader.text("postalCode", &state)
    location.city = reader.text("city", &state)
    location.countryCode = reader.text("countryCode", &state)
    location.region = reader.text("region", or: "state", &state)
    reader.finish(&state)
    return location
  }

  private static func networkProfiles(_ basics: inout ItemReader, _ state: inout ProfileState)
    -> [NetworkProfile]
  {
    basics.mapping.items("profiles", example: "url", in: &state.context).enumerated().compactMap {
      index, node in
      if case .scalar = node.value { return nil }
      guard var reader = ItemReader(node, path: "basics.profiles[\(index)]", &state) else { return nil }
      reader.id = FactID("basics")
      var profile = NetworkProfile()
      profile.network = reader.text("network", &state)
      profile.username = reader.text("username", &state)
      profile.url = reader.address("url", &state)
      reader.finish(&state)
      return profile
    }
  }

  // MARK: Sections

  private static func work(_ reader: inout ItemReader, _ state: inout ProfileState) -> Work {
    employment(&reader, &state, section: "work", employer: "name", older: "company")
  }

  private static func volunteer(_ reader: inout ItemReader, _ state: inout ProfileState) -> Work {
    employment(&reader, &state, section: "volunteer", employer: "organization", older: "name")
  }

  private static func employment(
    _ reader: inout ItemReader, _ state: inout ProfileState, section: String, employer: String, older: String
  ) -> Work {
    var dates = reader.dates(&state)
    let start = dates.start
    let title = reader.peek(employer, older, "position")
    var work = Work(id: reader.name(section: section, title: title, start: start, &state), dates: dates)
    work.name = reader.text(employer, or: older, &state)
    work.position = reader.text("position", &state)
    work.location = reader.text("location", &state)
    work.description = reader.text("description", &state)
    work.url = reader.address("url", or: "website", &state)
    work.summary = reader.text("summary", &state)
    work.highlights = reader.highlights(&state)
    work.tags = reader.words("tags", &state)
    work.roles = roles(&reader, of: work.id, &state)
    if dates.start == nil, !work.roles.isEmpty {
      dates.start = work.roles.compactMap(\.dates.start).min()
      dates.isCurrent = work.roles.contains(where: \.dates.isCurrent)
      dates.end = dates.isCurrent ? nil : work.roles.compactMap(\.dates.end).max()
      work.dates = dates
    }
    return work
  }

  private static func roles(_ reader: inout ItemReader, of item: FactID, _ state: inout ProfileState)
    -> [Role]
  {
    let path = reader.mapping.path("roles")
    let nodes = reader.mapping.items("roles", example: "position", in: &state.context)
    return nodes.enumerated().compactMap { index, node -> Role? in
      if case .scalar = node.value { return nil }
      guard var reader = ItemReader(node, path: "\(path)[\(index)]", &state) else { return nil }
      let dates = reader.dates(&state)
      let title = reader.peek("position", "name")
      var role = Role(
        id: reader.name(section: item.name, title: title, start: dates.start, &state), dates: dates)
      role.position = reader.text("position", or: "name", &state)
      role.location = reader.text("location", &state)
      role.summary = reader.text("summary", &state)
      role.highlights = reader.highlights(&state)
      role.tags = reader.words("tags", &state)
      reader.finish(&state)
      return role
    }
  }

  private static func education(_ reader: inout ItemReader, _ state: inout ProfileState) -> Education {
    let dates = reader.dates(&state)
    let title = reader.peek("institution", "area", "studyType")
    var item = Education(
      id: reader.name(section: "education", title: title, start: dates.start, &state), dates: dates)
    item.institution = reader.text("institution", &state)
    item.url = reader.address("url", &state)
    item.location = reader.text("location", &state)
    item.area = reader.text("area", &state)
    item.studyType = reader.text("studyType", &state)
    item.score = reader.text("score", or: "gpa", &state)
    item.courses = reader.texts("courses", &state)
    item.summary = reader.text("summary", &state)
    item.highlights = reader.highlights(&state)
    item.tags = reader.words("tags", &state)
    return item
  }

  private static func award(_ reader: inout ItemReader, _ state: inout ProfileState) -> Award {
    let date = reader.date("date", &state)
    var item = Award(id: reader.name(section: "awards", title: reader.peek("title"), start: date, &state))
    item.title = reader.text("title", &state)
    item.date = date
    item.awarder = reader.text("awarder", &state)
    item.summary = reader.text("summary", &state)
    return item
  }

  private static func certificate(_ reader: inout ItemReader, _ state: inout ProfileState) -> Certificate {
    let date = reader.date("date", &state)
    var item = Certificate(
      id: reader.name(section: "certificates", title: reader.peek("name"), start: date, &state))
    item.name = reader.text("name", &state)
    item.date = date
    item.issuer = reader.text("issuer", &state)
    item.url = reader.address("url", &state)
    return item
  }

  private static func publication(_ reader: inout ItemReader, _ state: inout ProfileState) -> Publication {
    let date = reader.date("releaseDate", &state)
    var item = Publication(
      id: reader.name(section: "publications", title: reader.peek("name"), start: date, &state))
    item.name = reader.text("name", &state)
    item.publisher = reader.text("publisher", &state)
    item.releaseDate = date
    item.url = reader.address("url", or: "website", &state)
    item.summary = reader.text("summary", &state)
    item.authors = reader.texts("authors", &state)
    return item
  }

  private static func skill(_ reader: inout ItemReader, _ state: inout ProfileState) -> Skill {
    var item = Skill(id: reader.name(section: "skills", title: reader.peek("name"), start: nil, &state))
    item.name = reader.text("name", &state)
    item.level = reader.text("level", &state)
    item.keywords = reader.keywords("keywords", &state)
    item.tags = reader.words("tags", &state)
    return item
  }

  private static func fluency(_ reader: inout ItemReader, _ state: inout ProfileState) -> Fluency {
    var item = Fluency(
      id: reader.name(section: "languages", title: reader.peek("language", "name"), start: nil, &state))
    item.language = reader.text("language", or: "name", &state)
    item.fluency = reader.text("fluency", or: "level", &state)
    return item
  }

  private static func interest(_ reader: inout ItemReader, _ state: inout ProfileState) -> Interest {
    var item = Interest(id: reader.name(section: "interests", title: reader.peek("name"), start: nil, &state))
    item.name = reader.text("name", &state)
    item.keywords = reader.texts("keywords", &state)
    return item
  }

  private static func reference(_ reader: inout ItemReader, _ state: inout ProfileState) -> Reference {
    var item = Reference(
      id: reader.name(section: "references", title: reader.peek("name"), start: nil, &state))
    item.name = reader.text("name", &state)
    item.reference = reader.text("reference", &state)
    return item
  }

  private static func project(_ reader: inout ItemReader, _ state: inout ProfileState) -> Project {
    project(&reader, &state, named: nil)
  }

  /// `named`: the name of a project with a page of its own, which needs no `id`.
  static func project(_ reader: inout ItemReader, _ state: inout ProfileState, named: FactID?) -> Project {
    let dates = reader.dates(&state)
    let id: FactID
    if let named, !reader.mapping.has("id") {
      id = named
      reader.id = named
    } else {
      id = reader.name(section: "projects", title: reader.peek("name"), start: dates.start, &state)
    }
    var item = Project(id: id, dates: dates)
    item.name = reader.text("name", &state)
    item.description = reader.text("description", or: "summary", &state)
    item.highlights = reader.highlights(&state)
    item.keywords = reader.keywords("keywords", &state)
    item.url = reader.address("url", or: "website", &state)
    item.roles = reader.texts("roles", &state)
    item.entity = reader.text("entity", &state)
    item.type = reader.text("type", &state)
    item.image = reader.link("image", &state)
    item.imageAlt = reader.text("imageAlt", &state)
    item.tags = reader.words("tags", &state)
    return item
  }

  private static func sections(_ reader: inout ItemReader, _ state: inout ProfileState) -> [CustomSection] {
    reader.mapping.items("sections", example: "title", in: &state.context).enumerated().compactMap {
      index, node in
      if case .scalar = node.value { return nil }
      guard var section = ItemReader(node, path: "sections[\(index)]", &state),
        let title = section.text("title", &state)
      else { return nil }
      var custom = CustomSection(title: title)
      let path = section.mapping.path("entries")
      custom.entries = section.mapping.list("entries", in: &state.context).enumerated().compactMap {
        entry($0.element, path: "\(path)[\($0.offset)]", section: title.plain, &state)
      }
      section.finish(&state)
      return custom
    }
  }

  static func entry(_ node: DataNode, path: String, section: String, _ state: inout ProfileState)
    -> CustomEntry?
  {
    let slug = UnicodeForms.slug(section)
    if case .scalar(let written, _) = node.value {
      var entry = CustomEntry(
        id: state.namer.generated(
          section: slug, title: FactID.textDigest(written), start: nil, at: node.range))
      entry.summary = state.text(node, path: path, id: entry.id)
      return entry
    }
    guard var reader = ItemReader(node, path: path, &state) else { return nil }
    let hasDates = reader.mapping.has("startDate") || reader.mapping.has("endDate")
    let dates = reader.dates(&state)
    var entry = CustomEntry(
      id: reader.name(
        section: slug, title: reader.peek("name", "detail", "summary"), start: dates.start, &state))
    entry.name = reader.text("name", &state)
    entry.detail = reader.text("detail", &state)
    entry.location = reader.text("location", &state)
    entry.dates = hasDates ? dates : nil
    entry.summary = reader.text("summary", &state)
    entry.highlights = reader.highlights(&state)
    reader.finish(&state)
    return entry
  }

  private static func sectionOrder(_ reader: inout ItemReader, _ state: inout ProfileState) -> [String] {
    reader.mapping.list("sectionOrder", in: &state.context).compactMap { node in
      guard let name = MappingReader.string(node, path: "sectionOrder", &state.context) else { return nil }
      if Profile.sectionNames.contains(name) { return name }
      let nearest = Spelling.nearest(to: name, in: Profile.sectionNames)
      state.context.report(
        .warning, "content.unknown-section", "`sectionOrder` names `\(name)`, which is no section",
        at: node.range,
        hints: [
          nearest.map { "did you mean `\($0)`?" }
            ?? "sections: \(Profile.sectionNames.joined(separator: ", ")); your own ones are all `sections`"
        ])
      return nil
    }
  }

  private static func settings(_ reader: inout ItemReader, _ state: inout ProfileState) -> ProfileSettings {
    var settings = ProfileSettings()
    settings.publish = reader.mapping.bool("publish", in: &state.context) ?? false
    settings.noindex = reader.noindex("noindex", &state)
    for node in reader.mapping.list("private", in: &state.context) {
      guard let path = MappingReader.string(node, path: "private", &state.context) else { continue }
      settings.privatePaths.append(InlineMarkdown.collapsed(path))
      settings.privateRanges.append(node.range)
    }
    settings.sectionOrder = sectionOrder(&reader, &state)
    if let node = reader.mapping.value("template") {
      settings.template = MappingReader.string(node, path: "template", &state.context)
      settings.templateRange = node.range
    }
    settings.attachments = reader.attachments("attachments", &state)
    if let node = reader.mapping.value("templateOptions"), case .object(let members) = node.json {
      settings.templateOptions = members
      settings.templateOptionsRange = node.range
    }
    settings.hyphenation = reader.words("hyphenation", &state)
    return settings
  }
}
