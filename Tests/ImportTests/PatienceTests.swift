import Base
import TestSupport
import Testing

@testable import Import

/// Files that are made to be slow end soon: read, or refused as too large.
@Suite struct PatienceTests {
  @Test func thousandsOfShortLines() {
    let text = "Jane Doe\n\nWork\n" + String(repeating: "a\n", count: 4_000)
    let time = ProcessorTime.measure { _ = Import.read(Array(text.utf8), name: "cv.txt") }
    #expect(time < 10)
    let more = Array(String(repeating: "a\n", count: 20_000).utf8)
    #expect(Import.read(more, name: "cv.txt").diagnostics.map(\.code) == ["import.too-large"])
  }

  @Test(arguments: ["Work", "Education", "Projects", "Anything else"])
  func thousandsOfBulletsOfMarkdown(_ section: String) {
    let bullets = (0..<10_000).map { "- Did the thing number \($0) well\n" }.joined()
    let text = "# Jane Doe\n\n## \(section)\n\n### Engineer, Example Ltd | 2019 – 2021\n\n" + bullets
    let time = ProcessorTime.measure { _ = Import.read(Array(text.utf8), name: "cv.md") }
    #expect(time < 10)
  }

  @Test func thousandsOfValuesThatStandNowhere() {
    let items = (0..<5_000).map { "\"a \\u0062 c \($0)\"" }.joined(separator: ",\n")
    let text = "{\"basics\": {\"name\": \"Jane\"}, \"work\": [{\"name\": \"A\", \"highlights\": [\(items)]}]}"
    let time = ProcessorTime.measure { _ = Import.read(Array(text.utf8), name: "cv.json") }
    #expect(time < 10)
  }

  @Test func hundredsOfHeaders() {
    let lines = (0..<100).map { _ in "<w:p><w:r><w:t>ab</w:t></w:r></w:p>" }.joined()
    let part = "<?xml version=\"1.0\"?><w:hdr xmlns:w=\"w\">\(lines)</w:hdr>"
    let document = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(lines)</w:body></w:document>"
    let parts = (1...200).map { ("word/header\($0).xml", part) }
    let file = ZipWriter.archive(
      [("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + parts)
    let time = ProcessorTime.measure { _ = Import.read(file, name: "cv.docx") }
    #expect(time < 10)
  }

  @Test func tablesOfThousandsOfColumns() {
    let table =
      String(repeating: "a,", count: 5_000) + "Company Name\n" + String(repeating: "x\n", count: 5_000)
    let file = ZipWriter.archive([
      ("Positions.csv", table), ("Profile.csv", "First Name,Last Name\nJane,Doe\n"),
    ])
    let time = ProcessorTime.measure { _ = Import.read(file, name: "export.zip") }
    #expect(time < 10)
  }
}
