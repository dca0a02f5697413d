import Base
import Composition
import Content
@testable import Export
import Testing
import Typesetting

private let metadata = DocumentMetadata(title: "T", language: "en")

/// What the glyphs of a document are read as.
private struct Reading {
  var content: String
  var maps: String
  var diagnostics: [Diagnostic]

  init(_ hand: HandLayout) {
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata).objects
    let parts = dump.split(separator: "---\n", omittingEmptySubsequences: false)
    content = String(parts[parts.count - 2])
    maps = String(parts[parts.count - 1])
    diagnostics =
      PDFExporter.export(hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata).diagnostics
  }

  /// The texts of the maps in order of glyphs.
  var texts: [String] {
    maps.split(separator: "\n").compactMap { line in
      guard let code = line.split(separator: "<").last?.dropLast(), line.hasPrefix("<") else { return nil }
      var units: [UInt16] = []
      var rest = code
      while let unit = UInt16(rest.prefix(4), radix: 16) {
        units.append(unit)
        rest = rest.dropFirst(4)
      }
      return String(decoding: units, as: UTF16.self)
    }
  }
}

private func hand(_ font: String = "SourceSans3-Regular.ttf") throws -> HandLayout {
  HandLayout(font: try HandLayout.font(font))
}

/// A run of one cluster.
private func cluster(_ text: String, _ scalars: [Unicode.Scalar], in hand: HandLayout) -> GlyphRun {
  var run = hand.run("", shown: "", x: .pt(30), size: .pt(10))
  run.text = text
  for scalar in scalars {
    run.glyphs.append(
      Glyph(
        id: hand.font.glyph(for: scalar) ?? 0, advance: .pt(5), xOffset: .zero, yOffset: .zero, textStart: 0,
        textEnd: Int32(text.utf8.count)))
  }
  return run
}

@Suite struct ReadingOfGlyphsTests {
  @Test func capitalsOfLowerCaseTextAreReadAsTheSource() throws {
    var hand = try hand()
    hand.line("AB", in: hand.element("p"))
    hand.line("ab", in: hand.element("h2"), shown: "AB")
    let reading = Reading(hand)
    #expect(reading.maps.contains("F0v1"))
    #expect(reading.texts == ["A", "B", "a", "b"])
    #expect(reading.content.contains("/F0v1 10 Tf"))
    #expect(!reading.content.contains("ActualText"))
  }

  @Test func aRunMayContradictItself() throws {
    var hand = try hand()
    hand.line("Aa", in: hand.element("p"), shown: "AA")
    let reading = Reading(hand)
    #expect(reading.texts == ["A", "a"])
    #expect(!reading.content.contains("ActualText"))
  }

  @Test func ligaturesAreReadAsTheirLetters() throws {
    var hand = try hand("EBGaramond-Regular.ttf")
    let paragraph = hand.element("p")
    hand.item(.glyphs(cluster("fi", ["\u{FB01}"], in: hand)), element: paragraph)
    hand.item(.glyphs(cluster("\u{FB02}", ["\u{FB02}"], in: hand)), element: paragraph)
    let reading = Reading(hand)
    #expect(reading.texts.sorted() == ["fi", "fl"])
    #expect(reading.diagnostics == [])
  }

  @Test func marksShareTheScalarsOfTheirCluster() throws {
    var hand = try hand()
    hand.item(.glyphs(cluster("x\u{301}", ["x", "\u{301}"], in: hand)), element: hand.element("p"))
    let reading = Reading(hand)
    #expect(Set(reading.texts) == ["x", "\u{301}"])
    #expect(!reading.content.contains("ActualText"))
  }

  @Test func oneLetterInSeveralGlyphsIsReplacedAsAWhole() throws {
    var hand = try hand()
    hand.item(.glyphs(cluster("é", ["e", "´"], in: hand)), element: hand.element("p"))
    let reading = Reading(hand)
    #expect(reading.content.contains("/Span<</ActualText<FEFF00E9>>>BDC"))
    #expect(reading.texts.contains("é"))
  }

  @Test func hyphensThatHyphenationAddedAreReadAsNothing() throws {
    var hand = try hand()
    var run = cluster("-", ["-"], in: hand)
    run.actualText = ""
    hand.item(.glyphs(run), element: hand.element("p"))
    #expect(Reading(hand).content.contains("/Span<</ActualText()>>BDC"))
  }

  @Test func whatMustNotBeExtractedIsNot() throws {
    var hand = try hand()
    let paragraph = hand.element("p")
    hand.item(.glyphs(cluster("\u{E000}", ["x"], in: hand)), element: paragraph)
    hand.item(.glyphs(cluster("a\u{AD}", ["a"], in: hand)), element: paragraph)
    let reading = Reading(hand)
    #expect(reading.texts.sorted() == [" ", "a"])
    #expect(reading.diagnostics.map(\.code) == ["pdf.unextractable-character"])
    #expect(reading.diagnostics[0].message.contains("U+E000"))
  }

  @Test func missingGlyphsAreLeftOutAndReported() throws {
    var hand = try hand()
    hand.line("a漢b", in: hand.element("p"))
    let reading = Reading(hand)
    #expect(reading.texts == ["a", "b"])
    #expect(reading.diagnostics.map(\.code) == ["pdf.missing-glyph"])
    #expect(reading.diagnostics[0].message.contains("`漢`"))
  }

  @Test func aBlankAtTheEndOfALineGetsAGlyph() throws {
    var hand = try hand()
    var run = hand.run("word", shown: "word", x: .pt(30), size: .pt(10))
    run.text = "word "
    hand.item(.glyphs(run), element: hand.element("p"))
    #expect(Reading(hand).texts.contains(" "))
  }

  @Test func adjustmentsDoNotAddUp() throws {
    var hand = try hand()
    var run = hand.run("nnnnnnnnnn", shown: "nnnnnnnnnn", x: .pt(30), size: .pt(10))
    let natural = run.glyphs[0].advance
    for i in run.glyphs.indices { run.glyphs[i].advance = natural + .pt(0.0065) }
    hand.item(.glyphs(run), element: hand.element("p"))
    let numbers =
      Reading(hand).content.split(separator: "\n").first { $0.hasSuffix("TJ") }?
      .split { "[]<>TJ".contains($0) }.filter { $0.hasPrefix("-") }.compactMap { Int($0) } ?? []
    // 9 gaps of 0.65 thousandths of an em.
    #expect(abs(numbers.reduce(0, +) + 6) <= 1)
  }
}
