import Base
import Content
import Testing

@testable import Tailoring

/// Evidence in other words than those of the posting.
@Suite struct LedAndIssuedTests {
  private func match(_ text: String, _ profile: Profile) throws -> Match {
    let asked = RequirementReader.requirements(of: People.posting(text))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func person(_ language: LanguageTag, _ lines: [String], skills: [String] = ["x"]) -> Profile {
    var p = Profile(slug: "p", language: language)
    p.skills = [People.skills("s", "Skills", skills)]
    p.work = [People.work("w", "Clerk", "Mill", PartialDate(year: 2015), PartialDate(year: 2020), lines)]
    return p
  }

  @Test(arguments: [
    (
      "Profil\n- Management d'une brigade de dix personnes", "Encadrement de six cuisiniers",
      Match.Verdict.partly
    ),
    ("Missions\n- Encadrer une brigade de cinq personnes", "Encadrement de six cuisiniers", .shown),
    ("Missions\n- Encadrer une brigade de cinq personnes", "Préparation de six desserts", .notShown),
    ("Missions\n- Encadrer une brigade de cinq personnes", "Aide de six cuisiniers", .notShown),
  ])
  func whoIsLedMayHaveAnotherName(_ text: String, _ line: String, _ verdict: Match.Verdict) throws {
    #expect(try match(text, person("fr", [line])).verdict == verdict)
  }

  @Test func aSkillIsToldInAnotherOrder() throws {
    let duty = "Duties\n- Screen members against sanctions and PEP lists"
    #expect(try match(duty, person("en", ["Worked"], skills: ["sanctions screening"])).verdict == .partly)
    #expect(try match(duty, person("en", ["Worked"], skills: ["film screening"])).verdict == .notShown)
  }

  @Test(arguments: [
    (
      "A qualification from the ICA or equivalent", "International Compliance Association",
      Match.Verdict.shown
    ),
    ("A qualification from the ICA or equivalent", "Institute of Cookery", .notShown),
    ("A certificate of the BCS", "BCS, The Chartered Institute", .shown),
  ])
  func aPaperIsKnownByWhoGaveIt(_ line: String, _ issuer: String, _ verdict: Match.Verdict) throws {
    var p = person("en", ["Worked"])
    var paper = Certificate(id: FactID("c"))
    paper.name = People.text("Diploma in Governance")
    paper.issuer = People.text(issuer)
    p.certificates = [paper]
    #expect(try match("Requirements\n- " + line, p).verdict == verdict)
  }

  @Test(arguments: [
    ("en", "A degree or equivalent experience", "BSc"), ("fr", "CAP ou BEP cuisine exigé.", "CAP"),
  ])
  func aDegreeThatIsHeldIsShown(_ language: String, _ line: String, _ type: String) throws {
    var p = person(LanguageTag(language) ?? "en", ["Chef de cuisine de la cuisine"])
    p.education = [People.school("e", type, "Cuisine", "Lycée", 2010, 2012)]
    for i in 0..<7 {
      p.work.append(People.work("c\(i)", "Cuisine", "M", PartialDate(year: 2013), nil, ["Cuisine \(i)"]))
    }
    let found = try match("Profil\n- " + line, p)
    #expect(found.verdict == .shown && found.degree?.isMet == true)
  }
}
