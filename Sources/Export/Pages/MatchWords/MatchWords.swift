internal import Base
internal import Tailoring

/// The headings, heads of columns and sentences of the page of a match report in one language: a type for each, so that none can
/// want a word.
protocol MatchWords: Sendable {
  // MARK: The page

  func title(_ person: String, _ subject: String) -> String
  /// Where the posting names neither post nor company.
  func posting(of date: String) -> String
  func introduction(_ person: String) -> String
  func summary(_ counts: MatchCounts) -> String
  var contents: String { get }
  func heading(_ section: MatchSectionName) -> String
  func file(_ file: MatchReportPage.File) -> String

  // MARK: Requirements

  var noRequirement: String { get }
  func caption(_ group: MatchGroup) -> String
  func column(_ column: MatchColumn) -> String
  func line(_ number: Int) -> String
  func verdict(_ verdict: Match.Verdict) -> String
  func notFound(_ names: String) -> String
  var noFact: String { get }
  func missing(isPart: Bool) -> String

  // MARK: Knock-out questions

  var knockoutCaption: String { get }
  func answer(_ question: Knockout) -> String
  func countedSince(_ quote: String, _ month: String) -> String
  func noPosition(_ all: String) -> String
  func interval(_ from: String, _ to: String, _ duration: String) -> String
  /// After an interval of which `duration`, or all where it is nil, counts elsewhere.
  func countedAlready(_ duration: String?) -> String
  func sum(_ duration: String) -> String

  // MARK: Changes

  var noChange: String { get }
  func changes(leftOut: Int, moved: Int, worded: Int) -> String
  /// After `changes`, where nothing else was changed.
  var nothingElse: String { get }
  /// Before a list of what else the person's file decides.
  var alsoChosen: String { get }
  /// Before the values of one such choice, with its colon.
  func chosen(_ key: MatchReport.Choice.Key) -> String
  var answers: String { get }
  func more(_ count: Int) -> String
  /// Before the place of what was not there.
  var notUnder: String { get }

  // MARK: Checks, claims, hazards

  func checks(all: Int, passed: Int, failed: Int, notRun: Int) -> String
  func verdict(_ verdict: MatchReport.Check.Verdict) -> String
  var otherPrograms: String { get }
  func claims(proven: Int, all: Int) -> String
  func unsupported(_ problems: String) -> String
  var noClaim: String { get }
  var refused: String { get }
  func part(_ part: RefusedWording.Part) -> String
  var nothing: String { get }
  var noHazard: String { get }
  var hazards: String { get }
}

/// What the page begins with.
struct MatchCounts: Hashable {
  var requirements: Int
  var shown: Int
  var partly: Int
  var pages: Int
  var pagesAsked: Int
  /// In the page's language.
  var date: String
  /// Neither shown nor partly.
  var rest: Int { requirements - shown - partly }
}

/// The parts of the page. Their names are their places in it.
enum MatchSectionName: String, CaseIterable {
  case requirements, missing, knockouts, changes, checks, claims, refused, hazards, notes, files
}

/// Rows that stand in one table, by its caption.
enum MatchGroup: CaseIterable {
  case must, nice, duty, leftOut, moved, worded, checks, unsupported, letter, refused, hazards
}

/// The heads of columns.
enum MatchColumn: CaseIterable {
  case askedFor, answer, shownBy, missing, wouldShow, question, found, leftOut, movedUp, why, inProfile, inCV
  case lookedAt, result, detail, sentence, restsOn, whyNot, instead, what, begins
}

extension ReportLanguage {
  /// The words of the page.
  var page: any MatchWords {
    switch self {
    case .en: EnglishMatch()
    case .de: GermanMatch()
    case .fr: FrenchMatch()
    case .es: SpanishMatch()
    }
  }
}
