public import Base
public import Content

/// One fact of a profile (or of the posting) as text that can be matched, quoted and checked against.
public struct Fact: Hashable, Sendable {
  /// The part of a profile that a fact comes from.
  public enum Kind: String, Sendable {
    case basics, summary, position, volunteer, highlight, education, certificate, skillGroup, skill, language,
      project,
      award, publication, interest, reference, entry, posting
  }
  public var id: FactID
  public var kind: Kind
  /// Its parts, one a line, without markup.
  public var text: String
  /// The item it belongs to: itself, or the position, project or group that holds it.
  public var item: FactID
  /// The place in the profile in JSON Resume keys: `work[0].highlights[2]`.
  public var path: String
  /// Where it stands, for a reader: "Staff nurse, St Anna Hospital".
  public var place: String
  public var dates: DateRange?
  /// The employer, school or client it belongs to.
  public var organization: String?
  /// Who gave a paper or a prize, or published something.
  var giver: String?
  /// How well somebody knows a skill, or the skills of a group.
  var level: String?
  /// The metrics behind a highlight.
  public var metrics: [Metric] = []
  /// Other texts of a highlight, in the person's own words.
  public var wordings: [String] = []
  /// The person's first text, where one of `wordings` stands in its place.
  public var first: String?

  /// Whether it can list a licence or a paper that the person holds.
  var listsWhatIsHeld: Bool { [.certificate, .education, .skill, .skillGroup, .entry].contains(kind) }

  /// Whether it is a post that somebody held, paid or not.
  var isPost: Bool { kind == .position || kind == .volunteer }

  /// The text on one line.
  public var quote: String {
    // By its storage: this is asked for each fact that shows a term.
    let hasLines = text.utf8.withContiguousStorageIfAvailable { $0.contains(0x0A) }
    guard hasLines ?? text.utf8.contains(0x0A) else { return text }
    let lines = text.lines()
    // The lines after a skill's name are other names for it.
    guard kind != .skill else { return String(lines.first ?? "") }
    // "Data: Kafka, Redis": a group's name is no skill of its own.
    if kind == .skillGroup, lines[0] == place {
      return lines[0] + ": " + lines.dropFirst().joined(separator: ", ")
    }
    return lines.dropFirst().reduce(into: String(lines[0])) { out, line in
      // After a sentence's end no comma.
      out += (out.utf8.last.map { Array(".!?".utf8).contains($0) } ?? true ? " " : ", ") + line
    }
  }
}

/// The facts of a profile in its order, found by name.
public struct FactStore: Hashable, Sendable {
  public private(set) var facts: [Fact] = []
  private var index: [FactID: Int] = [:]
  /// What the profile is written in.
  public private(set) var language: LanguageTag

  /// All facts of `profile`. O(facts).
  public init(_ profile: Profile) {
    language = profile.language
    addBasics(profile.basics)
    add(profile.work, "work", .position)
    add(profile.volunteer, "volunteer", .volunteer)
    addEducation(profile.education)
    addProjects(profile.projects)
    addSkills(profile.skills)
    addSmallSections(profile)
  }

  /// The fact of that name. O(1).
  public subscript(_ id: FactID) -> Fact? { index[id].map { facts[$0] } }

  /// Adds the names a posting gives: `posting/position`, `posting/company`, `posting/location`, `posting/contact`,
  /// `posting/reference`, its requirements and the statements that a letter may quote.
  public mutating func add(_ posting: JobPosting, _ reading: PostingReading) {
    let names: [(String, String?)] = [
      ("position", posting.position?.plain), ("company", posting.company?.plain),
      ("location", posting.location?.plain), ("contact", posting.contact?.name?.plain),
      ("reference", reading.reference),
    ]
    for (name, text) in names {
      add("posting/" + name, .posting, text.map { [$0] } ?? [], path: name, place: "the posting")
    }
    for requirement in reading.requirements {
      add(requirement.id.name, .posting, [requirement.text], path: "requirement", place: "the posting")
    }
    for (i, statement) in reading.statements.enumerated() {
      let path = statement.isWork ? PostingStatement.workPath : PostingStatement.path
      add("posting/statement-\(i + 1)", .posting, [statement.text], path: path, place: "the posting")
    }
  }

