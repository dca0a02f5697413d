public import Content

/// The names by which skills, licences and languages are known: ours, those of open data, and the person's own.
public struct Vocabulary: Hashable, Sendable {
  /// Without additions.
  public static let standard = Vocabulary([])

  /// What the person adds.
  public let own: [SkillDefinition]
  private let ownReading: TermTable?
  private let ownClaims: TermTable?

  /// For reading and matching postings: all terms. Their table is made when it is first asked for: a person's general
  /// application does without.
  var reading: TermTable { ownReading ?? .full }
  /// For checking claims: only terms whose other names mean exactly the same.
  var claims: TermTable { ownClaims ?? .standard }

  /// Our tables and `own`, whose names come before ours. O(own).
  public init(_ own: [SkillDefinition]) {
    self.own = own
    ownReading = own.isEmpty ? nil : TermTable.full.adding(own)
    ownClaims = own.isEmpty ? nil : TermTable.standard.adding(own)
  }

  /// The words of `text` that name a skill or licence, as written, in reading order, longest names first. O(words).
  public func names(in text: String) -> [String] {
    let words = Words.of(text)
    let bytes = Array(text.utf8)
    return reading.hits(in: words).filter { reading.entries[$0.term].kind != .language }.map { hit in
      let range =
        words[hit.words.lowerBound].range.lowerBound..<words[hit.words.upperBound - 1].range.upperBound
      return String(decoding: bytes[range], as: UTF8.self)
    }
  }

  /// Names in `includes` that no term has, in order.
  public var unknownNames: [String] {
    let known = Set(reading.entries.map(\.name))
    return own.flatMap(\.includes).filter { !known.contains($0) }
  }

  /// Whether a person's own entries are the same; the others always are.
  public static func == (a: Vocabulary, b: Vocabulary) -> Bool { a.own == b.own }
  /// Of a person's own entries.
  public func hash(into hasher: inout Hasher) { hasher.combine(own) }
}
