import Base
import Content
import Testing

/// Every mistake is said once, at its place, with what to do; nothing crashes.
@Suite struct BadProfileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "broken YAML", text: "basics:\n  name: A: B\n", expected: ["error 2:10 content.yaml-syntax"]),
    Case(
      name: "a quotation mark without its other half",
      text: "basics:\n  name: \"Ada\n  label: Engineer\n", expected: ["error 2:9 content.yaml-syntax"]),
    Case(
      name: "a quotation mark that another closes",
      text: "basics:\n  name: \"Ada\n  label: \"Engineer\"\n", expected: ["error 2:9 content.yaml-syntax"]),
    Case(
      name: "an apostrophe in single quotation marks",
      text: "basics:\n  name: 'Ada's'\n", expected: ["error 2:14 content.yaml-syntax"]),
    Case(name: "tab indentation", text: "basics:\n\tname: A\n", expected: ["error 2:1 content.yaml-syntax"]),
    Case(
      name: "duplicate key", text: "basics:\n  name: A\n  label: x\n  name: B\n",
      expected: ["error 4:3 content.duplicate-key"]),
    Case(
      name: "unknown key", text: "basics:\n  name: A\n  emial: a@b.org\nwrok: []\n",
      expected: ["warning 3:3 content.unknown-key", "warning 4:1 content.unknown-key"]),
    Case(
      name: "languages that are none", text: "language: xx\nbasics:\n  name: A\n",
      expected: ["warning 1:11 content.unknown-language"]),
    Case(
      name: "a language and no more", text: "language: deu-x\nbasics:\n  name: A\n",
      expected: ["warning 1:11 content.unknown-language"]),
    Case(name: "a language of three letters", text: "language: gsw\nbasics:\n  name: A\n", expected: []),
    Case(
      name: "wrong types", text: "basics:\n  name: [A]\n  label: x\nwork: {a: b}\n",
      expected: [
        "error 2:9 content.wrong-type", "error 4:7 content.wrong-type", "error 2:3 content.missing-name",
      ]),
    Case(
      name: "end before start",
      text: "basics: {name: A}\nwork:\n- name: X\n  startDate: 2020-05\n  endDate: 2020-04\n",
      expected: ["error 5:12 content.end-before-start"]),
    Case(
      name: "impossible dates",
      text: "basics: {name: A}\nwork:\n- name: X\n  startDate: 2020-13\n  endDate: 2021-02-30\n",
      expected: ["error 4:14 content.invalid-date", "error 5:12 content.invalid-date"]),
    Case(
      name: "unsafe link",
      text: "basics:\n  name: A\n  url: javascript:alert(1)\n  summary: \"[x](data:text/html,x)\"\n",
      expected: ["error 3:8 content.unsafe-link", "error 4:12 content.unsafe-link"]),
    Case(
      name: "raw HTML", text: "basics:\n  name: A\n  summary: a <script>x</script> b\n",
      expected: ["warning 3:12 content.raw-html"]),
    Case(name: "empty file", text: "", expected: ["error 1:1 content.empty-file"]),
    Case(name: "only a comment", text: "# nothing\n", expected: ["error 1:1 content.empty-file"]),
    Case(name: "a list", text: "- a\n- b\n", expected: ["error 1:1 content.wrong-type"]),
    Case(name: "no name", text: "basics:\n  label: x\n", expected: ["error 2:3 content.missing-name"]),
    Case(
      name: "two documents", text: "basics: {name: A}\n---\nb: c\n",
      expected: ["error 2:1 content.yaml-documents"]),
    Case(name: "undefined alias", text: "basics: {name: *a}\n", expected: ["error 1:16 content.yaml-alias"]),
    Case(
      name: "duplicate id", text: "basics: {name: A}\nwork:\n- id: x\n  name: N\n- id: x\n  name: M\n",
      expected: ["error 5:7 content.duplicate-id"]),
    Case(
      name: "implausible e-mail", text: "basics: {name: A, email: nobody}\n",
      expected: ["warning 1:26 content.invalid-email"]),
    Case(
      name: "no language", text: "language: 12\nbasics: {name: A}\n",
      expected: ["error 1:11 content.invalid-language"]),
  ]

  @Test(arguments: cases) func isSaidAtItsPlace(_ one: Case) {
    #expect(Reading.summary(Reading.profile(one.text)) == one.expected)
  }

  @Test func unknownKeysSuggestTheNearest() {
    let hints = Reading.profile("basics: {name: A, lable: x}\n").diagnostics.flatMap(\.hints)
    #expect(hints == ["did you mean `label`?"])
  }

  @Test func anAliasBombIsDefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for i in 1...12 {
      text += "a\(i): &a\(i) [\((0..<9).map { _ in "*a\(i - 1)" }.joined(separator: ", "))]\n"
    }
    let codes = Reading.profile(text).diagnostics.map(\.code)
    #expect(codes == ["content.alias-bomb"])
  }

  @Test func depthIsLimited() {
    let text = "a: " + String(repeating: "[", count: 5000)
    #expect(Reading.profile(text).diagnostics.map(\.code) == ["content.too-deep"])
  }

  @Test func whatCouldBeReadIsThere() throws {
    let checked = Reading.profile(
      "basics: {name: A, zzzzzzz: 1}\nwork:\n- name: X\n  startDate: nonsense\n- name: Y\n")
    let profile = try #require(checked.value)
    #expect(profile.work.map { $0.name?.plain } == ["X", "Y"])
    #expect(checked.hasErrors)
  }

  @Test func scalarsMeanWhatIsWritten() throws {
    let profile = try #require(
      Reading.profile(
        "basics: {name: No, phone: 012, label: 1:30}\nskills: [{name: yes, keywords: [on, 3.10, null]}]\n"
      ).value)
    #expect(profile.basics.name?.plain == "No")
    #expect(profile.basics.phone?.plain == "012")
    #expect(profile.basics.label?.plain == "1:30")
    #expect(profile.skills[0].keywords.map(\.name.plain) == ["on", "3.10"])
  }

  @Test func JSONMistakesHaveTheirPlace() {
    let checked = Reading.profile("{\n  \"basics\": {\"name\": \"A\",}\n}", "resume.json")
    #expect(Reading.summary(checked) == ["error 2:26 content.json-syntax"])
  }
}
