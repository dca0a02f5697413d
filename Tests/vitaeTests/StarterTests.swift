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
    #expect(Set(built.diagnostics.map(\.code)) == ["build.starter-text", "build.undated-posting"])
    #expect(built.diagnostics.contains { $0.file?.hasSuffix("hill.md") == true })
  }

  /// The sample is whole, builds without a word, and is not written over anything.
  @Test func aSampleSiteBuildsAtOnce() async {
    let folder = TemporaryFolder()
    #expect(await VitaeProgram.run(["new", "site"], in: folder).code == 0)
    let built = await VitaeProgram.run(["build", "--format", "json"], in: folder)
    #expect(built.code == 0 && built.diagnostics.isEmpty, "\(built.output)")
    for path in [
      "applications/ada-example/hospital-of-the-hill/letter.pdf", "site/ada-example/cv.pdf",
      "site/ada-example/projects/night-handover.html", "site/404.html", "site/robots.txt",
    ] { #expect(folder.exists("output/" + path), "\(path)") }
    folder.write("mine", to: "content/site.yaml")
    let again = await VitaeProgram.run(["new", "site", "--format", "json"], in: folder)
    #expect(again.code == 1 && again.diagnostics.map(\.code) == ["build.exists"])
    #expect(folder.text("content/site.yaml") == "mine")
  }

  @Test(arguments: [["new", "site", "Ada"], ["new", "person"], ["new", "job"], ["new", "town", "x"]])
  func whatHasNoNameOrNeedsOne(words: [String]) async {
    #expect(await VitaeProgram.run(words, in: TemporaryFolder()).code == 2)
  }
}
