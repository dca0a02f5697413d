internal import Base

extension Profile {
  /// The profile as the public may see it: without what `private:` names and, unless it is never named there, without
  /// `references`. A path may name a section (`references`), a field (`basics.phone`), an item by place
  /// (`work[1]`) or by its id, or a field of it.
  public func publicView() -> Profile {
    var view = self
    view.references = []
    for path in settings.privatePaths { view.remove(path) }
    view.unknown = []
    return view
  }

  /// The paths of `private:` that name nothing in the profile: most likely slips.
  public var danglingPrivatePaths: [String] {
    settings.privatePaths.filter { path in
      var copy = self
      copy.settings.privatePaths = []
      var removed = copy
      return !removed.remove(path) || (removed == copy && !Self.optionalFields.contains(path))
    }
  }

  private static let optionalFields: Set<String> = [
    "basics.phone", "basics.email", "basics.url", "basics.image", "basics.location",
    "basics.location.address",
    "basics.location.postalCode", "references",
  ]

  /// Removes what a path names; false where it names nothing that profiles have.
  @discardableResult
  private mutating func remove(_ path: String) -> Bool {
    if path.hasPrefix("basics") { return removeBasics(path) }
    if removeSection(path) { return true }
    return removeItem(path)
  }

  private mutating func removeBasics(_ path: String) -> Bool {
    switch path {
    case "basics.label": basics.label = nil
    case "basics.image": basics.image = nil
    case "basics.email": basics.email = nil
    case "basics.phone": basics.phone = nil
    case "basics.url": basics.url = nil
    case "basics.summary": basics.summary = nil
    case "basics.profiles": basics.profiles = []
    case "basics.location": basics.location = nil
    case "basics.location.address": basics.location?.address = nil
    case "basics.location.postalCode": basics.location?.postalCode = nil
    case "basics.location.city": basics.location?.city = nil
    case "basics.location.region": basics.location?.region = nil
    case "basics.location.countryCode": basics.location?.countryCode = nil
    default: return false
    }
    return true
  }

  private mutating func removeSection(_ path: String) -> Bool {
    switch path {
    case "work": work = []
    case "volunteer": volunteer = []
    case "education": education = []
    case "awards": awards = []
    case "certificates": certificates = []
    case "publications": publications = []
    case "skills": skills = []
    case "languages": languages = []
    case "interests": interests = []
    case "references": references = []
    case "projects": projects = []
    case "sections": sections = []
    default: return false
    }
    return true
  }

  /// `work[1]`, `work[1].highlights[0]`, or the id of an item or highlight.
  private mutating func removeItem(_ path: String) -> Bool {
    let before = self
    func gone(_ section: String, _ index: Int, _ id: FactID) -> Bool {
      path == "\(section)[\(index)]" || path == id.name
    }
    work = Self.filter(work, gone: { gone("work", $0, $1.id) })
    volunteer = Self.filter(volunteer, gone: { gone("volunteer", $0, $1.id) })
    education = Self.filter(education, gone: { gone("education", $0, $1.id) })
    awards = Self.filter(awards, gone: { gone("awards", $0, $1.id) })
    certificates = Self.filter(certificates, gone: { gone("certificates", $0, $1.id) })
    publications = Self.filter(publications, gone: { gone("publications", $0, $1.id) })
    skills = Self.filter(skills, gone: { gone("skills", $0, $1.id) })
    languages = Self.filter(languages, gone: { gone("languages", $0, $1.id) })
    interests = Self.filter(interests, gone: { gone("interests", $0, $1.id) })
    projects = Self.filter(projects, gone: { gone("projects", $0, $1.id) })
    for at in work.indices {
      work[at].highlights.removeAll { $0.id.name == path || $0.text.origin.fieldPath == path }
      for role in work[at].roles.indices {
        work[at].roles[role].highlights.removeAll { $0.id.name == path || $0.text.origin.fieldPath == path }
      }
    }
    for at in projects.indices {
      projects[at].highlights.removeAll { $0.id.name == path || $0.text.origin.fieldPath == path }
    }
    return self != before
  }

  private static func filter<Item>(_ items: [Item], gone: (Int, Item) -> Bool) -> [Item] {
    items.enumerated().filter { !gone($0.offset, $0.element) }.map(\.element)
  }
}
