internal import Base
internal import Content

/// Finds how many steps of a plan must be taken so that the pages suffice.
///
/// Where the steps are statements, so many lines are left out as they would take, and the statements that stay are
/// those that together are worth most.
struct PageFit {
  let pages: Int
  let plan: DropPlan
  private let store: FactStore
  let selection: ProfileSelection
  let measure: any LayoutMeasure
  private var known: [Int: LayoutExtent] = [:]
  var measurements: Int { known.count }

  /// By count of steps: the lines that so many steps take away. Empty until a step is tried.
  private var lines: [Double] = []
  private var solver: SelectionSolver
  /// The lines of all statements that can be chosen.
  private var allLines = 0.0

  init(
    pages: Int, plan: DropPlan, store: FactStore, selection: ProfileSelection, measure: any LayoutMeasure
  ) {
    self.pages = pages
    self.plan = plan
    self.store = store
    self.selection = selection
    self.measure = measure
    solver = SelectionSolver(problem: plan.problem { _ in 1 })
    if extent(0).pages > pages { count() }
  }

  /// Counts the lines of what can be left out: what fits as it is needs no count. They are counted in the profile's own
  /// order, which gives a statement as many as another: the same for all postings.
  private mutating func count() {
    let measured = measure.lines(selection.source)
    let lines = { [store] (fact: FactID) -> Double in
      if let lines = measured[fact] { return Double(lines) }
      let length = store[fact]?.text.utf8.count ?? 0
      return (Double(length) / Self.lineLength).rounded(.up)
    }
    self.lines = plan.steps.reduce(into: [0]) { sums, step in sums.append(sums[sums.count - 1] + lines(step))
    }
    solver = SelectionSolver(problem: plan.problem(lines: lines))
    allLines = solver.problem.units.reduce(0) { $0 + $1.lines }
  }

  /// What so many steps leave out.
  func dropped(_ count: Int) -> Set<FactID> {
    guard count > plan.statements.lowerBound, count < plan.statements.upperBound else {
      return Set(plan.steps.prefix(count))
    }
    let less = lines[count] - lines[plan.statements.lowerBound]
    let chosen = solver.solve(lines: allLines - less + 1e-6)
    let left = plan.ranked.indices.filter { !chosen[$0] }.map { plan.ranked[$0].fact }
    return Set(plan.steps.prefix(plan.statements.lowerBound)).union(left)
  }

  /// The number of steps.
  mutating func run() -> Int {
    let needed = fewest()
    guard pages > 1 || extent(needed).pages > 1 else { return needed }
    return withoutNearlyEmptyPage(needed)
  }

  /// The bytes of a line of running text, and its height until two measurements tell.
  private static let lineLength = 88.0
  private static let lineHeight = 13.5
  /// Less room than this at the end of the last page holds no further step.
  private static let leastRoom = Length.pt(20)

  /// The fewest steps after which at most `pages` are filled; all where none suffices. More steps never take more
  /// pages, so the place is bracketed and found by regula falsi on the heights. Any where the task is cancelled.
  private mutating func fewest() -> Int {
    var low = 0
    var high = plan.steps.count
    guard extent(low).pages > pages, high > 0 else { return 0 }
    var hasHigh = false
    while low + 1 < high || !hasHigh, measurements < Tailor.measureLimit - 3, !Task.isCancelled {
      let middle = hasHigh ? between(low, high) : beyond(low, limit: high)
      if extent(middle).pages <= pages {
        high = middle
        hasHigh = true
        if room(extent(high)) < Self.leastRoom { return high }
      } else if middle == plan.steps.count {
        return middle
      } else {
        low = middle
      }
    }
    return high
  }

  /// How far a layout is over the pages asked for; negative: how much room there is.
  private func excess(_ extent: LayoutExtent) -> Length {
    extent.pageHeight * (extent.pages - 1 - pages) + extent.lastPageFill
  }

  private func room(_ extent: LayoutExtent) -> Length { .zero - excess(extent) }

  /// A guess between a count that is too low and one that suffices.
  private mutating func between(_ low: Int, _ high: Int) -> Int {
    let over = excess(extent(low)).points
    let under = excess(extent(high)).points
    let share = over - under > 0 ? over / (over - under) : 0.5
    let wanted = lines[low] + share * (lines[high] - lines[low])
    return min(high - 1, max(low + 1, count(taking: wanted)))
  }

  /// A guess beyond a count that is too low, from what the lines saved so far.
  private mutating func beyond(_ low: Int, limit: Int) -> Int {
    let saved =
      low > 0 ? (excess(extent(0)) - excess(extent(low))).points / max(1, lines[low]) : Self.lineHeight
    let wanted = lines[low] + excess(extent(low)).points / max(4, saved)
    return min(limit, max(low + 1, count(taking: wanted)))
  }

  /// The fewest steps that take away so many lines.
  private func count(taking wanted: Double) -> Int {
    lines.firstIndex { $0 >= wanted } ?? lines.count - 1
  }

  /// A last page with a few lines is saved where one or two small steps do it.
  private mutating func withoutNearlyEmptyPage(_ needed: Int) -> Int {
    let extent = extent(needed)
    guard extent.pages > 1, extent.pages <= pages, extent.pageHeight.raw > 0,
      Double(extent.lastPageFill.raw) < Tailor.nearlyEmpty * Double(extent.pageHeight.raw)
    else { return needed }
    if lines.isEmpty { count() }
    for more in [2, 4] where measurements < Tailor.measureLimit && needed + more <= plan.steps.count {
      if self.extent(needed + more).pages < extent.pages { return needed + more }
    }
    return needed
  }

  /// What the layout comes to after `count` steps.
  mutating func extent(_ count: Int) -> LayoutExtent {
    if let extent = known[count] { return extent }
    let extent = measure.measure(selection.profile(without: dropped(count)))
    known[count] = extent
    return extent
  }
}
