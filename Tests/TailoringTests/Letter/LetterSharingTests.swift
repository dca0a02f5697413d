import Base
import Content
import TestSupport
import Testing

@testable import Tailoring

/// How much of one person's letters is the same: no sentence stands in more than a fifth of them, salutation and close aside.
/// Sentences are those that the composer makes.
@Suite struct LetterSharingTests {
  private static let people = [
    "aoife-tarpey-quinn", "marcus-adeyemi-holt", "joerg-moellenbuettel", "maelle-lecoeur-jaffre",
    "ines-carballido-otero",
  ]

  private static func profile(_ slug: String) -> Profile? {
    Shipped.profile(slug)
      ?? Shipped.text("docs/letters/profiles/\(slug)/profile.yaml").flatMap {
        ProfileReader.read($0, slug: slug).value
      }
  }

  private static func sentences(_ profile: Profile, _ posting: JobPosting) -> [String] {
    let tailored = Tailor.tailor(
      profile, to: posting, pages: 2, date: PartialDate(year: 2026, month: 6), measure: FakeMeasure())
    let letter = LetterComposer.compose(tailored, for: posting).value
    return letter.paragraphs.dropLast().joined().map(\.text.plain)
  }

  /// To every posting of their language that the repository has and anybody may read.
  @Test(arguments: people) func noSentenceIsInManyLetters(_ slug: String) throws {
    let profile = try #require(Self.profile(slug))
    let postings = OpenPostings.of(profile.language.primary, in: Shipped.root)
    #expect(postings.count >= 20)
    let letters = postings.map { Self.sentences(profile, $0) }
    let most = LetterReadingTests.mostShared(letters)
    #expect(most.count * 5 <= letters.count, "\(most.count) of \(letters.count): \(most.text)")
  }

  /// To forty employers that all ask for what the person has: the same statements and papers answer each.
  @Test(arguments: people) func lettersToOnesOwnTradeDiffer(_ slug: String) throws {
    let profile = try #require(Self.profile(slug))
    let letters = OwnTradePostings.of(profile, count: 40).map { Self.sentences(profile, $0) }
    #expect(letters.count == 40)
    let most = LetterReadingTests.mostShared(letters)
    #expect(most.count * 5 <= letters.count, "\(most.count) of \(letters.count): \(most.text)")
  }
}
