public import Base
public import Content

/// What a posting asks for and what the profile shows of it; how the CV differs from the whole profile, and why; what its
/// letter claims, and how its file reads. No score.
public struct MatchReport: Hashable, Sendable {
  /// The version of the JSON shape, `docs/match.md`.
  public static let version: Int64 = 1

  /// One line of the requirement matrix.
  public struct Row: Hashable, Sendable {
    public var match: Match
    /// What no fact shows: skills and terms in the posting's words.
    public var missingNames: [String]
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
    /// The requirements that are the reason: those that the fact is evidence of, else all that it has to do with.
    public var requirements: [FactID] = []
    /// Whether the fact is evidence of `requirements`.
    public var isEvidence = false
  }
  /// Something else that the person's file for the job decides about the CV.
  public struct Choice: Hashable, Sendable {
    /// The key of the file.
    public enum Key: String, Sendable, CaseIterable {
      case order, hide, pin, language, template, templateOptions, pages, fit
    }
    public var key: Key
    /// Sections, paths, statements or the value, in the file's order.
    public var values: [String]
    public init(_ key: Key, _ values: [String]) {
      self.key = key
      self.values = values
    }
  }
  /// A text that the CV says in other words than the profile.
  public struct Rewording: Hashable, Sendable {
    public var fact: FactID
    public var place: String
    /// nil for a skill that joined.
    public var before: String?
    public var after: String
    /// The reason in words.
    public var reason: String
  }
  /// A sentence of the letter, or one that its facts do not support.
  public struct Claim: Hashable, Sendable {
    public var claim: ClaimLedger.Claim
    /// The facts it rests on, in order: verbatim, with where they stand.
    public var sources: [Source]
    /// What it says that they do not, in words; empty where they support all of it.
    public var problems: String
  }
  /// A sentence of a language model that is not used.
  public struct Refused: Hashable, Sendable {
    public var part: RefusedWording.Part
    public var text: String
    /// In words.
    public var reason: String
    /// What stands there; nil: nothing.
    public var instead: String?
    /// Whether `instead` is a sentence of the document, verbatim.
    public var isQuoted: Bool
  }
  /// A fact that a claim rests on.
  public struct Source: Hashable, Sendable {
    public var fact: FactID
    public var quote: String
    public var place: String
  }
  /// Something that was looked at in the finished CV file.
  public struct Check: Hashable, Sendable {
    public enum Verdict: String, Sendable { case pass, fail, notRun = "not-run" }
    /// The stable name, English.
    public var name: String
    /// The same in the report's language.
    public var title: String
    public var verdict: Verdict
    /// What was found, or why it was not run, in the report's language.
    public var detail: String
    public init(name: String, title: String, verdict: Verdict, detail: String) {
      self.name = name
      self.title = title
      self.verdict = verdict
      self.detail = detail
    }
  }

  /// That of all its words but quotations.
  public private(set) var language: ReportLanguage
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
  /// In the profile's order.
  public var worded: [Rewording]
  /// What else the person's file for the job decides, in the order of `Choice.Key`.
  public var chosen: [Choice]
  /// The yes-or-no questions among what must be met, in the posting's order.
  public var knockouts: [Knockout]
  /// The documents' sentences.
  public var ledger: ClaimLedger
  /// The letter's sentences, then those of the CV that their facts do not support.
  public var claims: [Claim]
  /// How the finished file reads; empty where there is no file.
  public var checks: [Check]
  /// Sentences of a language model that are not used, each with the reason.
  public var refused: [Refused]
  public var pagesAsked: Int
  public var pagesUsed: Int
  /// What the posting asks the person to state in the application.
  public var askedStatements: [AskedStatement]
  /// What the posting has that is not written for its reader.
  public var hazards: [PostingHazard]
  /// Things about the posting that the person should know.
  public private(set) var notes: [String]
  /// The notes without the hazards, which are shown by themselves.
  public private(set) var ownNotes: [String]

