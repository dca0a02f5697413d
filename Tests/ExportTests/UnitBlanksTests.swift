import Testing

@testable import Export

/// Numbers and their units stay on one line of a page.
@Suite struct UnitBlanksTests {
  @Test(arguments: [
    ("took 19 ms, then 26 hours", "took 19\u{A0}ms, then 26 hours"),
    ("cut by 41 %.", "cut by 41\u{A0}%."),
    ("Bausumme 9,4 Mio. €, 112 m lang", "Bausumme 9,4\u{A0}Mio.\u{A0}€, 112\u{A0}m lang"),
    ("(8 km²)", "(8\u{A0}km²)"), ("310 000 €", "310 000\u{A0}€"),
    ("4.2 million CHF", "4.2\u{A0}million\u{A0}CHF"),
    ("9,4 Mio. Euro", "9,4\u{A0}Mio.\u{A0}Euro"), ("5 °C", "5\u{A0}°C"),
  ])
  func unitsAreTied(text: String, tied: String) { #expect(UnitBlanks.tied(text) == tied) }

  @Test(arguments: [
    "", " ", "1", "1 ", " ms", "in 2019 in Dublin", "the 3 of us", "14 bridges", "ten ms", "A 23 geplant",
    "19  ms",
    "about a million", "Mio. €",
  ])
  func othersAreNot(text: String) { #expect(UnitBlanks.tied(text) == nil) }
}
