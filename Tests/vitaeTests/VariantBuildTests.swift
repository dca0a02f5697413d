import Base
import Testing

/// A person's file for a job, from the file to the outputs.
@Suite struct VariantBuildTests {
  private func built(_ variant: String, at path: String = "bridge.yaml", keys: String = "") async -> (
    Fixture, VitaeProgram.Outcome
  ) {
    let fixture = Fixture()
    let end = "interests:\n  - {id: chess, name: Chess}\n"
    fixture.folder.write(
      Fixture.profile(end: end), to: "content/profiles/ada-moreau/profile.yaml")
    fixture.folder.write(Fixture.posting(keys: keys), to: "content/jobs/bridge.md")
    fixture.folder.write(variant, to: "content/profiles/ada-moreau/jobs/" + path)
    let outcome = await fixture.build()
    return (fixture, outcome)
  }

  private func text(_ fixture: Fixture, _ application: String = "bridge") -> String {
    String(
      decoding: fixture.folder.read("output/applications/ada-moreau/\(application)/cv.txt"), as: UTF8.self)
  }

  @Test func choicesReachTheDocuments() async {
    let (fixture, outcome) = await built(
      "hide: [chess, basics.email]\norder: [skills]\nlanguage: de\npages: 1\n",
      keys: "language: fr\npages: 3\n")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.diagnostics.allSatisfy { $0.severity == "note" }, "\(outcome.diagnostics)")
    let cv = text(fixture)
    #expect(!cv.contains("Chess") && !cv.contains("ada@example.org"))
    // German headings, skills before the positions.
    let skills = cv.firstRange(of: "Kenntnisse") ?? cv.firstRange(of: "KENNTNISSE")
    let work = cv.firstRange(of: "Northspan")
    #expect(skills != nil && work != nil && skills!.lowerBound < work!.lowerBound)
    let match = String(
      decoding: fixture.folder.read("output/applications/ada-moreau/bridge/match.json"), as: UTF8.self)
    #expect(match.contains("\"hidden\"") && match.contains("\"asked\": 1"))
    // The general CV is not touched.
    #expect(text(fixture, "general").contains("Chess"))
  }

  @Test func theGeneralCVHasItsOwn() async {
    let (fixture, outcome) = await built("hide: [chess]\n", at: "general.yaml")
    #expect(outcome.code == 0 && outcome.diagnostics.isEmpty)
    #expect(!text(fixture, "general").contains("Chess") && text(fixture).contains("Chess"))
  }

  /// What was made before stays, and nothing is made by half of what was chosen.
  @Test func aMistakeKeepsTheLastGoodApplication() async {
    let (fixture, first) = await built("hide: [chess]\n")
    #expect(first.code == 0)
    let before = fixture.folder.read(Fixture.good)
    fixture.folder.write("hide: [ches]\n", to: "content/profiles/ada-moreau/jobs/bridge.yaml")
    let only = await fixture.build(["--only", "ada-moreau/bridge"])
    let reason = "`ada-moreau/bridge` cannot be made for mistakes in its files"
    #expect(only.code == 1 && only.diagnostics.contains { $0.message.hasSuffix(": " + reason) })
    let tailored = await VitaeProgram.run(["tailor", "bridge", "--format", "json"], in: fixture.folder)
    #expect(tailored.code == 1 && tailored.diagnostics.contains { $0.message == reason })
    let second = await fixture.build()
    #expect(second.code == 1)
    #expect(second.diagnostics.map(\.code) == ["content.unknown-fact"])
    #expect(
      second.diagnostics.first?.line == 1
        && second.diagnostics.first?.hints == ["did you mean `chess` (“Chess”)?"])
    #expect(!before.isEmpty && fixture.folder.read(Fixture.good) == before)
    #expect(second.summary?["failed"]?.arrayValue?.compactMap(\.stringValue) == ["ada-moreau/bridge"])
    #expect(fixture.folder.exists("output/applications/ada-moreau/general/cv.pdf"))
  }
}
