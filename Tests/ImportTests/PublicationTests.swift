import Testing

@testable import Import

/// Publications with their authors and identifiers on lines of their own.
@Suite struct PublicationTests {
  @Test func linesBelowATitleAreOfIt() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      PUBLICATIONS

      Sparse Experts at Scale                      July 2023
      10.1234/neurips.2023.1234 (NeurIPS 2023)
      Smaller Models                               2021
      doi:10.1234/icml.2021.9012
      """, name: "cv.txt")
    #expect(draft["publications[0].name"] == "Sparse Experts at Scale")
    #expect(draft["publications[0].url"] == "https://doi.org/10.1234/neurips.2023.1234")
    #expect(draft["publications[0].publisher"] == "NeurIPS")
    #expect(draft["publications[0].releaseDate"] == "2023-07")
    #expect(draft["publications[1].name"] == "Smaller Models")
    #expect(draft["publications[1].url"] == "https://doi.org/10.1234/icml.2021.9012")
    #expect(draft["publications[2].name"] == nil)
    #expect(draft.accountsForEverything())
  }

  @Test(arguments: [
    ("10.1234/abc.5", "10.1234/abc.5", ""), ("doi:10.1000/182, Journal", "10.1000/182", "Journal"),
    ("https://doi.org/10.1000/a_b (X)", "10.1000/a_b", "X"), ("DOI 10.48550/arXiv.1", "10.48550/arXiv.1", ""),
  ]) func identifiersAreRead(text: String, identifier: String, rest: String) throws {
    let doi = try #require(DOI(Piece(text, line: 0, start: 0)))
    #expect(doi.piece.text == identifier && doi.rest.text == rest)
  }

  @Test(arguments: ["", "10.", "10.12/abc", "10.1234", "10.1234/", "2010.1234/a", "In 10.1234/abc", "doi:"])
  func otherTextsAreNone(text: String) {
    #expect(DOI(Piece(text, line: 0, start: 0)) == nil)
  }
}
