import Base
import Content
import Testing

@testable import Tailoring

/// One is not many, each is not the whole, and help is not the deed.
@Suite struct ReachOfClaimTests {
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
        "Revisión del protocolo de sepsis del hospital", [.seniority]
      ),
      (
        "fr", "Murs en pierre sur une vingtaine de fermes", "Murs en pierre sur une quarantaine de fermes",
        [.number]
      ),
    ] as [(String, String, String, [ClaimProblem.Kind])])
  func reach(_ language: String, _ fact: String, _ claim: String, _ kinds: [ClaimProblem.Kind]) {
    #expect(Set(Self.problems(language, fact, claim)) == Set(kinds), "\(claim)")
  }
}
