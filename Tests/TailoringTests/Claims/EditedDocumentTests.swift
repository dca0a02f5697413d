import Base
import Content
import Testing

@testable import Tailoring

/// A CV that somebody edits by hand: small lies in its headline, summary, places and bullets, and honest changes like them.
@Suite struct EditedDocumentTests {
  private static let profile = ProfileReader.read(
    SourceText(
      file: "profile.yaml",
      text: """
        language: en-GB
        basics:
          name: Ruth Penhale
          label: Physics teacher and lab analyst in training
          summary: Secondary physics teacher with seven years in Truro and Bodmin schools, moving into lab analysis. I already spend much of my week on test data and have taught myself Rust and Julia.
          location: {city: Truro}
        work:
          - name: Carnmoor Academy
            position: Second in Department (Physics)
            location: Truro
            startDate: 2020-09
            endDate: present
            highlights:
              - Built an Excel tracker that saves the department 6 hours a term.
              - Helped the data manager to move pupil records from SIMS to Arbor.
              - Wrote a Tableau dashboard used by five heads of year.
          - name: Bodmin Vale High School
            position: Teacher of Physics
            location: Bodmin
            startDate: 2017-09
            endDate: 2020-08
            highlights:
              - Taught physics to classes from Year 7 to Year 11, and electronics to A-level.
              - Produced the weekly absence report in Excel for the house managers.
        certificates:
          - {name: Tableau Lab Analyst Associate}
        skills:
          - keywords: [Excel, Tableau, electronics]
        """), slug: "ruth"
  ).value

  private static let page = """
    Ruth Penhale
    Physics teacher and lab analyst in training
    Truro
    Secondary physics teacher with seven years in Truro and Bodmin schools, moving into lab analysis. I already spend \
    much of my week on test data and have taught myself Rust and Julia.
    Experience
    Second in Department (Physics), Carnmoor Academy 9/2020 – present
    Truro
    • Built an Excel tracker that saves the department 6 hours a term.
    • Helped the data manager to move pupil records from SIMS to Arbor.
    • Wrote a Tableau dashboard used by five heads of year.
    Teacher of Physics, Bodmin Vale High School 9/2017 – 8/2020
    Bodmin
    • Taught physics to classes from Year 7 to Year 11, and electronics to A-level.
    • Produced the weekly absence report in Excel for the house managers.
    Certificates Tableau Lab Analyst Associate
    Skills Excel, Tableau, electronics
    """

  private func findings(_ text: String) throws -> [DocumentProof.Finding] {
    let profile = try #require(Self.profile)
    return DocumentProof(of: text, profile: profile, wording: DocumentProofTests.wording, date: People.today)
      .findings
  }

  @Test func theDocumentItselfIsProven() throws { #expect(try findings(Self.page) == []) }

  private static let physics =
    "Taught physics to classes from Year 7 to Year 11, and electronics to A-level."

  @Test(arguments: [
    // What goes on behind a broken line is of the same sentence.
    ("schools, moving into lab analysis.", "schools, and lab analyst."),
    ("schools, moving into lab analysis.", "schools, and\nlab analyst."),

    ("Physics teacher and lab analyst in training", "Lab analyst and physics teacher in training"),
    ("with seven years in", "with seven years of lab analysis in"),
    ("spend much of my week", "spend my week"), ("spend much of my week", "spend most of my week"),
    ("taught myself Rust", "taught Rust"),
    // One more thing behind a list of a sentence.
    ("taught myself Rust and Julia", "taught myself Rust, Julia and Tableau"),
    ("taught myself Rust and Julia", "taught myself Rust, Julia, Tableau"),
    ("used by five heads of year.", "used by five heads of year, Excel."),
    ("used by five heads of year.", "used by five heads of year and Excel."),
    // Places.
    ("Bodmin\n•", "Truro\n•"), ("Truro\n•", "Bodmin\n•"),
    ("saves the department 6 hours", "saves the school 6 hours"),
    ("Helped the data manager to move pupil records", "Helped the data manager and moved pupil records"),
    (physics, "Taught physics and electronics to A-level."),
    (physics, "Taught physics and electronics to A-level classes."),
    (physics, "Taught physics to classes from Year 7 to A-level."),
    (physics, "I taught physics to A-level."),
    ("for the house managers", "with the house managers"),
  ])
  func aLieIsFound(_ change: (was: String, is: String)) throws {
    let told = Self.page.replacing(change.was, with: change.is, maxReplacements: 1)
    #expect(told != Self.page)
    #expect(try findings(told) != [], "\(change)")
  }

  @Test(arguments: [
    (physics, "Taught electronics to A-level, and physics to classes from Year 7 to Year 11."),
    (physics, "Taught physics to classes from Year 7 to Year 11 and electronics to A-level."),
    ("Helped the data manager to move pupil records", "Helped the data manager move pupil records"),
    ("Helped the data manager to move pupil records", "I helped the data manager to move pupil records"),
    (
      "• Helped the data manager to move pupil records from SIMS to Arbor.",
      "• Helped the data manager to move pupil\nrecords from SIMS to Arbor."
    ),
  ])
  func anHonestChangePasses(_ change: (was: String, is: String)) throws {
    let told = Self.page.replacing(change.was, with: change.is, maxReplacements: 1)
    #expect(told != Self.page)
    #expect(try findings(told) == [], "\(change)")
  }

  /// A skill behind an article at a bullet's end is no heading of what stands below.
  @Test func aLieCondemnsNoOtherBullet() throws {
    let told = Self.page.replacing(
      "• Built an Excel tracker that saves the department 6 hours a term.",
      with: "• Built a portal in the Tableau")
    #expect(try findings(told).count == 1)
  }
}
