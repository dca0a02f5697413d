internal import Base
public import Content

/// Selects and orders what a CV shows, for a posting or in general, within a number of pages that the typesetter
/// confirms. Words nothing: every text stays as the person wrote it.
public enum Tailor {
  /// Layouts measured at most.
  static let measureLimit = 12
  /// A last page filled less than this counts as nearly empty.
  static let nearlyEmpty = 0.12

  /// The profile selected and ordered for `posting`; without a posting, for the general CV.
  ///
  /// `date` is the day that current positions are counted to; nil: the posting's, else the latest date of the
  /// profile. `pages` below 1 counts as 1. Measures at most 12 layouts.
  public static func tailor(
    _ profile: Profile, to posting: JobPosting?, pages: Int, date: PartialDate? = nil,
    measure: any LayoutMeasure
  ) -> TailoredProfile {
    let date = date ?? Experience.referenceDate(profile, posting)
    let reading = posting.map(RequirementReader.read)
    let requirements = reading?.requirements ?? []
    let matcher = Matcher(profile, date: date)
    let relevance = Relevance(matcher, requirements)
    let plan = DropPlan(profile, matcher.store, relevance, date: date)
    let selection = ProfileSelection(source: profile, relevance: relevance)
    var fit = PageFit(pages: max(1, pages), plan: plan, selection: selection, measure: measure)
    let count = fit.run()
    let dropped = Set(plan.steps.prefix(count))
    let tailored = selection.profile(without: dropped)
    let evidence = EvidenceWriter(
      source: matcher.store, tailored: FactStore(tailored), plan: plan, relevance: relevance, date: date
    ).evidence()
    let result = try? TailoredProfile(
      tailored, of: profile, evidence: evidence, reading: reading, matches: matcher.match(requirements),
      extent: fit.extent(count), pages: max(1, pages), measurements: fit.measurements, date: date)
    return result
      ?? TailoredProfile(
        untouched: profile, reading: reading, matches: matcher.match(requirements), extent: fit.extent(0),
        pages: max(1, pages), measurements: fit.measurements, date: date)
  }
}

/// Finds how many steps of a plan must be taken so that the pages suffice.
struct PageFit {
  let pages: Int
  let plan: DropPlan
  let selection: ProfileSelection
  let measure: any LayoutMeasure
  private var known: [Int: LayoutExtent] = [:]
  var measurements: Int { known.count }

  init(pages: Int, plan: DropPlan, selection: ProfileSelection, measure: any LayoutMeasure) {
    self.pages = pages
    self.plan = plan
    self.selection = selection
    self.measure = measure
  }

  /// The number of steps. Binary search: more steps never take more pages.
  mutating func run() -> Int {
    let needed = fewest(pages: pages, from: 0, to: plan.steps.count)
    guard pages > 1 || extent(needed).pages > 1 else { return needed }
    return withoutNearlyEmptyPage(needed)
  }

  /// The fewest steps in `low...high` after which at most `pages` are filled; `high` where none suffices.
  private mutating func fewest(pages: Int, from low: Int, to high: Int) -> Int {
    var low = low
    var high = high
    if extent(low).pages <= pages { return low }
    while low + 1 < high, measurements < Tailor.measureLimit - 3 {
      let middle = (low + high) / 2
      if extent(middle).pages <= pages { high = middle } else { low = middle }
    }
    return high
  }

  /// A last page with a few lines is saved where one or two small steps do it.
  private mutating func withoutNearlyEmptyPage(_ needed: Int) -> Int {
    let extent = extent(needed)
    guard extent.pages > 1, extent.pages <= pages, extent.pageHeight.raw > 0,
      Double(extent.lastPageFill.raw) < Tailor.nearlyEmpty * Double(extent.pageHeight.raw)
    else { return needed }
    for more in [2, 4] where measurements < Tailor.measureLimit && needed + more <= plan.steps.count {
      if self.extent(needed + more).pages < extent.pages { return needed + more }
    }
    return needed
  }

  /// What the layout comes to after `count` steps.
  mutating func extent(_ count: Int) -> LayoutExtent {
    if let extent = known[count] { return extent }
    let extent = measure.measure(selection.profile(without: Set(plan.steps.prefix(count))))
    known[count] = extent
    return extent
  }
}
