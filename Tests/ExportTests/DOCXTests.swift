import Base
import Composition
import Content
import Testing

@testable import Export
@testable import Import

/// Word files: what is in them, that it is XML that Word takes, and that programs get back what was put in.
@Suite struct DOCXTests {
  private static func docx(_ body: String, _ css: String = "") -> [UInt8] {
    let html = "<html lang=en><body>\(body)</body></html>"
    let document = HTMLReader.read(SourceText(file: "a.html", text: html)).value.document
    let sheet = Stylesheet.parse(SourceText(file: "a.css", text: css), strict: false).value
    let styled = StyleResolver.resolve(document, stylesheets: [sheet], media: .print).value
    return DOCXExporter.docx(
      styled, metadata: DocumentMetadata(title: "A & B", author: "Zoë", language: "en-GB"))
  }

  private static func part(_ name: String, of file: [UInt8]) throws -> String {
    var archive = try ZipArchive(file)
    let entry = try #require(archive.entries.first { $0.name == name })
    return String(decoding: try archive.contents(entry), as: UTF8.self)
  }

  /// Each paragraph as `Style: text`, a tab as `→`, a break as `⏎`.
  private static func paragraphs(_ file: [UInt8]) throws -> [String] {
    let xml = try part("word/document.xml", of: file)
    return xml.split(separator: "<w:p>").dropFirst().map { paragraph in
      let style = paragraph.firstMatch(of: /<w:pStyle w:val="([^"]*)"/)?.1 ?? ""
      let text = paragraph.matches(of: /<w:t [^>]*>([^<]*)<|<w:tab\/>|<w:br\/>/).map { match in
        match.1.map(String.init) ?? (match.0 == "<w:br/>" ? "⏎" : "→")
      }
      return "\(style): \(text.joined())"
    }
  }

  @Test func kindsOfParagraphsHaveTheirStyles() throws {
    let file = Self.docx(
      """
      <h1 class=p-name>Ada</h1><p class="label">Engineer</p><address><ul><li>Bonn</li><li>a@b.de</li></ul></address>
      <h2>Work</h2><article><div><h3><strong>Lead</strong>, Yard</h3><p class=dates>2019 – now</p></div>
      <p class=place>Bonn</p><ul><li>One</li><li>Two</li></ul></article>
      <ul class=rows><li><p class=what>Paper</p><p class=dates>2020</p></li></ul><ol><li>x</li><li>y</li></ol>
      <p>Rest<br>here</p>
      """, ".rows { list-style-type: none } .dates { white-space: nowrap }")
    #expect(
      try Self.paragraphs(file) == [
        "Title: Ada", "Subtitle: Engineer", "Contact: Bonn | a@b.de", "Heading1: Work",
        "Heading2: Lead, Yard→2019\u{A0}–\u{A0}now", "Place: Bonn", "ListBullet: One", "ListBullet: Two",
        "What: Paper→2020", "ListNumber: x", "ListNumber: y", "BodyText: Rest⏎here",
      ])
  }

  @Test func stylesLookAsTheTemplateSays() throws {
    let file = Self.docx(
      "<h1>Ada</h1><h2>Work</h2><p>Text <b>bold</b></p>",
      """
      body { font: 10pt/13pt "Source Sans 3", sans-serif; color: #112233 } p { margin: 0 }
      h2 { font: 700 14pt/15pt Garamond, serif; color: #800000; margin: 20pt 0 4pt; border-bottom: 0.5pt solid #bbb;
           font-variant-caps: small-caps; letter-spacing: 0.5pt }
      """)
    let styles = try Self.part("word/styles.xml", of: file)
    let heading = try #require(styles.firstMatch(of: /w:styleId="Heading1".*?<\/w:style>/)?.0)
    for piece in [
      "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BBBBBB\"/>",
      "w:line=\"300\" w:lineRule=\"exact\"", "<w:outlineLvl w:val=\"0\"/>", "w:ascii=\"Garamond\"", "<w:b/>",
      "<w:smallCaps/>", "<w:color w:val=\"800000\"/>", "<w:spacing w:val=\"10\"/>", "<w:sz w:val=\"28\"/>",
    ] { #expect(heading.contains(piece), "\(piece) in \(heading)") }
    let document = try Self.part("word/document.xml", of: file)
    #expect(
      document.contains("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">bold</w:t></w:r>"))
    #expect(try Self.part("word/fontTable.xml", of: file).contains("<w:altName w:val=\"Times New Roman\">"))
  }

  @Test func linksLeadOutOfTheFileAlone() throws {
    let file = Self.docx(
      "<p><a href='https://a.de/x y?a=1&b=2'>a</a> <a href='cv.pdf'>b</a> <a href='javascript:x'>c</a></p>")
    let links = try Self.part("word/_rels/document.xml.rels", of: file).matches(
      of: /Target="([^"]*)" TargetMode/)
    #expect(links.map { String($0.1) } == ["https://a.de/x%20y?a=1&amp;b=2"])
    #expect(try Self.paragraphs(file) == ["BodyText: a b c"])
  }

  /// Each numbered list counts for itself, from the number it begins with.
  @Test func numberedListsBeginAnew() throws {
    let file = Self.docx("<ol><li>a</li><li>b</li></ol><p>and</p><ol start=5><li>c</li></ol>")
    let xml = try Self.part("word/document.xml", of: file)
    #expect(xml.matches(of: /<w:numId w:val="(\d)"/).map { String($0.1) } == ["2", "2", "3"])
    let starts = try Self.part("word/numbering.xml", of: file).matches(of: /startOverride w:val="(\d)"/)
    #expect(starts.map { String($0.1) } == ["1", "5"])
  }

  @Test func whatIsNotShownIsNotThere() throws {
    let file = Self.docx(
      "<p>a</p><p class=x>b</p><p hidden>c</p><p aria-hidden=true>d</p>", ".x { display: none }")
    #expect(try Self.paragraphs(file) == ["BodyText: a"])
  }

  @Test(arguments: ["a\u{0}b\u{8}c\u{FFFE}", "<w:p>&amp;]]>", "\u{202E}x", "  a  ", "👩‍🚀 ﷽", ""])
  func anyTextIsWellFormed(_ text: String) throws {
    var document = Document()
    let p = document.appendElement(Element(name: "p"), to: Document.root)
    document.appendText(TextNode(text), to: p)
    let styled = StyleResolver.resolve(document, stylesheets: [], media: .print).value
    let file = DOCXExporter.docx(
      styled, metadata: DocumentMetadata(title: text, author: text, language: "en"))
    var archive = try ZipArchive(file)
    for entry in archive.entries {
      let bytes = try archive.contents(entry)
      #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A }, "\(entry.name)")
      _ = try XMLScanner(bytes)
    }
  }

  @Test func sameBytesForTheSameDocument() {
    let body = "<h1>Ada</h1><ul><li>One</li></ul>"
    #expect(Self.docx(body) == Self.docx(body))
  }

  /// Our own importer finds again what a CV says.
  @Test func aCVIsReadBack() throws {
    let file = Self.docx(
      """
      <h1>Jane Sample</h1><address><ul><li>Dublin, Ireland</li><li><a href="mailto:j@example.org">j@example.org</a></li></ul>
      </address><h2>Experience</h2><article><div><h3><strong>Staff Engineer</strong>, Example Ltd</h3>
      <p class=dates>2019 – present</p></div><ul><li>Cut the cost of a payment &amp; of a refund</li></ul></article>
      """)
    let draft = try #require(Import.read(file, name: "cv.docx").value)
    func field(_ path: String) -> String? { draft.fields.first { $0.path == path }?.value }
    #expect(field("basics.name") == "Jane Sample" && field("basics.email") == "j@example.org")
    #expect(field("work[0].position") == "Staff Engineer" && field("work[0].name") == "Example Ltd")
    #expect(field("work[0].startDate") == "2019")
    #expect(field("work[0].highlights[0]") == "Cut the cost of a payment & of a refund")
  }
}
