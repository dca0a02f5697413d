internal import Base

/// An entry of any section on its way into one of RenderCV's forms.
struct RenderCVItem {
  private var name: String?
  private var role: String?
  private var degree: String?
  private var area: String?
  private var detail: String?
  private var location: String?
  private var dates: DateRange?
  private var summary: String?
  private var highlights: [String] = []
  private var authors: [String] = []
  private var url: String?
  /// What RenderCV has no key of its own for.
  private var more = JSONObjectBuilder()

  /// The label of a group that has no name, and the key by which it is known again.
  static let noName = "Skills"
  static let unnamed = "unnamed"

  private init() {}

  /// What it is known by in the plan of a file.
  var bareName: String { RenderCVSection.bare(name ?? summary ?? "") }

  private static func text(_ text: Text?) -> String? { text?.value.markdown }
  private static func texts(_ highlights: [Highlight]) -> [String] {
    highlights.map { $0.text.value.markdown }
  }

  private static func day(_ date: PartialDate?) -> DateRange? {
    date.map { DateRange(start: nil, end: $0, isCurrent: false) }
  }

  /// A position, or each of several roles.
  static func all(_ work: Work) -> [RenderCVItem] {
    var whole = RenderCVItem()
    whole.name = text(work.name)
    whole.role = text(work.position)
    whole.location = text(work.location)
    whole.dates = work.dates
    whole.summary = text(work.summary)
    whole.highlights = texts(work.highlights)
    whole.more.add("url", work.url?.plain)
    whole.more.add("description", work.description?.value.markdown)
    whole.more.add("tags", words: work.tags)
    guard !work.roles.isEmpty else { return [whole] }
    var out = work.roles.map { role in
      var item = whole
      item.role = text(role.position)
      item.location = text(role.location ?? work.location)
      item.dates = role.dates
      item.summary = text(role.summary)
      item.highlights = texts(role.highlights)
      return item
    }
    // What is said of all roles stands with the first.
    out[0].summary = [whole.summary, out[0].summary].compactMap { $0 }.joined(separator: " ")
    if out[0].summary?.isEmpty == true { out[0].summary = nil }
    out[0].highlights = whole.highlights + out[0].highlights
    return out
  }

  init(_ education: Education) {
    name = Self.text(education.institution)
    area = Self.text(education.area)
    degree = Self.text(education.studyType)
    location = Self.text(education.location)
    dates = education.dates
    summary = Self.text(education.summary)
    highlights = Self.texts(education.highlights)
    more.add("url", education.url?.plain)
    more.add("score", education.score?.value.markdown)
    more.add("courses", education.courses)
    more.add("tags", words: education.tags)
  }

  init(_ publication: Publication) {
    name = Self.text(publication.name)
    detail = Self.text(publication.publisher)
    authors = publication.authors.map { $0.value.markdown }
    url = publication.url?.plain
    dates = Self.day(publication.releaseDate)
    summary = Self.text(publication.summary)
  }

  init(_ fluency: Fluency) {
    name = Self.text(fluency.language)
    detail = Self.text(fluency.fluency)
  }

  init(_ skill: Skill) {
    name = Self.text(skill.name)
    let words = skill.keywords.map { $0.name.value.markdown }
    detail = words.isEmpty ? Self.text(skill.level) : words.joined(separator: ", ")
    if !words.isEmpty { more.add("level", Self.text(skill.level)) }
  }

  init(_ project: Project) {
    name = Self.text(project.name)
    summary = Self.text(project.description)
    dates = project.dates
    highlights = Self.texts(project.highlights)
    more.add("url", project.url?.plain)
    more.add("keywords", words: project.keywords.map { $0.name.value.markdown })
    more.add("roles", project.roles)
    more.add("entity", Self.text(project.entity))
    more.add("type", Self.text(project.type))
    more.add("tags", words: project.tags)
  }

