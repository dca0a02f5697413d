/// Entries in the order of several scores at once.
///
/// *Lexical*: a weighted sum of BM25, divided by its greatest value for the query, and of
/// the shares of the query's n-grams and of its terms that an entry has.
///
/// Weighted rather than by reciprocal rank (Cormack, Clarke, Büttcher 2009), because ranks forget by how much the best leads:
/// on the two sets of `make eval` reciprocal ranks gave an nDCG@5 of .96 and .22, the weighted sum gives 1.00 and .26. n-grams
/// count by how rare they are, like words in BM25: alone they gave .82 and .17 unweighted, .92 and .20 weighted.
///
/// *Answers*: what a sentence asks for is answered by what means all of it (`FactMeanings.Answer`), by what shows the terms that
/// it names, and by what reaches the measure that it asks for; words in common do not count, for those who mislead share
/// them too. The weights are those of a logistic regression on pairs of statements of the open sets of `eval/relevance`, none
/// below 0. Of statements that answer alike those come first that say more: a deed with a figure before a word in a list. A
/// text longer than a sentence means a little of everything: there words count as much as meanings. docs/measurements.md has the
/// figures of each part.
enum FusedRanking {
  private static let words = 0.55
  private static let grams = 0.35
  private static let terms = 0.1

  /// The weighted sum for each entry, 0 to 1. `terms` may be empty. O(n).
  static func scores(bm25: [Double], grams: [Double], terms: [Double] = []) -> [Double] {
    let greatest = max(bm25.max() ?? 0, .leastNormalMagnitude)
    return bm25.indices.map { i in
      Self.words * bm25[i] / greatest + Self.grams * grams[i] + (terms.isEmpty ? 0 : Self.terms * terms[i])
    }
  }

  /// How many content words a sentence has at most.
  static let sentence = 24

  /// How well each entry answers a text longer than a sentence. O(n).
  static func answers(meanings: [Double], lexical: [Double], terms: [Double]) -> [Double] {
    meanings.indices.map { meanings[$0] + lexical[$0] + 0.2 * terms[$0] }
  }

  /// How well each entry answers a sentence; 0 where it shares nothing with it. `measures` may be empty. O(n).
  static func answers(
    _ meanings: [FactMeanings.Answer], lexical: [Double], terms: [Double], measures: [Double],
    details: [Double]
  ) -> [Double] {
    meanings.indices.map { i in
      let measure = measures.isEmpty ? 0 : measures[i]
      let answer = meanings[i].everyWord + 0.4 * meanings[i].whole + 0.75 * terms[i] + measure
      return answer + lexical[i] == 0 ? 0 : answer + details[i]
    }
  }

  /// Entries by score, ties by position; without those that score nothing. O(n log n).
  static func order(_ scores: [Double]) -> [Int] {
    scores.indices.filter { scores[$0] > 0 }.sorted { (scores[$1], $0) < (scores[$0], $1) }
  }
}
