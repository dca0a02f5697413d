import Base
import Composition
import Content
@testable import Export
import Glibc
import Testing
import Typesetting

private let metadata = DocumentMetadata(
  title: "Résumé & <Co>", author: "Zuzana Dvořáková", subject: "A test", keywords: ["one", "two"],
  language: "en",
  date: PartialDate(year: 2026, month: 3))

/// A page with a bit of everything.
private func sample() throws -> HandLayout {
  var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
  let main = hand.element("main")
  let title = hand.element("h1", in: main)
  hand.line("Zuzana Dvořáková", in: title, size: .pt(20))
  let contact = hand.element("p", in: main)
  let link = hand.element("a", [Attribute("href", "https://example.org/ž")], in: contact)
  hand.line("example.org", in: link)
  hand.link(link, to: "https://example.org/ž")
  let section = hand.element("section", in: main)
  hand.line("Experience", in: hand.element("h3", in: section))
  let list = hand.element("ul", in: section)
  for text in ["Ran the ward of 24 beds.", "Taught new colleagues."] {
    let item = hand.element("li", in: list)
    hand.line("•", in: item, x: .pt(20), marker: true)
    hand.line(text, in: item)
  }
  hand.item(
    .shape(Shape(rect: Rect(x: .pt(30), y: .pt(200), width: .pt(200), height: .pt(0.5)), fill: .black)),
    element: section)
  hand.item(.glyphs(hand.run("1", shown: "1", x: .pt(150), size: .pt(8))), element: nil)
  return hand
}

@Suite struct PDFExporterTests {
  @Test func tagsFollowTheHTML() throws {
    let hand = try sample()
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata)
    #expect(
      dump.structure == """
        Document
          H1 [0:0]
          P
            Link [0:1] link(0:0)
          Sect
            H2 [0:2]
            L numbering=Disc
              LI
                Lbl [0:3]
                LBody [0:4]
              LI
                Lbl [0:5]
                LBody [0:6]

        """)
  }

  @Test func contentIsInOrderAndMarked() throws {
    let hand = try sample()
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata)
    let content = dump.objects.split(separator: "BT\n", maxSplits: 1)[1]
    let marks = content.split(separator: "\n").filter {
      $0.hasSuffix("BDC") || $0.hasSuffix("BMC") || $0 == "EMC"
    }
    #expect(
      marks == [
        "/H1<</MCID 0>>BDC", "EMC", "/Link<</MCID 1>>BDC", "EMC", "/H2<</MCID 2>>BDC", "EMC",
        "/Lbl<</MCID 3>>BDC", "EMC", "/LBody<</MCID 4>>BDC", "EMC", "/Lbl<</MCID 5>>BDC", "EMC",
        "/LBody<</MCID 6>>BDC", "EMC", "/Artifact<</Type/Layout>>BDC", "EMC",
        "/Artifact<</Type/Pagination>>BDC", "EMC",
      ])
    #expect(dump.objects.contains("/URI(https://example.org/%C5%BE)"))
    #expect(dump.objects.contains("/Contents(example.org)"))
  }

  @Test func equalInputGivesEqualBytes() throws {
    let hand = try sample()
    let cache = ExportCache()
    let cold = PDFExporter.export(hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata)
    let first = PDFExporter.export(
      hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata, cache: cache)
    let warm = PDFExporter.export(
      hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata, cache: cache)
    #expect(cold.diagnostics == [])
    #expect(cold.value == first.value)
    #expect(cold.value == warm.value)
    if let path = getenv("VITAE_TEST_PDF") {
      try TestFiles.write(cold.value ?? [], to: String(cString: path))
    }
  }
}
