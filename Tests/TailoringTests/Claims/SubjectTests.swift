import Base
import Content
import Testing

@testable import Tailoring

/// Who did it: what the facts tell of the writer is told of nobody else, nor the other way round.
@Suite struct SubjectTests {
  private static let ward = "Staff Nurse, St Mary's Ward 7, Leeds: Mentors four student nurses each term"
  private static let mill = "Head Chef, The Old Mill, York: Led a kitchen of nine and cut food waste by 30 %"
  private static let pflege =
    "Pflegefachfrau, Klinikum Nord, Hamburg: Leite ein Team von acht Pflegekräften und bilde zwei Auszubildende aus"

  @Test(
    "is refused",
    arguments: [
      ("en", ward, "My colleagues mentor four student nurses each term."),
      ("en", ward, "In Leeds my former manager mentored four student nurses each term."),
      ("en", ward, "The team I joined mentors four student nurses each term."),
      ("en", ward, "They mentor four student nurses each term."),
      ("en", ward, "Four student nurses mentored me each term."),
      ("en", ward, "Four student nurses are mentored by my colleagues each term."),
      ("en", "Supervised a team of six in a book shop", "The team of six supervised the book shop."),
      ("en", mill, "The sous-chef led a kitchen of nine."),
      ("en", mill, "Under my manager I led a kitchen of nine."),
      ("en", "Advised tenants in 120 disputes", "Tenants advised me in 120 disputes."),
      ("en", "Advised tenants in 120 disputes", "The tenants advised landlords in 120 disputes."),
      ("en", "Rewired 62 flats", "The team I joined rewired 62 flats."),
      (
        "en", "Prepared accounts for three subsidiaries",
        "My predecessor prepared accounts for three subsidiaries."
      ),
      (
        "en", "Our team of six built a streaming pipeline", "I built a streaming pipeline with a team of six."
      ),
      ("en", "The platform team built a streaming pipeline", "Built a streaming pipeline."),
      ("en", "Led a team of 12 nurses; rewrote the rota", "The team I led rewrote the rota."),
      ("de", pflege, "Acht Pflegekräfte leiten mein Team."),
      ("de", pflege, "Meine Kollegin leitet ein Team von acht Pflegekräften."),
      ("de", pflege, "In Hamburg leitet meine Kollegin ein Team von acht Pflegekräften."),
      ("de", pflege, "Das Team, dem ich angehöre, bildet zwei Auszubildende aus."),
      ("de", "Führte Scanner ein", "Mein Vorgänger führte Scanner ein."),
      ("de", "Führte Scanner ein", "Die Scanner wurden von meinen Kollegen eingeführt."),
      (
        "fr", "Encadrement de six étudiants par semestre",
        "Mes collègues ont encadré six étudiants par semestre."
      ),
      ("fr", "Pose de 240 fenêtres", "Mon équipe a posé 240 fenêtres."),
      ("fr", "Pose de 240 fenêtres", "240 fenêtres posées par mon équipe."),
      ("es", "Formé a cinco enfermeras cada año", "Mis compañeras formaron a cinco enfermeras cada año."),
      ("es", "Formé a cinco enfermeras cada año", "Cinco enfermeras me formaron cada año."),
      ("es", "Reduje el cierre de 10 a 6 días", "Mi jefe redujo el cierre de 10 a 6 días."),
    ])
  func refused(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) != [], "\(fact) → \(claim)")
  }

  @Test(
    "the writer, things and those whom the facts name pass",
    arguments: [
      ("en", ward, "I mentor four student nurses each term."),
      ("en", ward, "Each term, four student nurses are mentored by me."),
      (
        "en", "My manager and I introduced rotational grazing on 210 hectares",
        "My manager and I introduced rotational grazing on 210 ha."
      ),
      (
        "en", "Our team of seven served 300 guests a night",
        "Our team of seven served three hundred guests each night."
      ),
      ("en", "The team I lead maintains 18 services", "I lead the team that maintains 18 services."),
      ("en", "Led a team of 12 nurses", "My team has twelve nurses."),
      ("en", "Led a team of 12 nurses", "The team I led consisted of twelve nurses."),
      ("en", "Trained 12 nurses in wound care", "The 12 nurses I trained in wound care."),
      ("en", "Thesis supervised by Professor Anstey", "My thesis was supervised by Professor Anstey."),
      ("en", "Wrote the staff rota for two wards", "The staff rota for two wards was written by me."),
      ("en", "Advised tenants in 120 disputes", "Tenants advised in 120 disputes."),
      ("de", "Das Team senkte die Fehlerquote um 40 %", "Das Team senkte die Fehlerquote um 40 Prozent."),
      (
        "de", "Monatsabschlüsse für drei Tochterfirmen erstellt",
        "Monatsabschlüsse für drei Tochterfirmen wurden von mir erstellt."
      ),
      ("fr", "Formation de quatre apprentis en deux ans", "J'ai formé 4 apprentis en deux ans."),
      ("es", "Instalación de 75 cuadros eléctricos", "Instalé 75 cuadros eléctricos."),
    ])
  func passes(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) == [], "\(claim)")
  }

  @Test(
    "a deed turned round is refused",
    arguments: [
      ("en", "Reported to the head of finance", "The head of finance reported to me."),
      ("en", "Led a team of six under a site manager", "I was the site manager of a team of six."),
      ("en", "Led a team of six under a site manager", "I led a site manager and a team of six."),
      ("en", "Defended tenants against landlords", "I defended landlords against tenants."),
      ("en", "Worked for a director of three companies", "A director of three companies worked for me."),
      ("en", "Mentored four student nurses each term", "I was mentored by four student nurses each term."),
      ("en", "Mentored four student nurses each term", "Four student nurses each term are my mentors."),
      ("en", "Assisted the surgeon in 300 operations", "In 300 operations I assisted as the surgeon."),
      ("en", "Prepared meals for 90 children", "Meals were prepared by 90 children."),
      ("en", "Sold software to three hospitals", "Software was sold by three hospitals."),
      ("en", "Sold software to three hospitals", "Three hospitals sold software to me."),
      ("en", "Introduced data contracts for forty teams", "Data contracts were introduced by forty teams."),
      ("en", "Trained eight apprentices for the council", "The council trained eight apprentices."),
      ("en", "Trained eight apprentices for the council", "Eight apprentices were trained by the council."),
      ("en", "Inspected 62 flats for the council", "The council inspected 62 flats."),
      ("de", "Zwei Auszubildende angeleitet", "Ich wurde von zwei Auszubildenden angeleitet."),
      (
        "de", "Assistenz des Chirurgen bei 300 Operationen",
        "Bei 300 Operationen assistierte mir der Chirurg."
      ),
      ("de", "62 Wohnungen für die Stadt geprüft", "62 Wohnungen wurden von der Stadt geprüft."),
      ("de", "62 Wohnungen für die Stadt geprüft", "Die Stadt prüfte 62 Wohnungen."),
      ("de", "Mieter gegen Vermieter verteidigt", "Ich habe Vermieter gegen Mieter verteidigt."),
      ("fr", "Formation de huit apprentis pour la mairie", "Huit apprentis ont été formés par la mairie."),
      ("fr", "Formation de huit apprentis pour la mairie", "La mairie a formé huit apprentis."),
      (
        "es", "Formé a ocho aprendices para el ayuntamiento",
        "Ocho aprendices fueron formados por el ayuntamiento."
      ),
      ("es", "Formé a ocho aprendices para el ayuntamiento", "El ayuntamiento formó a ocho aprendices."),
    ])
  func reversed(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) != [], "\(fact) → \(claim)")
  }

  @Test(
    "a deed told the right way round passes",
    arguments: [
      ("en", "Prepared meals for 90 children", "Meals for 90 children were prepared."),
      ("en", "Prepared meals for 90 children", "Meals for 90 children were prepared by me."),
      ("en", "Prepared meals for 90 children by hand", "Meals for 90 children were prepared by hand."),
      ("en", "Cut food waste by 41 % for three schools", "Food waste was cut by 41 %."),
      ("en", "Was trained by the council", "I was trained by the council."),
      ("en", "Built a programme that serves forty teams", "The programme I built serves forty teams."),
      ("en", "Built software that serves three hospitals", "The software serves three hospitals."),
      ("en", "Trained eight apprentices for the council", "For the council I trained eight apprentices."),
      ("en", "Trained eight apprentices for the council", "Eight apprentices trained for the council."),
      ("en", "Led a team of six under a site manager", "Under a site manager I led a team of six."),
      ("en", "Worked as a surgeon in 300 operations", "I worked as a surgeon in 300 operations."),
      ("en", "Defended tenants against landlords", "Against landlords I defended tenants."),
      ("de", "62 Wohnungen für die Stadt geprüft", "62 Wohnungen wurden für die Stadt geprüft."),
      ("de", "62 Wohnungen für die Stadt geprüft", "Für die Stadt prüfte ich 62 Wohnungen."),
      ("de", "Ein Team von acht Köchen geleitet", "Ich habe ein Team von acht Köchen geleitet."),
      ("fr", "Formation de huit apprentis pour la mairie", "J'ai formé huit apprentis pour la mairie."),
      ("es", "Formé a ocho aprendices para el ayuntamiento", "Para el ayuntamiento formé a ocho aprendices."),
    ])
  func straight(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) == [], "\(claim)")
  }
}
