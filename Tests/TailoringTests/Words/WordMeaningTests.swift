import Base
import Content
import Testing

@testable import Tailoring

/// What words mean, by the table of vectors in the program.
@Suite struct WordMeaningTests {
  private static func cosine(_ a: String, _ b: String) -> Double {
    let table = WordVectors()
    let (x, y) = (WordMeaning(Words.of(a)[0], table).direction, WordMeaning(Words.of(b)[0], table).direction)
    func product(_ a: [Int8], _ b: [Int8]) -> Double {
      zip(a, b).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    }
    let lengths = (product(x, x) * product(y, y)).squareRoot()
    return lengths > 0 ? product(x, y) / lengths : 0
  }

  /// A word, one of like meaning, and one of another.
  static let nearer = [
    ("teacher", "tutor", "tutelage"), ("invoice", "billing", "voice"), ("lorry", "truck", "sorry"),
    ("bridge", "viaduct", "fridge"), ("pupils", "students", "couples"),
    // Across languages.
    ("teacher", "enseignant", "teaser"), ("accounting", "contabilidad", "contable"),
    ("Pflege", "nursing", "Pflug"), ("plombier", "plumber", "plumage"),
    // A compound that is no word of the table.
    ("Brückenprüfung", "bridge", "airport"),
  ]

  @Test(arguments: nearer) func likeMeaningIsNearer(_ word: String, _ like: String, _ other: String) {
    #expect(Self.cosine(word, like) > Self.cosine(word, other))
  }

  @Test func theTableIsWhole() {
    let table = WordVectors()
    #expect(table.count > 100_000)
    #expect(table.dimensions == 48)
    #expect(table.row(of: Array("nurse".utf8)[...]) != nil)
    #expect(table.row(of: Array("nursexyz".utf8)[...]) == nil)
    #expect(table.row(of: [][...]) == nil)
    #expect(table.row(of: [0xFF, 0xFF][...]) == nil)
  }

  @Test func rareWordsWeighMore() {
    let table = WordVectors()
    func rarity(_ word: String) -> Double { WordMeaning(Words.of(word)[0], table).rarity }
    #expect(rarity("the") < rarity("school"))
    #expect(rarity("school") < rarity("conveyancing"))
    #expect(rarity("Xqzvt") == 1)
    #expect(rarity("7") < rarity("7671"))
  }

  /// Facts, and what is asked for; the first fact answers best.
  static let rankings: [(asked: String, facts: [String])] = [
    (
      "Experience with lorries",
      ["Drove trucks across Europe for six years", "Taught pupils in a village", "Sorted mail at night"]
    ),
    (
      "Care of elderly patients",
      ["Nursed residents of a home for the aged", "Carefully patched old servers", "Sold used cars"]
    ),
    (
      "Erfahrung in der Buchhaltung",
      ["Prepared accounts and bookkeeping for two firms", "Reparierte alte Boote", "Hielt Bienen"]
    ),
    (
      "Enseignement des mathématiques",
      ["Taught maths to Years 7 to 13", "Enseigne lumineuse posée", "Vendu des jouets"]
    ),
  ]

  @Test(arguments: rankings) func answersComeFirst(_ asked: String, _ facts: [String]) {
    for turn in facts.indices {
      let order = Array(facts[turn...] + facts[..<turn])
      let meanings = FactMeanings(order.map(Words.of))
      let shares = meanings.shares(of: Words.of(asked))
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 })
      let best = shares.indices.max { shares[$0] < shares[$1] }
      #expect(best.map { order[$0] } == facts[0])
    }
  }

  @Test func sameWordsMeanTheSame() {
    let text = "Xqzvt and grmblfx with 7671 wound dressings"
    let meanings = FactMeanings([Words.of(text), Words.of("")])
    #expect(meanings.shares(of: Words.of(text)) == [1, 0])
    #expect(meanings.shares(of: []) == [0, 0])
    #expect(FactMeanings([]).shares(of: Words.of(text)).isEmpty)
  }

  /// No statement gets a verdict by what it means alone.
  @Test func meaningAloneShowsNothing() {
    var profile = Profile(slug: "driver", language: "en")
    profile.work = [
      People.work(
        "w1", "Driver", "Haulier", PartialDate(year: 2020), nil, ["Drove trucks across Europe"])
    ]
    let requirement = Requirement(
      id: FactID("posting/requirement-1"), kind: .skill, strength: .must, text: "Lorry transport",
      range: SourceRange(file: "post.md"))
    let match = Matcher(profile, date: PartialDate(year: 2026)).match(requirement)
    #expect(match.verdict == .notShown)
  }
}
