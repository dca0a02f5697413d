import Base
import Testing

import Content

/// What people write in YAML by habit: it is understood, or they are told what to write instead.
@Suite struct HabitTests {
  private static func read(_ text: String, file: String = "a/profile.yaml") -> Checked<Profile?> {
    Reading.profile(text, file)
  }

  private static func said(_ text: String, file: String = "a/profile.yaml") -> [String] {
    read("basics:\n  name: Ada\n" + text, file: file).diagnostics.map {
      "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.message) | \($0.hints.joined(separator: "; "))"
    }
  }

  @Test(arguments: [
    ("yes", true), ("Yes", true), ("YES", true), ("on", true), ("y", true), ("true", true), ("True", true),
    ("no", false), ("No", false), ("off", false), ("OFF", false), ("N", false), ("false", false),
  ]) func truthValues(_ word: String, _ expected: Bool) {
    let profile = Self.read("basics: {name: Ada}\npublish: \(word)\n")
    #expect(profile.value?.settings.publish == expected)
    #expect(profile.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      "publish: maybe", "3:10 `publish` must be `true` or `false` | write `publish: true` or `publish: false`"
    ),
    (
      "publish: \"yes\"",
      "3:10 `publish` must be `true` or `false` | write `publish: true`, without quotation marks"
    ),
    ("publish: 1", "3:10 `publish` must be `true` or `false` | write `publish: true` or `publish: false`"),
    ("skills: Python", "3:9 `skills` must be a list, not text | write `skills: [{keywords: [Python]}]`"),
    (
      "skills: Python, C++, Go, SQL",
      "3:9 `skills` must be a list, not text | write `skills: [{keywords: [Python, \"C++\", Go, …]}]`"
    ),
    (
      "skills: [Python]",
      "3:10 `skills[0]` must be a mapping of keys to values, not text | write `{keywords: [Python]}`"
    ),
    ("education: BSc", "3:12 `education` must be a list, not text | write `education: [{institution: BSc}]`"),
    (
      "work:\n  - name: X\n    roles: Nurse",
      "5:12 `work[0].roles` must be a list, not text | write `roles: [{position: Nurse}]`"
    ),
    (
      "languages:\n  - English: native",
      "4:5 unknown key `English` in `languages[0]` | known keys: fluency, id, language"
    ),
    (
      "certificates:\n  - {name: Diploma in Governance, Risk and Compliance}",
      "4:35 unknown key `Risk and Compliance` in `certificates[0]` | a comma in braces ends the value: put the value in "
        + "quotes, `name: \"Diploma in Governance, Risk and Compliance\"`"
    ),
    ("work: {name: X}", "3:7 `work` must be a list, not a mapping | put `- ` before each item"),
  ]) func otherShapes(_ text: String, _ expected: String) { #expect(Self.said(text) == [expected]) }

  @Test func examplesAreInTheFormatOfTheFile() {
    let json = #"{"basics": {"name": "Ada"}, "skills": "a \"b\"", "awards": ["x"], "work": ""}"#
    let hints = Self.read(json, file: "a/resume.json").diagnostics.flatMap(\.hints)
    #expect(
      hints == [#"write `{"title": "x"}`"#, #"write `"skills": [{"keywords": ["a \"b\""]}]`"#])
  }

  /// What the hints show is read without a word.
  @Test(arguments: [
    "skills: Python, C++, R", "education: BSc", "awards: \"A: b\"", "sections: Talks", "projects: x",
  ])
  func hintsAreRight(_ text: String) throws {
    let hint = try #require(Self.read("basics: {name: Ada}\n" + text).diagnostics.first?.hints.first)
    let example = hint.dropFirst("write `".count).dropLast()
    #expect(Self.read("basics: {name: Ada}\n" + example).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("basics:\n\tname: Ada\n", "2:1"), ("basics:\n  name: Ada\n  \tlabel: x\n", "3:3"),
    ("basics:\n  name: Ada\nwork:\n  - name: X\n\tposition: Y\n", "5:1"),
    ("basics:\n  name: Ada\nwork:\n\t- name: X\n", "4:1"),
  ]) func tabs(_ text: String, _ place: String) {
    let said = Self.read(text).diagnostics
    #expect(said.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" } == [place])
    #expect(said.first?.message == "this line is indented with a tab")
    #expect(said.first?.hints == ["indent with blanks: YAML allows no tabs there"])
  }

  @Test func tabsElsewhereAreNoMatter() {
    #expect(Self.read("basics:\t{name: Ada}\t# x\n").diagnostics.isEmpty)
    #expect(
      Self.read("basics: {name: [}\n\t").diagnostics.first?.message != "this line is indented with a tab")
  }

  @Test(arguments: [
    ("wrok: []", "did you mean `work`?"), ("Work: []", "did you mean `work`?"),
    ("basic: x", "did you mean `basics`, which stands here already?"),
    ("work: [{name: X, start_date: 2020}]", "did you mean `startDate`?"),
    ("work: [{compny: X}]", "did you mean `company`?"),
  ]) func misspeltKeys(_ text: String, _ hint: String) {
    #expect(Self.read("basics: {name: Ada}\n" + text).diagnostics.first?.hints == [hint])
  }

  @Test(arguments: [
    ("titel: x", ["did you mean `title`?"]),
    ("compny: x", ["did you mean `company`, which stands here already?"]),
    ("pagse: 2", ["did you mean `pages`?"]),
  ]) func misspeltKeysOfPostings(_ key: String, _ hints: [String]) {
    let text = "---\ncompany: X\nposition: Y\n\(key)\n---\nA job."
    let posting = JobPostingReader.read(SourceText(file: "a.md", text: text), slug: "a")
    #expect(posting.diagnostics.flatMap(\.hints) == hints)
    #expect(posting.diagnostics.first?.range?.start.line == 4)
  }

  @Test func misspeltSections() {
    let read = Self.read("basics: {name: Ada}\nsectionOrder: [skills, wrok, Talks]\ntemplate: x\n")
    #expect(read.value?.settings.sectionOrder == ["skills"])
    #expect(read.value?.settings.templateRange?.start.line == 3)
    #expect(
      Reading.summary(read) == [
        "warning 2:24 content.unknown-section", "warning 2:30 content.unknown-section",
      ])
    #expect(read.diagnostics.first?.hints == ["did you mean `work`?"])
    #expect(read.diagnostics.last?.hints.first?.hasSuffix("your own ones are all `sections`") == true)
  }

  @Test func misspeltKeysOfTheSite() {
    let site = SiteReader.read(SourceText(file: "site.yaml", text: "templte: x\npapr: A4\nfontz: []"))
    #expect(
      site.diagnostics.flatMap(\.hints) == [
        "did you mean `template`?", "did you mean `paper`?", "did you mean `fonts`?",
      ])
  }
}
