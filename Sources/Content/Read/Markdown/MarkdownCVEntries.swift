internal import Base

/// The entries of a Markdown CV and what stands below them.
extension MarkdownCVBuilder {
  private static let never = DateRange(start: nil, end: nil, isCurrent: false)

  // MARK: Headings

  /// `Position, Employer | dates`; `Degree, Area, School` in education. A deeper heading is a role at the same employer.
  mutating func entry(_ title: RichText, _ range: SourceRange, level: Int) {
    let (left, dates) = MarkdownTitles.aside(title.plain)
    check(dates, range)
    let isRole = entryLevel.map { level > $0 } ?? false
    if !isRole { entryLevel = level }
    expectsPlace = true
    switch section {
    case .work:
      if isRole { role(left, dates, range, \.work) } else { job(left, dates, range, \.work, "work") }
    case .volunteer:
      if isRole {
        role(left, dates, range, \.volunteer)
      } else {
        job(left, dates, range, \.volunteer, "volunteer")
      }
    case .education: school(left, dates, range)
    case .projects:
      let id = name("projects", left, dates, range)
      var item = Project(id: id, dates: dates ?? Self.never)
      item.name = field(left, range, "projects.name", id)
      profile.projects.append(item)
    case .certificates, .awards, .publications: listed(RichText(plain: title.plain), range)
    default: customEntry(left, dates, range, title)
    }
  }

  private mutating func name(_ section: String, _ title: String, _ dates: DateRange?, _ range: SourceRange)
    -> FactID
  {
    state.namer.generated(section: section, title: title, start: dates?.start, at: range)
  }

  private mutating func check(_ dates: DateRange?, _ range: SourceRange) {
    guard let start = dates?.start, let end = dates?.end else { return }
    state.context.checkOrder(start, range, end, range)
  }

  private mutating func job(
    _ title: String, _ dates: DateRange?, _ range: SourceRange, _ list: WritableKeyPath<Profile, [Work]>,
    _ section: String
  ) {
    let (position, employer) = MarkdownTitles.halves(title)
    var item = Work(id: name(section, employer ?? position, dates, range), dates: dates ?? Self.never)
    item.position = field(position, range, section + ".position", item.id)
    item.name = field(employer, range, section + ".name", item.id)
    profile[keyPath: list].append(item)
  }

  /// The heading above a role was the employer's name.
  private mutating func role(
    _ title: String, _ dates: DateRange?, _ range: SourceRange, _ list: WritableKeyPath<Profile, [Work]>
  ) {
    guard let at = profile[keyPath: list].indices.last else { return }
    var job = profile[keyPath: list][at]
    if job.roles.isEmpty {
      let parts = [job.position, job.name].compactMap { $0?.plain }
      job.name = field(
        parts.joined(separator: ", "), job.position?.origin.range ?? range, "work.name", job.id)
      job.position = nil
    }
    let id = state.namer.generated(section: job.id.name, title: title, start: dates?.start, at: range)
    var role = Role(id: id, dates: dates ?? Self.never)
    role.position = field(title, range, "work.roles.position", id)
    job.roles.append(role)
    profile[keyPath: list][at] = job
  }

  private mutating func school(_ title: String, _ dates: DateRange?, _ range: SourceRange) {
    let (first, institution) = MarkdownTitles.halves(title)
    let id = name("education", institution ?? first, dates, range)
    var item = Education(id: id, dates: dates ?? Self.never)
    item.institution = field(institution ?? first, range, "education.institution", id)
    if institution != nil {
      let parts = MarkdownTitles.parts(first)
      item.studyType = field(parts.first, range, "education.studyType", id)
      item.area = field(parts.dropFirst().joined(separator: ", "), range, "education.area", id)
    }
    profile.education.append(item)
  }

  private mutating func customEntry(
    _ title: String, _ dates: DateRange?, _ range: SourceRange, _ rich: RichText
  ) {
    if custom == nil { custom = CustomSection(title: text(rich, range, "sections", nil)) }
    var item = CustomEntry(id: name("sections", title, dates, range))
    item.name = field(title, range, "sections.name", item.id)
    item.dates = dates
    custom?.entries.append(item)
  }

