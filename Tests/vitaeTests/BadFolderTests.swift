import Base
import Glibc
import Testing

/// Outputs that cannot be written, or are not ours.
@Suite struct BadFolderTests {
  private func codes(_ outcome: VitaeProgram.Outcome) -> [String] {
    outcome.diagnostics.map { "\($0.severity) \($0.code)" }
  }

  @Test func theFixtureIsGood() async {
    let fixture = Fixture()
    let outcome = await fixture.build()
    #expect(outcome.code == 0 && codes(outcome) == [], "\(outcome.output)\(outcome.errors)")
    #expect(fixture.hasGood)
  }

  @Test func noContent() async {
    let fixture = Fixture()
    let outcome = await fixture.build(["--content", "nowhere"])
    #expect(outcome.code == 1)
    #expect(codes(outcome) == ["error build.no-content"])
  }

  @Test func whatCannotBeListedLosesNothing() async {
    let fixture = Fixture()
    #expect(await fixture.build().code == 0)
    let before = fixture.folder.tree("output/applications")
    let outcome = await fixture.build(["--content", "content/profiles/ada-moreau"])
    #expect(outcome.code == 1 && codes(outcome) == ["warning build.stray-file", "error build.cannot-list"])
    #expect(fixture.folder.tree("output/applications") == before)
  }

  @Test func whatCannotBeReadIsKeptAndNamedStale() async {
    let fixture = Fixture()
    #expect(await fixture.build().code == 0)
    fixture.folder.write("basics: [", to: "content/profiles/ada-moreau/profile.yaml")
    let outcome = await fixture.build()
    #expect(outcome.code == 1 && fixture.hasGood)
    let index = fixture.folder.text("output/applications/index.html")
    #expect(index.contains("ada-moreau/bridge") && index.contains("stale"))
  }

