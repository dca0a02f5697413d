import Base
import Content
import Testing

@Suite struct SkillsReaderTests {
  static func read(_ text: String) -> Checked<[SkillDefinition]> {
    SkillsReader.read(SourceText(file: "skills.yaml", text: text))
  }

  @Test func readsNamesAliasesAndKinds() {
    let checked = Self.read(
      """
      - name: SAP IBP
        aliases: [Integrated Business Planning, =IBP]
        includes: [supply chain]
      - name: Seilzugangstechnik
        kind: licence
      """)
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.map(\.name) == ["SAP IBP", "Seilzugangstechnik"])
    #expect(checked.value[0].aliases == ["Integrated Business Planning", "=IBP"])
    #expect(checked.value[0].includes == ["supply chain"])
    #expect(checked.value[1].kind == .licence)
  }

  @Test(arguments: [
    ("", 0, [] as [String]), ("~", 0, []), ("SAP: x", 0, ["content.wrong-type"]),
    ("- SAP", 0, ["content.wrong-type"]), ("- aliases: [x]", 0, ["content.wrong-type"]),
    ("- name: 'a|b'", 0, ["content.wrong-type"]), ("- name: a\n  kind: talent", 1, ["content.wrong-type"]),
    ("- name: a\n  alias: b", 1, ["content.unknown-key"]), ("- name: [", 0, ["content.yaml-syntax"]),
    ("- name: a\n  aliases: [[x]]", 1, ["content.wrong-type"]),
  ])
  func saysWhatIsWrong(_ text: String, _ count: Int, _ codes: [String]) {
    let checked = Self.read(text)
    #expect(checked.value.count == count)
    #expect(checked.diagnostics.map(\.code) == codes)
  }
}
