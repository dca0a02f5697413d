internal import Base
internal import Content

/// Requirements for entries of a part of a profile: publications, awards, volunteering.
extension Matcher {
  private static let publications = PhraseSet(
    """
    publication|publications|published|publishing record|conference|presentation|presentations|conference talks|paper|papers|journal|articles|
    Veröffentlichung|Veröffentlichungen|Publikation|Publikationen|Fachartikel|Vorträge|Konferenzbeiträge|communication scientifique|communications scientifiques|articles scientifiques|colloque|
    publicación|publicaciones|ponencia|ponencias|congresos|artículos
    """)
  private static let awards = PhraseSet(
    "award|awards|prize|prizes|Auszeichnung|Auszeichnungen|Preise|prix|distinction|premio|premios|reconocimientos"
  )
  private static let volunteering = PhraseSet(
    """
    volunteer|volunteering|voluntary|voluntary work|Ehrenamt|ehrenamtlich|ehrenamtliches Engagement|bénévolat|bénévole|engagement associatif|voluntariado|voluntario|voluntaria
    """)

  /// The answer to a requirement that asks for entries of a part of the profile: publications, awards, volunteering.
  func listed(_ requirement: Requirement) -> Part? {
    let words = requirement.words.filter(FunctionWords.isContent)
    guard !words.isEmpty, words.count <= 6 else { return nil }
    let parts: [(phrases: PhraseSet, kind: Fact.Kind)] = [
      (Self.publications, .publication), (Self.awards, .award), (Self.volunteering, .volunteer),
    ]
    for part in parts where 2 * words.count(where: { part.phrases.contains($0) }) >= words.count {
      let facts = store.facts.filter { $0.kind == part.kind }
      guard !facts.isEmpty else { continue }
      return Part(verdict: .shown, evidence: facts.prefix(3).map { matched($0, .wording, 0.6) })
    }
    return nil
  }
}
