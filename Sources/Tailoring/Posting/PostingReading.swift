public import Base

/// A posting as the reader understood it.
public struct PostingReading: Hashable, Sendable {
  /// In reading order.
  public var sections: [PostingSection]
  public var requirements: [Requirement]
  /// Every skill it names as asked for, in reading order; at most 200.
  public var skills: [AskedSkill] = []
  /// The reference number to quote, as written.
  public var reference: String?
  /// Whether only the first 128 KiB, or the first 120 requirements, were read.
  public var isTruncated: Bool
  /// Sentences of the employer's own that a letter may quote, in reading order; at most 40.
  public var statements: [PostingStatement] = []
  /// What it asks its reader to state in the application, in reading order; each kind once.
  public var askedStatements: [AskedStatement] = []
  /// Whether it says "du" to its readers and never "Sie".
  public var isInformal: Bool { tone.isInformal }
  var tone = PostingTone()
  /// What was found in it that is not written for its reader, and ignored.
  public var hazards: [PostingHazard] = []
  /// Rank, place, pay and contact.
  public var facts = PostingFacts()
  /// The names of skills it was read with.
  public var vocabulary = Vocabulary.standard

  public init(
    sections: [PostingSection] = [], requirements: [Requirement] = [], reference: String? = nil,
    isTruncated: Bool = false
  ) {
    self.sections = sections
    self.requirements = requirements
    self.reference = reference
    self.isTruncated = isTruncated
  }
}

/// A part of a posting under one heading.
public struct PostingSection: Hashable, Sendable {
  /// What a section of a posting is about.
  public enum Kind: String, Sendable {
    case opening, requirements, niceToHave, responsibilities, benefits, about, application, equality, other
  }
  public var kind: Kind
  /// The heading as written; nil for what comes before the first.
  public var heading: String?
  public var range: SourceRange
  public init(kind: Kind, heading: String?, range: SourceRange) {
    self.kind = kind
    self.heading = heading
    self.range = range
  }
}
