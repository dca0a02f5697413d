import Testing

/// Mistakes in content: all of them in one content folder and one build. Each is said once, at its file and line,
/// nothing crashes, and what has no mistake is built.
@Suite struct BadContentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    /// The file, below `content/`, and what stands in it.
    var file: String
    var bytes: [UInt8]
    /// `severity code line`, in the file.
    var said: [String]

    init(_ name: String, person: String, _ profile: String, _ said: String...) {
      self.name = name
      file = "profiles/\(person)/profile.yaml"
      bytes = Array(profile.utf8)
      self.said = said
    }

    init(_ name: String, job: String, _ posting: String, _ said: String...) {
      self.name = name
      file = "jobs/\(job).md"
      bytes = Array(posting.utf8)
      self.said = said
    }

    var testDescription: String { name }
  }

  private static let name = "basics:\n  name: Bob Ito\n"
  /// Without anything to tell there would be no letters.
  private static let skill = "skills: [{name: Welding}]\n"

  static let cases: [Case] = [
    Case("broken YAML", person: "broken-yaml", "basics:\n  name: A: B\n", "error content.yaml-syntax 2"),
    Case("duplicate key", person: "duplicate-key", name + "  name: Bob\n", "error content.duplicate-key 3"),
    Case("alias bomb", person: "alias-bomb", aliasBomb, "error content.alias-bomb 6"),
    Case("wrong type", person: "wrong-type", name + "work: nowhere\n", "error content.wrong-type 3"),
    Case(
      "end before start", person: "end-before-start",
      name + "work:\n- name: X\n  startDate: 2020-05\n  endDate: 2020-04\n",
      "error content.end-before-start 6"),
    Case(
      "unknown key", person: "unknown-key", name + "  emial: b@example.org\n" + skill,
      "warning content.unknown-key 3"
    ),
    Case(
      "photo that is no picture", person: "no-picture", name + "  image: photo.png\n" + skill,
      "error build.not-a-picture 3"),
    Case(
      "photo that is not there", person: "no-photo", name + "  image: photo.png\n" + skill,
      "error build.missing-picture 3"),
    Case(
      "unsafe link", person: "unsafe-link", name + "  url: javascript:alert(1)\n",
      "error content.unsafe-link 3"),
    Case(
      "raw HTML", person: "raw-html", name + "  summary: I am <img src=x onerror=alert(1)>.\n",
      "warning content.raw-html 3"),
    Case("empty posting", job: "empty", Fixture.posting(text: ""), "error content.empty-posting 7"),
    Case(
      "unknown template", job: "unknown-template",
      Fixture.posting(keys: "template: clasic\n", text: Fixture.requirements + "\n- Welding"),
      "error build.unknown-template 5"),
    Case(
      "unknown person", job: "unknown-person",
      Fixture.posting(people: "ada-morau", text: Fixture.requirements + "\n- Rigging"),
      "error build.unknown-person 4"),
    Case(
      "posting of 5 MB", job: "long",
      Fixture.posting(text: Fixture.requirements + String(repeating: "\nWe value bridges. ", count: 280_000)),
      "warning content.long-posting 7"),
    Case(
      "byte order mark and CRLF", job: "crlf",
      "\u{FEFF}" + crlf(Fixture.posting(text: Fixture.requirements + "\n- Surveys"))),
    Case("byte order mark and CRLF in a profile", person: "crlf", "\u{FEFF}" + crlf(name + skill)),
  ]

  private static func crlf(_ text: String) -> String { text.replacing("\n", with: "\r\n") }

  private static let aliasBomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1...12).map { step in
      "a\(step): &a\(step) [\(Array(repeating: "*a\(step - 1)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  /// The one run that all cases share.
  static let build = Task { () -> (fixture: Fixture, outcome: VitaeProgram.Outcome) in
    let fixture = Fixture()
    for one in cases { fixture.folder.write(one.bytes, to: "content/" + one.file) }
    fixture.folder.write("hello", to: "content/profiles/no-picture/photo.png")
    fixture.folder.write(
      Array("basics:\n  name: B".utf8) + [0xFF] + Array("b\n".utf8),
      to: "content/profiles/not-utf8/profile.yaml")
    fixture.folder.makeFolder("content/profiles/no-profile")
    fixture.folder.link("content/profiles/loop", to: ".")
    fixture.folder.link("content/profiles/ada-moreau/projects", to: "..")
    fixture.folder.link("content/jobs/dead.md", to: "nowhere.md")
    for backup in ["bridge.md~", ".bridge.md.swp", "#bridge.md#", "bridge.md.orig", "4913"] {
      fixture.folder.write("rubbish", to: "content/jobs/" + backup)
    }
    fixture.folder.write("rubbish", to: "content/profiles/ada-moreau/profile.yaml~")
    return (fixture, await fixture.build())
  }

  private func said(about file: String) async -> [String] {
    await Self.build.value.outcome.diagnostics.filter { $0.file?.hasSuffix("content/" + file) == true }
      .map { "\($0.severity) \($0.code) \($0.line ?? 0)" }
  }

  @Test(arguments: cases) func isSaidOnceAtItsPlace(_ one: Case) async {
    #expect(await said(about: one.file) == one.said)
  }

  @Test func endsWithAnErrorAndBuildsTheRest() async {
    let run = await Self.build.value
    #expect(run.outcome.code == 1, "\(run.outcome.errors)")
    #expect(run.fixture.hasGood)
    for made in [
      "unknown-key/general", "raw-html/general", "ada-moreau/crlf", "ada-moreau/long", "crlf/general",
    ] {
      #expect(run.fixture.folder.exists("output/applications/\(made)/cv.pdf"), "\(made)")
    }
  }

  @Test func bytesThatAreNoText() async {
    #expect(await said(about: "profiles/not-utf8/profile.yaml") == ["error content.not-utf8 2"])
  }

  @Test func folderWithoutAProfile() async {
    #expect(await said(about: "profiles/no-profile") == ["error build.missing-profile 1"])
  }

  @Test func linksThatGoRoundOrNowhere() async {
    #expect(await said(about: "profiles/loop") == ["error build.symlink-loop 1"])
    #expect(await said(about: "profiles/ada-moreau/projects") == ["error build.symlink-loop 1"])
    #expect(await said(about: "jobs/dead.md") == ["warning build.dead-link 1"])
  }

  @Test func backupsOfEditorsArePassedOver() async {
    let run = await Self.build.value
    #expect(!run.outcome.diagnostics.contains { $0.message.contains("rubbish") })
    for name in ["bridge.md~", ".bridge.md.swp", "#bridge.md#", "bridge.md.orig", "4913"] {
      #expect(await said(about: "jobs/" + name) == [])
    }
    #expect(await said(about: "profiles/ada-moreau/profile.yaml~") == [])
  }

  @Test func scriptsReachNoPage() async {
    let run = await Self.build.value
    let pages = run.fixture.folder.tree("output").filter { $0.hasSuffix(".html") }
    #expect(!pages.isEmpty)
    for page in pages {
      let text = run.fixture.folder.text("output/" + page)
      #expect(!text.contains("<img src=x") && !text.contains("javascript:"), "\(page)")
    }
  }
}
