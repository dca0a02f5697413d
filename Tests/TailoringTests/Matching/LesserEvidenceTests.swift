import Base
import Content
import Testing

@testable import Tailoring

/// Evidence that is less than what is asked for: another paper, a lower level, maintenance of something else, years of another
/// field.
@Suite struct LesserEvidenceTests {
  private func match(_ line: String, _ profile: Profile) throws -> Match {
    let heading = profile.language.primary == "fr" ? "Profil recherché" : "Requirements"
    let asked = RequirementReader.requirements(of: People.posting("## \(heading)\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func manager() -> Profile {
    var p = Profile(slug: "p", language: "en")
    p.work = [
      People.work(
        "night", "Night Manager", "Calder Hotel", PartialDate(year: 2016, month: 1), nil,
        [
          "Log and chase all overnight maintenance faults", "Planned preventive maintenance of chillers",
          "Look after the contractors who work at night",
        ]),
      People.work(
        "desk", "Receptionist", "Aire Hotel", PartialDate(year: 2012, month: 1),
        PartialDate(year: 2015, month: 12), ["Check-in and switchboard"]),
    ]
    p.certificates = [
      People.certificate("n", "NEBOSH National General Certificate"),
      People.certificate("a", "Level 3 Award in First Aid at Work"),
    ]
    p.skills = [People.skills("s", "Systems", ["Planon", "Excel", "Quore"])]
    for (i, level) in [(0, "basic"), (1, "advanced"), (2, "2/5")] {
      p.skills[0].keywords[i].level = People.text(level)
    }
    return p
  }

  @Test(
    arguments: [
      ("NEBOSH Diploma", Match.Verdict.partly), ("NEBOSH General Certificate", .shown),
      ("NEBOSH certificate or diploma", .shown), ("Equipment maintenance", .shown),
      ("Advanced Planon", .partly), ("Planon experience", .shown), ("Advanced Excel", .shown),
      ("Expert in Quore", .partly),
      ("Aircraft maintenance", .partly), ("Boiler maintenance", .partly), ("Chiller maintenance", .shown),
      ("Planned maintenance", .shown), ("Maintenance", .shown),
    ])
  func lessThanIsAskedForShowsAPart(_ line: String, _ verdict: Match.Verdict) throws {
    let found = try match(line, manager())
    #expect(found.verdict == verdict, "\(line): \(found.evidence.map(\.quote))")
  }

  /// What stands in the quote is not said to be missing.
  @Test func whatIsQuotedIsNotMissing() throws {
    let found = try match("Experience with contractors", manager())
    #expect(found.verdict != .notShown)
    #expect(found.unshown.isEmpty && found.missing.isEmpty)
    let other = try match("Experience with contractors and Revit", manager())
    #expect(other.unshown == ["Revit"])
  }

  @Test(
    arguments: [
      ("At least 3 years in facilities, building services or hotel operations", ["night", "desk"]),
      ("3 years in laundry, building services or car repairs", []),
      ("3 years of hotel experience", ["night", "desk"]),
    ])
  func yearsCountByTheFieldThatIsSaid(_ line: String, _ expected: [String]) throws {
    let found = try match(line, manager())
    #expect(found.arithmetic?.facts.map(\.name) ?? [] == expected, "\(found.arithmetic as Any)")
  }

  /// Who worked in a hotel did not therefore manage one.
  @Test func aPlaceIsNoTrade() throws {
    #expect(try match("3 years in hotel management", manager()).verdict == .partly)
  }

  private func analyst() -> Profile {
    var p = Profile(slug: "p", language: "fr")
    p.work = [
      People.work(
        "pharma", "Technicienne de laboratoire", "Laboratoires Vérane", PartialDate(year: 2020, month: 2),
        nil,
        ["Analyses de produits finis par HPLC et CPG"]),
      People.work(
        "water", "Technicienne d'analyses", "Hydrolab", PartialDate(year: 2016, month: 9),
        PartialDate(year: 2020, month: 1),
        ["Dosage des métaux dans les eaux potables", "Participation à 5 essais inter-laboratoires par an"]),
    ]
    return p
  }

  @Test(
    arguments: [
      ("4+ years of HPLC experience in a regulated laboratory", ["pharma"]),
      ("4 ans d'expérience en HPLC", ["pharma"]),
      ("3 ans en laboratoire d'analyse des eaux", ["water"]),
    ])
  func yearsInALaboratoryAreOfItsKind(_ line: String, _ expected: [String]) throws {
    #expect(try match(line, analyst()).arithmetic?.facts.map(\.name) == expected)
  }

  /// A laboratory is not therefore a pharmaceutical one.
  @Test func aKindOfPlaceIsInDoubt() throws {
    #expect(try match("5 ans d'expérience en laboratoire pharmaceutique", analyst()).verdict != .shown)
    #expect(try match("5 ans d'expérience en laboratoire", analyst()).verdict == .shown)
  }

  /// A mark is no language of programming.
  @Test func lettersAreMarks() throws {
    func terms(_ line: String) throws -> [String] {
      try match(line, manager()).requirement.terms.map(\.name)
    }
    #expect(try !terms("GCSE English and Maths at grade C or above").contains("C language"))
    #expect(try !terms("GCSE Maths, grades A to C").contains("C language"))
    #expect(try terms("Experience of C and Python").contains("C language"))
  }
}
