import Base
import Composition
import Content
import Testing
import Typesetting

@testable import Export

private let metadata = DocumentMetadata(
  title: "T", author: "Ana", keywords: ["bridges", "steel"], language: "en-GB")

private func hand() throws -> HandLayout { HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf")) }

private func dump(_ hand: HandLayout) -> (objects: String, structure: String) {
  PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata)
}

/// What those who do not see a page are told.
@Suite struct AccessibilityTests {
  @Test func otherLanguagesAreMarkedFromBlocksToWords() throws {
    var hand = try hand()
    let paragraph = hand.element("p", [Attribute("lang", "de")])
    hand.line("Leitete den Bau", in: paragraph)
    hand.line("joie de vivre", in: hand.element("span", [Attribute("lang", "fr")], in: paragraph))
    hand.line("plain", in: hand.element("span", [Attribute("lang", "en-GB")], in: paragraph))
    let made = dump(hand)
    #expect(
      made.structure == "Document\n  P lang=de [0:0]\n    Span lang=fr [0:1]\n    Span [0:2]\n")
    #expect(made.objects.contains("/Lang(de)") && made.objects.contains("/Lang(fr)"))
    #expect(made.objects.contains("/Type/Catalog") && made.objects.contains("/Lang(en-GB)"))
  }

  @Test func abbreviationsHaveTheirLongForm() throws {
    var hand = try hand()
    let abbreviation = hand.element(
      "abbr", [Attribute("title", "Intensive care unit")], in: hand.element("p"))
    hand.line("ICU", in: abbreviation)
    #expect(dump(hand).objects.contains("/E(Intensive care unit)"))
  }

  @Test func dataCellsNameTheirHeaders() throws {
    var hand = try hand()
    let table = hand.element("table")
    let head = hand.element("tr", in: table)
    for text in ["Year", "Grade"] { hand.line(text, in: hand.element("th", in: head)) }
    let row = hand.element("tr", in: table)
    hand.line("2020", in: hand.element("th", in: row))
    hand.line("1.3", in: hand.element("td", in: row))
    let objects = dump(hand).objects
    let names = objects.matches(of: /\/ID\((e\d+)\)/).map { String($0.1) }
    #expect(names.count == 3)
    #expect(objects.contains("/A<</O/Table/Scope/Column>>") && objects.contains("/A<</O/Table/Scope/Row>>"))
    #expect(objects.contains("/A<</O/Table/Headers[(\(names[1]))(\(names[2]))]>>"))
    #expect(objects.contains("/IDTree<</Names[(\(names[0]))"))
  }

  @Test func notesHaveNames() throws {
    var hand = try hand()
    hand.line("See there.", in: hand.element("div", [Attribute("role", "doc-footnote")]))
    let objects = dump(hand).objects
    #expect(objects.contains("/S/Note/") && objects.contains("/ID(e"))
  }

  @Test func coloursHaveAnOutputIntent() throws {
    var hand = try hand()
    hand.line("Text", in: hand.element("p"))
    let objects = dump(hand).objects
    #expect(
      objects.contains("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB"))
    #expect(objects.contains("/N 3/Filter/FlateDecode"))
    #expect(objects.contains("/Keywords(bridges, steel)"))
  }

  @Test func placesHaveNamesOnce() throws {
    var hand = try hand()
    for id in ["work", "b c", "work", "education", "é"] {
      hand.line(id, in: hand.element("h2", [Attribute("id", id)]))
    }
    let objects = dump(hand).objects
    let names = objects.matches(of: /\(([a-z]+)\)\[\d+ 0 R\/XYZ/).map { String($0.1) }
    #expect(names == ["education", "work"])
    #expect(objects.contains("/Type/Outlines"))
  }

  @Test func oneHeadingMakesNoOutline() throws {
    var hand = try hand()
    hand.line("Ana", in: hand.element("h1"))
    #expect(!dump(hand).objects.contains("/Outlines"))
  }
}
