import ScriptedServer
import Testing

/// `vitae prove` holds a finished PDF against the person's file; `vitae build --strict` goes no other way round.
@Suite struct ProofTests {
  private static let letter = "output/applications/ada-moreau/bridge/letter.pdf"
  private static let profile = "content/profiles/ada-moreau/profile.yaml"

  private func prove(_ arguments: [String], _ fixture: Fixture) async -> VitaeProgram.Outcome {
    await VitaeProgram.run(["prove"] + arguments, in: fixture.folder)
  }

  @Test func whatIsBuiltIsProvenUntilTheFactsAreOthers() async {
    let fixture = Fixture()
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0)
    let cv = await prove([Fixture.good, "--profile", Self.profile], fixture)
    #expect(cv.code == 0 && cv.output.hasPrefix("proven:"), "\(cv.output)")
    let letter = await prove(
      [Self.letter, "--profile", Self.profile, "--job", "content/jobs/bridge.md"], fixture)
    #expect(letter.code == 0 && letter.output.hasPrefix("proven:"), "\(letter.output)")
    let own = await prove([Fixture.good], fixture)
    #expect(own.code == 0 && own.output.hasPrefix("consistent with its own attachment"), "\(own.output)")
    for (was, now) in [("120 bridges", "12 bridges"), ("2019-03", "2020-03"), ("Bridge engineer", "Trainee")]
    {
      fixture.folder.write(Fixture.profile.replacing(was, with: now), to: "other.yaml")
      let other = await prove([Fixture.good, "--profile", "other.yaml"], fixture)
      #expect(other.code == 1 && other.output.contains("not supported"), "\(was): \(other.output)")
    }
  }

  /// Another person's profile, a letter without its posting: what to mend is the question, not the file.
  @Test func aWrongQuestionIsNamed() async {
    let fixture = Fixture()
    #expect(await fixture.build(Fixture.onlyGood).code == 0)
    fixture.folder.write(Fixture.profile.replacing("Ada Moreau", with: "Bo Lindt"), to: "other.yaml")
    let other = await prove([Fixture.good, "--profile", "other.yaml"], fixture)
    #expect(
      other.code == 1 && other.output.contains("hint: the file does not name `Bo Lindt`"), "\(other.output)")
    let letter = await prove([Self.letter, "--profile", Self.profile], fixture)
    #expect(
      letter.code == 1 && letter.errors.contains("is a letter, and which posting it answers is not said")
        && letter.errors.contains("name it with `--job POSTING`") && !letter.output.contains("not supported"),
      "\(letter.output)")
    #expect(!letter.output.contains("does not name"))
  }

  /// A folder stands for the one profile in it; of several each has its command.
  @Test func aFolderStandsForItsProfile() async {
    let fixture = Fixture()
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0)
    let one = await prove([Fixture.good, "--profile", "content/profiles/ada-moreau"], fixture)
    #expect(one.code == 0 && one.output.hasPrefix("proven:"), "\(one.output)")
    fixture.folder.write("basics: {name: Bo}", to: "content/profiles/bo/profile.yaml")
    for folder in ["content", "content/profiles"] {
      let all = await prove([Fixture.good, "--profile", folder, "--format", "json"], fixture)
      #expect(all.code == 1)
      let said = all.diagnostics.filter { $0.code == "proof.which-profile" }
      #expect(said.count == 1, "\(all.output)")
      #expect(
        all.output.contains("vitae prove \(Fixture.good) --profile content/profiles/bo/profile.yaml"),
        "\(all.output)")
    }
    let none = await prove([Fixture.good, "--profile", "content/jobs", "--format", "json"], fixture)
    #expect(none.diagnostics.map(\.code) == ["proof.no-profile"])
  }

  @Test func notesOverThePagesAreNotProven() async {
    let fixture = Fixture()
    let content = "BT /F 12 Tf 50 700 Td (Ada Moreau) Tj ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>ANNOTS>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    let file =
      "%PDF-1.7\n" + objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
      + "trailer<</Root 1 0 R>>\n"
    for (annotations, code) in [("", 0), ("/Annots[<</Subtype/FreeText/Contents(PhD)>>]", 1)]
      as [(String, Int)]
    {
      fixture.folder.write(file.replacing("ANNOTS", with: annotations), to: "a.pdf")
      let outcome = await prove(["a.pdf", "--profile", Self.profile, "--format", "json"], fixture)
      #expect(outcome.code == code, "\(outcome.output)")
      #expect(outcome.diagnostics.map(\.code) == (code == 0 ? [] : ["proof.unread-annotations"]))
    }
  }

  @Test func whatIsNoDocumentIsSaid() async {
    let fixture = Fixture()
    fixture.folder.write("no PDF", to: "a.pdf")
    fixture.folder.write("%PDF-1.7\n", to: "b.pdf")
    for (file, code) in [
      ("a.pdf", "proof.no-pdf"), ("b.pdf", "readback.damaged"), ("c.pdf", "build.cannot-read"),
    ] {
      let outcome = await prove([file, "--profile", Self.profile, "--format", "json"], fixture)
      #expect(outcome.code == 1 && outcome.diagnostics.contains { $0.code == code }, "\(outcome.output)")
    }
  }

  @Test func strictBuildsFailWhereOthersGoBackToThePersonsWords() async {
    let fixture = Fixture()
    let lie = ModelWordingTests.reply("I led bridge design at Acme Rockets for twenty years.")
    let server = ScriptedServer([lie])
    let outcome = await fixture.build(
      Fixture.onlyGood + ["--strict"], environment: ModelWordingTests.environment(server))
    #expect(outcome.code == 1 && !fixture.hasGood)
    #expect(
      outcome.diagnostics.contains { $0.code == "tailoring.unsupported-wording" && $0.severity == "error" })
  }
}
