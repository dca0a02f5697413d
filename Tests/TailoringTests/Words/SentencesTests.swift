import Testing

@testable import Tailoring

/// Where running text is cut into sentences.
@Suite struct SentencesTests {
  @Test(arguments: [
    ["You write: “We want nurses who teach.”", "I led a team."],
    ["Sie schreiben: „Wir suchen jemanden.“", "Ich leite ein Team."],
    ["Vous écrivez : « Nous cherchons. »", "J’ai formé six élèves."],
    ["Vous écrivez : «\u{202F}Nous cherchons.\u{202F}»", "J’ai formé six élèves."],
    ["Sie schreiben: »Wir suchen jemanden!«", "Ich leite ein Team."],
    ["I led a team (of twelve nurses.)", "I teach."],
    ["“Who teaches?”", "I do."], ["I teach [as a guest.]", "So it is."],
    ["He said ‘Go.’", "I went."],
    ["I am applying at Harbour Sourdough Ltd.", "“We bake 1,200 loaves”, you write."],
    ["I cut scrap by 38 %.", "I led a team."], ["Ausschuss sank um 38 %.", "Ich leite ein Team."],
    ["Travel of up to 40 %.", "You must hold an SMSTS."],
    ["Vous êtes titulaire du permis B.", "Créativité et sens du service."],
    ["Führerschein der Klasse B.", "Freude am Umgang mit Menschen."],
    ["I work at Smith & Co.", "In the same post I lead three people."],
  ])
  func quotationMarksCloseASentence(_ sentences: [String]) {
    #expect(Sentences.split(sentences.joined(separator: " ")) == sentences)
  }

  @Test(arguments: [
    "I wrote the “No. 7” checklist.", "Sold 1.200 books (ca. 40 % abroad) in 3. quarter.",
    "“Yes.” is what she said.", "At Smith & Co. Bristol I led a team.", "Harbour Ltd. (Leeds) made 40 pumps.",
    "I know Dr. In of Seoul.", "I met J. Smith there.", "Am 5. März war es soweit.",
  ])
  func whatGoesOnIsOneSentence(_ text: String) { #expect(Sentences.split(text) == [text]) }
}
