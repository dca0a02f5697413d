import Base
import Testing

@testable import Content

/// The languages in which a profile can be told whole.
@Suite struct SpokenLanguageTests {
  private func profile(_ told: Int, of count: Int) -> Profile {
    var profile = Profile(slug: "p", language: "en")
    var work = Work(id: FactID("w"), dates: DateRange(start: nil, end: nil, isCurrent: false))
    work.highlights = (0..<count).map { i in
      let text = Text(
        RichText(plain: "Did \(i)"), translations: i < told ? ["de": RichText(plain: "Tat \(i)")] : [:],
        origin: Origin(factID: nil, fieldPath: "", range: nil))
      return Highlight(id: FactID("w/\(i)"), text: text)
    }
    profile.work = [work]
    return profile
  }

  @Test(
    arguments: [
      (10, 10, "de", true), (9, 10, "de-AT", true), (8, 10, "de", false), (0, 10, "de", false),
      (0, 10, "en-GB", true),
      (10, 10, "fr", false), (0, 0, "de", false), (0, 0, "en", true),
    ] as [(Int, Int, LanguageTag, Bool)])
  func speaks(_ told: Int, _ count: Int, _ language: LanguageTag, _ speaks: Bool) {
    #expect(profile(told, of: count).speaks(language) == speaks)
    #expect(
      profile(told, of: count).untold(in: language).count
        == (language.primary == "en" ? 0 : language.primary == "de" ? count - told : count))
  }
}
