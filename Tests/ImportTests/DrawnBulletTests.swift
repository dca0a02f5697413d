import Base
import Testing

@testable import Import

/// Bullets that are drawn and no text: small marks beside words.
@Suite struct DrawnBulletTests {
  private static func word(_ text: String, _ x: Double, _ y: Double, isBold: Bool = false) -> PositionedWord {
    var word = PositionedWord(
      text: text, left: x, top: y, right: x + 5 * Double(text.count), bottom: y + 12)
    word.isBold = isBold
    return word
  }

  private static func mark(_ x: Double, _ y: Double, _ size: Double = 3) -> DrawnMark {
    DrawnMark(page: 1, left: x, top: y - size / 2, right: x + size, bottom: y + size / 2)
  }

  /// The words that stand before others as bullets.
  private static func bullets(_ words: [PositionedWord], _ marks: [DrawnMark]) -> [Double] {
    var pages = [PositionedPage(width: 600, height: 800, words: words)]
    DrawnBullets(marks).add(to: &pages)
    return pages[0].words.filter { $0.text == "•" }.map(\.top)
  }

  private static let words = [
    word("Cut", 60, 100), word("costs", 80, 100), word("Led", 60, 120), word("Wrote", 60, 140),
  ]

  @Test func marksBeforeLinesAreBullets() {
    let marks = [Self.mark(50, 106), Self.mark(50, 126), Self.mark(50, 146)]
    #expect(Self.bullets(Self.words, marks) == [100, 120, 140])
  }

  @Test func aMarkDrawnTwiceIsOneBullet() {
    let marks = [Self.mark(50, 106), Self.mark(50, 106), Self.mark(50, 126)]
    #expect(Self.bullets(Self.words, marks) == [100, 120])
  }

  @Test(arguments: [
    // The dots of a rating stand side by side.
    [mark(50, 106), mark(55, 106), mark(50, 126), mark(55, 126)],
    // A rule is no mark, and an icon is as high as the text.
    [DrawnMark(page: 1, left: 45, top: 105, right: 53, bottom: 107)],
    [mark(48, 106, 9), mark(48, 126, 9)],
    // One alone is no list; what stands behind a word is a sign between two.
    [mark(50, 106)], [mark(76.5, 106, 2), mark(76.5, 126, 2)],
    // Far away from every line.
    [mark(10, 106), mark(10, 126)], [mark(50, 300), mark(50, 320)],
  ]) func otherMarksAreNone(marks: [DrawnMark]) {
    #expect(Self.bullets(Self.words, marks) == [])
  }

  @Test func dotsOfALineOfTimeAreNone() {
    let words = [Self.word("Engineer", 60, 100, isBold: true), Self.word("Developer", 60, 120, isBold: true)]
    #expect(Self.bullets(words, [Self.mark(50, 106), Self.mark(50, 126)]) == [])
  }

  @Test func statementsAreToldApart() throws {
    var page = Drafts.line("Jane Sample", 50, 10, 20) + Drafts.line("Experience", 50, 40, 14)
    page += Drafts.line("Example Ltd, Staff Engineer, March 2019 – Present", 50, 70)
    page += Drafts.line(
      "Cut the cost of every single payment from four cents to one cent by joining them", 62, 86)
    page += Drafts.line("in groups", 62, 100) + Drafts.line("Led five people", 62, 114)
    page += Drafts.line("Wrote the parser", 62, 128)
    let marks = [93.0, 121, 135].map {
      DrawnMark(page: 1, left: 52, top: $0 - 1.5, right: 55, bottom: $0 + 1.5)
    }
    let draft = try #require(
      Import.read(words: Array(Drafts.page(page).utf8), marks: marks, name: "cv.pdf").value)
    #expect(
      draft["work[0].highlights[0]"]
        == "Cut the cost of every single payment from four cents to one cent by joining them in groups")
    #expect(draft["work[0].highlights[1]"] == "Led five people")
    #expect(draft["work[0].highlights[2]"] == "Wrote the parser")
  }

  @Test func aMarkIsSaidInALine() {
    let mark = DrawnMark(page: 2, left: 1.25, top: 10, right: 4, bottom: 13.5)
    #expect(DrawnMark(line: mark.line) == mark)
    for line in ["", "1 2 3 4", "x 1 2 3 4", "0 1 2 3 4", "1 nan 2 3 4", "1e300 1 2 3 4", "1 2 3 4 1e99"] {
      #expect(DrawnMark(line: line) == nil)
    }
  }
}
