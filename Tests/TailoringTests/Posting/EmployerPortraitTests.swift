import Base
import Content
import Testing

@testable import Tailoring

/// What a posting tells of the employer, and why it asks for something: no demands.
@Suite struct EmployerPortraitTests {
  private func read(_ text: String) -> [String] {
    RequirementReader.requirements(
      of: People.posting(text, company: "Harbour Youth Trust", position: "Insight Analyst")
    ).map(\.text)
  }

  @Test(arguments: [
    "Harbour Youth Trust helps young people aged 11 to 19 who are at risk of exclusion to stay in education.",
    "We need an Insight Analyst to help us show what works.",
  ])
  func asksNothing(_ sentence: String) {
    #expect(read("Job description\n\(sentence)\n\nEssential\n- Excel") == ["Excel"])
  }

  @Test(arguments: [
    "We need an Insight Analyst with experience of Salesforce.",
    "Harbour Youth Trust requires a driving licence and experience of Salesforce.",
  ])
  func asks(_ sentence: String) {
    #expect(read("Essential\n\(sentence)\n- Excel").count > 1)
  }

  @Test(arguments: [
    ("access to a car, as you will be visiting schools", "access to a car"),
    ("Gute Excelkenntnisse, da Sie Berichte schreiben", "Gute Excelkenntnisse"),
    ("SQL, as you like; dbt", "SQL, as you like; dbt"),
    ("Excel, as well as Power BI", "Excel, as well as Power BI"),
    ("SQL, because we need it, Python required", "SQL, because we need it, Python required"),
  ])
  func reasons(_ text: String, _ kept: String) { #expect(ReasonClauses.removed(from: text) == kept) }
}
