import Testing

@testable import Import

/// Cells to the right of entries that have lines of their own: place, dates, how long it was.
@Suite struct RightCellTests {
  private static func page() -> String {
    var words = Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Experience", 60, 90, 13)
    for at in 0..<3 {
      let top = 120 + Double(at) * 70
      words +=
        Drafts.line("Example \(at) Ltd, Data Engineer", 60, top) + Drafts.line("Portland, OR", 480, top)
      words += Drafts.line("• Moved the jobs of night \(at) to a scheduler that people", 70, top + 13)
      words += Drafts.line("201\(at) – 201\(at + 1)", 480, top + 13)
      words += Drafts.line("know and trust.", 78, top + 26) + Drafts.line("1 year 8 months", 480, top + 26)
    }
    return words
  }

  @Test func lengthsOfTimeAreNoPartOfStatements() throws {
    let draft = try Drafts.pages(Drafts.page(Self.page()))
    for at in 0..<3 {
      #expect(draft["work[\(at)].name"] == "Example \(at) Ltd")
      #expect(draft["work[\(at)].position"] == "Data Engineer")
      #expect(draft["work[\(at)].startDate"] == "201\(at)")
      #expect(
        draft["work[\(at)].highlights[0]"]
          == "Moved the jobs of night \(at) to a scheduler that people know and trust.")
    }
    #expect(draft["work[3].name"] == nil)
    #expect(draft.accountsForEverything())
  }

  @Test func degreesCloseBeforeSchoolsAreDegrees() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      Education
      M.S. University of Louisville    2010 – 2012
      BA Berea College    2006 – 2010
      """)
    #expect(draft["education[0].institution"] == "University of Louisville")
    #expect(draft["education[0].studyType"]?.hasPrefix("M.S.") == true)
    #expect(draft["education[1].institution"] == "Berea College")
  }
}
