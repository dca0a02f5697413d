import Base
import Content
import TestSupport
import Testing

@testable import Tailoring

/// What a person pins, hides and puts first for a job comes before all worth.
@Suite struct VariantTests {
  private func choices(_ yaml: String, _ profile: Profile = People.nurse) -> VariantChoices {
    let source = SourceText(file: "acme.yaml", text: yaml)
    return VariantChoices(VariantReader.read(source, slug: "acme").value, in: profile)
  }

  private func tailor(
    _ yaml: String, _ profile: Profile = People.nurse, pages: Int = 1, lines: Int = 100,
    posting: JobPosting? = TailorTests.posting
  ) -> TailoredProfile {
    Tailor.tailor(
      profile, to: posting, pages: pages, date: People.today, choices: choices(yaml, profile),
      measure: FakeMeasure(linesPerPage: lines))
  }

  private func evidence(_ id: String, in tailored: TailoredProfile) -> String {
    guard let found = tailored.evidence.first(where: { $0.fact.name == id }) else { return "none" }
    return "\(found.action) \(found.reason.name)"
  }

  /// So few lines that only the best statement of each position stays.
  @Test(arguments: ["w1/3", "w2/0", "w2/1"])
  func whatIsPinnedStays(id: String) {
    let without = tailor("", lines: 20)
    #expect(evidence(id, in: without).hasPrefix("dropped"))
    for lines in [1, 4, 12, 16, 20, 22, 26, 100] {
      let tailored = tailor("pin: [\(id)]", lines: lines)
      #expect(FactStore(tailored.profile)[FactID(id)] != nil)
      #expect(evidence(id, in: tailored) == "kept pinned" || evidence(id, in: tailored) == "moved pinned")
    }
  }

  @Test func whatIsPinnedTakesThePlaceOfWhatIsWorthMore() {
    let without = tailor("", lines: 20)
    let pinned = tailor("pin: [w2/0]", lines: 20)
    #expect(without.extent.pages == pinned.extent.pages)
    let gone = Set(pinned.leftOut.map(\.fact)).subtracting(without.leftOut.map(\.fact))
    #expect(!gone.isEmpty && !gone.contains(FactID("w2/0")))
  }

  /// A post that would go stays with its pinned statement.
  @Test func whatHoldsAPinnedFactStays() {
    var profile = People.nurse
    profile.work.append(
      People.work(
        "w0", "Porter", "Old Infirmary", PartialDate(year: 2010), PartialDate(year: 2015, month: 8),
        ["Moved beds"]))
    profile.education[0].dates = People.range(PartialDate(year: 2009), PartialDate(year: 2015, month: 8))
    #expect(tailor("", profile, lines: 4).profile.work.map(\.id.name) == ["w1", "w2"])
    let pinned = tailor("pin: w0/0", profile, lines: 4).profile
    #expect(pinned.work.map(\.id.name) == ["w1", "w2", "w0"])
    #expect(pinned.work[2].highlights.map(\.id.name) == ["w0/0"])
  }

  @Test(
    arguments: [
      ("hide: w1/2", ["w1/2"]), ("hide: [s1/1, s2]", ["s1/1", "s2", "s2/0", "s2/1"]),
      ("hide: [w2]", ["w2", "w2/0", "w2/1", "w2/2"]), ("hide: basics.summary", ["basics/summary"]),
    ] as [(String, [String])])
  func whatIsHiddenIsNeverShown(yaml: String, hidden: [String]) {
    let tailored = tailor(yaml)
    let left = tailored.evidence.filter { $0.reason == .hidden }
    #expect(left.map(\.fact.name).sorted() == hidden && left.allSatisfy { $0.action == .dropped })
    let shown = FactStore(tailored.profile)
    #expect(hidden.allSatisfy { shown[FactID($0)] == nil })
    // Neither letters nor claims nor the matrix rest on it.
    #expect(hidden.allSatisfy { FactStore(tailored.source)[FactID($0)] == nil })
    #expect(!tailored.matches.flatMap(\.evidence).contains { hidden.contains($0.fact.name) })
    // The report says what it is.
    let report = MatchReport(tailored, posting: TailorTests.posting)
    #expect(report.leftOut.map(\.evidence.fact.name).sorted() == hidden)
    #expect(report.leftOut.allSatisfy { $0.reason == "your file for this job hides it" && !$0.text.isEmpty })
  }

  @Test func aFieldThatIsHiddenLeavesTheRest() {
    let tailored = tailor("hide: ['work[0].name', basics.summary]")
    #expect(tailored.profile.work[0].name == nil && tailored.profile.work[0].position != nil)
    #expect(tailored.profile.work[0].highlights.count == 5)
    #expect(tailored.profile.basics.summary == nil)
  }

