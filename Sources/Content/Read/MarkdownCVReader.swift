internal import Base

/// Reads a CV in Markdown: `# Name`, lines about the person, `## Section`, `### Entry`, bullets. It reads what
/// `cv.md` holds, and whatever other CV has that shape; sections it does not know become free sections.
enum MarkdownCVReader {
  static func read(_ source: SourceText, slug: String) -> Checked<Profile?> {
    var state = ProfileState(context: ReadContext(source: source))
    guard let matter = FrontMatter.read(source, &state.context) else {
      return Checked(nil, state.context.diagnostics)
    }
    let body = BlockMarkdown.parse(matter.body, in: source, from: matter.bodyStart)
    state.context.diagnostics += body.diagnostics
    var builder = MarkdownCVBuilder(slug: slug, state: state)
    for block in body.value.blocks { builder.add(block) }
    return builder.finish()
  }
}

/// Collects a profile block by block.
private struct MarkdownCVBuilder {
  private enum Section { case work, volunteer, education, projects, skills, languages, summary, other }

  private var profile: Profile
  private var state: ProfileState
  private var section = Section.summary
  private var custom: CustomSection?
  private var paragraphsAboutPerson = 0

  init(slug: String, state: ProfileState) {
    profile = Profile(slug: slug)
    self.state = state
  }

  mutating func finish() -> Checked<Profile?> {
    closeCustom()
    guard profile.basics.name != nil else {
      state.context.report(
        .error, "content.missing-name", "the CV has no name",
        at: SourceRange(file: state.context.source.file),
        hints: ["begin it with a heading `# Your Name`"])
      return Checked(nil, state.context.diagnostics)
    }
    return Checked(profile, state.context.diagnostics)
  }

  mutating func add(_ block: MarkdownDocument.Block) {
    switch block {
    case .heading(let level, let text, let range):
      switch level {
      case 1 where profile.basics.name == nil:
        profile.basics.name = self.text(text, range, "basics.name", FactID("basics"))
      case 1, 2: open(text, range)
      default: entry(text, range)
      }
    case .paragraph(let text, let range): paragraph(text, range)
    case .list(_, let items): for item in items { bullet(item) }
    default: break
    }
  }

  private func text(_ rich: RichText, _ range: SourceRange, _ path: String, _ id: FactID?) -> Text {
    Text(rich, origin: Origin(factID: id, fieldPath: path, range: range))
  }

  // MARK: Sections

  private mutating func closeCustom() {
    if let custom, !custom.entries.isEmpty { profile.sections.append(custom) }
    custom = nil
  }

  private mutating func open(_ title: RichText, _ range: SourceRange) {
    closeCustom()
    section = Self.section(UnicodeForms.folded(title.plain))
    if section == .other { custom = CustomSection(title: text(title, range, "sections", nil)) }
  }

  private static func section(_ title: String) -> Section {
    let words: [(Section, [String])] = [
      (.volunteer, ["volunteer", "ehrenamt", "benevol"]),
      (.work, ["experience", "employment", "work", "berufserfahrung", "erfahrung", "berufspraxis"]),
      (.education, ["education", "bildung", "studium", "formation", "educacion"]),
      (.projects, ["project", "projekt", "projet", "proyecto"]),
      (.skills, ["skill", "kenntnisse", "competence", "technolog", "habilidad"]),
      (.languages, ["language", "sprachen", "langues", "idiomas"]),
      (.summary, ["summary", "profile", "about", "profil", "objective"]),
    ]
    return words.first { $0.1.contains(where: title.contains) }?.0 ?? .other
  }

  // MARK: Entries

  /// `Position, Employer`, `Position — Employer` or `Position at Employer`; `Degree, School` in education.
  private mutating func entry(_ title: RichText, _ range: SourceRange) {
    let (first, second) = Self.halves(title.plain)
    let none = DateRange(start: nil, end: nil, isCurrent: false)
    func field(_ value: String?, _ path: String, _ id: FactID) -> Text? {
      value.map { text(RichText(plain: $0), range, path, id) }
    }
    switch section {
    case .work, .volunteer:
      let name = section == .work ? "work" : "volunteer"
      var item = Work(
        id: state.namer.generated(section: name, title: title.plain, start: nil, at: range), dates: none)
      item.position = field(first, "\(name).position", item.id)
      item.name = field(second, "\(name).name", item.id)
      if section == .work { profile.work.append(item) } else { profile.volunteer.append(item) }
    case .education:
      var item = Education(
        id: state.namer.generated(section: "education", title: title.plain, start: nil, at: range),
        dates: none)
      item.studyType = second == nil ? nil : field(first, "education.studyType", item.id)
      item.institution = field(second ?? first, "education.institution", item.id)
      profile.education.append(item)
    case .projects:
      var item = Project(
        id: state.namer.generated(section: "projects", title: title.plain, start: nil, at: range), dates: none
      )
      item.name = text(title, range, "projects.name", item.id)
      profile.projects.append(item)
    case .skills, .languages, .summary, .other:
      var item = CustomEntry(
        id: state.namer.generated(section: "sections", title: title.plain, start: nil, at: range))
      item.name = text(title, range, "sections.name", item.id)
      if custom == nil { custom = CustomSection(title: text(title, range, "sections", nil)) }
      custom?.entries.append(item)
    }
  }

