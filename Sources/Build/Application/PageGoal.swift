internal import Base
internal import Content

/// How many pages a CV may fill and how it fills them: what the person chose for the job comes before the posting, that
/// before the site. `fit` with a number and `pages` are the same wish: the first to name a number decides both.
struct PageGoal: Hashable {
  var pages: Int
  var fit: FitGoal
  /// Where `fit` stands; nil: in the site's settings.
  var range: SourceRange?

  init(_ variant: Variant?, _ job: JobPosting?, _ site: SiteSettings) {
    let levels: [(pages: Int?, fit: FitGoal?, range: SourceRange?)] = [
      (variant?.pages, variant?.fit, variant?.fitRange), (job?.pages, job?.fit, job?.fitRange),
      (site.pages, site.fit, nil),
    ]
    let numbered = levels.firstIndex { $0.fit?.pages != nil || $0.pages != nil } ?? levels.count - 1
    pages = levels[numbered].fit?.pages ?? levels[numbered].pages ?? site.pages
    // A number of pages further down is overruled.
    let deciding = levels.indices.first { i in
      levels[i].fit.map { $0.pages == nil || i <= numbered } ?? false
    }
    fit = deciding.flatMap { levels[$0].fit } ?? .auto
    range = deciding.flatMap { levels[$0].range }
  }
}
