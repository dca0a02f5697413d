public import Base
public import Content

/// A profile selected and ordered for a posting, with the evidence for each change.
public struct TailoredProfile: Hashable, Sendable {
  /// What Composition sets.
  public let profile: Profile
  /// The whole profile it was made from.
  public let source: Profile
  /// One for each fact of the source that can be kept, moved or left out, in the source's order.
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

  /// Whether it fits the pages asked for.
  public var fits: Bool { extent.pages <= pages }

  /// The facts that were left out, with the reason.
  public var leftOut: [Evidence] { evidence.filter { $0.action == .dropped } }

  /// Throws where a fact of `source` is missing or elsewhere in `profile` without `evidence` that says so, or where
  /// `profile` says anything that `source` does not say in the same words.
  public init(
    _ profile: Profile, of source: Profile, evidence: [Evidence], reading: PostingReading?,
    matches: [Match], extent: LayoutExtent, pages: Int, measurements: Int, date: PartialDate
  ) throws(TailoringError) {
    try Verbatim.check(profile, against: source, evidence: evidence)
    self.profile = profile
    self.source = source
    self.evidence = evidence
    self.reading = reading
    self.matches = matches
    self.extent = extent
    self.pages = pages
    self.measurements = measurements
    self.date = date
  }

  /// The profile as it is: nothing left out, nothing moved.
  init(
    untouched profile: Profile, reading: PostingReading?, matches: [Match], extent: LayoutExtent, pages: Int,
    measurements: Int, date: PartialDate
  ) {
    self.profile = profile
    source = profile
    evidence = FactStore(profile).facts.filter { $0.kind != .basics }.map {
      Evidence(fact: $0.id, action: .kept, reason: .room)
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
