import Base
import Content
import Testing

@Suite struct SourceDecodingTests {
  @Test func aByteOrderMarkIsRemoved() {
    #expect(SourceDecoding.decode([0xEF, 0xBB, 0xBF] + Array("a: b".utf8), file: "x").value?.text == "a: b")
  }

  @Test func invalidBytesHaveTheirPlace() {
    let checked = SourceDecoding.decode(Array("a: b\nc: ä".utf8) + [0xFF, 0x41], file: "x")
    #expect(checked.value == nil)
    #expect(Reading.summary(checked.diagnostics) == ["error 2:5 content.not-utf8"])
  }

  @Test func UTF16AndNULAreSaid() {
    #expect(
      SourceDecoding.decode([0xFF, 0xFE, 0x41, 0], file: "x").diagnostics[0].message.contains("UTF-16"))
    #expect(
      Reading.summary(SourceDecoding.decode([0x41, 0], file: "x").diagnostics) == [
        "error 1:2 content.not-utf8"
      ])
  }

  @Test func windowsLineEndsReadAlike() throws {
    let text = "basics:\n  name: Ä\n  summary: >-\n    one\n    two\n"
    let crlf = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let a = try #require(Reading.profile(text).value)
    let b = try #require(Reading.profile(crlf).value)
    #expect(a.basics.summary?.plain == b.basics.summary?.plain)
    #expect(b.basics.name?.origin.range?.start.line == 2)
  }
}
