internal import Base

/// Looks for facts that support a sentence whose facts are not named, or not all of them.
struct ClaimSupport {
  let matcher: Matcher
  let checker: ClaimChecker
  /// The posting's names, which prove nothing of the person.
  let posting: [FactID]

  /// No more of the likeliest facts are tried in all combinations of up to three.
  private static let tried = 7

  /// What the facts nearest to `sentence` do not support of it; empty: there are facts that support it. `named` are tried
  /// first. O(1) checks.
  func problems(in sentence: String, named: [FactID]) -> [ClaimProblem] {
    var fewest: [ClaimProblem]?
    func isSupported(_ facts: [FactID]) -> Bool {
      let problems = checker.problems(in: sentence, restingOn: facts + posting)
      if problems.count < fewest?.count ?? .max { fewest = problems }
      return problems.isEmpty
    }
    let known = named.filter { id in matcher.store[id] != nil }
    if !known.isEmpty, isSupported(known) || isSupported(withItems(known)) { return [] }
    if !posting.isEmpty, isSupported([]) { return [] }
    let near = candidates(sentence)
    for a in near.indices {
      if isSupported([near[a]]) || isSupported(withItems([near[a]])) { return [] }
    }
    for a in near.indices {
      for b in near.indices where b > a {
        if isSupported([near[a], near[b]]) { return [] }
        for c in near.indices where c > b {
          if isSupported([near[a], near[b], near[c]]) { return [] }
        }
      }
    }
    return fewest ?? [ClaimProblem(.noFacts, sentence)]
  }

  private func candidates(_ sentence: String) -> [FactID] {
    Array(matcher.sources(of: sentence).prefix(Self.tried))
  }

  /// Facts with the positions that hold them.
  private func withItems(_ facts: [FactID]) -> [FactID] {
    var out = facts
    for id in facts {
      if let item = matcher.store[id]?.item, !out.contains(item), matcher.store[item] != nil {
        out.append(item)
      }
    }
    return out
  }
}
