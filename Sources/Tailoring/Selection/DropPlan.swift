internal import Base
internal import Content

/// What can be left out of a profile, in the order in which it goes.
struct DropPlan {
  /// Each step leaves out one more thing.
  private(set) var steps: [FactID] = []
  /// The steps that leave out statements while each position keeps its minimum: as many lines as they take are better
  /// chosen together.
  private(set) var statements: Range<Int> = 0..<0
  /// Statements, awards and publications, the most worthy first.
  private(set) var ranked: [Unit] = []
  /// Of each of `ranked`, the statements it is like.
  private(set) var likenesses: [[SelectionProblem.Likeness]] = []
  /// Units in their order of worth, for the evidence.
  private(set) var likeness: [FactID: (value: Double, other: FactID)] = [:]
  /// Statements that stay because their position would have too few without them.
  private(set) var minimum: Set<FactID> = []

  private let profile: Profile
  private let store: FactStore
  private let relevance: Relevance
  private let date: PartialDate
  /// The facts of `store` with their words; nil where nothing is asked for.
  private let index: FactIndex?
  /// What is never left out.
  private let pinned: Set<FactID>
  private var taken: Set<FactID>

  init(
    _ profile: Profile, _ store: FactStore, _ relevance: Relevance, date: PartialDate,
    pinned: Set<FactID> = [], index: FactIndex? = nil
  ) {
    self.profile = profile
    self.store = store
    self.relevance = relevance
    self.date = date
    self.index = index
    self.pinned = pinned
    taken = pinned
    let ranked = rank()
    let firstKept = keep(ranked, recent: 2, old: 1)
    minimum = firstKept
    drop(profile.references.map(\.id))
    drop(profile.interests.map(\.id).filter { relevance.value(of: $0) == 0 })
    let first = steps.count
    drop(ranked.reversed().filter { !firstKept.contains($0) })
    statements = first..<steps.count
    drop(spareKeywords())
    drop(wholeItems())
    let lastKept = keep(ranked, recent: 1, old: 1)
    drop(ranked.reversed().filter { !lastKept.contains($0) })
    drop(oldPositions())
    drop(ranked.reversed().filter { !isRecent(store[$0]?.dates) })
  }

  private mutating func drop(_ facts: [FactID]) {
    for fact in facts where taken.insert(fact).inserted { steps.append(fact) }
  }

  // MARK: Statements

  /// Statements, awards and publications, the most worthy first.
  private mutating func rank() -> [FactID] {
    let units = store.facts.indices.filter {
      [.highlight, .award, .publication].contains(store.facts[$0].kind)
    }.map { unit(store.facts[$0], words: index?.words(ofFact: $0) ?? Words.of(store.facts[$0].text)) }
    var greedy = GreedyOrder(units, relevance)
    let order = greedy.order()
    for i in order where greedy.likeness[i].unit >= 0 {
      likeness[units[i].fact] = (greedy.likeness[i].value, units[greedy.likeness[i].unit].fact)
    }
    ranked = order.map { units[$0] }
    likenesses = GreedyOrder.likenesses(ranked)
    return ranked.map(\.fact)
  }

  /// The choice of statements, each taking the lines that `lines` says.
  func problem(lines: (FactID) -> Double) -> SelectionProblem {
    var groups: [String: Int] = [:]
    var least: [Int] = []
    let units = ranked.map { unit -> SelectionProblem.Unit in
      var group = -1
      if pinned.contains(unit.fact) {
        group = least.count
        least.append(1)
      } else if let holder = holder(of: unit.fact) {
        group = groups[holder] ?? least.count
        if group == least.count {
          groups[holder] = group
          least.append(0)
        }
        if minimum.contains(unit.fact) { least[group] += 1 }
      }
      return SelectionProblem.Unit(
        merit: unit.merit, lines: max(0.25, lines(unit.fact)), group: group,
        answers: relevance.answers(of: unit.fact))
    }
    return SelectionProblem(
      units: units, weights: relevance.requirements.map(\.weight), least: least, likeness: likenesses)
  }

