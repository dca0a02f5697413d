import Base
import Glibc
import Testing

@testable import PDF

private func metadata(_ title: String = "T") -> PDFMetadata {
  PDFMetadata(title: title, language: "en", date: PDFDate(year: 2026, month: 3, day: 4), producer: "test")
}

private func file(_ metadata: PDFMetadata, pages: Int = 1) throws(PDFRefusal) -> [UInt8] {
  var document = PDFDocument(metadata: metadata, cache: FontSubsetCache())
  for page in 0..<pages {
    var content = document.beginPage(height: .pt(100))
    content.mark(document.structure.addContent(page: page, to: StructureTree.root))
    content.path(
      [.move(PDFPoint(x: .zero, y: .zero)), .line(PDFPoint(x: .pt(10), y: .pt(10))), .close], fill: nil,
      stroke: PDFStroke(
        color: PDFColor(red: 255, green: 0, blue: 0, alpha: 128), width: .pt(1), dashes: [.pt(2)]))
    document.addPage(width: .pt(200), content: content)
  }
  return try document.finish()
}

private func violations(_ metadata: PDFMetadata, pages: Int = 1) -> [PDFViolation] {
  do throws(PDFRefusal) {
    _ = try file(metadata, pages: pages)
    return []
  } catch {
    return error.violations
  }
}

@Suite struct DocumentTests {
  @Test func equalContentGivesEqualBytesAndOtherContentAnotherIdentifier() throws {
    #expect(try file(metadata()) == file(metadata()))
    func identifier(_ bytes: [UInt8]) -> Substring? {
      String(decoding: bytes, as: UTF8.self).split(separator: "/ID[").last?.prefix(34)
    }
    #expect(try identifier(file(metadata())) != identifier(file(metadata("U"))))
  }

  @Test func offsetsInTheFileAreRight() throws {
    let bytes = try file(metadata(), pages: 3)
    let tail = String(decoding: bytes.suffix(40), as: UTF8.self)
    let start = try #require(tail.split(separator: "\n").dropLast().last.flatMap { Int($0) })
    #expect(String(decoding: bytes[start...].prefix(24), as: UTF8.self).contains(" 0 obj\n<</Type/XRef"))
  }

  @Test func qpdfFindsNothingWrong() throws {
    guard system("command -v qpdf >/dev/null 2>&1") == 0 else {
      print("qpdf is not installed: its check is skipped")
      return
    }
    var template = Array("/tmp/vitae-pdf-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let bytes = try file(metadata("Ünïcode (x)"), pages: 2)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    #expect(system("qpdf --check \(path) >/dev/null 2>&1") == 0)
  }

  @Test func theRulesThatTheMetadataBreaksAreNamed() {
    #expect(violations(metadata(" ")) == [.missingTitle])
    let noLanguage = PDFMetadata(title: "T", language: "und", producer: "test")
    #expect(violations(noLanguage, pages: 0) == [.missingLanguage, .noPages])
  }

  @Test func whatIsNoFontIsNamed() {
    var document = PDFDocument(metadata: metadata(), cache: FontSubsetCache())
    let fonts = [
      document.addFont(data: SharedBytes([1, 2, 3]), index: 0, name: "x.ttf", glyphs: GlyphSet()),
      document.addFont(data: SharedBytes([]), index: 7, name: "y.ttf", glyphs: GlyphSet()),
    ]
    #expect(fonts.allSatisfy { $0 == nil })
    let violations = document.violations
    #expect(violations == [.unreadableFont(name: "x.ttf"), .unreadableFont(name: "y.ttf")])
  }

  @Test func strokesKeepTheirStateToThemselves() {
    var document = PDFDocument(metadata: metadata(), cache: FontSubsetCache())
    var content = document.beginPage(height: .pt(100))
    content.path(
      [.move(PDFPoint(x: .pt(1), y: .pt(2))), .line(PDFPoint(x: .pt(3), y: .pt(4)))], fill: nil,
      stroke: PDFStroke(
        color: PDFColor(red: 0, green: 0, blue: 0), width: .pt(0.4), dashes: [.pt(2), .pt(1)]))
    let stream = String(decoding: content.finish(), as: UTF8.self)
    #expect(
      stream
        == "/Artifact<</Type/Layout>>BDC\nq\n0 G .4 w\n[2 1]0 d\n1 98 m\n3 96 l\nS\nQ\nEMC\n")
    document.addPage(width: .pt(100), content: content)
  }

  @Test func invisibleShapesAreNotWritten() {
    var content = PDFDocument(metadata: metadata(), cache: FontSubsetCache()).beginPage(height: .pt(100))
    content.path([.move(PDFPoint(x: .zero, y: .zero))], fill: PDFColor(red: 0, green: 0, blue: 0, alpha: 0))
    let bytes = content.finish()
    #expect(bytes == [])
  }
}

