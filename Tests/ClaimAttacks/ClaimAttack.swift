public import Base

/// A sentence made untrue by one change to something that a profile says, and the facts that it claims to rest on.
public struct ClaimAttack: Hashable, Sendable {
  /// What was changed.
  public enum Kind: String, Sendable, CaseIterable {
    case numbers, units, dates, titles, employers, degrees, skills, seniority, scope, mixing
  }
  public var kind: Kind
  public var sentence: String
  public var facts: [FactID]

  init(_ kind: Kind, _ sentence: String, _ facts: [FactID]) {
    self.kind = kind
    self.sentence = sentence
    self.facts = facts
  }
}
