import Base
import Composition
import Content
@testable import Export
import Testing
import Typesetting

private let metadata = DocumentMetadata(title: "T", language: "en")

private func hand() throws -> HandLayout { HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf")) }

private func structure(_ hand: HandLayout) -> String {
  PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata).structure
}

@Suite struct StructureTests {
  @Test func headingLevelsNeverSkip() throws {
    var hand = try hand()
    for name in ["h3", "h6", "h2", "h5", "h1"] { hand.line(name, in: hand.element(name)) }
    #expect(structure(hand) == "Document\n  H1 [0:0]\n  H2 [0:1]\n  H2 [0:2]\n  H3 [0:3]\n  H1 [0:4]\n")
  }

  @Test func tablesAreRegularEvenWhereCellsAreEmpty() throws {
    var hand = try hand()
    let table = hand.element("table")
    hand.line("Grades", in: hand.element("caption", in: table))
    let head = hand.element("tr", in: hand.element("thead", in: table))
    for text in ["Year", "Grade"] { hand.line(text, in: hand.element("th", in: head)) }
    let row = hand.element("tr", in: hand.element("tbody", in: table))
    hand.line("2020", in: hand.element("th", in: row))
    hand.element("td", [Attribute("colspan", "2")], in: row)
    #expect(
      structure(hand) == """
        Document
          Table
            Caption [0:0]
            THead
              TR
                TH scope=Column [0:1]
                TH scope=Column [0:2]
            TBody
              TR
                TH scope=Row [0:3]
                TD

        """)
  }

  @Test func descriptionListsPairTermsAndDescriptions() throws {
    var hand = try hand()
    let list = hand.element("dl")
    for (name, text) in [
      ("dt", "Languages"), ("dd", "Czech"), ("dd", "German"), ("dt", "Tools"), ("dd", "Epic"),
    ] {
      hand.line(text, in: hand.element(name, in: list))
    }
    #expect(
      structure(hand) == """
        Document
          L numbering=None
            LI
              Lbl [0:0]
              LBody [0:1]
              LBody [0:2]
            LI
              Lbl [0:3]
              LBody [0:4]

        """)
  }

  @Test func looseTextOfAGroupIsAParagraph() throws {
    var hand = try hand()
    let section = hand.element("section")
    hand.line("loose", in: section)
    hand.line("more", in: hand.element("b", in: section))
    hand.line("own", in: hand.element("div", in: section))
    hand.line("again", in: section)
    #expect(structure(hand) == "Document\n  Sect\n    P [0:0]\n    P [0:1]\n    P [0:2]\n")
  }

  @Test func languagesAndAbbreviationsKeepTheirMeaning() throws {
    var hand = try hand()
    let paragraph = hand.element("p", [Attribute("lang", "de")])
    hand.line("Lebenslauf", in: paragraph)
    hand.line("vie", in: hand.element("span", [Attribute("lang", "fr")], in: paragraph))
    hand.line("same", in: hand.element("p", [Attribute("lang", "en")]))
    #expect(structure(hand) == "Document\n  P lang=de [0:0]\n    Span lang=fr [0:1]\n  P [0:2]\n")
  }

  @Test func linksAroundBlocksStandAmongBlocks() throws {
    var hand = try hand()
    let link = hand.element("a", [Attribute("href", "#x")], in: hand.element("article"))
    hand.line("Project", in: hand.element("h2", [Attribute("id", "x")], in: link))
    hand.link(link, to: "#x")
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata)
    #expect(dump.structure == "Document\n  Art\n    Link link(0:0)\n      H1 [0:0]\n")
    #expect(dump.objects.contains("/Dest[3 0 R/XYZ 30 370 null]"))
  }

  @Test func contentThatGoesOverPagesKeepsItsElement() throws {
    var hand = try hand()
    let paragraph = hand.element("p")
    hand.line("first", in: paragraph)
    hand.newPage()
    hand.line("second", in: paragraph)
    #expect(structure(hand) == "Document\n  P [0:0] [1:0]\n")
  }

  @Test func depthIsNoMatter() throws {
    var hand = try hand()
    var node = Document.root
    for _ in 0..<10_000 { node = hand.element("span", [Attribute("lang", "de")], in: node) }
    hand.line("deep", in: node)
    let result = PDFExporter.export(hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata)
    #expect(result.diagnostics == [])
  }
}

@Suite struct BookmarkTests {
  @Test func headingsBecomeBookmarks() throws {
    var hand = try hand()
    hand.line("Name", in: hand.element("h1"))
    hand.line("Work", in: hand.element("h2"))
    hand.line("Nurse", in: hand.element("h3"))
    hand.line("Education", in: hand.element("h2"))
    let objects = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata).objects
    let titles = objects.split(separator: "\n").filter { $0.contains("/Dest[") }
      .map { $0.drop { $0 != "(" }.prefix { $0 != "/" } }
    #expect(titles == ["(Name)", "(Work)", "(Nurse)", "(Education)"])
    #expect(objects.contains("/Type/Outlines"))
    #expect(objects.contains("/Count 3/Dest"))
  }
}
