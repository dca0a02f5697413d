public import Base

/// Something a posting asks for.
public struct Requirement: Hashable, Sendable {
  /// What kind of answer it needs.
  public enum Kind: String, Sendable, CaseIterable {
    /// Something a person can do, or has worked with.
    case skill
    /// A length of experience.
    case years
    case degree
    /// A licence, registration or certificate.
    case licence
    case language
    case location
    /// A duty of the post, from the list of responsibilities.
    case duty
  }
  /// Whether a posting demands it or would like it.
  public enum Strength: String, Sendable { case must, nice }

  /// `posting/requirement-1`, counted from 1 in reading order.
  public var id: FactID
  public var kind: Kind
  public var strength: Strength
  /// As the posting says it, without its bullet.
  public var text: String { didSet { words = Words.of(text) } }
  /// The words of `text`: every answer looks at them.
  private(set) var words: [Word]
  /// Where it stands in the posting's file.
  public var range: SourceRange
  /// The skills, licences and languages it names, in reading order.
  public var terms: [Term]
  /// What a requirement of skills is made of, in reading order, known to the term table or not; it is shown where all are.
  public var skills: [AskedSkill] = []
  /// Whether any one of `terms` will do ("React or Vue", "such as …").
  public var anyTermSuffices: Bool
  /// Whether what stands for the degree will do too: "or equivalent".
  public var acceptsEquivalent = false
  /// Whether either the degree or the years will do: "a degree or five years of experience".
  public var eitherSuffices = false
  /// Those of `terms` that are licences, registrations or certificates.
  public var papers: [Term] = []
  /// Years of experience asked for.
  public var years: YearRange?
  public var degree: DegreeLevel?
  public var languageLevels: [LanguageDemand]
  /// How much it counts in the selection: 1 for a must, 0.5 for a nice-to-have, 0.35 for a duty; more where it names a term.
  public var weight: Double

  public init(
    id: FactID, kind: Kind, strength: Strength, text: String, range: SourceRange, terms: [Term] = [],
    anyTermSuffices: Bool = false, years: YearRange? = nil, degree: DegreeLevel? = nil,
    languageLevels: [LanguageDemand] = [], weight: Double = 1
  ) {
    self.id = id
    self.kind = kind
    self.strength = strength
    self.text = text
    words = Words.of(text)
    self.range = range
    self.terms = terms
    self.anyTermSuffices = anyTermSuffices
    self.years = years
    self.degree = degree
    self.languageLevels = languageLevels
    self.weight = weight
  }
}

extension Requirement {
  /// Keeps those of its line's skills that it names.
  mutating func take(_ found: [AskedSkill]) {
    skills = found.filter { text.contains($0.words) }
  }
}

/// Years asked for: "3+ years" is 3 and nil, "3–5 years" is 3 and 5, "18 months" is 1 and 6 months.
public struct YearRange: Hashable, Sendable {
  public var minimum: Int
  public var maximum: Int?
  /// Months beside the whole years of `minimum`.
  public var more = 0
  /// The least time asked for, in months.
  public var months: Int { 12 * minimum + more }
  public init(minimum: Int, maximum: Int? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
  /// A length of time in months.
  public init(months: Int) {
    self.init(minimum: months / 12)
    more = months % 12
  }
}

/// A level of education, ordered.
public enum DegreeLevel: Int, Comparable, Hashable, Sendable {
  /// What compulsory school ends with: GCSE, Mittlere Reife, ESO, brevet.
  case compulsory = 0
  /// What leads to university: A-levels, Abitur, bachillerato, baccalauréat.
  case secondary
  case vocational, bachelor
  /// A diploma or certificate after a first degree that is no master's.
  case postgraduate
  case master, doctorate
  /// The lower degree first.
  public static func < (a: DegreeLevel, b: DegreeLevel) -> Bool { a.rawValue < b.rawValue }
}

/// A language at a level.
public struct LanguageDemand: Hashable, Sendable {
  public var language: Term
  public var level: LanguageLevel?
  public init(language: Term, level: LanguageLevel?) {
    self.language = language
    self.level = level
  }
}

/// The levels of the Common European Framework of Reference, and above them a mother tongue.
public enum LanguageLevel: Int, Comparable, Hashable, Sendable, CustomStringConvertible {
  case a1 = 1
  case a2, b1, b2, c1, c2, native
  /// The lower level first.
  public static func < (a: LanguageLevel, b: LanguageLevel) -> Bool { a.rawValue < b.rawValue }
  public var description: String { ["A1", "A2", "B1", "B2", "C1", "C2", "native"][rawValue - 1] }
}

/// A canonical name of the term table: a skill, licence, language or tool.
public struct Term: Hashable, Comparable, Sendable {
  /// Index in the table.
  var index: Int
  public var name: String
  /// By index.
  public static func < (a: Term, b: Term) -> Bool { a.index < b.index }
}
