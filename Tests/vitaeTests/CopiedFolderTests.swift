import Testing

/// A folder that is copied or moved with its records is up to date: its bytes decide, not its place and its times.
@Suite struct CopiedFolderTests {
  private static let words = [
    "build", "--explain", "--templates", VitaeProgram.package + "/templates",
    "--fonts", VitaeProgram.package + "/fonts",
  ]

  private static func outputs(_ outcome: VitaeProgram.Outcome) -> [Substring] {
    outcome.output.split(separator: "\n").filter { $0.hasPrefix("output/") }
  }

  @Test func nothingIsMadeAnew() async {
    let fixture = Fixture()
    #expect(await fixture.build().code == 0)
    let copy = TemporaryFolder()
    copy.copyFolder(fixture.folder.path, to: copy.path)
    let first = await VitaeProgram.run(Self.words, in: copy)
    #expect(Self.outputs(first).count >= 2, "\(first.output)\(first.errors)")
    #expect(Self.outputs(first).allSatisfy { $0.hasSuffix(": up to date") }, "\(first.output)")
    // The records know the copy now, and a copy with another byte is not taken for what was written.
    copy.write("other", to: "output/applications/ada-moreau/bridge/cv.txt")
    let second = await VitaeProgram.run(Self.words, in: copy)
    #expect(Self.outputs(second).filter { !$0.hasSuffix(": up to date") }.count == 1, "\(second.output)")
    #expect(copy.text("output/applications/ada-moreau/bridge/cv.txt").contains("ADA MOREAU"))
    let stats = await VitaeProgram.run(["cache", "stats"], in: copy)
    #expect(stats.output.contains(copy.path + "/output"), "\(stats.output)")
    #expect(!stats.output.contains(fixture.folder.path), "\(stats.output)")
  }

  /// Fonts are large and some of them read only if need be: their bytes decide all the same.
  @Test func fontsAreKnownByTheirBytes() async throws {
    let fixture = Fixture()
    fixture.folder.copyFolder(VitaeProgram.package + "/fonts", to: fixture.folder.path + "/fonts")
    // Files of this moment are read in any case.
    try await Task.sleep(for: .seconds(2.2))
    let words = ["build", "--explain", "--templates", VitaeProgram.package + "/templates"]
    #expect(await VitaeProgram.run(words, in: fixture.folder).code == 0)
    let copy = TemporaryFolder()
    copy.copyFolder(fixture.folder.path, to: copy.path)
    let verified = await VitaeProgram.run(["cache", "verify"], in: copy)
    #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
    let first = await VitaeProgram.run(words, in: copy)
    #expect(Self.outputs(first).count >= 2, "\(first.output)\(first.errors)")
    #expect(Self.outputs(first).allSatisfy { $0.hasSuffix(": up to date") }, "\(first.output)")
    // A font that changed is named, and no other.
    let hebrew = "fonts/scripts/NotoSansHebrew-Bold.ttf"
    let again = TemporaryFolder()
    again.copyFolder(copy.path, to: again.path)
    again.write(again.read("fonts/scripts/NotoSansHebrew-Regular.ttf"), to: hebrew)
    let second = await VitaeProgram.run(words, in: again)
    let made = Self.outputs(second).filter { !$0.hasSuffix(": up to date") }
    #expect(
      !made.isEmpty && made.allSatisfy { $0.contains(hebrew) && !$0.contains("Arabic") }, "\(second.output)")
  }
}
