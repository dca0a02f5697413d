internal import Base

/// Reads RenderCV's YAML: `cv{name, headline, …, sections{Title: [entries]}}`. Its `design`, `locale` and `settings` are
/// its own and are passed over.
enum RenderCVReader {
  static func read(_ root: DataNode, slug: String, _ state: inout ProfileState) -> Profile? {
    guard let node = root["cv"], var reader = ItemReader(node, path: "cv", &state) else { return nil }
    var profile = Profile(slug: slug)
    reader.id = FactID("basics")
    profile.basics = basics(&reader, &state)
    if let sections = reader.mapping.value("sections"), case .mapping(let members) = sections.value {
      for member in members {
        section(member, into: &profile, &state)
        profile.noteSectionOrder()
      }
    }
    for key in ["photo", "key"] { _ = reader.mapping.value(key) }
    reader.finish(&state)
    if profile.basics.name == nil {
      state.context.report(.error, "content.missing-name", "the CV has no `cv.name`", at: node.range)
      return nil
    }
    return profile
  }

  private static func basics(_ reader: inout ItemReader, _ state: inout ProfileState) -> Basics {
    var basics = Basics()
    basics.name = reader.text("name", &state)
    basics.label = reader.text("headline", or: "label", &state)
    basics.email = first(&reader, "email", &state)
    basics.phone = first(&reader, "phone", &state).map(withoutScheme)
    basics.url = website(&reader, &state)
    if let place = reader.text("location", &state) {
      var location = Location()
      location.city = place
      basics.location = location
    }
    for (index, node) in reader.mapping.list("social_networks", in: &state.context).enumerated() {
      guard var item = ItemReader(node, path: "cv.social_networks[\(index)]", &state) else { continue }
      item.id = FactID("basics")
      var profile = NetworkProfile()
      profile.network = item.text("network", &state)
      profile.username = item.text("username", &state)
      item.finish(&state)
      profile.url = profile.url ?? link(profile)
      basics.profiles.append(profile)
    }
    let connections = reader.mapping.list("custom_connections", in: &state.context)
    if basics.phone == nil { basics.phone = phone(connections, &state) }
    return basics
  }

  /// RenderCV allows a list where one value is usual; the first is the person's own.
  private static func first(_ reader: inout ItemReader, _ key: String, _ state: inout ProfileState) -> Text? {
    guard let node = reader.mapping.value(key) else { return nil }
    if case .sequence(let items) = node.value {
      return items.first.flatMap { state.text($0, path: "cv.\(key)[0]", id: reader.id) }
    }
    return state.text(node, path: "cv.\(key)", id: reader.id)
  }

  private static func website(_ reader: inout ItemReader, _ state: inout ProfileState) -> Text? {
    guard var node = reader.mapping.value("website") else { return nil }
    if case .sequence(let items) = node.value {
      guard let first = items.first else { return nil }
      node = first
    }
    guard let value = MappingReader.string(node, path: "cv.website", &state.context) else { return nil }
    let link = state.link(value, node, path: "cv.website", id: reader.id)
    state.checkAddress(link)
    return link
  }

  /// A number that says no country, which `phone` does not take.
  private static func phone(_ connections: [DataNode], _ state: inout ProfileState) -> Text? {
    for (index, node) in connections.enumerated() {
      guard case .mapping(let members) = node.value,
        case .scalar(RenderCVPhone.icon, _)? = members.first(where: { $0.key == "fontawesome_icon" })?.value
          .value, let number = members.first(where: { $0.key == "placeholder" })?.value
      else { continue }
      return state.text(
        number, path: "cv.custom_connections[\(index)].placeholder", id: FactID("basics"))
    }
    return nil
  }

  private static func withoutScheme(_ text: Text) -> Text {
    guard text.plain.hasPrefix("tel:") else { return text }
    var text = text
    text.value = RichText(plain: String(text.plain.dropFirst(4)))
    return text
  }

  private static func link(_ profile: NetworkProfile) -> Text? {
    guard let network = profile.network?.plain.lowercased(), let user = profile.username else { return nil }
    let bases = [
      "linkedin": "https://linkedin.com/in/", "github": "https://github.com/",
      "gitlab": "https://gitlab.com/",
      "orcid": "https://orcid.org/", "x": "https://x.com/", "mastodon": "https://mastodon.social/",
      "instagram": "https://instagram.com/", "stackoverflow": "https://stackoverflow.com/users/",
      "researchgate": "https://researchgate.net/profile/", "youtube": "https://youtube.com/@",
    ]
    guard let base = bases[network] else { return nil }
    return Text(RichText(plain: base + user.plain), origin: user.origin)
  }

