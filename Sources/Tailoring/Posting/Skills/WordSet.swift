/// A set of words that are compared by stems; short words, whose stems are other words, as they are.
struct WordSet: Sendable {
  private let stems: Set<UInt64>
  /// Words that are compared as they are.
  private let exact: Set<UInt64>

  /// Words between blanks and line ends. `isExact`: their inflections are other words.
  init(isExact: Bool = false, _ text: String) {
    let keys = Set(text.pieces(" ", "\n").compactMap { Self.key($0, isExact) })
    stems = isExact ? [] : keys
    exact = isExact ? keys : []
  }

  private static func key(_ word: Substring, _ isExact: Bool) -> UInt64? {
    // Abbreviations of two letters are joined with others.
    if !isExact, word.utf8.count > PhraseToken.short, let keys = NameKeys(plain: word) { return keys.key }
    return PhraseTokens.of(String(word)).last.map { isExact ? $0.exactKey : $0.key }
  }

  private init(stems: Set<UInt64>, exact: Set<UInt64>) { (self.stems, self.exact) = (stems, exact) }

  func union(_ other: WordSet) -> WordSet {
    WordSet(stems: stems.union(other.stems), exact: exact.union(other.exact))
  }
  func contains(_ token: PhraseToken) -> Bool {
    stems.contains(token.key) || !exact.isEmpty && exact.contains(token.exactKey)
  }
}
