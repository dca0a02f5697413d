import Base
import Content
import Testing

@testable import Tailoring

@Suite struct MatcherTests {
  func match(_ line: String, _ profile: Profile = People.nurse) -> Match? {
    let posting = People.posting("## Requirements\n- " + line)
    return Matcher(profile, date: People.today).match(RequirementReader.requirements(of: posting)).first
  }

  @Test(arguments: [
    ("Experience in wound care", Match.Verdict.shown, "w1/2"), ("NMC registration", .shown, "c2"),
    ("Current ALS provider", .shown, "c1"),
    ("Experience of double-check rounds for medication errors", .shown, "w1/1"),
    ("A degree in nursing", .shown, "e1"), ("German B1", .shown, "l2"),
    ("German C1", .partly, "l2"), ("Master's degree", .partly, "e1"),
  ])
  func finds(_ line: String, _ verdict: Match.Verdict, _ fact: String) {
    #expect(match(line)?.verdict == verdict)
    #expect(match(line)?.evidence.first?.fact.name == fact)
  }

  @Test(arguments: [
    "Experience with Terraform", "Welding certificate", "French C1",
    "Restoring church organs in small villages", "PhD in physics required",
  ])
  func whatIsNotThereIsNotShown(_ line: String) {
    let found = match(line)
    #expect(found?.verdict != .shown)
    if !line.hasPrefix("PhD") { #expect(found?.verdict == .notShown) }
  }

  @Test func relatedTermsShowTheGeneralOne() {
    #expect(match("SQL", People.engineer)?.verdict == .shown)
    #expect(match("containers", People.engineer)?.evidence.first?.means == .relatedTerm)
    #expect(match("Java", People.engineer)?.verdict == .notShown)
  }

  @Test func overlapsCountOnce() {
    var profile = People.nurse
    profile.work.append(
      People.work(
        "w3", "Bank Nurse", "Other Hospital", PartialDate(year: 2018), PartialDate(year: 2020),
        ["Nursed at weekends"]))
    let found = Matcher(profile, date: People.today).match(
      RequirementReader.requirements(
        of: People.posting("## Requirements\n- 10 years of professional experience")))
    #expect(found[0].arithmetic?.foundMonths == 118)
    #expect(found[0].verdict == .partly)
    #expect(ReportWording.arithmetic(found[0].arithmetic!) == "9 years 10 months found, 10 years asked for")
  }

  @Test func yearsOfATermCountOnlyItsPositions() {
    let found = match("3 years of experience with Power BI", People.engineer)
    #expect(found?.arithmetic?.foundMonths == 23)
    #expect(found?.verdict == .partly)
  }

  @Test func anyOfSeveralSuffices() {
    #expect(match("Scala or Java", People.engineer)?.verdict == .shown)
    #expect(match("Scala and Java", People.engineer)?.verdict == .partly)
    #expect(match("Scala and Java", People.engineer)?.missing.map(\.name) == ["Java"])
  }

  @Test func germanWordsMatchAcrossInflection() {
    let posting = People.posting(
      "Ihr Profil:\n- Erfahrung in der Wundversorgung\n- Führerschein\n- Dienstplangestaltung\n- Chirurgie",
      language: "de")
    let found = Matcher(People.german, date: People.today).match(RequirementReader.requirements(of: posting))
    #expect(found.map(\.verdict) == [.shown, .shown, .shown, .notShown])
  }

  @Test func logarithmIsExactEnough() {
    #expect(abs(FactIndex.log(10) - 2.302585092994046) < 1e-12)
    #expect(FactIndex.log(1) == 0)
  }
}
