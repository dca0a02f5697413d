import Base
import Content
import Testing

@testable import Tailoring

/// However long a statement is, no letter tells it and no sentence in other words is held against all of it: the work for a
/// profile is bounded by its bytes.
@Suite struct LongTextTests {
  private static func long(_ words: Int, _ joint: String = " and ") -> String {
    "Managed " + (0..<words / 2).map { "site\($0)" }.joined(separator: joint)
  }

  private static func profile(_ statement: String) -> Profile {
    var profile = Profile(slug: "ida")
    profile.basics.name = People.text("Ida Berg")
    profile.work = [
      People.work(
        "work/b", "Design Engineer", "Windgear Ltd", PartialDate(year: 2020, month: 1), nil,
        [statement, "Ran fatigue tests on forty gear sets and reported the results to the certifying body"])
    ]
    return profile
  }

  private static func letter(_ statement: String) throws -> (text: String, diagnostics: [Diagnostic]) {
    let posting = try #require(
      JobPostingReader.read(
        SourceText(
          file: "post.md",
          text:
            "---\ncompany: Haldane\nposition: Engineer\nlanguage: en\n---\n\nRequirements:\n- Managed site1\n- Fatigue tests\n"
        ), slug: "post"
      ).value)
    let tailored = Tailor.tailor(
      profile(statement), to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting)
    return (letter.value.paragraphs.joined().map(\.text.plain).joined(separator: "\n"), letter.diagnostics)
  }

  @Test func noLetterTellsIt() throws {
    let short = try Self.letter("Managed site1 and site2 for the whole of the programme in two years")
    #expect(short.text.contains("site1"))
    for words in [StatementLength.most + 2, 4_000] {
      let long = try Self.letter(Self.long(words))
      #expect(!long.text.contains("site1") && long.text.contains("fatigue"))
      // It was not tried either.
      #expect(!long.diagnostics.contains { $0.message.contains("site1") })
    }
  }

  @Test func itIsTakenWordForWordAlone() {
    let text = Self.long(ClaimChecker.mostFactWords + 100)
    #expect(People.problems("en", text, text).isEmpty)
    #expect(People.problems("en", text, "I managed site0 and site1.").map(\.kind) == [.word])
    #expect(People.problems("en", Self.long(4), "I managed site0 and site1.").isEmpty)
  }

  /// Each sentence of a long text is found in it without reading the text again.
  @Test func sentencesOfALongText() {
    let sentences = (0..<3_000).map { "Ran site \($0) for two years" }
    let text = sentences.joined(separator: ". ")
    let fact = Fact(id: FactID("a"), kind: .summary, text: text, item: FactID("a"), path: "", place: "")
    let readings = FactReadings()
    #expect(sentences.allSatisfy { VerbatimForm.holds($0 + ".", in: [fact], readings) })
    #expect(!VerbatimForm.holds("Ran site 3000 for two years.", in: [fact], readings))
    #expect(VerbatimForm.parts(of: fact).count == 3_001)
  }

  @Test func partsOfATextAreFoundByTheirNumber() {
    let text = "I ran sites, and (with six others) planned them; later I led it all. I left."
    let reading = TextReading(text, words: Words.of(text), tongue: .en)
    for piece in -1...12 {
      #expect(
        Array(reading.words(ofPiece: piece)) == reading.words.indices.filter { reading.pieceOf[$0] == piece })
      #expect(
        Array(reading.words(ofClause: piece))
          == reading.words.indices.filter { reading.clauseOf[$0] == piece })
    }
  }
}
