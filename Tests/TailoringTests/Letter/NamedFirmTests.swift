import Base
import Content
import Testing

@testable import Tailoring

/// A letter says what is applied for, whatever words a firm's or a post's name is made of.
@Suite struct NamedFirmTests {
  private static func letter(_ company: String, _ position: String) -> String {
    let posting = People.posting(
      "## Requirements\n- Intensive care nursing\n- Medication rounds", company: company, position: position)
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    return letter.paragraphs.joined().map(\.text.plain).joined(separator: " ")
  }

  @Test(arguments: [
    "Médecins Sans Frontières", "Doctors Without Borders", "Hospital San Juan", "No Limits Care",
    "Never Alone Ltd",
    "Turbine Works", "Royal Mail Works", "Turbine Labs",
  ])
  func firm(_ name: String) {
    #expect(Self.letter(name, "Ward Sister").contains(name))
  }

  @Test(arguments: ["Nurse, nights (no weekends)", "Nurse without borders", "Ward Sister"])
  func post(_ name: String) {
    let text = Self.letter("St Brannock Hospital", name)
    #expect(text.contains("St Brannock Hospital"))
  }

  @Test("what stands before a post's name in a subject claims nothing")
  func subjects() {
    let french = LetterFurniture.texts("fr")
    #expect(french.contains("Candidature au poste de") && french.contains("Candidature au poste d’"))
    #expect(!french.contains { $0.contains("{") || $0 == "of" })
  }
}
