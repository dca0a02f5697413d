import Base
import Content
import Testing

@testable import Tailoring

@Suite struct KnockoutTests {
  /// The questions of a posting with these lines, and their answers from the nurse of the tests.
  private func knockouts(_ lines: String, _ profile: Profile = People.nurse) -> [Knockout] {
    let requirements = RequirementReader.requirements(of: People.posting("## Requirements\n" + lines))
    let matches = Matcher(profile, date: People.today).match(requirements)
    return matches.flatMap { Knockout.all(in: $0, FactStore(profile), date: People.today) }
  }

  @Test func yearsAreASumOfIntervalsWithOverlapsCountedOnce() throws {
    var profile = People.nurse
    profile.work.append(
      People.work(
        "w3", "Bank Nurse", "Other Hospital", PartialDate(year: 2018), PartialDate(year: 2020), ["Nursed"]))
    let found = try #require(knockouts("- 10 years of professional experience", profile).first)
    #expect(found.kind == .years && found.asked == "10 years" && found.found == "9 years 10 months")
    #expect(found.verdict == .partly)
    #expect(found.intervals.map(\.counted).reduce(0, +) == 118)
    #expect(found.intervals.contains { $0.counted < $0.months })
    #expect(found.intervals.allSatisfy { $0.counted <= $0.months && $0.from <= $0.to })
    #expect(found.intervals.map(\.from) == found.intervals.map(\.from).sorted())
  }

  @Test func nothingFoundIsNil() throws {
    let found = try #require(knockouts("- 10 years of experience with Kubernetes").first)
    #expect(found.found == nil && found.verdict == .notShown && found.intervals.isEmpty)
    #expect(found.allMonths == 118)
  }

  @Test func whatWouldBeNiceIsNoKnockout() {
    let nice =
      "- 3 years of professional experience\n\n## Nice to have\n- 20 years of professional experience"
    #expect(knockouts(nice).map(\.asked) == ["3 years"])
  }

  @Test(arguments: [
    ("German at level B1", "C1", "German, B1", "C1", Match.Verdict.shown),
    ("German at level C2", "fluent", "German, C2", "C1", .partly),
    ("German at level B2", "", "German, B2", "no level stated", .partly),
  ])
  func languageLevelsAreCompared(
    line: String, level: String, asked: String, found: String, verdict: Match.Verdict
  ) throws {
    var profile = People.nurse
    let stated = level.isEmpty ? "" : "\n    fluency: \(level)"
    let yaml = "languages:\n  - language: German" + stated
    profile.languages = try #require(
      ProfileReader.read(SourceText(file: "x", text: "basics:\n  name: N\n" + yaml), slug: "n").value
    ).languages
    let answer = try #require(knockouts("- " + line, profile).first { $0.kind == .language })
    #expect(answer.asked == asked && answer.found == found && answer.verdict == verdict)
    #expect(answer.source?.quote.hasPrefix("German") == true)
  }

  @Test(arguments: [
    ("A bachelor's degree", "BSc", "bachelor’s degree", "bachelor’s degree", Match.Verdict.shown),
    ("A master's degree", "BSc", "master’s degree", "bachelor’s degree", .partly),
    ("A bachelor's degree", "PhD", "bachelor’s degree", "doctorate", .shown),
  ])
  func degreesAreCompared(
    line: String, studied: String, asked: String, found: String, verdict: Match.Verdict
  ) throws {
    let yaml = """
      basics:
        name: N
      education:
        - institution: A School
          studyType: \(studied)
          startDate: 2010
          endDate: 2013
      """
    let profile = try #require(ProfileReader.read(SourceText(file: "x", text: yaml), slug: "n").value)
    let answer = try #require(knockouts("- " + line, profile).first { $0.kind == .degree })
    #expect(answer.asked == asked && answer.found == found && answer.verdict == verdict)
  }

  @Test(arguments: [
    ("2027-09", "master’s degree, expected 2027-09", Match.Verdict.partly),
    ("2025-05", "master’s degree", .shown), ("2025", "master’s degree", .shown),
  ])
  func aDegreeThatEndsLaterIsExpected(end: String, found: String, verdict: Match.Verdict) throws {
    let yaml = """
      basics:
        name: N
      education:
        - institution: A School
          studyType: MSc
          startDate: 2023
          endDate: \(end)
      """
    let profile = try #require(ProfileReader.read(SourceText(file: "x", text: yaml), slug: "n").value)
    let answer = try #require(knockouts("- A master's degree", profile).first { $0.kind == .degree })
    #expect(answer.found == found && answer.verdict == verdict)
  }
}

