/// Sentences that tell applicants what to send or state ("Please quote reference X", "Include your salary expectation"): nothing
/// that a CV could show.
enum ApplicationWish {
  private static let courtesies: HashedWords = [
    "please", "kindly", "bitte", "merci", "veuillez", "favor", "rogamos", "priere",
  ]
  private static let verbs: HashedWords = [
    "state", "include", "quote", "indicate", "mention", "specify", "attach", "enclose", "send", "submit",
    "provide", "tell", "give", "upload", "email", "add", "let",
    "geben", "gib", "nennen", "nenne", "fugen", "fuge", "senden", "sende", "schicken", "schicke", "teilen",
    "teile", "reichen", "reiche", "legen", "lege", "laden", "lade",
    "indiquez", "precisez", "envoyez", "joignez", "mentionnez", "adressez", "transmettez", "indiquer",
    "preciser", "joindre", "transmettre", "envoyer",
    "adjunte", "adjunta", "indique", "indica", "envie", "envia", "mencione", "menciona", "especifique",
    "especifica", "incluya", "incluye", "remita", "remite", "adjuntar", "indicar",
  ]
  /// What only an applicant states.
  private static let own = PhraseSet(
    """
    salary expectation|salary expectations|expected salary|desired salary|salary requirements|current salary|salary you expect|
    your salary|notice period|period of notice|earliest start date|earliest starting date|possible start date|
    your start date|your availability|reference number|Gehaltsvorstellung|Gehaltsvorstellungen|Gehaltswunsch|Gehaltserwartung|
    Gehaltserwartungen|Lohnvorstellung|Lohnvorstellungen|Eintrittstermin|Eintrittsdatum|Kündigungsfrist|Kennziffer|Referenznummer|
    prétentions salariales|prétentions|date de disponibilité|votre disponibilité|vos disponibilités|pretensiones salariales|
    pretensiones económicas|expectativas salariales|fecha de incorporación|número de referencia
    """)
  /// What applicants send, where it is theirs or asked for politely.
  private static let papers = PhraseSet(
    """
    CV|résumé|resume|cover letter|covering letter|letter|application|portfolio|certificates|diplomas|documents|references|referees|
    reference|salary|start date|photo|Unterlagen|Bewerbungsunterlagen|Zeugnisse|Lebenslauf|Anschreiben|Motivationsschreiben|
    Bewerbung|Referenzen|Arbeitsproben|Foto|lettre de motivation|candidature|diplômes|justificatifs|références|
    carta de presentación|carta de motivación|currículum|candidatura|solicitud|referencias|documentación|títulos
    """)
  private static let possessives: HashedWords = [
    "your", "ihre", "ihren", "ihr", "ihrer", "ihrem", "deine", "deinen", "dein", "deiner", "votre", "vos",
    "ton",
    "tes", "ta", "su", "sus", "tu", "tus", "us", "uns", "nous", "nos",
  ]
  private static let letters = PhraseSet(
    """
    cover letter|covering letter|motivation letter|letter of motivation|Anschreiben|Motivationsschreiben|Bewerbungsschreiben|
    lettre de motivation|carta de presentación|carta de motivación
    """)
  /// What somebody who asks for a skill says: "Experience of writing cover letters".
  private static let skills = PhraseSet(
    """
    experience|knowledge|ability|skills|skilled|Erfahrung|Kenntnisse|Fähigkeit|expérience|connaissance|maîtrise|experiencia|
    conocimientos|capacidad
    """)

  /// Whether `words`, those of a sentence, say no more than that. O(words).
  static func holds(_ words: [Word]) -> Bool {
    guard words.count >= 2, words.count <= 40, !skills.contains(anyIn: words) else { return false }
    let opening = words.prefix(3)
    let isPolite = opening.contains { courtesies.contains($0.folded) }
    let isAsked = isPolite || words.prefix(2).contains { verbs.contains($0.folded) }
    if own.contains(anyIn: words) {
      // "Salary expectations and notice period", "A cover letter with your salary expectation".
      return isAsked || words.count <= 6 || letters.contains(anyIn: words)
    }
    guard isAsked, papers.contains(anyIn: words) else { return false }
    return isPolite || words.contains { possessives.contains($0.folded) }
  }
}
