import Base
import Testing

@testable import Import

/// Markdown as people write it, and headings in plain text.
@Suite struct LooseMarkdownTests {
  private func draft(_ text: String, _ name: String) throws -> ImportedProfile {
    try #require(Import.read(Array(text.utf8), name: name).value)
  }

  private func value(_ draft: ImportedProfile, _ path: String) -> String? {
    draft.fields.first { $0.path == path }?.value
  }

  @Test func theLineBelowTheNameIsNoTown() throws {
    let draft = try draft(
      """
      # Jane Doe
      Platform engineer who likes trains
      jane@example.org | +44 20 7946 0000 | Leeds

      Builds quiet systems.
      Keeps them running, and
      writes about both.

      ## Experience
      ### Engineer, Acme Ltd
      2019 – present
      - **Did** [things](https://example.org/things)
      """, "cv.md")
    #expect(value(draft, "basics.label") == "Platform engineer who likes trains")
    #expect(value(draft, "basics.location.city") == "Leeds")
    #expect(value(draft, "basics.email") == "jane@example.org")
    #expect(
      value(draft, "basics.summary") == "Builds quiet systems. Keeps them running, and writes about both.")
    #expect(value(draft, "work[0].name") == "Acme Ltd")
    #expect(value(draft, "work[0].endDate") == "present")
    #expect(value(draft, "work[0].highlights[0]")?.hasPrefix("Did things") == true)
    #expect(draft.leftOver.isEmpty)
  }

  /// One CV with its headings and jobs in the forms that people give them.
  @Test(arguments: [
    ("# Tom Baker", "## Experience", "### Head Baker, Hobbs House Bakery", "### Baker, Greggs", "-"),
    ("# Tom Baker", "## Experience", "**Head Baker, Hobbs House Bakery**", "**Baker, Greggs**", "*"),
    (
      "Tom Baker\n=========", "Experience\n----------", "### Head Baker, Hobbs House Bakery",
      "### Baker, Greggs", "+"
    ),
    ("# Tom Baker", "# Experience", "## Head Baker, Hobbs House Bakery", "## Baker, Greggs", "-"),
  ])
  func signsOfMarkdownAreNoText(
    _ name: String, _ section: String, _ first: String, _ second: String, _ bullet: String
  )
    throws
  {
    let draft = try draft(
      """
      \(name)

      *Baker* · <tom@example.org>

      \(section)

      \(first)
      _2019 - present_

      \(bullet) Bake **1,200** loaves a night
      \(bullet) Manage 4 bakers

      ---

      \(second)
      2015 - 2019

      \(bullet) Opened the shop at 5 am
      """, "cv.md")
    #expect(value(draft, "basics.name") == "Tom Baker")
    #expect(value(draft, "basics.email") == "tom@example.org")
    #expect(value(draft, "work[0].position") == "Head Baker")
    #expect(value(draft, "work[0].name") == "Hobbs House Bakery")
    #expect(value(draft, "work[0].endDate") == "present")
    #expect(value(draft, "work[0].highlights[0]") == "Bake 1,200 loaves a night")
    #expect(value(draft, "work[1].name") == "Greggs")
    #expect(value(draft, "work[1].startDate") == "2015")
    #expect(!draft.yaml().replacing("# ", with: "").contains("#"))
  }

  @Test func sectionsOfThePersonsOwnKeepNoHashes() throws {
    let draft = try draft(
      "# Tom Baker\n\n*Baker* · Bristol · <tom@example.org>\n\n## Experience\n### Baker — Greggs\n2015 - 2019\n- Baked\n\n## Talks\n- Sourdough for beginners, Bristol, 2022\n",
      "cv.md")
    #expect(value(draft, "sections[0].title") == "Talks")
    #expect(value(draft, "work[0].position") == "Baker")
    #expect(value(draft, "work[0].name") == "Greggs")
  }

  @Test func titleEmployerAndTownAreTold() throws {
    let draft = try draft(
      """
      JANE DOE
      jane@example.org

      EXPERIENCE
      Operations Manager, Northway Foods, Otley
      March 2018 - present
      - Ran three warehouses

      Brindle & Sons, Accounts Clerk, Hull
      2010 - 2014
      - Kept books
      """, "cv.txt")
    #expect(value(draft, "basics.name") == "JANE DOE")
    #expect(value(draft, "work[0].name") == "Northway Foods")
    #expect(value(draft, "work[0].position") == "Operations Manager")
    #expect(value(draft, "work[1].name") == "Brindle & Sons")
    #expect(value(draft, "work[1].position") == "Accounts Clerk")
    let town = draft.fields.first { $0.path == "work[0].location" }
    #expect(town?.value == "Otley" && town?.isDoubtful == true)
  }

  @Test func lettersThatStandForBulletsAreMarks() throws {
    let draft = try draft("Jane Doe\n\nWORK\nEngineer, Acme Ltd, 2019 - 2020\no Led it\no Ran it\n", "cv.txt")
    #expect(value(draft, "work[0].highlights[1]") == "Ran it")
    #expect(draft.leftOver.isEmpty)
  }

  @Test(arguments: [
    ("**Bold** and *soft* `code`", "Bold and soft code"), ("* item", "- item"), ("---", ""),
    ("[a](https://a.example)", "a https://a.example"), ("a\\*b", "a*b"), ("[x]", "[x]"),
    ("[me@a.example](mailto:me@a.example)", "me@a.example"), ("<me@a.example>", "me@a.example"),
    ("<https://a.example>", "https://a.example"), ("a < b > c", "a < b > c"),
    ("_soft_ snake_case", "soft snake_case"),
    ("## Heading ##", "Heading"), ("# C#", "C#"), ("> said", "said"), ("| a | b |", "a\tb"),
    ("|---|:-:|", ""),
  ])
  func marksAreTakenAway(_ line: String, _ plain: String) { #expect(MarkdownLines.plain(line) == plain) }
}