  // MARK: Paragraphs and bullets

  mutating func content(_ rich: RichText, _ range: SourceRange, isBullet: Bool) {
    defer { expectsPlace = false }
    switch section {
    case .work where !profile.work.isEmpty: below(\.work, "work", rich, range, isBullet)
    case .volunteer where !profile.volunteer.isEmpty: below(\.volunteer, "volunteer", rich, range, isBullet)
    case .education where !profile.education.isEmpty: belowSchool(rich, range, isBullet)
    case .projects where !profile.projects.isEmpty: belowProject(rich, range, isBullet)
    case .skills: skills(rich, range)
    case .languages: languages(rich, range)
    case .certificates, .awards, .publications: listed(rich, range)
    case .interests: interests(rich, range)
    case .references: reference(rich, range)
    default: belowCustom(rich, range, isBullet)
    }
  }

  private mutating func highlight(_ rich: RichText, _ range: SourceRange, of id: FactID) -> Highlight {
    Highlight(item: id, text: text(rich, range, "highlights", nil), namer: &state.namer)
  }

  /// A short line right below a heading with dates: `Place`, or `Place · about the employer`.
  private func place(_ rich: RichText, hasDates: Bool) -> (place: String, about: String?)? {
    guard expectsPlace, hasDates else { return nil }
    let parts = rich.plain.split(separator: "·", maxSplits: 1).map { InlineMarkdown.collapsed(String($0)) }
    guard let first = parts.first, first.count < 40, !first.hasSuffix("."), !first.contains(":") else {
      return nil
    }
    return (first, parts.count > 1 ? parts[1] : nil)
  }

  private mutating func below(
    _ list: WritableKeyPath<Profile, [Work]>, _ section: String, _ rich: RichText, _ range: SourceRange,
    _ isBullet: Bool
  ) {
    // Taken out and put back: a copy of it would make every further bullet cost all of those before.
    guard var job = profile[keyPath: list].popLast() else { return }
    defer { profile[keyPath: list].append(job) }
    if let at = job.roles.indices.last {
      let id = job.roles[at].id
      if isBullet {
        job.roles[at].highlights.append(highlight(rich, range, of: id))
      } else if let (place, _) = place(rich, hasDates: job.roles[at].dates != Self.never) {
        job.roles[at].location = field(place, range, section + ".roles.location", id)
      } else {
        job.roles[at].summary = joined(job.roles[at].summary, rich, range, section + ".roles.summary", id)
      }
    } else if isBullet {
      job.highlights.append(highlight(rich, range, of: job.id))
    } else if let (dates, place) = dates(in: rich, where: job.dates, range) {
      job.dates = dates
      job.location = job.location ?? field(place, range, section + ".location", job.id)
    } else if let (place, about) = place(rich, hasDates: job.dates != Self.never) {
      job.location = field(place, range, section + ".location", job.id)
      job.description = field(about, range, section + ".description", job.id)
    } else {
      job.summary = joined(job.summary, rich, range, section + ".summary", job.id)
    }
  }

  /// The dates of a line of their own, where the entry has none yet.
  private mutating func dates(in rich: RichText, where known: DateRange, _ range: SourceRange) -> (
    DateRange, String?
  )? {
    guard known == Self.never, case (let dates?, let place) = MarkdownDates.read(rich.plain) else {
      return nil
    }
    check(dates, range)
    return (dates, place)
  }

  private func joined(_ text: Text?, _ rich: RichText, _ range: SourceRange, _ path: String, _ id: FactID)
    -> Text
  {
    guard var text else { return self.text(rich, range, path, id) }
    text.value.inlines += [.text(" ")] + rich.inlines
    return text
  }

