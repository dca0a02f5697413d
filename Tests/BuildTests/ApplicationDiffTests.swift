import Base
import Tailoring
import Testing

@testable import Build

/// What two ledgers of claims say differently.
@Suite struct ApplicationDiffTests {
  /// One claim a line: `place fact text`; places that begin with `letter` are the letter's.
  private static func ledger(_ lines: String) -> ClaimLedger {
    ClaimLedger(
      claims: lines.split(separator: "\n").map { line in
        let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
        return ClaimLedger.Claim(
          document: parts[0].hasPrefix("letter") ? .letter : .cv, place: parts[0], text: parts[2],
          facts: [FactID(parts[1])])
      })
  }

  private static let base = """
    basics.summary[0] basics/summary Engineer for bridges.
    basics.email basics/email ada@example.org
    work[0] northspan Engineer, Northspan
    work[0].highlights[0] bridge Led a bridge.
    work[0].highlights[1] tunnel Built a tunnel.
    work[0].highlights[2] team Led a team.
    work[1] mill Trainee, Mill
    work[1].highlights[0] dust Swept.
    skills[0] engineering Engineering, steel, wood
    skills[0].keywords[0] steel steel
    skills[0].keywords[1] wood wood
    letter.salutation posting/contact Dear Dr Example,
    letter.paragraphs[0][0] bridge I led a bridge.
    """

  /// The differences, one a line: `-` only in the first, `+` only in the second, deeper where what holds it is only
  /// there too, `~` moved, `=` in other words, `<` and `>` the letter's.
  private func told(_ a: String, _ b: String, isOneLanguage: Bool = true) -> [String] {
    let diff = ApplicationDiff(Self.ledger(a), Self.ledger(b), isOneLanguage: isOneLanguage)
    return diff.onlyInFirst.map { ($0.isInner ? " " : "") + "-\($0.fact)" }
      + diff.onlyInSecond.map { ($0.isInner ? " " : "") + "+\($0.fact)" }
      + diff.moved.map { "~\($0.fact) \($0.from) \($0.to)" }
      + diff.reworded.map { "=\($0.fact) \($0.before) \($0.after)" }
      + diff.letterOnlyInFirst.map { "<\($0)" } + diff.letterOnlyInSecond.map { ">\($0)" }
  }

  private static func swapping(_ a: String, _ b: String) -> String {
    base.replacing(a, with: "\u{1}").replacing(b, with: a).replacing("\u{1}", with: b)
  }

  private static func without(_ facts: String...) -> String {
    base.split(separator: "\n").filter { line in !facts.contains { line.contains(" \($0) ") } }
      .joined(separator: "\n")
  }

  @Test(
    arguments: [
      (base, []), (without("tunnel"), ["-tunnel"]), (without("mill", "dust"), ["-mill", " -dust"]),
      (without("basics/summary"), ["-basics/summary"]), (without("basics/email"), ["-basics/email"]),
      (base + "\nawards[0] medal Medal", ["+medal"]),
      (
        base.replacing("Engineer for bridges.", with: "Bridge engineer."),
        [
          "=basics/summary Engineer for bridges. Bridge engineer."
        ]
      ),
      (base.replacing("Led a team.", with: "Led a team of 12."), ["=team Led a team. Led a team of 12."]),
      // What a group of skills lists is said once, where it is gone.
      (without("wood").replacing(", wood", with: ""), ["-wood"]),
      (base.replacing("I led a bridge.", with: "I built it."), ["<I led a bridge.", ">I built it."]),
      // A letter that only one has is not compared.
      (without("posting/contact").replacing("letter.paragraphs[0][0] bridge I led a bridge.", with: ""), []),
    ] as [(String, [String])])
  func whatIsDifferent(other: String, told: [String]) {
    #expect(self.told(Self.base, other) == told)
    // The other way round it is the same with the signs changed.
    let signs: [Character: Character] = ["-": "+", "+": "-", "<": ">", ">": "<"]
    let back = self.told(other, Self.base)
    #expect(back.count == told.count)
    for line in told where !line.hasPrefix("=") {
      let turned = String(
        line.trimmingPrefix(" ").enumerated().map { $0.offset == 0 ? signs[$0.element]! : $0.element })
      #expect(back.contains { $0.trimmingPrefix(" ") == turned })
    }
  }

  @Test(
    arguments: [
      (["bridge", "tunnel", "team"], []), (["team", "bridge", "tunnel"], ["~team 3 1"]),
      (["tunnel", "team", "bridge"], ["~bridge 1 3"]),
      (["team", "tunnel", "bridge"], ["~team 3 1", "~bridge 1 3"]),
      (["team", "bridge"], ["-tunnel", "~team 3 1"]),
    ] as [([String], [String])])
  func whatMovedIsTheFewest(order: [String], told: [String]) {
    func lines(_ facts: [String]) -> String {
      "work[0] northspan Northspan\n"
        + facts.enumerated().map { "work[0].highlights[\($0.offset)] \($0.element) Did \($0.element)." }
        .joined(separator: "\n")
    }
    #expect(self.told(lines(["bridge", "tunnel", "team"]), lines(order)) == told)
  }

  /// The statements of a position that moved did not move themselves.
  @Test func whatMovesWithItsPositionStays() {
    #expect(
      told(
        Self.base, Self.swapping("work[0]", "work[1]").split(separator: "\n").sorted().joined(separator: "\n")
      )
      .filter { $0.hasPrefix("~") } == ["~mill 2 1"])
  }

  @Test func inTwoLanguagesOnlyFactsAreCompared() {
    let german = Self.base.replacing("Led a bridge.", with: "Leitete einen Brückenbau.")
      .replacing("I led a bridge.", with: "Ich leitete ihn.")
    #expect(told(Self.base, german, isOneLanguage: false) == [])
    #expect(told(Self.base, german).count == 3)
  }

  @Test func sectionsInAnotherOrderAreShown() {
    var diff = ApplicationDiff(Self.ledger(Self.base), Self.ledger(Self.base))
    diff.compare(sections: ["Work", "Skills", "Awards"], ["Work", "Skills"])
    #expect(diff.isEmpty)
    diff.compare(sections: ["Work", "Skills", "Awards"], ["Skills", "Work"])
    #expect(diff.firstSections == ["Work", "Skills"] && diff.secondSections == ["Skills", "Work"])
  }

  /// Against every choice of a few numbers.
  @Test(arguments: [
    [], [1], [2, 1], [1, 2, 3], [3, 1, 2], [5, 1, 6, 2, 7, 3], [4, 3, 2, 1], [2, 9, 4, 5, 1, 6],
  ])
  func theLongestRunIsTheLongest(numbers: [Int]) {
    let found = LongestRun.increasing(numbers).sorted().map { numbers[$0] }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
    var longest = 0
    for mask in 0..<(1 << numbers.count) {
      let run = numbers.indices.filter { mask >> $0 & 1 == 1 }.map { numbers[$0] }
      if zip(run, run.dropFirst()).allSatisfy({ $0 < $1 }) { longest = max(longest, run.count) }
    }
    #expect(found.count == longest)
  }
}