  /// In a first build there is nothing to keep: what is missing is named all the same.
  @Test func whatWasNeverMadeIsNamed() async {
    let fixture = Fixture()
    fixture.folder.write("basics: [", to: "content/profiles/bea-holm/profile.yaml")
    fixture.folder.write("pages: none\n", to: "content/profiles/ada-moreau/jobs/bridge.yaml")
    let outcome = await fixture.build()
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("[\"ada-moreau/bridge\",\"bea-holm\"]"), "\(outcome.output)")
    let index = fixture.folder.text("output/applications/index.html")
    #expect(index.contains("2 not made") && index.contains("the profile of `bea-holm` has mistakes"))
    #expect(
      index.contains("the person&#39;s file `jobs/bridge.yaml` has mistakes")
        || index.contains("the person's file `jobs/bridge.yaml` has mistakes"))
  }

  /// Two folders of one person are said; who applies for a job stands by posting too.
  @Test func theSamePersonTwiceIsSaid() async {
    let fixture = Fixture()
    fixture.addPerson("ada-two", Fixture.profile.replacing("ada@example.org", with: "Ada@example.org"))
    fixture.addPerson("bea-holm", Fixture.profile.replacing("Ada Moreau", with: "Bea Holm"))
    fixture.folder.write(Fixture.posting(people: "ada-moreau, bea-holm"), to: "content/jobs/bridge.md")
    let outcome = await fixture.build()
    #expect(outcome.code == 0 && codes(outcome) == ["warning build.same-person"], "\(outcome.output)")
    #expect(outcome.diagnostics[0].message.hasPrefix("`ada-two` and `ada-moreau` are the same person"))
    let index = fixture.folder.text("output/applications/index.html")
    #expect(
      index.contains(">Posting: Bridge engineer, Riverworks</h2>")
        && index.contains("id=\"list-1\">People</p>"))
    #expect(index.contains("<h3><a href=\"bea-holm/bridge/index.html\">Bea Holm</a></h3>"), "\(index)")
  }

  /// The same text in two files is said once; an empty profile gets no letter, and what is missing is said.
  @Test func theSamePostingTwiceAndAnEmptyProfileAreSaid() async {
    let fixture = Fixture()
    fixture.folder.write(Fixture.posting(people: "ada-moreau"), to: "content/jobs/bridge.md")
    fixture.folder.write(Fixture.posting(people: "ada-moreau"), to: "content/jobs/copy.md")
    let outcome = await fixture.build()
    #expect(outcome.code == 0 && codes(outcome) == ["warning build.same-posting"], "\(outcome.output)")
    #expect(outcome.diagnostics[0].message == "`copy` and `bridge` are the same posting")
    fixture.folder.write("basics: {name: Lena Vogt}\n", to: "content/profiles/lena/profile.yaml")
    fixture.folder.write(Fixture.posting(people: "lena"), to: "content/jobs/copy.md")
    let second = await fixture.build()
    #expect(second.code == 0 && codes(second).contains("warning build.bare-profile"), "\(second.output)")
    let files = fixture.folder.tree("output/applications/lena/copy")
    #expect(
      files.contains { $0.hasSuffix("cv.pdf") } && !files.contains { $0.contains("letter") }, "\(files)")
  }

  /// A posting of some length of which almost nothing is understood is said, once for all who apply; a short one is none.
  @Test func aPostingOfWhichLittleIsUnderstoodIsSaid() async {
    let fixture = Fixture()
    let story = """
      The river came first and the town after it, as old people here still say when the water stands high in March and
      nobody crosses before noon. Grandmother kept a boat behind the mill, painted it green every spring, lent it to
      whoever asked, and never once took money. One morning it was gone; three weeks later somebody brought it back from
      the coast with a lamp, two oars of better wood, and a letter that nobody could read.
      """
    fixture.folder.write(Fixture.posting(text: story), to: "content/jobs/bridge.md")
    let outcome = await fixture.build()
    #expect(codes(outcome) == ["warning build.few-demands"], "\(outcome.output)")
    let message = "of the posting `bridge` nothing that it asks for was understood"
    #expect(outcome.diagnostics.first?.message == message)
    fixture.folder.write(Fixture.posting(text: "We build bridges."), to: "content/jobs/bridge.md")
    #expect(codes(await fixture.build()) == [])
  }

  @Test func aBrokenSiteReplacesNothing() async {
    let fixture = Fixture()
    #expect(await fixture.build().code == 0)
    let before = fixture.folder.read(Fixture.good)
    fixture.folder.write("paper: A5\n", to: "content/site.yaml")
    let outcome = await fixture.build()
    #expect(outcome.code == 1)
    #expect(codes(outcome) == ["error build.broken-site", "error content.wrong-type"])
    #expect(fixture.folder.read(Fixture.good) == before)
  }

  /// Pages that are kept would be bare without their stylesheets, fonts and pictures.
  @Test func whatIsKeptStaysWhole() async {
    let fixture = Fixture()
    let classic = VitaeProgram.package + "/templates/classic"
    fixture.folder.copyFolder(classic, to: "templates/classic")
    fixture.folder.write("publish: true\n" + Fixture.profile, to: "content/profiles/ada-moreau/profile.yaml")
    #expect(await fixture.build(templates: "templates").code == 0)
    func whole() -> [String] {
      fixture.folder.tree("output").filter { !["applications/index.html", "site/index.html"].contains($0) }
    }
    let before = whole()
    #expect(before.contains { $0.hasPrefix("site/assets/templates/classic/style.") })
    let style = fixture.folder.text("templates/classic/style.css")
    fixture.folder.write(
      "@import url(https://example.org/a.css);\n" + style, to: "templates/classic/style.css")
    #expect(await fixture.build(templates: "templates").code == 1)
    #expect(whole() == before)
    fixture.folder.write(style, to: "templates/classic/style.css")
    unlink(fixture.folder.path + "/content/profiles/ada-moreau/profile.yaml")
    #expect(await fixture.build(templates: "templates").code == 1)
    #expect(whole() == before)
  }

  /// `/proc` takes no folders, whoever asks.
  @Test func readOnlyOutput() async {
    let outcome = await Fixture().build(["--output", "/proc/vitae"])
    #expect(outcome.code == 1)
    #expect(codes(outcome) == ["error build.cannot-create"])
  }

  @Test func anOutputThatIsAFile() async {
    let fixture = Fixture()
    fixture.folder.write("mine", to: "output")
    let outcome = await fixture.build()
    #expect(outcome.code == 1)
    #expect(codes(outcome) == ["error build.cannot-create"])
    #expect(fixture.folder.text("output") == "mine")
  }

  @Test func anOutputThatIsNotOurs() async {
    let fixture = Fixture()
    fixture.folder.write("my thesis", to: "output/thesis.txt")
    let outcome = await fixture.build()
    #expect(outcome.code == 1)
    #expect(codes(outcome) == ["error build.foreign-output"])
    #expect(fixture.folder.tree("output") == ["thesis.txt"])
  }

  @Test func twoBuildsAtOnce() async {
    let fixture = Fixture()
    #expect(await fixture.build().code == 0)
    let lock = open(fixture.folder.path + "/output/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let outcome = await fixture.build()
    #expect(outcome.code == 1)
    #expect(codes(outcome) == ["error build.locked"])
    #expect(fixture.hasGood)
  }

  /// A file system of its own that is too small, mounted where only this run sees it.
  @Test func aFullDisk() async {
    let fixture = Fixture()
    fixture.folder.makeFolder("output")
    let script = "mount -t tmpfs -o size=48k tmpfs output && \"$@\"; code=$?; ls output > listing; exit $code"
    let wrapper = ["unshare", "-rm", "sh", "-c", script, "sh"]
    let probe = await fixture.build(
      ["--help"], through: ["unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs output && \"$@\"", "sh"])
    guard probe.code == 0 else {
      print("skipped: this system does not let a test mount a file system")
      return
    }
    let outcome = await fixture.build(through: wrapper)
    #expect(outcome.code == 1, "\(outcome.errors)")
    let said = outcome.diagnostics
    #expect(!said.isEmpty && said.allSatisfy { $0.message.contains("the disk is full") }, "\(said)")
    #expect(!fixture.folder.text("listing").contains("applications"))
  }

  @Test func usageMistakes() async {
    let fixture = Fixture()
    for arguments in [["--date", "2026-02-30"], ["--jobs", "0"], ["--format", "xml"], ["--contnet", "x"]] {
      let outcome = await fixture.build(arguments)
      #expect(outcome.code == 2, "\(arguments)")
      #expect(!outcome.errors.isEmpty)
    }
  }
}
