import Base
import Content
import Testing

@testable import Tailoring

/// A term of several words is shown by what shares its name or its head, not by any one of its words.
@Suite struct WholeTermTests {
  private func match(_ line: String, _ profile: Profile) throws -> Match {
    let asked = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func person(_ lines: [String], skills: [String] = [], language: LanguageTag = "en") -> Profile {
    var p = Profile(slug: "p", language: language)
    p.work = [People.work("w", "Fitter", "Quarry", PartialDate(year: 2014), PartialDate(year: 2022), lines)]
    if !skills.isEmpty { p.skills = [People.skills("s", "Tools", skills)] }
    return p
  }

  @Test(
    arguments: [
      ("Experience with Power BI", ["Repaired presses with power tools"], ["Power tools"], "en"),
      ("Knowledge of NEC4 contracts", ["Negotiated spare-part contracts of €240,000 a year"], [], "en"),
      ("Ability to read plans & drawings", ["Set up maintenance plans for 140 machines"], [], "en"),
      (
        "Ability to read plans & drawings", ["Ran the yard"],
        ["short-term programming", "quality assurance"], "en"
      ),
      ("Kenntnisse in Power Automate", ["Pressen mit Power Tools repariert"], ["Power Tools"], "de"),
      ("Connaissance de Power BI", ["Réparé des presses au power tool"], ["power tools"], "fr"),
      ("Manejo de Power BI", ["Reparé prensas con power tools"], ["power tools"], "es"),
    ] as [(String, [String], [String], LanguageTag)])
  func aWordOfItShowsNothing(_ line: String, _ told: [String], _ skills: [String], _ language: LanguageTag)
    throws
  {
    let found = try match(line, person(told, skills: skills, language: language))
    #expect(found.verdict == .notShown, "\(found.evidence.map(\.quote))")
  }

  @Test(
    arguments: [
      ("Experience with Power BI", ["Built 60 reports in Power BI"], [], Match.Verdict.shown),
      ("Knowledge of NEC4 contracts", ["Administered NEC4 contracts for two bridges"], [], .shown),
      ("Ability to read plans & drawings", ["Read plans and drawings of 14 sites"], [], .shown),
      ("BIM/Navisworks 4D", ["Ran the yard"], ["Revit"], .partly),
      ("Stakeholder management", ["Managed stakeholders of four ministries"], [], .shown),
    ] as [(String, [String], [String], Match.Verdict)])
  func theTermOrAPartOfItDoes(
    _ line: String, _ told: [String], _ skills: [String], _ verdict: Match.Verdict
  ) throws {
    let found = try match(line, person(told, skills: skills))
    #expect(found.verdict == verdict, "\(found.evidence.map(\.quote)) \(found.unshown)")
  }

  @Test func oneOfSeveralWillDo() throws {
    for line in ["At least one of: Spark, Flink, Beam", "Python or Java, one of: Spark, Flink"] {
      let found = try match(line, person(["Ran jobs in Spark and Python"]))
      #expect(found.verdict == .shown, "\(line) \(found.unshown)")
    }
    #expect(try match("Spark, Flink, Beam", person(["Ran jobs in Spark"])).verdict == .partly)
  }

  @Test(
    arguments: [
      ("Führerschein Klasse B", "Führerschein Klasse B", Match.Verdict.shown),
      ("Führerschein Klasse B", "Führerschein Klasse CE", .shown),
      ("Führerschein Klasse BE", "Führerschein Klasse B", .partly),
      ("Führerschein Klasse B+E", "Führerschein Klasse BE", .shown),
      ("Driving licence (BE class)", "Full UK driving licence, clean", .partly),
      ("Full driving licence, must be class B", "Driving licence", .shown),
      ("Permis B", "Permis de conduire (B)", .shown), ("Carné de conducir C", "Carné de conducir B", .partly),
    ] as [(String, String, Match.Verdict)])
  func classesOfLicencesAreCompared(_ line: String, _ held: String, _ verdict: Match.Verdict) throws {
    var profile = person(["Ran the yard"])
    profile.certificates = [People.certificate("c", held)]
    #expect(try match(line, profile).verdict == verdict)
  }

  /// A card or permit belongs under certificates, not into a statement.
  @Test(arguments: [
    "Valid Safe Pass", "Forklift ticket", "CSCS card", "Gabelstaplerschein", "Carné de carretillero",
  ])
  func permitsAreAdvisedAsPapers(_ line: String) throws {
    let found = try match(line, person(["Ran the yard"]))
    #expect(ReportWording().row(found).advice == "if you hold it, an entry under certificates would show it")
  }
}