  private static let courseLabels: Set<String> = [
    "courses", "coursework", "kurse", "facher", "lehrveranstaltungen", "cours", "cursos", "asignaturas",
  ]
  private static let scoreLabels: Set<String> = [
    "grade", "gpa", "score", "note", "mention", "nota", "calificacion",
  ]

  private mutating func belowSchool(_ rich: RichText, _ range: SourceRange, _ isBullet: Bool) {
    guard var item = profile.education.popLast() else { return }
    defer { profile.education.append(item) }
    let label = MarkdownTitles.labelled(rich.plain)
    func fits(_ labels: Set<String>) -> Bool {
      label.map { labels.contains(UnicodeForms.folded($0.label)) } ?? false
    }
    if isBullet {
      item.highlights.append(highlight(rich, range, of: item.id))
    } else if let (dates, place) = dates(in: rich, where: item.dates, range) {
      item.dates = dates
      item.location = item.location ?? field(place, range, "education.location", item.id)
    } else if fits(Self.courseLabels), let label {
      item.courses = MarkdownTitles.parts(label.text).compactMap {
        field($0, range, "education.courses", item.id)
      }
    } else if fits(Self.scoreLabels), let label {
      item.score = field(label.text, range, "education.score", item.id)
    } else if let (place, about) = place(rich, hasDates: item.dates != Self.never) {
      item.location = field(place, range, "education.location", item.id)
      let score = about.flatMap { MarkdownTitles.labelled($0)?.text } ?? about
      item.score = field(score, range, "education.score", item.id)
    } else {
      item.summary = joined(item.summary, rich, range, "education.summary", item.id)
    }
  }

  private static let technologyLabels: Set<String> = [
    "technologies", "techniken", "technologien", "tecnologias", "tools", "werkzeuge",
  ]

  private mutating func belowProject(_ rich: RichText, _ range: SourceRange, _ isBullet: Bool) {
    guard var item = profile.projects.popLast() else { return }
    defer { profile.projects.append(item) }
    let label = MarkdownTitles.labelled(rich.plain)
    if isBullet {
      item.highlights.append(highlight(rich, range, of: item.id))
    } else if let (dates, _) = dates(in: rich, where: item.dates, range) {
      item.dates = dates
    } else if let label, Self.technologyLabels.contains(UnicodeForms.folded(label.label)) {
      item.keywords = keywords(label.text, of: item.id, range)
    } else {
      item.description = joined(item.description, rich, range, "projects.description", item.id)
    }
  }

  private mutating func belowCustom(_ rich: RichText, _ range: SourceRange, _ isBullet: Bool) {
    guard custom != nil else { return }
    if custom?.entries.last?.name != nil, var entry = custom?.entries.popLast() {
      if isBullet {
        entry.highlights.append(highlight(rich, range, of: entry.id))
      } else if let (dates, place) = dates(in: rich, where: entry.dates ?? Self.never, range) {
        entry.dates = dates
        entry.location = field(place, range, "sections.location", entry.id)
      } else {
        entry.summary = joined(entry.summary, rich, range, "sections.summary", entry.id)
      }
      custom?.entries.append(entry)
      return
    }
    var item = CustomEntry(id: name("sections", FactID.textDigest(rich.plain), nil, range))
    item.summary = text(rich, range, "sections.summary", item.id)
    custom?.entries.append(item)
  }

  // MARK: Lists

  private mutating func keywords(_ list: String, of item: FactID, _ range: SourceRange) -> [Keyword] {
    MarkdownTitles.parts(list).map { word in
      let id = state.namer.generated(inside: item, text: word, at: range)
      return Keyword(id: id, name: text(RichText(plain: word), range, "keywords", id))
    }
  }

  /// `Group: a, b, c`, or `a, b, c`.
  private mutating func skills(_ rich: RichText, _ range: SourceRange) {
    let label = MarkdownTitles.labelled(rich.plain)
    var item = Skill(id: name("skills", label?.label ?? rich.plain, nil, range))
    item.name = field(label?.label, range, "skills.name", item.id)
    item.keywords = keywords(label?.text ?? rich.plain, of: item.id, range)
    profile.skills.append(item)
  }