  /// The report on `tailored`, made for `posting`.
  ///
  /// - Parameters:
  ///   - language: what it is written in; that of the application's documents is the one its reader expects.
  ///   - pages: those of the CV as it was set in the end; nil: as measured.
  ///   - shown: what the CV was set from, in its final words; nil: as tailored.
  ///   - accepted: the words of `shown` that the person accepted for this job.
  ///   - ledger: the sentences of CV and letter.
  ///   - checks: how the finished file reads.
  ///   - refused: sentences of a language model that are not used.
  ///   - preference: what is learnt from the person's ratings; nil: there are none.
  ///   - settings: language, template and pages that the person's file for the job sets.
  public init(
    _ tailored: TailoredProfile, posting: JobPosting, language: ReportLanguage = .en, pages: Int? = nil,
    shown: Profile? = nil,
    accepted: AcceptedWordings = AcceptedWordings(), ledger: ClaimLedger = ClaimLedger(claims: []),
    checks: [Check] = [], refused: [RefusedWording] = [], preference: Preference? = nil,
    settings: [Choice] = []
  ) {
    let store = tailored.facts.whole
    let wording = ReportWording(language, vocabulary: tailored.reading?.vocabulary ?? .standard)
    self.language = language
    person = tailored.source.slug
    self.posting = posting.slug
    position = posting.position?.plain
    company = posting.company?.plain
    date = tailored.date
    facts = tailored.reading?.facts ?? PostingFacts()
    // What its front matter says, it says plainly.
    facts.location = posting.location?.plain ?? facts.location
    rows = tailored.matches.map { match in
      var match = match
      for i in match.evidence.indices {
        if let fact = store[match.evidence[i].fact] { match.evidence[i].place = wording.place(fact) }
      }
      return wording.row(match, isHidden: tailored.hiding.unshown.contains(match.requirement))
    }
    let changes = tailored.evidence.compactMap { evidence -> Change? in
      guard evidence.action != .kept, let fact = store[evidence.fact] else { return nil }
      return Self.change(fact, evidence, tailored.matches, store, wording)
    }
    leftOut = changes.filter { $0.evidence.action == .dropped }
    moved = changes.filter { $0.evidence.action == .moved }
    worded = wording.rewordings(in: shown ?? tailored.profile, of: store, accepted: accepted)
    chosen = Choice.all(tailored) + settings
    knockouts = tailored.matches.flatMap { Knockout.all(in: $0, store, date: tailored.date, wording) }
    self.ledger = ledger
    claims = Self.claims(ledger, posting, tailored.reading ?? PostingReading(), store, wording)
    self.checks = checks
    self.refused = refused.map { Self.refused($0, wording.words) }
    pagesAsked = tailored.pages
    pagesUsed = pages ?? tailored.extent.pages
    askedStatements = tailored.reading?.askedStatements ?? []
    hazards = tailored.reading?.hazards ?? []
    notes = []
    ownNotes = []
    let said = Set(ledger.claims.flatMap(\.facts).filter(OwnSentence.isID))
    let told =
      ReportWording.notes(tailored, posting: posting.slug, said: said, pages: pagesUsed)
      + (preference.map { [.ratings($0)] } ?? [])
    for note in told { add(note) }
  }

  /// Adds a note at the end.
  public mutating func add(_ note: ReportNote) {
    let text = language.words.note(note)
    notes.append(text)
    if case .hazard = note { return }
    ownNotes.append(text)
  }

  private static func refused(_ wording: RefusedWording, _ words: any ReportWords) -> Refused {
    var instead: String?
    var isQuoted = false
    switch wording.instead {
    case .sentence(let text): (instead, isQuoted) = (text, true)
    case .composedLetter: instead = words.composedLetter
    case nil: break
    }
    return Refused(
      part: wording.part, text: wording.text, reason: words.refusal(wording.refusal), instead: instead,
      isQuoted: isQuoted)
  }

  private static func change(
    _ fact: Fact, _ evidence: Evidence, _ matches: [Match], _ store: FactStore, _ wording: ReportWording
  ) -> Change {
    var out = Change(
      evidence: evidence, text: fact.quote, place: wording.place(fact),
      reason: wording.reason(evidence.reason, store))
    guard case .answers(let names) = evidence.reason else { return out }
    let proven = matches.filter { match in match.evidence.contains { $0.fact == fact.id } }
    out.isEvidence = !proven.isEmpty
    out.requirements = proven.isEmpty ? names : proven.map(\.requirement.id)
    out.reason = wording.reason(.answers(out.requirements), store, isEvidence: out.isEvidence)
    return out
  }

  private static func claims(
    _ ledger: ClaimLedger, _ posting: JobPosting, _ reading: PostingReading, _ store: FactStore,
    _ wording: ReportWording
  ) -> [Claim] {
    var store = store
    store.add(posting, reading)
    let letter = ledger.claims.filter { $0.document == .letter }
    return (letter + ledger.unsupported.filter { $0.document != .letter }).map { claim in
      let facts = claim.facts.compactMap { store[$0] }
      return Claim(
        claim: claim,
        sources: facts.map { Source(fact: $0.id, quote: $0.quote, place: wording.place($0)) },
        problems: wording.words.problems(claim.problems, wording.words.quoted))
    }
  }

  /// The rows of what must be met.
  public var must: [Row] { rows.filter { $0.match.requirement.strength == .must } }
  /// The rows of what would be nice.
  public var nice: [Row] { rows.filter { $0.match.requirement.strength == .nice } }
}

/// A fact that a CV leaves out for want of room.
public struct LeftOut: Hashable, Sendable {
  public var fact: FactID
  /// On one line.
  public var text: String
  /// The reason in words.
  public var reason: String

  /// What `tailored` leaves out, but for what the person hides, in the profile's order.
  public static func of(_ tailored: TailoredProfile) -> [LeftOut] {
    let store = tailored.facts.whole
    let wording = ReportWording()
    return tailored.leftOut.compactMap { evidence in
      guard evidence.reason != .hidden, let fact = store[evidence.fact] else { return nil }
      return LeftOut(
        fact: fact.id, text: fact.quote, reason: wording.reason(evidence.reason, store))
    }
  }
}
