import Base
import Content
import Testing

@testable import Tailoring

/// Letters of who writes German as Switzerland does: no "ß", «these marks», a salutation without a comma and its closing.
@Suite struct SwissGermanTests {
  private static let heading = "Wir wollen die Pflege in drei Häusern bis 2027 neu ordnen."

  private func letter(_ profile: Profile, _ slug: String, isInformal: Bool = false) throws -> Letter {
    let head = "company: Haus Weiß\nposition: Pfleger (m/w/d)\nlanguage: de\ncontact:\n  name: Frau Beck\n"
    let lines =
      isInformal
      ? "- Du hast Erfahrung in der Wundversorgung\n- Du leitest dein Team gern\n"
      : "- Wundversorgung\n- Polnisch\n- Führerschein Klasse B\n"
    let text = "---\n\(head)---\n\n\(isInformal ? "" : Self.heading)\n\n## Profil\n\(lines)"
    let posting = try #require(JobPostingReader.read(SourceText(file: "p.md", text: text), slug: slug).value)
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    #expect(ClaimLedger(tailored, letter: letter, posting: posting).unsupported.isEmpty)
    return letter
  }

  @Test(arguments: 0..<8) func lettersAreSpeltSo(_ i: Int) throws {
    var profile = People.german
    profile.language = "de-CH"
    let found = try letter(profile, "p\(i)")
    #expect(found.salutation == "Sehr geehrte Frau Beck" && found.closing == "Freundliche Grüsse")
    let sentences = found.paragraphs.joined().map(\.text.plain)
    let told = sentences.joined(separator: " ")
    // The names of others stay as they are.
    #expect(told.contains("Haus Weiß") && !told.replacing("Haus Weiß", with: "").contains("ß"), "\(told)")
    #expect(!told.contains("„") && !told.contains("“") && told.contains("«Pfleger»"), "\(told)")
    #expect(sentences[0].first?.isUppercase ?? false)
    let message = ColdEmail(found, profile: profile, posting: People.posting(""))
    #expect(message.text.contains("Freundliche Grüsse") && !message.text.contains("Grüße"))
  }

  @Test func toReadersWhoSayDu() throws {
    var profile = People.german
    profile.language = "de-CH"
    let found = try letter(profile, "p", isInformal: true)
    #expect(found.salutation == "Hallo Frau Beck" && found.closing == "Viele Grüsse")
  }

  /// Elsewhere "ß" and German marks stay.
  @Test func germansWriteAsBefore() throws {
    let found = try letter(People.german, "p1")
    #expect(found.closing == "Mit freundlichen Grüßen" && found.salutation.hasSuffix(","))
    #expect(found.paragraphs.joined().contains { $0.text.plain.contains("„Pfleger“") })
  }

  @Test func noFixedTextHasGermanSigns() {
    for phrases in [LetterPhrases.swiss, .swissInformal] {
      let all =
        phrases.openings + phrases.openingsAs + phrases.openingsWithoutCompany + phrases.quotes
        + phrases.quotesOfWork + phrases.asked + phrases.askedAlso + phrases.askedHere + phrases.further
        + phrases.both + phrases.certificates + phrases.held + phrases.roles + phrases.languages
        + phrases.levels + phrases.levelsAsked + phrases.mother + phrases.andLanguages + phrases.closes
        + phrases.degree
        + [phrases.quoted, phrases.subject, phrases.enclosure, phrases.portrait, phrases.reference]
        + DutyPhrases.of(.de, isSwiss: true).all
      for sign in ["ß", "„", "“"] { #expect(!all.contains { $0.contains(sign) }, "\(sign)") }
    }
  }
}
