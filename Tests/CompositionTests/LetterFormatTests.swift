import Base
import Content
import Testing

@testable import Composition

@Suite struct LetterFormatTests {
  @Test(
    arguments: [
      ("de", "DE", "din"), ("de-AT", nil, "din"), ("fr", "FR", "french"), ("en", "US", "american"),
      ("en-US", "GB", "american"), ("en-GB", "US", "block"), ("en", "GB", "block"), ("en", nil, "block"),
      ("es", "ES", "block"), ("it", nil, "block"),
    ] as [(String, String?, String)])
  func formatByLanguageAndCountry(_ language: String, _ country: String?, _ expected: String) throws {
    let tag = try #require(LanguageTag(language))
    #expect(LetterFormat(tag, country: country).rawValue == expected)
  }

  @Test(
    arguments: [
      ("din", "Hamburg", "Hamburg, D", "S"), ("french", "Rennes", "Rennes, le D", "Objet\u{A0}: S"),
      ("american", "Boston", "D", "Re: S"), ("block", "Cork", "Cork, D", "S"),
      ("french", nil, "D", "Objet\u{A0}: S"),
    ] as [(String, String?, String, String)])
  func lines(_ format: String, _ place: String?, _ date: String, _ subject: String) throws {
    let format = try #require(LetterFormat(rawValue: format))
    #expect(format.dateLine("D", place: place) == date)
    #expect(format.subjectLine("S") == subject)
  }

  @Test func returnLineHasWhatIsKnown() {
    #expect(LetterFormat.din.returnLine(Basics()) == "")
  }
}
