import Base
import Content
import Testing

@testable import Tailoring

/// Years of experience that name no field, that count since a qualification, or that were spent leading others.
@Suite struct ExperienceTests {
  /// Two posts; registered after the first.
  static func person(_ titles: [String] = ["Healthcare Assistant", "Staff Nurse"]) -> Profile {
    var p = Profile(slug: "p", language: "en")
    p.work = titles.enumerated().map { i, title in
      People.work(
        "w\(i)", title, "Employer \(i)", PartialDate(year: 2010 + 5 * i, month: 1),
        PartialDate(year: 2014 + 5 * i, month: 12), ["Kept the house \(i) in order"])
    }
    return p
  }

  static func registered(_ profile: Profile, _ name: String = "Registered Nurse (NMC)") -> Profile {
    var out = profile
    var certificate = People.certificate("c1", name)
    certificate.date = PartialDate(year: 2015, month: 1)
    var driving = People.certificate("c2", "Full driving licence")
    driving.date = PartialDate(year: 2005, month: 1)
    out.certificates = [driving, certificate]
    return out
  }

  private func match(_ line: String, _ profile: Profile, heading: String = "Requirements") throws -> Match {
    let posting = People.posting("## \(heading)\n- " + line)
    let asked = RequirementReader.requirements(of: posting)
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  @Test(arguments: [
    ("5 years post-registration experience", "Requirements"),
    ("At least 5 years' post-qualification experience", "Requirements"),
    ("mindestens 5 Jahre Berufserfahrung nach dem Examen", "Anforderungen"),
  ])
  func yearsCountSinceTheRegistration(_ line: String, _ heading: String) throws {
    let found = try match(line, Self.registered(Self.person()), heading: heading)
    #expect(found.arithmetic?.foundMonths == 60)
    #expect(found.arithmetic?.facts.map(\.name) == ["w1"])
    #expect(found.arithmetic?.since?.fact.name == "c1")
    #expect(found.verdict == .shown)
    let knockout = Knockout.all(in: found, FactStore(Self.registered(Self.person())), date: People.today)
    #expect(knockout.first?.since?.fact.name == "c1" && knockout.first?.verdict == .shown)
    #expect(knockout.first?.intervals.map(\.months) == [60])
  }

  /// A post that began before the registration counts from then on.
  @Test func aPostIsClippedAtTheRegistration() throws {
    var profile = Self.registered(Self.person())
    profile.certificates[1].date = PartialDate(year: 2017, month: 1)
    let found = try match("5 years post-registration experience", profile)
    #expect(found.arithmetic?.foundMonths == 36)
    #expect(found.verdict == .partly)
  }

  @Test func anUndatedRegistrationProvesOnlyAPart() throws {
    let found = try match("5 years post-registration experience", Self.person())
    #expect(found.arithmetic?.foundMonths == 120 && found.arithmetic?.since == nil)
    #expect(found.verdict == .partly)
  }

  @Test func yearsCountSinceTheDegree() throws {
    var profile = Self.person()
    profile.education = [People.school("e1", "BSc", "Biology", "A University", 2009, 2012)]
    let found = try match("3 years of work experience after graduation", profile)
    #expect(found.arithmetic?.since?.fact.name == "e1" && found.arithmetic?.foundMonths == 85)
  }

  @Test(arguments: [
    ("8 years of relevant professional experience", "Requirements"),
    ("8 years of hands-on working experience", "Requirements"),
    ("mindestens 8 Jahre einschlägige Berufserfahrung", "Anforderungen"),
    ("8 ans d'expérience professionnelle", "Profil"),
    ("8 años de experiencia laboral demostrable", "Requisitos"),
  ])
  func yearsWithoutAFieldCountTheWholeCareer(_ line: String, _ heading: String) throws {
    let found = try match(line, Self.person(), heading: heading)
    #expect(found.arithmetic?.foundMonths == 120 && found.verdict == .shown)
  }

  @Test(arguments: [
    ("4 years in a management role", ["Clerk", "Site Manager"], ["w1"]),
    ("4 years in a supervisory position", ["Shift Supervisor", "Clerk"], ["w0"]),
    ("4 years in a management role", ["Product Manager", "Clerk"], []),
    ("4 Jahre Führungserfahrung", ["Wohnbereichsleiter", "Pfleger"], ["w0"]),
    ("4 ans dans un poste d'encadrement", ["Responsable d'équipe", "Vendeur"], ["w0"]),
    ("4 años en un puesto de mando", ["Encargada de turno", "Camarera"], ["w0"]),
    ("4 years as a Senior Clerk", ["Senior Clerk", "Clerk"], ["w0"]),
    ("4 years as a Senior Broker", ["Senior Clerk", "Clerk"], []),
    ("4 years of product management experience", ["Ward Manager", "Clerk"], []),
  ])
  func titlesTellWhoLedOthers(_ line: String, _ titles: [String], _ expected: [String]) throws {
    let found = try match(line, Self.person(titles))
    #expect(found.arithmetic?.facts.map(\.name) == expected)
  }

  /// "8 years of data or backend engineering": a post of either kind counts.
  @Test func eitherFieldCounts() throws {
    let found = try match(
      "8 years of experience in data or backend engineering",
      Self.person(["Backend Developer", "Data Engineer"]))
    #expect(found.arithmetic?.foundMonths == 120)
  }

  @Test(arguments: [
    (
      "8+ years in data engineering, at least 2 in a lead role",
      ["8 8+ years in data engineering", "2 at least 2 in a lead role"]
    ),
    (
      "5 Jahre Berufserfahrung, davon 2 als Teamleiter",
      ["5 5 Jahre Berufserfahrung", "2 davon 2 als Teamleiter"]
    ),
    ("5 ans d'expérience dont 3 en cuisine", ["5 5 ans d'expérience", "3 dont 3 en cuisine"]),
    ("5 años de experiencia, al menos 2 como jefe", ["5 5 años de experiencia", "2 al menos 2 como jefe"]),
  ])
  func theUnitIsSaidOnce(_ line: String, _ expected: [String]) {
    let found = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    #expect(found.map { "\($0.years?.minimum ?? 0) \($0.text)" } == expected)
  }

  /// Who helped a site manager was none; years off work are no experience.
  @Test func yearsAsSomethingAreThoseOfTheTitle() throws {
    var helper = Self.person(["Bricklayer", "Bricklayer"])
    helper.work[1].highlights =
      People.work(
        "x", "x", "x", PartialDate(year: 2015), nil, ["Assisted the site manager with toolbox talks"]
      ).highlights
    let line = "At least 3 years as a site manager"
    #expect(try match(line, helper).verdict != .shown)
    let manager = Self.person(["Bricklayer", "Senior Site Manager"])
    let found = try match(line, manager)
    #expect(found.verdict == .shown && found.arithmetic?.facts.map(\.name) == ["w1"])
    #expect(ExperienceQuestion("3 years of experience as well as patience").role.isEmpty)
    #expect(ExperienceQuestion("3 years of experience as part of a team").role.isEmpty)
    let away = Self.person(["Elternzeit", "Altenpfleger"])
    #expect(try match("mindestens 3 Jahre Berufserfahrung", away).arithmetic?.facts.map(\.name) == ["w1"])
  }
}