  init(_ certificate: Certificate) {
    name = Self.text(certificate.name)
    summary = Self.text(certificate.issuer)
    dates = Self.day(certificate.date)
    more.add("url", certificate.url?.plain)
  }

  init(_ award: Award) {
    name = Self.text(award.title)
    dates = Self.day(award.date)
    let words = [award.awarder, award.summary].compactMap { $0?.value.markdown }
    summary = words.isEmpty ? nil : words.joined(separator: ". ")
  }

  init(_ interest: Interest) {
    name = Self.text(interest.name)
    let words = interest.keywords.map { $0.value.markdown }
    detail = words.isEmpty ? nil : words.joined(separator: ", ")
  }

  init(_ reference: Reference) {
    name = Self.text(reference.name)
    summary = Self.text(reference.reference)
  }

  init(_ entry: CustomEntry) {
    name = Self.text(entry.name)
    detail = Self.text(entry.detail)
    location = Self.text(entry.location)
    dates = entry.dates
    summary = Self.text(entry.summary)
    highlights = Self.texts(entry.highlights)
  }

  /// The form that a section of these entries has: one for all.
  static func commonForm(_ items: [RenderCVItem]) -> RenderCVForm {
    func isPlain(_ item: RenderCVItem) -> Bool {
      item.dates == nil && item.location == nil && item.highlights.isEmpty
    }
    if items.allSatisfy({ isPlain($0) && $0.name == nil && $0.detail == nil }) { return .bullet }
    if items.allSatisfy({ isPlain($0) && $0.name != nil && $0.summary == nil }) { return .oneLine }
    return .normal
  }

  /// All texts of the entry as one.
  private var line: String {
    [name, detail, summary].compactMap { $0 }.joined(separator: ", ")
  }

  /// The entry in a form of RenderCV.
  func value(_ form: RenderCVForm) -> JSONValue {
    var out = JSONObjectBuilder()
    switch form {
    case .text: return .string(line)
    case .bullet: out.add("bullet", line)
    case .number: out.add("number", line)
    case .reversedNumber: out.add("reversed_number", line)
    case .oneLine:
      // RenderCV demands a label.
      out.add("label", name ?? summary ?? Self.noName)
      if name == nil, summary == nil { out.add(Self.unnamed, .bool(true)) }
      out.add("details", detail ?? "")
    case .experience:
      // RenderCV demands both.
      out.add("company", name ?? "")
      out.add("position", role ?? "")
      addBody(to: &out)
    case .education:
      // RenderCV demands an institution and an area: a degree without one says both.
      out.add("institution", name ?? "")
      out.add("area", area ?? degree ?? "")
      out.add("degree", area == nil ? nil : degree)
      addBody(to: &out)
    case .publication:
      out.add("title", name ?? "")
      // RenderCV demands the list, though it may be empty.
      out.members.append(JSONMember("authors", .array(authors.map { .string($0) })))
      addDates(to: &out)
      out.add("journal", detail)
      let mark = "https://doi.org/"
      if let url, url.hasPrefix(mark) {
        out.add("doi", String(url.dropFirst(mark.count)))
      } else {
        out.add("url", url)
      }
      out.add("summary", summary)
    case .normal:
      out.add("name", name ?? summary ?? "")
      if let detail { out.add("detail", detail) }
      addBody(to: &out)
    }
    out.members += more.members
    return out.value
  }

  private func addBody(to out: inout JSONObjectBuilder) {
    addDates(to: &out)
    out.add("location", location)
    out.add("summary", summary)
    out.add("highlights", words: highlights)
  }

  private func addDates(to out: inout JSONObjectBuilder) {
    guard let dates else { return }
    if let start = dates.start {
      out.add("start_date", start.description)
      out.add("end_date", dates.isCurrent ? "present" : dates.end?.description)
    } else if dates.isCurrent {
      out.add("end_date", "present")
    } else {
      out.add("date", dates.end?.description)
    }
  }
}
