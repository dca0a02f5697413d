internal import Base

/// Duties that are done once: of a post that goes on, too, "comprend la mise en place" would be wrong.
enum DoneDuty {
  private static let nouns: PerTongue<HashedWords> = PerTongue { tongue in
    switch tongue {
    case .en: []
    case .de:
      [
        "einfuhrung", "aufbau", "umstellung", "umzug", "neubau", "eroffnung", "ablosung", "migration",
        "verkurzung",
        "senkung", "steigerung",
      ]
    case .fr:
      [
        "mise", "negociation", "creation", "introduction", "lancement", "migration", "refonte",
        "demenagement",
        "ouverture", "reorganisation", "reprise", "reduction", "implantation",
      ]
    case .es:
      [
        "implantacion", "implementacion", "creacion", "introduccion", "migracion", "traslado", "apertura",
        "lanzamiento",
        "reorganizacion", "reduccion", "negociacion",
      ]
    }
  }

  /// Whether a duty begins with such a noun, or was of one year, and nothing says how often.
  static func isDone(_ duty: String, in language: LetterLanguage) -> Bool {
    let words = Words.of(duty)
    guard !words.contains(where: { TimeAdverbs.units[$0.folded] != nil || often.contains($0.folded) }) else {
      return false
    }
    let tongue = Tongue(rawValue: LetterLanguage.allCases.firstIndex(of: language) ?? 0) ?? .en
    return words.prefix(2).contains { nouns[tongue].contains($0.folded) }
      || words.contains { Int($0.folded).map { (1990...2100).contains($0) } ?? false }
  }

  private static let often: HashedWords = [
    "an", "ans", "mois", "jour", "semaine", "chaque", "ano", "mes", "dia", "cada", "jahr", "monat", "woche",
    "tag", "jedes",
    "par", "depuis", "seit", "desde",
  ]

  /// A sentence that says in the present what a post consists of, of what is done.
  static func perfect(_ pattern: String, in language: LetterLanguage) -> String {
    switch language {
    case .fr:
      pattern.replacing("comprend aussi ", with: "a aussi compris ").replacing(
        "comprend ", with: "a compris ")
    case .es: pattern.replacing("incluye ", with: "ha incluido ").replacing("Incluye ", with: "Ha incluido ")
    case .en, .de: pattern
    }
  }
}