@Suite struct LicenceTests {
  @Test(arguments: [
    ("name: PRINCE2 Practitioner", Match.Verdict.shown),
    ("name: PRINCE2 Practitioner (lapsed in 2019)", .partly),
    ("name: PRINCE2 Practitioner, abgelaufen", .partly),
    ("name: Archery", .notShown),
  ])
  func onlyValidCertificatesAnswer(certificate: String, verdict: Match.Verdict) throws {
    let yaml = "basics:\n  name: N\ncertificates:\n  - " + certificate
    let profile = try #require(ProfileReader.read(SourceText(file: "x", text: yaml), slug: "n").value)
    let requirements = RequirementReader.requirements(
      of: People.posting("## Requirements\n- A driving licence\n- PRINCE2"))
    let matches = Matcher(profile, date: People.today).match(requirements)
    let found = matches.flatMap { Knockout.all(in: $0, FactStore(profile), date: People.today) }
    #expect(found.map(\.kind) == [.licence, .licence])
    #expect(found.last?.verdict == verdict && found.first?.found == nil)
  }

  @Test func aStatementIsNoLicence() throws {
    let yaml = """
      basics:
        name: N
      work:
        - name: Mill
          position: Clerk
          startDate: 2020-01
          highlights: [Ordered the forms for the driving licence of each lorry driver]
      """
    let profile = try #require(ProfileReader.read(SourceText(file: "x", text: yaml), slug: "n").value)
    let requirements = RequirementReader.requirements(
      of: People.posting("## Requirements\n- A driving licence"))
    let matches = Matcher(profile, date: People.today).match(requirements)
    let found = matches.flatMap { Knockout.all(in: $0, FactStore(profile), date: People.today) }
    #expect(found.map(\.verdict) == [.partly])
  }
}

@Suite struct RewordingTests {
  @Test func onlyWordsThatChangedAreTold() throws {
    func profile(_ summary: String, skills: String) throws -> Profile {
      let yaml = """
        basics:
          name: N
          summary: \(summary)
        skills:
          - name: Data
            keywords: [\(skills)]
        """
      return try #require(ProfileReader.read(SourceText(file: "x", text: yaml), slug: "n").value)
    }
    let whole = try profile("Nurse of ten years", skills: "SQL, Excel")
    let shown = try profile("Ten years a nurse", skills: "SQL")
    let told = ReportWording().rewordings(in: shown, of: FactStore(whole))
    #expect(told.map(\.before) == ["Nurse of ten years"] && told.map(\.after) == ["Ten years a nurse"])
    #expect(told.map(\.reason.first) == ["w"])
    #expect(ReportWording().rewordings(in: whole, of: FactStore(whole)).isEmpty)
  }
}

@Suite struct AcceptedWordingReportTests {
  /// Words that the person accepted are told with what they replace; a model's are not called the person's.
  @Test func acceptedWordsNameThePersonsFile() throws {
    let whole = People.engineer
    let target = try #require(FactStore(whole).facts.first { $0.kind == .highlight })
    let place = SourceRange(file: "x")
    var edit = AcceptedEdit(
      id: "e", kind: .replace, facts: [Variant.Name(target.id.name, range: place)], range: place)
    edit.after = target.quote + "."
    let accepted = AcceptedWordings.check([edit], in: whole, date: People.today)
    #expect(accepted.diagnostics.isEmpty)
    let told = ReportWording().rewordings(
      in: whole.wording(accepted.value), of: FactStore(whole), accepted: accepted.value)
    #expect(told.map(\.fact) == [target.id] && told.first?.before == target.quote)
    #expect(told.first?.reason.hasPrefix("your file for this job words it so") == true)
  }
}

@Suite struct ReasonTests {
  /// A moved fact names the requirements that quote it, and no others that it merely resembles.
  @Test func movesNameTheRequirementsThatQuoteThem() {
    let tailored = Tailor.tailor(
      People.nurse, to: TailorTests.posting, pages: 1, date: People.today,
      measure: FakeMeasure(linesPerPage: 24))
    let report = MatchReport(tailored, posting: TailorTests.posting)
    for change in report.moved + report.leftOut where change.isEvidence {
      #expect(!change.requirements.isEmpty)
      for id in change.requirements {
        let row = report.rows.first { $0.match.requirement.id == id }
        #expect(row?.match.evidence.contains { $0.fact == change.evidence.fact } == true)
      }
    }
    for change in report.moved where !change.isEvidence {
      #expect(!change.reason.hasPrefix("answers"))
    }
  }
}
