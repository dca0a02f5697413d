public import Content

/// The names by which skills, licences and languages are known: ours, those of open data, and the person's own.
public struct Vocabulary: Hashable, Sendable {
  /// Without additions.
  public static let standard = Vocabulary([])

  /// What the person adds.
  public let own: [SkillDefinition]
  /// For reading and matching postings: all terms.
  let reading: TermTable
  /// For checking claims: only terms whose other names mean exactly the same.
  let claims: TermTable

  /// Our tables and `own`, whose names come before ours. O(own).
  public init(_ own: [SkillDefinition]) {
    self.own = own
    reading = own.isEmpty ? .full : TermTable.full.adding(own)
    claims = own.isEmpty ? .standard : TermTable.standard.adding(own)
  }

  /// Names in `includes` that no term has, in order.
  public var unknownNames: [String] {
    let known = Set(reading.entries.map(\.name))
    return own.flatMap(\.includes).filter { !known.contains($0) }
  }

  public static func == (a: Vocabulary, b: Vocabulary) -> Bool { a.own == b.own }
  public func hash(into hasher: inout Hasher) { hasher.combine(own) }
}
