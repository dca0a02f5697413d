/// A set of words that are compared by stems; short words, whose stems are other words, as they are.
struct WordSet: Sendable {
  private static let short = 4
  private let stems: Set<String>

  /// Words between blanks and line ends.
  init(_ text: String) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    stems = Set(words.compactMap { PhraseTokens.of(String($0)).last.map(Self.key) })
  }

  private init(stems: Set<String>) { self.stems = stems }

  func union(_ other: WordSet) -> WordSet { WordSet(stems: stems.union(other.stems)) }
  func contains(_ token: PhraseToken) -> Bool { stems.contains(Self.key(token)) }

  private static func key(_ token: PhraseToken) -> String {
    token.folded.utf8.count <= short ? token.folded : token.stem
  }
}
