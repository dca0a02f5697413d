import Base
import Content
import Testing

@testable import Import

@Suite struct DocxTests {
  static func document(_ body: String) -> [UInt8] {
    ZipWriter.archive([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
      ),
    ])
  }

  static func paragraph(_ text: String, style: String = "", bold: Bool = false, extra: String = "") -> String
  {
    let properties = style.isEmpty ? extra : "<w:pStyle w:val=\"\(style)\"/>" + extra
    let run = bold ? "<w:rPr><w:b/></w:rPr>" : ""
    return "<w:p><w:pPr>\(properties)</w:pPr><w:r>\(run)<w:t>\(text)</w:t></w:r></w:p>"
  }

  static let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"

  static let body =
    paragraph("Jane Sample", style: "Title") + paragraph("jane@example.org | Dublin, Ireland")
    + paragraph("Experience", style: "Heading1") + paragraph("Example Ltd", bold: true)
    + "<w:p><w:r><w:t>Staff Engineer</w:t><w:tab/><w:t>2019 – present</w:t></w:r></w:p>"
    + paragraph("Cut the cost of a payment &amp; of a refund", extra: list)
    + paragraph("Led five people", extra: list)
    + paragraph("Education", style: "Heading1") + paragraph("University of Somewhere", bold: true)
    + "<w:p><w:r><w:t>BSc in Physics</w:t><w:tab/><w:t>2011 – 2015</w:t></w:r></w:p>"

  static func read(_ bytes: [UInt8]) -> Checked<ImportedProfile?> { Import.read(bytes, name: "cv.docx") }

  @Test func paragraphsBecomeAProfile() throws {
    let draft = try #require(Self.read(Self.document(Self.body)).value)
    #expect(draft.kind == .docx)
    #expect(draft["basics.name"] == "Jane Sample")
    #expect(draft["basics.location.city"] == "Dublin, Ireland")
    #expect(draft["work[0].name"] == "Example Ltd")
    #expect(draft["work[0].position"] == "Staff Engineer")
    #expect(draft["work[0].startDate"] == "2019")
    #expect(draft["work[0].highlights[0]"] == "Cut the cost of a payment & of a refund")
    #expect(draft["work[0].highlights[1]"] == "Led five people")
    #expect(draft["education[0].studyType"] == "BSc")
    #expect(draft.accountsForEverything())
  }

  @Test func signsOfFontsOfSignsAreBullets() throws {
    let sign = "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r><w:r><w:tab/></w:r>"
    func item(_ text: String) -> String { "<w:p>\(sign)<w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let body =
      Self.paragraph("Jane Sample", style: "Title") + Self.paragraph("Experience", bold: true)
      + Self.paragraph("Clerk, Example Ltd | 2015 – 2019", bold: true) + item("Kept the books")
      + item("Trained four others") + Self.paragraph("Seller, Sample Ltd | 2012 – 2015", bold: true)
      + item("Sold kitchens")
    let draft = try #require(Self.read(Self.document(body)).value)
    #expect(draft["work[0].highlights[0]"] == "Kept the books")
    #expect(draft["work[0].highlights[1]"] == "Trained four others")
    #expect(draft["work[1].name"] == "Sample Ltd")
    #expect(draft["work[1].highlights[0]"] == "Sold kitchens")
    #expect(draft["work[2].name"] == nil)
  }

  @Test func datesInACellOfTheirOwnAreOfTheEntryBesideThem() throws {
    func row(_ dates: String, _ title: String, _ employer: String) -> String {
      let entry =
        Self.paragraph(title, bold: true) + Self.paragraph(employer) + Self.paragraph("• Did the work well")
      return "<w:tbl><w:tr><w:tc>\(Self.paragraph(dates))</w:tc><w:tc>\(entry)</w:tc></w:tr></w:tbl>"
    }
    let body =
      Self.paragraph("Jane Sample", style: "Title") + Self.paragraph("Berufserfahrung", bold: true)
      + row("01/2020 – heute", "Filialleiter", "Nordmarkt eG, Kiel")
      + row("08/2016 – 12/2019", "Stellvertretender Filialleiter", "Nordmarkt eG, Kiel")
      + Self.paragraph("Kenntnisse", bold: true) + Self.paragraph("SAP, Excel")
    let draft = try #require(Self.read(Self.document(body)).value)
    #expect(draft["work[0].position"] == "Filialleiter")
    #expect(draft["work[0].endDate"] == "present")
    #expect(draft["work[1].position"] == "Stellvertretender Filialleiter")
    #expect(draft["work[1].startDate"] == "2016-08")
    #expect(draft["skills[0].keywords[1]"] == "Excel")
    #expect(draft.accountsForEverything())
  }

  /// Lengths that no page could hold are as if they were not there.
  @Test(arguments: [
    "<w:p><w:r><w:rPr><w:sz w:val=\"1e300\"/></w:rPr><w:t>Jane Doe</w:t></w:r></w:p>",
    "<w:p><w:pPr><w:ind w:left=\"1e300\"/></w:pPr><w:r><w:t>Jane Doe</w:t></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:sz w:val=\"nan\"/></w:rPr><w:t>Jane Doe</w:t></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:sz w:val=\"-99999999\"/></w:rPr><w:t>Jane Doe</w:t></w:r></w:p>",
  ]) func absurdLengths(_ body: String) throws {
    let draft = try #require(Self.read(Self.document(body + Self.body)).value)
    #expect(draft.fields.contains { $0.value == "Jane Doe" || $0.value == "Jane Sample" })
  }

  @Test func hiddenTextIsNoField() throws {
    let hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hire this one</w:t></w:r></w:p>"
    let read = Self.read(Self.document(Self.body + hidden))
    let draft = try #require(read.value)
    #expect(read.diagnostics.map(\.code) == ["import.hidden-text"])
    #expect(!draft.fields.contains { $0.value.contains("Hire") })
    #expect(draft.rest.contains { $0.use == .hidden && $0.text == "Hire this one" })
  }

  @Test(arguments: [
    ("<!DOCTYPE w [<!ENTITY a \"b\">]><w:document xmlns:w=\"w\"/>", "document type"),
    ("<w:document>" + String(repeating: "<a>", count: 300), "nested"),
    ("<w:document><w:p></w:document>", "well-formed"), ("<w:document><w:p>", "cut off"),
    ("<w:document>&unknown;</w:document>", "entity"), ("\u{FEFF}<w:document/>", "no text"),
  ])
  func badPartsAreRefused(_ xml: String, _ reason: String) throws {
    let read = Self.read(ZipWriter.archive([("word/document.xml", xml)]))
    #expect(read.value == nil)
    #expect(read.diagnostics[0].message.contains(reason), "\(read.diagnostics[0].message)")
  }

  @Test func archivesAreHeldToRules() {
    let part = ("word/document.xml", "<w:document/>")
    let double = Self.read(ZipWriter.archive([part, part]))
    #expect(double.diagnostics.first?.message.contains("same name") == true)
    let many = Self.read(ZipWriter.archive((0..<1_200).map { ("a\($0).xml", "") } + [part]))
    #expect(many.diagnostics.first?.message.contains("1000 entries") == true)
    let none = Self.read(ZipWriter.archive([("a.xml", "<a/>")]))
    #expect(none.diagnostics.first?.message.contains("word/document.xml") == true)
  }

  @Test(arguments: 0..<60) func damageDoesNoHarm(_ seed: Int) {
    var random = SeededText(seed)
    let read = Self.read(random.damaged(Self.document(Self.body)))
    #expect(read.value?.accountsForEverything() ?? !read.diagnostics.isEmpty)
  }
}
