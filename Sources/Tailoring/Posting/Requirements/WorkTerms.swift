/// Sentences that stand among demands and ask nothing of a person: when the post begins, where one may live, which weekends are
/// worked, whom an employer is recruiting and where applications go.
enum WorkTerms {
  private static let terms = PhraseSet(
    """
    accommodation available|accommodation provided|accommodation is available|accommodation possible|every other weekend|alternate weekends|one weekend in|
    Unterkunft möglich|Unterkunft vorhanden|Wohnung kann gestellt|Wohnmöglichkeit|Personalwohnung|Personalzimmer|jedes zweite Wochenende|zu besetzen ab|zu besetzen zum|Besetzung zum|
    logement possible|possibilité de logement|logement sur place|logement assuré|logement fourni|week-end sur deux|week-end sur trois|week-end par mois|dimanche sur deux|samedi sur deux|
    à pourvoir|prise de poste|prise de fonction|prise de fonctions|
    alojamiento posible|posibilidad de alojamiento|alojamiento disponible|alojamiento incluido|fines de semana alternos|fin de semana de cada|incorporación inmediata|incorporación el|incorporación en|
    fecha de inicio
    """)
  private static let sending = PhraseSet(
    """
    candidature à adresser|candidatures à adresser|candidature à envoyer|candidatures à envoyer|dossier à adresser|dossier de candidature à|CV à adresser|CV à envoyer|
    lettre à adresser|merci d'adresser|Bewerbung richten|Bewerbung richten Sie|Bewerbungen sind zu richten|Bewerbung ist zu richten|Bewerbungen richten|
    dirigir la solicitud|dirigir las solicitudes|dirigir la candidatura|solicitudes a la|solicitudes al|enviar la solicitud
    """)
  /// Who is ready for such hours, or can begin then, is asked for that.
  private static let willing = PhraseSet(
    """
    willing|willingness|able|ability|flexible|flexibility|available to|bereit|Bereitschaft|flexibel|disponible|disponibilité|mobile|mobilité|accepter|disponibilidad|
    dispuesto|dispuesta
    """)
  private static let recruiting: HashedWords = [
    "recrute", "recrutent", "recrutons", "recruits", "recluta", "contrata",
  ]
  private static let articles: HashedWords = [
    "un", "une", "son", "sa", "ses", "des", "deux", "trois", "plusieurs", "a", "an", "una", "unos",
  ]
  /// What goes on with what that person brings.
  private static let withs: HashedWords = [
    "with", "who", "avec", "qui", "ayant", "titulaire", "sachant", "maitrisant", "connaissant", "diplome",
    "diplomee", "experimente", "experimentee", "con", "que",
  ]

  /// Whether `words`, those of a sentence, ask nothing of a person. O(words).
  static func hold(_ words: [Word]) -> Bool {
    guard (2...30).contains(words.count) else { return false }
    if recruits(words) { return true }
    guard !RequirementCues.must.contains(anyIn: words) else { return false }
    if sending.contains(anyIn: words) { return !willing.contains(anyIn: words) }
    guard words.count <= 14, let term = terms.firstRange(in: words), !RequirementCues.asks(words) else {
      return false
    }
    return !willing.contains(anyIn: Array(words[..<term.lowerBound] + words[term.upperBound...]))
  }

  /// "La Ville de Bron recrute un responsable de cuisine."
  private static func recruits(_ words: [Word]) -> Bool {
    guard let at = words.prefix(10).firstIndex(where: { recruiting.contains($0.folded) }), at > 0,
      at + 1 < words.count, articles.contains(words[at + 1].folded)
    else { return false }
    return !words[(at + 1)...].contains { withs.contains($0.folded) } && YearsPattern.find(in: words) == nil
      && DegreePattern.lowest(in: words) == nil
  }
}
