import Base
import Content
import Testing

@testable import Import

/// What the places of words say: columns, lines that repeat, bullets that run over.
@Suite struct PageTests {
  @Test func columnsAreReadOneAfterTheOther() throws {
    var words = Drafts.line("Jane Sample", 200, 40, 24)
    let side = [
      "CONTACT", "jane@example.org", "SKILLS", "Swift", "Python", "PostgreSQL", "LANGUAGES", "English",
    ]
    for (at, text) in side.enumerated() { words += Drafts.line(text, 40, 90 + Double(at) * 17) }
    let main = [
      "EXPERIENCE", "Engineer at Example Ltd", "2019 – present",
      "• Cut the cost of a payment by batching fees",
      "and led five people.", "• Wrote the parser of the rules of payments.",
      "• Ran the service for two years.",
    ]
    for (at, text) in main.enumerated() { words += Drafts.line(text, 220, 95 + Double(at) * 19) }
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["basics.name"] == "Jane Sample")
    #expect(draft["basics.email"] == "jane@example.org")
    #expect(draft["skills[0].keywords[0]"] == "Swift")
    #expect(draft["skills[0].keywords[2]"] == "PostgreSQL")
    #expect(draft["languages[0].language"] == "English")
    #expect(draft["work[0].position"] == "Engineer")
    #expect(draft["work[0].name"] == "Example Ltd")
    #expect(
      draft["work[0].highlights[0]"] == "Cut the cost of a payment by batching fees and led five people.")
    #expect(draft.accountsForEverything())
  }

  @Test func datesBesideTheEntriesAreNoColumn() throws {
    var words = Drafts.line("Jane Sample", 50, 40, 24) + Drafts.line("EXPERIENCE", 50, 80, 14)
    for at in 0..<6 {
      let top = 110 + Double(at) * 34
      words +=
        Drafts.line("Engineer, Company \(at) Ltd", 50, top) + Drafts.line("201\(at) – 201\(at + 1)", 500, top)
      words += Drafts.line("• Did the work number \(at) well.", 50, top + 15)
    }
    let draft = try Drafts.pages(Drafts.page(words))
    for at in 0..<6 {
      #expect(draft["work[\(at)].name"] == "Company \(at) Ltd")
      #expect(draft["work[\(at)].position"] == "Engineer")
      #expect(draft["work[\(at)].startDate"] == "201\(at)")
    }
  }

  @Test func headersAndFootersOfFurtherPagesAreNoContent() throws {
    let first =
      Drafts.line("Jane Sample", 50, 40, 24) + Drafts.line("EXPERIENCE", 50, 80, 14)
      + Drafts.line("Engineer at Example Ltd", 50, 110) + Drafts.line("2019 – present", 480, 110)
      + Drafts.line("• Cut the cost.", 50, 126) + Drafts.line("Jane Sample – Page 1 of 2", 50, 815, 8)
    let second =
      Drafts.line("• Led five people.", 50, 60) + Drafts.line("Jane Sample – Page 2 of 2", 50, 815, 8)
    let draft = try Drafts.pages(Drafts.page(first) + Drafts.page(second))
    #expect(draft["work[0].highlights[0]"] == "Cut the cost.")
    #expect(draft["work[0].highlights[1]"] == "Led five people.")
    #expect(draft.rest.filter { $0.use == .repeated }.count == 2)
    #expect(draft.accountsForEverything())
  }

  @Test func charactersAreMended() {
    #expect(TextMending.mended("e\u{FB03}cient") == "efficient")
    #expect(TextMending.mended("ex\u{AD}ample") == "example")
    #expect(TextMending.mended("exam\u{AD}") == "exam\u{AD}")
    #expect(TextMending.mended("a\u{200B}b\u{202E}") == "ab")
    #expect(TextMending.closed("E D U C A T I O N") == "EDUCATION")
    #expect(TextMending.closed("J A N E  D O E") == "JANE DOE")
    #expect(TextMending.closed("plan B is") == nil)
  }

  @Test(
    arguments: [
      ("• one", 4), ("- one", 2), ("–  one", 5), ("→ one", 4), ("-one", nil), ("one", nil), ("•", nil),
    ] as [(String, Int?)])
  func bulletsAreKnown(_ text: String, _ length: Int?) {
    #expect(Bullets.length(text) == length)
  }

  @Test(arguments: ["Page 2 of 3", "2/3", "- 2 -", "Seite 1 von 2", "2"]) func pageNumbersAreKnown(
    _ text: String
  ) {
    #expect(RepeatedLines.isPageNumber(text))
  }

  @Test(arguments: ["2019", "Jane Sample", "12 months of work"]) func otherTextsAreNoPageNumbers(
    _ text: String
  ) {
    #expect(!RepeatedLines.isPageNumber(text))
  }

  @Test(arguments: 0..<30) func damagedOutputOfTheReaderDoesNoHarm(_ seed: Int) {
    var random = SeededText(seed)
    let page = Drafts.page(Drafts.line("Jane Sample", 50, 40, 24) + Drafts.line("EXPERIENCE", 50, 80, 14))
    let draft = Import.read(words: random.damaged(Array(page.utf8)), name: "cv.pdf")
    #expect(draft.value?.accountsForEverything() ?? true)
  }
}
