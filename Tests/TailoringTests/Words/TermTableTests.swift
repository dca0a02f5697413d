import Base
import Content
import Testing

@testable import Tailoring

@Suite struct TermTableTests {
  static let lines = TermData.groups.flatMap { group in
    group.split(separator: "\n").filter { !$0.hasPrefix("# ") }.flatMap(TermLine.read)
  }

  /// Every name is found again as its own term and no other's, so none stands in two.
  @Test func everyNameNamesItsTermAlone() {
    let table = TermTable.standard
    for line in Self.lines {
      #expect(!line.names.isEmpty)
      for name in line.names {
        let words = Words.of(name.text)
        let hits = table.hits(in: words)
        #expect(
          hits.map { table.entries[$0.term].name } == [line.name] && hits.first?.words == words.indices,
          "\(name.text) of \(line.name): \(hits.map { table.entries[$0.term].name })")
      }
    }
  }

  @Test func everyParentIsATermAndNoneIsItsOwn() {
    let names = Self.lines.map(\.name)
    #expect(Set(names).count == names.count)
    for parent in Self.lines.flatMap(\.parents) { #expect(names.contains(parent), "\(parent)") }
    for (i, entry) in TermTable.standard.entries.enumerated() {
      #expect(!entry.ancestors.contains(i), "\(entry.name)")
    }
  }

  @Test func aLineIsRead() {
    let lines = TermLine.read("metrics < monitoring, alerts|=MX|measures|>Grafana|>=DORA")
    #expect(lines.map(\.name) == ["metrics", "Grafana", "DORA"])
    #expect(lines.map { $0.names.map(\.text) } == [["metrics", "MX", "measures"], ["Grafana"], ["DORA"]])
    #expect(lines.map { $0.names.map(\.isExact) } == [[false, true, false], [false], [true]])
    #expect(lines.map(\.parents) == [["monitoring", "alerts"], ["metrics"], ["metrics"]])
    #expect(TermLine.read("SQL|=SQL").first?.names.map(\.text) == ["SQL"])
  }

  @Test(
    arguments: [
      ("civil engineering", ["civil engineering"]), ("a civil engineer", ["civil engineer"]),
      ("two civil engineers", ["civil engineer"]), ("care planning", ["care planning"]),
      ("the care plans", ["care plan"]), ("Pflegefachfrau", ["registered nurse"]),
      ("staff nurses", ["staff nurse"]), ("Reanimation", ["resuscitation"]),
      ("la réanimation", ["intensive care"]), ("the rest of it", []), ("a college", []),
      ("le collège", ["lower secondary school"]), ("Projekte steuern", []), ("Steuern", ["taxation"]),
    ] as [(String, [String])])
  func namesThatResemble(_ text: String, _ names: [String]) {
    #expect(TermTable.standard.terms(in: text).map(\.name) == names)
  }

  /// A person whose only statement is `fact`.
  private static func person(_ fact: String, _ language: LanguageTag) -> Profile {
    var person = Profile(slug: "p", language: language)
    person.work = [People.work("w1", "Team", "Northwind", PartialDate(year: 2018), nil, [fact])]
    return person
  }

  struct Pair {
    var language: LanguageTag
    /// Names the narrower; supports what names the wider.
    var narrow: String
    var wideClaim: String
    /// Names the wider; does not support what names the narrower.
    var wide: String
    var narrowClaim: String
  }

  static let pairs = [
    Pair(
      language: "en", narrow: "Set up Grafana for 40 services", wideClaim: "I set up observability.",
      wide: "Set up observability for 40 services", narrowClaim: "I set up Grafana."),
    Pair(
      language: "en", narrow: "Wrote T-SQL for 12 reports", wideClaim: "I wrote SQL.",
      wide: "Wrote SQL for 12 reports", narrowClaim: "I wrote T-SQL."),
    Pair(
      language: "en", narrow: "Ran 30 servers with Ubuntu", wideClaim: "I ran servers with Linux.",
      wide: "Ran 30 servers with Linux", narrowClaim: "I ran servers with Ubuntu."),
    Pair(
      language: "en", narrow: "Gave chemotherapy to 12 patients a day", wideClaim: "I know oncology.",
      wide: "Cared for 12 patients a day in oncology", narrowClaim: "I know chemotherapy."),
    Pair(
      language: "en", narrow: "Worked as a registered nurse", wideClaim: "I worked in nursing.",
      wide: "Worked in nursing", narrowClaim: "I worked as a registered nurse."),
    Pair(
      language: "de", narrow: "Als Pflegefachfrau gearbeitet",
      wideClaim: "Ich habe in der Pflege gearbeitet.",
      wide: "In der Pflege gearbeitet", narrowClaim: "Ich habe als Pflegefachfrau gearbeitet."),
    Pair(
      language: "de", narrow: "Spannbeton geplant", wideClaim: "Ich habe Beton geplant.",
      wide: "Beton geplant", narrowClaim: "Ich habe Spannbeton geplant."),
    Pair(
      language: "de", narrow: "Als Tischler gearbeitet", wideClaim: "Ich habe in der Tischlerei gearbeitet.",
      wide: "In der Tischlerei gearbeitet", narrowClaim: "Ich habe als Tischler gearbeitet."),
    Pair(
      language: "fr", narrow: "Travail comme infirmière",
      wideClaim: "J'ai travaillé dans les soins infirmiers.",
      wide: "Travail dans les soins infirmiers", narrowClaim: "J'ai travaillé comme infirmière."),
    Pair(
      language: "en", narrow: "Worked as a civil engineer", wideClaim: "I worked in civil engineering.",
      wide: "Worked in civil engineering", narrowClaim: "I worked as a civil engineer."),
    Pair(
      language: "fr", narrow: "Travail comme cheffe de projet",
      wideClaim: "J'ai travaillé dans la gestion de projet.",
      wide: "Travail dans la gestion de projet", narrowClaim: "J'ai travaillé comme cheffe de projet."),
    Pair(
      language: "es", narrow: "Trabajo con energía fotovoltaica",
      wideClaim: "He trabajado con energías renovables.",
      wide: "Trabajo con energías renovables", narrowClaim: "He trabajado con energía fotovoltaica."),
    Pair(
      language: "es", narrow: "Trabajo como profesora", wideClaim: "He trabajado en la docencia.",
      wide: "Trabajo en la docencia", narrowClaim: "He trabajado como profesora."),
  ]

  @Test(arguments: pairs.indices)
  func theNarrowerShowsTheWiderAndNotTheOtherWayRound(_ i: Int) {
    let pair = Self.pairs[i]
    func problems(_ claim: String, _ fact: String) -> [ClaimProblem] {
      ClaimChecker(FactStore(Self.person(fact, pair.language)), date: People.today)
        .problems(in: claim, restingOn: [FactID("w1/0")])
    }
    // Other checks may miss what these short sentences leave out; the names are the same.
    #expect(!problems(pair.wideClaim, pair.narrow).contains { $0.kind == .skill })
    #expect(!problems(pair.narrowClaim, pair.narrow).contains { $0.kind == .skill })
    #expect(!problems(pair.narrowClaim, pair.wide).isEmpty)
  }

  /// The sentence of a letter that was once proven.
  @Test func aFieldProvesNoTool() {
    let fact = "Mentored five engineers; one now leads the observability group"
    let checker = ClaimChecker(FactStore(Self.person(fact, "en")), date: People.today)
    let rest =
      "comes from my work at Northwind, where I mentored five engineers; one now leads the observability group."
    func problems(_ skill: String) -> [ClaimProblem] {
      checker.problems(in: "What I know of \(skill) \(rest)", restingOn: [FactID("w1/0")])
    }
    #expect(problems("observability") == [])
    #expect(problems("Grafana") == [ClaimProblem(.skill, "Grafana")])
  }

  @Test(arguments: [
    ("Grafana", "Ran observability for 40 services", Match.Verdict.partly),
    ("observability", "Ran Grafana for 40 services", .shown),
    ("MariaDB", "Wrote 12 reports with MySQL", .notShown),
    ("Registered nurse", "Nursing on two wards", .partly),
  ])
  func theWiderShowsAPartAtMost(_ asked: String, _ fact: String, _ verdict: Match.Verdict) {
    let found = Matcher(Self.person(fact, "en"), date: People.today).match(
      RequirementReader.requirements(of: People.posting("## Requirements\n- \(asked)\n")))
    #expect(found.map(\.verdict) == [verdict])
    if verdict == .partly {
      #expect(found.first?.evidence.first?.means == .widerTerm)
      #expect(found.first?.missing.isEmpty == false)
    }
  }
}
