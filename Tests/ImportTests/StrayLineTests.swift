import Testing

@testable import Import

/// Lines that are no entries, sections in one line, signs and letters that mean something.
@Suite struct StrayLineTests {
  private static func draft(_ end: String) throws -> ImportedProfile {
    try Drafts.text(
      "Jane Sample\njane@example.org\n\nEDUCATION\n2006–2009   University of Town      BSc Physics\n" + end)
  }

  @Test(arguments: ["Frankfurt, 12.11.2026", "Lyon, le 3 mai 2025", "Bad Homburg, den 3. Mai 2025"])
  func theClosingLineIsLeftOver(_ line: String) throws {
    let draft = try Self.draft("\n" + line)
    #expect(draft["education[1].endDate"] == nil && draft["education[1].institution"] == nil)
    #expect(draft.leftOver.map(\.text) == [line])
  }

  @Test(arguments: ["1/2", "Page 1 of 2", "Seite 1 von 2"]) func pageNumbersAreLeftOver(_ line: String) throws
  {
    let draft = try Self.draft("\nPROJECTS\n\(line)\nParser\n- Wrote it.\n")
    #expect(draft["projects[0].name"] == "Parser")
    #expect(draft.leftOver.map(\.text) == [line])
  }

  @Test(arguments: [("24/7", false), ("3/2", false), ("1/2", true), ("12", false), ("Page 3", true)])
  func countsOfPages(_ text: String, _ isOne: Bool) {
    #expect(SetAside.isPageCount(text) == isOne)
  }

  @Test func sectionsInOneLineBelowEducation() throws {
    let draft = try Self.draft(
      "\nSkills: SAP TM, Excel (pivot tables, Power Query); forklift licence\nLanguages: German (native), English C2"
    )
    #expect(draft["education[0].summary"] == nil)
    #expect(draft["skills[0].keywords[1]"] == "Excel (pivot tables, Power Query)")
    #expect(draft["languages[0].language"] == "German")
    #expect(draft["languages[1].fluency"] == "C2")
    #expect(draft.accountsForEverything())
  }

  /// A label within an entry is the entry's.
  @Test func labelsAboveFurtherDatesStay() throws {
    let draft = try Self.draft("\nSkills: Excel\n\n2001–2004   College of Town      Diploma")
    #expect(draft["skills[0].keywords[0]"] == nil)
  }

  @Test func levelsInSigns() throws {
    let draft = try Self.draft("\nLANGUAGES\nDeutsch ●●●●●  Türkisch ●●●●○\nEnglish ★★★☆☆")
    #expect(draft["languages[0].language"] == "Deutsch")
    #expect(draft["languages[0].fluency"] == "5/5")
    #expect(draft["languages[1].language"] == "Türkisch")
    #expect(draft["languages[1].fluency"] == "4/5")
    #expect(draft["languages[2].fluency"] == "3/5")
    #expect(draft.fields.first { $0.path == "languages[1].fluency" }?.isDoubtful == true)
    #expect(draft.accountsForEverything())
  }

  @Test func colonsInBracketsAndRatiosAreNoLabels() throws {
    let draft = try Self.draft("\nHOBBIES\nChoir (alto), marathon Berlin 2018 (4:12), chess 3:2")
    #expect(draft["interests[0].name"] == "Choir (alto)")
    #expect(draft["interests[1].name"] == "marathon Berlin 2018 (4:12)")
    #expect(draft["interests[2].name"] == "chess 3:2")
  }

  @Test(arguments: [
    ("stackoverflow.com/users/12345/jane-sample", "jane-sample"), ("stackoverflow.com/users/12345", "12345"),
    ("stackoverflow.com/u/jane", "jane"),
  ])
  func accounts(_ address: String, _ user: String) {
    #expect(ContactFinder.network(address)?.user == user)
  }

  /// One line that begins with a letter of bullets is text.
  @Test(arguments: [("Ø", true), ("Ø", false), ("o", true), ("o", false), ("ü", true)])
  func lettersAreBulletsWhereTheyRepeat(_ letter: String, _ isAlone: Bool) throws {
    let first = "\(letter) Kundenbewertung 4,8"
    let lines = isAlone ? first : first + "\n\(letter) Leitung von fünf"
    let draft = try Self.draft("\nWORK EXPERIENCE\nExample GmbH\nEngineer   2015 – 2019\n- Did it.\n\(lines)")
    let values = draft.fields.filter { $0.path.hasPrefix("work[0]") }.map(\.value)
    #expect(values.contains { $0.contains(first) } == isAlone)
    #expect(values.contains("Kundenbewertung 4,8") == !isAlone)
  }
}
