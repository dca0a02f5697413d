import Base
import Content
import Testing

@testable import Tailoring

/// A part is not taken for the whole, and papers are proven by papers.
@Suite struct PartlyShownTests {
  private func match(_ line: String, _ profile: Profile) throws -> Match {
    let asked = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func person(_ skills: [String], _ lines: [String] = ["Worked"]) -> Profile {
    var p = Profile(slug: "p", language: "en")
    p.skills = [People.skills("s", "Skills", skills)]
    p.work = [People.work("w", "Clerk", "Mill", PartialDate(year: 2015), PartialDate(year: 2020), lines)]
    return p
  }

  @Test(
    arguments: [
      ("Experience with Zorvex and Quillbase", ["Zorvex", "Quillbase"], Match.Verdict.shown, []),
      ("Experience with Zorvex and Quillbase", ["Zorvex"], .partly, ["Quillbase"]),
      ("Experience with Zorvex and Quillbase", ["Excel"], .notShown, ["Zorvex", "Quillbase"]),
      ("Experience with Zorvex or Quillbase", ["Quillbase"], .shown, []),
      (
        "Knowledge of the standards (Eurocodes, ZTV-ING, DIN 1076)", ["Eurocode 2"], .partly,
        ["ZTV-ING", "DIN 1076"]
      ),
      ("You have run a lakehouse (Iceberg, Delta or Hudi)", ["lakehouse", "Iceberg"], .shown, []),
      ("Python and Kotlin", ["Python"], .partly, ["Kotlin"]),
    ] as [(String, [String], Match.Verdict, [String])])
  func eachSkillIsLookedFor(_ line: String, _ skills: [String], _ verdict: Match.Verdict, _ missing: [String])
    throws
  {
    let found = try match(line, person(skills))
    #expect(found.verdict == verdict && ReportWording().row(found).missingNames == missing)
  }

  /// "theatres" of an electrician are no experience in theatres; on a list of skills the word says what it says.
  @Test func oneWordOfAStatementMayMeanSomethingElse() throws {
    let line = "Experience in ceramics or theatres"
    #expect(try match(line, person(["x"], ["Wired two theatres"])).verdict == .partly)
    #expect(try match(line, person(["theatres"])).verdict == .shown)
  }

  /// What a statement tells before all is what was done, in whatever form of the word.
  @Test(arguments: [
    ("Experience of cataloguing", "Catalogued 2,150 textiles", Match.Verdict.shown),
    ("Experience of cataloguing", "Wired the cataloguing room", .partly),
    ("Negotiating loans", "Negotiated 64 incoming and outgoing loans", .shown),
    ("Negotiating loans", "Kept the books", .notShown),
  ])
  func whatWasDoneIsShown(_ line: String, _ statement: String, _ verdict: Match.Verdict) throws {
    #expect(try match(line, person(["x"], [statement])).verdict == verdict)
  }

  @Test func aDeedWithAnotherObjectIsAPartAtMost() throws {
    let found = try match("Negotiating loans", person(["x"], ["Negotiated rents"]))
    #expect(found.verdict != .shown, "\(found)")
  }

  /// Who bakes has not shown to bake without gluten; what resembles that is quoted, too.
  @Test func aPartOfASkillIsNotTheWhole() throws {
    let baker = person(["baking"], ["Built up a gluten-free range of eight products"])
    let found = try match("Gluten-free baking", baker)
    #expect(found.verdict == .partly)
    #expect(try match("Baking", baker).verdict == .shown)
  }

  @Test(arguments: [
    ("At least three years supervising staff", 60, "Supervised two assistants and a handler"),
    ("At least three years supervising staff", 0, "Supervised the concreting"),
    ("Three years as a staff engineer", 0, "Supervised two assistants"),
    ("Drei Jahre Führung von Mitarbeitenden", 60, "Führte ein Team von fünf Personen"),
  ])
  func yearsOfLeadingPeopleAreThoseOfThePost(_ line: String, _ months: Int, _ statement: String) throws {
    let found = try match(line, person(["x"], [statement]))
    #expect(
      abs((found.arithmetic?.foundMonths ?? -1) - months) <= 12
        && (months == 0) == (found.arithmetic?.foundMonths == 0))
  }

