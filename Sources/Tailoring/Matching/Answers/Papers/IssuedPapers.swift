internal import Base
internal import Content

/// Papers asked for by who gives them: "a qualification from the ICA or equivalent" by what the International Compliance
/// Association gave.
extension Matcher {
  private static let papersGiven = PhraseSet(
    """
    qualification|qualifications|certificate|certification|diploma|award|membership|Qualifikation|Abschluss|Zertifikat|Zertifizierung|Weiterbildung|
    diplôme|certificat|certification|qualification|titre|título|certificado|titulación|diploma
    """)
  private static let giving: HashedWords = [
    "from", "by", "of", "the", "an", "a", "von", "vom", "der", "des", "dem", "du", "de", "la", "d", "l",
    "del",
  ]

  /// The papers of the body that a requirement names by its acronym; nil where it names none, or none of its papers is held.
  func issued(_ requirement: Requirement) -> Part? {
    guard requirement.degree == nil, requirement.years == nil, requirement.kind != .duty else { return nil }
    let words = requirement.words
    guard let paper = Self.papersGiven.firstRange(in: words) else { return nil }
    let rest = words[paper.upperBound...].prefix(4)
    guard let name = rest.first(where: { !Self.giving.contains($0.folded) }), name.range != rest.first?.range,
      SkillCore.isMark(name), name.raw.allSatisfy(\.isUppercase)
    else { return nil }
    let found = store.facts.filter { fact in
      (fact.kind == .certificate || fact.kind == .education) && !Validity.isLapsed(fact.text)
        && fact.text.pieces("\n").contains { Self.names(name, String($0)) }
    }
    guard !found.isEmpty else { return nil }
    return Part(verdict: .shown, evidence: found.prefix(3).map { matched($0, .wording, 1) })
  }

  /// Whether a line has an acronym, or its capitals spell it.
  private static func names(_ acronym: Word, _ line: String) -> Bool {
    let words = Words.of(line)
    if words.contains(where: { $0.raw == acronym.raw }) { return true }
    let initials = words.filter(\.isCapitalized).compactMap(\.raw.first)
    return initials.count > 1 && String(initials) == acronym.raw
  }
}
