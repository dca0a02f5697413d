import Base
import Testing

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("plain – “text” • 5 €, naïve’s ł", true), ("", true), ("a\r\nb", false), ("e\u{301}", false),
    ("👍🏽", false), ("a\u{200D}b", false), ("日本", false), ("🇨🇭", false), ("zero\u{200B}", false),
  ])
  func eachScalarIsACharacter(text: String, isPlain: Bool) {
    #expect(PlainText.isPlain(text) == isPlain)
    #expect(PlainText.count(text) == text.count)
    if isPlain {
      #expect(text.unicodeScalars.count == text.count)
      #expect(Array(UnicodeForms.nfc(text).utf8) == Array(text.utf8))
    }
  }
}
