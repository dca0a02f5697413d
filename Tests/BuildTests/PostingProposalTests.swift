import Base
import Content
import Testing

@testable import Build

/// What a paste says of post and employer.
@Suite struct PostingProposalTests {
  private static let body =
    "\n\nWe are looking for somebody who plans cable routes.\n- 5 years of experience\n- Revit\n"

  @Test(arguments: [
    (
      "Electrical Construction Planner\nLumen Data Centres Ltd, Dublin", "Electrical Construction Planner",
      "Lumen Data Centres Ltd"
    ),
    (
      "Bauplaner Elektrotechnik (m/w/d)\nSpannwerk GmbH · Hamburg", "Bauplaner Elektrotechnik",
      "Spannwerk GmbH"
    ),
    ("# Bauplaner Elektrotechnik\n**Spannwerk GmbH**", "Bauplaner Elektrotechnik", "Spannwerk GmbH"),
    ("Spannwerk GmbH\nBauplaner Elektrotechnik", "Bauplaner Elektrotechnik", "Spannwerk GmbH"),
    ("Bridge Engineer\nSpan, Inc., Boston", "Bridge Engineer", "Span, Inc."),
    ("Bridge Engineer at Span & Co", "Bridge Engineer", "Span & Co"),
    ("Job title: Bridge Engineer\nEmployer: Span\nLocation: Galway", "Bridge Engineer", "Span"),
    ("Stelle: Bauplaner\n**Arbeitgeber:** Spannwerk", "Bauplaner", "Spannwerk"),
    ("Ingénieure structures\nPonts de Loire SAS – Nantes", "Ingénieure structures", "Ponts de Loire SAS"),
    ("Bridge Engineer\nSpan\n\nAt Span you build bridges.", "Bridge Engineer", "Span"),
    // What is a place, a kind of work or a sentence is nobody's name.
    ("Bridge Engineer\nGalway\n\nYou work in Galway.", "Bridge Engineer", ""),
    ("Bridge Engineer\nGalway, Ireland", "Bridge Engineer", ""),
    ("Bridge Engineer\nFull-time, permanent", "Bridge Engineer", ""),
    ("Bridge Engineer\nWe build bridges.", "Bridge Engineer", ""),
    ("We need somebody for our bridges.", "", ""), ("About us\nSpan Ltd", "", "Span Ltd"),
    ("dear all,\nwe look for an engineer", "", ""), ("", "", ""), ("---\n---\n", "", ""),
  ])
  func linesAreTakenForWhatTheyAre(head: String, position: String, company: String) {
    let proposal = PostingProposal(of: head + Self.body)
    #expect(proposal.position == position)
    #expect(proposal.company == company)
  }

  @Test func noLineIsTooLongForIt() {
    let long = String(repeating: "Bridge ", count: 40_000)
    for text in [
      long, "Company: " + long, "Bridge Engineer\n" + long, String(repeating: "A\n", count: 40_000),
    ] {
      let proposal = PostingProposal(of: text)
      #expect(proposal.company.isEmpty && proposal.position.utf8.count < 100)
    }
  }

  @Test func aPostingWithoutFrontMatterIsToldWhatItSays() throws {
    func hints(_ text: String) -> [String] {
      let source = SourceText(file: "p.md", text: text)
      let read = JobPostingReader.read(source, slug: "p")
      return PostingProposal.hinted(read.diagnostics, source).filter { $0.code != "content.empty-posting" }
        .flatMap(\.hints)
    }
    let named = hints("Engineer \"Bridges\"\nSpan\n\nAt Span you build bridges." + Self.body)
    #expect(named.count == 1 && named[0].contains("`company: Span`"), "\(named)")
    #expect(named[0].contains("`position: \"Engineer \\\"Bridges\\\"\"`"), "\(named)")
    let unnamed = hints("we are looking for somebody who plans cable routes.\n")
    #expect(unnamed == ["begin the file with `---`, `company: …`, `position: …` and another `---`"])
    // What is not closed is another mistake.
    #expect(hints("---\ncompany: Span\n") == ["end it with a line `---`"])
  }
}
