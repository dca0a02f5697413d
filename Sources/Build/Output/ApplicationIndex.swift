internal import Base
internal import Content
internal import Export

/// `applications/index.html`: everything there is, by person and, where several people apply for a job, by posting.
enum ApplicationIndex {
  /// - Parameters:
  ///   - stale: folders kept from an earlier build, of people or postings that cannot be read now.
  ///   - missing: people and folders of which there is nothing, for the same reason.
  static func html(
    _ all: [Application], outcomes: [String: ApplicationOutcome], stale: [String], missing: [String],
    _ context: BuildContext
  ) -> String {
    let byPerson = Dictionary(grouping: all, by: \.person.slug)
    var groups = context.content.people.map { person in
      IndexPage.Group(
        heading: person.profile.basics.name?.plain ?? person.slug,
        entries: (byPerson[person.slug] ?? []).compactMap { entry($0, outcomes[$0.folder]) },
        listing: "People")
    }
    let kept = stale.map { folder in
      IndexPage.Entry(
        title: folder, href: folder + "/index.html", note: "stale: " + unreadable(folder, context.content),
        links: links(folder, isAnswer: !folder.hasSuffix("/general")))
    }
    let absent = missing.map { IndexPage.Entry(title: $0, note: unreadable($0, context.content)) }
    let people = groups
    // What needs somebody's hand is said first.
    groups.insert(IndexPage.Group(heading: "Not made", entries: absent), at: 0)
    groups.insert(IndexPage.Group(heading: "Kept from an earlier build", entries: kept), at: 1)
    return IndexPage(
      language: "en", title: "Applications",
      introduction: "Everything here is private: tailored CVs, letters and match reports. "
        + count(people, absent: absent.count, kept: kept.count),
      groups: groups + postings(all, outcomes, context.content),
      emptyText: "There are no people yet.", isIndexed: false
    ).html
  }

  /// Who applies for each job for which several do.
  private static func postings(
    _ all: [Application], _ outcomes: [String: ApplicationOutcome], _ content: ContentSet
  ) -> [IndexPage.Group] {
    let byJob = Dictionary(grouping: all.filter { $0.job != nil }, by: { $0.job?.slug ?? "" })
    return content.jobs.compactMap { job in
      let applications = byJob[job.slug] ?? []
      guard applications.count > 1 else { return nil }
      let entries = applications.compactMap { application -> IndexPage.Entry? in
        guard var entry = entry(application, outcomes[application.folder]) else { return nil }
        entry.title = application.person.profile.basics.name?.plain ?? application.person.slug
        entry.detail = nil
        return entry
      }
      let names = [job.position?.plain ?? job.slug, job.company?.plain].compactMap { $0 }
      return IndexPage.Group(
        heading: "Posting: " + names.joined(separator: ", "), entries: entries,
        listing: "Postings that several apply for", listedAs: names.joined(separator: ", "))
    }
  }

  /// "47 people, 282 applications; 3 not made."
  private static func count(_ groups: [IndexPage.Group], absent: Int, kept: Int) -> String {
    func number(_ count: Int, _ one: String, _ many: String) -> String {
      "\(count) " + (count == 1 ? one : many)
    }
    let people = groups.filter { !$0.entries.isEmpty }
    let made = people.reduce(0) { $0 + $1.entries.count { $0.href != nil } }
    let failed = absent + people.reduce(0) { $0 + $1.entries.count { $0.href == nil } }
    var out = number(people.count, "person", "people") + ", " + number(made, "application", "applications")
    if failed > 0 { out += "; \(failed) not made" }
    if kept > 0 { out += "; \(kept) kept from an earlier build" }
    return out + "."
  }

  /// Why nothing new can be made of a person or an application.
  private static func unreadable(_ name: String, _ content: ContentSet) -> String {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count > 1, !content.unreadablePeople.contains(parts[0]) else {
      return "the profile of `\(parts[0])` has mistakes; `vitae check` says which"
    }
    let what =
      content.unreadableJobs.contains(parts[1])
      ? "the posting `\(parts[1])`" : "the person's file `jobs/\(parts[1]).yaml`"
    return what + " has mistakes; `vitae check` says which"
  }

  private static func links(_ folder: String, isAnswer: Bool) -> [PageLink] {
    let cv = PageLink("CV as PDF", href: folder + "/cv.pdf")
    guard isAnswer else { return [cv] }
    return [
      cv, PageLink("Letter as PDF", href: folder + "/letter.pdf"),
      PageLink("Match report", href: folder + "/match.html"),
    ]
  }

  private static func entry(_ application: Application, _ outcome: ApplicationOutcome?) -> IndexPage.Entry? {
    guard let outcome else { return nil }
    let exists = outcome.isMade || outcome.isKept
    let folder = application.folder
    let links = exists ? links(folder, isAnswer: application.job != nil) : []
    let job = application.job
    let place = [job?.company?.plain, job?.location?.plain].compactMap { $0 }.joined(separator: ", ")
    let isFresh = outcome.isMade || (outcome.isKept && outcome.diagnostics.isEmpty)
    return IndexPage.Entry(
      title: job.map { $0.position?.plain ?? $0.slug } ?? "General CV",
      href: exists ? folder + "/index.html" : nil,
      detail: place.isEmpty ? nil : place,
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
