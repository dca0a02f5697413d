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

  // MARK: Posts told in other words

  static func post(_ employer: String, _ title: String, _ dates: String) throws -> ImportedProfile {
    let parts = dates.split(separator: " ")
    let text = """
      basics: {name: Jane Sample}
      work:
        - name: "\(employer)"
          position: "\(title)"
          startDate: "\(parts[0])"
          endDate: "\(parts[1])"
      """
    return try #require(Import.read(Array(text.utf8), name: "profile.yaml").value)
  }

  enum Outcome { case joined, marked, apart }

  @Test(
    arguments: [
      (
        ("Mercy University Hospital, Cork", "Senior Staff Nurse (Emergency Dept.)", "2019-03 present"),
        .joined
      ),
      (("Mercy University Hospital", "Senior Staff Nurse", "2019 2023-04"), .joined),
      // The same time and another title, or the same title at a time that only overlaps.
      (("Mercy University Hospital", "Ward Sister", "2019-02 present"), .marked),
      (("Mercy University Hospital", "Senior Staff Nurse", "2021-01 present"), .marked),
      // An employer of another name, all else the same.
      (("MUH", "Senior Staff Nurse, Emergency Department", "2019-02 present"), .marked),
      (("Mercy University Hospital", "Staff Nurse", "2014-09 2019-01"), .apart),
      (("Royal Berkshire Hospital", "Porter", "2019-02 present"), .apart),
    ] as [((String, String, String), Outcome)])
  func aPostInOtherWordsIsOnePost(_ other: (String, String, String), _ outcome: Outcome) throws {
    var draft = try Self.post(
      "Mercy University Hospital", "Senior Staff Nurse, Emergency Department", "2019-02 present")
    let differences = draft.merge(try Self.post(other.0, other.1, other.2))
    #expect((draft["work[1].name"] == nil) == (outcome == .joined))
    #expect(!differences.isEmpty == (outcome == .joined))
    #expect(draft.yaml().contains("is this the same as `Senior Staff Nurse, Em") == (outcome == .marked))
  }

  @Test func twoDegreesOfOneSchoolStayTwo() throws {
    func school(_ degree: String, _ end: String) throws -> ImportedProfile {
      let text =
        "basics: {name: Jane}\neducation:\n  - institution: University of Hull\n    studyType: \(degree)\n    endDate: \(end)\n"
      return try #require(Import.read(Array(text.utf8), name: "profile.yaml").value)
    }
    var draft = try school("BSc Physics", "2014")
    _ = draft.merge(try school("MSc Physics of Ice", "2016"))
    #expect(draft["education[1].studyType"] == "MSc Physics of Ice")
    _ = draft.merge(try school("BSc (Hons) Physics", "2014-06"))
    #expect(draft["education[2].studyType"] == nil)
  }

  @Test func aStatementLikeAnotherIsMarked() throws {
    var draft = try Self.existing()
    let other = Self.other.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n")
    _ = draft.merge(
      try Drafts.text(
        String(other.map { $0 }).replacing("Principal", with: "Staff").replacing(
          "- Led five people.", with: "- Led five people and two trainees.")))
    #expect(draft["work[0].highlights[1]"] == "Led five people and two trainees.")
    let marked = draft.fields.first { $0.path == "work[0].highlights[1]" }?.doubt
    #expect(marked?.contains("above") == true)
    #expect(draft.fields.first { $0.path == "work[0].highlights[2]" }?.doubt == nil)
  }

  // MARK: What is private

  @Test func whatIsAddedIsAsPrivateAsInANewProfile() throws {
    let written = "basics: {name: Jane Sample, email: jane@example.org}\nprivate: [basics.email]\n"
    var draft = try #require(Import.read(Array(written.utf8), name: "profile.yaml").value)
    _ = draft.merge(try Drafts.text("Jane Sample\n+353 1 234 5678\n021 496 0222\n\nSKILLS\nSwift\n"))
    let profile = try #require(draft.profile(slug: "x").value)
    #expect(
      profile.settings.privatePaths == ["basics.email", "basics.phone", "basics.profiles[0]"])
    // What the person shows stays shown.
    let shown = "basics: {name: Jane Sample, phone: 01 234 5678}\nwork: [{name: A}]\nprivate: [\"work[0]\"]\n"
    var open = try #require(Import.read(Array(shown.utf8), name: "profile.yaml").value)
    _ = open.merge(try Drafts.text("Jane Sample\n+353 1 234 5678\n\nSKILLS\nSwift\n"))
    #expect(open.profile(slug: "x").value?.settings.privatePaths == ["work[0]"])
  }

  @Test func privatePlacesMoveWithWhatTheyName() throws {
    var draft = try Self.post("Alpha", "Cook", "2010 2011")
    let other = """
      basics: {name: Jane Sample, phone: 01 234 5678}
      work:
        - {name: Secret Service, position: Agent, startDate: "2015", endDate: "2016", highlights: [One, Two]}
      private: ["work[0].highlights[1]", "work[0].name"]
      """
    _ = draft.merge(try #require(Import.read(Array(other.utf8), name: "profile.yaml").value))
    #expect(draft["work[1].name"] == "Secret Service")
    let paths = try #require(draft.profile(slug: "x").value).settings.privatePaths
    #expect(paths == ["work[1].highlights[1]", "work[1].name", "basics.phone"])
  }

  // MARK: What nobody has looked at yet

  @Test func earlierMarksAndLeftOverTextStay() throws {
    let written = """
      basics:
        name: Jane Sample
        # review: is this one? (line 2: "Cook")
        label: Cook
      work:
        # review: no title stands here (line 4: "Example Ltd")
        - name: Example Ltd
          startDate: 2019
          highlights:
            # review: is this one statement?
            - Led five people.
      # review: where does this go?

      # Left over: text that found no place above. Put it where it belongs.
      # - Driving licence (line 9)
      """
    var draft = try #require(Import.read(Array(written.utf8), name: "profile.yaml").value)
    _ = draft.merge(try Drafts.text("Jane Sample\nChef\n\nSKILLS\nSwift, Python\n"), isReplaced: true)
    let text = draft.yaml()
    for comment in [
      "  # review: is this one? (line 2: \"Cook\")\n",
      "  # review: no title stands here (line 4: \"Example Ltd\")\n  - name",
      "      # review: is this one statement?\n      - Led", "\n# - where does this go?",
      "\n# - Driving licence (line 9)",
    ] { #expect(text.contains(comment), "\(comment)") }
    #expect(draft.fields.count(where: \.isDoubtful) >= 3)
    let again = try #require(Import.read(Array(text.utf8), name: "profile.yaml").value)
    #expect(again.yaml().contains("\n# - Driving licence (line 9)"))
  }
}
