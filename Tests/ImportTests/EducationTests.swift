import Testing

@testable import Import

/// What stands around a degree: a town, a grade, a thesis, an exchange; and headings that run over.
@Suite struct EducationTests {
  private static func draft(_ lines: String) throws -> ImportedProfile {
    try Drafts.text("Jane Sample\njane@example.org\n\nEDUCATION\n" + lines)
  }

  @Test(arguments: [
    "Distinction", "Thesis: On the nitrogen of mosses", "Minor in Economics", "Mention bien",
    "Exchange term at the National University of Singapore", "Dean’s list in six terms",
    "Diplomarbeit: Ermüdung geschweißter Knoten",
  ]) func whatStandsBelowADegreeIsNoSubject(_ note: String) throws {
    let draft = try Self.draft("BSc Mathematics\t2012 – 2015\nUniversity of Leeds\n\(note)\n")
    #expect(draft["education[0].studyType"] == "BSc")
    #expect(draft["education[0].area"] == "Mathematics")
    #expect(draft["education[0].summary"] == note)
    #expect(draft["education[0].institution"] == "University of Leeds")
    #expect(draft.accountsForEverything())
  }

  @Test func aSubjectBelowALevelIsOne() throws {
    let draft = try Self.draft("University of Leeds\t2012 – 2015\nBSc\nMathematics\n")
    #expect(draft["education[0].studyType"] == "BSc")
    #expect(draft["education[0].area"] == "Mathematics")
  }

  @Test(arguments: [
    ("University of Leeds, Leeds, BSc Mathematics (2012 – 2015)", "University of Leeds", "Leeds"),
    ("BSc Mathematics, University of Leeds, Leeds, 2012 – 2015", "University of Leeds", "Leeds"),
    ("Delgado College, New Orleans, LA, BSc Mathematics (2012 – 2015)", "Delgado College", "New Orleans, LA"),
    (
      "BSc Mathematics, University of Beirut, Beirut, Lebanon, 2012 – 2015", "University of Beirut",
      "Beirut, Lebanon"
    ),
  ]) func townsInOneLine(_ line: String, _ school: String, _ town: String) throws {
    let draft = try Self.draft(line + "\n")
    let degree = [draft["education[0].studyType"], draft["education[0].area"]].compactMap { $0 }
    #expect(draft["education[0].institution"] == school)
    #expect(draft["education[0].location"] == town)
    #expect(degree.joined(separator: " ") == "BSc Mathematics")
    #expect(draft["education[0].endDate"] == "2015")
  }

  @Test func datesInBracketsMayRunOver() throws {
    var words = Drafts.line("Jane Sample", 50, 40, 24) + Drafts.line("EDUCATION", 50, 80, 14)
    words += Drafts.line(
      "University of Valencia, Valencia, Master in the teaching of mathematics (2015 –", 50, 110)
    words += Drafts.line("2016)", 50, 123)
    words += Drafts.line("University of Valencia, Valencia, BSc Mathematics (2010 – 2015)", 50, 136)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["education[0].startDate"] == "2015" && draft["education[0].endDate"] == "2016")
    #expect(draft["education[1].institution"] == "University of Valencia")
    #expect(draft["education[1].startDate"] == "2010" && draft["education[1].endDate"] == "2015")
    #expect(draft["education[2].institution"] == nil)
  }
}
