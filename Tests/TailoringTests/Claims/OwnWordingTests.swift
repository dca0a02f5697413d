import Base
import Content
import Testing

@testable import Tailoring

/// A statement in several of the person's own wordings: each is their word, none is put together with another.
@Suite struct OwnWordingTests {
  static let source = """
    language: en
    basics: {name: Lina Okafor}
    work:
      - name: Meadow Foods
        position: Process Engineer
        startDate: 2020-02
        endDate: present
        highlights:
          - id: waste
            text: Ran weekly workshops with operators that cut waste by 18 %
            wordings:
              - Led kaizen events with operators that cut waste by 18 %
              - Facilitated lean manufacturing workshops every week; waste fell by 18 %
          - id: lines
            text: {en: Looked after three bottling lines, de: Drei Abfülllinien betreut}
            wordings:
              - Kept three PET lines running
              - {en: Kept three Krones fillers running, de: Drei Krones-Füller in Gang gehalten}
    """

  static func profile(_ text: String = source) -> Profile {
    ProfileReader.read(SourceText(file: "profile.yaml", text: text), slug: "lina").value!
  }

  static func posting(_ asked: String...) -> JobPosting {
    let text = "Requirements\n\n" + asked.map { "- \($0)\n" }.joined()
    return JobPostingReader.read(SourceText(file: "acme.md", text: text), slug: "acme").value!
  }

  static func tailored(_ asked: String, _ profile: Profile = profile()) -> TailoredProfile {
    Tailor.tailor(
      profile, to: posting(asked), pages: 1, date: People.today, measure: FakeMeasure(linesPerPage: 100))
  }

  static func shown(_ asked: String, _ id: String) -> String? {
    tailored(asked).profile.allHighlights.first { $0.highlight.id == FactID(id) }?.highlight.text.plain
  }

  @Test(arguments: [
    ("Experience of kaizen", "Led kaizen events with operators that cut waste by 18 %"),
    ("Lean manufacturing", "Facilitated lean manufacturing workshops every week; waste fell by 18 %"),
    ("Payroll", "Ran weekly workshops with operators that cut waste by 18 %"),
    ("Reduction of waste", "Ran weekly workshops with operators that cut waste by 18 %"),
  ])
  func thePostingIsAnsweredInItsTerms(asked: String, text: String) {
    #expect(Self.shown(asked, "waste") == text)
  }

  @Test func aDocumentIsInOneLanguage() {
    var german = Self.profile().localized(to: LanguageTag("de"))
    german.language = LanguageTag("de")
    func shown(_ asked: String) -> String? {
      Self.tailored(asked, german).profile.allHighlights.map(\.highlight).first { $0.id == FactID("lines") }?
        .text.plain
    }
    #expect(shown("PET") == "Drei Abfülllinien betreut")
    #expect(shown("Krones") == "Drei Krones-Füller in Gang gehalten")
  }

  @Test func theGeneralCVHasTheFirstText() {
    let tailored = Tailor.tailor(
      Self.profile(), to: nil, pages: 1, date: People.today, measure: FakeMeasure(linesPerPage: 100))
    #expect(tailored.profile == Self.profile())
  }

  @Test func theReportSaysWhichOneAndInsteadOfWhat() {
    let tailored = Self.tailored("Experience of kaizen")
    let worded = ReportWording().rewordings(in: tailored.profile, of: tailored.facts.whole)
    #expect(worded.map(\.fact) == [FactID("waste")])
    #expect(worded.first?.before == "Ran weekly workshops with operators that cut waste by 18 %")
    #expect(worded.first?.after == "Led kaizen events with operators that cut waste by 18 %")
  }

  // MARK: Claims

  private func problems(_ sentence: String, _ facts: String...) -> [ClaimProblem] {
    ClaimChecker(FactStore(Self.profile()), date: People.today)
      .problems(in: sentence, restingOn: facts.map { FactID($0) })
  }

