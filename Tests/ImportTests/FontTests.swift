import Testing

@testable import Import

/// Characters as fonts give them.
@Suite struct FontTests {
  @Test func softHyphensThatAreShownAreHyphens() {
    #expect(
      TextMending.withHardHyphens(["2019", "\u{AD}", "2021", "add\u{AD}ons"]) == [
        "2019", "-", "2021", "add-ons",
      ])
    #expect(TextMending.withHardHyphens(["2019\u{AD}2021"]) == ["2019-2021"])
    // Nothing says that they are shown, or hyphens of another kind are.
    #expect(TextMending.withHardHyphens(["add\u{AD}ons"]) == ["add\u{AD}ons"])
    let both = ["\u{AD}", "add\u{AD}ons", "co-op"]
    #expect(TextMending.withHardHyphens(both) == both)
  }

  @Test func datesWithSoftHyphensAreStretches() throws {
    let words =
      Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Experience", 60, 90, 13)
      + Drafts.line("Engineer, Example Ltd", 60, 110) + Drafts.line("Mar. 2019 \u{AD} Present", 440, 110)
      + Drafts.line("• Wrote add\u{AD}ons.", 60, 126)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["work[0].startDate"] == "2019-03")
    #expect(draft["work[0].endDate"] == "present")
    #expect(draft["work[0].highlights[0]"] == "Wrote add-ons.")
  }

  @Test func bulletsOfFontsOfPixels() {
    #expect(TextMending.mendedWord("\u{88}") == "•")
    #expect(TextMending.mendedWord("\u{F}") == "•")
    #expect(TextMending.mendedWord("e\u{E}cient") == "efficient")
  }
}
