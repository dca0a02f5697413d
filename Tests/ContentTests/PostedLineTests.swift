import Base
import Testing

@testable import Content

/// The day that a posting's text says it was published on.
@Suite struct PostedLineTests {
  @Test(
    arguments: [
      ("Nurse\n\nPosted: 12 May 2025\n", PartialDate(year: 2025, month: 5, day: 12)),
      ("**Date posted:** 2025-05-12", PartialDate(year: 2025, month: 5, day: 12)),
      ("Veröffentlicht am 03.11.2025", PartialDate(year: 2025, month: 11, day: 3)),
      ("Publiée le 1 juillet 2025", PartialDate(year: 2025, month: 7, day: 1)),
      ("Publicado el 5 de enero de 2026", PartialDate(year: 2026, month: 1, day: 5)),
      ("Published on May 3, 2025", PartialDate(year: 2025, month: 5, day: 3)),
    ])
  func read(_ text: String, _ date: PartialDate) { #expect(PostedLine.find(in: text) == date) }

  @Test(arguments: [
    "Closing date: 12 May 2025", "Posted by Ann", "Posted: yesterday", "Posted: 31 February 2025",
    "We posted 12 May 2025", "Posted 12 May", "",
  ])
  func notRead(_ text: String) { #expect(PostedLine.find(in: text) == nil) }
}
