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

  /// Who applies is said, and nobody is taken because of a name that comes first.
  @Test func aJobNamesWhoApplies() async {
    let folder = TemporaryFolder()
    for name in ["Zoe Example", "Ada Example"] {
      #expect(await VitaeProgram.run(["new", "person", name], in: folder).code == 0)
    }
    let both = await VitaeProgram.run(["new", "job", "Hill", "--format", "json"], in: folder)
    #expect(both.code == 0 && both.diagnostics.map(\.code) == ["build.several-people"])
    #expect(folder.text("content/jobs/hill.md").contains("people: [ada-example, zoe-example]"))
    let one = await VitaeProgram.run(
      ["new", "job", "Dale", "--person", "Zoe Example", "--format", "json"], in: folder)
    #expect(one.code == 0 && one.diagnostics.isEmpty)
    let dale = folder.text("content/jobs/dale.md")
    #expect(dale.contains("people: [zoe-example]") && !dale.contains("\nlocation:"))
    let none = await VitaeProgram.run(
      ["new", "job", "Vale", "--person", "Max", "--format", "json"], in: folder)
    #expect(none.code == 1 && none.diagnostics.map(\.code) == ["build.unknown-person"])
    #expect(await VitaeProgram.run(["new", "person", "Eve", "--person", "Max"], in: folder).code == 2)
  }

  /// What the general CV has no room for is told, for it has no report.
  @Test func theGeneralCVSaysWhatItLeavesOut() async {
    let folder = TemporaryFolder()
    #expect(await VitaeProgram.run(["new", "site"], in: folder).code == 0)
    let path = "content/profiles/ada-example/profile.yaml"
    let lines = folder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let grown = lines.flatMap { line -> [String] in
      guard line.contains("- Led a team of 12 nurses") else { return [String(line)] }
      let blanks = line.prefix { $0 == " " }
      return (1...90).map {
        "\(blanks)- Counted the \($0) linen cupboards of ward \($0) and wrote down what each holds"
      }
    }
    folder.write(grown.joined(separator: "\n"), to: path)
    let built = await VitaeProgram.run(["build", "--format", "json"], in: folder)
    let said = built.diagnostics.filter { $0.code == "build.left-out" }
    #expect(built.code == 0 && said.count == 1)
    #expect(said.first?.message.contains("ada-example/general") == true)
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
