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
    #expect(ReportWording().arithmetic(found[0].arithmetic!) == "9 years 10 months found, 10 years asked for")
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

@Suite struct RankingTests {
  @Test func ranksByWordsPartsOfWordsAndOtherNames() {
    let matcher = Matcher(People.engineer, date: People.today)
    #expect(matcher.ranking(for: "experience with Kafka").first?.name == "w1/0")
    #expect(matcher.ranking(for: "databases in place of spreadsheets").first?.name == "w2/1")
    #expect(matcher.ranking(for: "spreadsheet").first?.name == "w2/1")
    #expect(matcher.ranking(for: "Kubernetes").first?.name.hasPrefix("s2") == true)
    #expect(matcher.ranking(for: "zzz").isEmpty)
  }

  @Test func sumsScoresAndLeavesOutWhatScoresNothing() {
    let scores = FusedRanking.scores(bm25: [4, 0, 2, 0], grams: [0, 0, 1, 0.5], terms: [0, 0, 0, 1])
    let expected = [0.55, 0, 0.625, 0.275]
    #expect(zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(FusedRanking.order(scores) == [2, 0, 3])
    #expect(FusedRanking.order([1, 2, 1]) == [1, 0, 2])
    #expect(FusedRanking.scores(bm25: [0], grams: [0]) == [0])
  }

  /// What a comparison costs is the postings it visits: with twice the bullets no more than twice as many.
  @Test func costGrowsWithTheBulletsNotWithTheirSquare() {
    func visits(_ bullets: Int) -> Int {
      let lines = (0..<bullets).map {
        "Built pipeline \($0 % 7) with Kafka for team \($0 % 11) and its reports"
      }
      var profile = People.nurse
      profile.work = [People.work("w", "Engineer", "Mill", PartialDate(year: 2020), nil, lines)]
      let index = Matcher(profile, date: People.today).index
      let query = Words.of("Kafka pipelines and reports for teams")
      return query.reduce(0) { $0 + index.words.postings(of: $1.key).count }
        + FactIndex.grams(query).reduce(0) { $0 + index.grams.postings(of: $1).count }
    }
    let hundred = visits(100)
    #expect(hundred > 0)
    #expect(visits(200) <= 2 * hundred)
    // 30 requirements of this size: under 5 ms at 10 ns a visit.
    #expect(30 * hundred < 250_000)
  }
}