  // MARK: Sections

  private static func section(
    _ member: DataNode.Member, into profile: inout Profile, _ state: inout ProfileState
  ) {
    guard case .sequence(let entries) = member.value.value else {
      state.context.report(
        .error, "content.wrong-type",
        "the section `\(member.key)` must be a list, not \(member.value.kindName)",
        at: member.value.range)
      return
    }
    var custom = CustomSection(
      title: Text(
        RichText(plain: RenderCVSection.title(member.key)),
        origin: Origin(factID: nil, fieldPath: "sections", range: member.keyRange)))
    var paragraphs: [Text] = []
    for (index, node) in entries.enumerated() {
      let path = "cv.sections.\(member.key)[\(index)]"
      if case .scalar = node.value {
        if RenderCVForm.text.place(in: member.key) == .summary,
          let text = state.text(node, path: path, id: FactID("basics"))
        {
          paragraphs.append(text)
        } else if let entry = ResumeReader.entry(node, path: path, section: member.key, &state) {
          custom.entries.append(entry)
        }
      } else {
        self.entry(node, path: path, section: member.key, into: &profile, &custom, &state)
      }
    }
    if var summary = paragraphs.first {
      for next in paragraphs.dropFirst() { summary.value.inlines += [.text(" ")] + next.value.inlines }
      profile.basics.summary = summary
    }
    if !custom.entries.isEmpty { profile.sections.append(custom) }
  }

  private static func entry(
    _ node: DataNode, path: String, section: String, into profile: inout Profile,
    _ custom: inout CustomSection,
    _ state: inout ProfileState
  ) {
    guard var reader = ItemReader(node, path: path, &state) else { return }
    let slug = UnicodeForms.slug(section)
    switch RenderCVForm(reader.mapping.has) {
    case .experience: profile.work.append(work(&reader, &state))
    case .education: profile.education.append(education(&reader, &state))
    case .publication: profile.publications.append(publication(&reader, &state))
    case .oneLine: labelled(&reader, section, into: &profile, &custom, &state)
    case .bullet, .number, .reversedNumber:
      let text =
        reader.text("bullet", &state) ?? reader.text("number", &state)
        ?? reader.text("reversed_number", &state)
      var entry = CustomEntry(id: reader.name(section: slug, title: text?.plain, start: nil, &state))
      entry.summary = text
      custom.entries.append(entry)
    case .normal where RenderCVForm.normal.place(in: section) == .projects && reader.mapping.has("name"):
      profile.projects.append(project(&reader, &state))
    case .normal, .text: custom.entries.append(normal(&reader, slug, &state))
    }
    reader.finish(&state)
  }

  private static func dates(_ reader: inout ItemReader, _ state: inout ProfileState) -> DateRange {
    var range = DateRange(start: nil, end: nil, isCurrent: false)
    // Keys without a value say nothing.
    if reader.mapping.peek("start_date") != nil || reader.mapping.peek("end_date") != nil
      || reader.mapping.peek("date") == nil
    {
      range.start = free("start_date", &reader, &state)
      let end = reader.mapping.peek("end_date") ?? "present"
      range.isCurrent = DateReading.read(end) == .present && range.start != nil
      range.end = free("end_date", &reader, &state)
      if let start = range.start, let end = range.end, let from = reader.mapping.value("start_date"),
        let to = reader.mapping.value("end_date")
      {
        state.context.checkOrder(start, from.range, end, to.range)
      }
    } else {
      range.end = free("date", &reader, &state)
    }
    _ = reader.mapping.value("date")
    return range
  }

  /// A date that may be free text: a year found in it is kept, the rest is said to be lost.
  private static func free(_ key: String, _ reader: inout ItemReader, _ state: inout ProfileState)
    -> PartialDate?
  {
    guard let node = reader.mapping.value(key),
      let text = MappingReader.string(node, path: reader.mapping.path(key), &state.context)
    else { return nil }
    switch DateReading.read(text) {
    case .date(let date): return date
    case .present: return nil
    case .invalid:
      let year = text.split { !("0"..."9").contains($0) }.last { $0.count == 4 }.flatMap { Int($0) }
      state.context.report(
        .warning, "content.free-date",
        "`\(text)` is no calendar date; \(year.map { "the year \($0) is kept" } ?? "it is left out")",
        at: node.range, hints: ["write it as 2021-03"])
      return year.map { PartialDate(year: $0) }
    }
  }

