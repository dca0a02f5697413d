import Testing

/// What a person edits by hand in the Markdown of an application is set if all it says is in the profile.
@Suite struct EditedTextTests {
  private let fixture = Fixture()
  private static let folder = "output/applications/ada-moreau/bridge"

  private func render(_ name: String, _ change: (String) -> String, arguments: [String] = Self.facts) async
    -> VitaeProgram.Outcome
  {
    #expect(await fixture.build(Fixture.onlyGood).code == 0)
    let path = "\(Self.folder)/\(name)"
    fixture.folder.write(change(fixture.folder.text(path)), to: path)
    return await VitaeProgram.run(
      [
        "render", path, "--output", "edited.pdf", "--format", "json", "--templates",
        VitaeProgram.package + "/templates", "--fonts", VitaeProgram.package + "/fonts",
      ] + arguments, in: fixture.folder)
  }

  private static let facts = [
    "--profile", "content/profiles/ada-moreau/profile.yaml", "--job", "content/jobs/bridge.md",
  ]

  @Test(
    arguments: [
      (
        "Designed 14 road bridges in steel and concrete",
        "Designed 14 bridges for roads in concrete and steel"
      ),
      ("Designed 14 road bridges in steel and concrete", "Designed 14 road bridges in steel and concrete"),
    ])
  func whatIsTrueIsSet(before: String, after: String) async {
    let outcome = await render("cv.md") { text in
      #expect(text.contains(before))
      return text.replacing(before, with: after)
    }
    #expect(outcome.code == 0 && outcome.diagnostics.isEmpty, "\(outcome.output)")
    #expect(fixture.folder.exists("edited.pdf"))
  }

  @Test(
    arguments: [
      ("cv.md", "Designed 14 road", "Designed 40 road"), ("cv.md", "Northspan", "Mayo Bridges"),
      ("cv.md", "Led the inspection of 120 bridges", "Led the inspection of 120 bridges and won a prize"),
      ("letter.md", "120 bridges", "900 bridges"), ("letter.md", "Riverworks", "Acme Rockets"),
    ])
  func whatIsNotIsRefusedWithItsLine(name: String, before: String, after: String) async throws {
    var line = 0
    let outcome = await render(name) { text in
      #expect(text.contains(before), "\(text)")
      let edited = text.replacing(before, with: after)
      line =
        1
        + (edited.split(separator: "\n", omittingEmptySubsequences: false).lastIndex {
          $0.contains(after) && !$0.hasPrefix("to:")
        } ?? -1)
      return edited
    }
    #expect(outcome.code == 1 && !fixture.folder.exists("edited.pdf"), "\(outcome.output)")
    let said = outcome.diagnostics.filter { $0.code == "build.unsupported-edit" }
    #expect(said.contains { $0.line == line }, "\(line): \(outcome.output)")
  }

  /// What somebody wants needs no fact: where it goes is said.
  @Test func aWishIsToldWhereItGoes() async throws {
    let outcome = await render("letter.md") { text in
      text.replacing("\n\nYours", with: "\n\nI would love to work on your bridges.\n\nYours")
    }
    let said = outcome.diagnostics.filter { $0.code == "build.unsupported-edit" }
    #expect(outcome.code == 1 && outcome.output.contains("under `letter:`"), "\(said) \(outcome.output)")
  }

  /// One mistake is said once, where it is: what stands below a wrong title belongs to no post, which follows from it.
  @Test(arguments: [("Bridge engineer, Northspan", "Bishop, Northspan", 3), ("Northspan", "Mayo Rockets", 0)])
  func oneMistakeIsSaidOnce(before: String, after: String, below: Int) async throws {
    var line = 0
    let outcome = await render("cv.md") { text in
      let edited = text.replacing(before, with: after)
      line =
        1
        + (edited.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(after) }
          ?? -1)
      return edited
    }
    let said = outcome.diagnostics.filter { $0.code == "build.unsupported-edit" }
    #expect(outcome.code == 1 && said.map(\.line) == [line], "\(outcome.output)")
    let hint = said.first?.hints.first { $0.hasPrefix("what stands below it") }
    #expect(hint?.contains("(\(below) texts)") == (below > 0 ? true : nil), "\(outcome.output)")
  }

  /// Two mistakes in one entry are two, whatever follows from the first.
  @Test func twoMistakesAreTwo() async {
    let outcome = await render("cv.md") {
      $0.replacing("Bridge engineer, Northspan", with: "Bishop, Northspan")
        .replacing("inspection of 120", with: "inspection of 900")
    }
    let said = outcome.diagnostics.filter { $0.code == "build.unsupported-edit" }
    #expect(said.count == 2, "\(outcome.output)")
  }

  /// A letter that nobody edited comes out as the build made it, and one in other true words is set too.
  @Test func letters() async throws {
    let same = await render("letter.md") { $0 }
    #expect(same.code == 0 && same.diagnostics.isEmpty, "\(same.output)")
    let other = await render("letter.md") { text in
      let parts = text.split(separator: "\n\n").map(String.init)
      return
        (parts.prefix(2) + ["At Northspan I designed 14 road bridges in steel and concrete."]
        + parts.suffix(2))
        .joined(separator: "\n\n") + "\n"
    }
    #expect(other.code == 0, "\(other.output)")
  }

  @Test func aLetterNeedsItsProfile() async {
    let outcome = await render("letter.md", { $0 }, arguments: [])
    #expect(outcome.code == 1 && outcome.diagnostics.map(\.code) == ["build.letter-needs-profile"])
    let cut = await render("letter.md") { $0.split(separator: "\n\n").prefix(3).joined(separator: "\n\n") }
    #expect(cut.code == 1 && cut.diagnostics.map(\.code) == ["content.letter"], "\(cut.output)")
  }
}