  private static func halves(_ title: String) -> (String, String?) {
    for mark in [" — ", " – ", " | ", ", ", " at ", " @ "] {
      guard let at = title.firstRange(ofText: mark) else { continue }
      return (String(title[..<at.lowerBound]), String(title[at.upperBound...]))
    }
    return (title, nil)
  }

  // MARK: Text

  private mutating func paragraph(_ rich: RichText, _ range: SourceRange) {
    if profile.basics.name != nil, section == .summary, paragraphsAboutPerson < 2,
      profile.basics.summary == nil, aboutPerson(rich, range)
    {
      paragraphsAboutPerson += 1
      return
    }
    switch section {
    case .summary:
      if var summary = profile.basics.summary {
        summary.value.inlines += [.text(" ")] + rich.inlines
        profile.basics.summary = summary
      } else {
        profile.basics.summary = text(rich, range, "basics.summary", FactID("basics"))
      }
    case .skills: skills(rich, range)
    case .languages: language(rich, range)
    default: detail(rich, range)
    }
  }

  /// The lines below the name: what the person is, then how to reach them.
  private mutating func aboutPerson(_ rich: RichText, _ range: SourceRange) -> Bool {
    let pieces = Self.pieces(rich)
    let isContact = pieces.contains {
      $0.text.contains("@") || Self.looksLikePhone($0.text) || $0.link != nil
    }
    guard isContact else {
      guard profile.basics.label == nil, rich.plain.count < 100, !rich.plain.contains(". ") else {
        return false
      }
      profile.basics.label = text(rich, range, "basics.label", FactID("basics"))
      return true
    }
    for piece in pieces { contact(piece, range) }
    return true
  }

  private mutating func contact(_ piece: (text: String, link: String?), _ range: SourceRange) {
    func field(_ value: String, _ path: String) -> Text {
      text(RichText(plain: value), range, path, FactID("basics"))
    }
    if piece.text.contains("@"), !piece.text.contains("/") {
      profile.basics.email = profile.basics.email ?? field(piece.text, "basics.email")
    } else if Self.looksLikePhone(piece.text) {
      profile.basics.phone = profile.basics.phone ?? field(piece.text, "basics.phone")
    } else if let link = piece.link ?? (piece.text.hasPrefix("http") ? piece.text : nil) {
      if profile.basics.url == nil {
        profile.basics.url = field(link, "basics.url")
      } else {
        var network = NetworkProfile()
        network.url = field(link, "basics.profiles.url")
        network.username = field(piece.text, "basics.profiles.username")
        profile.basics.profiles.append(network)
      }
    } else if profile.basics.location == nil, !piece.text.isEmpty {
      var location = Location()
      location.city = field(piece.text, "basics.location.city")
      profile.basics.location = location
    }
  }

  private static func looksLikePhone(_ text: String) -> Bool {
    let digits = text.utf8.count { (48...57).contains($0) }
    return digits >= 7 && text.allSatisfy { $0.isNumber || " +()-–./\u{A0}\u{202F}".contains($0) }
  }

  /// The parts between ` · ` or ` | `, each with the link it is.
  private static func pieces(_ rich: RichText) -> [(text: String, link: String?)] {
    var out: [(text: String, link: String?)] = [("", nil)]
    for inline in rich.inlines {
      switch inline {
      case .link(let destination, let inner):
        out[out.count - 1].text += RichText(inner).plain
        let isPlace = destination.hasPrefix("mailto:") || destination.hasPrefix("tel:")
        out[out.count - 1].link = isPlace ? nil : destination
      case .lineBreak: out.append(("", nil))
      default:
        var first = true
        for part in RichText([inline]).plain.split(
          omittingEmptySubsequences: false, whereSeparator: { "·|•".contains($0) })
        {
          if !first { out.append(("", nil)) }
          out[out.count - 1].text += part
          first = false
        }
      }
    }
    return out.map { (InlineMarkdown.collapsed($0.text), $0.link) }.filter { !$0.0.isEmpty }
  }

