internal import Synchronization

/// The facts that a matcher found similar to each text: the relevance of statements and the answers to requirements both
/// ask for them.
final class SimilarFacts: Sendable {
  private let known = Mutex<[String: [MatchedFact]]>([:])

  /// The facts that `find` gave for the text before, else those that it gives now.
  func facts(to text: String, _ find: () -> [MatchedFact]) -> [MatchedFact] {
    if let facts = known.withLock({ $0[text] }) { return facts }
    let facts = find()
    known.withLock { $0[text] = facts }
    return facts
  }
}
