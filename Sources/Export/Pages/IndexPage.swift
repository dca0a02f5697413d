public import Base

/// A link to show.
public struct PageLink: Hashable, Sendable {
  public var label: String
  /// Relative to the page.
  public var href: String
  public init(_ label: String, href: String) {
    self.label = label
    self.href = href
  }

  /// A list of links in one line where there is room.
  static func write(_ links: [PageLink], to page: inout PageFrame) {
    page.raw("<ul class=\"links\">\n")
    for link in links {
      page.start("li")
      page.element("a", link.label, [("href", link.href)])
      page.end("li")
    }
    page.raw("</ul>\n")
  }
}

/// A page that lists others: what `output/applications/index.html` and `output/site/index.html` are made of.
public struct IndexPage: Hashable, Sendable {
  /// One line of the list.
  public struct Entry: Hashable, Sendable {
    public var title: String
    /// Where the title leads; nil: nowhere.
    public var href: String?
    /// What stands below the title: "Data engineer, Brno".
    public var detail: String?
    /// What is wrong or special: "out of date: …".
    public var note: String?
    public var links: [PageLink]
    public init(
      title: String, href: String? = nil, detail: String? = nil, note: String? = nil, links: [PageLink] = []
    ) {
      self.title = title
      self.href = href
      self.detail = detail
      self.note = note
      self.links = links
    }
  }

  /// Entries under a heading of their own.
  public struct Group: Hashable, Sendable {
    /// nil: no heading.
    public var heading: String?
    public var entries: [Entry]
    /// What the list at the start of the page calls groups of its kind ("People"); nil: it is not listed there.
    public var listing: String?
    /// What it is called there; nil: as its heading.
    public var listedAs: String?
    public init(heading: String? = nil, entries: [Entry], listing: String? = nil, listedAs: String? = nil) {
      self.listedAs = listedAs
      self.heading = heading
      self.entries = entries
      self.listing = listing
    }
  }
  private static let style = """
    nav { margin: 1.25rem 0 0; }
    nav p { margin: 0 0 .25rem; font-weight: 600; }
    """
  /// So many groups are found without a list of them.
  private static let fewGroups = 3

  public var language: LanguageTag
  public var title: String
  /// A sentence below the title.
  public var introduction: String?
  public var groups: [Group]
  /// What to say where there are no entries.
  public var emptyText: String
  /// False for private pages: search engines are told to leave them alone.
  public var isIndexed: Bool
  /// The page's own absolute address, where it is known.
  public var canonical: String?

  public init(
    language: LanguageTag, title: String, introduction: String? = nil, groups: [Group],
    emptyText: String = "",
    isIndexed: Bool, canonical: String? = nil
  ) {
    self.canonical = canonical
    self.language = language
    self.title = title
    self.introduction = introduction
    self.groups = groups
    self.emptyText = emptyText
    self.isIndexed = isIndexed
  }

  /// The page as HTML, without scripts and with its own small stylesheet.
  public var html: String {
    let card = canonical.map {
      HTMLPageOptions.Card(kind: .website, title: title, description: introduction, page: $0)
    }
    var page = PageFrame(
      language: language.tag, title: title, heading: title, isIndexed: isIndexed,
      style: Self.style, canonical: canonical, card: card)
    if let introduction { page.line("p", introduction, [("class", "soft")]) }
    let filled = groups.filter { !$0.entries.isEmpty }
    if filled.isEmpty, !emptyText.isEmpty { page.line("p", emptyText) }
    writeListing(filled, to: &page)
    for (i, group) in filled.enumerated() { Self.write(group, number: i + 1, to: &page) }
    return page.finish()
  }

  /// Links to the groups by what they are called, where there are many.
  private func writeListing(_ groups: [Group], to page: inout PageFrame) {
    let listed = groups.enumerated().filter { $0.element.listing != nil && $0.element.heading != nil }
    guard listed.count > Self.fewGroups else { return }
    var names: [String] = []
    for (_, group) in listed where !names.contains(group.listing!) { names.append(group.listing!) }
    for (i, name) in names.enumerated() {
      page.start("nav", [("aria-labelledby", "list-\(i + 1)")])
      page.line("p", name, [("id", "list-\(i + 1)")])
      PageLink.write(
        listed.filter { $0.element.listing == name }.map {
          PageLink($0.element.listedAs ?? $0.element.heading!, href: "#group-\($0.offset + 1)")
        }, to: &page)
      page.end("nav")
    }
  }

  private static func write(_ group: Group, number: Int, to page: inout PageFrame) {
    if let heading = group.heading { page.section("group-\(number)", heading) }
    page.raw("<ul>\n")
    for entry in group.entries { write(entry, headingLevel: group.heading == nil ? 2 : 3, to: &page) }
    page.raw("</ul>\n")
    if group.heading != nil { page.end("section") }
  }

  private static func write(_ entry: Entry, headingLevel: Int, to page: inout PageFrame) {
    page.start("li", [("class", "item")])
    let heading = "h\(headingLevel)"
    page.start(heading, headingLevel == 2 ? [("class", "entry")] : [])
    if let href = entry.href {
      page.element("a", entry.title, [("href", href)])
    } else {
      page.text(entry.title)
    }
    page.end(heading)
    if let detail = entry.detail { page.line("p", detail, [("class", "soft")]) }
    if let note = entry.note { page.line("p", note, [("class", "partly")]) }
    if !entry.links.isEmpty { PageLink.write(entry.links, to: &page) }
    page.end("li")
  }
}
