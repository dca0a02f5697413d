import Base
import Content
import Testing

@testable import Tailoring

/// What may be said in other words, and what in few other words is no longer true.
@Suite struct OtherWordsTests {
  @Test(
    arguments: [
      // Thesaurus
      ("en", "Merged address data of three countries", "Unified address data of three countries"),
      (
        "de", "Probeflächen für eine Hochschule bereitgestellt",
        "Versuchsflächen für eine Hochschule bereitgestellt"
      ),
      ("de", "Ausweise und Meldeangelegenheiten im Bürgeramt", "Ausweise und Meldesachen im Bürgeramt"),
      // No year in "an", no denial of every engineer
      (
        "en", "Engineer who writes specifications that non-engineers can read",
        "I am an engineer who writes specifications that non-engineers can read."
      ),
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
    #expect(People.problems(language, fact, claim).map(\.kind) == [], "\(claim)")
  }

  @Test(
    arguments: [
      // Words that turn the deed round, and its direction
      ("en", "Was asked to lead the Lyon office but declined", "Led the Lyon office", .scope),
      ("en", "Almost doubled sales", "Doubled sales", .scope),
      ("de", "Lehnte die Leitung der Abteilung ab", "Leitung der Abteilung", .scope),
      ("fr", "Ai failli diriger une équipe de 12 personnes", "Ai dirigé une équipe de 12 personnes", .scope),
      ("es", "Rechacé dirigir un equipo de 12 personas", "Dirigí un equipo de 12 personas", .scope),
      ("en", "Supervised by two engineers", "Supervised two engineers", .relation),
      ("fr", "Formé par deux chirurgiens", "Formé deux chirurgiens", .relation),
      ("de", "Wurde von zwei Meistern ausgebildet", "Bildete zwei Meister aus", .relation),
      ("en", "Moved 40 servers from AWS to Azure", "Moved 40 servers from Azure to AWS", .relation),
      ("en", "Replaced Java with Python", "Replaced Python with Java", .relation),
      ("en", "Wrote specifications for non-engineers", "Wrote specifications for engineers", .negation),
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
    #expect(People.problems(language, fact, claim).map(\.kind).contains(kind), "\(claim)")
  }
}
