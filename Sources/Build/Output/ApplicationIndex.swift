internal import Base
internal import Content
internal import Export

/// `applications/index.html`: everything there is, by person.
enum ApplicationIndex {
  /// - Parameter stale: folders kept from an earlier build, of people or postings that cannot be read now.
  static func html(
    _ all: [Application], outcomes: [String: ApplicationOutcome], stale: [String], _ context: BuildContext
  ) -> String {
    var groups = context.content.people.map { person in
      IndexPage.Group(
        heading: person.profile.basics.name?.plain ?? person.slug,
        entries: all.filter { $0.person.slug == person.slug }.compactMap {
          entry($0, outcomes[$0.folder])
        })
    }
    let kept = stale.map { folder in
      IndexPage.Entry(
        title: folder, href: folder + "/index.html", note: "stale: its profile or posting cannot be read now",
        links: [PageLink("CV as PDF", href: folder + "/cv.pdf")])
    }
    groups.append(IndexPage.Group(heading: "Kept from an earlier build", entries: kept))
    return IndexPage(
      language: "en", title: "Applications",
      introduction: "Everything here is private: tailored CVs, letters and match reports.", groups: groups,
      emptyText: "There are no people yet.", isIndexed: false
    ).html
  }

  private static func entry(_ application: Application, _ outcome: ApplicationOutcome?) -> IndexPage.Entry? {
    guard let outcome else { return nil }
    let exists = outcome.isMade || outcome.isKept
    let folder = application.folder
    var links: [PageLink] = []
    if exists {
      links.append(PageLink("CV as PDF", href: folder + "/cv.pdf"))
      if application.job != nil {
        links.append(PageLink("Letter as PDF", href: folder + "/letter.pdf"))
        links.append(PageLink("Match report", href: folder + "/match.html"))
      }
    }
    let job = application.job
    let isFresh = outcome.isMade || (outcome.isKept && outcome.diagnostics.isEmpty)
    return IndexPage.Entry(
      title: job.map { $0.position?.plain ?? $0.slug } ?? "General CV",
      href: exists ? folder + "/index.html" : nil,
      detail: [job?.company?.plain, job?.location?.plain].compactMap { $0 }.joined(separator: ", "),
      note: isFresh
        ? PostingWarning.note(outcome.diagnostics)
        : exists ? "stale: the last build of it failed" : "not made: its build failed",
      links: links)
  }
}

/// `site/index.html`: the people who publish.
enum SiteIndex {
  static func html(_ people: [PublishedPages], _ context: BuildContext) -> String {
    let entries = people.map { person in
      IndexPage.Entry(title: person.name, href: person.slug + "/index.html", detail: person.label)
    }
    return IndexPage(
      language: context.content.site.language, title: context.content.site.title?.plain ?? "Portfolios",
      groups: [IndexPage.Group(entries: entries)], emptyText: "Nobody publishes a portfolio here yet.",
      isIndexed: !context.content.site.noindex, canonical: context.content.site.baseURL.map { $0 + "/" }
    ).html
  }
}
