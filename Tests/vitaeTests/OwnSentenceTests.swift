import Testing

/// What a person wants is theirs to say: the letter has it, it can be edited and proven, and no deed gets in that way.
@Suite struct OwnSentenceTests {
  private let fixture = Fixture()
  private static let folder = "output/applications/ada-moreau/bridge"
  private static let file = "content/profiles/ada-moreau/jobs/bridge.yaml"
  private static let facts = [
    "--profile", "content/profiles/ada-moreau/profile.yaml", "--job", "content/jobs/bridge.md",
  ]

  private func run(_ arguments: [String]) async -> VitaeProgram.Outcome {
    await VitaeProgram.run(
      arguments + Self.facts + [
        "--format", "json", "--templates", VitaeProgram.package + "/templates", "--fonts",
        VitaeProgram.package + "/fonts",
      ], in: fixture.folder)
  }

  private static let why = "I would like to build for the town that I live in."
  private static let start = "I can start on 1 March 2027."
  private static let salary = "My salary expectation is CHF 130,000 a year."

  @Test func theLetterHasThemAndTheyAreProven() async throws {
    fixture.folder.write(
      "letter:\n  why: \(Self.why)\n  start: \(Self.start)\n  salary: \(Self.salary)\n", to: Self.file)
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0 && built.diagnostics.isEmpty, "\(built.output)")
    let letter = fixture.folder.text(Self.folder + "/letter.md")
    let paragraphs = letter.split(separator: "\n\n").map(String.init)
    let terms = try #require(
      paragraphs.firstIndex { $0.contains(Self.start + " " + Self.salary) }, "\(letter)")
    let reason = try #require(paragraphs.firstIndex { $0.contains(Self.why) }, "\(letter)")
    #expect(reason < terms && terms < paragraphs.count - 2, "\(letter)")
    #expect(fixture.folder.text(Self.folder + "/claims.json").contains("letter/salary"))
    let edited = await run(["render", Self.folder + "/letter.md", "--output", "edited.pdf"])
    #expect(edited.code == 0 && edited.diagnostics.isEmpty, "\(edited.output)")
    let proof = await VitaeProgram.run(
      ["prove", Self.folder + "/letter.pdf"] + Self.facts, in: fixture.folder)
    #expect(proof.code == 0 && proof.output.hasPrefix("proven:"), "\(proof.output)")
    // Without the person's file nobody has said it.
    fixture.folder.write("pages: 1\n", to: Self.file)
    #expect(await run(["render", Self.folder + "/letter.md", "--output", "other.pdf"]).code == 1)
  }

  @Test(arguments: [
    "I have led 40 engineers.", "I managed 40 engineers.", "Ich leitete vierzig Leute.",
    "J'ai dirigé l'équipe.",
    "Tengo experiencia en puentes.", "I hold a PhD.", "I am a senior principal engineer.",
  ])
  func deedsAndTitlesAreNoWishes(_ text: String) async {
    fixture.folder.write("letter:\n  why: \"\(text)\"\n", to: Self.file)
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0)
    #expect(built.diagnostics.map(\.code) == ["build.claiming-sentence"], "\(built.output)")
    #expect(!fixture.folder.text(Self.folder + "/letter.md").contains(text))
  }

  @Test(arguments: [
    "I would gladly move to Winterthur.", "I want to come to Winterthur because I love mountain railways.",
    "I am available immediately",
  ])
  func wishesAreSaid(_ text: String) async {
    fixture.folder.write("letter:\n  move: \"\(text)\"\n", to: Self.file)
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0 && built.diagnostics.isEmpty, "\(built.output)")
    #expect(fixture.folder.text(Self.folder + "/letter.md").contains(text))
  }

  @Test func aMisspeltPurposeIsSaid() async {
    fixture.folder.write("letter:\n  salry: x\n", to: Self.file)
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.diagnostics.map(\.code) == ["content.unknown-key"], "\(built.output)")
  }
}