  private mutating func add(
    _ id: String, _ kind: Fact.Kind, _ lines: [String?], item: FactID? = nil, path: String, place: String,
    dates: DateRange? = nil, organization: String? = nil, giver: String? = nil, metrics: [Metric] = []
  ) {
    let text = lines.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    let id = FactID(id)
    guard !text.isEmpty, index[id] == nil else { return }
    index[id] = facts.count
    facts.append(
      Fact(
        id: id, kind: kind, text: text, item: item ?? id, path: path, place: place, dates: dates,
        organization: organization, giver: giver, metrics: metrics))
  }

  private mutating func addBasics(_ basics: Basics) {
    let location = [basics.location?.city, basics.location?.region, basics.location?.countryCode]
    add("basics/name", .basics, [basics.name?.plain], path: "basics.name", place: "basics")
    add("basics/label", .basics, [basics.label?.plain], path: "basics.label", place: "basics")
    add("basics/location", .basics, location.map { $0?.plain }, path: "basics.location", place: "basics")
    add("basics/email", .basics, [basics.email?.plain], path: "basics.email", place: "basics")
    add("basics/phone", .basics, [basics.phone?.plain], path: "basics.phone", place: "basics")
    add("basics/url", .basics, [basics.url?.plain], path: "basics.url", place: "basics")
    add("basics/summary", .summary, [basics.summary?.plain], path: "basics.summary", place: "summary")
  }

  private mutating func add(_ list: [Work], _ section: String, _ kind: Fact.Kind) {
    for (i, work) in list.enumerated() {
      let path = "\(section)[\(i)]"
      let name = work.name.flatMap { $0.plain.isEmpty ? nil : $0.plain }
      let place = Self.join(work.position?.plain, name)
      add(
        work.id.name, kind,
        [work.position, work.name, work.location, work.description, work.summary].map { $0?.plain },
        path: path, place: place, dates: work.dates, organization: name)
      add(work.highlights, of: work.id, path: path, place: place, dates: work.dates, organization: name)
      for (j, role) in work.roles.enumerated() {
        let rolePath = path + ".roles[\(j)]"
        let rolePlace = Self.join(role.position?.plain, name)
        add(
          role.id.name, kind, [role.position?.plain, name, role.location?.plain, role.summary?.plain],
          item: work.id, path: rolePath, place: rolePlace, dates: role.dates, organization: name)
        add(
          role.highlights, of: work.id, path: rolePath, place: rolePlace, dates: role.dates,
          organization: name)
      }
    }
  }

  private mutating func add(
    _ highlights: [Highlight], of item: FactID, path: String, place: String, dates: DateRange?,
    organization: String?
  ) {
    for (i, highlight) in highlights.enumerated() {
      let known = facts.count
      add(
        highlight.id.name, .highlight, [highlight.text.plain], item: item, path: path + ".highlights[\(i)]",
        place: place, dates: dates, organization: organization, metrics: highlight.metrics)
      guard facts.count > known, !highlight.wordings.isEmpty else { continue }
      facts[known].wordings = highlight.wordings.map(\.plain).filter { !$0.isEmpty }
      facts[known].first = highlight.first?.plain
    }
  }

  private mutating func addEducation(_ list: [Education]) {
    for (i, school) in list.enumerated() {
      let place = Self.join(Self.join(school.studyType?.plain, school.area?.plain), school.institution?.plain)
      let lines = [
        school.studyType, school.area, school.institution, school.location, school.score, school.summary,
      ]
      add(
        school.id.name, .education, lines.map { $0?.plain } + school.courses.map(\.plain),
        path: "education[\(i)]",
        place: place, dates: school.dates, organization: school.institution?.plain)
      add(
        school.highlights, of: school.id, path: "education[\(i)]", place: place, dates: school.dates,
        organization: school.institution?.plain)
    }
  }

