import Testing

@testable import Import

/// Cells beside the text, fonts without heights, tables: pages as words with places.
@Suite struct SideCellTests {
  /// A word of 10 points, 5 a letter.
  private static func words(_ text: String, x: Double, y: Double, isBold: Bool = false) -> [PositionedWord] {
    var left = x
    return text.split(separator: " ").map(\.description).map { (word: String) -> PositionedWord in
      let right = left + 5.0 * Double(word.utf8.count)
      defer { left = right + 2.5 }
      var found = PositionedWord(text: word, left: left, top: y, right: right, bottom: y + 11)
      found.isBold = isBold
      return found
    }
  }

  private static func lines(_ words: [PositionedWord]) -> [String] {
    LineFinder.lines(
      PositionedPage(width: 600, height: 800, words: words), number: 1, firstColumn: 0
    ).map(\.text)
  }

  @Test func datesBesideBulletsBelongToTheHeading() {
    let page =
      Self.words("Acme Foods, Manager", x: 50, y: 100, isBold: true)
      + Self.words("Leeds, United", x: 440, y: 100)
      + Self.words("• Ran three warehouses with 140 staff and a yearly budget of", x: 60, y: 114)
      + Self.words("Kingdom", x: 440, y: 114) + Self.words("six million", x: 70, y: 128)
      + Self.words("Mar 2018 – Feb", x: 440, y: 128) + Self.words("2020", x: 440, y: 142)
      + Self.words("• Cut waste", x: 60, y: 142)
    #expect(
      Self.lines(page) == [
        "Acme Foods, Manager\tLeeds, United Kingdom\tMar 2018 – Feb 2020",
        "• Ran three warehouses with 140 staff and a yearly budget of", "six million", "• Cut waste",
      ])
  }

  @Test func datesInTheMarginAreOneCell() {
    let page =
      Self.words("September 2014 –", x: 50, y: 100) + Self.words("Nurse", x: 160, y: 100, isBold: true)
      + Self.words("March 2018", x: 50, y: 114)
      + Self.words("Lakeside Hospital of the County", x: 160, y: 114)
      + Self.words("May 2010 – July", x: 50, y: 142) + Self.words("Assistant", x: 160, y: 142, isBold: true)
      + Self.words("2014", x: 50, y: 156) + Self.words("Harbour Clinic", x: 160, y: 156)
    #expect(
      Self.lines(page) == [
        "September 2014 – March 2018\tNurse", "Lakeside Hospital of the County",
        "May 2010 – July 2014\tAssistant",
        "Harbour Clinic",
      ])
  }

  @Test func entriesInRowsKeepTheirOwnDates() {
    let page =
      Self.words("Master, Physics", x: 50, y: 100) + Self.words("2012 – 2014", x: 440, y: 100)
      + Self.words("Bachelor, Physics", x: 50, y: 114) + Self.words("2009 – 2012", x: 440, y: 114)
    #expect(Self.lines(page) == ["Master, Physics\t2012 – 2014", "Bachelor, Physics\t2009 – 2012"])
  }

  @Test func aHeadingInTheMarginIsOneText() {
    let page =
      Self.words("Professional", x: 50, y: 100, isBold: true)
      + Self.words("Nurse, Lakeside Hospital", x: 160, y: 100)
      + Self.words("Experience", x: 50, y: 114, isBold: true)
      + Self.words("Cared for patients", x: 172, y: 114)
    #expect(Self.lines(page)[0] == "Professional Experience\tNurse, Lakeside Hospital")
  }

  @Test func aTextThatBeginsWhereOthersDoIsACell() {
    let page = ["Data", "Databases", "Operating systems used"].enumerated().flatMap { at, label in
      Self.words(label, x: 50, y: 100 + 14 * Double(at))
        + Self.words("one, two", x: 163, y: 100 + 14 * Double(at))
    }
    #expect(Self.lines(page).last == "Operating systems used\tone, two")
  }

  @Test func boxesOfFontsWithoutAHeightAreTakenFromTheOtherProgram() {
    let words = """
      <page width="600" height="800">
        <word xMin="50" yMin="90" xMax="80" yMax="116">Jane</word>
      </page>
      """
    let styles = """
      <page number="1" top="0" left="0" height="800" width="600">
      <fontspec id="0" size="10" family="Times" color="#000000"/>
      <text top="100" left="50" width="30" height="12" font="0">Jane</text>
      """
    let page = PositionedText.pages(words: Array(words.utf8), styles: Array(styles.utf8))[0]
    #expect(page.words.map(\.top) == [100] && page.words.map(\.bottom) == [112])
  }

  @Test(arguments: [
    ("Zusammen\u{AD}\u{2010}", "Zusammen\u{AD}"), ("Zusam\u{AD}men", "Zusammen"), ("Bau\u{AD}-", "Bau\u{AD}"),
  ])
  func softHyphensAreMarksOfDivision(_ text: String, _ mended: String) {
    #expect(TextMending.mended(text) == mended)
  }

  @Test(arguments: [("o Led it", 2), ("§ Led it", 3), ("o led it", nil), ("of note", nil), ("➤ Led", 4)])
  func signsThatStandForBullets(_ text: String, _ bytes: Int?) {
    #expect(Bullets.length(text) == bytes)
  }
}
