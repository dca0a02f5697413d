import Base
import Content
import Testing

@testable import Tailoring

@Suite struct ColdEmailTests {
  private static func email(_ person: String, _ job: String) throws -> (ColdEmail, Letter) {
    let profile = try #require(Shipped.profile(person))
    let posting = try #require(Shipped.posting(job))
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    return (ColdEmail(letter, profile: profile, posting: posting), letter)
  }

  @Test(arguments: Shipped.applications.map { $0.0 + "/" + $0.1 })
  func shippedMessagesAreShortAndSayWhatTheLetterSays(_ name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    let (email, letter) = try Self.email(parts[0], parts[1])
    #expect(email.wordCount <= ColdEmail.mostWords)
    #expect(email.sentences.contains { $0.facts.contains(FactID("posting/position")) })
    #expect(email.sentences.count >= 2)
    let said = letter.paragraphs.joined().map(\.text.plain)
    for sentence in email.sentences { #expect(said.contains(sentence.text.plain)) }
  }

  @Test func theFileHasItsHead() throws {
    let (email, _) = try Self.email("joerg-moellenbuettel", "landesbetrieb-projektleitung-bruecken")
    let lines = email.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "An: bewerbung@lvn.example.org")
    #expect(lines[1].hasPrefix("Betreff: Projektleitung Brückenerhaltung"))
    #expect(lines[2] == "")
    #expect(lines[3] == "Sehr geehrte Frau Dr.-Ing. Süßkind,")
    #expect(lines.contains { $0.hasSuffix("?") && $0.contains("Ihnen") || $0.contains("ich Sie") })
    #expect(lines.contains("Jörg Möllenbüttel"))
  }

  /// One person's messages do not all ask alike.
  @Test func requestsDiffer() throws {
    let requests = Set(
      (0..<12).map { i in
        var posting = People.posting("A post.")
        posting.slug = "post-\(i)"
        let letter = Letter(
          language: "en", date: People.today, recipient: [], subject: "s", salutation: "Dear hiring team,",
          paragraphs: [], closing: "", signature: "Nora Quill")
        return ColdEmail(letter, profile: People.nurse, posting: posting).request
      })
    #expect(requests.count > 1)
  }

  @Test func whatIsLongStaysInTheLetter() throws {
    let long = String(repeating: "word ", count: 110)
    let posting = People.posting("")
    func sentence(_ text: String, _ fact: String) -> Sentence {
      Sentence(RichText(plain: text), facts: [FactID(fact)])
    }
    let letter = Letter(
      language: "en", date: People.today, recipient: [], subject: "s", salutation: "Dear hiring team,",
      paragraphs: [
        [sentence(long, "posting/statement-1"), sentence("I am applying.", "posting/position")],
        [sentence("I led a team.", "w1/1")], [Sentence(RichText(plain: "Bye."), facts: [])],
      ], closing: "", signature: "Nora Quill")
    let email = ColdEmail(letter, profile: People.nurse, posting: posting)
    #expect(email.sentences.map(\.text.plain) == ["I am applying.", "I led a team."])
    #expect(email.to == nil)
    #expect(email.text.hasPrefix("Subject: "))
  }
}
