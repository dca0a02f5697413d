import Base
import Content
import Testing

@testable import Import

@Suite struct ContactTests {
  @Test(
    arguments: [
      ("jane@example.org", [ContactFinder.Found.email("jane@example.org")]),
      ("mail: jane.doe@example.co.uk,", [.email("jane.doe@example.co.uk")]),
      ("+353 1 234 5678", [.phone("+353 1 234 5678")]), ("(555) 123-4567", [.phone("(555) 123-4567")]),
      ("030/1234567", [.phone("030/1234567")]), ("2019 – 2021", []), ("〒100-0001", []),
      ("grew to 1,200,000 users", []),
      ("example.org/cv", [.address("example.org/cv")]), ("Node.js and e.g. ASP.NET", []),
      (
        "linkedin.com/in/jane-doe",
        [.network(.init(name: "LinkedIn", user: "jane-doe", address: "https://linkedin.com/in/jane-doe"))]
      ),
      ("github.com/jane/project", [.address("github.com/jane/project")]),
    ] as [(String, [ContactFinder.Found])])
  func contactsAreFound(_ text: String, _ expected: [ContactFinder.Found]) {
    #expect(ContactFinder.find(text).map(\.found) == expected)
  }

  @Test(
    arguments: [
      ("NMBI PIN: 00123456", []), ("GMC registration no. 0712 3456", []),
      ("Registration number 02012345678", []),
      ("Matrikelnummer: 0123456789", []), ("Passport No. 012 345 678", []), ("Member ID 0123456789", []),
      ("PIN: 00123456 | 087 555 0142", [.phone("087 555 0142")]),
      ("Mobile no.: 07700 900111", [.phone("07700 900111")]),
      ("Registered nurse, 07700 900111", [.phone("07700 900111")]),
      ("ID-Tel. 030 1234567", [.phone("030 1234567")]),
    ] as [(String, [ContactFinder.Found])])
  func numbersOfRegistersAreNotToCall(_ text: String, _ expected: [ContactFinder.Found]) {
    #expect(ContactFinder.find(text).map(\.found) == expected)
  }

  /// A second number has no field of its own; it is as private as the first.
  @Test func furtherWaysToReachAPersonArePrivate() throws {
    let draft = try Drafts.text(
      """
      Anna Kowalska
      12 Mill Lane, Leeds LS1 4AB
      Mobile: 07700 900111
      Home: 0113 496 0222
      anna@example.org, second@example.org
      github.com/annak

      EXPERIENCE
      Care assistant, Sunny Home Ltd, Leeds
      Jan 2020 - present
      """)
    let profile = try #require(draft.profile(slug: "anna").value)
    #expect(draft.yaml().contains("0113 496 0222"))
    let seen = profile.publicView().jsonResume().serialized()
    for hidden in ["07700", "496 0222", "second@", "Mill Lane", "LS1 4AB"] { #expect(!seen.contains(hidden)) }
    for shown in ["anna@example.org", "annak", "Leeds"] { #expect(seen.contains(shown)) }
    #expect(!draft.leftOver.contains { $0.text.contains("Home") })
  }

  @Test(arguments: [
    "Dublin, Ireland", "Los Angeles, CA", "San Francisco, CA 94105", "Remote", "Mountain View, CA, USA",
    "東京都",
  ])
  func placesAreKnown(_ text: String) { #expect(PlaceWords.isPlace(text)) }

  @Test(arguments: [
    "Machine Learning Engineer, OpenAI", "Swift, Python", "Vice President, Banking Operations", "Acme, Inc.",
  ])
  func otherTextsAreNoPlaces(_ text: String) { #expect(!PlaceWords.isPlace(text)) }

  @Test(
    arguments: [
      ("Work Experience", SectionKind.work), ("EDUCATION:", .education), ("Berufserfahrung", .work),
      ("Compétences", .skills), ("Formación académica", .education), ("資格", .certificates),
      ("项目经验", .projects),
      ("ED UCAT I O N", .education), ("E X P E R I E N C E", .work), ("Skills & Languages", .skills),
    ] as [(String, SectionKind)])
  func headingsAreKnown(_ text: String, _ kind: SectionKind) { #expect(SectionWords.section(text) == kind) }

  @Test(arguments: ["Example Ltd", "Led the experience team", "2019", ""]) func otherTextsAreNoHeadings(
    _ text: String
  ) {
    #expect(SectionWords.section(text) == nil)
  }
}
