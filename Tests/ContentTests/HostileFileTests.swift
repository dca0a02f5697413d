import Base
import Content
import TestSupport
import Testing

/// Files made to be slow, to fill the memory or to speak to a terminal.
@Suite struct HostileFileTests {
  /// Seconds of processor time.
  private let limit = 4.0

  @Test func aLongLineIsReadInOneGo() throws {
    let item = #"{"name":"Acme","position":"P","highlights":["a","b"]},"#
    let text =
      #"{"basics":{"name":"A"},"work":["# + String(repeating: item, count: 4000).dropLast() + "]}"
    var profile: Profile?
    let time = ProcessorTime.measure { profile = Reading.profile(text, "resume.json").value }
    #expect(profile?.work.count == 4000)
    #expect(profile?.work.last?.name?.origin.range?.start.line == 1)
    #expect(time < limit)
  }

  @Test func manyEqualBulletsGetTheirNamesQuickly() throws {
    let text =
      "basics: {name: A}\nwork:\n- name: X\n  highlights:\n" + String(repeating: "  - same\n", count: 20_000)
    var profile: Profile?
    let time = ProcessorTime.measure { profile = Reading.profile(text).value }
    let names = try #require(profile).work[0].highlights.map(\.id.name)
    #expect(Set(names).count == 20_000)
    #expect(names[19_999].hasSuffix("-20000"))
    #expect(time < limit)
  }

  @Test func mistakesHaveAnEnd() {
    let text = "basics: {name: A}\n" + (0..<5_000).map { "key\($0): 1\n" }.joined()
    let said = Reading.profile(text).diagnostics
    #expect((100...600).contains(said.count))
  }

  @Test func aFileOfTooManyValuesIsRefused() {
    let text = "a:\n" + String(repeating: "- 1\n", count: 250_000)
    #expect(Reading.profile(text).diagnostics.map(\.code) == ["content.alias-bomb"])
  }

  @Test func ordinaryAliasesAreRead() throws {
    let profile = try #require(
      Reading.profile("basics: {name: &n Ada, label: *n}\nwork:\n- &w {name: X, position: Y}\n- *w\n").value)
    #expect(profile.basics.label?.plain == "Ada")
    #expect(profile.work.map(\.id.name) == ["work/x", "work/x-2"])
  }

  @Test func otherLineEndsDoNotMoveTheLines() throws {
    let text = "basics:\n  name: \"A\u{2028}B\u{85}C\"\n  emial: x\n"
    #expect(Reading.summary(Reading.profile(text)) == ["warning 3:3 content.unknown-key"])
  }

  @Test func escapeSequencesDoNotReachTheTerminal() throws {
    let checked = Reading.profile(#"{"basics": {"name": "A", "\u001b[2J\u009b": 1}}"#, "resume.json")
    let text = DiagnosticRenderer().render(try #require(checked.diagnostics.first))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
  }

  @Test(arguments: [
    "*", "&a", "<<: x", "? [a]\n: b", "- - - -", "{", "[", "\"", "'", "|", ">", "%YAML 9.9\n---\na: b",
    "!!binary x",
    "basics: !!map {name: A}", "basics: {name: !!str }", "\t", "a:\n b\n  c: d", "---\n---\n---", "...",
    "basics: {name: {en: }}", "basics: {name: {}}", "basics: []", "work: {}", "sections: [x]",
    "basics: {name: A}\nwork: [[], {}, x, null]", "basics: {name: A}\nskills: [{keywords: {a: b}}]",
    "basics: {name: A}\nwork: [{highlights: [{}, [], {text: }, {text: []}]}]", "cv: x",
    "cv: {sections: {a: b}}",
    "cv: {name: A, sections: {a: [[], {}, null, x]}}", "cv: {name: A, website: [], social_networks: {}}",
  ])
  func nothingCrashes(text: String) {
    for file in ["p.yaml", "p.json", "p.md"] { _ = Reading.profile(text, file).diagnostics.count }
    _ = JobPostingReader.read(Reading.source("---\n\(text)\n---\nx", "j.md"), slug: "j").diagnostics.count
    _ = ProjectReader.read(Reading.source("---\n\(text)\n---\nx", "j.md"), slug: "j").diagnostics.count
    _ = SiteReader.read(Reading.source(text)).diagnostics.count
    #expect(Bool(SiteReader.read(Reading.source(text)).value.pages == 2))
  }

  @Test(
    .enabled(if: Outside.folder("conformance/strings") != nil, "set VITAE_SHARED to read the naughty strings")
  )
  func naughtyStringsAreKeptAsTheyAre() throws {
    let folder = try #require(Outside.folder("conformance/strings"))
    let path = try #require(Outside.files(below: folder, ending: ".json").first)
    let bytes = try #require(Outside.read(path))
    let root = try JSONValue.parse(String(decoding: bytes, as: UTF8.self))
    let strings = try #require(root.arrayValue)
    #expect(strings.count > 400)
    for case .string(let text) in strings {
      let rich = RichText(plain: text)
      let once = InlineMarkdown.parse(rich.markdown).text
      let blank = text.allSatisfy(\.isWhitespace)
      #expect(blank || once.plain == InlineMarkdown.parse(once.markdown).text.plain)
      let json = #"{"basics":{"name":\#(JSONValue.string(text).serialized())}}"#
      let profile = Reading.profile(json, "r.json").value
      if let profile { #expect(Reading.profile(profile.jsonResume().serialized(), "r.json").value != nil) }
    }
  }
}
