public import Base

extension Profile {
  /// A fact with a name that a person may use, and what holds it.
  public struct NamedFact: Hashable, Sendable {
    public var id: FactID
    /// The position, role, project or group that it stands in; nil for the items of sections.
    public var holder: FactID?
    public var tags: [String]
    /// Its text, or its title.
    public var quote: String
  }

  /// All items, roles, statements and keywords, each after what holds it, in the order of the sections.
  public var namedFacts: [NamedFact] {
    var out: [NamedFact] = []
    func add(_ id: FactID, in holder: FactID? = nil, _ tags: [String] = [], _ quotes: Text?...) {
      let quote = quotes.compactMap { $0?.plain }.joined(separator: ", ")
      out.append(NamedFact(id: id, holder: holder, tags: tags, quote: quote))
    }
    func add(_ list: [Highlight], in holder: FactID) {
      for item in list { add(item.id, in: holder, item.tags, item.text) }
    }
    func add(_ list: [Keyword], in holder: FactID) {
      for item in list { add(item.id, in: holder, [], item.name) }
    }
    for item in work + volunteer {
      add(item.id, item.tags, item.position, item.name)
      add(item.highlights, in: item.id)
      for role in item.roles {
        add(role.id, in: item.id, role.tags, role.position, item.name)
        add(role.highlights, in: role.id)
      }
    }
    for item in education {
      add(item.id, item.tags, item.studyType, item.area, item.institution)
      add(item.highlights, in: item.id)
    }
    for item in projects {
      add(item.id, item.tags, item.name)
      add(item.highlights, in: item.id)
      add(item.keywords, in: item.id)
    }
    for item in skills {
      add(item.id, item.tags, item.name)
      add(item.keywords, in: item.id)
    }
    for item in languages { add(item.id, [], item.language) }
    for item in certificates { add(item.id, [], item.name) }
    for item in awards { add(item.id, [], item.title) }
    for item in publications { add(item.id, [], item.name) }
    for item in interests { add(item.id, [], item.name) }
    for item in references { add(item.id, [], item.name) }
    for item in sections.flatMap(\.entries) {
      add(item.id, [], item.name)
      add(item.highlights, in: item.id)
    }
    return out
  }

  /// Names of sections, as `sectionOrder` has them.
  public static let sectionNames = [
    "work", "education", "projects", "volunteer", "skills", "certificates", "languages", "publications",
    "awards", "sections", "interests", "references",
  ]
}
