internal import Base
internal import Content

/// Duties of several clauses of which a statement says one: "Analyse termly assessment data for 1,150 pupils" of "Analyse pupil data and
/// produce reports for governors".
extension Matcher {
  /// A part of a duty; nil where it is of one clause, or no statement says most of one. O(clauses · postings of their words).
  func clausal(_ requirement: Requirement) -> Part? {
    guard requirement.kind == .duty else { return nil }
    let words = requirement.words
    let ands = words.indices.filter { Self.joins.contains(words[$0].folded) }
    guard !ands.isEmpty, words.count > 6 else { return nil }
    var start = 0
    for end in ands + [words.count] {
      let clause = words[start..<end].filter(FunctionWords.isContent)
      start = min(end + 1, words.count)
      guard (3...8).contains(clause.count) else { continue }
      let scores = index.scores(query(clause))
      let found = index.entries.indices.filter {
        scores[$0].words > 2 && scores[$0].coverage >= Self.coverageShown
          && store.facts[index.entries[$0].fact].kind == .highlight
      }
      guard !found.isEmpty else { continue }
      let best = found.sorted { (scores[$1].coverage, $0) < (scores[$0].coverage, $1) }.prefix(2)
      return Part(
        verdict: .partly,
        evidence: best.map { matched(store.facts[index.entries[$0].fact], .wording, scores[$0].coverage) })
    }
    return nil
  }

  private static let joins: HashedWords = ["and", "und", "sowie", "et", "y"]
}
