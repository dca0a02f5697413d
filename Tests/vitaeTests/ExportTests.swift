import Testing

/// A profile leaves in the formats of other programs.
@Suite struct ExportTests {
  @Test func aProfileIsWrittenInBothFormats() async {
    let folder = TemporaryFolder()
    folder.write(
      "cv:\n  name: Ada Example\n  sections:\n    talks:\n      - bullet: Engines\n", to: "cv.yaml")
    #expect(await VitaeProgram.run(["import", "cv.yaml", "--person", "Ada"], in: folder).code == 0)
    let yaml = await VitaeProgram.run(["export", "ada", "--format", "rendercv"], in: folder)
    #expect(yaml.code == 0 && yaml.errors.isEmpty)
    #expect(yaml.output == "cv:\n  name: Ada Example\n  sections:\n    talks:\n      - bullet: Engines\n")
    let json = await VitaeProgram.run(
      ["export", "Ada", "--format", "jsonresume", "--output", "resume.json"], in: folder)
    #expect(json.code == 0)
    #expect(folder.text("resume.json").contains("\"name\": \"Ada Example\""))
  }

  @Test func mistakesAreSaid() async {
    let folder = TemporaryFolder()
    let nothing = await VitaeProgram.run(["export", "ada", "--format", "rendercv"], in: folder)
    #expect(nothing.code == 1 && nothing.errors.contains("build.no-content"))
    #expect(await VitaeProgram.run(["new", "person", "Ada"], in: folder).code == 0)
    let other = await VitaeProgram.run(["export", "ad", "--format", "rendercv"], in: folder)
    #expect(other.code == 1 && other.errors.contains("did you mean `ada`?"))
    #expect(await VitaeProgram.run(["export", "ada", "--format", "word"], in: folder).code == 2)
    let nowhere = await VitaeProgram.run(
      ["export", "ada", "--format", "jsonresume", "-o", "no/such/file"], in: folder)
    #expect(nowhere.code == 1 && nowhere.output.isEmpty)
  }
}
