public import Base

/// Every sentence of an application's documents and the facts it rests on.
public struct ClaimLedger: Hashable, Sendable {
  /// Which document a statement stands in.
  public enum Document: String, Sendable { case cv, letter }
  /// A statement of a document and the facts that it rests on.
  public struct Claim: Hashable, Sendable {
    public var document: Document
    /// The path in the document: `work[0].highlights[1]`, `letter.paragraphs[0][2]`.
    public var place: String
    public var text: String
    /// In the order in which they were named; empty only for salutation and close.
    public var facts: [FactID]
    /// What the facts do not support; empty: proven.
    public var problems: [ClaimProblem]

    public init(
      document: Document, place: String, text: String, facts: [FactID], problems: [ClaimProblem] = []
    ) {
      self.document = document
      self.place = place
      self.text = text
      self.facts = facts
      self.problems = problems
    }
  }
  /// In the documents' order.
  public var claims: [Claim]
  public init(claims: [Claim]) { self.claims = claims }

  /// The claims that their facts do not support.
  public var unsupported: [Claim] { claims.filter { !$0.problems.isEmpty } }
}

/// Something a sentence says that its facts do not.
public struct ClaimProblem: Hashable, Sendable {
  /// What kind of thing is not supported; docs/claims.md says what each means.
  public enum Kind: String, Sendable, CaseIterable {
    case unknownFact = "unknown-fact"
    case noFacts = "no-facts"
    case tooManyFacts = "too-many-facts"
    case number, date, years, quantity, name, word, skill, degree, seniority, scope, omission, negation
    case familiarity
    case cause, relation
    case mixedPositions = "mixed-positions"
  }
  public var kind: Kind
  /// The words that are not supported, as the sentence has them; of an omission those of the fact that it leaves out.
  public var words: String
  public init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }
}
