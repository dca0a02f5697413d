import Base
import Content
import Testing

@testable import Import

@Suite struct MergeTests {
  static let written = """
    basics:
      name: Jane Sample
      email: jane@example.org
    work:
      - name: Example Ltd
        position: Staff Engineer
        startDate: 2019-03
        highlights:
          - Led five people.
    """

  static func existing() throws -> ImportedProfile {
    try #require(Import.read(Array(written.utf8), name: "profile.yaml").value)
  }

  static let other = """
    Jane Sample
    other@example.org | +353 1 234 5678

    EXPERIENCE
    Example Ltd
    Principal Engineer      Mar 2019 – present
    - Led five people.
    - Cut the cost.

    SKILLS
    Swift, Python
    """

  @Test func whatLacksIsAddedAndNothingReplaced() throws {
    var draft = try Self.existing()
    let differences = draft.merge(try Drafts.text(Self.other))
    #expect(draft["basics.email"] == "jane@example.org")
    #expect(draft["basics.phone"] == "+353 1 234 5678")
    #expect(draft["skills[0].keywords[1]"] == "Python")
    #expect(draft["work[0].position"] == "Staff Engineer")
    #expect(differences.contains { $0.path == "basics.email" && $0.imported == "other@example.org" })
    #expect(draft.yaml().contains("# review: the imported file says `other@example.org`"))
    #expect(draft.profile(slug: "x").value?.basics.email?.plain == "jane@example.org")
  }

  @Test func acceptedDraftsReplace() throws {
    var draft = try Self.existing()
    _ = draft.merge(try Drafts.text(Self.other), isReplaced: true)
    #expect(draft["basics.email"] == "other@example.org")
    #expect(draft.fields.first { $0.path == "basics.email" }?.doubt?.contains("jane@example.org") == true)
  }

  @Test func aDraftJoinedWithItselfIsTheSame() throws {
    let draft = try Drafts.text(Self.other)
    var joined = draft
    #expect(joined.merge(draft) == [])
    #expect(joined.fields.map(\.path) == draft.fields.map(\.path))
    #expect(joined.fields.map(\.value) == draft.fields.map(\.value))
  }
}
