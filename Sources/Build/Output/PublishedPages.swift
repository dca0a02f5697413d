internal import Base
internal import Content
internal import Export

/// What the site as a whole says of one person who publishes: their row in the index and the pages that may be listed.
struct PublishedPages {
  var slug: String
  var name: String
  var label: String?
  /// Whether search engines may list the portfolio.
  var isListed: Bool
  /// Pages below the person's folder that search engines may list, in order: projects.
  var listed: [String]

  /// - Parameter stands: whether a page is there: where pages could not be made anew, only those of before are.
  init(_ person: Person, stands: (String) -> Bool) {
    slug = person.slug
    let view = person.profile.publicView()
    name = person.profile.basics.name?.plain ?? person.slug
    label = view.basics.label?.plain
    let noindex = person.profile.settings.noindex
    isListed = !noindex.contains(NoIndex.portfolio)
    let projects = view.projects.compactMap(\.slug).filter { !noindex.contains($0) }
    listed = projects.map { "projects/\($0).html" }.filter { [slug] in stands(slug + "/" + $0) }
  }

  /// As the files of an earlier build say it, of somebody whose profile cannot be read now; nil where they do not.
  ///
  /// - Parameter folder: the person's, of the tree that is being made.
  init?(keptIn folder: String, slug: String) {
    guard let bytes = Files.contents(Path.join(folder, "resume.json")),
      let resume = try? JSONValue.parse(String(decoding: bytes, as: UTF8.self))
    else { return nil }
    self.slug = slug
    name = resume["basics"]?["name"]?.stringValue ?? slug
    label = resume["basics"]?["label"]?.stringValue
    func isListed(_ page: String) -> Bool {
      guard let bytes = Files.contents(Path.join(folder, page)) else { return false }
      return !String(decoding: bytes, as: UTF8.self).contains(HTMLPageOptions.noindexElement)
    }
    self.isListed = isListed("index.html")
    let projects = (try? Files.list(Path.join(folder, "projects"))) ?? []
    listed = projects.map { "projects/" + $0.name }.filter { $0.hasSuffix(".html") && isListed($0) }.sorted()
  }
}
