import Base
import Testing

@testable import Import

/// Readings that the structure leaves open are marked.
@Suite struct DoubtTests {
  private static func doubt(_ path: String, _ draft: ImportedProfile) -> String? {
    draft.fields.first { $0.path == path }?.doubt
  }

  @Test func levelsAmongSkillsAreMarked() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      SKILLS
      Swift, Intermediate, Go
      Databases: SQLite, PostgreSQL
      """)
    #expect(draft["skills[0].keywords[1]"] == "Intermediate")
    #expect(Self.doubt("skills[0].keywords[1]", draft) == "is this a skill, or the level of one?")
    #expect(Self.doubt("skills[0].keywords[0]", draft) == "which group is this of?")
    #expect(Self.doubt("skills[1].keywords[0]", draft) == nil)
  }

  @Test func joinedStatementsAreMarked() throws {
    var page = Drafts.line("Jane Sample", 50, 10, 20) + Drafts.line("Experience", 50, 40, 14)
    page += Drafts.line("Example Ltd, Staff Engineer, March 2019 – Present", 50, 70)
    page += Drafts.line(
      "Cut the cost of every single payment from four cents to one cent by joining all of them.", 62, 86)
    page += Drafts.line(
      "Led five people who wrote the parser of all the statements of the bank for it", 62, 100)
    let draft = try Drafts.pages(Drafts.page(page))
    let long = draft.fields.filter {
      $0.value.contains("Led five people") && $0.value.contains("Cut the cost")
    }
    #expect(long.allSatisfy { $0.doubt != nil })
    #expect(draft.fields.contains { $0.value.contains("Led five people") })
  }

  @Test func sectionsAmongStatementsAreMarked() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      EXPERIENCE
      Example Ltd
      Staff Engineer                      Mar 2019 – present
      - Led five people.
      - Languages: Irish, French
      """)
    let path = "work[0].highlights[1]"
    #expect(draft[path] == "Languages: Irish, French")
    #expect(Self.doubt(path, draft) == "is this a section of its own?")
    #expect(Self.doubt("work[0].highlights[0]", draft) == nil)
  }

  @Test func marksStandInTheDraftAndOnThePage() throws {
    let draft = try Drafts.text("Jane Sample\n\nSKILLS\nSwift, Intermediate, Go\n")
    #expect(draft.yaml().contains("# review: is this a skill, or the level of one?"))
  }

  // MARK: What a careful reader sees

  private func read(_ text: String) throws -> ImportedProfile { try Drafts.text(text) }

  @Test func aDayOfExpiryIsNoDayOfIssue() throws {
    let draft = try read(
      "Jane Doe\njane@example.org\n\nCERTIFICATES\nISO 9606-1 135 P FW, valid until 06.2027\nPASMA, March 2024\n"
    )
    #expect(draft["certificates[0].name"] == "ISO 9606-1 135 P FW, valid until 06.2027")
    #expect(draft["certificates[0].date"] == nil)
    #expect(draft["certificates[0].issuer"] == nil)
    #expect(draft["certificates[1].date"] == "2024-03")
  }

  @Test func degreesThatBeginWithTheirTimeAreEntriesOfTheirOwn() throws {
    let draft = try read(
      """
      Élodie Lefèvre
      elodie@example.fr

      FORMATION
      2014-2016 Master Management culturel, Université Lumière Lyon 2, mention bien
      2011-2014 Licence LEA anglais-espagnol, Université Grenoble Alpes
      """)
    #expect(draft["education[0].startDate"] == "2014")
    #expect(draft["education[1].startDate"] == "2011")
    #expect(draft["education[1].institution"] == "Université Grenoble Alpes")
  }

  @Test func aGradeIsNoSubject() throws {
    let draft = try read(
      "Jane Doe\njane@example.org\n\nEDUCATION\n2010 – 2014\tBSc (Hons) Nursing, 2:1, University College Cork\n"
    )
    #expect(draft["education[0].score"] == "2:1")
    #expect(draft["education[0].area"] == "Nursing")
  }

  @Test func languagesAmongSkillsAreLanguages() throws {
    let draft = try read(
      """
      Jürgen Weiß
      j@example.de

      KENNTNISSE
      EDV: GeoGebra, LaTeX, Moodle
      Sprachen: Deutsch (Muttersprache), Englisch (C1)
      Führerschein: Klasse B
      """)
    #expect(draft["languages[0].language"] == "Deutsch")
    #expect(draft["languages[1].fluency"] == "C1")
    #expect(draft["skills[0].name"] == "EDV")
    #expect(draft["skills[1].name"] == "Führerschein")
    #expect(draft.accountsForEverything())
  }

  @Test func aTextWithATornBracketIsMarked() throws {
    var object = DraftObject()
    object.add("a", Piece("Trust (expires", line: 0, start: 0), 0.9)
    object.add("b", Piece(")", line: 0, start: 0), 0.9)
    object.add("c", Piece("Trust (whole)", line: 0, start: 0), 0.9)
    #expect(object.members.map(\.key) == ["a", "c"])
    guard case .text(let torn)? = object.value["a"], case .text(let whole)? = object.value["c"] else {
      return
    }
    #expect(torn.doubt != nil && torn.confidence < ImportedProfile.certain)
    #expect(whole.doubt == nil && whole.confidence == 0.9)
  }

  // MARK: What is no CV

  @Test func aProgramIsNoCV() {
    let program = """
      import csv, io
      # jane@example.org, Experience, 2019 - 2021
      def read(path):
          with open(path) as file:
              return list(csv.reader(file))
      rows = read('cv.csv')
      for row in rows:
          print(row[0], row[1])
      out = {'name': rows[0], 'mail': 'jane@example.org'}
      """
    let prose = Array(repeating: "The sea was calm and nobody said a word about it.", count: 8).joined(
      separator: "\n\n")
    for text in [program, prose] {
      let read = Import.read(Array(text.utf8), name: "notes.txt")
      #expect(read.diagnostics.map(\.code) == ["import.no-cv"])
      #expect(read.value != nil)
    }
    #expect(
      Import.read(Array("hello".utf8), name: "h.txt").diagnostics.contains { $0.code == "import.no-cv" })
    let short = Import.read(Array("Ada Byron\nada@example.org".utf8), name: "ada.txt")
    #expect(!short.diagnostics.contains { $0.code == "import.no-cv" })
    let cv = Import.read(Array(MergeTests.other.utf8), name: "cv.txt")
    #expect(cv.diagnostics.isEmpty)
  }
}