  /// A paragraph inside an entry: its dates and place, or text.
  private mutating func detail(_ rich: RichText, _ range: SourceRange) {
    let (dates, place) = MarkdownDates.read(rich.plain)
    func field(_ value: String?, _ path: String, _ id: FactID) -> Text? {
      value.map { text(RichText(plain: $0), range, path, id) }
    }
    switch section {
    case .work where !profile.work.isEmpty:
      let at = profile.work.count - 1
      if let dates {
        profile.work[at].dates = dates
        profile.work[at].location = field(place, "work.location", profile.work[at].id)
      } else {
        profile.work[at].summary = text(rich, range, "work.summary", profile.work[at].id)
      }
    case .volunteer where !profile.volunteer.isEmpty:
      let at = profile.volunteer.count - 1
      if let dates {
        profile.volunteer[at].dates = dates
        profile.volunteer[at].location = field(place, "volunteer.location", profile.volunteer[at].id)
      } else {
        profile.volunteer[at].summary = text(rich, range, "volunteer.summary", profile.volunteer[at].id)
      }
    case .education where !profile.education.isEmpty:
      let at = profile.education.count - 1
      if let dates {
        profile.education[at].dates = dates
        profile.education[at].location = field(place, "education.location", profile.education[at].id)
      } else {
        profile.education[at].summary = text(rich, range, "education.summary", profile.education[at].id)
      }
    case .projects where !profile.projects.isEmpty:
      let at = profile.projects.count - 1
      if let dates {
        profile.projects[at].dates = dates
      } else {
        profile.projects[at].description = text(rich, range, "projects.description", profile.projects[at].id)
      }
    default:
      var item = CustomEntry(
        id: state.namer.generated(
          section: "sections", title: FactID.textDigest(rich.plain), start: nil, at: range))
      item.summary = text(rich, range, "sections.summary", item.id)
      if custom != nil { custom?.entries.append(item) }
    }
  }

  private mutating func bullet(_ item: [MarkdownDocument.Block]) {
    guard case .paragraph(let rich, let range)? = item.first else { return }
    let written = text(rich, range, "highlights", nil)
    func highlight(_ id: FactID) -> Highlight { Highlight(item: id, text: written, namer: &state.namer) }
    switch section {
    case .work where !profile.work.isEmpty:
      let at = profile.work.count - 1
      profile.work[at].highlights.append(highlight(profile.work[at].id))
    case .volunteer where !profile.volunteer.isEmpty:
      let at = profile.volunteer.count - 1
      profile.volunteer[at].highlights.append(highlight(profile.volunteer[at].id))
    case .education where !profile.education.isEmpty:
      let at = profile.education.count - 1
      profile.education[at].highlights.append(highlight(profile.education[at].id))
    case .projects where !profile.projects.isEmpty:
      let at = profile.projects.count - 1
      profile.projects[at].highlights.append(highlight(profile.projects[at].id))
    case .skills: skills(rich, range)
    case .languages: language(rich, range)
    default:
      if let at = custom?.entries.indices.last, custom?.entries[at].name != nil {
        let id = custom!.entries[at].id
        custom?.entries[at].highlights.append(highlight(id))
      } else {
        detail(rich, range)
      }
    }
  }

  /// `Group: a, b, c`, or `a, b, c`.
  private mutating func skills(_ rich: RichText, _ range: SourceRange) {
    let parts = rich.plain.split(separator: ":", maxSplits: 1).map { InlineMarkdown.collapsed(String($0)) }
    guard let list = parts.last else { return }
    var item = Skill(id: state.namer.generated(section: "skills", title: parts[0], start: nil, at: range))
    if parts.count == 2 { item.name = text(RichText(plain: parts[0]), range, "skills.name", item.id) }
    item.keywords = list.split(separator: ",").map { part in
      let word = InlineMarkdown.collapsed(String(part))
      let id = state.namer.generated(inside: item.id, text: word, at: range)
      return Keyword(id: id, name: text(RichText(plain: word), range, "skills.keywords", id))
    }
    profile.skills.append(item)
  }

  /// `Language: level`, `Language (level)`, several parted by commas or ` · `.
  private mutating func language(_ rich: RichText, _ range: SourceRange) {
    for part in rich.plain.split(whereSeparator: { ",·;".contains($0) }) {
      let halves = part.split(whereSeparator: { ":()–—".contains($0) }).map {
        InlineMarkdown.collapsed(String($0))
      }
      .filter { !$0.isEmpty }
      guard let name = halves.first else { continue }
      var item = Fluency(id: state.namer.generated(section: "languages", title: name, start: nil, at: range))
      item.language = text(RichText(plain: name), range, "languages.language", item.id)
      if halves.count > 1 {
        item.fluency = text(RichText(plain: halves[1]), range, "languages.fluency", item.id)
      }
      profile.languages.append(item)
    }
  }
}
