import Base
@testable import PDF
import Testing

@Suite struct SyntaxTests {
  private func written(_ body: (inout PDFSyntax) -> Void) -> String {
    String(decoding: PDFSyntax.object(body), as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (1, ".001"), (-1, "-.001"), (500, ".5"), (1000, "1"), (-1500, "-1.5"), (123_456, "123.456"),
    (10_020, "10.02"), (-10, "-.01"),
  ])
  func decimalsAreShort(_ thousandths: Int, _ text: String) {
    #expect(written { $0.decimal(thousandths: thousandths) } == text)
  }

  @Test func tokensAreSeparatedOnlyWhereTheyMustBe() {
    let text = written { out in
      out.dictionary { out in
        out.name("A")
        out.integer(-12)
        out.name("B C#")
        out.array { out in
          out.integer(1)
          out.reference(PDFReference(number: 7))
          out.text("x(y)\\")
        }
      }
    }
    #expect(text == "<</A -12/B#20C#23[1 7 0 R(x\\(y\\)\\\\)]>>")
  }

  @Test func textBeyondASCIIIsUTF16() {
    #expect(written { $0.text("ž😀") } == "<FEFF017ED83DDE00>")
    #expect(written { $0.text("a\nb") } == "<FEFF0061000A0062>")
  }
}
