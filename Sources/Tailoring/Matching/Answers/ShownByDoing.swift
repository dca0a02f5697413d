internal import Base
internal import Content

/// What can be shown by one kind of fact alone: a paper by a paper, experience by having done it.
extension Matcher {
  private static let papersAsked = PhraseSet(
    """
    certificate in|certification in|diploma in|Weiterbildung zum|Weiterbildung zur|Weiterbildung als|Fortbildung zum|Fortbildung zur|Ausbildung zum|Ausbildung zur|Ausbildung als|Zertifikat|Fachweiterbildung|
    diplôme de|diplôme d|certificat de|titulación en|título de|certificado de
    """)
  private static let doing = PhraseSet(
    """
    experience|experienced|track record|Erfahrung|Erfahrungen|Berufserfahrung|Praxis|expérience|expériences|experiencia
    """)

  /// Whether at least one of what is found can show what is asked for: years at school are no experience of teaching, guiding
  /// trainees is no qualification to train, and a title tells nothing of a duty.
  func isShownByDoing(_ requirement: Requirement, _ evidence: [MatchedFact]) -> Bool {
    let kinds = evidence.compactMap { store[$0.fact]?.kind }
    guard !kinds.isEmpty, requirement.years == nil else { return true }
    // "A degree or equivalent experience": the degree is enough.
    if requirement.acceptsEquivalent { return true }
    if requirement.kind == .duty { return kinds.contains { $0 != .position } }
    let words = requirement.words
    if Self.papersAsked.contains(anyIn: words) {
      return kinds.contains { $0 == .certificate || $0 == .education }
    }
    let isDoing =
      Self.doing.contains(anyIn: words)
      || Tongue(store.language) == .de && words.contains { $0.folded.hasSuffix("erfahrung") }
    return !isDoing || kinds.contains { $0 != .education }
  }
}
