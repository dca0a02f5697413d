import Testing

@testable import Tailoring

/// Lists of words that stand in one place, whole in each of the four languages, and lists that nobody keeps beside them.
@Suite struct SharedWordsTests {
  @Test func everyLanguageHasItsWords() {
    for list in [Conjunctions.and, Conjunctions.or, OneWords.forms] {
      #expect(list.count == Tongue.allCases.count)
      for words in list {
        #expect(!words.isEmpty)
        for word in words { #expect(Words.of(word).map(\.folded) == [word]) }
      }
    }
    #expect(Conjunctions.anyAnd.isDisjoint(with: Conjunctions.or.joined()))
  }

  /// One list, one answer: what parts a fact's pieces parts a sentence's.
  @Test(arguments: [
    "plan and build", "plan or build", "planen und bauen", "planen sowie bauen", "planen oder bauen",
    "planen bzw bauen", "planifier et construire", "planifier ou construire", "planificar y construir",
    "planificar e informar", "planificar o construir", "planificar u operar",
  ])
  func theyPartPieces(_ text: String) {
    let words = Words.of(text)
    for tongue in Tongue.allCases {
      #expect(TextReading(text, words: words, tongue: tongue).pieceOf == [0, 1, 1], "\(text)")
    }
  }

  @Test(arguments: [
    ("en", "Trained one nurse at the clinic", "I trained a nurse at the clinic."),
    ("de", "Einen Azubi im Lager angeleitet", "Ich habe einen Azubi im Lager angeleitet."),
  ])
  func oneOfThem(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim).isEmpty)
  }
}
