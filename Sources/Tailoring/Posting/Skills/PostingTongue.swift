/// The language a posting is written in, of those the reader knows.
enum PostingTongue: Int, CaseIterable, Sendable {
  case english, german, french, spanish

  private static let common: [Set<String>] = [
    ["the", "and", "of", "you", "with", "for", "to", "in", "is", "are", "your", "we", "our"],
    ["und", "der", "die", "das", "mit", "sie", "wir", "ein", "eine", "in", "von", "den", "ist", "fur", "du"],
    ["et", "de", "la", "le", "les", "des", "vous", "nous", "une", "un", "du", "dans", "pour", "en", "est"],
    ["y", "de", "la", "el", "los", "las", "con", "en", "para", "que", "un", "una", "se", "por", "del"],
  ]

  /// By the commonest words of its first 4 KiB; English where none tells. O(1).
  static func of(_ bytes: some Collection<UInt8>) -> PostingTongue {
    var counts = [0, 0, 0, 0]
    for word in Words.of(String(decoding: bytes.prefix(4_096), as: UTF8.self)) {
      for tongue in allCases where common[tongue.rawValue].contains(word.folded) {
        counts[tongue.rawValue] += 1
      }
    }
    let best = counts.max() ?? 0
    return PostingTongue(rawValue: counts.firstIndex(of: best) ?? 0) ?? .english
  }
}
