import Base
import Content
import Testing

@testable import Tailoring

/// Sentences that put true words together into something untrue.
@Suite struct ClaimAttackTests {
  static let person: Profile = {
    var p = Profile(slug: "mixed", language: "en")
    p.work = [
      People.work(
        "w1", "Head of Finance", "Tallow & Sons", PartialDate(year: 2018, month: 1), nil,
        [
          "Managed €2m", "Trained 60 nurses", "Completed an accounting course",
          "Studied engineering at night",
          "Margin -20 % in 2019", "Waiting time <5 days", "Prepared the audit by hand",
        ]),
      People.work(
        "w2", "Bookkeeper", "Mill Lane", PartialDate(year: 2014, month: 1),
        PartialDate(year: 2017, month: 12),
        ["Spent €2.5m a year", "Rated 1.5 of 6", "Prepared 30 returns", "Taught music", "Led 4 clerks"]),
    ]
    return p
  }()

  static func problems(_ facts: [String], _ text: String) -> [ClaimProblem] {
    ClaimChecker(FactStore(person), date: People.today)
      .problems(in: text, restingOn: facts.map { FactID($0) })
  }

  @Test(arguments: [
    // A sign is part of what is said.
    (["w2/0"], "Spent £2.5m a year"), (["w2/1"], "Rated 1/5 of 6"), (["w1/5"], "Waiting time >5 days"),
    (["w1/5"], "Waiting time 5 days"), (["w1/4"], "Margin 20 % in 2019"), (["w1/4"], "Margin -20 € in 2019"),
    (["w1/4"], "Margin +20 % in 2019"),
    // Each of two figures is checked.
    (["w2/2"], "Prepared 30 to 90 returns"), (["w2/1"], "Rated 1.5 of 9"),
    // A number and the verb that governs it stand in one fact.
    (["w1/0", "w1/1"], "I managed 60 nurses."), (["w1/0", "w1/1"], "I managed €2m and 60 nurses."),
    (["w2/4", "w2/2"], "I led 30 returns."),
    // What was done in two posts is told of neither.
    (["w1/6", "w2/2"], "I prepared the audit and the returns."),
    (["w1/0", "w2/4", "w1"], "At Tallow & Sons I managed €2m and led 4 clerks."),
    // A rank belongs to its employer.
    (["w1", "w2"], "I was Head of Finance at Mill Lane."),
    (["w1", "w2"], "At Mill Lane I worked as Head of Finance."),
    // No title is made of an activity.
    (["w1/2"], "I am an accountant."), (["w1/3"], "I am an engineer."), (["w2/3"], "I am a musician."),
    (["w1/6"], "I am the Preparator of the audit."),
    // Too many facts prove nothing in particular.
    (["w1/0", "w1/1", "w1/2", "w1/3"], "I trained 60 nurses."),
  ])
  func isCaught(_ facts: [String], _ text: String) { #expect(!Self.problems(facts, text).isEmpty) }

  @Test(arguments: [
    (["w2/0"], "Spent €2.5m a year."), (["w2/0"], "spent €2.5m  a year"), (["w1/4"], "Margin −20 % in 2019"),
    (["w1/5"], "The waiting time was under 5 days."), (["w1/0"], "I managed €2m."),
    (["w1/0", "w1/1"], "I managed €2m and trained 60 nurses."), (["w2/2"], "I prepared 30 returns."),
    (["w1/6", "w2/2"], "I prepared the audit at Tallow & Sons, and at Mill Lane 30 returns."),
    (["w1", "w2"], "I was Bookkeeper at Mill Lane and am Head of Finance at Tallow & Sons."),
    (["w1/2"], "I completed a course in accounting."),
    (["w1", "w1/1"], "As Head of Finance I trained 60 nurses."),
  ])
  func passes(_ facts: [String], _ text: String) { #expect(Self.problems(facts, text).isEmpty) }

  @Test func aFallOf20PercentIsNotItsLossOfSign() {
    #expect(Self.problems(["w1/4"], "In 2019 the margin fell by 20 %.").filter { $0.kind == .number }.isEmpty)
  }
}