  private static func work(_ reader: inout ItemReader, _ state: inout ProfileState) -> Work {
    let dates = dates(&reader, &state)
    var work = Work(
      id: reader.name(section: "work", title: reader.peek("company", "position"), start: dates.start, &state),
      dates: dates)
    work.name = reader.text("company", &state)
    work.position = reader.text("position", &state)
    work.location = reader.text("location", &state)
    work.summary = reader.text("summary", &state)
    work.highlights = reader.highlights(&state)
    // Keys of ours, which RenderCV passes on: what was exported comes back.
    work.description = reader.text("description", &state)
    work.url = reader.address("url", &state)
    work.tags = reader.words("tags", &state)
    return work
  }

  private static func education(_ reader: inout ItemReader, _ state: inout ProfileState) -> Education {
    let dates = dates(&reader, &state)
    var item = Education(
      id: reader.name(section: "education", title: reader.peek("institution"), start: dates.start, &state),
      dates: dates)
    item.institution = reader.text("institution", &state)
    item.area = reader.text("area", &state)
    item.studyType = reader.text("degree", &state)
    item.location = reader.text("location", &state)
    item.summary = reader.text("summary", &state)
    item.highlights = reader.highlights(&state)
    item.score = reader.text("score", &state)
    item.courses = reader.texts("courses", &state)
    item.url = reader.address("url", &state)
    item.tags = reader.words("tags", &state)
    return item
  }

  private static func publication(_ reader: inout ItemReader, _ state: inout ProfileState) -> Publication {
    let dates = dates(&reader, &state)
    var item = Publication(
      id: reader.name(section: "publications", title: reader.peek("title"), start: dates.end, &state))
    item.name = reader.text("title", &state)
    item.publisher = reader.text("journal", &state)
    item.releaseDate = dates.end ?? dates.start
    item.authors = reader.texts("authors", &state)
    item.summary = reader.text("summary", &state)
    let doi = reader.text("doi", &state)
    item.url =
      reader.address("url", &state)
      ?? doi.map { Text(RichText(plain: "https://doi.org/" + $0.plain), origin: $0.origin) }
    return item
  }

  private static func labelled(
    _ reader: inout ItemReader, _ section: String, into profile: inout Profile,
    _ custom: inout CustomSection, _ state: inout ProfileState
  ) {
    let id = reader.name(section: UnicodeForms.slug(section), title: reader.peek("label"), start: nil, &state)
    let isUnnamed = reader.mapping.value(RenderCVItem.unnamed) != nil
    let label = isUnnamed ? nil : reader.text("label", &state)
    if isUnnamed { _ = reader.mapping.value("label") }
    let details = reader.text("details", &state)
    switch RenderCVForm.oneLine.place(in: section) {
    case .languages:
      var item = Fluency(id: id)
      item.language = label
      item.fluency = details
      profile.languages.append(item)
    case .skills:
      var item = Skill(id: id)
      item.name = label
      item.keywords = details.map { split($0, id: id, &state) } ?? []
      profile.skills.append(item)
    default:
      var entry = CustomEntry(id: id)
      entry.name = label
      entry.detail = details
      custom.entries.append(entry)
    }
  }

  /// "Python, Swift, SQL" is three keywords; commas inside brackets do not part them.
  private static func split(_ text: Text, id: FactID, _ state: inout ProfileState) -> [Keyword] {
    MarkdownTitles.parts(text.plain).map { part in
      let range = text.origin.range ?? SourceRange(file: "")
      let fact = state.namer.generated(inside: id, text: part, at: range)
      var origin = text.origin
      origin.factID = fact
      return Keyword(id: fact, name: Text(RichText(plain: part), origin: origin))
    }
  }

  private static func project(_ reader: inout ItemReader, _ state: inout ProfileState) -> Project {
    let dates = dates(&reader, &state)
    var item = Project(
      id: reader.name(section: "projects", title: reader.peek("name"), start: dates.start, &state),
      dates: dates)
    item.name = reader.text("name", &state)
    item.description = reader.text("summary", &state)
    item.highlights = reader.highlights(&state)
    _ = reader.text("location", &state)
    item.url = reader.address("url", &state)
    item.tags = reader.words("tags", &state)
    return item
  }

  private static func normal(_ reader: inout ItemReader, _ slug: String, _ state: inout ProfileState)
    -> CustomEntry
  {
    let dates = dates(&reader, &state)
    var entry = CustomEntry(
      id: reader.name(section: slug, title: reader.peek("name"), start: dates.start, &state))
    entry.name = reader.text("name", &state)
    entry.location = reader.text("location", &state)
    entry.dates = dates.start == nil && dates.end == nil ? nil : dates
    entry.summary = reader.text("summary", &state)
    entry.highlights = reader.highlights(&state)
    return entry
  }
}
