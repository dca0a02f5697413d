public import Base
public import Content

/// How a requirement is met, and by what.
public struct Match: Hashable, Sendable {
  /// How far a profile shows what is asked for.
  public enum Verdict: String, Sendable {
    /// The profile shows it.
    case shown
    /// The profile shows a part of it, or less than is asked for.
    case partly
    case notShown = "not-shown"
  }
  public var requirement: Requirement
  public var verdict: Verdict
  /// The strongest first; at most 4; empty where nothing is shown.
  public var evidence: [MatchedFact]
  /// The terms of the requirement that no fact shows.
  public var missing: [Term]
  /// Skills that the requirement names and no fact shows, in the posting's words and order, whether or not a term is theirs.
  public var unshown: [String]
  /// The arithmetic of a knock-out question: "4.5 years of 3 asked for", in the words of the report.
  public var arithmetic: Arithmetic?
  /// The degree asked for and the highest found; nil where none is asked for.
  public var degree: DegreeAnswer?
  /// One for each language asked for, in order.
  public var languages: [LanguageAnswer]

  public init(
    requirement: Requirement, verdict: Verdict, evidence: [MatchedFact] = [], missing: [Term] = [],
    unshown: [String] = [], arithmetic: Arithmetic? = nil, degree: DegreeAnswer? = nil,
    languages: [LanguageAnswer] = []
  ) {
    self.requirement = requirement
    self.verdict = verdict
    self.evidence = evidence
    self.missing = missing
    self.unshown = unshown
    self.arithmetic = arithmetic
    self.degree = degree
    self.languages = languages
  }

  /// A length of experience asked for and found, in months.
  public struct Arithmetic: Hashable, Sendable {
    public var askedMonths: Int
    public var foundMonths: Int
    /// The positions whose dates were added, overlaps counted once.
    public var facts: [FactID]
    /// The registration or degree since which months count; nil where the question names none, or none is dated.
    public var since: Since?
    /// Whether all that was asked of the time is known of what was counted.
    public var isCertain = true
  }

  /// From when on months count.
  public struct Since: Hashable, Sendable {
    /// The certificate or degree.
    public var fact: FactID
    /// Months since year 0.
    public var month: Int
  }

  /// A degree asked for, and what was completed.
  public struct DegreeAnswer: Hashable, Sendable {
    public var asked: DegreeLevel
    /// The highest degree completed; nil where no entry names one.
    public var found: DegreeLevel?
    /// The entry that names it.
    public var fact: FactID?
    /// Whether it is what is asked for, or more.
    public var isMet = false
    /// When `found` will be held, where that is still to come.
    public var expected: PartialDate?
  }

  /// A language asked for, and the level stated.
  public struct LanguageAnswer: Hashable, Sendable {
    public var demand: LanguageDemand
    /// The entry that names the language; nil where none does.
    public var fact: FactID?
    /// nil where the entry states no level.
    public var found: LanguageLevel?
    /// Whether the level, where one is asked for, is reached.
    public var isMet: Bool
  }
}

/// A fact that answers a requirement.
public struct MatchedFact: Hashable, Sendable {
  /// By what it was found.
  public enum Means: String, Sendable {
    /// It names the term, or another name of it.
    case term
    /// It names something that includes the term.
    case relatedTerm = "related-term"
    /// It names something that the term is a kind of; shows it partly at most.
    case widerTerm = "wider-term"
    /// It says it in similar words.
    case wording
    case years, degree, language, location
  }
  public var fact: FactID
  /// The fact's text, verbatim.
  public var quote: String
  /// Where the fact stands: "Staff nurse, St Anna Hospital".
  public var place: String
  public var means: Means
  /// 0 to 1, comparable within one kind of means.
  public var score: Double
}
