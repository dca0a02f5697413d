internal import Synchronization

/// What a word that is asked for is to the facts of a profile.
struct AskedWord: Sendable {
  var direction: [Int8]
  /// One over the direction's length; 0 for a word without one.
  var inverse: Double
  var rarity: Double
  /// For each fact the cosine to the nearest of its words, none below 0; 1 where it has the word.
  var nearness: [Double]
}

/// The words that were asked for before: a posting says a word again and again, and other postings say the same ones. It
/// changes no result, only time.
final class AskedWords: Sendable {
  /// Words kept: with more, all are forgotten. Half a megabyte for a profile of 60 facts.
  static let most = 1_024
  private let known = Mutex<[UInt64: AskedWord]>([:])

  /// How many are kept.
  var count: Int { known.withLock { $0.count } }

  /// - Parameter key: the hash of the folded word, which decides about all else of it.
  func word(_ key: UInt64, _ make: () -> AskedWord) -> AskedWord {
    if let word = known.withLock({ $0[key] }) { return word }
    let word = make()
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[key] = word
    }
    return word
  }
}
