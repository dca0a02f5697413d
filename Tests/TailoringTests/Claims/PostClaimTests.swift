import Base
import Content
import Testing

@testable import Tailoring

/// What letters say of posts: nothing of them goes on that ended, nobody leads more than their facts say, and nobody is what others are.
@Suite struct PostClaimTests {
  private static let profile: Profile = {
    var p = People.engineer
    p.work = [
      People.work("w", "", "Zahnwerk Neckar", PartialDate(year: 2017, month: 1), nil, []),
      People.work(
        "old", "Design Engineer", "Brunnhuber AG", PartialDate(year: 2013, month: 10),
        PartialDate(year: 2016, month: 12), ["Designed roller conveyors for pallets"]),
    ]
    p.work[0].position = nil
    p.work[0].roles = [
      People.role(
        "w/lead", "Team Lead Gearbox Development", PartialDate(year: 2021, month: 4), nil,
        [
          "Technical leadership of six constructors and two simulation engineers",
          "Introduced tolerancing to ISO GPS in the department",
        ]),
      People.role(
        "w/dev", "Gearbox Development Engineer", PartialDate(year: 2017, month: 1),
        PartialDate(year: 2021, month: 3), ["Designed housings in Creo, from casting to drawing"]),
    ]
    p.skills = [People.skills("s", "Software", ["Python", "Creo"])]
    p.certificates = [People.certificate("c", "Six Sigma Green Belt")]
    return p
  }()

  /// Whether any three facts of the profile support a sentence.
  private func isProven(_ sentence: String) -> Bool {
    let store = FactStore(Self.profile)
    let checker = ClaimChecker(store, date: People.today)
    let all = store.facts.map(\.id)
    func holds(_ facts: [FactID]) -> Bool { checker.problems(in: sentence, restingOn: facts).isEmpty }
    for a in all.indices {
      if holds([all[a]]) { return true }
      for b in all.indices where b > a {
        if holds([all[a], all[b]]) { return true }
        for c in all.indices where c > b && holds([all[a], all[b], all[c]]) { return true }
      }
    }
    return false
  }

  @Test(arguments: [
    "I lead Zahnwerk Neckar.", "I lead the development department.",
    "I have led the gearbox department since 2021.",
    "I have been Team Lead for eight years.", "I have been Team Lead Gearbox Development for eight years.",
    "I work for Brunnhuber AG.", "I lead a team at Brunnhuber AG.", "I hold many certificates.",
    "I know Python very well.", "I was a constructor at Zahnwerk Neckar.",
    "I was a Design Engineer at Zahnwerk Neckar.",
  ])
  func refused(_ sentence: String) {
    #expect(!isProven(sentence))
  }

  @Test(arguments: [
    "I work for Zahnwerk Neckar.", "I worked for Brunnhuber AG.",
    "I am Team Lead Gearbox Development at Zahnwerk Neckar.",
    "I have been Team Lead for four years.", "I was a design engineer at Brunnhuber AG.",
    "I am a Gearbox Development Engineer.", "I know Python and Creo.",
    "I have been at Zahnwerk Neckar for eight years.",
    "I hold a Six Sigma Green Belt.",
  ])
  func proven(_ sentence: String) {
    #expect(isProven(sentence))
  }
}
