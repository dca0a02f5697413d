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
  /// profile. `pages` below 1 counts as 1. `choices` come before all worth: what is pinned stays even where the pages
  /// do not suffice, what is hidden is as if it were not there. `preference` weighs statements as the person does. Measures at most 12 layouts.
  /// `prepared` keeps what is the same for all postings of a person.
  public static func tailor(
    _ whole: Profile, to posting: JobPosting?, pages: Int, date: PartialDate? = nil,
    vocabulary: Vocabulary = .standard, choices: VariantChoices = VariantChoices(),
    preference: Preference = Preference(), prepared: PreparedFacts? = nil, measure: any LayoutMeasure
  ) -> TailoredProfile {
    let profile = whole.applying(choices)
    let date = date ?? Experience.referenceDate(whole, posting)
    let reading = posting.map { RequirementReader.read($0, vocabulary: vocabulary) }
    let requirements = reading?.requirements ?? []
    let store = FactStore(profile)
    // Where nothing is asked for, nothing is looked for.
    let matcher = reading.map { _ in Matcher(store, date: date, vocabulary: vocabulary, prepared: prepared) }
    let relevance = matcher.map { Relevance($0, requirements, preference: preference) } ?? Relevance()
    let matches = matcher?.match(requirements) ?? []
    let plan = DropPlan(profile, store, relevance, date: date, pinned: choices.pinned)
    let selection = ProfileSelection(source: profile, relevance: relevance, first: choices.first)
    var fit = PageFit(
      pages: max(1, pages), plan: plan, store: store, selection: selection, measure: measure)
    let count = fit.run()
    let dropped = fit.dropped(count)
    let tailored = selection.profile(without: dropped)
    let evidence = EvidenceWriter(
      source: FactStore(whole), visible: store, tailored: FactStore(tailored), plan: plan,
      relevance: relevance,
      date: date, choices: choices
    ).evidence()
    let hiding = HidingCosts(
      whole, visible: profile, matches: matches, requirements, date: date, vocabulary: vocabulary)
    let result = try? TailoredProfile(
      tailored, of: whole, choices: choices, hiding: hiding, evidence: evidence, reading: reading,
      matches: matches,
      extent: fit.extent(count), pages: max(1, pages), measurements: fit.measurements, date: date)
    return result
      ?? TailoredProfile(
        untouched: whole, choices: choices, hiding: hiding, reading: reading, matches: matches,
        extent: fit.extent(0),
        pages: max(1, pages), measurements: fit.measurements, date: date)
  }
}
