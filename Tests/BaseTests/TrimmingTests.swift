import Base
import Testing

@Suite struct TrimmingTests {
  @Test(arguments: [
    ("", "", ""), ("  ", "", ""), (" a b ", "a b", " a b"), ("a", "a", "a"), ("\u{A0}x\t\n", "x", "\u{A0}x"),
    ("é ", "é", "é"),
  ])
  func blanks(_ text: String, _ both: String, _ end: String) {
    #expect(text.trimmingBlanks() == both)
    #expect(text.trimmingEnd(where: \.isWhitespace) == end)
  }

  @Test func onlyWhatIsNamed() {
    #expect("--a-b.-".trimming { $0 == "-" } == "a-b.")
    #expect("a, ; ".dropFirst(0).trimmingEnd { ",; ".contains($0) } == "a")
  }
}
