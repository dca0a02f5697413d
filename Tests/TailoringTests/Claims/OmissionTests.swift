import Testing

@testable import Tailoring

/// What may go of a fact because the rest follows from it, and what may not.
@Suite struct OmissionTests {
  @Test(
    "what is left follows from the fact",
    arguments: [
      // What tells more of a thing, the name of one, one of several
      ("en", "Ran a monthly audit whose results hang at every bed space", "Ran a monthly audit"),
      (
        "en", "Co-ordinated the trades on 64 homes at Brislington Mead", "Co-ordinated the trades on 64 homes"
      ),
      ("en", "Cared for ventilated, proned and sedated patients", "Cared for ventilated and proned patients"),
      ("es", "Tabiquería y solados en 48 viviendas de Villa Rosal", "Tabiquería y solados en 48 viviendas"),
      (
        "es", "Vigilante de seguridad, centro comercial Nervión",
        "Vigilante de seguridad en un centro comercial"
      ),
      (
        "de", "Kartierung von Amphibien und Reptilien im Auftrag des Kreises",
        "Kartierung von Amphibien im Auftrag des Kreises"
      ),
      // Who is counted in a group, a deed by which something came about, a means with its figure
      ("en", "Taught classes of up to 31 pupils", "Taught classes of up to 31"),
      ("en", "Reduced costs by a fifth by recruiting eight carers", "Recruited eight carers"),
      (
        "en", "Led commissioning of mechanical and electrical services",
        "Led the M&E commissioning of services"
      ),
      // Words of the lexicon, what goes with a paper or a prize, figures in compounds
      ("fr", "Je tonds et plante pour la commune", "Tonte et plantations pour la commune"),
      ("de", "Wartung und Reparatur von Landmaschinen", "Ich warte und repariere Landmaschinen."),
      ("de", "Pflege auf einer Station mit 28 Betten", "Pflege auf einer 28-Betten-Station"),
      ("en", "Treasurer (unpaid) of Marlow Rowing Club", "Unpaid treasurer of Marlow Rowing Club"),
    ])
  func goes(language: String, fact: String, claim: String) {
    #expect(People.problems(language, fact, claim) == [])
  }

  @Test(
    "what is left would say more",
    arguments: [
      // Shares, changes, all, the first, charges, titles
      ("en", "Led sales in Spain", "Led sales"),
      ("en", "First woman in the sales team at Acme", "First woman at Acme"),
      ("es", "Psicóloga en prácticas, centro Aurora", "Psicóloga, centro Aurora"),
      // What makes a thing less or another
      ("en", "Wrote draft contracts", "Wrote contracts"),
      ("en", "Built a web shop in an internship at Acme", "Built a web shop at Acme"),
      ("de", "Entwurf einer Brücke im Studium", "Entwurf einer Brücke"),
      ("en", "Toured Scotland with a band", "Toured Scotland."),
      // What is left hung on another word
      ("en", "Built Trino and Spark for 260 analysts", "Built Spark with 260 analysts"),
      // A wider word beside a superlative
      ("es", "Vendí la mayor panadería de Leeds", "Vendí la mayor tienda de Leeds"),
    ])
  func stays(language: String, fact: String, claim: String) {
    #expect(People.problems(language, fact, claim) != [])
  }

  @Test(
    "the lexicons are of the roots that words have now",
    arguments: [
      (Tongue.en, "lorry", "truck", true), (.en, "vehicle", "lorry", true), (.en, "lorry", "vehicle", false),
      (.en, "led", "assisted", false), (.de, "ersetzen", "ablösen", true),
      (.de, "leiten", "unterstützen", false),
      (.fr, "tonte", "tondre", true), (.fr, "diriger", "aider", false), (.es, "conductor", "chófer", true),
      (.es, "dirigir", "ayudar", false),
    ])
  func lexicon(tongue: Tongue, said: String, known: String, expected: Bool) {
    func root(_ word: String) -> String { Roots.of(Words.of(word)[0].folded, tongue) }
    #expect(Thesaurus.lexicon(tongue).says(root(said), root(known)) == expected)
  }
}
