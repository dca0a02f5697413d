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
}