  @Test(
    arguments: [
      ("order: [w1/3, w1/0]", ["w1/3", "w1/0"]), ("order: w1/4", ["w1/4"]),
      ("order: [w1/0, skills]", ["w1/0"]),
    ] as [(String, [String])])
  func whatIsPutFirstIsFirst(yaml: String, first: [String]) {
    let tailored = tailor(yaml)
    #expect(tailored.profile.work[0].highlights.prefix(first.count).map(\.id.name) == first)
    #expect(tailored.profile.work.map(\.id.name) == ["w1", "w2"])
    if first != ["w1/0"] { #expect(evidence(first[0], in: tailored) == "moved ordered") }
  }

  @Test func sectionsAndPositionsCanComeFirst() {
    let tailored = tailor("order: [skills, w2, education, s2]")
    #expect(tailored.profile.settings.sectionOrder == ["skills", "education"])
    #expect(tailored.profile.work.map(\.id.name) == ["w2", "w1"])
    #expect(tailored.profile.skills.map(\.id.name) == ["s2", "s1"])
    #expect(evidence("w2", in: tailored) == "moved ordered")
  }

  @Test(arguments: [
    ("", [] as [String]), ("hide: w1/3", []),
    (
      "hide: w1",
      ["without what you hide for this job the dates show a gap: 2019-04 to \(People.today.year)-"]
    ),
    ("hide: [s1/1, w1/2]", ["what you hide for this job would show “Experience in wound care”"]),
  ])
  func theReportSaysWhatHidingCosts(yaml: String, notes: [String]) {
    let report = MatchReport(tailor(yaml), posting: TailorTests.posting)
    let said = report.notes.filter { $0.contains("you hide") }
    for note in notes { #expect(said.contains { $0.hasPrefix(note) }) }
    if notes.isEmpty { #expect(said.isEmpty) }
  }

  /// What no fact's own row tells is named all the same: nothing that the person chose goes without saying.
  @Test(
    arguments: [
      ("order: [education, skills]", ["order: education, skills"]),
      ("hide: ['work[0].name']", ["hide: work[0].name"]),
      ("hide: w1/2", []), ("order: w1/3", []), ("", []), ("pages: 1\nfit: none", ["pages: 1", "fit: none"]),
      ("template: compact\nlanguage: en-GB", ["language: en-GB", "template: compact"]),
      ("hide: [basics.summary]", []),
    ] as [(String, [String])])
  func theReportNamesEveryChoice(yaml: String, chosen: [String]) throws {
    let source = SourceText(file: "v.yaml", text: yaml)
    let report = MatchReport(
      tailor(yaml), posting: TailorTests.posting,
      settings: MatchReport.Choice.settings(VariantReader.read(source, slug: "v").value))
    #expect(report.chosen.map { $0.key.rawValue + ": " + $0.values.joined(separator: ", ") } == chosen)
  }

  /// Neither report nor letter takes what is hidden for something that the person lacks.
  @Test func whatIsHiddenIsNotMissing() {
    func letter(_ tailored: TailoredProfile) -> String {
      LetterComposer.compose(tailored, for: TailorTests.posting, language: "en", date: People.today).value
        .paragraphs.joined().map(\.text.plain).joined(separator: " ")
    }
    let tailored = tailor("hide: [s1/1, w1/2]")
    #expect(!letter(tailored).contains("wound care"))
    let rows = MatchReport(tailored, posting: TailorTests.posting).rows
    #expect(rows.first?.match.verdict == .notShown)
    #expect(rows.first?.advice == "your file for this job hides what shows it")
    #expect(
      rows.first { $0.match.requirement.text == "Terraform" }?.advice?.hasPrefix("if it is true") == true)
  }

  /// Months since year 0 of what is there, what is shown, and what is missing then.
  @Test(
    arguments: [
      ([0..<10], [0..<10], []), ([0..<10, 10..<20], [10..<20], []), ([0..<10, 10..<20], [0..<10], [10..<20]),
      ([0..<5, 3..<20], [0..<5], [5..<20]), ([0..<30], [0..<10, 11..<20], [20..<30]),
      ([0..<10, 15..<20, 25..<30], [0..<10, 25..<30], [15..<20]), ([5..<9], [], [5..<9]), ([], [], []),
      ([0..<30], [0..<4, 8..<12, 2..<9, 20..<22], [12..<20, 22..<30]),
    ] as [([Range<Int>], [Range<Int>], [Range<Int>])])
  func gapsAreWhatNobodyCovers(whole: [Range<Int>], shown: [Range<Int>], gaps: [Range<Int>]) {
    #expect(HidingCosts.gaps(whole, shown) == gaps)
  }

  @Test func aHiddenFactCannotBeShown() {
    #expect(throws: TailoringError.invented("Led a team of 12 nurses on a 16-bed intensive care unit")) {
      try TailoredProfile(
        People.nurse, of: People.nurse, choices: choices("hide: w1/0"), evidence: [], reading: nil,
        matches: [], extent: LayoutExtent(pages: 1, lastPageFill: .zero, pageHeight: .zero), pages: 1,
        measurements: 1, date: People.today)
    }
  }

  /// Whatever is chosen, what is pinned is there and what is hidden is not.
  @Test(arguments: 0..<40)
  func choicesHoldForAny(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let profile = seed % 2 == 0 ? People.nurse : People.engineer
    let facts = profile.namedFacts
    let pin = facts.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }.map(\.id.name)
    let held = choices("pin: [\(pin.joined(separator: ", "))]", profile).pinned
    let hide = facts.filter { !held.contains($0.id) && Int.random(in: 0..<5, using: &random) == 0 }.map(
      \.id.name)
    let order = facts.shuffled(using: &random).prefix(3).map(\.id.name)
    let yaml =
      "pin: [\(pin.joined(separator: ", "))]\nhide: [\(hide.joined(separator: ", "))]\n"
      + "order: [\(order.joined(separator: ", "))]"
    let tailored = tailor(
      yaml, profile, lines: Int.random(in: 1...40, using: &random),
      posting: seed % 3 == 0 ? nil : TailorTests.posting)
    let shown = Set(tailored.profile.namedFacts.map(\.id.name))
    #expect(shown.isSuperset(of: pin) && shown.isDisjoint(with: hide))
    #expect(Set(tailored.evidence.filter { $0.action == .dropped }.map(\.fact.name)).isSuperset(of: hide))
  }
}
