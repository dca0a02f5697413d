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
  /// first. Below headings only facts of their items are: `items`; empty: all may be. The names of the posting may be
  /// used where something answers it. O(1) checks.
  ///
  /// In a letter two sentences may be joined by "because", where each is supported, and both by what was done in one post, or
  /// one of them tells no deed: why the writer did or wants something is theirs to say.
  func problems(
    in sentence: String, named: [FactID], below items: Set<FactID> = [], answering: Bool = true
  ) -> [ClaimProblem] {
    judged(sentence, named: named, below: items, answering: answering).problems
  }

  /// The same, with the facts that were nearest to supporting it.
  func judged(
    _ sentence: String, named: [FactID], below items: Set<FactID> = [], answering: Bool = true
  ) -> (problems: [ClaimProblem], nearest: [FactID]) {
    let found = support(of: sentence, named: named, below: items, answering: answering)
    guard !found.problems.isEmpty, answering, let (told, reason) = Causes.parts(of: sentence) else {
      return (found.problems, found.facts)
    }
    let first = support(of: told, named: named, answering: true)
    let second = support(of: reason, named: named, answering: true)
    guard first.problems.isEmpty, second.problems.isEmpty else {
      return (found.problems, found.facts)
    }
    let posts = (posts(of: first.facts), posts(of: second.facts))
    let isOne = posts.0.isEmpty || posts.1.isEmpty || !posts.0.isDisjoint(with: posts.1)
    return (isOne ? [] : found.problems, found.facts)
  }

  /// The posts, studies and projects that facts belong to.
  private func posts(of facts: [FactID]) -> Set<FactID> {
    let kinds: Set<Fact.Kind> = [.highlight, .position, .volunteer, .project, .education]
    return Set(facts.compactMap { matcher.store[$0] }.filter { kinds.contains($0.kind) }.map(\.item))
  }

  /// The facts that support a sentence as it is, or the likeliest and what they do not support of it.
  private func support(
    of sentence: String, named: [FactID], below items: Set<FactID> = [], answering: Bool
  ) -> (facts: [FactID], problems: [ClaimProblem]) {
    var supporting: [FactID] = []
    let posting = answering ? self.posting : []
    let places = items.compactMap { matcher.store[$0]?.path }
    func isNear(_ id: FactID) -> Bool {
      guard !items.isEmpty else { return true }
      guard let path = matcher.store[id]?.path else { return false }
      return places.contains { path == $0 || path.hasPrefix($0 + ".") }
    }
    var fewest: [ClaimProblem]?
    var nearest: [FactID] = []
    func isSupported(_ facts: [FactID]) -> Bool {
      let problems = checker.problems(in: sentence, restingOn: facts + posting)
      // That two posts are mixed says little of a sentence that tells of one.
      let isMixed = facts.count > 1 && problems.contains { $0.kind == .mixedPositions }
      if nearest.isEmpty || !isMixed && problems.count < fewest?.count ?? .max {
        (fewest, nearest) = (problems, facts)
      }
      if problems.isEmpty { supporting = facts }
      return problems.isEmpty
    }
    func isSupportedWithItems(_ facts: [FactID]) -> Bool { isSupported(withItems(facts).filter(isNear)) }
    let known = named.filter { id in matcher.store[id] != nil && isNear(id) }
    // As the sentence was made, before what the posting says is added.
    if !known.isEmpty, checker.problems(in: sentence, restingOn: known).isEmpty { return (known, []) }
    if !known.isEmpty, isSupported(known) || isSupportedWithItems(known) { return (supporting, []) }
    if !posting.isEmpty, isSupported([]) { return ([], []) }
    let near = candidates(sentence, isNear)
    for a in near.indices {
      if isSupported([near[a]]) || isSupportedWithItems([near[a]]) { return (supporting, []) }
    }
    for a in near.indices {
      for b in near.indices where b > a {
        if isSupported([near[a], near[b]]) { return (supporting, []) }
        for c in near.indices where c > b {
          if isSupported([near[a], near[b], near[c]]) { return (supporting, []) }
        }
      }
    }
    if nearest.isEmpty, let first = near.first { nearest = [first] }
    return (nearest, fewest ?? [ClaimProblem(.noFacts, sentence)])
  }

  private func candidates(_ sentence: String, _ isNear: (FactID) -> Bool) -> [FactID] {
    Array(matcher.sources(of: sentence).lazy.filter(isNear).prefix(Self.tried))
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
