import Base
import Content
import Testing

@testable import Tailoring

/// Examples stand for their kind, papers are found under their words in any order, works by their value, and a person's own
/// names wherever they are asked for.
@Suite struct NamedAndValuedTests {
  private func match(_ line: String, _ profile: Profile, under heading: String = "Requirements") throws
    -> Match
  {
    let asked = RequirementReader.requirements(of: People.posting("## \(heading)\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func person(_ lines: [String], skills: [String] = [], papers: [String] = []) -> Profile {
    var p = Profile(slug: "p", language: "en")
    p.work = [
      People.work("w", "Manager", "Quarry", PartialDate(year: 2014), PartialDate(year: 2022), lines)
    ]
    if !skills.isEmpty { p.skills = [People.skills("s", "Tools", skills)] }
    p.certificates = papers.enumerated().map { People.certificate("c\($0.offset)", $0.element) }
    return p
  }

  @Test(
    arguments: [
      (
        "Deep experience with Kafka and at least one stream processor (Flink preferred, Spark Structured Streaming)",
        ["Kafka", "Apache Flink"], Match.Verdict.shown
      ),
      ("Deep experience with Kafka and a stream processor (Flink or Kafka Streams)", ["Kafka"], .partly),
      ("Kafka and Python (AWS, Azure)", ["Kafka", "Python", "AWS"], .partly),
    ] as [(String, [String], Match.Verdict)])
  func anExampleShowsItsKind(_ line: String, _ skills: [String], _ verdict: Match.Verdict) throws {
    let found = try match(line, person(["Worked"], skills: skills))
    #expect(found.verdict == verdict, "\(found.unshown) \(found.evidence.map(\.quote))")
  }

  @Test(arguments: [
    ("Terraform (AWS preferred)", "AWS"), ("Spring Boot (Java preferred)", "Java"),
    ("Any statically typed language (no Java)", "Java"), ("A relational database (not Oracle)", "Oracle"),
  ])
  func whatIsNoExampleShowsNoKind(_ line: String, _ skill: String) throws {
    #expect(try match(line, person(["Worked"], skills: [skill])).verdict != .shown)
  }

  @Test(
    arguments: [
      ("SMSTS and CSCS (Manager) card", ["SMSTS", "CSCS Black Card (Manager)"], Match.Verdict.shown),
      ("CSCS (Manager) card", ["CSCS Black Card (Manager), expired 2019"], .partly),
      ("SMSTS and CSCS (Manager) card", ["SMSTS", "CSCS Gold Card (Supervisor)"], .partly),
    ] as [(String, [String], Match.Verdict)])
  func aPaperIsFoundByItsWords(_ line: String, _ papers: [String], _ verdict: Match.Verdict) throws {
    let found = try match(line, person(["Worked"], papers: papers))
    #expect(found.verdict == verdict, "\(found.missing) \(found.evidence.map(\.quote))")
  }

  @Test(
    arguments: [
      (
        "Proven track record on projects of £5m+ (education, health or similar)",
        "Delivered Vale Primary School (steel frame, £11.5 million) two weeks early", Match.Verdict.shown
      ),
      ("Proven track record on projects of £5m+", "Delivered a clinic (£4.2 million) on time", .notShown),
      ("Proven track record on projects of £5m+", "Saved £6 million on paper a year", .notShown),
      ("Proven track record on projects of £5m+", "Processed insurance invoices of £9 million", .notShown),
      ("Proven track record on projects of £5m+", "Led a project of ¥600 million", .notShown),
      ("No contracts over £5m", "Delivered a school (£9 million)", .notShown),
      ("Proven track record on projects of £5m+", "Contractor with a turnover of £140 million", .notShown),
      (
        "Erfahrung mit Bauvorhaben ab 5 Mio. €", "Grundschule für 11,5 Mio. € übergeben", .shown
      ),
    ] as [(String, String, Match.Verdict)])
  func worksAreComparedByTheirValue(_ line: String, _ told: String, _ verdict: Match.Verdict) throws {
    let found = try match(line, person([told]))
    #expect(found.verdict == verdict, "\(found.unshown) \(found.evidence.map(\.quote))")
  }

  @Test(
    arguments: [
      ("Produce & monitor short term programmes (we use Asta Powerproject)", "Asta Powerproject", true),
      ("Ensure the site is run in accordance with CDM 2015 & our SHEQ procedures", "CDM 2015", true),
      ("Keep the diary of the site", "Procore", false),
      ("Plan what is to come", "planning", false),
    ])
  func theirOwnNamesShowAPart(_ line: String, _ skill: String, _ isFound: Bool) throws {
    let found = try match(line, person(["Worked"], skills: [skill]), under: "Your duties")
    #expect((found.verdict == .partly) == isFound, "\(found.evidence.map(\.quote))")
  }
}
