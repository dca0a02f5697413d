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

  /// French letters show where they come from.
  @Test func theSendersStreetIsShownInFrenchLetters() {
    var basics = Basics()
    #expect(LetterFormat.french.sender(basics) == nil)
    func text(_ value: String) -> Text {
      Text(RichText(plain: value), origin: Origin(factID: nil, fieldPath: "", range: nil))
    }
    basics.location = Location()
    basics.location?.city = text("Rennes")
    #expect(LetterFormat.french.sender(basics) == nil)
    basics.location?.address = text("4 rue du Stang")
    basics.location?.postalCode = text("35000")
    #expect(LetterFormat.french.sender(basics) == "4 rue du Stang, 35000 Rennes")
    #expect(LetterFormat.din.sender(basics) == nil && LetterFormat.block.sender(basics) == nil)
  }

  /// The town stands once: with the street in French letters, by itself elsewhere.
  @Test(arguments: [("fr", "4 rue du Stang, 35000 Rennes"), ("de", "Rennes"), ("en", "Rennes")])
  func theTownIsShownOnce(_ language: String, _ expected: String) throws {
    var profile = Profile(slug: "p", language: "fr")
    func text(_ value: String) -> Text {
      Text(RichText(plain: value), origin: Origin(factID: nil, fieldPath: "", range: nil))
    }
    profile.basics.location = Location()
    profile.basics.location?.city = text("Rennes")
    profile.basics.location?.address = text("4 rue du Stang")
    profile.basics.location?.postalCode = text("35000")
    let letter = Letter(
      language: try #require(LanguageTag(language)), date: PartialDate(year: 2026), recipient: [],
      subject: "",
      salutation: "", paragraphs: [], closing: "", signature: "")
    #expect(LetterView.withSender(profile, letter).basics.location?.city?.plain == expected)
  }

  @Test func returnLineHasWhatIsKnown() {
    #expect(LetterFormat.din.returnLine(Basics()) == "")
  }
}
