import Base
import Content
import Testing

@Suite struct JobPostingReaderTests {
  func read(_ text: String) -> Checked<JobPosting?> {
    JobPostingReader.read(SourceText(file: "jobs/acme.md", text: text), slug: "acme")
  }

  @Test(arguments: [
    ("hr@acme.example", true), ("hr@acme", false), ("\"hr@acme.example\\nBcc: x@evil.example\"", false),
    ("\"HR <hr@acme.example>\"", false), ("nobody", false),
  ])
  func anAddressOfAContactIsOne(_ email: String, isOne: Bool) {
    let text = "---\ncompany: Acme\nposition: Nurse\ncontact: {name: A, email: \(email)}\n---\nText"
    let checked = JobPostingReader.read(SourceText(file: "acme.md", text: text), slug: "acme")
    #expect((checked.value?.contact?.email != nil) == isOne)
    #expect(checked.diagnostics.map(\.code) == (isOne ? [] : ["content.invalid-email"]))
  }

  @Test func howMuchIsReadIsSaid() {
    for (length, count) in [(JobPostingReader.readLimit - 20, 0), (JobPostingReader.readLimit + 20, 1)] {
      let text = "---\ncompany: Acme\nposition: Nurse\n---\n" + String(repeating: "word ", count: length / 5)
      let checked = JobPostingReader.read(SourceText(file: "acme.md", text: text), slug: "acme")
      #expect(checked.diagnostics.map(\.code) == Array(repeating: "content.long-posting", count: count))
    }
  }

  @Test func frontMatterAndText() throws {
    let posting = try #require(
      read(
        "---\ncompany: Acme\nposition: Nurse\nlanguage: de\npeople: [jane, bob]\npages: 1\ncontact: Dr Who\n---\nText\nmore"
      ).value)
    #expect(posting.company?.plain == "Acme")
    #expect(posting.people?.map(\.plain) == ["jane", "bob"])
    #expect(posting.pages == 1)
    #expect(posting.contact?.name?.plain == "Dr Who")
    #expect(posting.text == "Text\nmore")
    #expect(posting.textStart.line == 9)
    #expect(posting.company?.origin.range?.start == SourceLocation(line: 2, column: 10, offset: 13))
  }

  @Test(
    arguments: [
      ("---\ncompany: A\nposition: B\n---\n\n \n", ["error 5:1 content.empty-posting"]),
      ("---\ncompany: A\n", ["error 1:1 content.front-matter"]),
      ("just text", ["warning 1:1 content.missing-field"]),
      ("---\n---\njust text", ["warning 1:1 content.missing-field"]),
      ("Ward Sister at St Brannock Hospital\n\nWe care.", []),
      ("---\ncompany: A\nposition: B\npages: many\n---\nx", ["error 4:8 content.wrong-type"]),
      (
        "---\ncompany: A\npostion: B\n---\nx",
        ["warning 3:1 content.unknown-key", "warning 1:1 content.missing-field"]
      ),
      ("---\ncompany: A\nposition: B: C\n---\nx", ["error 3:12 content.yaml-syntax"]),
      ("---\r\ncompany: A\r\nposition: B\r\n---\r\nx\r\n", []),
    ] as [(String, [String])])
  func mistakesHaveTheirPlace(text: String, expected: [String]) {
    #expect(Reading.summary(read(text).diagnostics) == expected)
  }

  @Test func aPostingNeedsNoFrontMatter() throws {
    let checked = read("# Bauleiter (m/w/d)\n\nPosted: 12 May 2025\n\nWir bauen.\n")
    let posting = try #require(checked.value)
    #expect(posting.position?.plain == "Bauleiter" && posting.company == nil)
    #expect(posting.posted == PartialDate(year: 2025, month: 5, day: 12))
    #expect(checked.diagnostics.map(\.code) == ["content.missing-field"])
    #expect(checked.diagnostics.first?.hints.first?.contains("begin the file with `---`") == true)
  }

  /// Where the front matter does not say it, a first line that is a title beyond doubt does.
  @Test(
    arguments: [
      (
        "", "Senior Front-End Engineer (m/f/x) at Nordlicht Payments", "Senior Front-End Engineer",
        "Nordlicht Payments"
      ),
      ("", "# Bauleiter (m/w/d)\n\nWir bauen.", "Bauleiter", nil),
      ("", "**Chef de projet (H/F) chez Océalab**", "Chef de projet", "Océalab"),
      ("", "Ward Sister at St Brannock Hospital", "Ward Sister", "St Brannock Hospital"),
      ("company: Acme\n", "Nurse (all genders) at the Ward", "Nurse at the Ward", "Acme"),
      ("position: Clerk\n", "Nurse (m/f/d) at Ward 7", "Clerk", nil),
      ("", "About us", nil, nil), ("", "We look at Things.", nil, nil),
      ("", "Work (from home) now", nil, nil),
      ("", "People who look at what they make every day at Acme", nil, nil), ("", "(m/w/d)", nil, nil),
    ] as [(String, String, String?, String?)])
  func titlesAreRead(matter: String, text: String, position: String?, company: String?) throws {
    let posting = try #require(read("---\n\(matter)url: https://a.example\n---\n\n\(text)\n").value)
    #expect(posting.position?.plain == position && posting.company?.plain == company)
  }

  @Test func peopleMayBeAll() throws {
    #expect(try #require(read("---\ncompany: A\nposition: B\npeople: all\n---\nx").value).people == nil)
  }

  @Test func aHugePostingIsCut() throws {
    let checked = read("---\ncompany: A\nposition: B\n---\n" + String(repeating: "ä word ", count: 700_000))
    #expect(checked.diagnostics.map(\.code) == ["content.long-posting"])
    #expect(try #require(checked.value).text.utf8.count <= 4_000_000)
  }

  @Test func projectsTakeTheirTitleFromTheirHeading() throws {
    let source = SourceText(
      file: "p.md",
      text:
        "---\nstartDate: 2020\nimage: a.png\n---\n# A *fine* project\n\nText ![pic](b.png)\n\n![alone](c.png)\n"
    )
    let project = try #require(ProjectReader.read(source, slug: "fine").value)
    #expect(project.name?.plain == "A fine project")
    #expect(project.id.name == "projects/fine")
    #expect(project.body?.blocks.count == 2)
  }

  @Test func siteSettingsAreChecked() {
    let checked = SiteReader.read(SourceText(file: "site.yaml", text: "paper: A3\npages: 0\ntemplat: x\n"))
    #expect(
      Reading.summary(checked.diagnostics) == [
        "error 1:8 content.wrong-type", "error 2:8 content.wrong-type", "warning 3:1 content.unknown-key",
      ])
    #expect(checked.value.paper == "A4")
  }
}
