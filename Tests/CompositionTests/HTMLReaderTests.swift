import Base
import Testing

@testable import Composition

@Suite struct HTMLReaderTests {
  static let text = """
    <!doctype html><html lang="de-AT"><head><title>Übung &amp; mehr</title>
    <link rel="stylesheet" href="a.css" media="print"><link rel="icon" href="i.png">
    <style>
    p { colr: red }
    </style><script>alert(1)</script></head>
    <body onload="x()"><p>Grüße <b>an</b> alle<br><img src="b.png" alt="B"><img src="b.png"></body></html>
    """

  @Test func whatAFileIsMadeOf() {
    let file = HTMLReader.read(SourceText(file: "a.html", text: Self.text)).value
    #expect(file.title == "Übung & mehr")
    #expect(file.language == "de-AT")
    #expect(file.images == ["b.png"])
    #expect(file.styles.count == 2)
    let names = file.document.elements.map(\.name)
    #expect(names == ["html", "head", "title", "link", "link", "body", "p", "b", "br", "img", "img"])
    #expect(file.document.elements[5].attributes.isEmpty)
  }

  @Test func placesAreThoseOfTheFile() throws {
    let file = HTMLReader.read(SourceText(file: "a.html", text: Self.text)).value
    let b = try #require(file.document.elements.first { $0.name == "b" })
    #expect(b.range?.start.line == 6 && b.range?.start.column == 29)
    let text = try #require(file.document.texts.first { $0.text == "an" })
    #expect(text.origin?.range?.start.column == 32)
    let sheets = file.stylesheets { _ in SourceText(file: "a.css", text: "p { margin: 0 }") }
    #expect(sheets.value.count == 2)
    #expect(sheets.diagnostics.map(\.code) == ["css.unsupported-property"])
    #expect(sheets.diagnostics.first?.severity == .warning)
    #expect(sheets.diagnostics.first?.range?.start.line == 4)
    #expect(sheets.diagnostics.first?.range?.file == "a.html")
  }

  @Test func missingAndRemoteSheetsAreSaid() {
    let html = "<link rel=stylesheet href=https://x.org/a.css><link rel=stylesheet href=b.css>"
    let sheets = HTMLReader.read(SourceText(file: "a.html", text: html)).value.stylesheets { _ in nil }
    #expect(sheets.diagnostics.map(\.code) == ["css.remote-import", "css.missing-import"])
  }

  @Test(arguments: ["", " ", "<", "</", "<!", "x", "<p", "<table><p>a<tr>b", "<svg><p>x</svg>", "a\0b"])
  func oddFiles(_ html: String) {
    let file = HTMLReader.read(SourceText(file: "a.html", text: html)).value
    #expect(
      StyleResolver.resolve(file.document, stylesheets: []).value.styleIndex.count
        == file.document.nodes.count)
  }
}
