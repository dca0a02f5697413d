import Base
import Content
import Testing

/// A statement that nobody reads as one is said where it stands; the rest of the profile is as it is.
@Suite struct LongStatementTests {
  private static func said(_ highlight: String) -> [String] {
    let text = "basics: {name: Ada}\nwork:\n  - name: Acme\n    highlights:\n      - \(highlight)\n"
    return Reading.profile(text).diagnostics.map {
      "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.code) \($0.message)"
    }
  }

  private static func words(_ count: Int) -> String {
    (0..<count).map { "word\($0)" }.joined(separator: " ")
  }

  @Test func theLimit() {
    #expect(Self.said(Self.words(StatementLength.most)).isEmpty)
    let said = Self.said(Self.words(StatementLength.most + 1))
    #expect(
      said.count == 1 && said[0].hasPrefix("5:9 content.long-statement `work[0].highlights[0]` has more"))
  }

  @Test func otherWordings() {
    #expect(Self.said("{text: Built bridges, wordings: [Made bridges]}").isEmpty)
    #expect(Self.said("{text: Built bridges, wordings: [\"\(Self.words(300))\"]}").count == 1)
  }

  @Test func blanksPartWords() {
    #expect(!StatementLength.isExceeded(by: String(repeating: "a-", count: 5_000)))
    #expect(!StatementLength.isExceeded(by: "  " + Self.words(StatementLength.most) + "\n"))
    #expect(StatementLength.isExceeded(by: String(repeating: "ab\t", count: 201)))
    #expect(StatementLength.isExceeded(by: String(repeating: "ö ", count: 201)))
  }
}
