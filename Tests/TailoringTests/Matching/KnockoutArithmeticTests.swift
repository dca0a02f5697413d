import Base
import Content
import Testing

@testable import Tailoring

/// Questions of real postings whose answers are arithmetic, each with what it is not to be read as.
@Suite struct KnockoutArithmeticTests {
  private func knockouts(_ line: String, _ profile: Profile = People.nurse) -> [Knockout] {
    let requirements = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    let matches = Matcher(profile, date: People.today).match(requirements)
    return matches.flatMap { Knockout.all(in: $0, FactStore(profile), date: People.today) }
  }

  @Test(
    arguments: [
      ("At least 18 months' experience in wound care", "1 year 6 months"),
      ("Mindestens 6 Monate Erfahrung in der Wundversorgung", "6 months"),
      ("3 years of experience in the last 5 years", "3 years"),
      ("Au moins 2 ans d'expérience en soins de plaies", "2 years"),
      ("No less than 4 years of experience in nursing", "4 years"),
    ])
  func lengthsOfTime(_ line: String, _ asked: String) {
    #expect(knockouts(line).filter { $0.kind == .years }.map(\.asked) == [asked])
  }

  @Test(arguments: [
    "Up to 2 years of experience in nursing", "0-2 years of experience in nursing",
    "Bis zu 3 Jahre Berufserfahrung in der Pflege", "At least 18 years of age, nursing experience",
    "Worked in nursing in the last 5 years", "Contract of 18 months in nursing",
  ])
  func whatIsNoLeastLength(_ line: String) {
    #expect(knockouts(line).filter { $0.kind == .years }.map(\.asked) == [])
  }

  @Test func aDegreeOrYears() {
    let found = knockouts("PhD or at least 5 years of experience in nursing")
    #expect(found.map(\.kind) == [.years] && found.map(\.verdict) == [.shown])
    let both = knockouts("PhD and at least 5 years of experience in nursing")
    #expect(Set(both.map(\.kind)) == [.years, .degree])
  }

  /// Whether something is equivalent is for the reader to say.
  @Test(arguments: [
    "Master's degree or equivalent", "Abgeschlossenes Masterstudium oder vergleichbare Qualifikation",
    "Master ou équivalent", "Máster o equivalente",
  ])
  func anEquivalentIsNoKnockout(_ line: String) {
    #expect(knockouts(line).isEmpty)
    #expect(knockouts(line.split(separator: " o")[0].description).map(\.kind) == [.degree])
  }

  @Test func aDegreeThatIsHeldIsStillAnswered() {
    let found = knockouts("Bachelor's degree or equivalent")
    #expect(found.map(\.asked) == ["bachelor’s degree or equivalent"] && found.map(\.verdict) == [.shown])
  }

  @Test(
    arguments: [
      ("German or French, B1", ["German, B1 or French, B1"], [Match.Verdict.shown]),
      ("Allemand ou français courant", ["German, C1 or French, C1"], [.partly]),
      (
        "Deutsch C1, Englisch B2, Polnisch A1", ["German, C1", "English, B2", "Polish, A1"],
        [.partly, .shown, .notShown]
      ),
      ("German (B1 or better) and French", ["German, B1", "French"], [.shown, .notShown]),
    ])
  func languagesThatAreAlternatives(_ line: String, _ asked: [String], _ verdicts: [Match.Verdict]) {
    let found = knockouts(line).filter { $0.kind == .language }
    #expect(found.map(\.asked) == asked && found.map(\.verdict) == verdicts)
  }

  @Test func oneOfSeveralPapers() {
    #expect(knockouts("ACA, ACCA or CIMA qualified").map(\.asked) == ["ACA, ACCA or CIMA"])
  }

  @Test(arguments: [
    ("Grado en Enfermería", "Grado", "Enfermería"),
    ("Abgeschlossene Ausbildung", "Staatlich geprüfter Techniker", "Elektrotechnik"),
    ("Vocational qualification", "State-certified technician", "Electrical engineering"),
  ])
  func titlesOfStudies(_ line: String, _ type: String, _ area: String) {
    var profile = People.nurse
    profile.education = [People.school("e", type, area, "School", 2013, 2017)]
    #expect(knockouts(line, profile).filter { $0.kind == .degree }.map(\.verdict) == [.shown])
  }
}
