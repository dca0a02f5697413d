import Base
import Content
import Testing

@testable import Tailoring

/// Criteria that say by a mark of their own how strongly they ask.
@Suite struct PersonSpecificationTests {
  private func read(_ text: String) -> [String] {
    RequirementReader.requirements(of: People.posting(text)).map { "\($0.strength) \($0.text)" }
  }

  private static let wanted = [
    "must A degree or equivalent experience",
    "must Working knowledge of UK GDPR and the Data Protection Act 2018",
    "nice PC.dp or BCS certificate", "nice Experience of SharePoint",
  ]

  @Test(arguments: [
    """
    Person specification
    E1 A degree or equivalent experience
    E2 Working knowledge of UK GDPR and the Data Protection Act 2018
    D1 PC.dp or BCS certificate
    D2 Experience of SharePoint
    """,
    """
    Person Specification
    Essential
    E1. A degree or equivalent experience (A)
    E2: Working knowledge of UK GDPR and the Data Protection Act 2018 (A/I)
    Desirable
    D1) PC.dp or BCS certificate [A]
    D2. Experience of SharePoint (A & I)
    """,
    """
    Person specification
    - A degree or equivalent experience (E)
    - Working knowledge of UK GDPR and the Data Protection Act 2018 (E) (A, I)
    - PC.dp or BCS certificate (D)
    - Experience of SharePoint (D)
    """,
    "Person specification\n\tEssential\tDesirable\n"
      + "Qualifications\tA degree or equivalent experience (A)\tPC.dp or BCS certificate (A)\n"
      + "Knowledge\tWorking knowledge of UK GDPR and the Data Protection Act 2018 (A/I)\tExperience of SharePoint (I)\n",
  ])
  func marksSayHowStronglyACriterionAsks(_ text: String) { #expect(read(text) == Self.wanted) }

  /// What looks like a mark and is none stays as it is.
  @Test func otherLettersAreNoMarks() {
    #expect(read("Requirements\n- E2E testing with Cypress\n- D3 for charts").count == 2)
    #expect(
      read("Requirements\n- Programming (C)\n- Statistics (R)") == [
        "must Programming (C)", "must Statistics (R)",
      ])
    #expect(read("Requirements\n- E10 petrol pumps\n- Excel") == ["must E10 petrol pumps", "must Excel"])
  }

  @Test func bracketsOfAWishSpeakOfAllBeforeThem() {
    #expect(
      read("Requirements\n- Degree in law (Essential)\n- Experience of SharePoint (Desirable)")
        == ["must Degree in law (Essential)", "nice Experience of SharePoint (Desirable)"])
    #expect(read("Requirements\n- Kafka (Flink preferred)") == ["must Kafka (Flink preferred)"])
  }
}
