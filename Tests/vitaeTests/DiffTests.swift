import Base
import Testing

/// `vitae diff` says what two finished applications say differently, and always the same.
@Suite struct DiffTests {
  private static let a = "ada-moreau/general"
  private static let b = "ada-moreau/bridge"

  private func built(_ variant: String, keys: String = "") async -> Fixture {
    let fixture = Fixture()
    fixture.folder.write(
      Fixture.profile(end: "interests:\n  - {id: chess, name: Chess}\n"),
      to: "content/profiles/ada-moreau/profile.yaml")
    fixture.folder.write(Fixture.posting(keys: keys), to: "content/jobs/bridge.md")
    fixture.folder.write(variant, to: "content/profiles/ada-moreau/jobs/bridge.yaml")
    let outcome = await fixture.build()
    #expect(outcome.code == 0, "\(outcome.output)")
    return fixture
  }

  private func diff(_ arguments: [String], _ fixture: Fixture) async -> VitaeProgram.Outcome {
    await VitaeProgram.run(["diff"] + arguments, in: fixture.folder)
  }

  @Test func saysWhatIsHiddenAndMoved() async {
    let fixture = await built("hide: [chess]\norder: [skills]\n")
    let found = await diff([Self.a, Self.b], fixture)
    #expect(found.code == 0)
    #expect(
      found.output.hasPrefix(
        "- ada-moreau/general: CV of 1 page, en\n+ ada-moreau/bridge: CV of 1 page, letter of 1 page, en\n"))
    #expect(found.output.contains("\nonly in ada-moreau/general\n  - Chess\n"))
    #expect(
      found.output.contains("\nsections in another order\n  - Experience, Skills\n  + Skills, Experience\n"))
    #expect(!found.output.contains("only in ada-moreau/bridge") && !found.output.contains("in other words"))
    let json = await diff([Self.a, Self.b, "--json"], fixture)
    #expect(json.code == 0)
    #expect(json.summary?["onlyInA"]?.arrayValue?.compactMap { $0["fact"]?.stringValue } == ["chess"])
    #expect(json.summary?["a"]?["pages"]?.intValue == 1 && json.summary?["same"] == .bool(false))
    let format = await diff([Self.a, Self.b, "--format", "json"], fixture)
    #expect(format.output == json.output)
  }

  @Test func theSameSaysTheSame() async {
    let fixture = await built("")
    let found = await diff([Self.b, "output/applications/" + Self.b], fixture)
    #expect(found.code == 0 && found.output.hasSuffix("\nCV and letter say the same\n"), "\(found.output)")
    let files = await diff(
      [Fixture.good, "output/applications/ada-moreau/bridge/letter.pdf"], fixture)
    #expect(files.code == 0 && files.output.contains("nothing to compare"), "\(files.output)")
  }

  @Test func whatIsAttachedToPDFsIsComparedWithItsLike() async {
    let fixture = await built("hide: [chess]\n")
    let found = await diff([Self.a, Fixture.good, "--json"], fixture)
    #expect(found.code == 0)
    #expect(
      found.summary?["onlyInA"]?.arrayValue?.compactMap { $0["text"]?.stringValue } == ["Chess"],
      "\(found.output)")
    #expect(found.summary?["onlyInB"] == .array([]))
  }

  @Test func sectionsOfPDFsAreCompared() async {
    let fixture = await built("order: [skills]\n")
    let general = "output/applications/ada-moreau/general/cv.pdf"
    for (a, b) in [(general, Fixture.good), (Self.a, Fixture.good)] {
      let found = await diff([a, b], fixture)
      #expect(
        found.output.contains(
          "\nsections in another order\n  - Experience, Skills, Interests\n  + Skills, Experience, Interests\n"
        ),
        "\(found.output)")
    }
    let same = await diff([general, general], fixture)
    #expect(!same.output.contains("another order"))
  }

  @Test func inTwoLanguagesWordsAreNotCompared() async {
    let fixture = await built("hide: [chess]\nlanguage: de\n")
    let found = await diff([Self.a, Self.b], fixture)
    #expect(found.code == 0 && found.output.contains("- Chess"))
    #expect(found.output.hasSuffix("\nthey are in two languages: words are not compared\n"))
  }

  @Test func whatIsNoApplicationIsSaid() async {
    let fixture = await built("")
    fixture.folder.write("{\"claims\": 1}", to: "odd/claims.json")
    fixture.folder.write("no PDF", to: "odd.pdf")
    for (name, code, hint) in [
      ("ada-moreau/brigde", "diff.unknown-application", "did you mean `ada-moreau/bridge`?"),
      (
        "x", "diff.unknown-application",
        "name a PDF, a folder, or one of: ada-moreau/bridge, ada-moreau/general"
      ), ("odd", "diff.no-claims", nil), ("odd.pdf", "diff.no-claims", nil),
    ] as [(String, String, String?)] {
      let found = await diff([name, Self.a, "--format", "json"], fixture)
      #expect(found.code == 1 && found.diagnostics.map(\.code) == [code], "\(name): \(found.output)")
      if let hint { #expect(found.diagnostics.first?.hints.first == hint) }
    }
    let wrong = await diff([Self.a], fixture)
    #expect(wrong.code == 2)
    let nowhere = await diff([Self.a, Self.b, "--output", "nowhere"], fixture)
    #expect(nowhere.code == 1 && nowhere.errors.contains("run `vitae build`"))
  }
}
