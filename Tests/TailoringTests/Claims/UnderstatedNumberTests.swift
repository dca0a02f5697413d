import Base
import Content
import Testing

@testable import Tailoring

/// "More than 2,000" of 2,150 says less than the fact; "more than 1,000" of it hides that it is far more, and "more than 2,500" is untrue.
@Suite struct UnderstatedNumberTests {
  static let statements = [
    "en": "Catalogued 2,150 textiles in 18 months", "de": "Betreute 212 Anlagen in drei Landkreisen",
    "fr": "Encadré 46 agents dans deux services", "es": "Puse en marcha 212 instalaciones",
    "range": "Cut scrap from 6.1 to 3.4 percent", "bound": "Cared for up to 16 patients on 58 wards",
  ]

  private func problems(_ sentence: String, _ key: String) -> [ClaimProblem] {
    let language = ["range": "en", "bound": "en"][key] ?? key
    let source = """
      language: \(language)
      basics: {name: Lina Okafor}
      work: [{name: Acme, position: Clerk, startDate: 2020, highlights: [{id: a, text: "\(Self.statements[key]!)"}]}]
      """
    let profile = ProfileReader.read(SourceText(file: "profile.yaml", text: source), slug: "lina").value!
    return ClaimChecker(FactStore(profile), date: People.today).problems(
      in: sentence, restingOn: [FactID("a")])
  }

  @Test(arguments: [
    ("Catalogued more than 2,000 textiles", "en"), ("I catalogued over 2,000 textiles in 18 months.", "en"),
    ("Ich betreute mehr als 200 Anlagen in drei Landkreisen.", "de"),
    ("Puse en marcha más de 200 instalaciones.", "es"),
    ("J’ai encadré plus de 40 agents.", "fr"), ("I cared for patients on more than 50 wards.", "bound"),
  ])
  func aRoundNumberBelowIsTrue(_ sentence: String, _ key: String) { #expect(problems(sentence, key) == []) }

  @Test(arguments: [
    ("Catalogued more than 2,500 textiles", "en"), ("Catalogued more than 2,150 textiles", "en"),
    ("Catalogued 2,000 textiles", "en"), ("Catalogued more than 1,000 textiles", "en"),
    ("Catalogued fewer than 2,000 textiles", "en"), ("Catalogued more than 2,000 paintings", "en"),
    ("Ich betreute mehr als 220 Anlagen.", "de"), ("Ich betreute mehr als 200 Landkreise.", "de"),
    ("Puse en marcha más de 300 instalaciones.", "es"), ("J’ai encadré plus de 50 agents.", "fr"),
    ("Cut scrap by more than 6 percent", "range"), ("Cut scrap to more than 3 percent", "range"),
    ("I cared for more than 15 patients.", "bound"), ("I cared for more than 50 patients.", "bound"),
  ])
  func anyOtherIsNot(_ sentence: String, _ key: String) { #expect(problems(sentence, key) != []) }
}
