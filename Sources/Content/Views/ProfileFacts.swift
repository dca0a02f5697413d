public import Base

extension Profile {
  /// The latest date that stands anywhere in the profile: what documents are dated by where nothing else says so.
  public var latestDate: PartialDate? {
    var dates: [PartialDate] = []
    func add(_ range: DateRange?) {
      if let date = range?.end ?? range?.start { dates.append(date) }
    }
    for item in work + volunteer {
      add(item.dates)
      for role in item.roles { add(role.dates) }
    }
    for item in education { add(item.dates) }
    for item in projects { add(item.dates) }
    dates +=
      awards.compactMap(\.date) + certificates.compactMap(\.date) + publications.compactMap(\.releaseDate)
    return dates.max()
  }

  /// Puts the sections that are not empty, and that the order does not name yet, at the end of the order: called after
  /// each section of a file that shows its sections in the order they are to have.
  mutating func noteSectionOrder() {
    let lists: [(String, Bool)] = [
      ("work", work.isEmpty), ("volunteer", volunteer.isEmpty), ("education", education.isEmpty),
      ("projects", projects.isEmpty), ("skills", skills.isEmpty), ("languages", languages.isEmpty),
      ("certificates", certificates.isEmpty), ("awards", awards.isEmpty),
      ("publications", publications.isEmpty), ("interests", interests.isEmpty),
      ("references", references.isEmpty), ("sections", sections.isEmpty),
    ]
    for (name, isEmpty) in lists where !isEmpty && !settings.sectionOrder.contains(name) {
      settings.sectionOrder.append(name)
    }
  }

  /// Every bullet with the item it belongs to, in the order of the sections and items.
  public var allHighlights: [(item: FactID, highlight: Highlight)] {
    var found: [(FactID, Highlight)] = []
    for item in work + volunteer {
      found += item.highlights.map { (item.id, $0) }
      for role in item.roles { found += role.highlights.map { (role.id, $0) } }
    }
    for item in education { found += item.highlights.map { (item.id, $0) } }
    for item in projects { found += item.highlights.map { (item.id, $0) } }
    for section in sections {
      for entry in section.entries { found += entry.highlights.map { (entry.id, $0) } }
    }
    return found.map { (item: $0.0, highlight: $0.1) }
  }

  /// The profile with every statement changed. O(items).
  public func mappingHighlights(_ change: (Highlight) -> Highlight) -> Profile {
    var out = self
    func map(_ list: inout [Work]) {
      for i in list.indices {
        list[i].highlights = list[i].highlights.map(change)
        for j in list[i].roles.indices {
          list[i].roles[j].highlights = list[i].roles[j].highlights.map(change)
        }
      }
    }
    map(&out.work)
    map(&out.volunteer)
    for i in out.education.indices { out.education[i].highlights = out.education[i].highlights.map(change) }
    for i in out.projects.indices { out.projects[i].highlights = out.projects[i].highlights.map(change) }
    for i in out.sections.indices {
      for j in out.sections[i].entries.indices {
        out.sections[i].entries[j].highlights = out.sections[i].entries[j].highlights.map(change)
      }
    }
    return out
  }

  /// Paths of the pictures that the profile names, relative to its folder, with where they are named; no remote ones.
  public var imagePaths: [Text] {
    var found = [basics.image].compactMap { $0 } + projects.compactMap(\.image)
    for project in projects {
      for (path, range) in project.body?.images ?? [] {
        found.append(
          Text(
            RichText(plain: path), origin: Origin(factID: project.id, fieldPath: "image", range: range)))
      }
    }
    return found.filter { !$0.plain.contains("://") && !$0.plain.hasPrefix("data:") }
  }
}
