import Testing

@testable import Import

@Suite struct CitationTests {
  @Test func authorsYearTitleJournal() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      Publications
      1. Sample, J., & Roe, R. A. (2021). Object agreement in Northern Mansi. Journal of Uralic Linguistics.
      2. Sample, J. (2018). The syntax of possession. Studia Finno-Ugrica.
      """)
    #expect(draft["publications[0].name"] == "Object agreement in Northern Mansi")
    #expect(draft["publications[0].publisher"] == "Journal of Uralic Linguistics")
    #expect(draft["publications[0].releaseDate"] == "2021")
    #expect(draft["publications[0].authors[0]"] == "Sample, J.")
    #expect(draft["publications[0].authors[1]"] == "Roe, R. A.")
    #expect(draft["publications[1].name"] == "The syntax of possession")
    #expect(draft.accountsForEverything())
  }

  @Test func titlesWithYearsAreNoAuthors() {
    func piece(_ text: String) -> Piece { Piece(text, line: 0, start: 0) }
    #expect(Citation([piece("Storage, Memory and Search"), piece("Journal of Systems")]) == nil)
    #expect(Citation.withoutNumber(piece("[12] Doe, J.")).text == "Doe, J.")
    #expect(Citation.withoutNumber(piece("2021 in review")).text == "2021 in review")
  }
}
