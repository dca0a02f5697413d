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
}
