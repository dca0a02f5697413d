import Base
import Testing

@Suite struct LinesTests {
  @Test(arguments: [
    "", "\n", "one", "one\n", "\none\n\ntwo\n", "Größe\nKraków\n\n", "a\r\nb\nc", "a\rb",
    "e\u{301}\n\u{301}x",
    "👩‍⚕️\n🇫🇷", "no line feed in a text that is longer than a small string",
  ])
  func linesAreThoseOfSplit(_ text: String) {
    #expect(text.lines() == text.split(separator: "\n"))
    #expect(
      text.lines(keepingEmpty: true) == text.split(separator: "\n", omittingEmptySubsequences: false))
  }
}
