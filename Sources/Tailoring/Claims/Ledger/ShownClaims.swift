public import Content

extension ClaimLedger {
  /// The claims for what a profile shows: sentences of its summary as they were worded, and its other facts as it has
  /// them, with their places in it. Other facts are neither quoted nor named.
  public func shown(in profile: Profile) -> ClaimLedger {
    let facts = FactStore(profile)
    let hasSummary = facts.facts.contains { $0.kind == .summary }
    let summary = claims.filter { $0.document == .cv && $0.place.hasPrefix("basics.summary") && hasSummary }
    let known = Set(claims.lazy.filter { $0.document == .cv && $0.problems.isEmpty }.flatMap(\.facts))
    let rest = facts.facts.filter { $0.kind != .summary && known.contains($0.id) }.map {
      Claim(document: .cv, place: $0.path, text: $0.quote, facts: [$0.id])
    }
    return ClaimLedger(claims: naming(summary, in: facts) + rest)
  }

  /// The claims of the letter; of the facts they rest on, those are named that the profile shows.
  public func letter(with profile: Profile) -> ClaimLedger {
    ClaimLedger(claims: naming(claims.filter { $0.document == .letter }, in: FactStore(profile)))
  }

  private func naming(_ claims: [Claim], in facts: FactStore) -> [Claim] {
    claims.map { claim in
      var claim = claim
      claim.facts = claim.facts.filter { facts[$0] != nil || OwnSentence.isID($0) }
      return claim
    }
  }
}
