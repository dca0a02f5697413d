import Base
import Content
import Testing

@testable import Tailoring

/// Letters that people change by hand: greeting, leave, place and reasons are theirs to word; facts are not.
@Suite struct OwnWordsInLettersTests {
  private static let post = "I am applying for the post of Ward Sister at St Brannock Hospital."
  private static let deed = "At Harbour Hospital I led a team of 12 nurses on a 16-bed intensive care unit."

  private func findings(
    _ body: String, greeting: String = "Dear hiring team,", leave: String = "Yours faithfully,"
  )
    -> [DocumentProof.Finding]
  {
    var job = People.posting("## Requirements\n- Wound care")
    job.location = People.text("Cork, Ireland")
    let text = [greeting, Self.post + " " + body, leave, "Nora Quill"].joined(separator: "\n\n")
    return DocumentProofTests.proof(text, job: job).findings
  }

  @Test(arguments: [
    "Dear Ms Keane,", "Dear Fiona,", "Hello Dr Okafor,", "Dear Sir or Madam,", "Good morning,",
    "Dear Recruitment Team,", "To whom it may concern:",
  ])
  func greetings(_ greeting: String) { #expect(findings(Self.deed, greeting: greeting) == []) }

  @Test(arguments: ["Kind regards,", "Best wishes,", "Regards", "With kind regards", "Yours truly,"])
  func leaves(_ leave: String) { #expect(findings(Self.deed, leave: leave) == []) }

  @Test(arguments: [
    "Dear reader of my prize-winning book on nursing,", "Dear team that I led for 12 years,",
    "Hello, I led 40 nurses,",
    "Dear hiring team, I am a consultant,",
  ])
  func aGreetingClaimsNothing(_ greeting: String) { #expect(findings("", greeting: greeting) != []) }

  @Test(arguments: ["Kind regards from the winner of two awards,", "Yours faithfully, head of nursing"])
  func aLeaveClaimsNothing(_ leave: String) { #expect(findings("", leave: leave) != []) }

  @Test(arguments: [
    "I would be happy to move to Cork.", "I would like to work for St Brannock Hospital.",
    "I look forward to hearing from you.", "I am applying because I led a team of 12 nurses.",
    "I am applying because I teach, and I measure what we change.",
    "I trained 14 new colleagues in mechanical ventilation and wound care because I led a team of 12 nurses.",
    "I led a team of 12 nurses because I trained 14 new colleagues in mechanical ventilation and wound care.",
  ])
  func placesAndReasons(_ sentence: String) { #expect(findings(sentence) == [], "\(sentence)") }

  @Test(arguments: [
    "I worked for St Brannock Hospital.", "I was in Cork.", "I would like to return to St Brannock Hospital.",
    "I am applying because I led a team of 21 nurses.", "I am applying because I was Ward Sister in Cork.",
    "I led a team of 12 nurses because I nursed eight patients a shift on a surgical ward.",
    "I am applying because I ran the hospital.",
  ])
  func factsAreNotTheirsToWord(_ sentence: String) { #expect(findings(sentence) != [], "\(sentence)") }

  /// A full stop inside the marks that close a quotation ends the sentence, too.
  @Test(arguments: ["“I teach, and I measure what we change.”", "(I teach, and I measure what we change.)"])
  func quotedSentencesEnd(_ sentence: String) {
    #expect(findings(sentence + " " + Self.deed) == [])
    #expect(findings(sentence + " At Harbour Hospital I led a team of 21 nurses.") != [])
  }

  @Test(arguments: [
    ("I applied because I led a team", "I applied.", "I led a team"),
    (
      "Ich bewerbe mich, weil ich ein Team geleitet habe.", "Ich bewerbe mich.", "ich ein Team geleitet habe."
    ),
    ("Je postule parce que j’ai formé dix collègues.", "Je postule.", "j’ai formé dix collègues."),
    ("Me presento porque formé a diez personas.", "Me presento.", "formé a diez personas."),
  ])
  func reasonsArePartedFromWhatTheyAreFor(_ sentence: String, _ told: String, _ reason: String) throws {
    let parts = try #require(Causes.parts(of: sentence))
    #expect(parts.told == told && parts.reason == reason)
  }

  @Test(arguments: [
    ("de", "Sehr geehrte Frau Vogt,", "Beste Grüße"), ("fr", "Cher Monsieur,", "Bien cordialement,"),
    ("fr", "Madame, Monsieur,", "Veuillez agréer, Madame, Monsieur, mes salutations distinguées."),
    ("es", "Apreciada Marta:", "Un cordial saludo,"), ("de", "Hallo liebes Bergfein-Team,", "Viele Grüße"),
  ])
  func otherLanguages(_ language: String, _ greeting: String, _ leave: String) {
    let lines = OwnCourtesies.lines(of: greeting + "\n\nText.\n\n" + leave + "\n\nNora Quill")
    #expect(lines.greetings == [greeting] && lines.closings == [leave], "\(language)")
  }
}