  /// The position or role that a statement is of; nil: not of one.
  private func holder(of id: FactID) -> String? {
    guard let fact = store[id], fact.kind == .highlight, fact.path.hasPrefix("work") else { return nil }
    return String(fact.path.prefix { $0 != "h" })
  }

  private func unit(_ fact: Fact, words: [Word]) -> Unit {
    let measured = !fact.metrics.isEmpty || words.contains(where: \.isNumeric)
    let merit =
      0.35 * StatementMerit.recency(fact.dates, on: date) + (measured ? 0.15 : 0)
      + 0.1 / Double(1 + StatementMerit.place(fact))
    return Unit(
      fact: fact.id, item: fact.item, merit: max(0, merit + relevance.bonus(of: fact.id)),
      lines: Double(1 + fact.text.utf8.count / 95),
      words: Array(Set(words.filter(FunctionWords.isContent).map(\.key))).sorted())
  }

  /// Whether it goes on or ended within five years.
  private func isRecent(_ dates: DateRange?) -> Bool {
    guard let dates, let months = Experience.months(dates, today: date) else { return false }
    return 12 * date.year + (date.month ?? 12) - months.upperBound <= 60
  }

  /// The first statements of each position and role, by worth.
  private func keep(_ ranked: [FactID], recent: Int, old: Int) -> Set<FactID> {
    var counts: [String: Int] = [:]
    var kept: Set<FactID> = []
    // What is pinned stays in any case, and counts.
    for id in ranked.filter(pinned.contains) + ranked.filter({ !pinned.contains($0) }) {
      guard let holder = holder(of: id) else { continue }
      let count = counts[holder, default: 0]
      guard count < (isRecent(store[id]?.dates) ? recent : old) else { continue }
      counts[holder] = count + 1
      kept.insert(id)
    }
    return kept
  }

  // MARK: Skills, projects, positions

  /// Keywords nobody asks for, beyond the first eight of a group, from the end.
  private func spareKeywords() -> [FactID] {
    profile.skills.flatMap { group -> [FactID] in
      let unasked = group.keywords.filter { relevance.value(of: $0.id) == 0 }.map(\.id)
      return Array(unasked.reversed().prefix(max(0, group.keywords.count - 8)))
    }
  }

  /// Entries of free sections, posts as a volunteer, projects and groups of skills that answer nothing; weakest first.
  private func wholeItems() -> [FactID] {
    var items: [(id: FactID, worth: Double)] = []
    for section in profile.sections { items += section.entries.map { ($0.id, worth($0.id, $0.highlights)) } }
    items += profile.projects.map { ($0.id, 0.2 + worth($0.id, $0.highlights + keywords($0))) }
    items += profile.volunteer.map { ($0.id, 0.1 + worth($0.id, $0.highlights)) }
    items += profile.interests.map { ($0.id, worth($0.id, [])) }
    let groups = profile.skills.filter { group in
      relevance.value(of: group.id) == 0 && group.keywords.allSatisfy { relevance.value(of: $0.id) == 0 }
    }
    if profile.skills.count - groups.count >= 2 { items += groups.map { ($0.id, 0.15) } }
    return items.enumerated().sorted { ($0.element.worth, -$0.offset) < ($1.element.worth, -$1.offset) }
      .map(\.element.id)
  }

  private func keywords(_ project: Project) -> [Highlight] {
    project.keywords.map { Highlight(id: $0.id, text: $0.name) }
  }

  private func worth(_ item: FactID, _ parts: [Highlight]) -> Double {
    relevance.value(of: item) + parts.reduce(0) { $0 + relevance.value(of: $1.id) }
  }

  /// Positions that can go without a gap in the dates, the oldest first. O(positions · log positions) where few overlap.
  private func oldPositions() -> [FactID] {
    let study = profile.education.compactMap { Experience.months($0.dates, today: date) }
    let positions = profile.work.map { Experience.months($0.dates, today: date) }
    var covered = CoveredMonths(positions.compactMap { $0 } + study)
    var out: [FactID] = []
    for (work, months) in zip(profile.work, positions).reversed()
    where !isRecent(work.dates) && !pinned.contains(work.id) && !covered.opensGap(without: months) {
      if let months { covered.remove(months) }
      out.append(work.id)
    }
    return out
  }
}
