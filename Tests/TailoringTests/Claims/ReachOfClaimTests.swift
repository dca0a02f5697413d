import Base
import Content
import Testing

@testable import Tailoring

/// One is not many, each is not the whole, and help is not the deed.
@Suite struct ReachOfClaimTests {
  @Test(
    arguments: [
      ("en", "Repaired engines in a village garage", "Repaired engines in village garages", [.scope]),
      ("en", "Repaired engines in a village garage", "Repaired engines in one village garage", []),
      ("en", "Dressings and a monthly audit of lines", "Monthly audits of lines, and dressings", []),
      (
        "de", "Betreuung von zehn Jugendlichen in einer Wohngruppe",
        "Betreuung von zehn Jugendlichen in Wohngruppen", [.scope]
      ),
      ("es", "Guardias una semana de cada seis", "Guardias toda la semana", [.scope]),
      ("fr", "Rédaction d’une lettre chaque mois", "Rédaction d’une lettre tous les mois", []),
      (
        "es", "Colaboración en la revisión del protocolo de sepsis",
        "Revisión del protocolo de sepsis del hospital", [.seniority, .word]
      ),
      (
        "fr", "Murs en pierre sur une vingtaine de fermes", "Murs en pierre sur une quarantaine de fermes",
        [.number]
      ),
    ] as [(String, String, String, [ClaimProblem.Kind])])
  func reach(_ language: String, _ fact: String, _ claim: String, _ kinds: [ClaimProblem.Kind]) {
    #expect(Set(People.problems(language, fact, claim).map(\.kind)) == Set(kinds), "\(claim)")
  }
}
