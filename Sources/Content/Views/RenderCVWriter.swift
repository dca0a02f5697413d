public import Base

extension Profile {
  /// The profile as a RenderCV file (`cv` with its sections; without `design`, `locale` and `settings`).
  ///
  /// Several roles at one employer are an entry each. Entries may hold keys that RenderCV has no place for, such as
  /// `url`: it passes them to its templates.
  /// - Parameter plan: the sections of the file that the profile was read from: entries come back in their sections and
  ///   forms; what was added stands behind them.
  public func renderCV(_ plan: [RenderCVSection] = []) -> JSONValue {
    var sections = RenderCVSections(self)
    sections.count(plan)
    for section in plan { sections.add(section) }
    sections.addRest()
    var cv = basics.renderCV
    cv.add("sections", .object(sections.members))
    return .object([JSONMember("cv", cv.value)])
  }

  /// What RenderCV demands and this profile lacks: places of fields, which are written as empty texts.
  public var lackedByRenderCV: [String] {
    var out: [String] = []
    for (key, jobs) in [("work", work), ("volunteer", volunteer)] {
      for (at, job) in jobs.enumerated() {
        if job.name == nil { out.append("\(key)[\(at)].\(key == "work" ? "name" : "organization")") }
        if job.roles.isEmpty, job.position == nil { out.append("\(key)[\(at)].position") }
        for (role, item) in job.roles.enumerated() where item.position == nil {
          out.append("\(key)[\(at)].roles[\(role)].position")
        }
      }
    }
    for (at, school) in education.enumerated() {
      if school.institution == nil { out.append("education[\(at)].institution") }
      if school.area == nil, school.studyType == nil { out.append("education[\(at)].area") }
    }
    return out
  }

  /// What a RenderCV file has no key for, of what this profile holds: names of its fields.
  public var notInRenderCV: [String] {
    var out: [String] = []
    if basics.location?.address != nil { out.append("basics.location.address") }
    if basics.location?.postalCode != nil { out.append("basics.location.postalCode") }
    let highlights = allHighlights.map(\.highlight)
    if highlights.contains(where: { !$0.metrics.isEmpty }) { out.append("metrics") }
    if highlights.contains(where: { !$0.wordings.isEmpty }) { out.append("wordings") }
    if !settings.privatePaths.isEmpty { out.append("private") }
    return out + unknown.map(\.name).filter { $0 != "x-import" }
  }
}

extension Basics {
  /// Networks that RenderCV knows.
  private static let networks = [
    "LinkedIn", "GitHub", "GitLab", "IMDB", "Instagram", "ORCID", "Mastodon", "StackOverflow", "ResearchGate",
    "YouTube", "Google Scholar", "Telegram", "WhatsApp", "Leetcode", "X", "Bluesky", "Reddit",
  ]

  private static func network(_ name: String) -> String? {
    let folded = name.lowercased().filter { $0 != " " }
    return networks.first { $0.lowercased().filter { $0 != " " } == folded }
  }

  /// Whether RenderCV takes a user name for one of a network.
  private static func isUser(_ name: String, of network: String) -> Bool {
    func parts(_ mark: Character) -> [Substring] {
      name.split(separator: mark, omittingEmptySubsequences: false)
    }
    switch network {
    case "Mastodon":
      return parts("@").count == 3 && parts("@")[0].isEmpty && !parts("@").dropFirst().contains("")
    case "StackOverflow":
      let parts = parts("/")
      return parts.count == 2 && !parts.contains("") && parts[0].allSatisfy(\.isNumber)
    case "ORCID": return parts("-").count == 4 && parts("-").allSatisfy { $0.count == 4 }
    case "IMDB": return name.hasPrefix("nm") && name.count == 9
    case "YouTube": return !name.hasPrefix("@")
    case "Bluesky": return name.contains(".") && !name.contains("@")
    case "WhatsApp": return RenderCVPhone.isInternational(name)
    default: return !name.isEmpty && !name.contains(" ")
    }
  }

  fileprivate var renderCV: JSONObjectBuilder {
    var out = JSONObjectBuilder()
    out.add("name", name)
    out.add("headline", label)
    let place = [location?.city, location?.region, location?.countryCode].compactMap { $0?.plain }
    out.add("location", place.isEmpty ? nil : place.joined(separator: ", "))
    out.add("email", email?.plain)
    out.add("photo", image?.plain)
    let isInternational = phone.map { RenderCVPhone.isInternational($0.plain) } ?? false
    out.add("phone", isInternational ? phone?.plain : nil)
    out.add("website", url?.plain)
    let known = profiles.filter { account in
      guard let network = Self.network(account.network?.plain ?? ""), let user = account.username else {
        return false
      }
      return Self.isUser(user.plain, of: network)
    }
    out.add(
      "social_networks",
      known.map { account in
        var item = JSONObjectBuilder()
        item.add("network", Self.network(account.network?.plain ?? ""))
        item.add("username", account.username?.plain)
        return item.value
      })
    let others = profiles.filter { !known.contains($0) }.map { account in
      let words = [account.network, account.username].compactMap { $0?.plain }
      return Self.connection(words.joined(separator: " "), account.url?.plain, icon: "link")
    }
    let number = isInternational ? nil : phone.map { $0.plain }
    let numbers = number.map { [Self.connection($0, nil, icon: RenderCVPhone.icon)] } ?? []
    out.add("custom_connections", numbers + others)
    return out
  }

