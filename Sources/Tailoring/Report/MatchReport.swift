internal import Base
public import Content

/// What a posting asks for and what the profile shows of it; what was left out of the CV, and why. No score.
public struct MatchReport: Hashable, Sendable {
  /// The version of the JSON shape, `docs/match.md`.
  public static let version: Int64 = 1

  /// One line of the requirement matrix.
  public struct Row: Hashable, Sendable {
    public var match: Match
    /// What would show it; nil where it is shown.
    public var advice: String?
    /// The arithmetic of a knock-out question in words; nil where there is none.
    public var arithmetic: String?
  }
  /// A fact that the CV leaves out or moves.
  public struct Change: Hashable, Sendable {
    public var evidence: Evidence
    /// The fact's text.
    public var text: String
    public var place: String
    /// The reason in words.
    public var reason: String
  }

  public var person: String
  public var posting: String
  public var position: String?
  public var company: String?
  /// The day it was made for.
  public var date: PartialDate
  /// Rank, place, pay and contact, as the posting says them.
  public var facts: PostingFacts
  /// In the posting's order.
  public var rows: [Row]
  /// In the profile's order.
  public var leftOut: [Change]
  public var moved: [Change]
  public var pagesAsked: Int
  public var pagesUsed: Int
  /// What the posting has that is not written for its reader.
  public var hazards: [PostingHazard]
  /// Things about the posting that the person should know.
  public var notes: [String]

  /// The report on `tailored`, made for `posting`; `pages`: those of the CV as it was set in the end, nil: as measured.
  public init(_ tailored: TailoredProfile, posting: JobPosting, pages: Int? = nil) {
    let store = FactStore(tailored.whole)
    person = tailored.source.slug
    self.posting = posting.slug
    position = posting.position?.plain
    company = posting.company?.plain
    date = tailored.date
    facts = tailored.reading?.facts ?? PostingFacts()
    rows = tailored.matches.map { match in
      ReportWording.row(match, isHidden: tailored.hiding.unshown.contains(match.requirement))
    }
    let changes = tailored.evidence.compactMap { evidence -> Change? in
      guard evidence.action != .kept, let fact = store[evidence.fact] else { return nil }
      let reason = ReportWording.reason(evidence.reason, store)
      return Change(evidence: evidence, text: fact.quote, place: fact.place, reason: reason)
    }
    leftOut = changes.filter { $0.evidence.action == .dropped }
    moved = changes.filter { $0.evidence.action == .moved }
    pagesAsked = tailored.pages
    pagesUsed = pages ?? tailored.extent.pages
    hazards = tailored.reading?.hazards ?? []
    notes = ReportWording.notes(tailored, pages: pagesUsed)
  }

  /// The rows of what must be met.
  public var must: [Row] { rows.filter { $0.match.requirement.strength == .must } }
  /// The rows of what would be nice.
  public var nice: [Row] { rows.filter { $0.match.requirement.strength == .nice } }
}
