import Base
import Content
import Testing

@testable import Tailoring

/// What a person wants is theirs to say; what they did, have or are is not.
@Suite struct OwnWordTests {
  private struct Said: CustomTestStringConvertible {
    var language: LanguageTag
    var isWish: Bool
    var text: String
    var testDescription: String { text }
  }

  private static let said: [Said] = (Shipped.text("docs/letters/own-sentences.tsv")?.text ?? "")
    .split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      return Said(language: LanguageTag(parts[0]) ?? "en", isWish: parts[1] == "wish", text: parts[2])
    }

  private static func word(_ language: LanguageTag, position: String = "Bridge Engineer") throws -> OwnWord {
    let text = "---\ncompany: Bridges & Sons\nposition: \(position)\n---\n\n- Bridge design\n"
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value)
    let tailored = Tailor.tailor(
      People.nurse, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    return OwnWord(tailored, for: posting, language: language)
  }

  @Test func thereAreEnoughOfBoth() {
    for language in ["en", "de", "fr", "es"] as [LanguageTag] {
      #expect(Self.said.count { $0.language == language && $0.isWish } >= 10)
    }
    #expect(Self.said.count { !$0.isWish } >= 60)
  }

  @Test func wishesAreTakenAndClaimsAreNot() throws {
    for said in Self.said {
      let problems = try Self.word(said.language).problems(in: said.text)
      #expect(problems.isEmpty == said.isWish, "\(said.text) \(problems)")
    }
  }

  /// What is shown as the beginning of a wish is one, whatever goes on with it.
  @Test(
    arguments: [
      ("en", ["learn more about bridges", "1 March 2027", "£42,000", "Leeds"]),
      ("de", ["mehr über Brücken lernen", "", "52.000 Euro", ""]),
      ("fr", ["en apprendre plus sur les ponts", "le 1er mars 2027", "42 000 €", ""]),
      ("es", ["aprender más sobre puentes", "1 de marzo de 2027", "32.000 €", "Leeds"]),
    ] as [(LanguageTag, [String])])
  func examplesAreWishes(_ language: LanguageTag, _ rest: [String]) throws {
    let word = try Self.word(language)
    for (purpose, rest) in zip([.why, .start, .salary, .move] as [OwnSentence.Purpose], rest) {
      let examples = word.examples(for: purpose)
      #expect(examples.count == 3)
      let text = examples[0] + (rest.isEmpty ? "" : " " + rest) + "."
      #expect(word.problems(in: text).isEmpty, "\(text) \(word.problems(in: text))")
    }
  }

  /// A wish in another language than the letter's is not understood, so it is refused.
  @Test func theLettersLanguageDecides() throws {
    #expect(try !Self.word("de").problems(in: "I can start on 1 March 2027.").isEmpty)
  }

  /// "as" may go before what is applied for, with a word of working there, and before nothing else.
  @Test func asGoesWithThePostAlone() throws {
    let word = try Self.word("en", position: "Ward Nurse")
    #expect(word.problems(in: "I would like to work as a ward nurse with you.").isEmpty)
    #expect(!word.problems(in: "As a ward nurse, I would like to join you.").isEmpty)
    #expect(!word.problems(in: "I would like to work as a surgeon with you.").isEmpty)
  }

  /// Employers of the profile are told from the profile.
  @Test func employersAreNotNamed() throws {
    let employer = try #require(People.nurse.work.first?.name?.plain)
    let problems = try Self.word("en").problems(in: "I would like to build what \(employer) wants.")
    #expect(problems.map(\.reason) == [.employer])
  }

  /// A grade of pay as the posting has it, and "again" of where the person has worked.
  @Test func gradesAndPlacesAreKnown() throws {
    let text =
      "---\nposition: Ward Nurse\ncompany: Aare Hospital\n---\n\n- Wound care\n\nBand 5; TV-L E 10.\n"
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value)
    var nurse = People.nurse
    nurse.work[1].location = People.text("Basel")
    func problems(_ sentence: String, _ language: LanguageTag) -> [OwnWord.Problem] {
      OwnWord(nurse, for: posting, language: language, date: People.today).problems(in: sentence)
    }
    #expect(problems("Band 5 suits me.", "en") == [])
    #expect(problems("Band 6 suits me.", "en") != [])
    #expect(problems("Ich stelle mir eine Eingruppierung in TV-L E 10 vor.", "de") == [])
    #expect(problems("Ich stelle mir eine Eingruppierung in TV-L E 12 vor.", "de") != [])
    #expect(problems("Ich möchte gern wieder in Basel arbeiten.", "de") == [])
    #expect(problems("Ich möchte gern wieder in Bern arbeiten.", "de") != [])
    #expect(problems("Meine Lohnvorstellung liegt bei CHF 5'600 im Monat bei 80 %.", "de") == [])
  }

  @Test func manyWordsAreRefused() throws {
    let text = "I would like to live there" + String(repeating: " and there", count: 30) + "."
    #expect(try Self.word("en").problems(in: text).map(\.reason) == [.length])
  }
}
