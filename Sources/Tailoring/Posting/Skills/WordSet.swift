/// A set of words that are compared by stems; short words, whose stems are other words, as they are.
struct WordSet: Sendable {
  private static let short = 4
  private let stems: Set<String>
  /// Words that are compared as they are.
  private let exact: Set<String>

  /// Words between blanks and line ends. `isExact`: their inflections are other words.
  init(isExact: Bool = false, _ text: String) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    let tokens = words.compactMap { PhraseTokens.of(String($0)).last }
    stems = isExact ? [] : Set(tokens.map(Self.key))
    exact = isExact ? Set(tokens.map(\.folded)) : []
  }

  private init(stems: Set<String>, exact: Set<String>) { (self.stems, self.exact) = (stems, exact) }

  func union(_ other: WordSet) -> WordSet {
    WordSet(stems: stems.union(other.stems), exact: exact.union(other.exact))
  }
  func contains(_ token: PhraseToken) -> Bool {
    stems.contains(Self.key(token)) || exact.contains(token.folded)
  }

  private static func key(_ token: PhraseToken) -> String {
    token.folded.utf8.count <= short ? token.folded : token.stem
  }
}
