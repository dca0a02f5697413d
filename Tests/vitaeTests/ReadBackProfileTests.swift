import Testing

/// `vitae check --readback FILE.pdf --profile P` answers the question that was asked, or says that it cannot.
@Suite struct ReadBackProfileTests {
  private static let profile = "content/profiles/ada-moreau/profile.yaml"

  private func check(_ file: String, _ profile: String?, _ fixture: Fixture) async -> VitaeProgram.Outcome {
    let named = profile.map { ["--profile", $0] } ?? []
    return await VitaeProgram.run(["check", "--readback", file] + named, in: fixture.folder)
  }

  @Test func aFileIsHeldAgainstItsOwnPersonOnly() async {
    let fixture = Fixture()
    #expect(await fixture.build(Fixture.onlyGood).code == 0)
    let own = await check(Fixture.good, Self.profile, fixture)
    #expect(own.code == 0 && own.output.contains("pass     name: "), "\(own.output)")
    #expect(own.output.contains("pass     whole file") && !own.output.contains("1 pages"), "\(own.output)")

    fixture.folder.write("basics:\n  name: Grace Hopper\n  label: Officer\n", to: "other.yaml")
    let other = await check(Fixture.good, "other.yaml", fixture)
    #expect(other.code == 1 && other.output.contains("fail     name: `Grace Hopper`"), "\(other.output)")
    #expect(other.output.contains("not run  bullets verbatim, content order: the profile has no bullets"))

    for (name, text) in [("empty.yaml", ""), ("unknown.yaml", "foo: 1\n")] {
      fixture.folder.write(text, to: name)
      let nothing = await check(Fixture.good, name, fixture)
      #expect(nothing.code == 1 && !nothing.output.contains("pass "), "\(nothing.output)")
    }
    #expect(await check(Fixture.good, "none.yaml", fixture).code == 1)
  }

  @Test func aFileWithoutItsEndIsSaidToBeDamaged() async {
    let fixture = Fixture()
    fixture.folder.write("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n", to: "cut.pdf")
    let cut = await check("cut.pdf", nil, fixture)
    #expect(cut.code == 1)
    #expect(cut.errors.contains("is damaged: no page of it can be read"), "\(cut.errors)")
    #expect(cut.errors.contains("again"))
  }
}
