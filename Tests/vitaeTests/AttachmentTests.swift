import Base
import Glibc
import Testing

/// PDFs carry what their pages show, and nothing else that the profile holds.
@Suite struct AttachmentTests {
  /// Forty statements with a word of their own each, of which one page holds some.
  private static let profile =
    """
    private: [basics.phone, basics.location.address, "work[0].description"]
    basics:
      name: Ada Moreau
      label: Civil engineer
      email: ada@example.org
      phone: "+353 20 910 0001"
      summary: Engineer for bridges.
      location: {city: Cork, address: Mill Lane 17}
    work:
      - name: Northspan
        position: Bridge engineer
        description: Quietcompany
        startDate: 2019-03
        endDate: 2024-06
        tags: [secrettag]
        highlights:
          - {text: Led the inspection of 120 bridges, tags: [secrettag], evidence: ["https://example.org/secretproof"]}

    """
    + (1...40).map { "      - Built marker\(100 + $0) of a long row of bridges in steel and concrete\n" }
    .joined()
    + "references: [{name: Sam Secretref, reference: Good}]\n"

  /// The attached files of a PDF one after the other; nil, with a message, where qpdf is not installed.
  private func attached(_ path: String, _ fixture: Fixture) -> [UInt8]? {
    guard system("command -v qpdf >/dev/null 2>&1") == 0 else {
      print("qpdf is not installed: what is in the PDF is not looked at")
      return nil
    }
    let source = fixture.folder.path + "/" + path
    var out: [UInt8] = []
    for name in ["resume.json", "claims.json"] {
      let status = system("qpdf --show-attachment=\(name) '\(source)' >'\(source).\(name)' 2>/dev/null")
      if status == 0 { out += fixture.folder.read(path + "." + name) }
    }
    return out
  }

  private static func holds(_ data: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    return data.indices.contains { data[$0] == word[0] && data[$0...].starts(with: word) }
  }

  private static let secrets = [
    "secrettag", "secretproof", "Secretref", "910 0001", "Mill Lane", "Quietcompany",
  ]

  private func made(_ arguments: [String] = []) async -> Fixture {
    let fixture = Fixture()
    fixture.folder.write(Self.profile, to: "content/profiles/ada-moreau/profile.yaml")
    fixture.folder.write(Fixture.posting(keys: "pages: 1\n"), to: "content/jobs/bridge.md")
    let outcome = await fixture.build(Fixture.onlyGood + arguments)
    #expect(outcome.code == 0, "\(outcome.output)")
    return fixture
  }

  @Test func onlyWhatPagesShowIsAttached() async throws {
    let fixture = await made()
    let shown = fixture.folder.text("output/applications/ada-moreau/bridge/cv.txt")
    guard let cv = attached(Fixture.good, fixture) else { return }
    let markers = (1...40).map { "marker\(100 + $0)" }
    let leftOut = markers.filter { !shown.contains($0) }
    #expect(!leftOut.isEmpty && leftOut.count < markers.count)
    for marker in markers {
      let (isAttached, isShown) = (Self.holds(cv, marker), shown.contains(marker))
      #expect(isAttached == isShown, "\(marker)")
    }
    expectNone(of: Self.secrets, in: cv)
    for word in ["jsonresume/resume-schema", "\"claims\"", "Northspan", "2019-03"] {
      let isAttached = Self.holds(cv, word)
      #expect(isAttached, "\(word)")
    }
    let letter = try #require(attached("output/applications/ada-moreau/bridge/letter.pdf", fixture))
    expectNone(of: Self.secrets + leftOut, in: letter)
  }

  @Test func nothingIsAttachedWhereAsked() async {
    let none = await made(["--attachments", "none"])
    if let cv = attached(Fixture.good, none) { #expect(cv.isEmpty) }
  }

  @Test func allThatIsPublicIsAttachedWhereAsked() async {
    let full = await made(["--attachments", "full"])
    guard let cv = attached(Fixture.good, full) else { return }
    for number in 1...40 {
      let isAttached = Self.holds(cv, "marker\(100 + number)")
      #expect(isAttached, "\(number)")
    }
    expectNone(of: ["910 0001", "Mill Lane", "Quietcompany"], in: cv)
  }

  /// Places that are private count in the whole profile, whatever is hidden for the job.
  @Test(arguments: ["shown", "full"]) func whatIsHiddenShiftsNothingPrivate(mode: String) async {
    let fixture = Fixture()
    let profile = """
      private: ["work[1].description"]
      basics: {name: Ada Moreau}
      work:
        - {id: hidden, name: Secrethidden, position: Adviser, startDate: 2024-07, highlights: [Advised secretly]}
        - {name: Northspan, position: Engineer, description: Quietcompany, startDate: 2019-03, endDate: 2024-06}
        - {name: Openbridge, position: Trainee, description: Loudcompany, startDate: 2017-03, endDate: 2019-02}
      """
    fixture.folder.write(profile, to: "content/profiles/ada-moreau/profile.yaml")
    fixture.folder.write("hide: [hidden]\n", to: "content/profiles/ada-moreau/jobs/bridge.yaml")
    let outcome = await fixture.build(Fixture.onlyGood + ["--attachments", mode])
    #expect(outcome.code == 0, "\(outcome.output)")
    guard let cv = attached(Fixture.good, fixture) else { return }
    expectNone(of: ["Secrethidden", "Advised secretly", "Quietcompany"], in: cv)
    let isOpen = Self.holds(cv, "Loudcompany") && Self.holds(cv, "Northspan")
    #expect(isOpen)
  }

  /// Files of projects have fields of the same paths: a public one must not let a private one through.
  @Test(arguments: ["shown", "full"]) func privateProjectsAndSkillsAreAttachedNowhere(mode: String)
    async throws
  {
    let fixture = Fixture()
    let profile = Self.profile.replacing(
      "private: [", with: "private: [projects/secret-vault, skills, ")
    let skills = "skills: [{name: Tools, keywords: [Rust, Zigsecretskill]}]\n"
    fixture.folder.write(profile + skills, to: "content/profiles/ada-moreau/profile.yaml")
    for (name, word) in [("open-pump", "Openpump"), ("secret-vault", "Secretvault")] {
      fixture.folder.write(
        "---\nname: \(word)\ndescription: A \(word) for bridges.\nhighlights: [Built \(word) for bridges in steel]\n---\n",
        to: "content/profiles/ada-moreau/projects/\(name).md")
    }
    fixture.folder.write(Fixture.posting(keys: "pages: 2\n"), to: "content/jobs/bridge.md")
    let outcome = await fixture.build(Fixture.onlyGood + ["--attachments", mode])
    #expect(outcome.code == 0, "\(outcome.output)")
    guard let cv = attached(Fixture.good, fixture) else { return }
    expectNone(of: ["Secretvault", "Zigsecretskill"], in: cv)
    let isOpen = Self.holds(cv, "Openpump")
    #expect(isOpen)
    let source = fixture.folder.path + "/" + Fixture.good
    #expect(system("qpdf --qdf --object-streams=disable '\(source)' '\(source).qdf'") == 0)
    let plain = fixture.folder.read(Fixture.good + ".qdf")
    let info = plain.dropFirst(max(0, plain.count - 6_000))
    expectNone(of: ["Zigsecretskill"], in: Array(info))
  }

  /// Says which word was found; the files themselves would fill the screen.
  private func expectNone(of words: [String], in data: [UInt8]) {
    for word in words {
      let isThere = Self.holds(data, word)
      #expect(!isThere, "\(word)")
    }
  }
}
