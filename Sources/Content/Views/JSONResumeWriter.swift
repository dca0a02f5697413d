public import Base

extension Profile {
  /// The profile as JSON Resume v1: its keys in its order, our extensions only where they are used, texts as Markdown.
  /// Reading the result gives an equal profile but for places.
  public func jsonResume() -> JSONValue {
    var out = JSONObjectBuilder()
    out.add("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json")
    if language != "en" { out.add("language", language.tag) }
    out.add("basics", basics.json)
    out.add("work", work.map { $0.json(employer: "name") })
    out.add("volunteer", volunteer.map { $0.json(employer: "organization") })
    out.add("education", education.map(\.json))
    out.add("awards", awards.map(\.json))
    out.add("certificates", certificates.map(\.json))
    out.add("publications", publications.map(\.json))
    out.add("skills", skills.map(\.json))
    out.add("languages", languages.map(\.json))
    out.add("interests", interests.map(\.json))
    out.add("references", references.map(\.json))
    out.add("projects", projects.map(\.json))
    out.add("sections", sections.map(\.json))
    out.add(settings)
    for member in unknown { out.members.append(member) }
    return .object(out.members)
  }
}

/// Collects the members that have a value.
struct JSONObjectBuilder {
  var members: [JSONMember] = []

  mutating func add(_ name: String, _ value: String?) {
    if let value { members.append(JSONMember(name, .string(value))) }
  }
  /// A text in several languages stands in its own language, and in all of them below a key of ours.
  mutating func add(_ name: String, _ text: Text?) {
    guard let text else { return }
    add(name, text.value.markdown)
    guard !text.translations.isEmpty else { return }
    add(MappingReader.detailPrefix + name, text.languages)
  }
  /// A list of texts, and the same with all that is known about them, where that is more.
  mutating func add(_ name: String, _ items: [(text: String, detail: JSONValue?)]) {
    add(name, items.map { .string($0.text) })
    guard items.contains(where: { $0.detail != nil }) else { return }
    add(MappingReader.detailPrefix + name, items.map { $0.detail ?? .string($0.text) })
  }
  mutating func add(_ name: String, _ texts: [Text]) { add(name, texts.map { .string($0.value.markdown) }) }
  mutating func add(_ name: String, words: [String]) { add(name, words.map { .string($0) }) }
  mutating func add(_ name: String, _ items: [JSONValue]) {
    if !items.isEmpty { members.append(JSONMember(name, .array(items))) }
  }
  mutating func add(_ name: String, _ value: JSONValue) {
    if case .object(let inner) = value, inner.isEmpty { return }
    members.append(JSONMember(name, value))
  }
  /// A start without an end goes on: `present` is no date of JSON Resume.
  mutating func add(_ dates: DateRange) {
    add("startDate", dates.start?.description)
    if !dates.isCurrent { add("endDate", dates.end?.description) }
  }
  mutating func add(_ settings: ProfileSettings) {
    if settings.publish { add("publish", .bool(true)) }
    if settings.noindex.isEverything { add("noindex", .bool(true)) }
    if !settings.noindex.isEverything { add("noindex", words: settings.noindex.pages) }
    add("private", words: settings.privatePaths)
    add("sectionOrder", words: settings.sectionOrder)
    add("template", settings.template)
    add("attachments", settings.attachments?.rawValue)
    add("templateOptions", .object(settings.templateOptions))
    add("hyphenation", words: settings.hyphenation)
  }
  /// The id, where a person gave it (generated ones come back by themselves).
  mutating func add(id: FactID, section: String) {
    if !id.name.hasPrefix(section + "/") { add("id", id.name) }
  }
  var value: JSONValue { .object(members) }
}

extension Basics {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add("name", name)
    out.add("label", label)
    out.add("image", image?.plain)
    out.add("email", email)
    out.add("phone", phone)
    out.add("url", url?.plain)
    out.add("summary", summary)
    if let location {
      var place = JSONObjectBuilder()
      place.add("address", location.address)
      place.add("postalCode", location.postalCode)
      place.add("city", location.city)
      place.add("countryCode", location.countryCode)
      place.add("region", location.region)
      out.add("location", place.value)
    }
    out.add(
      "profiles",
      profiles.map { profile in
        var item = JSONObjectBuilder()
        item.add("network", profile.network)
        item.add("username", profile.username)
        item.add("url", profile.url?.plain)
        return item.value
      })
    return out.value
  }
}

extension Text {
  /// The text by language: its own first, the others in order of their tags.
  fileprivate var languages: JSONValue {
    let others = translations.sorted { $0.key.tag < $1.key.tag }
    let own = others.filter { $0.value == value }.prefix(1)
    let ordered = own + others.filter { $0.key != own.first?.key }
    return .object(ordered.map { JSONMember($0.key.tag, .string($0.value.markdown)) })
  }

  /// The text, by language where there are several.
  fileprivate var json: JSONValue { translations.isEmpty ? .string(value.markdown) : languages }
}