  private mutating func addProjects(_ list: [Project]) {
    for (i, project) in list.enumerated() {
      let path = "projects[\(i)]"
      let place = project.name?.plain ?? "project"
      add(
        project.id.name, .project,
        [project.name, project.description, project.entity].map { $0?.plain } + project.roles.map(\.plain)
          + project.keywords.map(\.name.plain),
        path: path, place: place, dates: project.dates, organization: project.entity?.plain)
      add(
        project.highlights, of: project.id, path: path, place: place, dates: project.dates,
        organization: project.entity?.plain)
    }
  }

  private mutating func addSkills(_ list: [Skill]) {
    for (i, group) in list.enumerated() {
      let place = group.name?.plain ?? "skills"
      add(
        group.id.name, .skillGroup,
        [group.name?.plain, group.level?.plain] + group.keywords.map(\.name.plain),
        path: "skills[\(i)]", place: place)
      setLevel(group.level?.plain, of: group.id.name)
      for (j, keyword) in group.keywords.enumerated() {
        add(
          keyword.id.name, .skill, [keyword.name.plain] + keyword.aliases + [keyword.level?.plain],
          item: group.id,
          path: "skills[\(i)].keywords[\(j)]", place: place)
        setLevel(keyword.level?.plain, of: keyword.id.name)
      }
    }
  }

  private mutating func setLevel(_ level: String?, of id: String) {
    guard let level, !level.isEmpty, let at = index[FactID(id)] else { return }
    facts[at].level = level
  }

  private mutating func addSmallSections(_ profile: Profile) {
    for (i, item) in profile.certificates.enumerated() {
      add(
        item.id.name, .certificate, [item.name?.plain, item.issuer?.plain], path: "certificates[\(i)]",
        place: Self.join(item.name?.plain, item.issuer?.plain), dates: Self.day(item.date),
        giver: item.issuer?.plain)
    }
    for (i, item) in profile.languages.enumerated() {
      add(
        item.id.name, .language, [item.language?.plain, item.fluency?.plain], path: "languages[\(i)]",
        place: "languages")
    }
    for (i, item) in profile.awards.enumerated() {
      add(
        item.id.name, .award, [item.title?.plain, item.awarder?.plain, item.summary?.plain],
        path: "awards[\(i)]",
        place: item.title?.plain ?? "award", dates: Self.day(item.date), giver: item.awarder?.plain)
    }
    for (i, item) in profile.publications.enumerated() {
      add(
        item.id.name, .publication,
        [item.name?.plain, item.publisher?.plain, item.summary?.plain] + item.authors.map(\.plain),
        path: "publications[\(i)]", place: item.name?.plain ?? "publication",
        dates: Self.day(item.releaseDate), giver: item.publisher?.plain)
    }
    for (i, item) in profile.interests.enumerated() {
      add(
        item.id.name, .interest, [item.name?.plain] + item.keywords.map(\.plain), path: "interests[\(i)]",
        place: "interests")
    }
    for (i, item) in profile.references.enumerated() {
      add(
        item.id.name, .reference, [item.name?.plain, item.reference?.plain], path: "references[\(i)]",
        place: "references")
    }
    for (i, section) in profile.sections.enumerated() {
      for (j, item) in section.entries.enumerated() {
        let path = "sections[\(i)].entries[\(j)]"
        let place = Self.join(item.name?.plain, section.title.plain)
        add(
          // "Driving licence" over "Full, clean" says what that is.
          item.id.name, .entry,
          [section.title.plain] + [item.name, item.detail, item.location, item.summary].map { $0?.plain },
          path: path,
          place: place, dates: item.dates)
        add(item.highlights, of: item.id, path: path, place: place, dates: item.dates, organization: nil)
      }
    }
  }

  private static func day(_ date: PartialDate?) -> DateRange? {
    date.map { DateRange(start: $0, end: $0, isCurrent: false) }
  }

  private static func join(_ a: String?, _ b: String?) -> String {
    [a, b].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
