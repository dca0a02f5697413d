internal import Base
public import Content

/// All that decides about a tailored profile before anything is measured: what is asked for, what answers it, and in
/// which order statements would give way.
public struct TailoringPlan: Sendable {
  private let whole: Profile
  private let profile: Profile
  private let pages: Int
  private let date: PartialDate
  private let vocabulary: Vocabulary
  private let choices: VariantChoices
  private let reading: PostingReading?
  private let requirements: [Requirement]
  private let matches: [Match]
  private let store: FactStore
  private let relevance: Relevance
  private let plan: DropPlan

  /// The parameters are those of `Tailor.tailor`.
  public init(
    _ whole: Profile, to posting: JobPosting?, pages: Int, date: PartialDate? = nil,
    vocabulary: Vocabulary = .standard, choices: VariantChoices = VariantChoices(),
    preference: Preference = Preference(), prepared: PreparedFacts? = nil
  ) {
    let date = date ?? Experience.referenceDate(whole, posting)
    let reading = posting.map {
      prepared?.reading(of: $0, vocabulary) ?? RequirementReader.read($0, vocabulary: vocabulary)
    }
    let whole = reading.map(whole.choosingWordings) ?? whole
    let profile = whole.applying(choices)
    let requirements = reading?.requirements ?? []
    let store = FactStore(profile)
    // Where nothing is asked for, nothing is looked for.
    let matcher = reading.map { _ in Matcher(store, date: date, vocabulary: vocabulary, prepared: prepared) }
    let relevance = matcher.map { Relevance($0, requirements, preference: preference) } ?? Relevance()
    matches = matcher?.match(requirements) ?? []
    plan = DropPlan(profile, store, relevance, date: date, pinned: choices.pinned, index: matcher?.index)
    (self.whole, self.profile, self.pages, self.date) = (whole, profile, max(1, pages), date)
    (self.vocabulary, self.choices, self.reading) = (vocabulary, choices, reading)
    (self.requirements, self.store, self.relevance) = (requirements, store, relevance)
  }

  private var selection: ProfileSelection {
    ProfileSelection(source: profile, relevance: relevance, first: choices.first)
  }

  private func fit(_ measure: any LayoutMeasure) -> PageFit {
    PageFit(pages: pages, plan: plan, store: store, selection: selection, measure: measure)
  }

  /// What would be shown if candidates measured so, without its evidence.
  public func selected(by measure: any LayoutMeasure) -> Profile {
    var fit = fit(measure)
    let count = fit.run()
    return selection.profile(without: fit.dropped(count))
  }

  /// The profile selected and ordered, with the evidence for each change. Measures at most `Tailor.measureLimit` layouts.
  public func tailored(by measure: any LayoutMeasure) -> TailoredProfile {
    var fit = fit(measure)
    let count = fit.run()
    let tailored = selection.profile(without: fit.dropped(count))
    let facts = TailoredFacts(whole: whole, source: profile, known: store)
    let shown = FactStore(tailored)
    let evidence = EvidenceWriter(
      source: facts.whole, visible: store, tailored: shown, plan: plan,
      relevance: relevance,
      date: date, choices: choices
    ).evidence()
    let hiding = HidingCosts(
      whole, visible: profile, matches: matches, requirements, date: date, vocabulary: vocabulary)
    let result = try? TailoredProfile(
      tailored, of: whole, choices: choices, hiding: hiding, evidence: evidence, reading: reading,
      matches: matches,
      extent: fit.extent(count), pages: pages, measurements: fit.measurements, date: date, facts: facts,
      shown: shown)
    return result
      ?? TailoredProfile(
        untouched: whole, choices: choices, hiding: hiding, reading: reading, matches: matches,
        extent: fit.extent(0), pages: pages, measurements: fit.measurements, date: date, facts: facts)
  }
}