@Suite struct MetadataTests {
  @Test func markupInMetadataIsText() {
    var metadata = metadata("<b>&\u{0}")
    metadata.author = "A]]>"
    let packet = String(decoding: XMPPacket.packet(metadata), as: UTF8.self)
    #expect(packet.contains("<rdf:li xml:lang=\"x-default\">&lt;b&gt;&amp; </rdf:li>"))
    #expect(packet.contains("<rdf:li>A]]&gt;</rdf:li>"))
    #expect(packet.contains("<xmp:CreateDate>2026-03-04T00:00:00Z</xmp:CreateDate>"))
    #expect(packet.contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test func infoAndPacketAgree() {
    let info = String(decoding: PDFSyntax.object { metadata().writeInfo(to: &$0) }, as: UTF8.self)
    #expect(
      info == "<</Title(T)/Creator(test)/Producer(test)/CreationDate(D:20260304000000Z)"
        + "/ModDate(D:20260304000000Z)>>")
  }

  @Test func theProfileIsWellFormed() {
    let bytes = SRGBProfile.bytes
    let table = SFNTTable(bytes: bytes)
    #expect(table.uint32(0) == bytes.count)
    #expect(bytes.count % 4 == 0)
    #expect(table.uint32(128) == 10)
    for tag in 0..<10 {
      let end = table.uint32(128 + 4 + tag * 12 + 4) + table.uint32(128 + 4 + tag * 12 + 8)
      #expect(end <= bytes.count)
    }
  }
}

@Suite struct OutlineTests {
  @Test func levelsNest() {
    let origin = PDFPoint(x: .zero, y: .zero)
    let bookmarks = [("A", 1), ("B", 3), ("C", 2), ("D", 1)].map {
      PDFBookmark(title: $0.0, level: $0.1, page: 0, position: origin)
    }
    var file = PDFFile()
    let page = file.reserve()
    _ = OutlineWriter(bookmarks).write(to: &file, pages: [page], heights: [.pt(10)])
    let lines = file.dump().split(separator: "\n").dropFirst()
    #expect(
      lines.map(String.init) == [
        "2: <</Type/Outlines/First 3 0 R/Last 6 0 R/Count 4>>",
        "3: <</Title(A)/Parent 2 0 R/Next 6 0 R/First 4 0 R/Last 5 0 R/Count 2/Dest[1 0 R/XYZ 0 10 null]>>",
        "4: <</Title(B)/Parent 3 0 R/Next 5 0 R/Dest[1 0 R/XYZ 0 10 null]>>",
        "5: <</Title(C)/Parent 3 0 R/Prev 4 0 R/Dest[1 0 R/XYZ 0 10 null]>>",
        "6: <</Title(D)/Parent 2 0 R/Prev 3 0 R/Dest[1 0 R/XYZ 0 10 null]>>",
      ])
  }
}

@Suite struct CharacterMapTests {
  @Test func allOrNothingIsTaken() {
    var map = CharacterMap(glyphs: 4)
    let answers = [
      map.accept([65, 66], for: [1, 2]), map.accept([67, 97], for: [3, 1]), map.accept([68], for: [3]),
      map.accept([UInt32(69)], for: [9]),
    ]
    #expect(answers == [true, false, true, false])
  }

  @Test func scalarsBeyondThePlaneAreSurrogates() {
    var texts = CharacterTexts()
    var map = CharacterMap(glyphs: 3)
    let isAccepted = map.accept([0x1F600, texts.reading([102, 105])], for: [1, 2])
    #expect(isAccepted)
    let cmap = String(decoding: map.cmap(texts), as: UTF8.self)
    #expect(cmap.contains("2 beginbfchar\n<0001><D83DDE00>\n<0002><00660069>\nendbfchar"))
  }

  @Test(arguments: [
    ("\u{FB03}x", "ffix"), ("a\u{AD}b", "ab"), ("a\tb", "a b"), ("\u{FFFD}", ""), ("\u{F8FF}", " "),
    ("ž", "ž"),
  ])
  func onlyWhatSaysSomethingIsRead(_ source: String, _ wanted: String) {
    let bytes = Array(source.utf8)
    let scalars = ReadableText.scalars(bytes.span).scalars
    #expect(scalars == wanted.unicodeScalars.map(\.value))
  }

  @Test func brokenUTF8DoesNotCrash() {
    for bytes: [UInt8] in [[0xC3], [0xFF, 0x41], [0xE2, 0x82], [0x80]] {
      _ = ReadableText.scalars(bytes.span)
    }
    let bytes: [UInt8] = [0xFF, 0x41]
    #expect(ReadableText.scalars(bytes.span).scalars == [0x41])
  }
}
