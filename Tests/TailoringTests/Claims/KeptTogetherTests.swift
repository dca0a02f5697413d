import Base
import Content
import Testing

@testable import Tailoring

/// Times, prizes, lengths and titles stay with what the facts say them of.
@Suite struct KeptTogetherTests {
  private static let profile: Profile = {
    var p = Profile(slug: "d", language: "en")
    p.basics.summary = People.text(
      "Hotel night manager with eleven years in hospitality, seven of them on nights. "
        + "Looking to move into facilities coordination. "
        + "I am the only manager in the building from 23:00 to 07:00.")
    p.work = [
      People.work(
        "c", "Night Manager", "Calder Exchange Hotel", PartialDate(year: 2019, month: 3), nil,
        [
          "Carry out weekly fire alarm tests and monthly emergency lighting checks and keep the log book",
          "Look after the contractors who work at night",
          "Act as fire incident controller; led 9 full evacuations",
          "Duty holder's deputy for Legionella: flushing little-used outlets and temperature records",
          "Determined metals by ICP-MS and anions by ion chromatography in drinking water",
          "First-line maintenance of 4 HPLC systems",
        ]),
      People.work(
        "a", "Assistant Night Manager", "Aire Park Hotel", PartialDate(year: 2016, month: 6),
        PartialDate(year: 2019, month: 2),
        ["Covered for the Night Manager on 2 nights a week", "Ran the night audit for 88 rooms"]),
      People.work(
        "r", "Receptionist", "Aire Park Hotel", PartialDate(year: 2014, month: 9),
        PartialDate(year: 2016, month: 5), ["Employee of the Month in November 2015"]),
    ]
    p.certificates = [
      People.certificate("n", "NEBOSH National General Certificate in Occupational Health and Safety"),
      People.certificate("i", "IOSH Managing Safely"),
    ]
    return p
  }()

  private func problems(_ sentence: String) -> [ClaimProblem] {
    let store = FactStore(Self.profile)
    let checker = ClaimChecker(store, date: PartialDate(year: 2026, month: 11))
    let matcher = Matcher(store, date: PartialDate(year: 2026, month: 11))
    let facts = matcher.sources(of: sentence).filter { store[$0] != nil }
    // As a reader of documents does: alone, or with what else is near.
    for count in 1...3 {
      for first in facts.prefix(6) {
        let rest = Array(([first] + facts.filter { $0 != first }).prefix(count))
        let found = checker.problems(in: sentence, restingOn: rest)
        if found.isEmpty { return [] }
      }
    }
    return checker.problems(in: sentence, restingOn: Array(facts.prefix(1)))
  }

  @Test(arguments: [
    "I was Night Manager at Aire Park Hotel.", "I was Manager at Aire Park Hotel.",
    "As Night Manager at Aire Park Hotel I ran the night audit for 88 rooms.",
    "I have eleven years as a hotel night manager.", "I have been a hotel night manager for eleven years.",
    "I was Employee of the Year in 2015.", "I have seven years in hospitality, eleven of them on nights.",
    "I have eleven years on nights.",
    "I carry out monthly fire alarm tests and weekly emergency lighting checks.",
    "I am the only manager in the building from 07:00 to 23:00.",
    "The contractors look after me at night.", "I coordinate facilities at Calder Exchange Hotel.",
    "I have experience of facilities coordination.", "I work in facilities coordination.",
    "I was Night Manager at Calder Exchange Hotel and Aire Park Hotel.",
    "I was Employee of the Month for a year.", "I was Employee of the Month in November 2015 and 2014.",
    "I lead the contractors who work at night.", "I am responsible for Legionella.",
    "I led 9 full evacuations in one night.", "I led 9 full evacuations in a single shift.",
    "The Night Manager covered for me on 2 nights a week.",
    "I determined anions by ICP-MS and metals by ion chromatography in drinking water.",
    "I maintain 4 HPLC systems.",
  ])
  func isRefused(_ sentence: String) { #expect(!problems(sentence).isEmpty) }

  @Test(arguments: [
    "I am looking to move into facilities coordination.",
    "I was Assistant Night Manager at Aire Park Hotel.", "I hold the IOSH Managing Safely certificate.",
    "I have been Night Manager at Calder Exchange Hotel since March 2019.",
    "I have eleven years in hospitality, seven of them on nights.",
    "I was Employee of the Month in November 2015.",
    "I carry out weekly fire alarm tests and monthly emergency lighting checks.",
    "I am the only manager in the building from 23:00 to 07:00.",
    "At Aire Park Hotel I covered for the Night Manager on 2 nights a week.",
    "I look after the contractors who work at night.", "I led 9 full evacuations.",
    "I determined metals by ICP-MS and anions by ion chromatography in drinking water.",
    "I determined anions by ion chromatography and metals by ICP-MS in drinking water.",
    "I do the first-line maintenance of 4 HPLC systems.",
  ])
  func passes(_ sentence: String) { #expect(problems(sentence).isEmpty, "\(problems(sentence))") }
}
