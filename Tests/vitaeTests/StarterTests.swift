import Testing

/// Starters build as they are, and say what is still to be written.
@Suite struct StarterTests {
  @Test func startersBuildAndNameWhatIsLeft() async {
    let folder = TemporaryFolder()
    for words in [["new", "person", "Ada Example"], ["new", "job", "Hill"]] {
      #expect(await VitaeProgram.run(words, in: folder).code == 0)
    }
    let again = await VitaeProgram.run(["new", "person", "Ada Example", "--format", "json"], in: folder)
    #expect(again.code == 1 && again.diagnostics.map(\.code) == ["build.exists"])
    let built = await VitaeProgram.run(["build", "--format", "json"], in: folder)
    #expect(built.code == 0 && folder.exists("output/applications/ada-example/hill/letter.pdf"))
    #expect(Set(built.diagnostics.map(\.code)) == ["build.starter-text"])
    #expect(built.diagnostics.contains { $0.file?.hasSuffix("hill.md") == true })
  }
}