  /// `Language: level`, `Language (level)`, several parted by commas or ` · `.
  private mutating func languages(_ rich: RichText, _ range: SourceRange) {
    for part in MarkdownTitles.parts(rich.plain, at: ",·;") {
      var (language, fluency) = MarkdownTitles.brackets(part)
      if fluency == nil, let cut = part.firstIndex(where: { ":–—".contains($0) }) {
        language = InlineMarkdown.collapsed(String(part[..<cut]))
        fluency = InlineMarkdown.collapsed(String(part[part.index(after: cut)...]))
      }
      var item = Fluency(id: name("languages", language, nil, range))
      item.language = field(language, range, "languages.language", item.id)
      item.fluency = field(fluency, range, "languages.fluency", item.id)
      profile.languages.append(item)
    }
  }

  private mutating func interests(_ rich: RichText, _ range: SourceRange) {
    for part in MarkdownTitles.parts(rich.plain) {
      let (title, words) = MarkdownTitles.brackets(part)
      var item = Interest(id: name("interests", title, nil, range))
      item.name = field(title, range, "interests.name", item.id)
      item.keywords = MarkdownTitles.parts(words ?? "").compactMap {
        field($0, range, "interests.keywords", item.id)
      }
      profile.interests.append(item)
    }
  }

  /// `Name, title. What they say`.
  private mutating func reference(_ rich: RichText, _ range: SourceRange) {
    let parts = rich.plain.split(separator: ". ", maxSplits: 1).map(String.init)
    var item = Reference(id: name("references", parts.first ?? "", nil, range))
    item.name = field(parts.first, range, "references.name", item.id)
    item.reference = parts.count > 1 ? field(parts[1], range, "references.reference", item.id) : nil
    profile.references.append(item)
  }

  /// `Name, Issuer | date`; of a publication, `Name, *Publisher* (authors) | date`.
  private mutating func listed(_ rich: RichText, _ range: SourceRange) {
    let (left, dates) = MarkdownTitles.aside(rich.plain)
    let date = dates?.end ?? dates?.start
    let (title, by) = MarkdownTitles.lastComma(left)
    switch section {
    case .certificates:
      var item = Certificate(id: name("certificates", title, nil, range))
      item.name = field(title, range, "certificates.name", item.id)
      item.issuer = field(by, range, "certificates.issuer", item.id)
      item.date = date
      profile.certificates.append(item)
    case .awards:
      var item = Award(id: name("awards", title, nil, range))
      item.title = field(title, range, "awards.title", item.id)
      item.awarder = field(by, range, "awards.awarder", item.id)
      item.date = date
      profile.awards.append(item)
    default: publication(rich, left, date, range)
    }
  }

  private mutating func publication(
    _ rich: RichText, _ left: String, _ date: PartialDate?, _ range: SourceRange
  ) {
    var title = left
    var publisher: String?
    if let at = rich.inlines.firstIndex(where: { if case .emphasis = $0 { true } else { false } }), at > 0,
      case .emphasis(let inner) = rich.inlines[at]
    {
      title = RichText(Array(rich.inlines[..<at])).plain.trimmingEnd { $0 == "," || $0 == " " }
      publisher = RichText(inner).plain
    }
    var item = Publication(id: name("publications", title, nil, range))
    item.name = field(title, range, "publications.name", item.id)
    item.publisher = field(publisher, range, "publications.publisher", item.id)
    if publisher != nil, case (_, let authors?) = MarkdownTitles.brackets(left) {
      item.authors = MarkdownTitles.parts(authors).compactMap {
        field($0, range, "publications.authors", item.id)
      }
    }
    if case .link(let destination, _)? = rich.inlines.first, InlineMarkdown.unsafeScheme(destination) == nil {
      item.url = field(destination, range, "publications.url", item.id)
    }
    item.releaseDate = date
    profile.publications.append(item)
  }
}
