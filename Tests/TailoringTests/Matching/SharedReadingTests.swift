import Base
import Content
import TestSupport
import Testing

@testable import Tailoring

/// What applications share is what each would have found by itself.
@Suite struct SharedReadingTests {
  private static let facts = [
    "Drove trucks across Europe for six years", "Taught maths to Years 7 to 13", "Nursed 40 residents", "",
  ].map(Words.of)

  private static let vocabulary = [
    "lorry", "Lorries", "maths", "mathématiques", "care", "Pflege", "7", "Xqzvt", "residents", "the",
    "Taught",
  ]

  @Test func wordsAskedForBeforeAreComparedAlike() {
    let shared = FactMeanings(Self.facts)
    var random = SplitMix(state: 0xA5)
    for _ in 0..<200 {
      let query = Words.of(
        (0...random.below(6)).map { _ in Self.vocabulary[random.below(Self.vocabulary.count)] }
          .joined(separator: " "))
      let own = FactMeanings(Self.facts)
      #expect(shared.shares(of: query) == own.shares(of: query))
      let (a, b) = (shared.answers(to: query), own.answers(to: query))
      #expect(a.map(\.everyWord) == b.map(\.everyWord))
      #expect(a.map(\.whole) == b.map(\.whole))
    }
  }

  @Test func wordsAskedForAreForgottenWhenTheyAreTooMany() {
    let words = AskedWords()
    let nearness = [Double](repeating: 0.5, count: 10_000)
    var most = 0
    for key in 0..<400 as Range<UInt64> {
      let word = words.word(key) { AskedWord(direction: [], inverse: 0, rarity: 0, nearness: nearness) }
      #expect(word.nearness.count == 10_000)
      most = max(most, words.bytes)
    }
    #expect(most <= AskedWords.mostBytes && most > AskedWords.mostBytes / 2)
  }

  @Test func aPostingIsReadOnceAndAnewWhenItSaysOtherwise() {
    let readings = PostingReadings()
    var posting = People.posting("## Requirements\n- Wound care\n- German (B1)")
    let own = RequirementReader.read(posting)
    #expect(readings.reading(of: posting, .standard) == own)
    #expect(readings.reading(of: posting, .standard) == own)
    #expect(readings.count == 1)
    posting = People.posting("## Requirements\n- Triage")
    #expect(readings.reading(of: posting, .standard) == RequirementReader.read(posting))
    #expect(readings.reading(of: posting, .standard).requirements.map(\.text) == ["Triage"])
    for i in 0..<(2 * PostingReadings.most) {
      posting.slug = "posting-\(i)"
      _ = readings.reading(of: posting, .standard)
      #expect(readings.count <= PostingReadings.most)
    }
  }
}
