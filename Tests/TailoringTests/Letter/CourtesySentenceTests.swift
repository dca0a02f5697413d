import Base
import Content
import Testing

@testable import Tailoring

/// A sentence that only takes leave says nothing of who writes; one with any other word may.
@Suite struct CourtesySentenceTests {
  static let courtesies = [
    "Ich freue mich, wenn Sie mich zu einem Gespräch einladen.",
    "Über die Einladung zu einem persönlichen Gespräch freue ich mich sehr.",
    "Für Rückfragen stehe ich Ihnen jederzeit gern zur Verfügung.",
    "Gerne erzähle ich Ihnen in einem persönlichen Gespräch mehr.",
    "Auf Ihre Antwort freue ich mich.",
    "Je reste à votre disposition pour un entretien.",
    "Je serais ravie de vous rencontrer lors d’un entretien.",
    "Je me tiens à votre disposition pour tout renseignement complémentaire.",
    "Quedo a su disposición para una entrevista.",
    "Me gustaría conocerles en persona y contarles más.",
    "I would welcome the chance to discuss this with you in person.",
    "I look forward to hearing from you.",
    "Please do not hesitate to contact me if you have any questions.",
  ]

  static let claims = [
    "I would welcome the chance to discuss my doctorate with you.", "I speak French.",
    "I speak to you in French.",
    "I look forward to hearing from my twelve nurses.", "I meet 40 clients in person.",
    "Ich leite gern persönliche Gespräche mit Kunden.", "Ich freue mich auf das Gespräch als Chefarzt.",
    "Je reste à votre disposition comme directrice.", "Je parle anglais et je reste à votre disposition.",
    "Quedo a su disposición como jefa de equipo.", "Me gustaría contarles más de mis diez años.",
    "I have a position at the museum and would like to meet you.", "Thank you.", "I am very good.",
    "I would like to hear more about my team.",
  ]

  @Test(arguments: courtesies) func whatTakesLeaveIsOne(_ sentence: String) {
    #expect(CourtesySentences.holds(sentence), "\(Words.of(sentence).map(\.folded))")
  }

  @Test(arguments: claims) func whatClaimsIsNone(_ sentence: String) {
    #expect(!CourtesySentences.holds(sentence))
  }

  @Test func aLetterMayCloseInOnesOwnWords() {
    let job = People.posting("Ward sister wanted.")
    func findings(_ close: String) -> [String] {
      let text =
        "Dear Sir or Madam,\n\nI led a team of 12 nurses.\n\n\(close)\n\nYours faithfully,\n\nNora Quill"
      return DocumentProofTests.proof(text, job: job).findings.map(\.text)
    }
    #expect(findings("I would welcome the chance to discuss this with you in person.") == [])
    #expect(findings("I would welcome the chance to discuss my doctorate with you.") != [])
  }

  @Test func aLetterIsKnownByItsGreeting() {
    #expect(DocumentProof.isLetter("Dear Dr Delahunty,\nI led a team.", in: "en"))
    #expect(DocumentProof.isLetter("Sehr geehrte Damen und Herren,\nich", in: "de"))
    #expect(!DocumentProof.isLetter(DocumentProofTests.page, in: "en"))
    #expect(DocumentProof.says("Nora Quill", in: DocumentProofTests.page))
    #expect(!DocumentProof.says("Nora Quilling", in: DocumentProofTests.page))
  }
}
