import Base
import Content
import Testing

@testable import Tailoring

/// "Shown" means that a recruiter who reads the quoted line would agree: amounts are compared, learners answer for no duty, an
/// employer's name is no experience. Each in both directions.
@Suite struct LooselyShownTests {
  private func match(_ line: String, _ heading: String, _ profile: Profile) throws -> Match {
    let asked = RequirementReader.requirements(of: People.posting("## \(heading)\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func person(_ title: String, _ employer: String, _ lines: [String]) -> Profile {
    var p = Profile(slug: "p", language: "en")
    p.work = [People.work("w", title, employer, PartialDate(year: 2014), PartialDate(year: 2022), lines)]
    return p
  }

  @Test(
    arguments: [
      (
        "Responsibility for a budget of at least £5m", "Managed the budget of £6.2m for three sites",
        Match.Verdict.shown
      ),
      ("Responsibility for a budget of at least £5m", "Managed the budget of £200,000 for one site", .partly),
      ("Responsibility for a budget of at least £5m", "Managed the budget for one site", .partly),
      ("Responsibility for a budget", "Managed the budget for one site", .shown),
    ] as [(String, String, Match.Verdict)])
  func sumsAreCompared(_ line: String, _ statement: String, _ verdict: Match.Verdict) throws {
    let found = try match(line, "Requirements", person("Manager", "Quarry", [statement]))
    #expect(found.verdict == verdict)
  }

  /// Years in one role at an employer are not those in another.
  @Test func rolesAtOneEmployerCountByThemselves() throws {
    var p = person("Planner", "Quarry", [])
    let roles = [
      ("Site planner", 2019, 2022, "Planning of nine jobs with construction planning software"),
      ("Foreman", 2014, 2019, "Wired 60 flats"),
    ].enumerated().map { index, said in
      var role = Role(
        id: FactID("w/\(index)"),
        dates: People.range(PartialDate(year: said.1, month: 1), PartialDate(year: said.2, month: 1)))
      role.position = People.text(said.0)
      role.highlights = People.highlights("w/\(index)", [said.3])
      return role
    }
    p.work[0].position = nil
    p.work[0].roles = roles
    let found = try match("5+ years of construction planning experience", "Requirements", p)
    #expect(found.arithmetic?.foundMonths ?? 0 <= 37)
    #expect(found.verdict != .shown)
  }

  /// Who reaches the sum is quoted before who does not.
  @Test func theLineThatShowsItComesFirst() throws {
    let lines = ["Held the budget of £90,000 and reported it", "Held the budget of £7m and reported it"]
    let found = try match(
      "Budget management of £5m or more", "Requirements", person("Manager", "Quarry", lines))
    #expect(found.verdict == .shown && found.evidence.first?.quote == lines[1])
  }

  @Test(
    arguments: [
      (
        "Line management of a team of at least ten", "Manager of a branch with 14 staff: reviews, rotas",
        Match.Verdict.shown
      ),
      ("Line management of a team of at least ten", "Led a night team of six pickers", .partly),
      ("Line management of a team of at least ten", "Managed a product line of ten garden tools", .notShown),
      (
        "Führungserfahrung mit mindestens fünf Mitarbeitenden", "Leitung von 8 Personen im Kundendienst",
        .shown
      ),
      ("Führungserfahrung", "Leitung von 5 Personen im Kundendienst", .shown),
      ("Führungserfahrung", "Führerschein und Buchführung", .notShown),
      ("Management d'équipe", "Cheffe d’atelier : 14 opérateurs, plannings", .shown),
    ] as [(String, String, Match.Verdict)])
  func peopleAreCounted(_ line: String, _ statement: String, _ verdict: Match.Verdict) throws {
    #expect(try match(line, "Requirements", person("Clerk", "Quarry", [statement])).verdict == verdict)
  }

  @Test(
    arguments: [
      ("Apprentice Planner", "Rotation in dispatch: own daily plan of four vans", Match.Verdict.partly),
      ("Transport Planner", "Own the daily plan of forty vans", .shown),
      ("Transport Planner", "Rotation in dispatch: own daily plan of four vans", .partly),
    ] as [(String, String, Match.Verdict)])
  func learnersAnswerForNoDuty(_ title: String, _ statement: String, _ verdict: Match.Verdict) throws {
    let found = try match("Own the daily plan", "Responsibilities", person(title, "Severnside", [statement]))
    #expect(found.requirement.kind == .duty && found.verdict == verdict)
  }

  /// One term of a long duty is a part of it.
  @Test(
    arguments: [
      (
        "Get the AWS bill of our event platform under control", "Built the lakehouse on AWS",
        Match.Verdict.partly
      ),
      (
        "Get the AWS bill of our event platform under control",
        "Cut the AWS bill of the event platform by a third", .shown
      ),
    ] as [(String, String, Match.Verdict)])
  func aTermIsNotTheDuty(_ line: String, _ statement: String, _ verdict: Match.Verdict) throws {
    let found = try match(line, "Responsibilities", person("Engineer", "Severnside", [statement]))
    #expect(found.verdict == verdict)
  }

  /// Who asks for a learner is answered by one; skills that somebody learnt are shown.
  @Test func learnersShowWhatTheyLearnt() throws {
    let learner = person("Apprentice Planner", "Severnside", ["Planned rounds in Python"])
    #expect(try match("Experience with Python", "Requirements", learner).verdict == .shown)
  }

  /// Eight years at "Meyer Logistics" are none in logistics; those of a clerk who did it are, and a school is where teachers
  /// teach.
  @Test(
    arguments: [
      ("Accountant", "Meyer Logistics Ltd", "Closed the books", "3 years of experience in logistics", 0),
      (
        "Clerk", "Meyer Ltd", "Organised logistics for twelve shops", "3 years of experience in logistics",
        96
      ),
      ("Caretaker", "Hill School", "Kept the grounds", "3 years of experience in a school", 96),
    ] as [(String, String, String, String, Int)])
  func anEmployersNameIsNoExperience(
    _ title: String, _ employer: String, _ statement: String, _ line: String, _ months: Int
  ) throws {
    let found = try match(line, "Requirements", person(title, employer, [statement]))
    #expect(found.arithmetic?.foundMonths == months)
  }
}

/// Whom a statement says that somebody led, and how many.
@Suite struct PeopleLedTests {
  @Test(
    arguments: [
      ("Supervised twelve electricians on schools", 12), ("Head of a kitchen brigade of nine", 9),
      ("Line manager of six paralegals", 6), ("Vorgesetzter von acht Monteuren", 8),
      ("Direction d’un magasin de 22 salariés", 22), ("Dirigí un equipo de nueve técnicos", 9),
    ])
  func counts(_ text: String, _ count: Int) throws {
    #expect(try #require(PeopleLed(Words.of(text))).count == count)
  }

  @Test(arguments: [
    "Managed a product line of ten garden tools", "Team member in a call centre of 80",
    "Lead soprano of a choir",
    "Deputy head of a team of four", "Stadtführungen für Gruppen bis 25 Personen", "Encadrement de tableaux",
    "Manage relationships with school staff",
  ])
  func nobodyIsLed(_ text: String) { #expect(PeopleLed(Words.of(text)) == nil) }
}
