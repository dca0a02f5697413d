internal import Base
internal import Content

/// All that a match report says of itself, in one language: a type for each, so that none can want a word.
///
/// Fragments begin in lower case and end without a full stop. They speak to the person, tell what is there before what is not,
/// and ask for nothing that may not be true.
protocol ReportWords: Sendable {
  var language: ReportLanguage { get }

  // MARK: Parts

  /// "4 years 7 months".
  func duration(_ months: Int) -> String
  /// "a, b or c".
  func any(_ names: [String]) -> String
  func level(_ level: LanguageLevel) -> String
  var noLevel: String { get }
  func degree(_ level: DegreeLevel) -> String
  func orEquivalent(_ degree: String) -> String
  /// A degree that will be held: "master’s degree, expected 2027-09".
  func expected(_ degree: String, on date: String) -> String
  /// A driving licence with its classes.
  func licence(_ name: String, classes: String) -> String
  func place(_ part: ProfilePart) -> String

  // MARK: Sentences

  /// Of years: `found` is nil where no position names it.
  func arithmetic(found: String?, asked: String) -> String
  func advice(_ advice: ReportAdvice) -> String
  func reason(_ reason: ChangeReason) -> String
  func reason(_ reason: RewordingReason) -> String
  func note(_ note: ReportNote) -> String
  func preference(_ preference: Preference) -> String
  /// With a capital, as a sentence without its full stop.
  func hazard(_ kind: PostingHazard.Kind) -> String
  func asked(_ kind: AskedStatement.Kind) -> String
  /// What a sentence says that its facts do not, in the nominative; `words` between quotation marks.
  func problem(_ kind: ClaimProblem.Kind, _ words: String) -> String
  /// The same of a whole sentence, which is not said again.
  func problemOfSentence(_ kind: ClaimProblem.Kind) -> String
  func refusal(_ refusal: RefusedWording.Refusal) -> String
  /// What stands instead of a letter of which too little was left.
  var composedLetter: String { get }
}

extension ReportWords {
  func quoted(_ text: String) -> String { language.quoted(text) }

  /// "a, b or c" of names between quotation marks.
  func anyQuoted(_ names: [String]) -> String { any(names.map(quoted)) }

  /// Names with commas and a word before the last.
  func list(_ names: [String], _ last: String) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) " + names[names.count - 1]
  }

  /// Problems of a sentence, one after the other.
  func problems(_ problems: [ClaimProblem], _ quote: (String) -> String) -> String {
    let said = problems.map { problem in
      problem.isOfSentence
        ? problemOfSentence(problem.kind) : self.problem(problem.kind, quote(problem.words))
    }
    return said.enumerated().filter { said.firstIndex(of: $0.element) == $0.offset }.map(\.element)
      .joined(separator: language == .fr ? "\u{A0}; " : "; ")
  }
}

/// Parts of a profile that have no name of their own.
enum ProfilePart: Hashable, CaseIterable {
  case basics, summary, skills, languages, interests, references, project, award, publication, posting

  /// The part that a fact's place names; nil where the place has a name of the person's.
  init?(_ fact: Fact) {
    switch fact.kind {
    case .basics: self = .basics
    case .summary: self = .summary
    case .language: self = .languages
    case .interest: self = .interests
    case .reference: self = .references
    case .posting: self = .posting
    case .skill where fact.place == "skills", .skillGroup where fact.place == "skills": self = .skills
    case .project where fact.place == "project": self = .project
    case .award where fact.place == "award": self = .award
    case .publication where fact.place == "publication": self = .publication
    default: return nil
    }
  }
}

/// Why a fact is left out or stands higher.
enum ChangeReason: Hashable {
  /// How many requirements it is evidence of.
  case answers(Int)
  /// How many it has to do with, where others are their evidence.
  case hasToDo(Int)
  case recent, measured, minimum, room, continuity
  /// The words of the one that was kept.
  case repeats(String)
  case unasked, pageBudget, pinned, hidden, ordered
}

/// Why the CV says something in other words.
enum RewordingReason: Hashable, CaseIterable {
  /// A skill that the person's file adds.
  case added
  /// Words of that file.
  case accepted
  /// Words of a model.
  case proposed
  /// One of several wordings that the profile gives.
  case own
}
