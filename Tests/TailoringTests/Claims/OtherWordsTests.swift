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
      // Teams, the noun of a verb, levels, rates, what a fact says to follow
      ("de", "Leite ein Team von acht Köchen", "Leitung eines Teams von 8 Köchen"),
      ("de", "Leite zwölf Köche", "Leitung von zwölf Köchen"),
      ("en", "Mentors four student nurses each term", "I mentor four student nurses every term."),
      (
        "en", "Led a kitchen of nine and cut waste by 30 %",
        "Leading a kitchen of nine, I reduced waste by 30%."
      ),
      ("en", "German native, English fluent", "Native German speaker, fluent in English"),
      ("es", "Camarera de pisos, 18 habitaciones/día", "Dieciocho habitaciones diarias"),
      ("es", "Cocinaba para 120 comensales al día", "Cocinar para 120 comensales diarios"),
      ("es", "Formador de cuatro conductores en 2023", "En 2023 formé a cuatro conductores"),
      (
        "en", "Built a dashboard used by 35 surveyors; overdue repairs from 640 to 210",
        "35 surveyors used the dashboard that I built"
      ),
      (
        "en", "Designed flood defences for two villages, protecting 380 homes",
        "Flood defences for two villages, which protect 380 homes, designed"
      ),
      (
        "en", "Personal care for 14 residents with dementia, medication rounds, falls records",
        "Provided personal care for 14 residents with dementia, did medication rounds and kept falls records"
      ),
      ("de", "Betrieb mit 110 ha und 85 Milchkühen", "Betrieb mit 1,1 km² und 85 Milchkühen"),
    ])
  func honest(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim).map(\.kind) == [], "\(claim)")
  }

  @Test(
    arguments: [
      // Words that turn the deed round, and its direction
      ("en", "Was asked to lead the Lyon office but declined", "Led the Lyon office", .omission),
      ("en", "Almost doubled sales", "Doubled sales", .omission),
      ("de", "Lehnte die Leitung der Abteilung ab", "Leitung der Abteilung", .omission),
      (
        "fr", "Ai failli diriger une équipe de 12 personnes", "Ai dirigé une équipe de 12 personnes",
        .omission
      ),
      ("es", "Rechacé dirigir un equipo de 12 personas", "Dirigí un equipo de 12 personas", .omission),
      ("en", "Supervised by two engineers", "Supervised two engineers", .relation),
      ("en", "Ran one of eight teams", "Ran a team of eight", .number),
      ("en", "Looked after some patients each term", "Looked after some patients every week", .quantity),
      ("en", "Cooked in a kitchen of nine", "Cooked in a leading kitchen of nine", .scope),
      ("en", "French B1, German native", "Fluent French, native German", .familiarity),
      (
        "es", "Subió las ventas de cuatro tiendas un 12 %", "Subió las ventas de cuatro tiendas a un 12 %",
        .number
      ),
      ("de", "Küchenhilfe neben einer Leitung von acht Köchen", "Leitung von neun Köchen", .number),
      (
        "en", "Designed flood defences for two villages; protected 380 homes elsewhere",
        "Designed flood defences for two villages, which protected 380 homes", .cause
      ),
      ("fr", "Formé par deux chirurgiens", "Formé deux chirurgiens", .relation),
      ("de", "Wurde von zwei Meistern ausgebildet", "Bildete zwei Meister aus", .relation),
      ("en", "Moved 40 servers from AWS to Azure", "Moved 40 servers from Azure to AWS", .relation),
      ("en", "Replaced Java with Python", "Replaced Python with Java", .relation),
      ("en", "Wrote specifications for non-engineers", "Wrote specifications for engineers", .negation),
      ("en", "Tendered a contract; savings of £38,000 a year forecast", "Saved £38,000 a year", .omission),
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
      ("es", "A veces encargado de la cuadrilla", "Encargado de la cuadrilla", .omission),
    ] as [(String, String, String, ClaimProblem.Kind)])
  func dishonest(_ language: String, _ fact: String, _ claim: String, _ kind: ClaimProblem.Kind) {
    #expect(People.problems(language, fact, claim).map(\.kind).contains(kind), "\(claim)")
  }
}
