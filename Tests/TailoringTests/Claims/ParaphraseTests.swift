import Base
import Content
import Testing

@testable import Tailoring

/// What may be said of a fact in other words, and what may not, rule by rule.
@Suite struct ParaphraseTests {
  static func problems(_ fact: String, _ sentence: String, _ language: LanguageTag) -> [ClaimProblem] {
    var work = Work(id: FactID("w"), dates: DateRange(start: nil, end: nil, isCurrent: false))
    let text = Text(RichText(plain: fact), origin: Origin(factID: nil, fieldPath: "", range: nil))
    work.highlights = [Highlight(id: FactID("h"), text: text)]
    var profile = Profile(slug: "p", language: language)
    profile.work = [work]
    return ClaimChecker(FactStore(profile), date: People.today).problems(
      in: sentence, restingOn: [FactID("h")])
  }

  @Test(arguments: [
    // Inflexion, derivation, synonyms.
    ("Planned 12 routes for lorries", "Planning of twelve routes for trucks", "en"),
    ("Took over and renewed the archive", "I renewed the archive, which I took over", "en"),
    ("Co-ordinated the M&E trades", "Coordinated the mechanical and electrical trades", "en"),
    ("Tragwerksplanung für 31 Brücken", "Ich habe die Tragwerke von 31 Brücken geplant", "de"),
    ("Lager mit 90 Paletten aufgebaut", "Ich baute ein Lager mit 90 Paletten auf", "de"),
    ("Wartung von 48 Gas- und Ölheizungen", "48 Öl- und Gasheizungen gewartet", "de"),
    ("Prüfstand in Betrieb genommen", "Inbetriebnahme eines Prüfstands", "de"),
    ("Rédigé la charte", "Rédaction de la charte", "fr"), ("Géré deux budgets", "Gestion de 2 budgets", "fr"),
    ("Cierre mensual en cuatro días", "Cierro el mes en 4 días", "es"),
    ("Migración de 3 servicios", "Migré tres servicios", "es"),
    // Numbers and units.
    ("Saved €250,000", "Saved a quarter of a million euros", "en"),
    ("Took 30 minutes", "Took half an hour", "en"),
    ("In eighteen months", "In a year and a half", "en"),
    ("Two customers in three returned", "Two thirds of customers returned", "en"),
    ("Latencia de 480 ms", "Latencia de 0,48 s", "es"),
    ("Bausumme 9,4 Mio. €", "Bausumme von 9,4 Millionen Euro", "de"),
    ("Spannweite 112 m", "Spannweite von 112 Metern Länge", "de"),
    ("Ventes de 4,8 M€", "Ventes de 4,8 millions d’euros", "fr"),
    ("Team von sechs Personen", "Sechsköpfiges Team", "de"),
    // What was found, and foundations, are no founding.
    (
      "Wrote a specification; passed two audits without findings", "I passed two audits without findings",
      "en"
    ),
    ("BIM-Koordinator (Foundation)", "BIM-Koordinator (Foundation) bin ich auch", "de"),
    // Change, denial, time.
    ("Overdue repairs from 640 to 210", "Overdue repairs fell from 640 to 210", "en"),
    ("Kept sites free of reportable accidents", "No reportable accidents on my sites", "en"),
    (
      "Electrician, Bath (January 2017 – January 2020): wired schools", "For three years I wired schools",
      "en"
    ),
  ])
  func passes(_ fact: String, _ sentence: String, _ language: String) throws {
    let problems = Self.problems(fact, sentence, try #require(LanguageTag(language)))
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test(arguments: [
    // Roles.
    ("Helped plan a recovery room", "Planned a recovery room", "en"),
    ("Took part in the on-call rota", "Organised the on-call rota", "en"),
    ("Einführung des Portals begleitet", "Einführung des Portals geleitet", "de"),
    ("Contact for the external auditors; closed the books", "Closed the books and audited", "en"),
    ("Assistant Site Manager, Severn Works", "Site Manager, Severn Works", "en"),
    // Restrictions.
    ("Medication rounds under supervision", "Medication rounds", "en"),
    ("Looked after a garden with two colleagues", "Looked after a garden", "en"),
    ("Kept sites free of reportable accidents", "Kept sites free of accidents", "en"),
    ("Failed deliveries for wrong addresses fell by 23 %", "Cut failed deliveries by 23 %", "en"),
    ("Familiar with Python", "Experienced in Python", "en"),
    ("Budget für die Station geführt", "Budget des Krankenhauses geführt", "de"),
    // Numbers.
    ("Owned a product with one team of seven", "Owned a product with seven teams", "en"),
    ("Mentored twelve student nurses and four overseas nurses", "Mentored four student nurses", "en"),
    ("Catalogued 1,400 of 5,200 volumes", "Catalogued 5,200 volumes", "en"),
    ("140 patients seen in its first year", "140 patients a week", "en"),
    ("In sechs Projekten 1,1 Mio. € abgewehrt", "Je Projekt 1,1 Mio. € abgewehrt", "de"),
    ("Wait from 40 to 25 days", "Wait from 25 to 40 days", "en"), ("Took 15 minutes", "Took 15 hours", "en"),
    ("Trained 40 nurses", "Trained 40 nurses or more", "en"),
    // Time, cause, mixing.
    (
      "Serveuse (2015 – 2019) : service, cheffe de rang à partir de 2017", "Cheffe de rang de 2015 à 2019",
      "fr"
    ),
    ("Waiting time fell after classes began", "Classes cut waiting time", "en"),
    ("Rewrote search in Rust; read two books on Go", "Rewrote search in Rust and Go", "en"),
  ])
  func isCaught(_ fact: String, _ sentence: String, _ language: String) throws {
    #expect(!Self.problems(fact, sentence, try #require(LanguageTag(language))).isEmpty)
  }
}
