import Base
import Content
import Testing

@testable import Tailoring

@Suite struct VocabularyTests {
  static func names(_ text: String, _ vocabulary: Vocabulary = .standard) -> [String] {
    vocabulary.reading.terms(in: text).map(\.name)
  }

  @Test func thousandsOfTermsFromOpenData() {
    let open = Vocabulary.standard.reading.entries.filter(\.isOpen)
    #expect(open.count >= 2_000)
    #expect(Set(open.map(\.name)).count == open.count)
    #expect(Vocabulary.standard.claims.entries.allSatisfy { !$0.isOpen })
  }

  @Test(arguments: [
    ("metal smoothing technologies and dry tumbling", ["metal smoothing technologies", "dry tumbling"]),
    ("connaissances en droit du travail", ["labour law"]),
    ("conocimientos de historia del arte", ["art history"]),
    ("insolvency law, contract law", ["insolvency law", "contract law"]),
    ("a good sense of humour", []),
  ])
  func manyTradesInSeveralLanguages(_ text: String, _ expected: [String]) {
    let found = Self.names(text)
    for name in expected { #expect(found.contains(name), "\(found)") }
    if expected.isEmpty { #expect(found == []) }
  }

  /// The quick keys of open names are those that texts are read with.
  @Test func quickKeysAreTheOrdinaryOnes() {
    for line in OpenTermData.esco.split(separator: "\n") {
      for name in line.split(separator: "|") {
        var name = String(name.drop { $0 == "=" })
        guard let keys = name.withUTF8({ NameKeys($0) }) else { continue }
        let words = Words.of(name)
        #expect(keys.count == words.count, "\(name)")
        #expect(keys.first == words.first?.key ?? 0, "\(name)")
        #expect(keys.key == (words.dropFirst().reduce(keys.first) { Words.join($0, $1.key) }), "\(name)")
        #expect(words.isEmpty || keys.last == words.last?.range, "\(name)")
      }
    }
  }

  /// Sets find what their texts say, whether their keys were made in the quick way or not.
  @Test(arguments: [
    "running", "Classes", "bridges", "Schulen", "care", "eg", "zb", "ab", "a1", "2024", "stress", "l'eau",
    "C++", "Zürich", "CI/CD",
  ])
  func setsHoldTheirWords(_ word: String) throws {
    let token = try #require(PhraseTokens.of(word).last)
    #expect(WordSet("other " + word + "\nmore").contains(token))
    #expect(WordSet(isExact: true, "other " + word).contains(token))
    #expect(!WordSet("other more").contains(token) && !WordSet(isExact: true, "other more").contains(token))
    let words = Words.of(word)
    #expect(PhraseSet("other|" + word).firstRange(in: words) == words.indices)
    #expect(PhraseSet("of " + word).firstRange(in: Words.of("the school of " + word)) != nil)
    #expect(PhraseSet("other|of " + word).firstRange(in: words) == nil)
  }

  @Test func factsAreReadOnceInEachLanguage() {
    let readings = FactReadings()
    let text = "Led Teams, 12 people"
    var count = 0
    for tongue in [Tongue.en, .de, .en, .de] {
      let reading = readings.reading(of: text, in: tongue) {
        count += 1
        return TextReading(text, words: readings.words(of: text), tongue: tongue)
      }
      #expect(reading.tongue == tongue && reading.text == text)
      #expect(reading.roots == TextReading(text, words: Words.of(text), tongue: tongue).roots)
    }
    #expect(count == 2)
    for text in [text, text, "„Zürich“ – 3 %."] {
      let fact = Fact(id: FactID("a"), kind: .highlight, text: text, item: FactID("a"), path: "", place: "")
      #expect(readings.parts(of: fact) == VerbatimForm.parts(of: fact))
    }
  }

  /// A term of ours is never lost to a longer one of the open data.
  @Test func ourTermsComeFirst() {
    for entry in TermTable.standard.entries {
      let found = Set(TermTable.standard.hits(in: Words.of(entry.name)).map(\.term))
      #expect(found.isSubset(of: TermTable.full.hits(in: Words.of(entry.name)).map(\.term)), "\(entry.name)")
    }
  }

  @Test func ownTermsShowWhatTheyInclude() {
    let own = [SkillDefinition(name: "Baxter Prismaflex", aliases: ["=PRISMA"], includes: ["dialysis"])]
    let vocabulary = Vocabulary(own)
    #expect(Self.names("Worked with PRISMA daily", vocabulary) == ["Baxter Prismaflex"])
    #expect(Self.names("Worked with a prisma daily", vocabulary) == [])
    var person = People.nurse
    person.work[0].highlights += People.highlights("x", ["Ran the Baxter Prismaflex for 40 patients"])
    let posting = People.posting("## Requirements\n- Dialysis nursing\n")
    func verdict(_ vocabulary: Vocabulary) -> Match.Verdict? {
      Tailor.tailor(
        person, to: posting, pages: 2, date: People.today, vocabulary: vocabulary, measure: FakeMeasure()
      ).matches.first?.verdict
    }
    #expect(verdict(.standard) != .shown)
    #expect(verdict(vocabulary) == .shown)
    #expect(
      Vocabulary([SkillDefinition(name: "x", includes: ["no such skill"])]).unknownNames == ["no such skill"])
  }

  /// The looser names of open data prove nothing: "managing projects" stands there beside "project commissioning".
  @Test func openNamesProveNoClaim() {
    var person = Profile(slug: "p", language: "en")
    person.work = [
      People.work(
        "w1", "Engineer", "Mill", PartialDate(year: 2018), nil, ["Project commissioning of two mills"])
    ]
    let checker = ClaimChecker(FactStore(person), date: People.today)
    #expect(!checker.problems(in: "I was managing projects.", restingOn: [FactID("w1/0")]).isEmpty)
  }
}
