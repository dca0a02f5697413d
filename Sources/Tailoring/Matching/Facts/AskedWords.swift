internal import Synchronization

/// What a word that is asked for is to the facts of a profile.
struct AskedWord: Sendable {
  var direction: [Int8]
  /// One over the direction's length; 0 for a word without one.
  var inverse: Double
  var rarity: Double
  /// For each fact the cosine to the nearest of its words, none below 0; 1 where it has the word.
  var nearness: [Double]

  /// About what it takes in memory.
  fileprivate var bytes: Int { 96 + direction.count + 8 * nearness.count }
}

/// The words that were asked for before: a posting says a word again and again, and other postings say the same ones. It
/// changes no result, only time.
final class AskedWords: Sendable {
  /// Bytes of the words kept: with more, all are forgotten. Half a kilobyte a word for a profile of 60 facts, 80 for one of
  /// 10,000.
  static let mostBytes = 8 << 20
  private struct Known {
    var words: [UInt64: AskedWord] = [:]
    var bytes = 0
  }
  private let known = Mutex(Known())

  /// What those that are kept take.
  var bytes: Int { known.withLock { $0.bytes } }

  /// - Parameter key: the hash of the folded word, which decides about all else of it.
  func word(_ key: UInt64, _ make: () -> AskedWord) -> AskedWord {
    if let word = known.withLock({ $0.words[key] }) { return word }
    let word = make()
    known.withLock { known in
      guard known.words[key] == nil else { return }
      if known.bytes + word.bytes > Self.mostBytes { known = Known() }
      known.words[key] = word
      known.bytes += word.bytes
    }
    return word
  }
}
