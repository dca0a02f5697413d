internal import Base
internal import Content

/// Registers in which somebody must stand: a paper that says so shows it, and what else names the trade does not.
extension Matcher {
  private static let asked = PhraseSet(
    """
    be registered|registered with|registered in|registered on|registration with|registration in|register of|eingetragen in|inscrit à l'ordre|inscrite à l'ordre|inscription à l'ordre|colegiado|colegiada
    """)

  /// Whether a register that is asked for is shown by a paper; where one says so, papers alone are left.
  func registered(_ evidence: inout [MatchedFact], _ requirement: Requirement) -> Bool {
    let words = Words.of(requirement.text)
    guard requirement.kind != .duty, Self.asked.contains(anyIn: words) else { return true }
    let marks = Set(words.filter(SkillCore.isMark).map(\.key))
    let papers = store.facts.filter { fact in
      guard fact.kind == .certificate, !Validity.isLapsed(fact.text) else { return false }
      let own = Words.of(fact.text)
      return ExperienceCues.registration.contains(anyIn: own) && own.contains { marks.contains($0.key) }
    }
    let others = evidence.filter { found in
      [.certificate, .education].contains(store[found.fact]?.kind) && !papers.contains { $0.id == found.fact }
    }
    if !papers.isEmpty { evidence = papers.map { matched($0, .term, proof($0.kind)) } + others }
    return !papers.isEmpty || !others.isEmpty || evidence.isEmpty
  }
}
