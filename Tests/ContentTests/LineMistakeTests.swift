import Base
import Content
import Testing

/// A colon or a `- ` that is missing: the line that wants it is named, not the next.
@Suite struct LineMistakeTests {
  @Test(arguments: [
    (
      "basics:\n  name: Ada\n  email ada@example.org\n  phone: 1\n", 3,
      "this line has no `:` after its key", "write `email: ada@example.org`"
    ),
    (
      "basics:\n  name Ada\n  email: x\n", 2, "this line has no `:` after its key", "write `name: Ada`"
    ),
    (
      "work:\n  - name: A\n    startDate 2019\n  - name: B\n", 3, "this line has no `:` after its key",
      "write `startDate: 2019`"
    ),
    (
      "work:\n  - name: A\n    highlights:\n      - Built it\n      Taught it\n      - Ran it\n", 5,
      "this line stands in a list and is no item of it", "begin it with `- `: write `- Taught it`"
    ),
    (
      "a:\n  - one\n  * two\n", 3, "this line begins with `*`",
      "the items of a list begin with `- `: write `- two`"
    ),
    (
      "basics:\n  name: Ada\nwork\n  - name: A\n", 3,
      "this line is neither a key with its value nor an item of a list", "write `work"
    ),
  ])
  func theLineIsNamed(yaml: String, line: Int, said: String, hint: String) throws {
    let read = YAMLDocument.parse(SourceText(file: "x", text: yaml))
    let found = try #require(read.diagnostics.first, "\(yaml)")
    #expect(found.code == "content.yaml-syntax" && found.message == said)
    #expect(found.range?.start.line == line && found.hints.first?.hasPrefix(hint) == true, "\(found)")
  }

  /// What is wrong otherwise is said as it was.
  @Test func othersStay() {
    let read = YAMLDocument.parse(SourceText(file: "x", text: "a: b: c\n"))
    #expect(read.diagnostics.first?.hints == ["a text that holds `: ` must be in quotation marks"])
  }
}