  @Test func aDiplomaProvesAQualificationBeforeACertificate() throws {
    var profile = person(["x"])
    profile.certificates = [People.certificate("c", "Critical care instructor")]
    profile.education = [
      People.school("e", "Postgraduate Diploma", "Critical Care Nursing", "Uni", 2017, 2018)
    ]
    let found = try match("Hold a post-graduate qualification in critical care nursing", profile)
    #expect(found.verdict == .shown && found.evidence.first?.fact.name == "e")
    #expect(found.degree?.asked == .postgraduate && found.degree?.found == .postgraduate)
    profile.education = [People.school("e", "BSc", "Nursing", "Uni", 2010, 2013)]
    #expect(
      try match("Hold a post-graduate qualification in critical care nursing", profile).verdict == .partly)
  }

  @Test(arguments: [
    ("HNC in construction", "HNC", Match.Verdict.shown), ("NVQ Level 6", "NVQ Level 6", .shown),
    ("NVQ Level 6", "A-levels", .partly),
  ])
  func vocationalQualificationsAreDegrees(_ line: String, _ studied: String, _ verdict: Match.Verdict) throws
  {
    var profile = person(["x"])
    profile.education = [People.school("e", studied, "Construction", "College", 2017, 2018)]
    #expect(try match(line, profile).verdict == verdict)
  }

  @Test func aPartOfTheProfileAnswersForItself() throws {
    var profile = person(["x"])
    #expect(try match("Publications or conference presentations", profile).verdict != .shown)
    var paper = Publication(id: FactID("p1"))
    paper.name = People.text("On mills")
    profile.publications = [paper]
    let found = try match("Publications or conference presentations", profile)
    #expect(found.verdict == .shown && found.evidence.map(\.fact.name) == ["p1"])
  }

  /// "Running a site, project management" is no certificate.
  @Test func aLicenceIsShownByPapersAlone() throws {
    let profile = person(["project managing", "Projektmanagements"])
    #expect(try match("Project management qualification (PRINCE2)", profile).verdict == .notShown)
  }

  /// A paper of another grade is not the paper asked for.
  @Test(
    arguments: [
      ("CSCS Gold card", "CSCS Blue card (Skilled Worker)", Match.Verdict.partly),
      ("CSCS Gold card", "CSCS Gold card (Advanced Craft)", .shown),
      ("Lean Six Sigma Black Belt", "Lean Six Sigma Green Belt", .partly),
      ("Lean Six Sigma Green Belt", "Lean Six Sigma Black Belt", .shown),
      ("1. und 2. Staatsexamen für das Lehramt", "1. Staatsexamen für das Lehramt", .partly),
    ] as [(String, String, Match.Verdict)])
  func aGradeIsItsOwn(_ line: String, _ held: String, _ verdict: Match.Verdict) throws {
    var profile = person(["x"])
    profile.certificates = [People.certificate("c", held)]
    #expect(try match(line, profile).verdict == verdict)
  }

  /// The knock-out question about a degree agrees.
  @Test func aLevelOfStudiesIsItsOwn() throws {
    var profile = person(["x"])
    profile.education = [
      People.school("e", "NVQ Level 2", "Trowel Occupations", "Barnsley College", 2015, 2016)
    ]
    let found = try match("NVQ Level 3 in Trowel Occupations or Level 6 in Site Management", profile)
    #expect(found.verdict == .partly)
    let knockouts = Knockout.all(in: found, FactStore(profile), date: People.today)
    #expect(!knockouts.isEmpty && knockouts.allSatisfy { $0.verdict == .partly })
    #expect(try match("NVQ Level 2 in Trowel Occupations", profile).verdict == .shown)
    profile.education = [People.school("e", "Zweites Staatsexamen", "Lehramt", "TU Dresden", 2015, 2016)]
    #expect(try match("1. und 2. Staatsexamen für das Lehramt", profile).verdict == .shown)
  }

  /// Who worked beside nurses is not therefore registered as one.
  @Test func aRegisterIsShownByAPaper() throws {
    var profile = person(["x"], ["Led shifts of twenty nurses", "Trained twelve nurses"])
    let line = "Be registered in the General Division of the Register of Nurses kept by NMBI"
    #expect(try match(line, profile).verdict != .shown)
    profile.certificates = [
      People.certificate("l", "Registered Nurse, NMBI (lapsed in 2019)"),
      People.certificate("c", "Registered General Nurse (NMBI)"),
    ]
    let found = try match(line, profile)
    #expect(found.verdict == .shown && found.evidence.first?.fact.name == "c")
  }

  /// What a referee is, the person is not.
  @Test func aRefereeShowsNothing() throws {
    var profile = person(["x"])
    var referee = Reference(id: FactID("r"))
    referee.name = People.text("Mary Twomey, Zorvex administrator")
    profile.references = [referee]
    #expect(try match("Experience with Zorvex", profile).verdict == .notShown)
  }

  /// Guiding trainees is no qualification to train, years at school none of teaching, a title no duty done.
  @Test func papersAreShownByPapersAndExperienceByDoing() throws {
    var profile = person(["x"], ["Praxisanleitung von drei Auszubildenden"])
    #expect(try match("Weiterbildung zur Praxisanleitung", profile).verdict != .shown)
    profile.certificates = [People.certificate("c", "Weiterbildung zur Praxisanleiterin (Praxisanleitung)")]
    #expect(try match("Weiterbildung zur Praxisanleitung", profile).verdict == .shown)
  }

  /// Which of several cards lapsed: the one that is asked for decides, in either order.
  @Test(
    arguments: [
      (
        "Driving licence and forklift licence", ["Forklift licence", "Driving licence (expired 2019)"],
        Match.Verdict.shown
      ),
      ("Forklift licence", ["Forklift licence (expired 2020)", "Driving licence, valid"], .partly),
      ("Forklift licence", ["Driving licence, valid", "Forklift licence (expired 2020)"], .partly),
      ("Forklift licence", ["Forklift licence (expired 2014)", "Forklift licence, renewed 2023"], .shown),
      ("Forklift licence", ["Forklift licence, renewed 2023", "Driving licence (expired 2014)"], .shown),
    ] as [(String, [String], Match.Verdict)])
  func theCardAskedForDecides(_ line: String, _ held: [String], _ verdict: Match.Verdict) throws {
    var profile = person(["x"])
    profile.certificates = held.enumerated().map { People.certificate("c\($0.offset)", $0.element) }
    let found = try match(line, profile)
    #expect(found.verdict == verdict, "\(found.evidence.map(\.quote))")
    if verdict == .shown, held.count > 1, line == "Forklift licence" {
      #expect(found.evidence.first?.quote.contains("renewed") == true)
    }
  }

  /// What stands before brackets is asked for, if it is a name; a kind is shown by the examples in them.
  @Test(
    arguments: [
      ("An Azure certificate (AWS or Excel)", "AWS certificate", Match.Verdict.partly),
      ("An Azure certificate (AWS or Excel)", "Azure Fundamentals certificate", .shown),
      ("A cloud certificate (AWS or Azure)", "AWS certificate", .shown),
    ] as [(String, String, Match.Verdict)])
  func theNounBeforeTheBracketsDecides(_ line: String, _ held: String, _ verdict: Match.Verdict) throws {
    var profile = person(["x"])
    profile.certificates = [People.certificate("c", held)]
    let found = try match(line, profile)
    #expect(found.verdict == verdict, "\(found)")
  }

  @Test func anAwardAmongCertificatesIsALevel() throws {
    var profile = person(["x"])
    profile.certificates = [People.certificate("c", "NVQ Level 3 in Plumbing")]
    let found = try match("NVQ Level 3", profile)
    #expect(found.verdict == .shown && found.degree?.found == .vocational)
    profile.certificates = [People.certificate("c", "Certified Scrum Master")]
    #expect(try match("Master's degree in physics", profile).degree?.found == nil)
  }

  @Test(arguments: [
    ("Our office is in Asta, so you must be able to travel there", false),
    ("Asta GmbH is our largest customer", false),
    ("You plan with Asta every week", true),
  ])
  func aPlaceIsNoSkill(_ line: String, _ isNamed: Bool) {
    let profile = person(["Asta"])
    let store = FactStore(profile)
    let index = FactIndex(store.facts, table: Vocabulary.standard.reading)
    #expect(index.ownNames.entries(namedIn: line).isEmpty != isNamed)
  }

  @Test func aGroupsNameStandsBeforeItsSkills() throws {
    var profile = person(["x"])
    profile.skills = [People.skills("s", "Data", ["Redis", "Kafka"])]
    let store = FactStore(profile)
    #expect(store[FactID("s")]?.quote == "Data: Redis, Kafka")
    profile.skills[0].name = nil
    #expect(FactStore(profile)[FactID("s")]?.quote == "Redis, Kafka")
  }
}
