public import Base
public import Content

/// A profile selected and ordered for a posting, with the evidence for each change.
public struct TailoredProfile: Hashable, Sendable {
  /// What Composition sets.
  public let profile: Profile
  /// The profile it was made from: whole but for what the person hides for this job.
  public let source: Profile
  /// The person's whole profile.
  public let whole: Profile
  /// What the person chose for this job.
  public let choices: VariantChoices
  /// What it costs to hide what the person hides.
  public let hiding: HidingCosts
  /// One for each fact of the whole profile that can be kept, moved or left out, in its order.
  public let evidence: [Evidence]
  /// Nil for the general CV.
  public let reading: PostingReading?
  /// One for each requirement, in its order; empty for the general CV.
  public let matches: [Match]
  /// What the last measured layout came to.
  public let extent: LayoutExtent
  /// Pages asked for.
  public let pages: Int
  /// How often the layout was measured.
  public let measurements: Int
  /// The day that current positions are counted to.
  public let date: PartialDate
  /// The facts of `whole` and `source`.
  let facts: TailoredFacts

  /// Whether it fits the pages asked for.
  public var fits: Bool { extent.pages <= pages }

  /// The facts that were left out, with the reason.
  public var leftOut: [Evidence] { evidence.filter { $0.action == .dropped } }

  /// Throws where a fact of `whole` is missing or elsewhere in `profile` without `evidence` that says so, or where
  /// `profile` says anything that `whole` does not say in the same words or that `choices` hide.
  public init(
    _ profile: Profile, of whole: Profile, choices: VariantChoices = VariantChoices(),
    hiding: HidingCosts = HidingCosts(), evidence: [Evidence], reading: PostingReading?,
    matches: [Match], extent: LayoutExtent, pages: Int, measurements: Int, date: PartialDate
  ) throws(TailoringError) {
    try self.init(
      profile, of: whole, choices: choices, hiding: hiding, evidence: evidence, reading: reading,
      matches: matches, extent: extent, pages: pages, measurements: measurements, date: date,
      facts: TailoredFacts(whole: whole, source: whole.applying(choices)), shown: FactStore(profile))
  }

  /// The same with the facts of `whole` and of `profile`.
  init(
    _ profile: Profile, of whole: Profile, choices: VariantChoices, hiding: HidingCosts,
    evidence: [Evidence], reading: PostingReading?, matches: [Match], extent: LayoutExtent, pages: Int,
    measurements: Int, date: PartialDate, facts: TailoredFacts, shown: FactStore
  ) throws(TailoringError) {
    let source = whole.applying(choices)
    try Verbatim.check(shown, against: facts, evidence: evidence)
    self.facts = facts
    self.profile = profile
    self.source = source
    self.whole = whole
    self.choices = choices
    self.hiding = hiding
    self.evidence = evidence
    self.reading = reading
    self.matches = matches
    self.extent = extent
    self.pages = pages
    self.measurements = measurements
    self.date = date
  }

  /// The profile as it is: nothing moved, and nothing left out but what is hidden.
  init(
    untouched whole: Profile, choices: VariantChoices, hiding: HidingCosts, reading: PostingReading?,
    matches: [Match], extent: LayoutExtent, pages: Int,
    measurements: Int, date: PartialDate, facts: TailoredFacts
  ) {
    profile = whole.applying(choices)
    source = profile
    self.facts = facts
    self.whole = whole
    self.choices = choices
    self.hiding = hiding
    let visible = facts.source
    evidence = facts.whole.facts.filter { $0.kind != .basics }.map { fact in
      let isHidden = visible[fact.id] == nil
      return Evidence(
        fact: fact.id, action: isHidden ? .dropped : .kept, reason: isHidden ? .hidden : .room)
    }
    self.reading = reading
    self.matches = matches
    self.extent = extent
    self.pages = pages
    self.measurements = measurements
    self.date = date
  }
}

/// A tailored profile that is not one.
public enum TailoringError: Error, Hashable, Sendable {
  /// The fact was left out without evidence.
  case unexplained(FactID)
  /// The text is not in the source.
  case invented(String)
}
