import Base
import Content
import Testing

@testable import Import

@Suite struct LinkedInTests {
  static let archive = ZipWriter.archive([
    (
      "Profile.csv",
      "First Name,Last Name,Maiden Name,Headline,Summary,Geo Location,Websites\nJane,Sample,,\"Engineer, payments\",\"Builds \"\"systems\"\".\",Dublin,[PORTFOLIO:https://jane.example.org]\n"
    ),
    (
      "Positions.csv",
      "Company Name,Title,Description,Location,Started On,Finished On\nExample Ltd,Staff Engineer,\"Payments team.\n• Cut the cost\n• Led five people\",Dublin,Mar 2019,\nOther GmbH,Engineer,,,2015,Feb 2019\n"
    ),
    (
      "Education.csv",
      "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Somewhere,2011,2015,,BSc,Chess\n"
    ),
    ("Skills.csv", "Name\nSwift\nPostgreSQL\n"), ("Languages.csv", "Name,Proficiency\nGerman,B2\n"),
    (
      "Email Addresses.csv",
      "Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,\njane@example.org,Yes,Yes,\n"
    ),
    ("Connections.csv", "Notes:\nFirst Name,Last Name\nSomebody,Else\n"),
    (
      "Certifications.csv",
      "Notes:\n\"A line before\"\n\nName,Url,Authority,Started On,Finished On,License Number\nKubernetes,https://example.org/k,CNCF,Jan 2020,,X1\n"
    ),
  ])

  @Test func tablesBecomeAProfile() throws {
    let draft = try #require(Import.read(Self.archive, name: "export.zip").value)
    #expect(draft.kind == .linkedIn)
    #expect(draft["basics.name"] == "Jane Sample")
    #expect(draft["basics.label"] == "Engineer, payments")
    #expect(draft["basics.summary"] == "Builds \"systems\".")
    #expect(draft["basics.email"] == "jane@example.org")
    #expect(draft["basics.url"] == "https://jane.example.org")
    #expect(draft["work[0].startDate"] == "2019-03")
    #expect(draft["work[0].endDate"] == nil)
    #expect(draft["work[0].summary"] == "Payments team.")
    #expect(draft["work[0].highlights[1]"] == "Led five people")
    #expect(draft["work[1].endDate"] == "2019-02")
    #expect(draft["education[0].studyType"] == "BSc")
    #expect(draft["skills[0].keywords[1]"] == "PostgreSQL")
    #expect(draft["languages[0].fluency"] == "B2")
    #expect(draft["certificates[0].issuer"] == "CNCF")
    #expect(draft.profile(slug: "jane").value?.work[0].dates.isCurrent == true)
    // What has no field is told: the licence number, the second address, the line before a table.
    let left = draft.leftOver.map(\.text)
    #expect(left.contains("X1"))
    #expect(left.contains("old@example.org"))
    #expect(left.contains("A line before"))
    // Other people's data is not looked at.
    #expect(!draft.lines.contains { $0.text.contains("Somebody") })
    #expect(draft.accountsForEverything())
  }

  /// The tables as other programs save them again.
  static func saved(_ change: (String) -> String) -> [UInt8] {
    archive(
      [
        ("Profile.csv", "First Name,Last Name,Headline\nJane,Sample,Engineer\n"),
        (
          "Positions.csv",
          "Company Name,Title,Description,Location,Started On,Finished On\nExample Ltd,Staff Engineer,\"Team.\n• Cut the cost\n• Led five\",Cork,Mar 2019,\nOther GmbH,Engineer,,,2015,Feb 2019\n"
        ), ("Skills.csv", "Name\nSwift\nPostgreSQL\n"),
      ].map { ($0.0, change($0.1)) })
  }

  private static func archive(_ entries: [(String, String)]) -> [UInt8] { ZipWriter.archive(entries) }

  @Test(arguments: ["\r\n", "\r"]) func linesMayEndInAnyWay(_ end: String) throws {
    let bytes = Self.saved { text in text.split(separator: "\n").joined(separator: end) + end }
    let read = Import.read(bytes, name: "export.zip")
    let draft = try #require(read.value)
    #expect(read.diagnostics.isEmpty)
    #expect(draft["work[0].name"] == "Example Ltd")
    #expect(draft["work[0].highlights[1]"] == "Led five")
    #expect(draft["work[1].startDate"] == "2015")
    #expect(draft["skills[0].keywords[1]"] == "PostgreSQL")
    #expect(draft.fields.first { $0.path == "work[1].name" }?.place?.line == 5)
    #expect(draft.accountsForEverything())
  }

  @Test(arguments: [";", "\t"]) func otherSignsMayPartCells(_ sign: String) throws {
    let bytes = Self.saved { "\u{FEFF}" + String($0.map { $0 == "," ? Character(sign) : $0 }) }
    let draft = try #require(Import.read(bytes, name: "export.zip").value)
    #expect(draft["basics.name"] == "Jane Sample")
    #expect(draft["work[0].position"] == "Staff Engineer")
    #expect(draft["skills[0].keywords[1]"] == "PostgreSQL")
  }

  @Test func tablesMayBeInUTF16() throws {
    let text = "First Name,Last Name,Headline\r\nJane,Sample,Engineer\r\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let draft = try #require(
      Import.read(ZipWriter.archive([(name: "Profile.csv", bytes: bytes)]), name: "export.zip").value)
    #expect(draft["basics.name"] == "Jane Sample")
  }

  @Test func tablesOfWhichNothingIsReadAreSaid() throws {
    let bytes = Self.archive([
      ("Profile.csv", "First Name,Last Name\nJane,Sample\n"),
      ("Positions.csv", "Firma,Rolle\nExample Ltd,Koch\n"),
      ("Organizations.csv", "Name,Position\nRowing Club,Treasurer\n"), ("Skills.csv", "Name\n"),
    ])
    let read = Import.read(bytes, name: "export.zip")
    #expect(read.diagnostics.map(\.code) == ["import.unread-table", "import.unread-table"])
    #expect(read.diagnostics.first?.message.contains("Organizations.csv") == true)
    let left = try #require(read.value).leftOver.map(\.text)
    #expect(left.contains("Example Ltd,Koch"))
    #expect(left.contains("Treasurer"))
  }

  @Test func fieldsNameTheirTable() throws {
    let draft = try #require(Import.read(Self.archive, name: "export.zip").value)
    let field = try #require(draft.fields.first { $0.path == "work[0].name" })
    #expect(field.place?.part == "Positions.csv")
    #expect(field.place?.line == 2)
    #expect(field.confidence == 1)
  }

  @Test(arguments: 0..<40) func damageDoesNoHarm(_ seed: Int) {
    var random = SeededText(seed)
    let read = Import.read(random.damaged(Self.archive), name: "export.zip")
    #expect(read.value?.accountsForEverything() ?? !read.diagnostics.isEmpty)
  }
}
