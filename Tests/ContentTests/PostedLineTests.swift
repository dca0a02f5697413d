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
      ("Publicado: 12 de noviembre de 2026", PartialDate(year: 2026, month: 11, day: 12)),
      ("Erschienen: 21.10.2026", PartialDate(year: 2026, month: 10, day: 21)),
      ("Anzeige vom\n26.10.2026\nVollzeit", PartialDate(year: 2026, month: 10, day: 26)),
      ("Fecha: 5 de octubre de 2026", PartialDate(year: 2026, month: 10, day: 5)),
    ])
  func read(_ text: String, _ date: PartialDate) { #expect(PostedLine.find(in: text) == date) }

  @Test(arguments: [
    "Closing date: 12 May 2025", "Posted by Ann", "Posted: yesterday", "Posted: 31 February 2025",
    "We posted 12 May 2025", "Posted 12 May", "", "Posted", "Fecha límite: 15/12/2026",
    "Fecha de inicio: 1/2/2027",
    "Publicada hace 3d", "Anzeige vom\nMontag",
  ])
  func notRead(_ text: String) { #expect(PostedLine.find(in: text) == nil) }
}
