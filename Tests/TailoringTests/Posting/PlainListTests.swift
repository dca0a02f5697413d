import Base
import Content
import Testing

@testable import Tailoring

/// Demands in tables and lists of saved pages, and lines beside them that ask nothing.
@Suite struct PlainListTests {
  private func read(_ text: String) -> [String] {
    RequirementReader.requirements(of: People.posting(text)).map { "\($0.strength) \($0.text)" }
  }

  /// The rows of a table in HTML are lines with tabs.
  @Test(arguments: [("Essential", "Desirable"), ("E", "D")])
  func tablesSayHowStronglyTheyAsk(must: String, nice: String) {
    let found = read(
      "Person specification\nCriteria\tE/D\nExperience of evacuation\t\(must)\nCurrent SIA licence\t\(must)\n"
        + "Experience in managing budgets of £250,000\t\(nice)\n")
    #expect(
      found == [
        "must Experience of evacuation", "must Current SIA licence",
        "nice Experience in managing budgets of £250,000",
      ])
  }

  @Test func noCommaInsideANumberCuts() {
    let found = read("Requirements\n- Experience of budgets of £250,000 desirable\n")
    #expect(found == ["nice Experience of budgets of £250,000 desirable"])
  }

  /// A list that nothing stands before is one of demands where lines of it ask.
  @Test func aListAtTheTopAsks() {
    #expect(
      read(
        "- 10 years on nights\n- Fire engineering\n- Current SIA licence\n- Knowledge of COSHH\n\nSalary: £31,000"
      )
        == [
          "must 10 years on nights", "must Fire engineering", "must Current SIA licence",
          "must Knowledge of COSHH",
        ])
    #expect(read("- Free lunch\n- Gym\n- Near the station\n").isEmpty)
  }

  @Test(arguments: [
    "37.5 hours.", "37,5 Stunden pro Woche", "Informal enquiries: Dr. Owen Tate, o.tate@skelldale.example",
  ])
  func termsAndContactsAskNothing(line: String) {
    #expect(read("What we need\n- First aid\n\(line)\n") == ["must First aid"])
  }

  @Test func hoursAreAskedForWithMoreWords() {
    #expect(read("What we need\n- First aid\n- Available 20 hours a week\n").count == 2)
  }

  @Test func aGradeEndsBeforeTheSum() {
    func grade(_ text: String) -> String? {
      RequirementReader.read(People.posting("We look for a porter.\n\n\(text)\n")).facts.payGrade
    }
    #expect(grade("Grade: 5, £29,605 to £33,882") == "Grade: 5")
    #expect(grade("Entgeltgruppe E 9a TVöD") == "Entgeltgruppe E 9a")
  }
}
