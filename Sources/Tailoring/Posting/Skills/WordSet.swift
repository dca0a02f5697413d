/// A set of words that are compared by stems; short words, whose stems are other words, as they are.
struct WordSet: Sendable {
  private let stems: Set<UInt64>
  /// Words that are compared as they are.
  private let exact: Set<UInt64>

  /// Words between blanks and line ends. `isExact`: their inflections are other words.
  init(isExact: Bool = false, _ text: String) {
    let words = text.pieces(" ", "\n")
    let tokens = words.compactMap { PhraseTokens.of(String($0)).last }
    stems = isExact ? [] : Set(tokens.map(\.key))
    exact = isExact ? Set(tokens.map(\.exactKey)) : []
  }

  private init(stems: Set<UInt64>, exact: Set<UInt64>) { (self.stems, self.exact) = (stems, exact) }

  func union(_ other: WordSet) -> WordSet {
    WordSet(stems: stems.union(other.stems), exact: exact.union(other.exact))
  }
  func contains(_ token: PhraseToken) -> Bool {
    stems.contains(token.key) || !exact.isEmpty && exact.contains(token.exactKey)
  }
}