  /// RenderCV demands all three, a `url` of null too.
  private static func connection(_ text: String, _ url: String?, icon: String) -> JSONValue {
    .object([
      JSONMember("placeholder", .string(text)), JSONMember("url", url.map { .string($0) } ?? .null),
      JSONMember("fontawesome_icon", .string(icon)),
    ])
  }
}

/// Puts the parts of a profile into RenderCV's sections.
private struct RenderCVSections {
  private(set) var members: [JSONMember] = []
  private var items: [RenderCVPlace: [RenderCVItem]]
  private var customs: [(title: String, items: [RenderCVItem])]
  private let rest: [(key: String, form: RenderCVForm, items: [RenderCVItem])]
  private var summary: String?
  /// The last section of the plan that a place is in: what was added stands there.
  private var last: [RenderCVPlace: String] = [:]

  /// How many entries the plan has of each place: as many as there are, and they were renamed, none taken away.
  private var planned: [RenderCVPlace: Int] = [:]
  private var counts: [RenderCVPlace: Int] = [:]
  /// The names of all entries of the plan.
  private var known: Set<String> = []

  init(_ profile: Profile) {
    summary = profile.basics.summary?.value.markdown
    items = [
      .work: profile.work.flatMap(RenderCVItem.all),
      .education: profile.education.map(RenderCVItem.init),
      .publications: profile.publications.map(RenderCVItem.init),
      .languages: profile.languages.map(RenderCVItem.init),
      .skills: profile.skills.map(RenderCVItem.init),
      .projects: profile.projects.map(RenderCVItem.init),
    ]
    customs = profile.sections.map { ($0.title.plain, $0.entries.map(RenderCVItem.init)) }
    rest = [
      ("volunteer", .experience, profile.volunteer.flatMap(RenderCVItem.all)),
      ("certificates", .normal, profile.certificates.map(RenderCVItem.init)),
      ("awards", .normal, profile.awards.map(RenderCVItem.init)),
      ("interests", .oneLine, profile.interests.map(RenderCVItem.init)),
      ("references", .normal, profile.references.map(RenderCVItem.init)),
    ]
  }

  mutating func count(_ plan: [RenderCVSection]) {
    for section in plan {
      for form in section.forms { planned[form.place(in: section.key), default: 0] += 1 }
      known.formUnion(section.names)
    }
    counts = items.mapValues(\.count)
  }

  mutating func add(_ section: RenderCVSection) {
    var entries: [JSONValue] = []
    let hasNames = section.names.count == section.forms.count
    for (at, form) in section.forms.enumerated() {
      let place = form.place(in: section.key)
      if place == .summary {
        entries += summaryTexts(section)
      } else if place != .custom {
        if let item = take(hasNames ? section.names[at] : nil, from: place) {
          entries.append(item.value(form))
        }
        last[place] = section.key
      } else if let at = custom(section.key), !customs[at].items.isEmpty {
        entries.append(customs[at].items.removeFirst().value(form))
      }
    }
    if let form = section.forms.last, let at = custom(section.key) {
      // What the person added to a section of their own.
      entries += customs[at].items.map { $0.value(form == .text ? .text : form) }
      customs[at].items = []
    }
    members.append(JSONMember(section.key, .array(entries)))
  }

  private func custom(_ key: String) -> Int? {
    customs.firstIndex { $0.title == RenderCVSection.title(key) && !$0.items.isEmpty }
  }

  /// The entry of that name; where it has another name now, one that the plan does not know.
  private mutating func take(_ name: String?, from place: RenderCVPlace) -> RenderCVItem? {
    guard let left = items[place], !left.isEmpty else { return nil }
    guard let name else { return items[place]?.removeFirst() }
    if let at = left.firstIndex(where: { $0.bareName == name }) { return items[place]?.remove(at: at) }
    guard planned[place] == counts[place], let at = left.firstIndex(where: { !known.contains($0.bareName) })
    else { return nil }
    return items[place]?.remove(at: at)
  }

  /// The paragraphs as they were, where the summary still says them; else the summary, once.
  private mutating func summaryTexts(_ section: RenderCVSection) -> [JSONValue] {
    guard let text = summary else { return [] }
    summary = nil
    func bare(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    let isSame = bare(section.paragraphs.joined()) == bare(text)
    return isSame ? section.paragraphs.map { .string($0) } : [.string(text)]
  }

  /// What no section of the plan took.
  mutating func addRest() {
    if let summary { append([.string(summary)], to: "summary") }
    let natural: [(RenderCVPlace, String, RenderCVForm)] = [
      (.work, "experience", .experience), (.education, "education", .education),
      (.projects, "projects", .normal),
      (.publications, "publications", .publication), (.skills, "skills", .oneLine),
      (.languages, "languages", .oneLine),
    ]
    for (place, key, form) in natural {
      append((items[place] ?? []).map { $0.value(form) }, to: last[place] ?? key)
    }
    for (key, form, items) in rest { append(items.map { $0.value(form) }, to: key) }
    for custom in customs {
      let form = RenderCVItem.commonForm(custom.items)
      append(custom.items.map { $0.value(form) }, to: custom.title)
    }
  }

  private mutating func append(_ entries: [JSONValue], to key: String) {
    guard !entries.isEmpty else { return }
    if let at = members.firstIndex(where: { $0.name == key }), case .array(let old) = members[at].value {
      members[at].value = .array(old + entries)
    } else {
      members.append(JSONMember(key, .array(entries)))
    }
  }
}
