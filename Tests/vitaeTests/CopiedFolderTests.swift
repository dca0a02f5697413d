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
}
