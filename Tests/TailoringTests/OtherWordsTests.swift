import Base
import Content
import Testing

@testable import Tailoring

/// What may be said in other words, and what in few other words is no longer true.
@Suite struct OtherWordsTests {
  private static func problems(_ language: String, _ fact: String, _ claim: String) -> [ClaimProblem.Kind] {
    var profile = People.german
    profile.language = LanguageTag(language)!
    profile.work = [profile.work[0]]
    profile.work[0].highlights = People.highlights("w", [fact])
    let store = FactStore(profile)
    let id = store.facts.first { $0.kind == .highlight }!.id
    return ClaimChecker(store, date: People.today).problems(in: claim, restingOn: [id]).map(\.kind)
  }

  @Test(
    arguments: [
      // Thesaurus
      ("en", "Merged address data of three countries", "Unified address data of three countries"),
      (
        "de", "Probeflächen für eine Hochschule bereitgestellt",
        "Versuchsflächen für eine Hochschule bereitgestellt"
      ),
      ("de", "Ausweise und Meldeangelegenheiten im Bürgeramt", "Ausweise und Meldesachen im Bürgeramt"),
      // Sums, differences, durations
      ("en", "I lead a team of four lawyers and one paralegal", "Lead a team of five people"),
      ("en", "Month-end close cut from 9 days to 5", "Month-end close four days shorter"),
      ("en", "Mis-picks cut from 1.8% to 0.6%", "Mis-picks cut by two thirds, from 1.8% to 0.6%"),
      // Frequencies
      ("en", "Chair the fortnightly safety huddle", "Chair the safety huddle every two weeks"),
      ("fr", "Rédaction d'un bulletin trimestriel", "Rédaction d'un bulletin quatre fois par an"),
      ("es", "De guardia una semana de cada tres", "De guardia cada tres semanas"),
      // Names of figures, ordinals, units
      (
        "de", "Anleitung von Auszubildenden im dritten Lehrjahr",
        "Anleitung von Auszubildenden im 3. Lehrjahr"
      ),
      ("de", "Betrieb mit 110 ha und 85 Milchkühen", "Betrieb mit 1,1 km² und 85 Milchkühen"),
    ])
  func honest(_ language: String, _ fact: String, _ claim: String) {
    #expect(Self.problems(language, fact, claim) == [], "\(claim)")
  }

  @Test(
    arguments: [
      ("en", "Tendered a contract; savings of £38,000 a year forecast", "Saved £38,000 a year", .scope),
      ("en", "Mis-picks cut from 1.8% to 0.6%", "Mis-picks cut by 1.8%", .number),
      (
        "en", "German B1, Polish native, English fluent", "Fluent in Polish, English and German", .familiarity
      ),
      ("es", "Taller propio entre 2005 y 2017", "Taller propio desde 2005", .date),
      ("fr", "Saisons d'été 2018, 2019 et 2021", "Saisons d'été de 2018 à 2021", .date),
      ("en", "Joined as a temp in 2016 and became team leader in 2020", "Team leader since 2016", .date),
      ("de", "Rezertifizierung ohne Hauptabweichung", "Rezertifizierung ohne Abweichungen", .negation),
      ("de", "SAP-Schulung, bislang nicht im Echtbetrieb angewandt", "Anwendung von SAP", .negation),
      ("fr", "MOOC de gestion de projet", "Expérience de la gestion de projet", .familiarity),
      ("es", "A veces encargado de la cuadrilla", "Encargado de la cuadrilla", .scope),
    ] as [(String, String, String, ClaimProblem.Kind)])
  func dishonest(_ language: String, _ fact: String, _ claim: String, _ kind: ClaimProblem.Kind) {
    #expect(Self.problems(language, fact, claim).contains(kind), "\(claim)")
  }
}
