/// How a German posting addresses its readers: "du" or "Sie".
struct PostingTone: Hashable, Sendable {
  private var familiar = 0
  private var polite = 0

  /// Twice "du" and no "Sie": one "du" may be in a slogan.
  var isInformal: Bool { familiar > 1 && polite == 0 }

  /// Counts the words of address. O(words).
  mutating func take(_ words: [Word]) {
    for word in words {
      if Self.du.contains(word.folded) { familiar += 1 }
      // "sie" may be others, and "Ihr" at the start of a sentence a whole firm.
      if !word.startsSentence, word.isCapitalized, Self.sie.contains(word.folded) { polite += 1 }
    }
  }

  private static let du: HashedWords = [
    "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines",
  ]
  private static let sie: HashedWords = ["sie", "ihnen", "ihre", "ihren", "ihrem", "ihrer", "ihres"]
}