  @Test(arguments: [
    "Led kaizen events with operators that cut waste by 18 %", "I led kaizen events with operators.",
    "I facilitated lean manufacturing workshops every week.", "Ran weekly workshops with operators",
  ])
  func anyWordingSupportsASentence(sentence: String) { #expect(problems(sentence, "waste") == []) }

  @Test(arguments: [
    "Led kaizen events with operators that cut waste by 19 %",
    "I led lean manufacturing workshops with operators that cut costs by 18 %.",
    "Led six sigma events with operators", "I led the operators.",
    "Facilitated kaizen events for managers every week",
  ])
  func noneSupportsMoreThanItSays(sentence: String) { #expect(problems(sentence, "waste") != []) }

  @Test func twoFactsEachInAWordingOfItsOwn() {
    let sentence = "I led kaizen events with operators and kept three PET lines running."
    #expect(problems(sentence, "waste", "lines") == [])
    #expect(problems(sentence, "waste") != [])
    #expect(problems("I led kaizen events and kept four PET lines running.", "waste", "lines") != [])
  }

  /// Of many wordings, those that a sentence was made of are held against it first.
  @Test func manyWordingsOfSeveralStatementsAreAllOfThem() {
    func statement(_ noun: String) -> String {
      let wordings = (1...40).map { "Looked after the \(noun) in hall \($0)" }.joined(separator: ", ")
      return "      - {id: \(noun), text: Cared for the \(noun), wordings: [\(wordings)]}\n"
    }
    let source =
      "basics: {name: Lina Okafor}\nwork:\n  - name: Meadow Foods\n    position: Engineer\n    startDate: 2020-02\n"
      + "    highlights:\n" + ["pumps", "fillers", "ovens"].map(statement).joined()
    let checker = ClaimChecker(FactStore(Self.profile(source)), date: People.today)
    func problems(_ sentence: String) -> [ClaimProblem] {
      checker.problems(in: sentence, restingOn: ["pumps", "ovens"].map { FactID($0) })
    }
    let told = "I looked after the pumps in hall 37 and looked after the ovens in hall 39."
    #expect(problems(told) == [])
    #expect(problems(told.replacing("39", with: "41")) != [])
  }

  @Test func aPageInAnotherWordingIsProven() {
    let page = """
      Lina Okafor
      Experience
      Process Engineer, Meadow Foods 2/2020 – present
      • Led kaizen events with operators that cut waste by 18 %
      • Kept three PET lines running
      """
    func findings(_ page: String) -> [DocumentProof.Finding] {
      DocumentProof(
        of: page, margins: "", pages: 1, profile: Self.profile(), wording: DocumentProofTests.wording,
        claims: nil, posting: nil, date: People.today
      ).findings
    }
    #expect(findings(page) == [])
    #expect(findings(page.replacing("18 %", with: "28 %")) != [])
    #expect(findings(page.replacing("PET", with: "PVC")) != [])
  }

  @Test func anAcceptedEditOfAnyWordingHolds() {
    func edit(_ before: String) -> AcceptedEdit? {
      let text = """
        accepted:
          - {id: own, edit: replace, facts: [waste], before: "\(before)", after: Led kaizen events with operators}
        """
      return VariantReader.read(SourceText(file: "acme.yaml", text: text), slug: "acme").value.accepted.first
    }
    for (before, isUsed) in [
      ("Facilitated lean manufacturing workshops every week; waste fell by 18 %", true),
      ("Ran weekly workshops with operators that cut waste by 18 %", true), ("Ran workshops", false),
    ] {
      let edits = [edit(before)].compactMap { $0 }
      #expect(edits.count == 1)
      let profile = Self.tailored("Lean manufacturing").profile
      let checked = AcceptedWordings.check(edits, in: Self.profile(), date: People.today)
      #expect(checked.diagnostics.isEmpty == isUsed)
      let text = profile.wording(checked.value).work[0].highlights[0].text.plain
      #expect((text == "Led kaizen events with operators") == isUsed)
    }
  }

  // MARK: Differences

  @Test func aWordingWithOtherFiguresIsWarnedOf() {
    let source = """
      basics: {name: Lina Okafor}
      work:
        - name: Meadow Foods
          position: Process Engineer
          startDate: 2020-02
          highlights:
            - text: Looked after three bottling lines in 2021
              wordings:
                - In 2021 responsible for 3 bottling lines
                - Responsible for 4 bottling lines
                - Ran bottling lines for ten years
                - Kept the bottling hall running
      """
    let found = WordingDifferences.diagnostics(in: Self.profile(source))
    #expect(found.map { $0.range?.start.line } == [10, 11])
    #expect(found.allSatisfy { $0.code == "tailoring.wording-differs" && $0.severity == .warning })
    #expect(WordingDifferences.diagnostics(in: Self.profile()) == [])
  }
}
