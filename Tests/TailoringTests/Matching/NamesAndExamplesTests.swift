import Base
import Content
import Testing

@testable import Tailoring

/// Names that mean something else, examples of which one will do, and what the report says of licences and languages.
@Suite struct NamesAndExamplesTests {
  private func match(_ line: String, _ profile: Profile) throws -> Match {
    let asked = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func person(_ skills: [String], _ lines: [String] = ["Worked"], _ language: LanguageTag = "en")
    -> Profile
  {
    var p = Profile(slug: "p", language: language)
    p.skills = [People.skills("s", "Skills", skills)]
    p.work = [People.work("w", "Clerk", "Mill", PartialDate(year: 2015), PartialDate(year: 2020), lines)]
    return p
  }

  /// Geometrical product specifications are no geography.
  @Test func gpsIsNoGeographicInformationSystem() throws {
    let profile = person(["Excel"], ["Introduced geometrical tolerancing to ISO GPS"])
    let names = try match("Knowledge of ISO GPS", profile).requirement.terms.map(\.name)
    #expect(names == ["ISO GPS"])
    #expect(try match("Knowledge of geographic information systems", profile).verdict == .notShown)
    #expect(try match("Knowledge of ISO GPS", profile).verdict == .shown)
  }

  @Test(
    arguments: [
      ("FEM (Ansys or Abaqus)", ["Ansys Mechanical"], Match.Verdict.shown),
      ("FEM (Ansys or Abaqus)", ["Excel"], .notShown),
      ("Sicherer Umgang mit einem 3D-CAD-System (vorzugsweise SolidWorks)", ["SolidWorks"], .shown),
      ("3D-CAD-System (vorzugsweise SolidWorks)", ["SolidWorks"], .shown),
      ("3D-CAD-System (vorzugsweise SolidWorks)", ["Excel"], .notShown),
      ("Terraform (AWS or Azure)", ["AWS"], .partly),
      ("One JVM language (Scala, Java or Kotlin)", ["Scala"], .shown),
      ("One JVM language (Scala, Java or Kotlin)", ["Excel"], .notShown),
      ("SolidWorks and Abaqus", ["SolidWorks"], .partly),
    ])
  func oneOfTheExamplesWillDo(_ line: String, _ skills: [String], _ verdict: Match.Verdict) throws {
    #expect(try match(line, person(skills)).verdict == verdict)
  }

  /// A line that says the other half shows no skill that is asked for.
  @Test func bothAreAskedFor() throws {
    let fairs = person(["Excel"], ["Organised 4 trade fairs with a budget of 4,000"])
    #expect(try match("Experience with newsletters and trade fairs", fairs).verdict == .partly)
    #expect(try match("Experience with newsletters or trade fairs", fairs).verdict != .notShown)
    let both = person(["Excel"], ["Wrote newsletters", "Organised 4 trade fairs with a budget of 4,000"])
    #expect(try match("Experience with newsletters and trade fairs", both).verdict != .notShown)
  }

  /// What a list says that is held is held for both; what a statement tells is held for none.
  @Test(
    arguments: [
      ("Carné de conducir B", ["carné de conducir B"], [], Match.Verdict.shown),
      ("First aid", ["first aid"], [], .shown),
      ("First aid", ["Excel"], ["Refilled the first aid box"], .partly),
    ] as [(String, [String], [String], Match.Verdict)])
  func requirementAndKnockoutAgree(
    _ line: String, _ skills: [String], _ lines: [String], _ verdict: Match.Verdict
  ) throws {
    let profile = person(skills, lines + ["Worked"])
    let found = try match(line, profile)
    let knockout = Knockout.all(in: found, FactStore(profile), date: People.today)
    #expect(found.verdict == verdict && knockout.map(\.verdict) == [verdict])
  }

  @Test func adviceForLanguagesIsOfEntriesUnderLanguages() throws {
    var profile = person(["Excel"])
    profile.languages = [People.fluency("l", "English", "B2"), People.fluency("m", "Dutch", "")]
    func advice(_ line: String) throws -> String {
      ReportWording().row(try match(line, profile)).advice ?? ""
    }
    #expect(
      try advice("French")
        == "if you speak French, an entry under languages for it, with your level, such as B2, would show it")
    #expect(
      try advice("Fluent English")
        == "English stands under languages with B2, and C1 is asked for: if yours is higher by now, say so there"
    )
    #expect(try advice("Dutch B1").contains("without a level"))
    #expect(try advice("French and German").contains("French or German"))
    #expect(try advice("English").isEmpty)
  }

  @Test(arguments: [
    ("Italienischkenntnisse", "Italian"), ("Polnischkenntnisse", "Polish"), ("Türkischkenntnisse", "Turkish"),
    ("Deutschkenntnisse", "German"),
  ])
  func languagesByWhatIsKnownOfThem(_ line: String, _ name: String) throws {
    let found = try match(line, person(["Excel"], ["Gearbeitet"], "de"))
    #expect(found.requirement.kind == .language && found.languages.map(\.demand.language.name) == [name])
  }
}