extension Highlight {
  /// The bullet's text and, where there is more to say of it, all of it.
  fileprivate func json(of item: FactID) -> (text: String, detail: JSONValue?) {
    let hasID = !id.name.hasPrefix(item.name + "/")
    guard
      hasID || !tags.isEmpty || !metrics.isEmpty || !evidence.isEmpty || !wordings.isEmpty
        || !text.translations.isEmpty
    else { return (text.value.markdown, nil) }
    var out = JSONObjectBuilder()
    out.members.append(JSONMember("text", text.json))
    if hasID { out.add("id", id.name) }
    out.add("tags", words: tags)
    out.add("metrics", metrics.map(\.json))
    out.add("evidence", evidence)
    if !wordings.isEmpty { out.members.append(JSONMember("wordings", .array(wordings.map(\.json)))) }
    return (text.value.markdown, out.value)
  }
}

extension Metric {
  fileprivate var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add("value", .number(value))
    out.add("unit", unit)
    if verified { out.add("verified", .bool(true)) }
    out.add("asOf", asOf?.description)
    return out.value
  }
}

extension Work {
  func json(employer: String) -> JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: employer == "name" ? "work" : "volunteer")
    out.add(employer, name)
    out.add("position", position)
    out.add("location", location)
    out.add("description", description)
    out.add("url", url?.plain)
    if roles.isEmpty || position != nil { out.add(dates) }
    out.add("summary", summary)
    out.add("highlights", highlights.map { $0.json(of: id) })
    out.add("roles", roles.map { $0.json(of: id) })
    out.add("tags", words: tags)
    return out.value
  }
}

extension Role {
  fileprivate func json(of job: FactID) -> JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: job.name)
    out.add("position", position)
    out.add("location", location)
    out.add(dates)
    out.add("summary", summary)
    out.add("highlights", highlights.map { $0.json(of: id) })
    out.add("tags", words: tags)
    return out.value
  }
}

extension Education {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "education")
    out.add("institution", institution)
    out.add("url", url?.plain)
    out.add("location", location)
    out.add("area", area)
    out.add("studyType", studyType)
    out.add(dates)
    out.add("score", score)
    out.add("courses", courses)
    out.add("summary", summary)
    out.add("highlights", highlights.map { $0.json(of: id) })
    out.add("tags", words: tags)
    return out.value
  }
}

extension Award {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "awards")
    out.add("title", title)
    out.add("date", date?.description)
    out.add("awarder", awarder)
    out.add("summary", summary)
    return out.value
  }
}

extension Certificate {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "certificates")
    out.add("name", name)
    out.add("date", date?.description)
    out.add("issuer", issuer)
    out.add("url", url?.plain)
    return out.value
  }
}

extension Publication {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "publications")
    out.add("name", name)
    out.add("publisher", publisher)
    out.add("releaseDate", releaseDate?.description)
    out.add("url", url?.plain)
    out.add("summary", summary)
    out.add("authors", authors)
    return out.value
  }
}

extension Skill {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "skills")
    out.add("name", name)
    out.add("level", level)
    out.add("keywords", keywords.map(\.json))
    out.add("tags", words: tags)
    return out.value
  }
}

extension Keyword {
  fileprivate var json: (text: String, detail: JSONValue?) {
    guard !aliases.isEmpty || level != nil || !name.translations.isEmpty else {
      return (name.value.markdown, nil)
    }
    var out = JSONObjectBuilder()
    out.members.append(JSONMember("name", name.json))
    out.add("aliases", words: aliases)
    out.add("level", level)
    return (name.value.markdown, out.value)
  }
}

extension Fluency {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "languages")
    out.add("language", language)
    out.add("fluency", fluency)
    return out.value
  }
}

extension Interest {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "interests")
    out.add("name", name)
    out.add("keywords", keywords)
    return out.value
  }
}

extension Reference {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "references")
    out.add("name", name)
    out.add("reference", reference)
    return out.value
  }
}

extension Project {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add(id: id, section: "projects")
    out.add("name", name)
    out.add("description", description)
    out.add("highlights", highlights.map { $0.json(of: id) })
    out.add("keywords", keywords.map(\.json))
    out.add(dates)
    out.add("url", url?.plain)
    out.add("roles", roles)
    out.add("entity", entity)
    out.add("type", type)
    out.add("image", image?.plain)
    out.add("imageAlt", imageAlt)
    out.add("tags", words: tags)
    return out.value
  }
}

extension CustomSection {
  var json: JSONValue {
    var out = JSONObjectBuilder()
    out.add("title", title)
    out.add(
      "entries",
      entries.map { entry in
        var item = JSONObjectBuilder()
        item.add(id: entry.id, section: UnicodeForms.slug(title.plain))
        item.add("name", entry.name)
        item.add("detail", entry.detail)
        item.add("location", entry.location)
        if let dates = entry.dates { item.add(dates) }
        item.add("summary", entry.summary)
        item.add("highlights", entry.highlights.map { $0.json(of: entry.id) })
        return item.value
      })
    return out.value
  }
}
